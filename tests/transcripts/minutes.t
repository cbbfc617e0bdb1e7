Referatet som dokument
======================

  $ . "$TESTDIR/start.sh"
  $ clock 09:00 2026-09-01 +02:00
  $ beredskab meeting convene --half-yearly --at 2026-10-20T10:00 --place Beboerhuset > /dev/null
  $ rm -r udskrifter
  $ clock 13:00 2026-10-20 +02:00

Referatet skrives, og det samme bliver til et dokument og et udkast til en mail. En gæst kan have et
komma, og er stadig én.

  $ beredskab meeting minutes last "Alle roste listen." --present alle --absent opdigtet --guests "Mette M, Skolen" --guests "Bo Prøve; mette m, skolen" --matter "1; Intet nyt" --matter "kontaktlisten; To numre er rettet" --matter "Nye områder; Skovkanten skal med" --decision "Ny kontaktliste til alle; jens; 2026-12-01" --decision "Vi holder fast i SMS-kæden" --change "Skolen skal med i planen" --next "2027-03-16 10:00" -o referat.md
  Skrevet (jbkc74): Referat af mødet den 20. oktober 2026. Til stede: Tove
    Prøve, Jens Eksempel og Lene Tænkt. Fraværende: Lene Opdigtet. Gæster: Mette
    M, Skolen; Bo Prøve. Alle roste listen. Siden sidst: Intet nyt. Gennemgang af
    kontaktlisten: To numre er rettet. Nye områder: Skovkanten skal med. Bør
    ændres i planen: Skolen skal med i planen. Næste møde: tirsdag
    den 16. marts 2027 kl. 10.00.
  Skrevet (jc943x): Besluttet: Ny kontaktliste til alle. Ansvarlig: Jens
    Eksempel. Frist: tirsdag den 1. december 2026.
  Skrevet (jcd4eq): Besluttet: Vi holder fast i SMS-kæden.
  Skrevet: referat.md
  E-mail:  referat.eml   et udkast med referatet; ingen ser de andres adresser
    beredskab done jc943x   når det er udført
  $ ls
  plans
  records
  referat.eml
  referat.md
  $ cat referat.md
  **Fortroligt – tavshedspligt**
  
  # Referat: Møde om beredskabsplanen – Prøvekøbing
  
  | | |
  | --- | --- |
  | Hvornår | tirsdag den 20. oktober 2026 kl. 10.00–12.00 |
  | Hvor | Beboerhuset |
  | Indkaldt af | Tove Prøve |
  | Til stede | 3 deltagere og 2 gæster<br>Tove Prøve, Helhedsplanen<br>Jens Eksempel, Boligselskabet Prøvebo<br>Lene Tænkt, Prøvekøbing Kommune |
  | Gæster | Mette M, Skolen<br>Bo Prøve |
  | Ikke til stede | Lene Opdigtet, Prøvekøbing Politi |
  | Referent | Tove Prøve |
  
  Alle roste listen.
  
  ## Dagsorden
  
  1. Siden sidst: Intet nyt
  1. Gennemgang af kontaktlisten: To numre er rettet
  1. Nye områder: Skovkanten skal med
  
  ## Besluttet på mødet
  
  | Hvad | Ansvarlig | Frist |
  | --- | --- | --- |
  | Ny kontaktliste til alle | Jens Eksempel | tirsdag den 1. december 2026 |
  | Vi holder fast i SMS-kæden |  |  |
  
  ## Foreslået på mødet
  
  | Ændring af planen | Hvordan det står |
  | --- | --- |
  | Skolen skal med i planen<br>*jbkc74* | Åbent. |
  
  ## Næste møde
  
  Tirsdag den 16. marts 2027 kl. 10.00.
  
  ## Det ventede på mødet
  
  - 6 kontakter er ikke bekræftet det seneste år
  
  ---
  
  **Fortroligt – tavshedspligt**
  
  Skrevet tirsdag den 20. oktober 2026 kl. 13.00. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 1. januar 2026, 47ac2cd. beredskab 0.1.0.
  $ beredskab meeting list | head -n 2
  csja5q  Fast møde tirsdag den 20. oktober 2026 kl. 10.00–12.00
          Beboerhuset, holdt, 5 til stede, 2 beslutninger

