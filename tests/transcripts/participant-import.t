Fra en adressebog eller et regneark: beredskab participant import
=================================================================

  $ . "$TESTDIR/start.sh"
  $ list=plans/proevekoebing/participants.yaml
  $ save() { git commit -qam 'Ny liste'; }

Det, programmet selv har skrevet ud, er der allerede.

  $ beredskab contacts --format vcf -o liste.vcf
  Skrevet: liste.vcf
  $ beredskab contacts --format csv -o liste.csv
  Skrevet: liste.csv
  $ beredskab participant import liste.vcf
  Det står der allerede. Intet er ændret.
  $ beredskab participant import liste.csv
  Det står der allerede. Intet er ændret.

Et nyt nummer i et vCard 4.0, som et andet program har skrevet det; linjerne er foldet.

  $ cat > ny.vcf <<'END'
  > BEGIN:VCARD
  > VERSION:4.0
  > FN:Tove Prøve
  > N:Prøve;Tove;;;
  > ORG:Helhed
  >  splanen;Ledelsen
  > TEL;VALUE=uri;TYPE="cell,voice":tel:+45-87-65-43-99
  > TEL;TYPE=home:11 22 33 44
  > item1.TEL:11 22 33 55
  > item1.X-ABLabel:Vagttelefon
  > ADR;TYPE=work:;;Vejen 1;Prøvekøbing;;4200;Danmark
  > PHOTO:data:image/png\;base64,AAAA
  > END:VCARD
  > END
  $ beredskab participant import ny.vcf
  Det her bliver anderledes på listen:
    Tove Prøve: mobil er +45 87 65 43 99, før 12 34 56 01.
    Tove Prøve: Privat er 11 22 33 44.
    Tove Prøve: Vagttelefon er 11 22 33 55.
  Ændringen ser sådan ud:
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -6,7 +6,12 @@
       title: Projektleder
       name: Tove Prøve
       email: tove@example.invalid
  -    mobile: "12 34 56 01"
  +    mobile: "+45 87 65 43 99"
  +    numbers:
  +      - name: "Privat"
  +        phone: "11 22 33 44"
  +      - name: "Vagttelefon"
  +        phone: "11 22 33 55"
       deputy: jens-eksempel
     - id: jens-eksempel
       organisation: Boligselskabet Prøvebo
  
  Ændringen er ikke skrevet, for ingen har sagt ja til den.
  Er den rigtig, så tilføj --yes.
  Bemærk: Ikke taget med: Linje 1, Tove Prøve: afdelingen «Ledelsen», ADR «Vejen
    1, Prøvekøbing, 4200, Danmark» og PHOTO.
  [2]
  $ beredskab participant import ny.vcf --yes | tail -n 2
  Bemærk: Ikke taget med: Linje 1, Tove Prøve: afdelingen «Ledelsen», ADR «Vejen
    1, Prøvekøbing, 4200, Danmark» og PHOTO.
  Skrevet: 1 ændret på listen.
  Gem den i historikken: beredskab sync
  $ save
  $ beredskab participant import ny.vcf --yes 2>/dev/null
  Intet er ændret på listen.

En telefon skriver vCard 2.1 med tegn som =C3=B8.

  $ printf 'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pr=C3=B8ve;Bo;;;\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bo Pr=C3=\r\n=B8ve\r\nORG:Skolen\r\nTITLE:Leder\r\nTEL;CELL:12340000\r\nEND:VCARD\r\n' > gammel.vcf
  $ beredskab participant import gammel.vcf --yes | grep -v '^   '
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -49,3 +49,9 @@
  +  - id: bo-proeve
  +    organisation: "Skolen"
  +    title: "Leder"
  +    name: "Bo Prøve"
  +    mobile: "12340000"
  +    from: 2026-11-20
  
  Skrevet: 1 ny på listen.
  De nye står sidst og ringes op sidst. Ret rækkefølgen i filen.
  Gem den i historikken: beredskab sync
  $ save
  $ printf 'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:Bo=\r\n Pr=C3=B8ve\r\nEND:VCARD\r\n' > delt.vcf
  $ beredskab participant import delt.vcf
  Det står der allerede. Intet er ændret.

