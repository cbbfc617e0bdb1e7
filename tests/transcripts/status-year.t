Året på én side: beredskab status
=================================

  $ . "$TESTDIR/start.sh"
  $ cat >> plans/proevekoebing/plan.yaml <<'END'
  > duties:
  >   - {id: maaling, name: Måling af aktiviteterne, per_year: 4, source: Prøveaftalen}
  > risky_days:
  >   - {id: jul, name: Jul, from: 12-24, to: 12-26}
  >   - {id: nytaar, name: Nytår, from: 12-31, to: 01-01}
  >   - {id: paaske, name: Påske, before_easter: 3, after_easter: 1}
  > END
  $ git commit -qam Pligter

En ny plan: intet er skrevet ned endnu.

  $ clock 09:00 2026-11-25
  $ beredskab status | sed -n '/^Underskrift/,/^Øvelse/p'
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Mødet i 2. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.

En øvelse bliver planlagt og holdt, en pligt gjort, og numrene bekræftet.

  $ beredskab exercise plan dilemma --on 2026-12-10 >/dev/null
  $ clock 09:01
  $ beredskab duty done maaling --for 2026-09-30 >/dev/null
  $ clock 09:02
  $ beredskab participant verify alle >/dev/null
  $ clock 09:00 2026-12-05
  $ beredskab status | sed -n '/^Øvelse/,$p'
  Øvelse       Planlagt: dilemmaøvelse torsdag den 10. december.
  Pligter      Måling af aktiviteterne mangler for 4. kvartal 2026, senest
               den 31. december: beredskab duty done maaling
  3 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ clock 09:00 2026-12-11
  $ beredskab status | grep -A 2 Øvelse
  Øvelse       Dilemmaøvelsen var planlagt til torsdag den 10. december. Blev den
               holdt? beredskab exercise held j72n6j
  Pligter      Måling af aktiviteterne mangler for 4. kvartal 2026, senest
  $ beredskab exercise held dilemma >/dev/null
  $ clock 09:01
  $ beredskab duty done maaling >/dev/null
  $ clock 09:00 2026-12-22
  $ beredskab status | sed -n '/^Øvelse/,$p'
  Øvelse       Den sidste øvelse var for 12 dage siden: dilemmaøvelse
               den 10. december 2026.
  Vær klar     Om 2 dage: Jul, 24.–26. december.
               Om 9 dage: Nytår, 31. december – 1. januar.
  5 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Mødet bliver indkaldt og holdt.

  $ clock 09:05
  $ beredskab meeting convene --half-yearly --at 2026-12-28T10:00 --place Prøvehuset >/dev/null 2>&1
  $ beredskab status | grep -A 1 Møder
  Møder        Næste møde er mandag den 28. december 2026 kl. 10.00, Prøvehuset.
  Øvelse       Den sidste øvelse var for 12 dage siden: dilemmaøvelse
  $ clock 13:00 2026-12-28
  $ beredskab status | grep -A 1 Møder
  Møder        Mødet den 28. december 2026 har intet referat endnu:
               beredskab meeting minutes qdmm8m
  $ beredskab meeting minutes last "Listen er gennemgået" --present all >/dev/null
  $ beredskab status | grep -A 1 Møder
  Møder        Mødet i 1. halvår 2027 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly

Om natten siger status intet om året.

  $ clock 23:50 2026-12-31
  $ beredskab activate --type brand --area demobakken --exercise >/dev/null
  $ beredskab status | tail -n 3
  
  Planen gælder til og med den 31. december 2027.
  8 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ clock 23:55
  $ beredskab close >/dev/null 2>&1
  $ clock 12:00 2027-01-01
  $ beredskab status | sed -n '/^Øvelse/,$p'
  Øvelse       Den sidste øvelse var i går: Brand i Demobakken, Testrup
               den 31. december 2026. Skriv, hvilken slags det var:
               beredskab exercise held SLAGS -i pfg79a
  Vær klar     Nu: Nytår, 31. december – 1. januar.
  9 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Et kvartal, som gik uden, og påske, som flytter sig.

  $ clock 09:00 2027-04-01 +02:00
  $ beredskab status | sed -n '/^Øvelse/,$p'
  Øvelse       Den sidste øvelse var for 3 måneder siden: Brand i Demobakken,
               Testrup den 31. december 2026. Skriv, hvilken slags det var:
               beredskab exercise held SLAGS -i pfg79a
  Pligter      Måling af aktiviteterne mangler for 1. kvartal 2027:
               beredskab duty done maaling --for 2027-03-31
  9 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ clock 09:00 2027-03-12
  $ beredskab status | grep klar
  Vær klar     Om 13 dage: Påske, 25.–29. marts.

