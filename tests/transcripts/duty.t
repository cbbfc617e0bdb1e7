Årets pligter: beredskab duty
=============================

  $ . "$TESTDIR/start.sh"
  $ clock 10:00 2026-02-10

Det, der skal gøres hvert år, halvår eller kvartal, står i planen. De faste møder
kommer med af sig selv.

  $ cat >> plans/proevekoebing/plan.yaml <<'END'
  > duties:
  >   - {id: maaling, name: Måling af aktiviteterne, per_year: 4, who: Sekretariatet, source: Prøveaftalen}
  >   - {id: regnskab, name: Regnskab til fonden, per_year: 1, section: formaal}
  >   - {id: rapport, name: Rapport, per_year: 12, until: 2026-01-31}
  > END
  $ git commit -qam Pligter
  $ beredskab duty list
  Faste møder, 2 gange om året
    1. halvår 2026: mangler, senest den 30. juni 2026.
    Aldrig skrevet ned.
  Måling af aktiviteterne (maaling), 4 gange om året
    1. kvartal 2026: mangler, senest den 31. marts 2026.
    Aldrig skrevet ned.
    Sekretariatet.
    Kilde: Prøveaftalen
  Regnskab til fonden (regnskab), én gang om året
    2026: mangler, senest den 31. december 2026.
    Aldrig skrevet ned.
    Kilde: Formål
  
  Når en er gjort: beredskab duty done PLIGT. Et møde er holdt, når referatet er
    skrevet.

Én er gjort.

  $ beredskab duty done maaling "Tallene ligger i arkivet"
  Skrevet (a7xc9h): Måling af aktiviteterne: gjort den 10. februar 2026 for 1.
    kvartal 2026. Tallene ligger i arkivet.
  $ clock 10:10
  $ beredskab duty done regnskab --on 2026-02-01
  Skrevet (xsn4rx): Regnskab til fonden: gjort den 1. februar 2026 for 2026.
  $ beredskab duty list | grep -A 1 -e '(maaling)' -e '(regnskab)'
  Måling af aktiviteterne (maaling), 4 gange om året
    1. kvartal 2026: gjort den 10. februar 2026.
  --
  Regnskab til fonden (regnskab), én gang om året
    2026: gjort den 1. februar 2026.

I næste kvartal begynder det forfra. Den, der blev glemt, bliver husket.

  $ clock 10:00 2026-07-06 +02:00
  $ beredskab duty list | head -8
  Faste møder, 2 gange om året
    2. halvår 2026: mangler, senest den 31. december 2026.
    Aldrig skrevet ned.
  Måling af aktiviteterne (maaling), 4 gange om året
    3. kvartal 2026: mangler, senest den 30. september 2026.
    2. kvartal 2026: mangler. beredskab duty done maaling --for 2026-06-30
    Sidst den 10. februar 2026.
    Sekretariatet.
  $ beredskab duty done aktiviteterne
  Skrevet (qqnm5a): Måling af aktiviteterne: gjort den 6. juli 2026 for 3.
    kvartal 2026.
    2. kvartal 2026 mangler: beredskab duty done maaling --for 2026-06-30
  $ clock 10:05 2026-07-06 +02:00
  $ beredskab duty done maaling --for 2026-06-30
  Skrevet (zar5h6): Måling af aktiviteterne: gjort den 6. juli 2026 for 2.
    kvartal 2026.
  $ clock 10:10 2026-07-06 +02:00
  $ beredskab duty done maaling 2>&1 >/dev/null
  Bemærk: Det var gjort i forvejen for 3. kvartal 2026: den 6. juli 2026.
  $ beredskab duty list | sed -n 4,6p
  Måling af aktiviteterne (maaling), 4 gange om året
    3. kvartal 2026: gjort den 6. juli 2026.
    Sekretariatet.
  $ beredskab status | grep -A 2 Pligter
  [1]