En telefons hele adressebog: af dem, der ikke tages med, nævnes de første.

  $ for i in $(seq 30); do printf 'BEGIN:VCARD\r\nFN:Ven %s\r\nEND:VCARD\r\n' $i; done > venner.vcf
  $ beredskab participant import venner.vcf 2>&1 | tail -n 3
  Bemærk: Ikke taget med: Ven 20 (linje 58) er ikke på listen, og i filen
    mangler organisation og stilling.
  Bemærk: Ikke taget med: 10 til. Se dem alle: tilføj --full
  $ beredskab participant import venner.vcf --full 2>&1 | grep -c Ven
  30
  $ printf '\320\317\021\340\241' > gammel.xls
  $ beredskab participant import gammel.xls 2>&1 | head -n 1
  gammel.xls er et regneark, ikke en tekst.
  $ beredskab participant import . 2>&1 | tail -n 1
  Brug en fil i stedet, eller flyt mappen.

Regneark: komma eller semikolon, danske eller engelske overskrifter, mærket fra Excel. Kolonner uden
plads på listen nævnes.

  $ printf '\357\273\277First Name,Last Name,Company,Job Title,Mobile Phone,E-mail Address,Birthday,Fax\r\nIda,"Prøve",Skolen,"Lærer, 5. kl.","=""+45 12 34 00 01""",ida@example.invalid,,\r\nBo,Prøve,Skolen,Leder,'"'"'+45 12 34 00 02,bo@example.invalid,mandag,\r\n' > ark.csv
  $ beredskab participant import ark.csv --yes | grep -v '^   '
  Bemærk: Ikke taget med: Kolonnen «Birthday» (1 række).
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -53,5 +53,13 @@
  -    mobile: "12340000"
  +    email: "bo@example.invalid"
  +    mobile: "+45 12 34 00 02"
  +    from: 2026-11-20
  +  - id: ida-proeve
  +    organisation: "Skolen"
  +    title: "Lærer, 5. kl."
  +    name: "Ida Prøve"
  +    email: "ida@example.invalid"
  +    mobile: "+45 12 34 00 01"
  
  Skrevet: 1 ændret og 1 ny på listen.
  De nye står sidst og ringes op sidst. Ret rækkefølgen i filen.
  Gem den i historikken: beredskab sync
  $ save
  $ cat > ark.csv <<'END'
  > Navn;Stilling;Organisation;Mobil;Stedfortræder;Bemærkning;Flere numre
  > Bo Prøve;Leder;Skolen;12 34 00 02;Ida Prøve;"Ring først; og vent";Vagt: 12 34 00 03, Hus: 12 34 00 04 lok. 2
  > END
  $ beredskab participant import ark.csv --yes | grep -v '^   '
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -55,6 +55,13 @@
  +    numbers:
  +      - name: "Vagt"
  +        phone: "12 34 00 03"
  +      - name: "Hus"
  +        phone: "12 34 00 04 lok. 2"
  +    deputy: ida-proeve
  +    note: "Ring først; og vent"
  
  Skrevet: 1 ændret på listen.
  Gem den i historikken: beredskab sync
  $ save

