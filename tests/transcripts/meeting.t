Møder: beredskab meeting
========================

  $ . "$TESTDIR/start.sh"

Tovholderen indkalder til det faste møde. Alle på ringelisten er indkaldt, og dagsordenen er planens.

  $ clock 09:00 2026-09-01 +02:00
  $ beredskab meeting convene --half-yearly --at 2026-10-20T10:00 --place Beboerhuset
  Indkaldt (csja5q): Fast møde tirsdag den 20. oktober 2026 kl. 10.00–12.00,
    Beboerhuset. Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  Kalender:  udskrifter/indkaldelse-2026-10-20.ics
  E-mail:    udskrifter/indkaldelse-2026-10-20.eml
    beredskab meeting pack csja5q -o moedemappe.html   alt til mødet
  $ ls
  plans
  records
  udskrifter
  $ git status --short
  ?? records/
  $ head -13 udskrifter/indkaldelse-*.eml | tr -d '\r'
  X-Unsent: 1
  From: =?utf-8?B?VG92ZSBQcsO4dmU=?= <tove@example.invalid>
  To: "Jens Eksempel" <jens@example.invalid>,
   "Lene Opdigtet" <lene.o@example.invalid>,
   =?utf-8?B?TGVuZSBUw6Zua3Q=?= <lene.t@example.invalid>
  Subject: =?utf-8?B?SW5ka2FsZGVsc2U6IE3DuGRlIG9tIGJlcmVkc2thYnNwbGFuZW4s?=
   =?utf-8?B?IFByw7h2ZWvDuGJpbmcsIDIwLiBva3RvYmVyIDIwMjY=?=
  Date: Tue, 1 Sep 2026 09:00:00 +0200
  Message-ID: <0.2026-09-01T070000Z-meeting-csja5q@proevekoebing.beredskab.invalid>
  MIME-Version: 1.0
  Content-Type: multipart/alternative;
   boundary="--=_beredskab"
  

Mødet flyttes. Det, der ikke nævnes, bliver, som det er, og det er stadig det samme møde.

  $ clock 09:10 2026-09-01 +02:00
  $ beredskab meeting convene --update next --at 2026-11-03T10:00 --place "Rådhuset, lokale 2"
  Ændret (csja5q): Fast møde tirsdag den 3. november 2026 kl. 10.00–12.00,
    Rådhuset, lokale 2. Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene
    Tænkt.
  Kalender:  udskrifter/indkaldelse-2026-11-03.ics
  E-mail:    udskrifter/indkaldelse-2026-11-03.eml
    beredskab meeting pack csja5q -o moedemappe.html   alt til mødet
  $ grep -e ^UID -e ^SEQUENCE -e ^METHOD -e ^DTSTART\; -e ^DTEND\; -e ^LOCATION udskrifter/indkaldelse-2026-11-03.ics | tr -d '\r'
  METHOD:REQUEST
  UID:2026-09-01T070000Z-meeting-csja5q@proevekoebing.beredskab.invalid
  SEQUENCE:1
  DTSTART;TZID=Europe/Copenhagen:20261103T100000
  DTEND;TZID=Europe/Copenhagen:20261103T120000
  LOCATION:Rådhuset\, lokale 2
  $ ls udskrifter
  indkaldelse-2026-10-20.eml
  indkaldelse-2026-10-20.ics
  indkaldelse-2026-11-03.eml
  indkaldelse-2026-11-03.ics

Enhver deltager kan indkalde. Siger planen, at det er tovholderen, bliver det skrevet alligevel.

  $ clock 09:20 2026-09-01 +02:00
  $ mkdir post
  $ beredskab meeting convene "Kort møde om den nye skole" --at 2026-09-08T14:00 --minutes 45 --place Skolen --invite tove,vagthavende --by jens -o post
  Indkaldt (q37xha): Møde tirsdag den 8. september 2026 kl. 14.00–14.45, Skolen.
    Indkaldt: Jens Eksempel, Tove Prøve og Vagthavende fra Prøvekøbing Politi.
    Kort møde om den nye skole.
  Kalender:  post/indkaldelse-2026-09-08.ics
  E-mail:    post/indkaldelse-2026-09-08.eml
    beredskab meeting pack q37xha -o moedemappe.html   alt til mødet
  Bemærk: Ingen e-mail på listen: Vagthavende fra Prøvekøbing Politi. Personen
    skal have besked på en anden måde.
  Bemærk: Efter planen er det tovholderen, Tove Prøve, der indkalder. Mødet er
    skrevet alligevel.
  $ ls post
  indkaldelse-2026-09-08.eml
  indkaldelse-2026-09-08.ics