Ingen ser de andres adresser.

  $ tr -d '\r' < referat.eml | sed -n '1,/^$/p'
  X-Unsent: 1
  From: =?utf-8?B?VG92ZSBQcsO4dmU=?= <tove@example.invalid>
  Bcc: "Jens Eksempel" <jens@example.invalid>,
   "Lene Opdigtet" <lene.o@example.invalid>,
   =?utf-8?B?TGVuZSBUw6Zua3Q=?= <lene.t@example.invalid>
  Subject: =?utf-8?B?UmVmZXJhdDogTcO4ZGUgb20gYmVyZWRza2Fic3BsYW5lbiwgMjAu?=
   =?utf-8?B?IG9rdG9iZXIgMjAyNg==?=
  Date: Tue, 20 Oct 2026 13:00:00 +0200
  Message-ID: <2026-10-20T110000Z-minutes-jbkc74-csja5q@proevekoebing.beredskab.invalid>
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: base64
  
  $ /usr/bin/python3 -c 'import email, email.policy; print(email.message_from_file(open("referat.eml"), policy=email.policy.default).get_content())' | tr -d '\r'
  Kære alle
  
  Hermed referatet.
  
  Fortroligt – tavshedspligt
  
  Referat: Møde om beredskabsplanen – Prøvekøbing
  Hvornår:         tirsdag den 20. oktober 2026 kl. 10.00–12.00
  Hvor:            Beboerhuset
  Indkaldt af:     Tove Prøve
  Til stede:       3 deltagere og 2 gæster
                   Tove Prøve, Helhedsplanen
                   Jens Eksempel, Boligselskabet Prøvebo
                   Lene Tænkt, Prøvekøbing Kommune
  Gæster:          Mette M, Skolen
                   Bo Prøve
  Ikke til stede:  Lene Opdigtet, Prøvekøbing Politi
  Referent:        Tove Prøve
  
  Alle roste listen.
  
  Dagsorden
  1. Siden sidst: Intet nyt
  2. Gennemgang af kontaktlisten: To numre er rettet
  3. Nye områder: Skovkanten skal med
  
  Besluttet på mødet
  Hvad                        Ansvarlig      Frist
  Ny kontaktliste til alle    Jens Eksempel  tirsdag den 1. december 2026
  Vi holder fast i SMS-kæden
  
  Foreslået på mødet
  Ændring af planen         Hvordan det står
  Skolen skal med i planen  Åbent.
  jbkc74
  
  Næste møde
  Tirsdag den 16. marts 2027 kl. 10.00.
  
  Det ventede på mødet
  - 6 kontakter er ikke bekræftet det seneste år
  
  Venlig hilsen
  Tove Prøve
  

Har mødet et referat, skrives der ikke noget nyt: det vises, eller skrives i en fil.

  $ clock 14:00 2026-10-20 +02:00
  $ find records | wc -l
  8
  $ beredskab meeting minutes last | head -n 6
  Referat: Møde om beredskabsplanen – Prøvekøbing
    Hvornår:         tirsdag den 20. oktober 2026 kl. 10.00–12.00
    Hvor:            Beboerhuset
    Indkaldt af:     Tove Prøve
    Til stede:       3 deltagere og 2 gæster
                     Tove Prøve, Helhedsplanen
  $ beredskab meeting minutes last -o referat.html
  Skrevet: referat.html
  E-mail:  referat.eml   et udkast med referatet; ingen ser de andres adresser
  $ beredskab meeting minutes -o referat.txt --force
  Skrevet: referat.txt
  E-mail:  referat.eml   et udkast med referatet; ingen ser de andres adresser
  $ find records | wc -l
  8
  $ beredskab meeting minutes last --json | /usr/bin/python3 -c 'import json, sys; print(*json.load(sys.stdin)["data"])'
  meeting id title time place convener present guests absent count matters points text decisions proposals next author
  $ echo "min egen" > ny.eml
  $ beredskab meeting minutes last -o ny.txt
  Skrevet: ny.txt
  Bemærk: ny.eml er der allerede og er ikke rørt. Skriv oven i den med --force.
  $ cat ny.eml
  min egen

