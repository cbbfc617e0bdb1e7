Møder: beredskab meeting
========================

  $ . "$TESTDIR/start.sh"

Tovholderen indkalder til det faste møde. Alle på ringelisten er indkaldt, og dagsordenen er planens.

  $ clock 09:00 2026-09-01 +02:00
  $ beredskab meeting convene --half-yearly --at 2026-10-20T10:00 --place Beboerhuset
  $ ls
  $ grep -v -e ^X-Unsent indkaldelse-*.eml | head -12

Mødet flyttes. Det, der ikke nævnes, bliver, som det er, og det er stadig det samme møde.

  $ clock 09:10 2026-09-01 +02:00
  $ beredskab meeting convene --update next --at 2026-11-03T10:00 --place "Rådhuset, lokale 2"
  $ grep -e ^UID -e ^SEQUENCE -e ^METHOD -e ^DTSTART\; -e ^DTEND\; -e ^LOCATION indkaldelse-*.ics | tr -d '\r'
  $ ls

Enhver deltager kan indkalde. Siger planen, at det er tovholderen, bliver det skrevet alligevel.

  $ clock 09:20 2026-09-01 +02:00
  $ mkdir post
  $ beredskab meeting convene "Kort møde om den nye skole" --at 2026-09-08T14:00 --minutes 45 --place Skolen --invite tove,vagthavende --by jens -o post
  $ ls post

Der er indkaldt til to møder. Hvilket er det?

  $ beredskab meeting invitation
  $ beredskab meeting invitation fredag
  $ beredskab meeting invitation 2026-09-08 -o post

Det aflyses. Kalenderen får det at vide.

  $ clock 09:30 2026-09-01 +02:00
  $ beredskab meeting convene --cancel next "Skolen er lukket" -o post
  $ grep -e ^METHOD -e ^STATUS -e ^SEQUENCE post/*.ics | tr -d '\r'
  $ beredskab meeting convene --update 2026-09-08 --place Klubben

Det, der ikke går.

  $ beredskab meeting convene --at 2026-12-01T10:00
  $ beredskab meeting convene --place Beboerhuset
  $ beredskab meeting convene --at mandag --place Beboerhuset
  $ beredskab meeting convene --at 2026-12-01T10:00 --until 2026-12-01T09:00 --place Beboerhuset
  $ beredskab meeting convene --at 2026-12-01T10:00 --minutes to --place Beboerhuset
  $ beredskab meeting convene --at 2026-12-01T10:00 --place Beboerhuset -o findes-ikke
  $ beredskab meeting convene --update next
  $ number="0101""90"
  $ beredskab meeting convene "Om $number-1234" --at 2026-12-01T10:00 --place Beboerhuset
  $ beredskab meeting minutes next "Vi mødtes" --present alle

Efter mødet skrives referatet. En beslutning med en ansvarlig eller en frist er en opfølgning.

  $ clock 13:00 2026-11-03
  $ beredskab meeting minutes last "Planen er gennemgået." --present alle --absent opdigtet --guests "Mette Opdigtet, Skolen" --decision "Ny kontaktliste til alle; jens; 2026-12-01" --decision "Vi holder fast i SMS-kæden" --change "Skolen skal med i planen" --next 2027-03-16
  $ ls records/proevekoebing/2026/plan | sed 's/^[^-]*-[^-]*-[^-]*-//'
  $ beredskab meeting minutes last --present tove
  $ beredskab meeting minutes last --present tove --absent tove
  $ beredskab meeting minutes last --present tove --decision "For sent; jens; 2026-11-01"
  $ beredskab meeting minutes last --present tove --decision "a; b; c; d"
  $ beredskab meeting minutes last --next 2027-03-16
  $ beredskab meeting minutes

Til det næste faste møde venter det, der ikke er gjort.

  $ clock 10:00 2026-12-10
  $ beredskab meeting convene --half-yearly --at 2027-03-16T10:00 --until 12:30 --place Beboerhuset
  $ tail -n +2 records/proevekoebing/2026/plan/2026-12-10*
  $ beredskab meeting list

Et møde kan handle om en hændelse. Mailen siger kun, at det gør det.

  $ clock 22:15 2026-12-11
  $ beredskab activate --type skyderi --area proeveparken --summary "Skud ved opgang 10" --decided-by tove,jens > /dev/null
  $ clock 22:40 2026-12-11
  $ beredskab decide "SMS om skud til opgang 10" --question beboere --responsible jens --due 23:30 > /dev/null
  $ clock 22:50 2026-12-11
  $ beredskab meeting convene -i skyderi --at 09:00 --place Rådhuset -o post
  $ /usr/bin/python3 -c 'import email, email.policy, glob, os; f = max(glob.glob("post/*.eml"), key=os.path.getmtime); print(email.message_from_file(open(f), policy=email.policy.default).get_body(("plain",)).get_content())'
  $ beredskab meeting convene -i skyderi --half-yearly --at 09:00 --place Rådhuset

Et møde, der var holdt, før det blev skrevet ind, er der ingen indkaldelse til.

  $ clock 12:00 2026-12-14
  $ beredskab meeting convene --half-yearly --at 2026-03-10T10:00 --place Beboerhuset
  $ beredskab meeting minutes 2026-03-10 --present alle
  $ beredskab meeting list --json | /usr/bin/python3 -m json.tool --no-ensure-ascii | sed -n '/"parts"/,$p'
  $ beredskab check | tail -1