Der er indkaldt til to møder. Hvilket er det?

  $ beredskab meeting invitation
  Der er indkaldt til flere møder:
    q37xha  tirsdag den 8. september 2026 kl. 14.00–14.45, Skolen (indkaldt, 3
      deltagere)
    csja5q  tirsdag den 3. november 2026 kl. 10.00–12.00, Rådhuset, lokale 2
      (indkaldt, 4 deltagere)
  Nævn det, det gælder, med dets id.
  [2]
  $ beredskab meeting invitation fredag
  «fredag» siger ikke, hvilket møde det er. Møderne er:
    q37xha  tirsdag den 8. september 2026 kl. 14.00–14.45, Skolen (indkaldt, 3
      deltagere)
    csja5q  tirsdag den 3. november 2026 kl. 10.00–12.00, Rådhuset, lokale 2
      (indkaldt, 4 deltagere)
  Nævn mødet med dets id eller dets dag, for eksempel 2026-11-03.
  [2]
  $ beredskab meeting invitation 2026-09-08 -o post
  Møde om beredskabsplanen tirsdag den 8. september 2026 kl. 14.00–14.45
    (indkaldt, 3 deltagere)
  Kalender:  post/indkaldelse-2026-09-08.ics
  E-mail:    post/indkaldelse-2026-09-08.eml
  Bemærk: Ingen e-mail på listen: Vagthavende fra Prøvekøbing Politi. Personen
    skal have besked på en anden måde.

Et kort møde har sin egen dagsorden, og så kun den.

  $ clock 09:25 2026-09-01 +02:00
  $ beredskab meeting convene --update 2026-09-08 --agenda "Nøgler til skolen; Hvem låser op" --agenda Eventuelt -o post
  Ændret (q37xha): Møde tirsdag den 8. september 2026 kl. 14.00–14.45, Skolen.
    Indkaldt: Jens Eksempel, Tove Prøve og Vagthavende fra Prøvekøbing Politi.
    Kort møde om den nye skole.
  Kalender:  post/indkaldelse-2026-09-08.ics
  E-mail:    post/indkaldelse-2026-09-08.eml
    beredskab meeting pack q37xha -o moedemappe.html   alt til mødet
  Bemærk: Ingen e-mail på listen: Vagthavende fra Prøvekøbing Politi. Personen
    skal have besked på en anden måde.
  $ beredskab show --plan-log --json | grep -c "venter på mødet"
  0
  [1]
  $ sed -n '/^agenda/,/^[^ ]*:/p' records/proevekoebing/2026/plan/2026-09-01T0725*
  agenda:
    - "Nøgler til skolen"
    - "Hvem låser op"
    - "Eventuelt"
  text: "Kort møde om den nye skole"
  $ refused meeting convene --update 2026-09-08 --agenda " ; " -o post
  --agenda: Der står intet punkt.
  Skriv for eksempel --agenda "Nøgler; Sommerens vagter".
  [2]