Mødemappen til et møde, der er holdt, har referatet i stedet for dagsordenen.

  $ beredskab meeting pack last | sed -n -e '/^Referat/,/^$/p' -e '/^Det venter/,/^Hændelser/p'
  Referat
    Til stede:       3 deltagere og 2 gæster
                     Tove Prøve, Helhedsplanen
                     Jens Eksempel, Boligselskabet Prøvebo
                     Lene Tænkt, Prøvekøbing Kommune
    Gæster:          Mette M, Skolen
                     Bo Prøve
    Ikke til stede:  Lene Opdigtet, Prøvekøbing Politi
    Referent:        Tove Prøve
  
  Det venter på mødet
    Intet andet end det, der står i referatet.
  
  Hændelser indtil nu

Næste møde har sit klokkeslæt, når der er indkaldt til den dag, der blev aftalt.

  $ clock 15:00 2026-10-20 +02:00
  $ beredskab meeting minutes last --present "Vagthavende, Prøvekøbing Politi, tove" --next 2027-03-16 2> /dev/null | head -n 2
  Skrevet (qm4n7z): Referat af mødet den 20. oktober 2026. Til stede:
    Vagthavende fra Prøvekøbing Politi og Tove Prøve. Fraværende: Jens Eksempel,
  $ beredskab meeting minutes last | sed -n '/Næste/,/^$/p'
  Næste møde
    Tirsdag den 16. marts 2027.
  
  $ beredskab meeting convene --half-yearly --at 2027-03-16T10:00 --place Rådhuset > /dev/null
  $ beredskab meeting minutes last -o igen.txt > /dev/null 2>&1
  $ beredskab meeting minutes 2026-10-20 | sed -n '/Næste/,/^$/p'
  Næste møde
    Tirsdag den 16. marts 2027 kl. 10.00–12.00, Rådhuset.
  

Et referat rettes stykke for stykke; det, der ikke nævnes, bliver stående.

  $ clock 16:00 2027-03-16
  $ beredskab meeting minutes last --present tove --guests "Mette M, Skolen" --matter "1; Intet" --change "Skolen med" --change "Nyt kort" | head -n 1
  Skrevet (qhk8qd): Referat af mødet den 16. marts 2027. Til stede: Tove Prøve.
  $ clock 16:10 2027-03-16
  $ beredskab correct qhk8qd --absent jens --guests "Mette P, Skolen" --matter "1; Listen er god" --matter "Nyt; Kaffe" --change "2; To nye kort" --next 2027-10-05
  Skrevet (pmq5w4): Rettelse af qhk8qd: Referat af mødet den 16. marts 2027. Til
    stede: Tove Prøve, Lene Opdigtet og Lene Tænkt. Fraværende: Jens Eksempel.
    Gæster: Mette P, Skolen. Siden sidst: Listen er god. Nyt: Kaffe. Bør ændres i
    planen: Skolen med. Bør ændres i planen: To nye kort. Næste møde: tirsdag
    den 5. oktober 2027.
  $ clock 16:20 2027-03-16
  $ beredskab correct qhk8qd --matter "nyt;" --change "2;" --guests "" --next ""
  Skrevet (s6qjcp): Rettelse af qhk8qd: Referat af mødet den 16. marts 2027. Til
    stede: Tove Prøve, Lene Opdigtet og Lene Tænkt. Fraværende: Jens Eksempel.
    Siden sidst: Listen er god. Bør ændres i planen: Skolen med.
  $ refused correct qhk8qd --change "3; Mere"
  Referatet har intet forslag 3.
  Et nyt får nummer 2.
  [2]
  $ refused correct qhk8qd --matter "; Mere"
  --matter: «; Mere» nævner intet punkt.
  Skriv "PUNKT; TEKST". Uden tekst tages punktet af: "PUNKT;"
  [2]
  $ clock 16:30 2027-03-16
  $ beredskab correct qhk8qd --change "2; Mere" | tail -n 2
    Siden sidst: Listen er god. Bør ændres i planen: Skolen med. Bør ændres i
    planen: Mere.
  $ refused correct qhk8qd --change "1;"
  Forslag 1 kan ikke tages af.
  Det kan afvises: beredskab proposal reject
  [2]
  $ refused correct qhk8qd --change "Uden nummer"
  Referatet har 2 forslag.
  Skriv nummeret på det, der skal rettes: --change "2; TEKST"
  [2]
  $ refused correct qm4n7z --change "0;"
  Forslag 0 kan ikke tages af.
  Det kan afvises: beredskab proposal reject
  [2]
  $ refused correct qhk8qd --due 12:00
  --due hører ikke til et notat af slagsen «Referat».
  Det rettes med --at, --change, --present, --absent, --guests, --matter eller
  --next.
  [2]

