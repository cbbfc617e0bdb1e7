Fravær: beredskab absence
=========================

  $ . "$TESTDIR/start.sh"

Jens har ferie til jul. Stedfortræderen på listen står i stedet.

  $ clock 09:00 2026-12-01
  $ beredskab absence jens --from 2026-12-20 --until 2027-01-03
  $ beredskab absence
  $ beredskab contacts | grep -A 6 'Jens Eksempel, Driftschef'
  $ beredskab contacts --format md | grep -B 6 -A 1 Fraværende

Et møde i de dage gælder den, der står i stedet; mødet før gælder Jens selv.

  $ beredskab meeting convene --half-yearly --at 2026-12-22T10:00 --place Beboerhuset
  $ tr -d '\r' < udskrifter/indkaldelse-2026-12-22.ics | sed -z 's/\n //g' | grep ^ATTENDEE | grep -o 'mailto:.*'
  $ clock 09:10 2026-12-01
  $ beredskab meeting convene --update next --at 2026-12-15T10:00
  $ clock 09:20 2026-12-01
  $ beredskab meeting convene --update next --at 2026-12-22T10:00 | sed -n '/Kommet/,$p'

Om natten er det stedfortræderen, der ringes til, og det står der.

  $ clock 22:15 2026-12-21
  $ beredskab activate --type skyderi --area proeveparken
  $ beredskab call
  $ clock 22:20 2026-12-21
  $ beredskab call dorthe --no-answer
  $ beredskab status | sed -n '/Mangler/,/Uafklaret/p'
  $ clock 22:25 2026-12-21
  $ beredskab call dorthe --reached

Er stedfortræderen talt med i stedet for Jens, mangler de andre stadig, også dem, hun er stedfortræder for.

  $ beredskab status | sed -n '/kontakt til/,/Uafklaret/p'
  $ beredskab close > /dev/null 2>&1

Mens ingen hændelse er åben, siger `status`, hvem der er væk.

  $ clock 08:00 2026-12-22
  $ beredskab status | grep -A 1 Jens

Ferien bliver kortere: det rettes. Er han tilbage før tiden, siges det.

  $ beredskab absence | cut -c 1-6 > id
  $ beredskab correct $(cat id) --until 2026-12-30
  $ clock 09:00 2026-12-28
  $ beredskab absence jens "Kom hjem før tid" --ended
  $ beredskab absence
  $ beredskab contacts | grep -c Fraværende
  [1]
  $ beredskab absence jens --ended
  [2]

Et fravær, der ikke er begyndt, falder helt væk.

  $ beredskab absence lene.o --from 2027-02-01 | head -1
  $ clock 09:05 2026-12-28
  $ beredskab absence "lene opdigtet" --ended

Tovholderen er syg, og ingen ved hvor længe. En anden end listens stedfortræder kan stå i stedet.

  $ clock 10:00 2026-12-28
  $ beredskab absence tove "Syg" --deputy "lene tænkt"
  $ beredskab absence tove --from 2027-01-01 --until 2027-01-02
  $ beredskab activate --type skyderi --area proeveparken | grep -e 'Ring til' -e 'Lene Tænkt'
  $ beredskab status | grep -i indkalder
  $ beredskab contacts | grep -A 4 'Lene Tænkt, Centerchef'
  $ beredskab check | head -n 1

En overdragelse kan skrives i forvejen. Den gælder, fra den begynder, og til dagen er forbi; hændelsen, der er åben, rører den ikke.

  $ clock 11:00 2026-12-28
  $ beredskab handover --to jens --from 2027-01-10 --until 2027-01-12
  $ beredskab close > /dev/null 2>&1
  $ for day in 2027-01-09 2027-01-10 2027-01-12 2027-01-13; do
  >   clock 12:00 $day
  >   beredskab activate --type skyderi --area proeveparken --exercise 2>/dev/null | grep 'Ring til'
  >   beredskab close > /dev/null 2>&1
  > done

Det, der ikke går.

  $ beredskab absence --from 2027-02-01
  [2]
  $ beredskab absence jens --from 2027-02-10 --until 2027-02-01
  [2]
  $ beredskab absence jens --deputy jens
  [2]
  $ beredskab absence jens --on 2027-02-01
  [2]
  $ beredskab absence jens --ended --until 2027-02-01
  [2]
  $ beredskab handover --to jens --from 2027-02-10 --until 2027-02-01
  [2]
  $ beredskab fravær jens
  [2]
