Kontaktlisten: beredskab contacts
=================================

  $ . "$TESTDIR/start.sh"
  $ beredskab contacts
  Kontaktliste
  Akut fare: 112
  Politiet, ikke akut: 114
  
    1.  Tove Prøve, Projektleder, Helhedsplanen (tovholder)
        Mobil: 12 34 56 01
        E-mail: tove@example.invalid
        Stedfortræder: Jens Eksempel, 12 34 56 02
    2.  Jens Eksempel, Driftschef, Boligselskabet Prøvebo
        Mobil: 12 34 56 02
        Telefon: 12 34 56 20
        E-mail: jens@example.invalid
        Stedfortræder: Dorthe Vikar, 12 34 56 05
    3.  Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
        Telefon: 12 34 56 03
        E-mail: lene.o@example.invalid
        Træffes: hverdage 8–16
        Stedfortræder: Vagthavende fra Prøvekøbing Politi, 12 34 56 06
    4.  Lene Tænkt, Centerchef, Prøvekøbing Kommune
        Mobil: 12 34 56 04
        E-mail: lene.t@example.invalid
  
  Stedfortrædere:
        Dorthe Vikar, Driftsleder, Boligselskabet Prøvebo
        Mobil: 12 34 56 05
        E-mail: dorthe@example.invalid
        Vagthavende, Prøvekøbing Politi
        Telefon: 12 34 56 06
        Træffes: hele døgnet
  
  Kan inddrages efter behov:
    Skolen
    Klubben
  
  Ingen stedfortræder: Lene Tænkt.

Under en hændelse er også dem med, der er trukket ind.

  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab call --ad-hoc "Sofie Skoleleder, Prøveskolen" --phone "12 34 56 40" \
  >   --scope "Åbner gymnastiksalen" >/dev/null
  $ beredskab contacts -i demobakken | tail -10
  Inddraget i hændelsen:
        Sofie Skoleleder, Prøveskolen
        Telefon: 12 34 56 40
        Inddraget til: Åbner gymnastiksalen
  
  Kan inddrages efter behov:
    Skolen
    Klubben
  
  Ingen stedfortræder: Lene Tænkt.

Til papir: Markdown eller en HTML-side i A4. Endelsen siger hvilken.

  $ beredskab contacts --format md
  **Fortroligt – tavshedspligt**
  
  # Kontaktliste – Prøvekøbing
  
  - Akut fare: **112**
  - Politiet, ikke akut: **114**
  
  ## Deltagerne i den rækkefølge, de ringes op
  
  1. **Tove Prøve** (tovholder), Projektleder, Helhedsplanen
     - Telefon: 12 34 56 01 (mobil)
     - E-mail: tove@example.invalid
     - Stedfortræder: Jens Eksempel, 12 34 56 02
  1. **Jens Eksempel**, Driftschef, Boligselskabet Prøvebo
     - Telefon: 12 34 56 02 (mobil)
     - Telefon: 12 34 56 20
     - E-mail: jens@example.invalid
     - Stedfortræder: Dorthe Vikar, 12 34 56 05
  1. **Lene Opdigtet**, Lokalpolitileder, Prøvekøbing Politi
     - Telefon: 12 34 56 03
     - E-mail: lene.o@example.invalid
     - Træffes: hverdage 8–16
     - Stedfortræder: Vagthavende fra Prøvekøbing Politi, 12 34 56 06
  1. **Lene Tænkt**, Centerchef, Prøvekøbing Kommune
     - Telefon: 12 34 56 04 (mobil)
     - E-mail: lene.t@example.invalid
     - Stedfortræder: ingen på listen
  
  ## Stedfortrædere
  
  - **Dorthe Vikar**, Driftsleder, Boligselskabet Prøvebo
     - Telefon: 12 34 56 05 (mobil)
     - E-mail: dorthe@example.invalid
  - **Vagthavende**, Prøvekøbing Politi
     - Telefon: 12 34 56 06
     - Træffes: hele døgnet
  
  ## Kan inddrages efter behov
  
  - Skolen
  - Klubben
  
  ## Det mangler på listen
  
  - Ingen stedfortræder: Lene Tænkt.
  
  ---
  
  **Fortroligt – tavshedspligt**
  
  Skrevet fredag den 20. november 2026 kl. 22.20. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 1. januar 2026, *. beredskab 0.1.0. (glob)
  $ beredskab contacts -o kontakter.html
  Skrevet: kontakter.html
  $ grep -c "12&nbsp;34&nbsp;56&nbsp;02" kontakter.html
  2