Numre, som telefoner, regneark og hjemmesider skriver dem, og det, der står på flere linjer.

  $ { printf 'Navn;Organisation;Stilling;Mobil;Telefon;Flere numre;Bemærkning\n'
  >   printf 'Uwe Opdigtet;Skolen;Leder;12-34-00-51;\342\200\252+4512340052\342\200\254;Vagt: (12) 34.00.53, Bil: +49 (0)30 1234567;"Ring først\nog vent"\n'
  >   printf 'Ulla Opdigtet;"Skolen\nnord";Leder;12\302\24034  00 54;12 34 00 55 / 12 34 00 56;;\n'
  > } > numre.csv
  $ beredskab participant import numre.csv --yes 2>&1 | grep '^[+B ] '
       email: "ida@example.invalid"
       mobile: "+45 12 34 00 01"
       from: 2026-11-20
  +  - id: uwe-opdigtet
  +    organisation: "Skolen"
  +    title: "Leder"
  +    name: "Uwe Opdigtet"
  +    phone: "+4512340052"
  +    mobile: "12 34 00 51"
  +    numbers:
  +      - name: "Vagt"
  +        phone: "12 34 00 53"
  +      - name: "Bil"
  +        phone: "+49 30 1234567"
  +    note: "Ring først og vent"
  +    from: 2026-11-20
  +  - id: ulla-opdigtet
  +    organisation: "Skolen nord"
  +    title: "Leder"
  +    name: "Ulla Opdigtet"
  +    mobile: "12 34 00 54"
  +    from: 2026-11-20
    12 34 00 56» er ikke et telefonnummer.
  $ save
  $ printf 'BEGIN:VCARD\nFN:Uwe Opdigtet\nORG:Skolen\nTEL:12340057/12340058\nNOTE:Ring først\\nog vent\nEND:VCARD\n' | beredskab participant import -
  Intet er ændret på listen.
  Bemærk: Ikke taget med: Uwe Opdigtet, Skolen (linje 1): «12340057/12340058» er
    ikke et telefonnummer.

Hvem det er, skal kunne ses. Ellers bliver intet skrevet.

  $ cat > uklar.csv <<'END'
  > Navn;Organisation;Stilling;E-mail;Mobil
  > Ida Prøve;Biblioteket;Leder;;12 34 00 09
  > Mads Eksempel;Skolen;Lærer;ida@example.invalid;
  > Bo Prøve;Skolen;Leder;;12 34 00 05
  > Uden Titel;Skolen;;;
  > END
  $ beredskab participant import uklar.csv --yes
  Det kan ikke ses, hvem på listen de her er:
    Ida Prøve, Biblioteket (linje 2): måske Ida Prøve, Skolen (ida-proeve)
    Mads Eksempel, Skolen (linje 3): måske Ida Prøve, Skolen (ida-proeve)
  Intet er ændret. Skriv deltagerens id i en kolonne «Id» (i et vCard:
  UID:ID.proevekoebing@beredskab), eller lad dem stå med --skip-unclear.
  [2]
  $ beredskab participant import uklar.csv --skip-unclear --yes | grep -v '^   '
  Bemærk: Ikke taget med: Uden Titel, Skolen (linje 5) er ikke på listen, og i
    filen mangler stilling.
  Bemærk: Ikke taget med: Ida Prøve, Biblioteket (linje 2): måske Ida Prøve,
    Skolen (ida-proeve).
  Bemærk: Ikke taget med: Mads Eksempel, Skolen (linje 3): måske Ida Prøve,
    Skolen (ida-proeve).
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -54,7 +54,7 @@
  -    mobile: "+45 12 34 00 02"
  +    mobile: "12 34 00 05"
  
  Skrevet: 1 ændret på listen.
  Gem den i historikken: beredskab sync
  $ save
  $ printf 'Id;Navn;Organisation\nida-proeve;Ida Prøve;Biblioteket\n' | beredskab participant import - --yes | grep -v '^   '
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -64,7 +64,7 @@
  -    organisation: "Skolen"
  +    organisation: "Biblioteket"
  
  Skrevet: 1 ændret på listen.
  Gem den i historikken: beredskab sync
  $ save

Den, der er holdt op, kommer ikke på listen igen.

  $ beredskab participant end bo --yes >/dev/null && save
  $ clock 09:00 2026-12-01
  $ beredskab participant import uklar.csv --skip-unclear --yes 2>&1 | grep Bo
  Bemærk: Ikke taget med: Bo Prøve, Skolen (linje 4) er ikke deltager mere

Et navn med efternavnet først bliver vendt, og det bliver sagt. Et komma, der ikke skiller navne, bliver stående.

  $ printf 'Navn;Organisation;Stilling\n"Ærlig, Åse-Marie";Skolen;Lærer\n"Bo Ærlig, cand.mag.";Skolen;Lærer\n' > vendt.csv
  $ save; beredskab participant import vendt.csv 2>&1 | grep -e 'er ny' -e ' name:'
    Ærlig, Åse-Marie, Skolen (linje 2) er ny på listen som Åse-Marie Ærlig
    Bo Ærlig, cand.mag., Skolen (linje 3) er ny på listen (bo-aerlig-cand-mag).
       name: "Ulla Opdigtet"
  +    name: "Åse-Marie Ærlig"
  +    name: "Bo Ærlig, cand.mag."

