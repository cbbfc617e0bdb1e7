Fravær: beredskab absence
=========================

  $ . "$TESTDIR/start.sh"

Jens har ferie til jul. Stedfortræderen på listen står i stedet.

  $ clock 09:00 2026-12-01
  $ beredskab absence jens --from 2026-12-20 --until 2027-01-03
  Skrevet (msyfws): Jens Eksempel er fraværende fra den 20. december 2026 til og
    med den 3. januar 2027. Dorthe Vikar står i stedet.
  $ beredskab absence
  msyfws  Jens Eksempel er fraværende fra den 20. december 2026 til og med
          den 3. januar 2027. Dorthe Vikar står i stedet.
  $ beredskab contacts | grep -A 1 Fraværende
        Fraværende fra den 20. december 2026 til og med den 3. januar 2027
        Stedfortræder: Dorthe Vikar, 12 34 56 05
  $ beredskab contacts --format md | grep -A 1 Fraværende
     - Fraværende fra den 20. december 2026 til og med den 3. januar 2027
     - Stedfortræder: Dorthe Vikar, 12 34 56 05

Det står på alle lister over dem.

  $ beredskab participant list | grep Fraværende
       Fraværende fra den 20. december 2026 til og med den 3. januar 2027.
  $ beredskab contacts --blank | grep -A 1 Fraværende
       Fraværende fra den 20. december 2026 til og med den 3. januar 2027
       kl. _____  [ ] talt med  [ ] intet svar  [ ] besked lagt  [ ] kan ikke
  $ beredskab contacts --blank --format md | grep -o 'Jens.*Fraværende[^|]*'
  Jens Eksempel, Boligselskabet Prøvebo<br>Ellers: Dorthe Vikar, 12 34 56 05<br>Fraværende fra den 20. december 2026 til og med den 3. januar 2027 

Et møde i de dage gælder den, der står i stedet; mødet før gælder Jens selv.

  $ beredskab meeting convene --half-yearly --at 2026-12-22T10:00 --place Beboerhuset | head -n 4
  Indkaldt (mt8xft): Fast møde tirsdag den 22. december 2026 kl. 10.00–12.00,
    Beboerhuset. Indkaldt: Tove Prøve, Dorthe Vikar, Lene Opdigtet og Lene Tænkt.
    Dorthe Vikar er indkaldt i stedet for Jens Eksempel, der er fraværende til
      og med den 3. januar 2027.
  $ beredskab meeting pack next --format md | grep -o '^| ..Jens.*Fraværende[^|]*'
  | **Jens Eksempel**<br>Driftschef, Boligselskabet Prøvebo<br>Fraværende fra den 20. december 2026 til og med den 3. januar 2027 
  $ tr -d '\r' < udskrifter/indkaldelse-2026-12-22.ics | sed -z 's/\n //g' | grep ^ATTENDEE | grep -o 'mailto:.*'
  mailto:tove@example.invalid
  mailto:dorthe@example.invalid
  mailto:lene.o@example.invalid
  mailto:lene.t@example.invalid
  $ clock 09:10 2026-12-01
  $ beredskab meeting convene --update next --at 2026-12-15T10:00 | head -n 4
  Ændret (mt8xft): Fast møde tirsdag den 15. december 2026 kl. 10.00–12.00,
    Beboerhuset. Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
    Kommet til: Jens Eksempel.
    Ikke længere indkaldt: Dorthe Vikar.
  $ clock 09:20 2026-12-01
  $ beredskab meeting convene --update next --at 2026-12-22T10:00 | sed -n '/Kommet/,/januar/p'
    Kommet til: Dorthe Vikar.
    Ikke længere indkaldt: Jens Eksempel.
    Dorthe Vikar er indkaldt i stedet for Jens Eksempel, der er fraværende til
      og med den 3. januar 2027.

