Svar til programmer: --json
===========================

  $ . "$TESTDIR/start.sh"

Svaret er altid den samme konvolut, og den står alene på stdout.

  $ beredskab --json activate --type brand --area demobakken > svar.json
  $ /usr/bin/python3 -m json.tool svar.json >/dev/null
  $ head -12 svar.json
  {
    "format": "beredskab-output/2",
    "data": {
      "numbers": [
        {
          "name": "Akut fare",
          "phone": "112"
        },
        {
          "name": "Politiet, ikke akut",
          "phone": "114"
        }
  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme" --json
  {
    "format": "beredskab-output/2",
    "data": {
      "entries": [
        {
          "incident": "mrarxf",
          "title": "Brand i Demobakken, Testrup (mrarxf)",
          "id": "wkjp9b",
          "stem": "2026-11-20T212000Z-log-wkjp9b",
          "path": "records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml",
          "text": "Brandvæsenet er fremme"
        }
      ],
      "next": []
    },
    "warnings": [],
    "error": null
  }
  $ clock 22:21
  $ beredskab call jens --no-answer --retry +10m --json | sed -n '/"next"/,/]/p'
      "next": [
        "Næste: Dorthe Vikar: 12 34 56 05 (stedfortræder for Jens Eksempel)"
      ]
  $ clock 22:25
  $ beredskab decide "Vi bruger planen" --question anvendelse --json | sed -n '/"warnings"/,/]/p'
    "warnings": [
      "Efter planen afgør deltagerne det sammen. Tilføj, hvem der har besluttet det: beredskab correct s7c9ce --by NAVN,…"
    ],
  $ beredskab list --json
  {
    "format": "beredskab-output/2",
    "data": {
      "incidents": [
        {
          "id": "mrarxf",
          "name": "2026-11-20-2215-demobakken-mrarxf",
          "title": "Brand i Demobakken, Testrup",
          "at": {
            "iso": "2026-11-20T22:15:00+01:00",
            "text": "fredag den 20. november 2026 kl. 22.15"
          },
          "state": {
            "word": "active",
            "text": "deltagerne er kaldt sammen"
          },
          "told": "deltagerne er kaldt sammen; planen er brugt",
          "use": {
            "word": "used",
            "text": "planen er brugt"
          },
          "exercise": false,
          "followups_open": 0
        }
      ]
    },
    "warnings": [],
    "error": null
  }
  $ beredskab commit --json
  {
    "format": "beredskab-output/2",
    "data": {
      "files": 4,
      "commit": "*" (glob)
    },
    "warnings": [],
    "error": null
  }

Alle kommandoer, der svarer, svarer med JSON, der kan læses, og som skemaet kender.

  $ for command in status list show contacts summary "summary --since 2026-01-01" "plan show" check \
  >   guide help schema commit; do
  >   beredskab $command --json > svar.json || echo "fejl: $command"
  >   /usr/bin/python3 -m json.tool svar.json >/dev/null || echo "ikke JSON: $command"
  > done
  $ beredskab status --json > svar.json
  $ /usr/bin/python3 - <<'END'
  > import json, subprocess, jsonschema
  > data = json.load(open("svar.json"))["data"]
  > schema = json.loads(subprocess.check_output(["beredskab", "schema", "view", "status"]))
  > jsonschema.validate(data, schema)
  > print([person["person"]["name"] for person in data["open"][0]["contacts"]])
  > END
  ['Tove Prøve', 'Jens Eksempel', 'Lene Opdigtet', 'Lene Tænkt']

Når noget ikke kan lade sig gøre, er konvolutten der også, med samme slutkode.

  $ beredskab log --json "Mere" -i findesikke
  {
    "format": "beredskab-output/2",
    "data": null,
    "warnings": [],
    "error": {
      "kind": "usage",
      "message": "Ingen hændelse passer til «findesikke».",
      "remedy": "Se hændelserne med beredskab list."
    }
  }
  Ikke gemt. Du skrev:
    beredskab log --json Mere -i findesikke
  [2]
  $ error() { beredskab --json "$@" >svar.json; code=$?; sed -n '/"error"/,/}/p' svar.json; return $code; }
  $ error call lene --reached
  Ikke gemt. Du skrev:
    beredskab --json call lene --reached
    "error": {
      "kind": "usage",
      "message": "Flere passer til «lene»:\n  Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi\n  Lene Tænkt, Centerchef, Prøvekøbing Kommune",
      "remedy": "Skriv mere af navnet."
    }
  [2]
  $ error hlep
  Ikke gemt. Du skrev:
    beredskab --json hlep
    "error": {
      "kind": "usage",
      "message": "Kommandoen «hlep» kendes ikke.",
      "remedy": "Mente du «help»? Alle kommandoer: beredskab help"
    }
  [2]
  $ error log
  Ikke gemt. Du skrev:
    beredskab --json log
    "error": {
      "kind": "usage",
      "message": "Teksten mangler. Hvad er der sket?",
      "remedy": "Skriv den i anførselstegn: beredskab log \"…\""
    }
  [2]
  $ error -C /findes/ikke status
    "error": {
      "kind": "world",
      "message": "Der er ingen plans/plans.yaml i /findes/ikke.",
      "remedy": "Gå til mappen med cd, nævn den med -C MAPPE, eller lav en ny: beredskab init MAPPE"
    }
  [3]

Der bliver aldrig spurgt, og fejl i filer er advarsler i konvolutten.

  $ echo "titel: x" >> plans/proevekoebing/plan.yaml
  $ clock 22:40
  $ beredskab --json log "Endnu et" | sed -n '/"warnings"/,/]/p'
    "warnings": [
      "Planen kan ikke læses. Udgaven fra den 1. januar 2026 bruges. (plans/proevekoebing/plan.yaml, linje 41: Nøglen «titel» kendes ikke her.) Alle fejl: beredskab check"
    ],