CPR-numre, gamle tegnsæt og det, der ikke er nogen liste.

  $ printf 'Navn;Note\nBo;%s\n' "010190""-1234" > cpr.csv
  $ beredskab participant import cpr.csv --yes
  cpr.csv, linje 2: Her står et CPR-nummer.
  Intet er ændret. Slet det i filen, og prøv igen.
  [4]
  $ printf 'BEGIN:VCARD\nFN:Bo\nNOTE:født %s\nEND:VCARD\n' "010190""1234" | beredskab participant import - --yes
  Teksten, linje 3: Her står et CPR-nummer.
  Intet er ændret. Slet det i filen, og prøv igen.
  [4]
  $ printf 'Navn;Mobil\nS\370ren;12345678\n' > latin.csv
  $ beredskab participant import latin.csv --yes
  latin.csv er ikke UTF-8: linje 2 har et tegn, som det skrives på ældre computere
  (Latin-1, Windows-1252).
  Intet er ændret. Gem den som UTF-8: i Excel «CSV UTF-8», i adressebogen vCard
  3.0 eller 4.0. Eller: iconv -f WINDOWS-1252 -t UTF-8 FIL > NY-FIL
  [2]
  $ printf '\377\376N\0' | beredskab participant import - --yes
  Teksten er UTF-16.
  Intet er ændret. Gem den som UTF-8, i Excel: Gem som, «CSV UTF-8».
  [2]
  $ printf 'PK\003\004' | beredskab participant import - --yes
  Teksten er et regneark, ikke en tekst.
  Intet er ændret. Gem arket som CSV, i Excel: Gem som, «CSV UTF-8».
  [2]
  $ printf 'BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:Bo\nEND:VCARD\n' | beredskab participant import - --yes
  Teksten, linje 2: Teksten er ikke UTF-8 (iso-8859-1).
  Intet er ændret. Eksportér adressebogen igen, som vCard 3.0 eller 4.0 i UTF-8.
  [2]
  $ printf 'BEGIN:VCARD\nFN:Bo\n' | beredskab participant import - --yes
  Teksten, linje 1: Kortet slutter ikke, som det skal.
  Intet er ændret. Filen er måske afkortet: eksportér den igen.
  [2]
  $ printf 'BEGIN:VCARD\nFN:Bo\nvrøvl\nEND:VCARD\n' | beredskab participant import - --yes
  Teksten, linje 3: «vrøvl» er ikke en linje i et vCard.
  Intet er ændret. Eksportér adressebogen igen, som vCard 3.0 eller 4.0.
  [2]
  $ printf 'æble;pære\n1;2\n' | beredskab participant import - --yes
  Teksten: Den første linje nævner ingen kolonner, der kendes.
  Intet er ændret. Skriv kolonnernes navne i den første linje, for eksempel:
  Navn;Organisation;Stilling;Mobil;Telefon;E-mail
  [2]
  $ printf 'Navn;Note\nBo;"åben\n' | beredskab participant import - --yes
  Teksten, linje 2: Anførselstegnet slutter ikke.
  Intet er ændret. Ret det i regnearket, og gem det som CSV igen.
  [2]
  $ printf 'Navn\n' | beredskab participant import - --yes
  Teksten har ingen personer.
  Intet er ændret. Vælg en .vcf eller en .csv med mindst én.
  [2]
  $ printf 'Navn;Organisation;Mobil\nTove Prøve;Helhedsplanen;1,2E+07\n' | beredskab participant import - --yes
  Intet er ændret på listen.
  Bemærk: Ikke taget med: Tove Prøve, Helhedsplanen (linje 2): «1,2E+07» er ikke
    et telefonnummer.
  $ beredskab participant import
  Filen mangler.
  Skriv: beredskab participant import kontakter.vcf
  [2]
  $ beredskab participant import findes-ikke.vcf
  Filen kan ikke læses: $SCRATCH/work/findes-ikke.vcf (den findes
  ikke).
  Se efter, om stien er rigtig.
  [3]
  $ git status --short $list

