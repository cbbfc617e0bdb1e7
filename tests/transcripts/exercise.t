Øvelser: beredskab exercise
===========================

  $ . "$TESTDIR/start.sh"

Der er fire slags: procedureøvelse, dilemmaøvelse, krisestyringsøvelse og
fuldskalaøvelse.

  $ beredskab exercise list
  Ingen øvelse er skrevet ned endnu. Planlæg en:
    beredskab exercise plan SLAGS --on DAG
  $ clock 10:00 2026-11-23
  $ beredskab exercise plan dilemma --on 2026-12-04T10:00 \
  >   "Strømmen går i tre opgange" --responsible tove
  Skrevet (n88yy2): Dilemmaøvelse planlagt til fredag den 4. december 2026
    kl. 10.00. Ansvarlig: Tove Prøve. Strømmen går i tre opgange.
    beredskab exercise held n88yy2   når den er holdt
  $ clock 10:01
  $ beredskab exercise plan fuldskala --on 2027-05-20 >/dev/null
  $ beredskab exercise list
  Planlagt:
    n88yy2  Dilemmaøvelse fredag den 4. december 2026 kl. 10.00. Ansvarlig: Tove
            Prøve. Strømmen går i tre opgange.
    b56gkr  Fuldskalaøvelse torsdag den 20. maj 2027.
  $ refused correct b56gkr --good "Alle svarede"
  --good hører ikke til et notat af slagsen «Øvelse».
  Det rettes med --at, --responsible eller --on.
  [2]

Den flyttes med sit id, og aflyses.

  $ clock 10:05
  $ beredskab exercise plan n88yy2 --on 2026-12-07
  Skrevet (a38wab): Dilemmaøvelse planlagt til mandag den 7. december 2026.
    beredskab exercise held n88yy2   når den er holdt
  $ clock 10:10
  $ beredskab exercise cancel fuldskala "Skolen kan ikke være med"
  Skrevet (ybgtzz): Fuldskalaøvelse aflyst. Skolen kan ikke være med.

Er dagen forbi, siger programmet til.

  $ clock 09:00 2026-12-09
  $ beredskab exercise list
  Planlagt:
    n88yy2  Dilemmaøvelse mandag den 7. december 2026. Ansvarlig: Tove Prøve.
            Strømmen går i tre opgange. DAGEN ER FORBI. Blev den holdt?
            beredskab exercise held n88yy2 – eller
            beredskab exercise cancel n88yy2
  Aflyst:
    b56gkr  Fuldskalaøvelse torsdag den 20. maj 2027.

Når den er holdt, er det den planlagte, der er holdt.

  $ beredskab exercise held dilemma --present tove,jens "Gik som planlagt"
  Skrevet (edewtm): Dilemmaøvelse holdt mandag den 7. december 2026. Med: Tove
    Prøve og Jens Eksempel. Gik som planlagt.
    beredskab exercise evaluate n88yy2   hvad gik godt, og hvad bør ændres
  $ clock 09:10
  $ beredskab exercise evaluate dilemma --good "Alle kendte listen" \
  >   --change "Vagtens nummer skal på opslagstavlen"
  Skrevet (j4q7a2): Dilemmaøvelse evalueret. Gik godt: Alle kendte listen. Bør
    ændres i planen: Vagtens nummer skal på opslagstavlen.
  $ beredskab exercise list
  Holdt:
    n88yy2  Dilemmaøvelse mandag den 7. december 2026. Ansvarlig: Tove Prøve. Med:
            Tove Prøve og Jens Eksempel. Strømmen går i tre opgange. Evalueret.
  Aflyst:
    b56gkr  Fuldskalaøvelse torsdag den 20. maj 2027.

En øvelse, som ingen har planlagt, kan også skrives som holdt.

  $ clock 09:20
  $ beredskab exercise held krisestyring --on 2026-12-08 --present alle
  Skrevet (x95fbe): Krisestyringsøvelse holdt tirsdag den 8. december 2026. Med:
    Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
    beredskab exercise evaluate x95fbe   hvad gik godt, og hvad bør ændres
  $ clock 09:30
  $ beredskab exercise held krisestyring --on 2026-12-08 2>&1 >/dev/null
  Bemærk: Der er i forvejen skrevet en krisestyringsøvelse for den dag (x95fbe).
    Er det den samme, så lad den nye udgå: beredskab correct s65mdq --void

