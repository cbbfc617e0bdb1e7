Referatet som dokument
======================

  $ . "$TESTDIR/start.sh"
  $ clock 09:00 2026-09-01 +02:00
  $ beredskab meeting convene --half-yearly --at 2026-10-20T10:00 --place Beboerhuset > /dev/null
  $ rm indkaldelse-*
  $ clock 13:00 2026-10-20 +02:00

Referatet skrives, og det samme bliver til et dokument og et udkast til en mail. En gæst kan have et
komma, og er stadig én.

  $ beredskab meeting minutes last "Alle roste listen." --present alle --absent opdigtet --guests "Mette M, Skolen" --guests "Bo Prøve" --guests "mette m, skolen" --matter "1; Intet nyt" --matter "kontaktlisten; To numre er rettet" --matter "Nye områder; Skovkanten skal med" --decision "Ny kontaktliste til alle; jens; 2026-12-01" --decision "Vi holder fast i SMS-kæden" --change "Skolen skal med i planen" --next "2027-03-16 10:00" -o referat.md
  $ ls
  $ cat referat.md
  $ beredskab meeting list | head -n 2

Ingen ser de andres adresser.

  $ tr -d '\r' < referat.eml | sed -n '1,/^$/p'
  $ /usr/bin/python3 -c 'import email, email.policy; print(email.message_from_file(open("referat.eml"), policy=email.policy.default).get_content())' | tr -d '\r'

Har mødet et referat, skrives der ikke noget nyt: det vises, eller skrives i en fil.

  $ clock 14:00 2026-10-20 +02:00
  $ find records | wc -l
  $ beredskab meeting minutes last | head -n 6
  $ beredskab meeting minutes last -o referat.html
  $ beredskab meeting minutes -o referat.txt --force
  $ find records | wc -l
  $ beredskab meeting minutes last --json | /usr/bin/python3 -c 'import json, sys; print(*json.load(sys.stdin)["data"])'
  $ echo "min egen" > ny.eml
  $ beredskab meeting minutes last -o ny.txt
  $ cat ny.eml

Mødemappen til et møde, der er holdt, har referatet i stedet for dagsordenen.

  $ beredskab meeting pack last | sed -n '/^Referat/,/^Hændelser/p'

Næste møde har sit klokkeslæt, når der er indkaldt til den dag, der blev aftalt.

  $ clock 15:00 2026-10-20 +02:00
  $ beredskab meeting minutes last --present tove --next 2027-03-16 2> /dev/null | head -n 1
  $ beredskab meeting minutes last | sed -n '/Næste/,/^$/p'
  $ beredskab meeting convene --half-yearly --at 2027-03-16T10:00 --place Rådhuset > /dev/null
  $ beredskab meeting minutes last -o igen.txt > /dev/null
  $ beredskab meeting minutes 2026-10-20 | sed -n '/Næste/,/^$/p'

Det, der ikke går.

  $ beredskab meeting minutes 2026-10-20 --matter "9; Andet"
  $ beredskab meeting minutes 2026-10-20 --matter "Andet"
  $ beredskab meeting minutes 2026-10-20 --present tove --format md
  $ beredskab meeting minutes 2026-10-20 --present tove -o referat.doc
  $ beredskab check | head -1