Mellemrum om en bemærkning er ingen ændring.

  $ git checkout -q $list
  $ sed -i '/name: Tove Prøve/a\    note: " Ring før kl. 22 "' $list
  $ save
  $ beredskab contacts --format csv -o liste.csv --force >/dev/null
  $ beredskab participant import liste.csv
  Det står der allerede. Intet er ændret.
  $ beredskab contacts --format vcf -o liste.vcf --force >/dev/null
  $ beredskab participant import liste.vcf
  Det står der allerede. Intet er ændret.

Har filen to kolonner om det samme, er det andet nummer også et nummer; resten bliver nævnt.

  $ git checkout -q $list
  $ { echo 'Navn;Organisation;Stilling;Mobil;Mobiltelefon;E-mail;Mail'
  >   echo 'Jens Eksempel;Boligselskabet Prøvebo;Driftschef;12 34 56 02;12 34 11 33;jens@example.invalid;b@example.invalid'
  > } > to.csv
  $ beredskab participant import to.csv --yes | grep -v '^[-+ @]'
  Bemærk: Ikke taget med: Kolonnen «Mail» (1 række).
  
  Skrevet: 1 ændret på listen.
  Gem den i historikken: beredskab sync
  $ git diff -U0 $list | grep '^[-+] '
  +    numbers:
  +      - name: "Mobiltelefon"
  +        phone: "12 34 11 33"
  $ git checkout -q $list

Navnet er det samme med to mellemrum, og med efternavnet først; en funktion uden navn kendes på stillingen.

  $ { echo 'Navn;Organisation;Stilling;Mobil;Telefon'
  >   echo 'Jens  Eksempel;Boligselskabet Prøvebo;Driftschef;12 34 56 02;'
  >   echo 'Tænkt, Lene;Prøvekøbing Kommune;Centerchef;12 34 56 04;'
  >   echo ';Prøvekøbing Politi;Vagthavende;;12 34 11 44'
  > } > navne.csv
  $ beredskab participant import navne.csv 2>&1 | grep Politi:
    Vagthavende, Prøvekøbing Politi: telefon er 12 34 11 44, før 12 34 56 06.
  $ beredskab participant import navne.csv --yes | grep -v '^[-+ @]'
  
  Skrevet: 1 ændret på listen.
  Gem den i historikken: beredskab sync
  $ git diff -U0 $list | grep '^[-+] '
  -    phone: "12 34 56 06"
  +    phone: "12 34 11 44"
  $ git checkout -q $list

Rollen i programmets egen fil kommer med.

  $ beredskab contacts --format csv -o roller.csv
  Skrevet: roller.csv
  $ printf '"Stedfortræder";"Kai Opdigtet";"Leder";"Skolen";"12 34 11 01";"";"";"";"";"";"";"";""\r\n' >> roller.csv
  $ sed -i 's/^"Stedfortræder";"Dorthe Vikar"/"Deltager";"Dorthe Vikar"/' roller.csv
  $ beredskab participant import roller.csv --yes | grep -v '^[-+ @]'
  Bemærk: Kai Opdigtet er kun stedfortræder, men ikke for nogen, og bliver
    aldrig ringet op. Skriv, for hvem:
    beredskab participant set DELTAGER --deputy kai-opdigtet
  
  Skrevet: 1 ændret og 1 ny på listen.
  De nye står sidst og ringes op sidst. Ret rækkefølgen i filen.
  Gem den i historikken: beredskab sync
  $ git diff -U0 $list | grep '^[-+] .*\(only\|id:\)'
  -    only_deputy: true
  +  - id: kai-opdigtet
  +    only_deputy: true

Er den eneste, filen nævner, ikke taget med, står den ikke «der allerede».

  $ git checkout -q $list
  $ printf 'Navn;Mobil\nBo Opdigtet;12 34 00 99\n' > en.csv
  $ beredskab participant import en.csv --yes
  Intet er ændret på listen.
  Bemærk: Ikke taget med: Bo Opdigtet (linje 2) er ikke på listen, og i filen
    mangler organisation og stilling.