Skrives øvelsen i en hændelses log, siger close, hvad der mangler. Også uden det
regnes den for den sidste øvelse.

  $ clock 13:00 2026-12-15
  $ beredskab activate --type brand --area demobakken --exercise >/dev/null
  $ clock 14:00
  $ beredskab close 2>/dev/null | head -n 3
  Skrevet (ypw5kt) i ØVELSE: Hændelsen afsluttes.
    Hændelse: ØVELSE: Brand i Demobakken, Testrup (aa7wzd)
    beredskab exercise held SLAGS -i aa7wzd   øvelsen er holdt
  $ clock 14:10
  $ beredskab status | grep Øvelse -A 2
  Øvelse       Den sidste øvelse var i dag: Brand i Demobakken, Testrup
               den 15. december 2026. Skriv, hvilken slags det var:
               beredskab exercise held SLAGS -i aa7wzd
  $ beredskab exercise list | head -3
  Holdt:
            Brand i Demobakken, Testrup den 15. december 2026, skrevet i hændelsen
            aa7wzd. Skriv, hvilken slags det var:
  $ clock 14:20
  $ beredskab exercise held procedure -i demobakken
  Skrevet (jcq3k5): Procedureøvelse holdt tirsdag den 15. december 2026.
    beredskab exercise evaluate jcq3k5   hvad gik godt, og hvad bør ændres
  $ clock 14:30
  $ beredskab evaluate -i demobakken --good "Hurtigt ude" >/dev/null
  $ beredskab exercise list
  Holdt:
    jcq3k5  Procedureøvelse tirsdag den 15. december 2026. Skrevet i hændelsen
            aa7wzd. Evalueret.
    s65mdq  Krisestyringsøvelse tirsdag den 8. december 2026. Ikke evalueret.
    x95fbe  Krisestyringsøvelse tirsdag den 8. december 2026. Med: Tove Prøve,
            Jens Eksempel, Lene Opdigtet og Lene Tænkt. Ikke evalueret.
    n88yy2  Dilemmaøvelse mandag den 7. december 2026. Ansvarlig: Tove Prøve. Med:
            Tove Prøve og Jens Eksempel. Strømmen går i tre opgange. Evalueret.
  Aflyst:
    b56gkr  Fuldskalaøvelse torsdag den 20. maj 2027.

Er evalueringen rettet, og det, der først blev skrevet, slettet, er den evalueret endnu.

  $ clock 14:31
  $ evaluation=$(ls records/*/*/*demobakken* | sed -n 's/.*-evaluation-\(.*\).yaml/\1/p')
  $ beredskab correct $evaluation --good "Ude på tre minutter" -i demobakken >/dev/null
  $ clock 14:32
  $ beredskab erase $evaluation --reason 'Personnavn' --yes >/dev/null
  $ beredskab exercise list | grep -A1 aa7wzd
            aa7wzd. Evalueret.
    s65mdq  Krisestyringsøvelse tirsdag den 8. december 2026. Ikke evalueret.

Hvad der ikke kan lade sig gøre:

  $ refused exercise plan dilemna --on 2027-01-10
  Øvelsen «dilemna» kendes ikke.
  Mente du «dilemma»? Vælg mellem: procedure, dilemma, krisestyring, fuldskala.
  [2]
  $ refused exercise plan øvelse --on 2027-01-10
  Øvelsen «øvelse» kendes ikke.
  Vælg mellem: procedure, dilemma, krisestyring, fuldskala.
  [2]
  $ refused exercise plan
  Det mangler, hvilken slags øvelse det er.
  Skriv: beredskab exercise plan SLAGS. Vælg mellem: procedure, dilemma,
  krisestyring, fuldskala.
  [2]
  $ refused exercise plan dilemma
  Det mangler, hvilken dag øvelsen er.
  Skriv den med --on, for eksempel --on 2026-12-04.
  [2]
  $ refused exercise plan dilemma --on 2026-12-01
  «2026-12-01» er forbi.
  Skriv en dag, der kommer, for eksempel 4/12 eller 4/12 kl. 10.
  [2]
  $ refused exercise plan dilemma --on i-morgen
  --on: «i-morgen» er ikke et tidspunkt.
  Skriv for eksempel 27/11, i morgen kl. 9, 22:45 eller +2h.
  [2]
  $ refused exercise plan dilemma --on 2027-01-10 --responsible mette
  Der er ingen på listen, der passer til «mette».
  På listen står: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe
  Vikar og Vagthavende fra Prøvekøbing Politi.
  [2]
  $ refused exercise held
  Det mangler, hvilken slags øvelse det er.
  Skriv: beredskab exercise held SLAGS. Vælg mellem: procedure, dilemma,
  krisestyring, fuldskala.
  [2]
  $ refused exercise held n88yy2
  Dilemmaøvelse mandag den 7. december 2026 (n88yy2) er holdt.
  Alle øvelser: beredskab exercise list
  [2]
  $ refused exercise held dilemma --on 2027-01-10
  Den 10. januar 2027 er ikke kommet endnu.
  Skriv den dag, den blev holdt.
  [2]
  $ clock 14:40
  $ beredskab activate --type brand --area eksempelvej >/dev/null
  $ refused exercise held procedure -i eksempelvej
  Brand på Eksempelvej (bkagp2) er ikke en øvelse.
  Var det en øvelse, så skriv først: beredskab correct bkagp2 --exercise
  [2]
  $ refused exercise evaluate fuldskala --good "Godt"
  Ingen sådan øvelse er skrevet som holdt.
  Skriv først: beredskab exercise held SLAGS
  [2]
  $ refused exercise evaluate krisestyring
  Evalueringen er tom.
  Skriv den som tekst, eller med --good, --bad og --change.
  [2]
  $ refused exercise cancel
  Det mangler, hvilken øvelse der aflyses.
  Skriv: beredskab exercise cancel ID. Alle øvelser: beredskab exercise list
  [2]
  $ refused exercise cancel dilemma
  Ingen sådan øvelse er planlagt.
  Alle øvelser: beredskab exercise list
  [2]
  $ refused exercise evaluate krisestyring "010190""-1234"
  Teksten indeholder et CPR-nummer: ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]