Det, der ikke går.

  $ refused meeting minutes 2026-10-20 --matter "9; Andet"
  --matter: Dagsordenen har intet punkt 9.
  Vælg mellem 1 og 2, eller skriv punktets navn.
  [2]
  $ refused meeting minutes 2026-10-20 --matter "Andet"
  --matter: «Andet» har ingen tekst.
  Skriv "PUNKT; TEKST", for eksempel "1; Listen er gennemgået".
  [2]
  $ refused meeting minutes 2026-10-20 --present tove --format md
  --format hører til -o, når et referat skrives.
  Nævn filen: -o referat.pdf
  [2]
  $ refused meeting minutes 2026-10-20 --present tove -o referat.doc
  Formatet «doc» kendes ikke.
  Vælg mellem: text, md, html, pdf.
  [2]
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Nævnes både dem, der var der, og dem, der ikke var, siges det, hvem der mangler.

  $ beredskab correct qhk8qd --present tove --absent jens > /dev/null
  Bemærk: Indkaldt, men i referatet hverken til stede eller fraværende: Lene
    Opdigtet og Lene Tænkt.

Et nej og en uenighed siges også. Næste møde er ikke det om en hændelse, der holdes samme dag.

  $ clock 14:30 2026-10-21
  $ mkdir aflyst
  $ beredskab activate --type brand --area demobakken --exercise > /dev/null 2>&1
  $ beredskab meeting convene -i demobakken --at 2027-03-16T08:00 --place Brandstationen -o aflyst > /dev/null 2>&1
  $ clock 14:31
  $ beredskab decide --meeting 2026-10-20 --not "Skolen skal med" --dissent "Jens ville vente" > /dev/null 2>&1
  $ clock 14:32
  $ beredskab correct qhk8qd --next 2027-03-16 > /dev/null 2>&1
  $ beredskab meeting minutes 2026-10-20 | grep -e 'ikke. S' -e ville -e '16. marts'
    Besluttet: ikke. Skolen skal med.
    Uenighed: Jens ville vente.
    Tirsdag den 16. marts 2027 kl. 10.00–12.00, Rådhuset.

Også når et møde om en øvelse aflyses, siges det, at det er en øvelse.

  $ clock 14:33
  $ beredskab meeting convene --cancel next -o aflyst > /dev/null 2>&1
  $ /usr/bin/python3 -c 'import email, email.policy; print(email.message_from_file(open("aflyst/indkaldelse-2027-03-16.eml"), policy=email.policy.default).get_body().get_content())' | grep aflyst | tr -d '\r'
  ØVELSE. Mødet er aflyst.

Et møde er ikke sit eget næste.

  $ clock 09:00 2026-11-01
  $ beredskab meeting convene --at 2026-11-01T10:00 --place Huset -o aflyst > /dev/null 2>&1
  $ clock 12:00
  $ beredskab meeting minutes 2026-11-01 "Det fortsætter" --present alle --next 2026-11-01 > /dev/null 2>&1
  $ beredskab meeting minutes 2026-11-01 | grep -A 1 '^Næste møde'
  Næste møde
    Søndag den 1. november 2026.
