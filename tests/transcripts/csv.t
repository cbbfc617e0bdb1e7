Til et regneark: --format csv
=============================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log '=1+1 er "to"; og mere
  > på to linjer' >/dev/null
  $ clock 22:21
  $ beredskab log "+45 12 34 56 78" --at 22:10 >/dev/null
  $ clock 22:22
  $ beredskab log "007" --restricted >/dev/null
  $ clock 22:23
  $ beredskab correct 007 "0045 12" >/dev/null
  $ clock 22:24
  $ beredskab decide "1. maj" --responsible jens --due 23:00 >/dev/null
  $ clock 22:25
  $ beredskab inquiry "@avisen" "Hvad er der sket?" --due +1h >/dev/null
  $ beredskab show -o log.csv
  Skrevet: log.csv
  $ beredskab list --followups -o opfoelgning.csv
  Skrevet: opfoelgning.csv
  $ beredskab list --format csv | tail -c +4 | tr -d '\r'
  "Hændelse";"Øvelse";"Skete";"Tilstand";"Hvad";"Åbne opfølgninger";"Id"
  "Brand i Demobakken, Testrup";"";"2026-11-20 22:15";"deltagerne er kaldt sammen; om planen bruges, er ikke afgjort";"";"1";"mrarxf"

Et dansk regneark læser semikolon og UTF-8 med mærke. Det, der ellers blev til en formel, et tal uden sine
nuller eller en dag, har et mærke foran, som ingen ser: bogstaverne er de samme.

  $ cat > laes.py <<'END'
  > import csv, sys
  > with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
  >     for row in csv.reader(file, delimiter=";"):
  >         assert not any(cell.startswith(("=", "+", "-", "@", "'")) for cell in row)
  >         print([cell.replace("\u200e", "<>") for cell in row])
  > END
  $ head -c 3 log.csv | od -An -tx1
   ef bb bf
  $ /usr/bin/python3 laes.py log.csv
  ['Hændelse', 'Øvelse', 'Skete', 'Slags', 'Tekst', 'Skrevet af', 'Skrevet', 'Udgår', 'Først skrevet', 'Hvem må se det', 'Id']
  ['Brand i Demobakken, Testrup', '', '2026-11-20 22:10', 'Notat', '<>+45 12 34 56 78', 'Tove Prøve', '2026-11-20 22:21', '', '', 'internt', 'j3c5b6']
  ['Brand i Demobakken, Testrup', '', '2026-11-20 22:15', 'Aktivering', 'Deltagerne kaldes sammen: Brand i Demobakken, Testrup. Tovholder: Tove Prøve.', 'Tove Prøve', '2026-11-20 22:15', '', '', 'internt', 'qp9am6']
  ['Brand i Demobakken, Testrup', '', '2026-11-20 22:20', 'Notat', '<>=1+1 er "to"; og mere\npå to linjer', 'Tove Prøve', '2026-11-20 22:20', '', '', 'internt', 'wkjp9b']
  ['Brand i Demobakken, Testrup', '', '2026-11-20 22:22', 'Notat', '0045 12', 'Tove Prøve', '2026-11-20 22:22', '', '<>007', 'begrænset kreds', 'rqfqe2']
  ['Brand i Demobakken, Testrup', '', '2026-11-20 22:24', 'Opfølgning', 'Besluttet: 1. maj. Ansvarlig: Jens Eksempel, frist kl. 23.00.', 'Tove Prøve', '2026-11-20 22:24', '', '', 'internt', 'xptdg7']
  ['Brand i Demobakken, Testrup', '', '2026-11-20 22:25', 'Henvendelse', 'Henvendelse fra @avisen: Hvad er der sket? Frist: kl. 23.25.', 'Tove Prøve', '2026-11-20 22:25', '', '', 'internt', 's7c9ce']
  $ /usr/bin/python3 laes.py opfoelgning.csv
  ['Ansvarlig', 'Frist', 'Overskredet', 'Hvad', 'Slags', 'Hvem spurgte', 'Fra', 'Øvelse', 'Id']
  ['Jens Eksempel', '2026-11-20 23:00', '', '<>1. maj', 'Opfølgning', '', 'Brand i Demobakken, Testrup', '', 'xptdg7']
  ['', '2026-11-20 23:25', '', 'Hvad er der sket?', 'Henvendelse', '<>@avisen', 'Brand i Demobakken, Testrup', '', 's7c9ce']
  $ beredskab show --plan-log -o plan.csv && /usr/bin/python3 laes.py plan.csv
  Skrevet: plan.csv
  ['Hændelse', 'Øvelse', 'Skete', 'Slags', 'Tekst', 'Skrevet af', 'Skrevet', 'Udgår', 'Først skrevet', 'Hvem må se det', 'Id']
  $ beredskab show -o log.pdf
  -o skriver en tabel til et regneark.
  Kald filen noget, der ender på .csv. Rapporten: beredskab summary -o FIL
  [2]
  $ beredskab list --format pdf
  Formatet «pdf» kendes ikke.
  Vælg mellem: text, csv.
  [2]

Et tidspunkt, der er rettet, skjuler ikke det, der først stod.

  $ clock 22:26
  $ beredskab correct "@avisen" --at 22:20 >/dev/null
  $ beredskab show --format csv | grep avisen | tr -d '\r'
  "Brand i Demobakken, Testrup";"";"2026-11-20 22:20";"Henvendelse";"Henvendelse fra @avisen: Hvad er der sket? Frist: kl. 23.25.";"Tove Prøve";"2026-11-20 22:25";"";"2026-11-20 22:25";"internt";"s7c9ce"