Det aflyses. Kalenderen får det at vide.

  $ clock 09:30 2026-09-01 +02:00
  $ refused meeting convene --cancel next --at 2026-09-09T14:00 -o post
  --cancel og --at kan ikke bruges sammen.
  Et møde flyttes eller ændres med --update i stedet.
  [2]
  $ refused meeting convene --cancel next -i demobakken
  --cancel og -i kan ikke bruges sammen.
  Udelad -i: mødet nævnes med id eller dag efter --cancel.
  [2]
  $ beredskab meeting convene --cancel next "Skolen er lukket" -o post
  Skrevet (q37xha): Aflyst: møde tirsdag den 8. september 2026 kl. 14.00–14.45,
    Skolen. Skolen er lukket.
  Kalender:  post/indkaldelse-2026-09-08.ics
  E-mail:    post/indkaldelse-2026-09-08.eml
  Bemærk: Ingen e-mail på listen: Vagthavende fra Prøvekøbing Politi. Personen
    skal have besked på en anden måde.
  $ grep -e ^METHOD -e ^STATUS -e ^SEQUENCE post/*.ics | tr -d '\r'
  METHOD:CANCEL
  SEQUENCE:2
  STATUS:CANCELLED
  $ refused meeting convene --update 2026-09-08 --place Klubben
  Mødet den 8. september 2026 er aflyst.
  Indkald til et nyt møde i stedet.
  [2]

Det, der ikke går.

  $ refused meeting convene --at 2026-12-01T10:00
  Det mangler, hvor mødet holdes.
  Skriv --place STED.
  [2]
  $ refused meeting convene --place Beboerhuset
  Det mangler, hvornår mødet er.
  Skriv dag og klokkeslæt: --at 2027-03-16T10:00.
  [2]
  $ refused meeting convene --at mandag --place Beboerhuset
  --at: «mandag» mangler et klokkeslæt.
  Skriv for eksempel mandag 22.10.
  [2]
  $ refused meeting convene --at 2026-12-01T10:00 --until 2026-12-01T09:00 --place Beboerhuset
  Mødet slutter, før det begynder.
  Ret --until. Slutter det en anden dag, så skriv dagen også.
  [2]
  $ refused meeting convene --at 2026-12-01T10:00 --minutes to --place Beboerhuset
  --minutes: «to» er ikke et antal minutter.
  Skriv for eksempel --minutes 90.
  [2]
  $ refused meeting convene --at 2026-12-01T10:00 --place Beboerhuset -o findes-ikke
  Der er ingen mappe, der hedder «findes-ikke».
  Lav den først, eller nævn en anden. Indkaldelsens filer kommer til at ligge i
  den.
  [2]
  $ refused meeting convene --update next
  Der står ikke, hvad der skal ændres, og de indkaldte er de samme.
  Skriv det, der er nyt, for eksempel --at eller --place. Filerne alene:
  beredskab meeting invitation csja5q
  [2]
  $ number="0101""90"
  $ refused meeting convene "Om $number-1234" --at 2026-12-01T10:00 --place Beboerhuset
  Teksten indeholder et CPR-nummer: Om ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]
  $ refused meeting minutes next "Vi mødtes" --present alle
  Mødet tirsdag den 3. november 2026 kl. 10.00 er ikke begyndt endnu.
  Er det holdt før tiden, så ret det:
  beredskab meeting convene --update csja5q --at TID
  [2]

Efter mødet skrives referatet. En beslutning med en ansvarlig eller en frist er en opfølgning.

  $ clock 13:00 2026-11-03
  $ beredskab meeting minutes last "Planen er gennemgået." --present alle --absent politi --guests "Mette Opdigtet" --guests "Bo Prøve" --decision "Ny kontaktliste til alle; jens; 2026-12-01" --decision "Vi holder fast i SMS-kæden" --change "Skolen skal med i planen" --next 2027-03-16
  Skrevet (cj2t97): Referat af mødet den 3. november 2026. Til stede: Tove
    Prøve, Jens Eksempel og Lene Tænkt. Fraværende: Lene Opdigtet. Gæster: Mette
    Opdigtet; Bo Prøve. Planen er gennemgået. Bør ændres i planen: Skolen skal med
    i planen. Næste møde: tirsdag den 16. marts 2027.
  Skrevet (ckyykd): Besluttet: Ny kontaktliste til alle. Ansvarlig: Jens
    Eksempel. Frist: tirsdag den 1. december 2026.
  Skrevet (cm6eqq): Besluttet: Vi holder fast i SMS-kæden.
    beredskab done ckyykd   når det er udført
  $ ls records/proevekoebing/2026/plan | sed 's/^[^-]*-[^-]*-[^-]*-//'
  meeting-csja5q.yaml
  meeting-rna4wk-csja5q.yaml
  meeting-q37xha.yaml
  meeting-yk956w-q37xha.yaml
  meeting-bpphg3-q37xha.yaml
  decision-cm6eqq-csja5q.yaml
  followup-ckyykd-csja5q.yaml
  minutes-cj2t97-csja5q.yaml
  $ beredskab meeting minutes last --present tove --decision "Ny kontaktliste til alle; jens; 2026-12-01"
  Skrevet (cp8nzn): Referat af mødet den 3. november 2026. Til stede: Tove
    Prøve. Fraværende: Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  Står der allerede (ckyykd): Besluttet: Ny kontaktliste til alle. Ansvarlig:
    Jens Eksempel. Frist: tirsdag den 1. december 2026.
  Bemærk: Mødet har et referat i forvejen. Begge bliver stående, og det nye
    gælder.
  $ refused meeting minutes last --present tove --absent tove
  Tove Prøve står både som til stede og som fraværende.
  Ret --present eller --absent.
  [2]
  $ refused meeting minutes last --present tove --decision "For sent; jens; 2026-11-01"
  Fristen «2026-11-01» ligger før det, den hører til.
  Skriv en frist, der ligger senere.
  [2]
  $ refused meeting minutes last --present tove --decision "a; b; c; d"
  --decision: «a; b; c; d» har mere end tre dele.
  Skriv "TEKST; ANSVARLIG; FRIST", uden semikolon i teksten.
  [2]
  $ refused meeting minutes last --next 2027-03-16
  Referatet er tomt.
  Skriv, hvem der var der (--present), eller hvad der blev sagt.
  [2]
  $ refused meeting minutes
  Intet møde mangler sit referat.
  Nævn mødet; se beredskab meeting list.
  [2]

Til det næste faste møde venter det, der ikke er gjort.

  $ clock 10:00 2026-12-10
  $ beredskab meeting convene --half-yearly --at 2027-03-16T10:00 --until 12:30 --place Beboerhuset
  Indkaldt (grmc56): Fast møde tirsdag den 16. marts 2027 kl. 10.00–12.30,
    Beboerhuset. Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  Kalender:  udskrifter/indkaldelse-2027-03-16.ics
  E-mail:    udskrifter/indkaldelse-2027-03-16.eml
    beredskab meeting pack grmc56 -o moedemappe.html   alt til mødet
  $ tail -n +2 records/proevekoebing/2026/plan/2026-12-10*
  kind: meeting
  at: 2026-12-10T10:00:00+01:00
  logged: 2026-12-10T10:00:00+01:00
  author: "Tove Prøve"
  start: 2027-03-16T10:00:00+01:00
  end: 2027-03-16T12:30:00+01:00
  place: "Beboerhuset"
  half_yearly: true
  convened_by: tove-proeve
  invited: [tove-proeve, jens-eksempel, lene-opdigtet, lene-taenkt]
  everybody: true
  agenda:
    - "Siden sidst"
    - "Gennemgang af kontaktlisten"
  points:
    - "Opfølgning: Ny kontaktliste til alle – Jens Eksempel – frist tirsdag den 1. december 2026 (overskredet)"
    - "Forslag til ændring af planen: Skolen skal med i planen"
    - "6 kontakter er ikke bekræftet det seneste år"
  after: [cp8nzn-22dae4c6c8f2fc23]
  ...
  $ beredskab meeting list
  q37xha  Møde om beredskabsplanen tirsdag den 8. september 2026 kl. 14.00–14.45
          Skolen, aflyst
  csja5q  Fast møde tirsdag den 3. november 2026 kl. 10.00–12.00
          Rådhuset, lokale 2, holdt, 1 til stede, 2 beslutninger
  grmc56  Fast møde tirsdag den 16. marts 2027 kl. 10.00–12.30
          Beboerhuset, indkaldt, 4 deltagere
  
  Planens faste møder (2 om året):
    2. halvår 2026: holdt den 3. november 2026
    1. halvår 2027: indkaldt til den 16. marts 2027

Et møde kan handle om en hændelse. Mailen siger kun, at det gør det.

  $ clock 22:15 2026-12-11
  $ beredskab activate --type skyderi --area proeveparken --summary "Skud ved opgang 10" --decided-by tove,jens > /dev/null
  $ clock 22:40 2026-12-11
  $ beredskab decide "SMS om skud til opgang 10" --question beboere --responsible jens --due 23:30 > /dev/null
  $ clock 22:50 2026-12-11
  $ beredskab meeting convene -i skyderi --at 09:00 --place Rådhuset -o post
  Indkaldt (ead7xn): Møde lørdag den 12. december 2026 kl. 9.00–11.00, Rådhuset.
    Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  Kalender:  post/indkaldelse-2026-12-12.ics
  E-mail:    post/indkaldelse-2026-12-12.eml
    beredskab meeting pack ead7xn -o moedemappe.html   alt til mødet
  $ /usr/bin/python3 -c 'import email, email.policy, glob, os; f = max(glob.glob("post/*.eml"), key=os.path.getmtime); print(email.message_from_file(open(f), policy=email.policy.default).get_body(("plain",)).get_content())' | tr -d '\r'
  Kære alle
  
  Hermed indkaldes til møde om en hændelse.
  
  Tid: lørdag den 12. december 2026 kl. 9.00–11.00
  Sted: Rådhuset
  
  Dagsorden
  1. Hændelsen Skyderi i Prøveparken (s7pd2t)
  2. Punkter, der ikke er taget stilling til
  3. Opfølgning
  4. Hvad der nu skal ske
  
  Mødet handler om en hændelse. Nærmere oplysninger gives på mødet, og ikke her.
  
  Svar på indkaldelsen i din kalender, så vi ved, om du kommer.
  
  Venlig hilsen
  Tove Prøve
  Projektleder, Helhedsplanen
  
  $ refused meeting convene -i skyderi --half-yearly --at 09:00 --place Rådhuset
  Et fast møde handler ikke om én hændelse.
  Udelad -i eller --half-yearly.
  [2]

Et møde, der var holdt, før det blev skrevet ind, er der ingen indkaldelse til.

  $ clock 12:00 2026-12-14
  $ beredskab meeting convene --half-yearly --at 2026-03-10T10:00 --place Beboerhuset
  Skrevet (gq9763): Fast møde tirsdag den 10. marts 2026 kl. 10.00–12.00,
    Beboerhuset. Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
    beredskab meeting minutes gq9763   skriv referatet
  Bemærk: Mødet ligger i fortiden. Det er skrevet, men der er ingen indkaldelse.
  $ beredskab meeting minutes 2026-03-10 --present alle
  Skrevet (gqm4fr): Referat af mødet den 10. marts 2026. Til stede: Tove Prøve,
    Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  $ beredskab meeting list --json | sed -n '/"parts"/,$p' | grep -e '"name"' -e '"held"' -e '"convened"' -e '"over"' -e '"missing"' -e '"text": "[a-z]'
          "name": "1. halvår 2026",
          "held": 1,
          "convened": 0,
          "over": true,
          "missing": false,
          "text": "holdt den 10. marts 2026"
          "name": "2. halvår 2026",
          "held": 1,
          "convened": 0,
          "over": false,
          "missing": false,
          "text": "holdt den 3. november 2026"
          "name": "1. halvår 2027",
          "held": 0,
          "convened": 1,
          "over": false,
          "missing": false,
          "text": "indkaldt til den 16. marts 2027"
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Med til mødet er dem, der er deltagere på dagen. En ny indkaldelse regner dem ud igen og siger, hvem der er kommet til, og hvem der er gået; den, der ikke længere er indkaldt, får det at vide.

  $ clock 10:00 2026-12-15
  $ git add . && git commit -q -m Noter
  $ beredskab participant replace jens --name "Sofie Sø" --on 2027-01-01 --yes --email sofie@example.invalid > /dev/null
  $ beredskab meeting convene --update 2027-03-16
  Ændret (grmc56): Fast møde tirsdag den 16. marts 2027 kl. 10.00–12.30,
    Beboerhuset. Indkaldt: Tove Prøve, Sofie Sø, Lene Opdigtet og Lene Tænkt.
    Kommet til: Sofie Sø.
    Ikke længere indkaldt: Jens Eksempel.
  Kalender:  udskrifter/indkaldelse-2027-03-16.ics
  E-mail:    udskrifter/indkaldelse-2027-03-16.eml
  Afmeldes:  udskrifter/ikke-indkaldt-2027-03-16.ics
  Afmeldes:  udskrifter/ikke-indkaldt-2027-03-16.eml
    beredskab meeting pack grmc56 -o moedemappe.html   alt til mødet
  $ tr -d '\r' < udskrifter/ikke-indkaldt-2027-03-16.ics | sed -z 's/\n //g' | grep -e ^METHOD -e ^STATUS -e ^SEQUENCE -e ^ATTENDEE
  METHOD:CANCEL
  SEQUENCE:1
  STATUS:CANCELLED
  ATTENDEE;CN=Jens Eksempel;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:jens@example.invalid
  $ /usr/bin/python3 -c 'import email, email.policy; print(email.message_from_file(open("udskrifter/ikke-indkaldt-2027-03-16.eml"), policy=email.policy.default).get_body(("plain",)).get_content())' | tr -d '\r'
  Kære alle
  
  Indkaldelsen til møde om beredskabsplanen gælder ikke længere dem, der får denne mail. Mødet kan slettes i kalenderen.
  
  Tid: tirsdag den 16. marts 2027 kl. 10.00–12.30
  Sted: Beboerhuset
  
  Venlig hilsen
  Tove Prøve
  Projektleder, Helhedsplanen
  
  $ refused meeting convene --update 2027-03-16
  Der står ikke, hvad der skal ændres, og de indkaldte er de samme.
  Skriv det, der er nyt, for eksempel --at eller --place. Filerne alene:
  beredskab meeting invitation grmc56
  [2]
  $ clock 13:00 2027-03-16
  $ beredskab meeting minutes last --present alle --absent "lene tænkt"
  Skrevet (mgx3f9): Referat af mødet den 16. marts 2027. Til stede: Tove Prøve,
    Sofie Sø og Lene Opdigtet. Fraværende: Lene Tænkt.

Den, der indkalder, er altid med, også når kun andre er nævnt.

  $ clock 14:00 2027-03-16
  $ beredskab meeting convene --at 2027-04-13T10:00 --place Klubben --invite vagthavende --by tove > /dev/null
  Bemærk: Ingen e-mail på listen: Vagthavende fra Prøvekøbing Politi. Personen
    skal have besked på en anden måde.
  $ clock 13:00 2027-04-13
  $ beredskab meeting minutes last --present alle
  Skrevet (sqa4ad): Referat af mødet den 13. april 2027. Til stede: Tove Prøve
    og Vagthavende fra Prøvekøbing Politi.

Mødets dag kan skrives, som man siger den; er der flere den dag, spørges der efter id'et. Svaret siger, når
mødet slutter en anden dag, og sætter intet punktum efter et, der er der.

  $ clock 13:10 2027-04-13
  $ refused meeting convene --at "20/4 kl. 9.30" --until "kl. 8" --place Klubben
  Mødet slutter, før det begynder.
  Ret --until. Slutter det en anden dag, så skriv dagen også.
  [2]
  $ beredskab meeting convene --at "20/4 kl. 9.30" --until "21/4 kl. 8" --place "Blok 3, 2. tv." --invite sofie --by tove | head -n 3
  Indkaldt (ej4bs2): Møde tirsdag den 20. april 2027 kl. 9.30 til onsdag
    den 21. april 2027 kl. 8.00, Blok 3, 2. tv. Indkaldt: Tove Prøve og Sofie Sø.
  Kalender:  udskrifter/indkaldelse-2027-04-20.ics
  $ beredskab meeting pack 20/4 | sed -n 2,3p
    Hvornår:    tirsdag den 20. april 2027 kl. 9.30 til onsdag den 21. april 2027
                kl. 8.00
  $ beredskab meeting pack "på tirsdag" | sed -n 2p
    Hvornår:    tirsdag den 20. april 2027 kl. 9.30 til onsdag den 21. april 2027
  $ clock 13:20 2027-04-13
  $ beredskab meeting convene --at "20/4 kl. 14" --place Klubben --invite sofie --by tove >/dev/null
  Bemærk: Der er også et møde samme dag: ej4bs2. Skal det ene aflyses, så skriv:
    beredskab meeting convene --cancel ID
  $ refused meeting convene --cancel 20/4
  Der er flere møder den 20. april 2027:
    ej4bs2  tirsdag den 20. april 2027 kl. 9.30 til onsdag den 21. april 2027
      kl. 8.00, Blok 3, 2. tv. (indkaldt, 2 deltagere)
    sp8z8j  tirsdag den 20. april 2027 kl. 14.00–16.00, Klubben (indkaldt, 2
      deltagere)
  Nævn det, det gælder, med dets id.
  [2]

Siger ordet ikke, hvilket af mange det er, nævnes de nærmeste.

  $ beredskab meeting pack 31/2
  «31/2» siger ikke, hvilket møde det er. De nærmeste er:
    ead7xn  lørdag den 12. december 2026 kl. 9.00–11.00, Rådhuset (referatet
      mangler)
    grmc56  tirsdag den 16. marts 2027 kl. 10.00–12.30, Beboerhuset (holdt, 3
      til stede)
    fcwqwa  tirsdag den 13. april 2027 kl. 10.00–12.00, Klubben (holdt, 2 til
      stede)
    ej4bs2  tirsdag den 20. april 2027 kl. 9.30 til onsdag den 21. april 2027
      kl. 8.00, Blok 3, 2. tv. (indkaldt, 2 deltagere)
    sp8z8j  tirsdag den 20. april 2027 kl. 14.00–16.00, Klubben (indkaldt, 2
      deltagere)
  Nævn mødet med dets id eller dets dag, for eksempel 2027-04-20. Alle møder:
  beredskab meeting list
  [2]

En postkasse, som flere deler, står én gang i kalenderen og i mailen, med deres navne.

  $ sed -i 's/email: lene.o@/email: TOVE@/' plans/proevekoebing/participants.yaml
  $ mkdir faelles && beredskab meeting convene --at 2027-05-04T10:00 --invite tove,opdigtet,tænkt --place Klubben --by tænkt -o faelles >/dev/null
  Bemærk: Efter planen er det tovholderen, Tove Prøve, der indkalder. Mødet er
    skrevet alligevel.
  $ grep -h -A1 'ATTENDEE\|^To:' faelles/*
  To: =?utf-8?B?VG92ZSBQcsO4dmUsIExlbmUgT3BkaWd0ZXQ=?= <tove@example.invalid>\x0d (esc)
  Subject: =?utf-8?B?SW5ka2FsZGVsc2U6IE3DuGRlIG9tIGJlcmVkc2thYnNwbGFuZW4s?=\x0d (esc)
  --
  ATTENDEE;CN="Tove Prøve, Lene Opdigtet";ROLE=REQ-PARTICIPANT;PARTSTAT=NEED\x0d (esc)
   S-ACTION;RSVP=TRUE:mailto:tove@example.invalid\x0d (esc)
  ATTENDEE;CN=Lene Tænkt;ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:lene.t@example.\x0d (esc)
   invalid\x0d (esc)

Det, der er rettet, aflyst, taget tilbage og slettet siden, er nyere end det, som kalenderne har. Indkaldelsens filer
kendes igen, og de nye kommer i stedet.

  $ clock 10:10 2027-04-21
  $ id=$(beredskab meeting list | sed -n 's/ .*tirsdag den 4. maj.*//p')
  $ beredskab correct $id --restricted >/dev/null
  $ clock 10:11
  $ beredskab meeting convene --cancel 2027-05-04 -o faelles >/dev/null
  $ grep -e ^METHOD -e ^SEQUENCE faelles/*.ics | tr -d '\r'
  METHOD:CANCEL
  SEQUENCE:2
  $ clock 10:12
  $ id=$(beredskab show --plan-log | sed -n 's/^  \(......\) .*Aflyst: møde tirsdag den 4. maj.*/\1/p')
  $ beredskab correct $id --void >/dev/null
  $ beredskab meeting invitation 2027-05-04 -o faelles >/dev/null
  $ grep -e ^METHOD -e ^SEQUENCE faelles/*.ics | tr -d '\r'
  METHOD:REQUEST
  SEQUENCE:3
  $ beredskab erase $id --reason Navne --yes >/dev/null 2>&1
  $ beredskab meeting invitation 2027-05-04 -o faelles >/dev/null
  $ grep -e ^METHOD -e ^SEQUENCE faelles/*.ics | tr -d '\r'
  METHOD:REQUEST
  SEQUENCE:4

Et fast møde mere i samme halvår er måske det, der skulle flyttes.

  $ clock 10:15 2027-04-21
  $ for day in 2027-09-14 2027-09-21; do beredskab meeting convene --half-yearly --at ${day}T10:00 --place Klubben --invite tove 2>&1 | grep -A1 halvår; done
  Bemærk: I 2. halvår 2027 er der også et fast møde den 14. september 2027:
    w9rybz. Skal det ene aflyses, så skriv: beredskab meeting convene --cancel ID