Om natten er det stedfortræderen, der ringes til, og det står der.

  $ clock 22:15 2026-12-21
  $ beredskab activate --type skyderi --area proeveparken | sed -n -e '/^Ring til/,/^  3/p' -e '/^Ring nu/,$p'
  Ring til (Tove Prøve indkalder):
    1.  Tove Prøve, Projektleder, Helhedsplanen: har aktiveret planen kl. 22.15
    2.  Dorthe Vikar, Driftsleder, Boligselskabet Prøvebo: 12 34 56 05. I stedet
        for Jens Eksempel, der er fraværende til og med den 3. januar 2027
    3.  Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi: 12 34 56 03 (hverdage
  Ring nu til Dorthe Vikar: 12 34 56 05 (i stedet for Jens Eksempel, der er
  fraværende til og med den 3. januar 2027). Skriv så: beredskab call
  $ beredskab call
  Skyderi i Prøveparken (zq782g)
    Dorthe Vikar: 12 34 56 05 (i stedet for Jens Eksempel, der er fraværende til
      og med den 3. januar 2027)
    Lene Opdigtet: 12 34 56 03 (hverdage 8–16)
    Lene Tænkt: 12 34 56 04
  $ clock 22:20 2026-12-21
  $ beredskab call dorthe --no-answer
  Skrevet (tnfwy4): Dorthe Vikar: intet svar.
    Næste: Lene Opdigtet: 12 34 56 03 (hverdage 8–16)
  $ beredskab status | sed -n '/Mangler/,/Uafklaret/p'
    Mangler:
      Dorthe Vikar: intet svar kl. 22.20. 12 34 56 05. I stedet for Jens
        Eksempel, der er fraværende til og med den 3. januar 2027
      Lene Opdigtet: ikke ringet op. 12 34 56 03 (hverdage 8–16). Stedfortræder:
        Vagthavende fra Prøvekøbing Politi, 12 34 56 06
      Lene Tænkt: ikke ringet op. 12 34 56 04
    Uafklaret:
  $ beredskab close > /dev/null 2>&1

Rapporten står ved, hvem der stod i stedet den aften.

  $ beredskab summary -i zq782g | sed -n -e '/Ikke talt/p' -e '/^Deltagerne/,/^Punkter/p'
    │ - Ikke talt med Dorthe Vikar: intet svar kl. 22.20.
    │ - Ikke talt med Lene Opdigtet og Lene Tænkt: ikke ringet op.
  Deltagerne
    Hvem                                  Kontakt
    Tove Prøve (tovholder)                har aktiveret planen kl. 22.15
    Projektleder, Helhedsplanen
  
    Dorthe Vikar                          intet svar kl. 22.20
    Driftsleder, Boligselskabet Prøvebo
  
    Lene Opdigtet                         ikke ringet op
    Lokalpolitileder, Prøvekøbing Politi
  
    Lene Tænkt                            ikke ringet op
    Centerchef, Prøvekøbing Kommune
  
  Punkter til stillingtagen

Mens ingen hændelse er åben, siger `status`, hvem der er væk.

  $ clock 08:00 2026-12-22
  $ beredskab status | grep -A 1 Jens
  Kontakter    Jens Eksempel er fraværende til og med den 3. januar 2027. Dorthe
               Vikar står i stedet.

Ferien bliver kortere: det rettes. Er han tilbage før tiden, siges det.

  $ beredskab absence | cut -c 1-6 > id
  $ beredskab correct $(cat id) --until 2026-12-30
  Skrevet (grt6zx): Rettelse af msyfws: Jens Eksempel er fraværende fra
    den 20. december 2026 til og med den 30. december 2026.
  $ clock 09:00 2026-12-28
  $ beredskab absence jens "Kom hjem før tid" --ended
  Skrevet (af3nn4): Rettelse af msyfws: Jens Eksempel er fraværende fra
    den 20. december 2026 til og med den 27. december 2026.
  $ beredskab absence
  Ingen står som fraværende.
  $ beredskab contacts | grep -c Fraværende
  0
  [1]
  $ refused absence jens --ended
  Jens Eksempel står ikke som fraværende.
  Se, hvem der gør: beredskab absence
  [2]

Et fravær, der ikke er begyndt, falder helt væk.

  $ beredskab absence lene.o --from 2027-02-01 | head -1
  Skrevet (agasjf): Lene Opdigtet er fraværende fra den 1. februar 2027.
  $ clock 09:05 2026-12-28
  $ beredskab absence "lene opdigtet" --ended
  Skrevet (mzqehx): Rettelse: agasjf udgår.

Tovholderen er syg, og ingen ved hvor længe. En anden end listens stedfortræder kan stå i stedet.

  $ clock 10:00 2026-12-28
  $ beredskab absence tove "Syg" --deputy "lene tænkt"
  Skrevet (t3bkcq): Tove Prøve er fraværende fra den 28. december 2026. Lene
    Tænkt står i stedet. Syg.
    beredskab absence tove-proeve --ended   når Tove Prøve er tilbage
  $ beredskab absence tove --from 2027-01-01 --until 2027-01-02
  Skrevet (t3g86n): Tove Prøve er fraværende fra den 1. januar 2027 til og med
    den 2. januar 2027. Jens Eksempel står i stedet.
  Bemærk: Tove Prøve står allerede som fraværende indtil videre (t3bkcq), og
    begge gælder. Er det en ændring, så skriv:
    beredskab correct t3bkcq --until DAG
  $ beredskab activate --type skyderi --area proeveparken | grep -e 'Ring til' -e 'Lene Tænkt'
  Bemærk: Tove Prøve er fraværende indtil videre. Lene Tænkt indkalder i stedet.
    Skal det være en anden, så skriv: beredskab handover --to NAVN -i t3bkcq
  Ring til (Lene Tænkt indkalder):
    1.  Lene Tænkt, Centerchef, Prøvekøbing Kommune: 12 34 56 04. I stedet for
  Ring nu til Lene Tænkt: 12 34 56 04 (i stedet for Tove Prøve, der er fraværende
  $ beredskab status | grep -i indkalder
    Lene Tænkt indkalder (tovholderen på listen er fraværende indtil videre).
  $ beredskab contacts | grep -A 4 'Lene Tænkt, Centerchef'
    4.  Lene Tænkt, Centerchef, Prøvekøbing Kommune (tovholder)
        Mobil: 12 34 56 04
        E-mail: lene.t@example.invalid
        I stedet for Tove Prøve, der er fraværende indtil videre
  
  $ beredskab check | head -n 1
  0 fejl, 2 advarsler.

En overdragelse kan skrives i forvejen. Den gælder, fra den begynder, og til dagen er forbi; hændelsen, der er åben, rører den ikke.

  $ clock 11:00 2026-12-28
  $ beredskab handover --to jens --from 2027-01-10 --until 2027-01-12
  Skrevet (pkrtsb): Jens Eksempel indkalder fra søndag den 10. januar 2027 til
    og med tirsdag den 12. januar 2027, når der sker noget.
  $ beredskab close > /dev/null 2>&1

Hvem der indkalder, når der sker noget, ændrer ingen rapport om det, der er sket, og det gør et
fravær ikke, som først bliver skrevet bagefter.

  $ beredskab summary -i zq782g > foer
  $ clock 11:05 2026-12-28
  $ beredskab handover --to "lene tænkt" > /dev/null
  $ beredskab absence "lene opdigtet" --from 2026-12-20 --until 2026-12-29 > /dev/null
  $ beredskab show mt8xft | sed -n '/siden:/,/records/s/ [tm][ia].*//p'
      weds37  Fast møde
      asrpm2  Fast møde
  $ beredskab summary -i zq782g | diff foer - && grep Indkalder foer
    Indkalder:      Tove Prøve, Helhedsplanen
  $ for day in 2027-01-09 2027-01-10 2027-01-12 2027-01-13; do
  >   clock 12:00 $day
  >   beredskab activate --type skyderi --area proeveparken --exercise 2> /dev/null | grep 'Ring til'
  >   beredskab close > /dev/null 2>&1
  > done
  Ring til (Lene Tænkt indkalder):
  Ring til (Jens Eksempel indkalder):
  Ring til (Jens Eksempel indkalder):
  Ring til (Lene Tænkt indkalder):

Det, der ikke går.

  $ refused absence --from 2027-02-01
  Det mangler, hvem der er fraværende.
  Skriv: beredskab absence NAVN --from 2027-02-01 --until DAG
  [2]
  $ refused absence --ended --on fredag
  Det mangler, hvem der er fraværende.
  Skriv: beredskab absence NAVN --ended --on fredag
  [2]
  $ refused absence jens --from 2027-02-10 --until 2027-02-01
  Fraværet slutter, før det begynder.
  Ret --from eller --until.
  [2]
  $ refused absence jens --deputy jens
  Den, der er fraværende, kan ikke stå i stedet for sig selv.
  Ret --deputy.
  [2]
  $ refused absence jens --on 2027-02-01
  --on hører til --ended.
  Skriv --from og --until.
  [2]
  $ refused absence jens --ended --until 2027-02-01
  --ended og --until kan ikke bruges sammen.
  Den første dag tilbage skrives med --on.
  [2]
  $ refused handover --to jens --from 2027-02-10 --until 2027-02-01
  Overdragelsen slutter, før den begynder.
  Ret --from eller --until.
  [2]
  $ refused fravær jens
  «fravær» hedder her «absence».
  Skriv: beredskab absence jens
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]

Den, der skulle stå i stedet, kan selv være væk; så er det den næste.

  $ clock 09:00 2027-05-03
  $ beredskab absence dorthe --until 2027-05-10 >/dev/null
  $ clock 09:01
  $ beredskab absence tænkt --until 2027-05-08 --deputy dorthe
  Skrevet (kprcnb): Lene Tænkt er fraværende fra den 3. maj 2027 til og med
    den 8. maj 2027. Dorthe Vikar, der skulle stå i stedet, er der heller ikke.
    Ingen står i stedet.
  $ beredskab absence | tail -n 3
  kprcnb  Lene Tænkt er fraværende fra den 3. maj 2027 til og med den 8. maj 2027.
          Dorthe Vikar, der skulle stå i stedet, er der heller ikke. Ingen står i
          stedet.

Fravær, der følger på et andet, er ét på listerne.

  $ clock 09:02
  $ beredskab absence tænkt --from 9/5 --until 20/5 >/dev/null
  $ beredskab participant list | grep -A 2 Tænkt | grep Fraværende
       Fraværende til og med den 20. maj 2027.

Kontaktlisten, som den stod en dag, ved ikke, hvad der først blev skrevet bagefter.

  $ beredskab contacts --as-of 2027-05-02 | grep Fraværende
        Fraværende indtil videre
  $ beredskab contacts | grep -c Fraværende
  3

Den, der står i stedet for to, står i stedet for begge.

  $ clock 09:00 2027-06-01
  $ beredskab activate --type brand --area demobakken >/dev/null 2>&1
  $ beredskab absence tove --until 2027-06-03 >/dev/null 2>&1
  $ beredskab absence jens --until 2027-06-04 >/dev/null 2>&1
  $ beredskab call -i demobakken | grep -A3 'i stedet'
    Dorthe Vikar: 12 34 56 05 (i stedet for Tove Prøve, der er fraværende indtil
      videre, og Jens Eksempel, der er fraværende til og med den 4. juni 2027)
    Lene Opdigtet: 12 34 56 03 (hverdage 8–16)
    Lene Tænkt: 12 34 56 04

Er en tilbage, men væk igen senere, bliver det sagt.

  $ beredskab absence jens --from 7/6 >/dev/null 2>&1
  $ beredskab absence jens --ended 2>&1 | grep -A 2 stadig
  Bemærk: Jens Eksempel står stadig som fraværende fra den 7. juni 2027
    (jfp3rh). Er det en fejl, så skriv: beredskab correct jfp3rh --void

Kommer nogen i stedet, er det en af de indkaldte, der kom.

  $ clock 09:00 2027-06-10
  $ beredskab meeting convene --at 2027-06-20T10:00 --invite opdigtet,tænkt --place Huset >/dev/null 2>&1
  $ clock 09:01
  $ beredskab absence "lene opdigtet" --from 20/6 --until 21/6 >/dev/null 2>&1
  $ clock 12:00 2027-06-20
  $ beredskab meeting minutes last "Roligt" --present alle >/dev/null 2>&1
  $ beredskab plan dossier | grep 'juni 2027  '
    20. juni 2027  møde  2 af 2

Den fraværende, der kommer alligevel, kom.

  $ clock 12:01
  $ beredskab correct Roligt --present "lene opdigtet,lene tænkt,tove" >/dev/null 2>&1
  $ beredskab plan dossier | grep 'juni 2027  '
    20. juni 2027  møde  2 af 2