Et møde, der er indkaldt til, mangler ikke.

  $ beredskab meeting convene --half-yearly --at 2026-09-01T10:00 --place Skolen >/dev/null 2>&1
  $ beredskab duty list | sed -n 2p
    2. halvår 2026: indkaldt til den 1. september 2026.

Mod periodens slutning siger status til.

  $ clock 10:00 2026-12-02
  $ beredskab status | grep -A 2 Pligter
  Pligter      Måling af aktiviteterne mangler for 4. kvartal 2026, senest
               den 31. december: beredskab duty done maaling
  Kontakter    6 kontakter er ikke bekræftet det seneste år:

Hvad der ikke kan lade sig gøre:

  $ refused duty done
  Det mangler, hvilken pligt der er gjort.
  Skriv: beredskab duty done PLIGT. Vælg mellem: maaling, regnskab.
  [2]
  $ refused duty done maling
  Pligten «maling» kendes ikke.
  Mente du «maaling»? Vælg mellem: maaling, regnskab.
  [2]
  $ refused duty done rapport
  Pligten «rapport» kendes ikke.
  Vælg mellem: maaling, regnskab.
  [2]
  $ refused duty done maaling --on 2027-01-01
  Den 1. januar 2027 er ikke kommet endnu.
  Skriv den dag, det blev gjort.
  [2]
  $ refused duty done maaling --for kvartal
  --for: «kvartal» er ikke en dag.
  Skriv for eksempel 27/11, fredag eller 2026-11-27.
  [2]
  $ refused duty done maaling "010190""-1234"
  Teksten indeholder et CPR-nummer: ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]

En plan uden pligter:

  $ mkdir uden && cd uden
  $ workspace "$TESTDIR/workspace/plans"
  $ sed -i '/^meetings:/,$d' plans/proevekoebing/plan.yaml
  $ beredskab duty list
  Planen har ingen pligter. De skrives i plan.yaml under duties.
  $ refused duty done maaling
  Planen har ingen pligter.
  De skrives i plan.yaml under duties. Se beredskab schema plan.
  [2]

Til programmer:

  $ cd ..
  $ beredskab duty list --json | sed -n '/"maaling"/,/^      }/p'
          "id": "maaling",
          "name": "Måling af aktiviteterne",
          "who": "Sekretariatet",
          "source": "Prøveaftalen",
          "per_year": 4,
          "current": {
            "name": "4. kvartal 2026",
            "last": {
              "iso": "2026-12-31",
              "text": "31. december 2026"
            }
          },
          "before": {
            "name": "3. kvartal 2026",
            "last": {
              "iso": "2026-09-30",
              "text": "30. september 2026"
            },
            "done": {
              "iso": "2026-07-06",
              "text": "6. juli 2026"
            }
          },
          "last": {
            "iso": "2026-07-06",
            "text": "6. juli 2026"
          }
        },
  $ beredskab duty done regnskab --json
  {
    "format": "beredskab-output/2",
    "data": {
      "entries": [
        {
          "incident": "",
          "title": "",
          "id": "rtekfj",
          "stem": "2026-12-02T090000Z-duty-rtekfj",
          "path": "records/proevekoebing/2026/plan/2026-12-02T090000Z-duty-rtekfj.yaml",
          "text": "Regnskab til fonden: gjort den 2. december 2026 for 2026."
        }
      ],
      "next": []
    },
    "warnings": [
      "Det var gjort i forvejen for 2026: den 1. februar 2026."
    ],
    "error": null
  }

Perioden rettes også; den, dagen selv ligger i, siges ikke.

  $ beredskab correct rtekfj --for 2025-12-01
  Skrevet (rw52yn): Rettelse af rtekfj: Regnskab til fonden: gjort
    den 2. december 2026 for 2025.
  $ beredskab correct rtekfj --for 2026-03-01
  Skrevet (rwk9h4): Rettelse af rtekfj: Regnskab til fonden: gjort
    den 2. december 2026 for 2026.