Mellemnavnet og hvert nummer kommer med, fra Outlook, Google og Apple; hvad et kort har for meget, bliver nævnt.

  $ git checkout -q $list
  $ { echo 'Fornavn|Mellemnavn|Efternavn|Firma|Funktion|Mobil nr.|E-mail-adresse|Primær telefon'
  >   echo 'Hanne|Møller|Prøve|Skolen|Leder|"12340001'
  >   echo '12340002"|Hanne Prøve <hanne@example.invalid>|12340005'
  > } | beredskab participant import - --yes 2>&1 | sed -n '/^ *[0-9]/p;/^+ /p;/^Bem/,$p'
  +  - id: hanne-moeller-proeve
  +    organisation: "Skolen"
  +    title: "Leder"
  +    name: "Hanne Møller Prøve"
  +    email: "hanne@example.invalid"
  +    numbers:
  +      - name: "Primær telefon"
  +        phone: "12340005"
  +    from: 2026-12-01
  Bemærk: Ikke taget med: Hanne Møller Prøve, Skolen (linje 2):
    «12340001␊12340002» er ikke et telefonnummer.
  $ git checkout -q $list
  $ { echo 'First Name,Last Name,Organization Name,Organization 1 - Title,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value'
  >   echo 'Hanne,Prøve,Skolen,Leder,Mobile,12 34 00 01,Kontor,12 34 00 02'
  > } | beredskab participant import - --yes 2>&1 | grep '^+ '
  +  - id: hanne-proeve
  +    organisation: "Skolen"
  +    title: "Leder"
  +    name: "Hanne Prøve"
  +    mobile: "12 34 00 01"
  +    numbers:
  +      - name: "Kontor"
  +        phone: "12 34 00 02"
  +    from: 2026-12-01
  $ git checkout -q $list
  $ { printf 'BEGIN:VCARD\nFN:Prøve\\, Hanne\nFN:Hanne P.\nN:Prøve;Hanne;Møller;;\nORG:Skolen\nORG:Klubben\nTITLE:Leder\n'
  >   printf 'item1.TEL:12340001\nitem1.X-ABLabel:_$!<Mobile>!$_\nTEL;TYPE=CELL:12340002\nTEL;TYPE=CELL:12340003\n'
  >   printf 'EMAIL:mailto:hanne@example.invalid\nEND:VCARD\n'
  > } | beredskab participant import - --yes 2>&1 | sed -n '/^+ /p;/^Bem/,$p'
  +  - id: hanne-moeller-proeve
  +    organisation: "Skolen"
  +    title: "Leder"
  +    name: "Hanne Møller Prøve"
  +    email: "hanne@example.invalid"
  +    mobile: "12340001"
  +    numbers:
  +      - name: "Mobil"
  +        phone: "12340002"
  +      - name: "Mobil 2"
  +        phone: "12340003"
  +    from: 2026-12-01
  Bemærk: Ikke taget med: Linje 1, Hanne Møller Prøve: FN «Hanne P.» og en
    organisation mere «Klubben».
  $ git checkout -q $list

Den, der står i stedet, mens en er væk, bliver ikke fast stedfortræder, fordi listen blev skrevet ud imens.

  $ clock 09:00 2026-12-10
  $ beredskab absence tove --from 2026-12-10 --until 2026-12-12 --deputy tænkt >/dev/null
  $ beredskab contacts --format vcf -o imens.vcf
  Skrevet: imens.vcf
  $ clock 09:00 2026-12-20
  $ beredskab participant import imens.vcf
  Intet er ændret på listen.
  Bemærk: Ikke taget med: Tove Prøve, Helhedsplanen (linje 1): «Lene Tænkt» står
    i stedet under et fravær og bliver ikke fast stedfortræder af det.

Store bogstaver alene retter ingen.

  $ printf 'Navn;Organisation;Stilling\nJENS  EKSEMPEL;boligselskabet prøvebo;DRIFTSCHEF\n' | beredskab participant import -
  Det står der allerede. Intet er ændret.
