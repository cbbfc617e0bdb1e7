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
  $ beredskab list --followups -o opfoelgning.csv
  $ beredskab list --format csv | tail -c +4 | tr -d '\r'

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
  $ /usr/bin/python3 laes.py log.csv
  $ /usr/bin/python3 laes.py opfoelgning.csv
  $ beredskab show --plan-log -o plan.csv && /usr/bin/python3 laes.py plan.csv
  $ beredskab show -o log.pdf
  $ beredskab list --format pdf