Endelsen .vcf er til en adressebog, .csv til et regneark.

  $ beredskab contacts -o kontakter.vcf
  Skrevet: kontakter.vcf
  $ head -12 kontakter.vcf | tr -d '\r'
  BEGIN:VCARD
  VERSION:3.0
  N:Prøve;Tove;;;
  FN:Tove Prøve
  ORG:Helhedsplanen
  TITLE:Projektleder
  TEL;TYPE=CELL:12345601
  EMAIL:tove@example.invalid
  NOTE:Stedfortræder: Jens Eksempel\, 12 34 56 02
  UID:tove-proeve.proevekoebing@beredskab
  END:VCARD
  BEGIN:VCARD
  $ beredskab contacts -o kontakter.csv
  Skrevet: kontakter.csv
  $ tail -c +4 kontakter.csv | head -3 | tr -d '\r'
  "Rolle";"Navn";"Stilling";"Organisation";"Mobil";"Telefon";"E-mail";"Træffes";"Stedfortræder";"Stedfortræders telefon";"Kontaktes om";"Bemærkning";"Flere numre";"Fravær"
  "Deltager";"Tove Prøve";"Projektleder";"Helhedsplanen";"12 34 56 01";"";"tove@example.invalid";"";"Jens Eksempel";"12 34 56 02";"";"";"";""
  "Deltager";"Jens Eksempel";"Driftschef";"Boligselskabet Prøvebo";"12 34 56 02";"12 34 56 20";"jens@example.invalid";"";"Dorthe Vikar";"12 34 56 05";"";"";"";""

Listen, som den stod en dag, der er gået: Lene Tænkt har fået nyt nummer siden.

  $ sed -i 's/12 34 56 04/12 34 56 44/' plans/proevekoebing/participants.yaml
  $ GIT_COMMITTER_DATE=2026-05-01T12:00:00+02:00 git commit -q --amend --no-edit
  $ GIT_COMMITTER_DATE=2026-11-19T12:00:00+01:00 git commit -q -m 'Nyt nummer' -- plans
  $ beredskab contacts | grep 'Lene Tænkt, C' -A 1
    4.  Lene Tænkt, Centerchef, Prøvekøbing Kommune
        Mobil: 12 34 56 44
  $ beredskab contacts --as-of 2026-06-30 | grep 'Som den\|Lene Tænkt, C' -A 1
  Som den stod den 30. juni 2026.
  Akut fare: 112
  --
    4.  Lene Tænkt, Centerchef, Prøvekøbing Kommune
        Mobil: 12 34 56 04
  $ beredskab contacts --as-of 2026-04-30
  Historikken har ingen liste fra den 30. april 2026 eller før.
  Vælg en senere dag, eller se listen, som den er nu: beredskab contacts
  [2]
  $ beredskab contacts --as-of 2026-12-01
  Den 1. december 2026 er ikke kommet endnu.
  --as-of viser listen, som den stod en dag, der er gået.
  [2]

Et ark til at skrive på, når der ikke er strøm.

  $ beredskab contacts --blank | head -17
  Ringeliste til papir
  
  Hændelse: ____________________________________________________________
  Dato: ____________________  Skrevet af: ________________________________
  
  Akut fare: 112
  Politiet, ikke akut: 114
  
    1. Tove Prøve, Helhedsplanen  12 34 56 01
       Ellers: Jens Eksempel, 12 34 56 02
       kl. _____  [ ] talt med  [ ] intet svar  [ ] besked lagt  [ ] kan ikke
       ring igen kl. _____  bemærk: ____________________________________________
  
    2. Jens Eksempel, Boligselskabet Prøvebo  12 34 56 02  12 34 56 20
       Ellers: Dorthe Vikar, 12 34 56 05
       kl. _____  [ ] talt med  [ ] intet svar  [ ] besked lagt  [ ] kan ikke
       ring igen kl. _____  bemærk: ____________________________________________
  $ beredskab contacts --blank --format md | grep '^| [1245] '
  | 1 | Tove Prøve, Helhedsplanen<br>Ellers: Jens Eksempel, 12 34 56 02 | 12 34 56 01 | | | | | | | |
  | 2 | Jens Eksempel, Boligselskabet Prøvebo<br>Ellers: Dorthe Vikar, 12 34 56 05 | 12 34 56 02<br>12 34 56 20 | | | | | | | |
  | 4 | Lene Tænkt, Prøvekøbing Kommune | 12 34 56 44 | | | | | | | |
  | 5 | | | | | | | | | |

En plan kan have sin egen skabelon. Den går forud for mappens, som går forud for programmets.

  $ mkdir plans/proevekoebing/templates
  $ echo '{{#numbers}}{{name}}: {{phone}}. {{/numbers}}' > plans/proevekoebing/templates/contacts.md.mustache
  $ beredskab contacts --format md
  **Fortroligt – tavshedspligt**
  
  Akut fare: 112. Politiet, ikke akut: 114.
  
  ---
  
  **Fortroligt – tavshedspligt**
  
  Skrevet fredag den 20. november 2026 kl. 22.20. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 19. november 2026, *, med ændringer siden. beredskab 0.1.0. (glob)
  $ echo '<p>{{page.plan}}<img src="https://example.invalid/logo.png"></p>' \
  >   > plans/proevekoebing/templates/contacts.html.mustache
  $ beredskab contacts --format html | grep -c "<img"
  Bemærk: plans/proevekoebing/templates/contacts.html.mustache:1: Billedet står
    ikke i selve skabelonen. Programmets egne skabeloner er brugt i stedet. Se
    alle fejl: beredskab check
  0
  [1]
  $ beredskab check | grep -A 3 /templates/
  plans/proevekoebing/templates/contacts.html.mustache:1:17: fejl: Billedet står ikke i selve skabelonen.
    1 | <p>{{page.plan}}<img src="https://example.invalid/logo.png"></p>
      |                 ^
      = Læg det ind i den: src="data:image/png;base64,…".
  $ rm -r plans/proevekoebing/templates

