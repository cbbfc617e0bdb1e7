To computere svarer hver sit
============================

A skriver et nej, B et ja, hver for sig. Det er modstridende beslutninger, og hændelsen er ikke forbi.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken > /dev/null
  $ cp -R records shared
  $ clock 22:40
  $ beredskab decide nej --question anvendelse --by tove
  Skrevet (zx7jna): Bringes planen i anvendelse? Besluttet: planen bruges ikke
    (af Tove Prøve).
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er dermed ikke åben længere. Var det forkert, så skriv:
        beredskab correct zx7jna --void
  $ beredskab status | sed -n '3p'
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  $ mv records a && mv shared records
  $ clock 22:50
  $ BEREDSKAB_USER="Jens Eksempel" beredskab decide ja --question anvendelse --by jens
  Skrevet (z4fx58): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse (af Jens Eksempel).
  $ cp -Rn a/* records/ && rm -r a
  $ clock 23:00
  $ beredskab activate --type brand --area demobakken --at 23:00 > /dev/null
  Bemærk: Der er allerede en åben hændelse samme sted: Brand i Demobakken,
    Testrup (mrarxf). Er det den samme, så skriv:
    beredskab merge-into mrarxf -i yjqz8g
  $ beredskab status | sed -n '3,7p'
  Brand i Demobakken, Testrup (mrarxf)
    Deltagerne er kaldt sammen; der er modstridende beslutninger om planens brug.
    Skete fredag den 20. november 2026 kl. 22.15.
    AFGØR DET: modstridende beslutninger, ja (z4fx58, kl. 22.50) og nej (zx7jna,
    kl. 22.40). Skriv: beredskab decide ja --question anvendelse -i mrarxf (eller
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; der er
            modstridende beslutninger om planens brug – fredag
            den 20. november 2026 kl. 22.15
    yjqz8g  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 23.00
  $ beredskab summary -i mrarxf | grep -A2 -i 'planens brug'
    │ - Planens brug: modstridende beslutninger, ja (z4fx58, kl. 22.50) og nej
    │   (zx7jna, kl. 22.40).
    │ - Uafklaret: Bringes planen i anvendelse? Modstridende svar.
  $ beredskab show -i mrarxf | sed -n '2,5p'
    Hvornår:        fredag den 20. november 2026 kl. 22.15
    Planen:         modstridende beslutninger, ja (z4fx58, kl. 22.50) og nej
                    (zx7jna, kl. 22.40)
    Tilstand:       deltagerne er kaldt sammen
  $ beredskab summary --since 2026-11-01 --until 2026-11-30 | sed -n '1,4p'
  Hændelser
    1. november 2026 – 30. november 2026
  
               I alt  Planen brugt  Ikke brugt  Ikke afgjort

Også når den afsluttes, står den åben.

  $ beredskab close -i mrarxf > /dev/null 2>&1
  $ beredskab status | sed -n '3,5p'
  Brand i Demobakken, Testrup (mrarxf)
    Afsluttet; der er modstridende beslutninger om planens brug. Skete fredag
    den 20. november 2026 kl. 22.15.

Så afgøres det igen.

  $ clock 23:10
  $ beredskab decide ja --question anvendelse --by tove,jens -i mrarxf
  Skrevet (dednxk): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse (af Tove Prøve og Jens Eksempel).
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: afsluttet; planen er brugt – fredag
            den 20. november 2026 kl. 22.15
    yjqz8g  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 23.00

Ja og nej til et andet punkt er også et punkt, der ikke er afklaret, til nogen svarer igen.

  $ cp -R records shared
  $ clock 23:20
  $ beredskab decide nej --question presse -i yjqz8g > /dev/null
  $ mv records a && mv shared records
  $ clock 23:21
  $ beredskab decide "Pressemeddelelse i morgen" --question presse -i yjqz8g > /dev/null
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab status | grep -e '^    presse' -e 'Skal pressen'
      Skal pressen informeres, og hvordan? Kl. 23.20: Nej.
      Skal pressen informeres, og hvordan? Kl. 23.21: Besluttet:
      presse             Skal pressen informeres, og hvordan? Modstridende svar.
  $ beredskab summary -i yjqz8g | grep 'Uafklaret: Skal pressen'
    │ - Uafklaret: Skal pressen informeres, og hvordan? Modstridende svar.
  $ clock 23:25
  $ beredskab decide nej --question presse -i yjqz8g > /dev/null
  $ beredskab status | grep -e '^    presse' -e 'Skal pressen'
      Skal pressen informeres, og hvordan? Nej.

Siger de to det samme, står det én gang, med begge.

  $ cp -R records shared
  $ clock 23:40
  $ beredskab decide "SMS til alle" --question beboere --by tove -i yjqz8g > /dev/null
  $ mv records a && mv shared records
  $ clock 23:41
  $ beredskab decide "sms til alle" --question beboere --by jens -i yjqz8g > /dev/null
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab status -i yjqz8g | grep -A1 'Skal beboerne'
      Skal beboerne informeres, og hvordan? Besluttet: SMS til alle (af Tove
        Prøve; det samme kl. 23.41, af Jens Eksempel).
  $ beredskab summary -i yjqz8g | grep -A1 -i 'Besluttet: sms'
      Besluttet: SMS til alle. (kl. 23.40, af Tove Prøve; det samme kl. 23.41, af
      Jens Eksempel)
  --
    23.40  Skal beboerne informeres, og hvordan? Besluttet: SMS til alle (af Tove
           Prøve).
  --
    23.41  Skal beboerne informeres, og hvordan? Besluttet: sms til alle (af Jens
           Eksempel).
  $ beredskab situation -i yjqz8g | grep -A1 'Skal beboerne'
    - Skal beboerne informeres, og hvordan? Besluttet: SMS til alle. (kl. 23.40,
      af Tove Prøve; det samme kl. 23.41, af Jens Eksempel)
  --
    23.40  Skal beboerne informeres, og hvordan? Besluttet: SMS til alle (af Tove
           Prøve).
  --
    23.41  Skal beboerne informeres, og hvordan? Besluttet: sms til alle (af Jens
           Eksempel).

Har to overtaget hver for sig, gælder den seneste, og den anden nævnes, til det er skrevet igen.

  $ cp -R records shared
  $ clock 23:50
  $ beredskab handover --to jens -i yjqz8g > /dev/null
  $ mv records a && mv shared records
  $ clock 23:51
  $ beredskab handover --to "lene t" -i yjqz8g > /dev/null
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab status -i yjqz8g | grep -A2 indkalder
    Lene Tænkt indkalder (har overtaget); Jens Eksempel (t2crdf, kl. 23.50) har
    også overtaget, skrevet hver for sig.
    Skriv, hvem der indkalder: beredskab handover --to NAVN -i yjqz8g
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 23.00
  --
      23.50  Jens Eksempel overtager som den, der indkalder.
      23.51  Lene Tænkt overtager som den, der indkalder.
  
  Sidst afsluttet: Brand i Demobakken, Testrup (mrarxf). Skriv det, der
  $ beredskab summary -i yjqz8g | grep -A1 'Indkalder:\|Hvem indkalder'
    Indkalder:      Lene Tænkt, Prøvekøbing Kommune (har overtaget); Jens Eksempel
                    (t2crdf, kl. 23.50) har også overtaget, skrevet hver for sig
  --
    │ - Hvem indkalder: Lene Tænkt; Jens Eksempel (t2crdf, kl. 23.50) har også
    │   overtaget, skrevet hver for sig.
  $ clock 23:55
  $ beredskab handover --to jens -i yjqz8g > /dev/null
  $ beredskab status -i yjqz8g | grep -A1 indkalder
    Jens Eksempel indkalder (har overtaget).
    Der er kontakt til:
  --
      23.50  Jens Eksempel overtager som den, der indkalder.
      23.51  Lene Tænkt overtager som den, der indkalder.
      23.55  Jens Eksempel overtager som den, der indkalder.
  

Det gælder også, hvem der indkalder, når der sker noget; på forsiden står det, så længe det ikke er den,
som planen nævner.

  $ beredskab close -i yjqz8g > /dev/null 2>&1
  $ clock 09:00 2026-11-21
  $ cp -R records shared
  $ beredskab handover --to jens > /dev/null
  $ beredskab status | grep Indkalder
  Indkalder    Jens Eksempel (har overtaget).
  $ mv records a && mv shared records
  $ beredskab participant verify tove > /dev/null
  $ clock 09:05
  $ beredskab handover --to "lene t" > /dev/null
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab status | grep -A2 Indkalder
  Indkalder    Lene Tænkt (har overtaget); Jens Eksempel (jd29cd, kl. 9.00) har
               også overtaget, skrevet hver for sig. Skriv, hvem der indkalder:
               beredskab handover --to NAVN
  $ beredskab activate --type uro --area eksempelvej 2>/dev/null | grep -A1 'Ring til'
  Ring til (Lene Tænkt indkalder):
    1.  Tove Prøve, Projektleder, Helhedsplanen: har aktiveret planen kl. 9.05
  $ beredskab situation -i uro | grep -A1 'Indkalder\|Udsend'
    Indkalder:         Lene Tænkt, Prøvekøbing Kommune (har overtaget); Jens
                       Eksempel (jd29cd, kl. 9.00) har også overtaget, skrevet
  --
  Udsend det med: beredskab situation issue
  $ beredskab close -i uro > /dev/null 2>&1
  $ clock 09:10
  $ beredskab handover --to jens > /dev/null
  $ beredskab status | grep -A1 Indkalder
  Indkalder    Jens Eksempel (har overtaget).
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status

En rapport om det, der er forbi, står ved det, der gjaldt da, hvad der end skrives bagefter.

  $ clock 09:12
  $ mkdir a && mv records/proevekoebing/2026/plan/*T08[01]*-handover-* a
  $ beredskab handover --to "lene o" --at 09:02 >/dev/null 2>&1
  $ mv a/* records/proevekoebing/2026/plan/ && rmdir a
  $ beredskab situation -i uro | grep -A1 'Indkalder\|Udsend'
    Indkalder:         Lene Tænkt, Prøvekøbing Kommune (har overtaget); Jens
                       Eksempel (jd29cd, kl. 9.00) har også overtaget, skrevet
  --
  Udsend det med: beredskab situation issue -i dedhmq

Er planens brug modstridende, før nogen er kaldt sammen, nævnes punktet også.

  $ clock 10:00
  $ beredskab report --type uro --area proeveparken >/dev/null 2>&1
  $ cp -R records shared
  $ beredskab decide nej --question anvendelse --by jens -i proeveparken >/dev/null
  $ mv records a && mv shared records
  $ clock 10:05
  $ beredskab decide ja --question anvendelse --by tove -i proeveparken >/dev/null
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab status -i proeveparken | grep -A1 'AFGØR'
    AFGØR DET: modstridende beslutninger, ja (cfyqzy, kl. 10.05) og nej (frbsxq,
    kl. 10.00). Skriv: beredskab decide ja --question anvendelse -i kfkwjb (eller

Et møde, der flyttes ét sted og ændres et andet, og det samme med en øvelse og et forslag: det, der blev skrevet sidst, gælder, og det andet nævnes, til det er skrevet igen.

  $ clock 11:00
  $ beredskab meeting convene --half-yearly --at 2026-12-16T10:00 --place Salen >/dev/null
  $ beredskab exercise plan dilemma --on 2027-04-15 >/dev/null
  $ beredskab evaluate -i uro --change 'Nøgler' >/dev/null 2>&1
  $ proposal=$(beredskab list --proposals | sed -n 's/^  \(......\) .*/\1/p')
  $ exercise=$(beredskab exercise list | sed -n 's/^  \(......\) .*/\1/p')
  $ cp -R records shared
  $ clock 11:05
  $ beredskab meeting convene --update next --at 2026-12-17T10:00 >/dev/null
  $ beredskab exercise plan $exercise --on 2027-05-01 >/dev/null
  $ beredskab proposal accept $proposal >/dev/null
  $ mv records a && mv shared records
  $ clock 11:10
  $ beredskab meeting convene --update next --place Klubben >/dev/null
  $ beredskab exercise cancel $exercise >/dev/null
  $ beredskab proposal reject $proposal >/dev/null
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab close -i proeveparken >/dev/null 2>&1
  $ beredskab decide nej --question anvendelse -i proeveparken >/dev/null 2>&1
  $ beredskab status | sed -n '/^Møder/,/^Kontakter/p'
  Møder        Næste møde er onsdag den 16. december 2026 kl. 10.00, Klubben.
               Om mødet den 16. december 2026 er der også skrevet, hver for sig:
               torsdag den 17. december 2026 kl. 10.00–12.00, Salen (bk3a4j, Tove
               Prøve, kl. 11.05). Skriv, hvad der gælder:
               beredskab meeting convene --update zqdfax
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Ingen øvelse er skrevet ned endnu.
               Om dilemmaøvelsen lørdag den 1. maj 2027 (aflyst) er der også
               skrevet, hver for sig: dilemmaøvelse planlagt til lørdag
               den 1. maj 2027 (bkmthg, Tove Prøve, kl. 11.05). Skriv, hvad der
               gælder: beredskab exercise plan zqea2y --on DAG
  Kontakter    5 kontakter er ikke bekræftet det seneste år:
  $ beredskab meeting list | sed -n '3,/update/p'
          Om mødet den 16. december 2026 er der også skrevet, hver for sig:
          torsdag den 17. december 2026 kl. 10.00–12.00, Salen (bk3a4j, Tove
          Prøve, kl. 11.05). Skriv, hvad der gælder:
          beredskab meeting convene --update zqdfax (eller --cancel)
  $ beredskab exercise list
  Aflyst:
    zqea2y  Dilemmaøvelse lørdag den 1. maj 2027. Om dilemmaøvelsen lørdag
            den 1. maj 2027 (aflyst) er der også skrevet, hver for sig:
            dilemmaøvelse planlagt til lørdag den 1. maj 2027 (bkmthg, Tove Prøve,
            kl. 11.05). Skriv, hvad der gælder:
            beredskab exercise plan zqea2y --on DAG (eller exercise cancel)
  $ beredskab list --proposals
  Åbne forslag til ændring af planen
    zqdfax  Nøgler – Anden uro i Prøveparken (kfkwjb) – Modstridende, skrevet hver
            for sig: vedtaget (bm88js, kl. 11.05) og afvist (xjkwps, kl. 11.10).
  $ beredskab meeting invitation next 2>&1 | grep -A1 Bemærk
  Bemærk: Om mødet den 16. december 2026 er der også skrevet, hver for sig:
    torsdag den 17. december 2026 kl. 10.00–12.00, Salen (bk3a4j, Tove Prøve,

  $ clock 11:15
  $ beredskab meeting convene --update next | head -2
  Ændret (zqdfax): Fast møde onsdag den 16. december 2026 kl. 10.00–12.00,
    Klubben. Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  $ beredskab exercise cancel $exercise | head -1
  Skrevet (ptx4at): Dilemmaøvelse aflyst.
  $ beredskab proposal reject $proposal >/dev/null 2>&1
  $ beredskab status | sed -n '/^Møder/,/^Kontakter/p'
  Møder        Næste møde er onsdag den 16. december 2026 kl. 10.00, Klubben.
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    5 kontakter er ikke bekræftet det seneste år:
  $ beredskab list --proposals
  Afgjort
    zqdfax  Nøgler – Anden uro i Prøveparken (kfkwjb) – Afvist
            den 21. november 2026.

Det ene af dem skriver, at Jens er tilbage, det andet, at hans ferie bliver længere.

  $ clock 12:00
  $ beredskab absence jens --from 2026-11-18 >/dev/null
  $ cp -R records shared
  $ clock 12:05
  $ beredskab absence jens --ended >/dev/null
  $ beredskab absence
  Ingen står som fraværende.
  $ mv records a && mv shared records
  $ clock 12:10
  $ beredskab absence jens --from 2026-11-20 --until 2026-12-04 >/dev/null 2>&1
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab absence
  hsc4jk  Jens Eksempel er fraværende fra den 20. november 2026 til og med
          den 4. december 2026. Dorthe Vikar står i stedet. Hver for sig er der
          også skrevet, at fraværet er slut (egtp7f, Tove Prøve, kl. 12.05).
          Skriv, hvad der gælder: beredskab correct hsc4jk --until DAG
  $ beredskab status | sed -n '/^Fravær/,/--until/p'
  Fravær       Jens Eksempel er fraværende fra den 20. november 2026 til og med
               den 4. december 2026. Hver for sig er der også skrevet, at fraværet
               er slut (egtp7f, Tove Prøve, kl. 12.05). Skriv, hvad der gælder:
               beredskab correct hsc4jk --until DAG
  $ clock 12:15
  $ jens=$(ls records/*/2026/plan | sed -n 's/.*T111000Z-absence-\(.*\)\.yaml/\1/p')
  $ beredskab correct $jens --until 2026-12-04 >/dev/null
  $ beredskab status | grep -c Fravær
  0
  [1]
  $ beredskab absence jens --ended >/dev/null
  $ beredskab absence
  Ingen står som fraværende.

Ved ingen, hvor længe, siges det også, hvordan det skrives.

  $ cp -R records shared
  $ clock 12:20
  $ beredskab absence jens --from 2026-11-20 >/dev/null 2>&1
  $ beredskab absence jens --ended >/dev/null
  $ mv records a && mv shared records
  $ clock 12:25
  $ beredskab absence jens --from 2026-11-20 >/dev/null 2>&1
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab absence | sed -n '/Skriv/,$p'
          Tove Prøve, kl. 12.20). Skriv, hvad der gælder (--until "", når ingen
          ved det endnu): beredskab correct ndrgwz --until DAG
  $ clock 12:30
  $ beredskab correct $(beredskab absence | sed -n '1s/ .*//p') --until "" >/dev/null
  $ beredskab absence | grep -c Skriv
  0
  [1]

Hvor planen spørger, hvilket niveau der gælder, er to, der siger hver sit, også modstridende, til det afgøres.
Den, der kendte det første, afløser det.

  $ rm -rf plans records .git && workspace "$ROOT/plans"
  $ sed -i 's/^default:.*/default: ballerup/' plans/plans.yaml
  $ clock 22:40
  $ beredskab activate --type brand --area ballerup --level kriseniveau-1 >/dev/null 2>&1
  $ clock 22:41
  $ beredskab decide "Kun én opgang" --level almindeligt-driftsniveau
  Skrevet (fdm2x8): Hvilket niveau håndteres hændelsen på? Besluttet: Kun én
    opgang. Almindeligt driftsniveau.
  $ beredskab status | grep -i 'niveau'
    den 21. november 2026 kl. 22.40. Almindeligt driftsniveau.
      Hvilket niveau håndteres hændelsen på? Besluttet: Kun én opgang.
        Almindeligt driftsniveau.
  $ cp -R records shared
  $ clock 22:50
  $ beredskab decide --level kriseniveau-1 >/dev/null
  $ mv records a && mv shared records
  $ clock 22:52
  $ beredskab decide "Det brænder ikke mere" --level almindeligt-driftsniveau >/dev/null
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab status | grep -iA1 'niveau'
    den 21. november 2026 kl. 22.40. Almindeligt driftsniveau (modstridende svar).
    Leder af indsatsen: Handicap & Psykiatrichef fra Ballerup Kommune.
  --
      Hvilket niveau håndteres hændelsen på? Kl. 22.50: Besluttet: Kriseniveau
        1.
      Hvilket niveau håndteres hændelsen på? Kl. 22.52: Besluttet: Det brænder
        ikke mere. Almindeligt driftsniveau.
    Uafklaret:
  --
      kriseniveau          Hvilket niveau håndteres hændelsen på? Modstridende
                           svar.
  $ beredskab summary | grep -i 'niveau.*modstrid'
    Niveau:              Almindeligt driftsniveau (modstridende svar)
    │ - Uafklaret: Hvilket niveau håndteres hændelsen på? Modstridende svar.
  $ clock 22:55
  $ beredskab decide --level kriseniveau-1
  Skrevet (k5z3zy): Hvilket niveau håndteres hændelsen på? Besluttet:
    Kriseniveau 1.
  $ beredskab status | grep -iA1 'niveau'
    den 21. november 2026 kl. 22.40. Kriseniveau 1.
    Leder af indsatsen: Handicap & Psykiatrichef fra Ballerup Kommune.
  --
      Hvilket niveau håndteres hændelsen på? Besluttet: Kriseniveau 1.
    Uafklaret:

Et nej sætter intet niveau, heller ikke i en rettelse.

  $ refused decide nej --level kriseniveau-1
  Et nej sætter intet niveau.
  Skriv det niveau, der gælder, uden nej; eller et nej uden --level.
  [2]
  $ refused decide --not --question kriseniveau --level kriseniveau-1
  Et nej sætter intet niveau.
  Skriv det niveau, der gælder, uden nej; eller et nej uden --level.
  [2]
  $ refused correct k5z3zy --not
  Et nej sætter intet niveau.
  Skriv det niveau, der gælder, uden nej; eller et nej uden --level.
  [2]
  $ refused correct k5z3zy nej
  Et nej sætter intet niveau.
  Skriv det niveau, der gælder, uden nej; eller et nej uden --level.
  [2]
