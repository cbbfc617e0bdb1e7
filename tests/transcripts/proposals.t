Forslag til ændring af planen
=============================

Et forslag kommer fra et referat, en evaluering eller en øvelse. Det står åbent, til det er vedtaget
eller afvist, og et vedtaget venter, til det er skrevet ind i planen.

  $ . "$TESTDIR/start.sh"
  $ export GIT_COMMITTER_DATE="2026-01-05T09:00:00+01:00"
  $ git commit -q --amend --no-edit
  $ clock 09:00 2026-01-05
  $ beredskab list --proposals
  Der er ingen forslag til ændring af planen.
  $ beredskab proposal accept skolen
  Der er ingen forslag til ændring af planen.
  De kommer fra referater og evalueringer, med --change.
  Ikke gemt. Du skrev:
    beredskab proposal accept skolen
  [2]
  $ beredskab meeting convene --half-yearly --at 2026-02-02T10:00 --place Beboerhuset > /dev/null
  $ rm indkaldelse-*
  $ clock 13:00 2026-02-02
  $ beredskab meeting minutes last "Planen er gennemgået" --present alle --change "Skolen skal med i planen" --change "Vagtens nummer på alle kort" > /dev/null
  $ clock 22:15 2026-05-10 +02:00
  $ beredskab activate --type skyderi --area proeveparken --decided-by tove,jens > /dev/null
  $ clock 23:40 2026-05-10 +02:00
  $ beredskab close --no-input > /dev/null 2>&1
  $ beredskab evaluate --bad "Listen var gammel" --change "Ring til to ad gangen" > /dev/null
  $ clock 14:00 2026-06-02 +02:00
  $ beredskab exercise held dilemma --present alle > /dev/null
  $ clock 14:10 2026-06-02 +02:00
  $ beredskab exercise evaluate dilemma --change "Nummer til elværket" > /dev/null
  $ beredskab list --proposals
  $ beredskab status | grep Forslag

To mødes kort ind imellem. Det får intet forslag til at forsvinde, og «siden sidst» er stadig siden
det sidste faste møde.

  $ clock 09:00 2026-07-01 +02:00
  $ beredskab meeting convene --at 2026-07-02T09:00 --place Rådhuset --invite tove,jens > /dev/null
  $ rm indkaldelse-*
  $ clock 11:00 2026-07-02 +02:00
  $ beredskab meeting minutes last "Kort møde" --present alle > /dev/null
  $ clock 09:00 2026-09-01 +02:00
  $ beredskab meeting convene --half-yearly --at 2026-10-20T10:00 --place Beboerhuset > /dev/null
  $ rm indkaldelse-*
  $ sed -n '/^points/,/^after/p' records/proevekoebing/2026/plan/2026-09-01*
  $ beredskab meeting pack next | sed -n '/Det venter/,/Planens tilstand/p'

Forslaget nævnes med sit id eller en del af sine ord.

  $ clock 11:00 2026-10-20 +02:00
  $ beredskab proposal accept skolen --owner tove
  $ clock 11:01 2026-10-20 +02:00
  $ beredskab proposal reject elværket "Nummeret står på kortet"
  $ clock 11:02 2026-10-20 +02:00
  $ beredskab proposal reject elværket
  $ beredskab proposal reject elværk --text "Det står på kortet" "Og i listen"
  $ beredskab proposal accept findes-ikke
  $ beredskab proposal accept
  $ beredskab proposal accept ring --owner ingen
  $ number="0101""90"
  $ beredskab proposal reject ring --text "Om $number-1234"
  $ beredskab list --proposals --open

Et vedtaget forslag venter, til planen er rettet og gemt i historikken.

  $ clock 12:00 2026-10-20 +02:00
  $ sed -i 's/Deltagerne kan suppleres med skolen og klubben./Deltagerne suppleres med skolen./' plans/proevekoebing/document.yaml
  $ beredskab proposal accept skolen --in-plan
  $ GIT_COMMITTER_DATE="$BEREDSKAB_NOW" GIT_AUTHOR_DATE="$BEREDSKAB_NOW" git commit -q -m Dokumentet plans
  $ beredskab proposal accept skolen --in-plan --text "Afsnittet om deltagere"
  $ tail -n +2 records/proevekoebing/2026/plan/*-proposal-*-* | grep -A 9 in_plan
  $ beredskab list --proposals
  $ beredskab status | grep -A 1 Forslag

Det, der er vedtaget, kan blive afvist alligevel; begge bliver stående, og rettes som alle notater.

  $ clock 12:10 2026-10-20 +02:00
  $ beredskab proposal accept "Vagtens" --owner jens --text "Ved det næste optryk"
  $ clock 12:11 2026-10-20 +02:00
  $ beredskab proposal reject "Vagtens"
  $ beredskab correct "Vagtens" --void --reason "Det var det forkerte" 2>&1 | head -n 3
  $ beredskab show --plan-log | grep -i forslag

Den næste plan, og mødet, der er holdt.

  $ beredskab plan renew --from 2028-01-01 --to 2031-12-31 | sed -n '/Forslag/,/^$/p'
  $ rm plans/proevekoebing/document-2028-2031.yaml
  $ beredskab list --proposals -o forslag.csv
  $ head -n 2 forslag.csv
  $ beredskab list --proposals --overdue
  $ beredskab list --proposals --json | /usr/bin/python3 -c 'import json, sys; d = json.load(sys.stdin)["data"]; print(d["open"], d["unwritten"], [p["state"] for p in d["proposals"]])'

Det, der kun er for en begrænset kreds, står ikke med ord.

  $ clock 12:20 2026-10-20 +02:00
  $ beredskab evaluate -i proeveparken --change "Familien skal have en kontakt" > /dev/null
  $ clock 12:21 2026-10-20 +02:00
  $ beredskab correct familien --restricted > /dev/null
  $ beredskab list --proposals --open
  $ beredskab check | head -1