Planen udløber.

  $ clock 09:00 2027-11-16
  $ beredskab status | sed -n 5,8p
  Planen       Udløber om 45 dage, den 31. december 2027. Forbered den næste:
               beredskab plan renew
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Der blev ikke holdt møde i 1. halvår 2027.
  $ clock 09:00 2027-12-31
  $ beredskab status | sed -n 5,8p
  Planen       Udløber i dag, den 31. december 2027. Forbered den næste:
               beredskab plan renew
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Der blev ikke holdt møde i 1. halvår 2027.
  $ clock 09:00 2028-01-01
  $ beredskab status | sed -n 5,8p
  Planen       Udløb den 31. december 2027. Den kan stadig bruges. Forbered den
               næste: beredskab plan renew
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Der blev ikke holdt møde i 2. halvår 2027.

Året som kalender:

  $ clock 09:00 2026-12-27
  $ beredskab status --ics | grep -c BEGIN:VEVENT
  7
  $ beredskab status --ics -o aaret.ics
  Skrevet: aaret.ics
  $ beredskab init "$SCRATCH/tmp/ny" >/dev/null
  $ beredskab status --ics -C "$SCRATCH/tmp/ny" -o intet.ics
  Der kommer ikke noget, som kan stå i kalenderen.
  Møder, øvelser, årets pligter, risikodage og planens udløb kommer med, når de er
  skrevet ind.
  [2]
  $ beredskab status --all --ics
  --all og --ics kan ikke bruges sammen.
  Tag en kalender for hver plan, med --plan.
  [2]
  $ beredskab status -o aaret.ics
  -o hører til kalenderen.
  Skriv: beredskab status --ics -o FIL
  [2]
  $ clock 09:00 2028-01-01

Til programmer:

  $ beredskab status --json | /usr/bin/python3 -c 'import json, sys
  > health = json.load(sys.stdin)["data"]["health"]
  > print(json.dumps(health, ensure_ascii=False, indent=1))'
  {
   "lines": [
    {
     "topic": "Planen",
     "text": "Udløb den 31. december 2027. Den kan stadig bruges. Forbered den næste",
     "command": "beredskab plan renew"
    },
    {
     "topic": "Underskrift",
     "text": "Ingen er skrevet ned endnu",
     "command": "beredskab plan status"
    },
    {
     "topic": "Møder",
     "text": "Der blev ikke holdt møde i 2. halvår 2027."
    },
    {
     "topic": "Møder",
     "text": "Mødet i 1. halvår 2028 er ikke indkaldt endnu",
     "command": "beredskab meeting convene --half-yearly"
    },
    {
     "topic": "Øvelse",
     "text": "Den sidste øvelse var for 12 måneder siden: Brand i Demobakken, Testrup den 31. december 2026. Skriv, hvilken slags det var",
     "command": "beredskab exercise held SLAGS -i pfg79a"
    },
    {
     "topic": "Pligter",
     "text": "Måling af aktiviteterne mangler for 4. kvartal 2027",
     "command": "beredskab duty done maaling --for 2027-12-31"
    },
    {
     "topic": "Vær klar",
     "text": "Nu: Nytår, 31. december – 1. januar."
    },
    {
     "topic": "Kontakter",
     "text": "6 kontakter er ikke bekræftet det seneste år",
     "command": "beredskab participant list"
    }
   ],
   "last_exercise": {
    "iso": "2026-12-31",
    "text": "31. december 2026"
   },
   "duties": [
    "maaling"
   ],
   "risky_days": [
    {
     "id": "nytaar",
     "name": "Nytår",
     "first": {
      "iso": "2027-12-31",
      "text": "31. december 2027"
     },
     "last": {
      "iso": "2028-01-01",
      "text": "1. januar 2028"
     },
     "text": "31. december – 1. januar"
    }
   ],
   "open_proposals": 0,
   "unwritten_proposals": 0
  }