To planlagte af samme slags skal nævnes med id.

  $ clock 15:00
  $ beredskab exercise plan dilemma --on 2027-01-10 >/dev/null
  $ clock 15:01
  $ beredskab exercise plan dilemma --on 2027-02-10
  Skrevet (cmn5gs): Dilemmaøvelse planlagt til onsdag den 10. februar 2027.
    beredskab exercise held cmn5gs   når den er holdt
  Bemærk: Der er planlagt en dilemmaøvelse i forvejen, til søndag
    den 10. januar 2027. Er den flyttet, så aflys den gamle:
    beredskab exercise cancel xfhx98
  $ refused exercise cancel dilemma
  Flere øvelser passer til «dilemma»:
    Dilemmaøvelse søndag den 10. januar 2027 (xfhx98)
    Dilemmaøvelse onsdag den 10. februar 2027 (cmn5gs)
  Nævn øvelsen med dens id på seks tegn.
  [2]

Til programmer:

  $ beredskab exercise list --json | grep -c '"word": "held"'
  4
  $ beredskab exercise list --json | head -n 17
  {
    "format": "beredskab-output/2",
    "data": {
      "planned": [
        {
          "id": "xfhx98",
          "stem": "2026-12-15T140000Z-exercise-xfhx98",
          "type": {
            "word": "dilemma",
            "text": "dilemmaøvelse"
          },
          "standing": {
            "word": "planned",
            "text": "planlagt"
          },
          "on": {
            "iso": "2027-01-10",

Et møde om en øvelse er mærket, og det er det, som det besluttede, også.

  $ clock 09:00 2027-06-01 +02:00
  $ beredskab activate --type brand --area demobakken --exercise >/dev/null
  $ beredskab meeting convene -i demobakken --at 10:00 --place Huset 2>/dev/null | sed -n 1p
  Indkaldt (g62y3j): ØVELSE: Møde tirsdag den 1. juni 2027 kl. 10.00–12.00,
  $ clock 12:00 2027-06-01 +02:00
  $ beredskab meeting minutes last --present tove --decision "Nøgler; jens; 2027-07-01" --change "Flere nøgler" | sed -n 1p
  Skrevet (tdahkb): Referat af mødet den 1. juni 2027 (ØVELSE). Til stede: Tove
  $ beredskab meeting list | grep Møde
  g62y3j  ØVELSE: Møde om en hændelse tirsdag den 1. juni 2027 kl. 10.00–12.00
  $ beredskab list --followups | grep Nøgler
    tdm7ef  Nøgler – frist torsdag den 1. juli – ØVELSE: Mødet den 1. juni 2027
  $ beredskab list --proposals | grep Flere
    tdahkb  Flere nøgler – ØVELSE: mødet den 1. juni 2027
  $ beredskab show --plan-log | grep -A 2 'Nøgler'
    tdm7ef  10.00  Besluttet: Nøgler. Ansvarlig: Jens Eksempel, frist
                   torsdag den 1. juli. På mødet den 1. juni 2027 (ØVELSE).
                   (skrevet kl. 12.00)
  $ beredskab plan dossier --document document.yaml | sed -n '/^Møder/,/^Øvelser/p'
  Møder
    Der er ikke skrevet referat af noget møde.
  
  Øvelser

Holdes der en, før den var planlagt, siges det.

  $ clock 09:00 2027-06-01
  $ beredskab exercise plan dilemma --on 2027-09-01 >/dev/null 2>&1
  $ beredskab exercise held jdyyya
  Skrevet (jf6t83): Dilemmaøvelse holdt tirsdag den 1. juni 2027.
    beredskab exercise evaluate jdyyya   hvad gik godt, og hvad bør ændres
  Bemærk: Den var planlagt til onsdag den 1. september 2027. Blev en anden
    holdt, så lad notatet udgå: beredskab correct jf6t83 --void