Det, der ikke kan lade sig gøre:

  $ beredskab contacts --blank --format csv
  Formatet «csv» kendes ikke.
  Vælg mellem: text, md, html, pdf.
  [2]

  $ beredskab contacts --format doc
  Formatet «doc» kendes ikke.
  Vælg mellem: text, md, html, pdf, vcf, csv.
  [2]
  $ mkdir mappe
  $ beredskab contacts -o mappe
  Der kan ikke skrives: $SCRATCH/work/mappe (det er en mappe).
  Vælg en anden fil eller mappe med -o.
  [3]
  $ beredskab contacts -o findes/ikke.html
  Der kan ikke skrives i mappen: $SCRATCH/work/findes (den findes
  ikke).
  Vælg en anden fil eller mappe med -o.
  [3]

En tekstfil bærer det samme mærke som en side.

  $ beredskab contacts -o liste.txt
  Skrevet: liste.txt
  $ sed -n -e 1p -e '$p' liste.txt
  Fortroligt – tavshedspligt
  Skrevet fredag den 20. november 2026 kl. 22.20. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 19. november 2026, *. beredskab 0.1.0. (glob)

Med ti eller flere står numrene under hinanden, og det, der hører til, under navnet; som på ringelisten.

  $ for n in 1 2 3 4 5 6; do
  >   printf '  - {id: ny-%s, organisation: Helhedsplanen, title: Medarbejder, name: Ny Prøve %s, mobile: "12 34 57 0%s"}\n' $n $n $n
  > done >> plans/proevekoebing/participants.yaml
  $ beredskab contacts | grep -A 1 -e ' 9\. ' -e '10\. '
     9.  Ny Prøve 5, Medarbejder, Helhedsplanen
         Mobil: 12 34 57 05
    10.  Ny Prøve 6, Medarbejder, Helhedsplanen
         Mobil: 12 34 57 06
  $ beredskab activate --type brand --area demobakken --exercise 2>/dev/null | grep -e ' 9\. ' -e '10\. '
     9.  Ny Prøve 5, Medarbejder, Helhedsplanen: 12 34 57 05
    10.  Ny Prøve 6, Medarbejder, Helhedsplanen: 12 34 57 06

Også tovholderen, og dem, der kan inddrages, er dem fra dengang.

  $ sed -i 's/^coordinator: .*/coordinator: jens-eksempel/; s/name: Klubben/name: Ungdomsklubben/' plans/proevekoebing/plan.yaml
  $ GIT_COMMITTER_DATE=2026-11-20T12:00:00+01:00 git commit -q -m 'Ny tovholder' -- plans
  $ beredskab contacts | grep -e tovholder -e lubben
     2.  Jens Eksempel, Driftschef, Boligselskabet Prøvebo (tovholder)
    Ungdomsklubben
  $ beredskab contacts --as-of 2026-11-19 | grep -e tovholder -e lubben
    1.  Tove Prøve, Projektleder, Helhedsplanen (tovholder)
    Klubben
  $ beredskab contacts --as-of 2026-11-19 --blank
  --blank og --as-of kan ikke bruges sammen.
  Et tomt ark er til den hændelse, der kommer: beredskab contacts --blank
  [2]
  $ beredskab contacts -o -
  «-» er ingen fil.
  Uden -o kommer det på skærmen, eller gennem | til et andet program.
  [2]

Hvem der er fraværende, står også i adressebogen og regnearket, og er intet at importere.

  $ beredskab absence tove --until 2026-12-03 >/dev/null
  $ beredskab contacts --format csv | grep -o '[^;]*ravær.*'
  "Fravær"\x0d (esc)
  "Fraværende til og med den 3. december 2026"\x0d (esc)
  "I stedet for Tove Prøve, der er fraværende til og med den 3. december 2026"\x0d (esc)
  $ beredskab contacts --format vcf | grep -A1 'Frav'
  NOTE:Fravær: Fraværende til og med den 3. december 2026 (pr. 20. november\x0d (esc)
    2026)\\nStedfortræder: Jens Eksempel\\, 12 34 56 02\x0d (esc)
  --
  NOTE:Fravær: I stedet for Tove Prøve\\, der er fraværende til og med den \x0d (esc)
   3. december 2026 (pr. 20. november 2026)\\nStedfortræder: Dorthe Vikar\\, 1\x0d (esc)
  $ git add -A && git commit -qm Planen
  $ beredskab contacts -o liste.vcf >/dev/null
  $ beredskab participant import liste.vcf
  Det står der allerede. Intet er ændret.
