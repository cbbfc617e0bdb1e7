Mødemappen: beredskab meeting pack
==================================

  $ . "$TESTDIR/start.sh"
  $ people=plans/proevekoebing/participants.yaml

Er der ikke indkaldt til noget møde, er der ingen mappe.

  $ beredskab meeting pack

Det første møde har intet at se tilbage på.

  $ clock 09:00 2026-01-05
  $ export GIT_COMMITTER_DATE="2026-01-05T09:00:00+01:00"
  $ git commit -q --amend --no-edit
  $ beredskab meeting convene --half-yearly --at 2026-02-02T10:00 --place Beboerhuset > /dev/null
  $ beredskab meeting pack
  $ clock 13:00 2026-02-02
  $ beredskab meeting minutes last "Planen er gennemgået" --present alle --decision "Ny kontaktliste; jens; 2026-03-01" --change "Skolen skal med i planen" > /dev/null

Siden da er der sket noget: en hændelse, en øvelse, og en ny deltager.

  $ clock 22:15 2026-05-10 +02:00
  $ beredskab activate --type skyderi --area proeveparken --summary "Skud ved opgang 10" --decided-by tove,jens > /dev/null
  $ clock 22:40 2026-05-10 +02:00
  $ beredskab decide "SMS-kæde" --question beboere --responsible jens --due 2026-05-20 > /dev/null
  $ beredskab decide "Tal med familien" --responsible tove --restricted > /dev/null
  $ clock 23:40 2026-05-10 +02:00
  $ beredskab close --no-input > /dev/null 2>&1
  $ beredskab evaluate --good "Alle blev nået" --bad "Listen var gammel" --change "Ring to ad gangen" > /dev/null
  $ clock 10:00 2026-06-01 +02:00
  $ beredskab activate --type brand --area demobakken --exercise > /dev/null
  $ clock 12:00 2026-06-01 +02:00
  $ beredskab close --no-input > /dev/null 2>&1
  $ export GIT_COMMITTER_DATE="2026-06-01T12:00:00+02:00"
  $ beredskab participant replace jens --name "Ida Påfund" --mobile "12 34 56 08" --take-deputy --yes > /dev/null
  $ sed -i 's/12 34 56 04/12 34 56 44/' $people
  $ git commit -q -m Deltagerlisten $people
  $ clock 09:00 2026-09-01 +02:00
  $ beredskab meeting convene --half-yearly --at 2026-10-20T10:00 --place Beboerhuset > /dev/null

Mappen samler det. Den nye ser forrest, hvad der forventes.

  $ beredskab meeting pack
  $ beredskab meeting pack -o moedemappe.html
  $ grep -c Fortroligt moedemappe.html
  $ beredskab meeting pack --format md | sed -n '/Ny i kredsen/,/Hændelser/p'
  $ beredskab meeting pack --json | /usr/bin/python3 -c 'import json, sys; print(*json.load(sys.stdin)["data"])'

Notater for en begrænset kreds står ikke med ord i noget af det.

  $ beredskab meeting pack --format html | grep -c familien
  [1]

Et møde om en hændelse har det, der er åbent i den.

  $ clock 09:10 2026-09-01 +02:00
  $ beredskab meeting convene -i skyderi --at 2026-09-02T09:00 --place Rådhuset > /dev/null
  $ beredskab meeting pack 2026-09-02 | sed -n '/Dagsorden/,/Kontaktliste/p'
