Når deltagerne skifter: beredskab participant
=============================================

  $ . "$TESTDIR/start.sh"
  $ people=plans/proevekoebing/participants.yaml

Hvem er deltagere, og hvornår blev deres oplysninger sidst bekræftet?

  $ beredskab participant list
  1.   Tove Prøve, Projektleder, Helhedsplanen (tove-proeve)
       12 34 56 01. Aldrig bekræftet.
  2.   Jens Eksempel, Driftschef, Boligselskabet Prøvebo (jens-eksempel)
       12 34 56 02 / 12 34 56 20. Aldrig bekræftet.
  3.   Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi (lene-opdigtet)
       12 34 56 03. Aldrig bekræftet.
  4.   Lene Tænkt, Centerchef, Prøvekøbing Kommune (lene-taenkt)
       12 34 56 04. Aldrig bekræftet.
  5.   Dorthe Vikar, Driftsleder, Boligselskabet Prøvebo (dorthe-vikar), kun
       stedfortræder
       12 34 56 05. Aldrig bekræftet.
  6.   Vagthavende, Prøvekøbing Politi (vagthavende), kun stedfortræder
       12 34 56 06. Aldrig bekræftet.
  
  6 kontakter er ikke bekræftet det seneste år. Spørg dem, om oplysningerne er
    rigtige, og skriv: beredskab participant verify NAVN,…

En ny deltager. Ændringen vises, før den skrives, og uden et ja skrives den ikke.

  $ refused participant add "Bo Prøve" --organisation "Prøvekøbing Skole" --title "Skoleleder: A" --mobile "12 34 56 07"
  Ændringen ser sådan ud:
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -44,3 +44,9 @@
       phone: "12 34 56 06"
       hours: hele døgnet
       only_deputy: true
  +  - id: bo-proeve
  +    organisation: "Prøvekøbing Skole"
  +    title: "Skoleleder: A"
  +    name: "Bo Prøve"
  +    mobile: "12 34 56 07"
  +    from: 2026-11-20
  
  Ændringen er ikke skrevet, for ingen har sagt ja til den.
  Er den rigtig, så tilføj --yes.
  [2]
  $ git status --short
  $ beredskab participant add "Bo Prøve" --organisation "Prøvekøbing Skole" --title "Skoleleder: A" --mobile "12 34 56 07" --after tænkt --yes
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -30,6 +30,12 @@
       name: Lene Tænkt
       email: lene.t@example.invalid
       mobile: "12 34 56 04"
  +  - id: bo-proeve
  +    organisation: "Prøvekøbing Skole"
  +    title: "Skoleleder: A"
  +    name: "Bo Prøve"
  +    mobile: "12 34 56 07"
  +    from: 2026-11-20
     # De to næste ringes kun op i stedet for en anden.
     - id: dorthe-vikar
       organisation: Boligselskabet Prøvebo
  
  Skrevet: Bo Prøve (bo-proeve) er deltager fra den 20. november 2026.
  Gem den i historikken: beredskab sync

Før den næste ændring skal den gamle udgave være i historikken.

  $ beredskab participant end jens --yes
  plans/proevekoebing/participants.yaml er ikke gemt i historikken, som den er nu.
  Intet er ændret. Gem den først:
    beredskab sync
  [2]
  $ git commit -q -m Deltagerlisten $people

En efterfølger får et id af sit navn, og den gamle får en sidste dag. Kommentarer og rækkefølge
bliver, som de er.

  $ beredskab participant replace jens --name "Ida Påfund" --mobile "12 34 56 08" --take-deputy --yes | grep -v '^   '
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -7,7 +7,7 @@
  -    deputy: jens-eksempel
  +    deputy: ida-paafund
  @@ -16,6 +16,15 @@
  +    until: 2026-11-19
  +    successor: ida-paafund
  +  - id: ida-paafund
  +    organisation: "Boligselskabet Prøvebo"
  +    title: "Driftschef"
  +    name: "Ida Påfund"
  +    mobile: "12 34 56 08"
  +    deputy: dorthe-vikar
  +    from: 2026-11-20
  
  Skrevet: Ida Påfund (ida-paafund) afløser Jens Eksempel fra
    den 20. november 2026. Ida Påfund er også stedfortræder for Tove Prøve.
  Gem den i historikken: beredskab sync
  $ git commit -q -m Deltagerlisten $people
  $ beredskab contacts | grep -A 1 -e Jens -e Ida
        Stedfortræder: Ida Påfund, 12 34 56 08
    2.  Ida Påfund, Driftschef, Boligselskabet Prøvebo
        Mobil: 12 34 56 08
  --
  Ingen e-mail: Ida Påfund og Bo Prøve.
  Ingen stedfortræder: Lene Tænkt og Bo Prøve.

Skiftet kan skrives på forhånd. Til den dag ringes der til den gamle.

  $ beredskab participant replace bo "Pil Prøve" --on 2026-12-01 --yes | grep -v '^   '
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -45,6 +45,13 @@
  +    until: 2026-11-30
  +    successor: pil-proeve
  +  - id: pil-proeve
  +    organisation: "Prøvekøbing Skole"
  +    title: "Skoleleder: A"
  +    name: "Pil Prøve"
  +    from: 2026-12-01
  
  Skrevet: Pil Prøve (pil-proeve) afløser Bo Prøve fra den 1. december 2026.
  Gem den i historikken: beredskab sync
  $ git commit -q -m Deltagerlisten $people
  $ beredskab participant set opdigtet --deputy pil 2>&1 | grep -A 1 begynder
  Bemærk: Pil Prøve begynder først den 1. december 2026 og kan indtil da ikke
    stå i stedet for Lene Opdigtet.
  $ beredskab contacts | grep -e Bo -e Pil
    2.  Ida Påfund, Driftschef, Boligselskabet Prøvebo
    5.  Bo Prøve, Skoleleder: A, Prøvekøbing Skole
        Dorthe Vikar, Driftsleder, Boligselskabet Prøvebo
  Ingen e-mail: Ida Påfund og Bo Prøve.
  Ingen stedfortræder: Lene Tænkt og Bo Prøve.
  $ clock 10:00 2026-12-01
  $ beredskab contacts | grep -e Bo -e Pil
    2.  Ida Påfund, Driftschef, Boligselskabet Prøvebo
    5.  Pil Prøve, Skoleleder: A, Prøvekøbing Skole
        Dorthe Vikar, Driftsleder, Boligselskabet Prøvebo
  Intet telefonnummer: Pil Prøve.
  Ingen e-mail: Ida Påfund og Pil Prøve.
  Ingen stedfortræder: Lene Tænkt og Pil Prøve.

Tovholderen skifter også. Planens egne henvisninger rettes i hånden.

  $ beredskab participant replace projektleder --name "Åse Tænkt" --email aase@example.invalid --yes | grep -v '^   '
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -8,6 +8,15 @@
  +    until: 2026-11-30
  +    successor: aase-taenkt
  +  - id: aase-taenkt
  +    organisation: "Helhedsplanen"
  +    title: "Projektleder"
  +    name: "Åse Tænkt"
  +    email: "aase@example.invalid"
  +    deputy: ida-paafund
  +    from: 2026-12-01
  
  Skrevet: Åse Tænkt (aase-taenkt) afløser Tove Prøve fra den 1. december 2026.
  plans/proevekoebing/plan.yaml (linje 3) nævner stadig tove-proeve. Skriv
    aase-taenkt dér, hvis det nu er Åse Tænkt.
  Gem den i historikken: beredskab sync
  $ git commit -q -m Deltagerlisten $people

Den, der holder op uden efterfølger:

  $ beredskab participant end vagthavende --on 2026-12-31 --yes | grep -v '^   '
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -75,3 +75,4 @@
  +    until: 2026-12-31
  
  Skrevet: Vagthavende fra Prøvekøbing Politi er deltager til og med
    den 31. december 2026.
  Lene Opdigtet har Vagthavende fra Prøvekøbing Politi som stedfortræder. Skriv
    en anden: beredskab participant set lene-opdigtet --deputy NAVN
  Gem den i historikken: beredskab sync
  $ git commit -q -m Deltagerlisten $people
  $ beredskab participant list | sed -n '/Ikke deltagere/,$p'
  Ikke deltagere i dag:
       Tove Prøve, Projektleder, Helhedsplanen (tove-proeve)
       Til og med den 30. november 2026.
       Jens Eksempel, Driftschef, Boligselskabet Prøvebo (jens-eksempel)
       Til og med den 19. november 2026.
       Bo Prøve, Skoleleder: A, Prøvekøbing Skole (bo-proeve)
       Til og med den 30. november 2026.
  
  4 kontakter er ikke bekræftet det seneste år. Spørg dem, om oplysningerne er
    rigtige, og skriv: beredskab participant verify NAVN,…
  $ beredskab check | head -1
  0 fejl, 6 advarsler.
  $ beredskab status | grep -o 'Tove.*'
  Tove Prøve, som plan.yaml nævner som tovholder (coordinator), er

Med `beredskab.commit = each` gemmes ændringen straks i historikken.

  $ git config --global beredskab.commit each
  $ beredskab participant add politiets-vagt --organisation "Prøvekøbing Politi" --title Vagt --only-deputy --phone 12345609 --yes | tail -n 1
  Bemærk: Vagt fra Prøvekøbing Politi er kun stedfortræder, men ikke for nogen,
    og bliver aldrig ringet op. Skriv, for hvem:
    beredskab participant set DELTAGER --deputy politiets-vagt
    den 1. december 2026.
  $ git log --format=%s -1 && git status --short
  participants: politiets-vagt
  $ git config --global --unset beredskab.commit

Når de er spurgt, om oplysningerne er rigtige:

  $ clock 11:00 2026-12-02
  $ beredskab status | sed -n '/Kontakter/,$p'
  Kontakter    Intet telefonnummer for Åse Tænkt og Pil Prøve.
               Tove Prøve, som plan.yaml nævner som tovholder (coordinator), er
               holdt op.
               4 kontakter er ikke bekræftet det seneste år:
               beredskab participant list
  $ beredskab participant verify ida,opdigtet "Ringet rundt" --on 2026-12-01
  Skrevet (py46qw): Kontaktoplysninger bekræftet den 1. december 2026: Ida
    Påfund og Lene Opdigtet. Ringet rundt.
  $ sed -n '2,/name:/p' records/proevekoebing/2026/plan/*-verification-*.yaml
  kind: verification
  at: 2026-12-02T11:00:00+01:00
  logged: 2026-12-02T11:00:00+01:00
  author: "Tove Prøve"
  who: [ida-paafund, lene-opdigtet]
  on: 2026-12-01
  text: "Ringet rundt"
  people:
    - id: ida-paafund
      name: "Ida Påfund"
  $ beredskab participant verify alle
  Skrevet (pyhkms): Kontaktoplysninger bekræftet den 2. december 2026: Åse
    Tænkt, Ida Påfund, Lene Opdigtet, Lene Tænkt, Pil Prøve, Dorthe Vikar,
    Vagthavende fra Prøvekøbing Politi og Vagt fra Prøvekøbing Politi.
  $ beredskab status | sed -n '/Kontakter/,$p'
  Kontakter    Intet telefonnummer for Åse Tænkt og Pil Prøve.
               Tove Prøve, som plan.yaml nævner som tovholder (coordinator), er
               holdt op.
  2 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab check | grep -c bekræftet
  0
  [1]
  $ clock 11:00 2027-12-03
  $ beredskab status | sed -n '/Kontakter/,$p'
  Kontakter    Intet telefonnummer for Åse Tænkt og Pil Prøve.
               Tove Prøve, som plan.yaml nævner som tovholder (coordinator), er
               holdt op.
               Vagthavende fra Prøvekøbing Politi, som er stedfortræder for Lene
               Opdigtet, er holdt op.
               6 kontakter er ikke bekræftet det seneste år:
               beredskab participant list
  2 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab check | grep -A 3 bekræftet
  plans/proevekoebing/participants.yaml:13:9: advarsel: Ikke bekræftet det seneste år: Åse Tænkt, Ida Påfund, Lene Opdigtet, Lene Tænkt, Dorthe Vikar og Vagt fra Prøvekøbing Politi.
    13 |   - id: aase-taenkt
       |         ^
       = Spørg dem, om oplysningerne er rigtige, og skriv: beredskab participant verify NAVN,…

Er nogen væk, siger overdragelsen, hvem der indkalder i dag:

  $ beredskab handover "Ferie" --to ida --until 2027-12-10
  Skrevet (ec5ace): Ida Påfund indkalder til og med fredag den 10. december, når
    der sker noget. Ferie.
  $ beredskab activate --type brand --area demobakken | sed -n 3p
  Bemærk: Intet telefonnummer for Åse Tænkt og Pil Prøve.
  Ring til (Ida Påfund indkalder):
  $ beredskab status | grep bekræftet
  [1]

Det, der ikke kan lade sig gøre:

  $ beredskab participant end
  Det mangler, hvem det gælder.
  Skriv: beredskab participant end NAVN
  [2]
  $ beredskab participant end mette --yes
  Der er ingen på listen, der passer til «mette».
  På listen står: Åse Tænkt, Ida Påfund, Lene Opdigtet, Lene Tænkt, Pil Prøve,
  Dorthe Vikar og Vagt fra Prøvekøbing Politi.
  [2]
  $ beredskab participant end jens --yes
  Jens Eksempel har allerede en sidste dag: den 19. november 2026.
  Intet er ændret. En efterfølger føjes til med beredskab participant add.
  [2]
  $ refused participant replace jens --name "En Anden" --yes
  Jens Eksempel har allerede en sidste dag: den 19. november 2026.
  Intet er ændret. En efterfølger føjes til med beredskab participant add.
  [2]
  $ beredskab participant end pil --on 2026-11-01 --yes
  Pil Prøve er først deltager fra den 1. december 2026.
  Intet er ændret. Vælg en senere dag med --on.
  [2]
  $ refused participant replace pil --name "En Anden" --on 2026-12-01 --yes
  Pil Prøve er først deltager fra den 1. december 2026.
  Intet er ændret. Vælg en senere dag med --on.
  [2]
  $ refused participant replace ida --name "En Anden" --on 2028-01-01 --take-deputy --yes
  --take-deputy kan ikke bruges, før efterfølgeren er begyndt.
  Intet er ændret. Lad det være, og skriv stedfortræderen i filen den dag.
  [2]
  $ refused participant replace ida lene-taenkt --yes
  Lene Tænkt står på listen allerede.
  Skriv: beredskab participant set ida-paafund --until DAG --successor lene-taenkt
  Er det en ny med det navn, så skriv --name foran.
  [2]
  $ refused participant replace ida lene --yes
  Lene Opdigtet og Lene Tænkt står på listen allerede.
  Skriv: beredskab participant set ida-paafund --until DAG --successor ID
  Er det en ny med det navn, så skriv --name foran.
  [2]
  $ refused participant replace ida "lene t" --yes
  Lene Tænkt står på listen allerede.
  Skriv: beredskab participant set ida-paafund --until DAG --successor lene-taenkt
  Er det en ny med det navn, så skriv --name foran.
  [2]
  $ refused participant replace ida Ida --yes
  Ingen er sin egen efterfølger.
  Er det en ny med det navn, så skriv --name foran.
  [2]
  $ refused participant replace ida "En Anden" --name "En Tredje" --yes
  Efterfølgerens navn står to gange.
  Skriv det én gang, i anførselstegn.
  [2]
  $ refused participant replace ida --yes
  Efterfølgerens navn mangler.
  Skriv: beredskab participant replace ida-paafund "Navn" --yes
  Kendes det ikke endnu: beredskab participant end ida-paafund
  [2]
  $ beredskab participant end ida --on i-morgen --yes
  --on: «i-morgen» er ikke en dag.
  Skriv for eksempel 27/11, fredag eller 2026-11-27.
  [2]
  $ refused participant add jens-eksempel --organisation A --title B --yes
  Id'et «jens-eksempel» er brugt før: Jens Eksempel.
  Et id er for altid. Vælg et andet, eller skriv navnet i stedet.
  [2]
  $ refused participant add "Per Prøve" --title B --yes
  Organisationen mangler.
  Skriv den med --organisation "…".
  [2]
  $ refused participant add
  Navnet på den nye deltager mangler.
  Skriv: beredskab participant add "Navn" --organisation "…" --title "…"
  [2]
  $ refused participant add "Per Prøve" --organisation A --title B --deputy mette --yes
  Der er ingen på listen, der passer til «mette».
  På listen står: Åse Tænkt, Ida Påfund, Lene Opdigtet, Lene Tænkt, Pil Prøve,
  Dorthe Vikar og Vagt fra Prøvekøbing Politi.
  [2]
  $ refused participant add "Per Prøve" --organisation A --title B --note "010190""-1234" --yes
  --note: Teksten indeholder et CPR-nummer: ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]
  $ refused participant verify
  Det mangler, hvem der er spurgt.
  Skriv: beredskab participant verify NAVN,NAVN, eller alle.
  [2]
  $ refused participant verify ida --on 2028-01-01
  Den 1. januar 2028 er ikke kommet endnu.
  Skriv den dag, de blev spurgt.
  [2]

Ændres filen i hånden, skal den gemmes, før programmet rører den.

  $ echo '# Rettet i hånden.' >> $people
  $ beredskab participant end ida --yes
  plans/proevekoebing/participants.yaml er ikke gemt i historikken, som den er nu.
  Intet er ændret. Gem den først:
    beredskab sync
  [2]
  $ tail -n 1 $people
  # Rettet i hånden.

Uden historik siger programmet, hvad det koster.

  $ mv .git gemt
  $ beredskab participant end ida
  Mappen har ingen historik (git), så den gamle udgave af filen ville gå tabt.
  Intet er ændret. Begynd en historik:
    beredskab sync
  Eller tilføj --yes, hvis det er godt nok uden.
  [2]
  $ beredskab participant end ida --yes | grep -v '^   '
  Bemærk: Mappen har ingen historik (git): den gamle udgave af filen findes ikke
    mere.
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -34,6 +34,7 @@
  +    until: 2027-12-03
  
  Skrevet: Ida Påfund er deltager til og med den 3. december 2027.
  Åse Tænkt har Ida Påfund som stedfortræder. Skriv en anden:
    beredskab participant set aase-taenkt --deputy NAVN
  $ mv gemt .git && git checkout -q $people

En fil, der ikke kan læses, bliver ikke ændret.

  $ sed -i 's/^participants:/deltagere:/' $people
  $ beredskab participant end ida --yes
  Deltagerlisten kan ikke læses, så den kan ikke ændres.
  Intet er ændret. Se, hvad der er i vejen: beredskab check
  Bemærk: Deltagerlisten kan ikke læses. Udgaven fra den 1. januar 2026 bruges.
    (plans/proevekoebing/participants.yaml, linje 3: Nøglen «deltagere» kendes
    ikke her.) Alle fejl: beredskab check
  [3]
  $ git checkout -q $people

Til programmer:

  $ beredskab participant end ida --on 2027-12-31 --yes --json
  {
    "format": "beredskab-output/2",
    "data": {
      "file": "plans/proevekoebing/participants.yaml",
      "people": [
        "ida-paafund"
      ],
      "difference": "--- plans/proevekoebing/participants.yaml, som den er\n+++ plans/proevekoebing/participants.yaml, som den bliver\n@@ -34,6 +34,7 @@\n     mobile: \"12 34 56 08\"\n     deputy: dorthe-vikar\n     from: 2026-11-20\n+    until: 2027-12-31\n   - id: lene-opdigtet\n     organisation: Prøvekøbing Politi\n     title: Lokalpolitileder\n",
      "next": [
        "Åse Tænkt har Ida Påfund som stedfortræder. Skriv en anden: beredskab participant set aase-taenkt --deputy NAVN",
        "Gem den i historikken: beredskab sync"
      ]
    },
    "warnings": [],
    "error": null
  }
  $ git diff --stat
   plans/proevekoebing/participants.yaml | 1 +
   1 file changed, 1 insertion(+)
  $ git checkout -q $people
  $ beredskab participant end ida --json
  {
    "format": "beredskab-output/2",
    "data": null,
    "warnings": [],
    "error": {
      "kind": "usage",
      "message": "Ændringen er ikke skrevet, for ingen har sagt ja til den.\n--- plans/proevekoebing/participants.yaml, som den er\n+++ plans/proevekoebing/participants.yaml, som den bliver\n@@ -34,6 +34,7 @@\n     mobile: \"12 34 56 08\"\n     deputy: dorthe-vikar\n     from: 2026-11-20\n+    until: 2027-12-03\n   - id: lene-opdigtet\n     organisation: Prøvekøbing Politi\n     title: Lokalpolitileder\n",
      "remedy": "Er den rigtig, så tilføj --yes."
    }
  }
  [2]
  $ beredskab participant list --json | head -15
  {
    "format": "beredskab-output/2",
    "data": {
      "participants": [
        {
          "person": {
            "id": "tove-proeve",
            "name": "Tove Prøve",
            "own_name": "Tove Prøve",
            "beside_organisation": "Tove Prøve",
            "organisation": "Helhedsplanen",
            "title": "Projektleder",
            "numbers": [],
            "dial": [],
            "deputy": "Ida Påfund",

Et nummer, der mangler et ciffer, og et navn, der har stået her før, bliver der sagt noget om, før der spørges.

  $ git checkout -q $people
  $ beredskab participant set tove --mobile "12 34 56 0" --name "lene  tænkt" 2>&1 | sed -n '/^Bem/,$p'
  Bemærk: lene  tænkt: 12 34 56 0 kan ikke være et telefonnummer (7 cifre). Et
    dansk nummer har otte cifre. Et udenlandsk skrives med landekode: "+46 …".
  Bemærk: Lene Tænkt står også på listen som lene-taenkt.
  $ beredskab participant add "Jens Eksempel" --organisation Skolen --title Leder 2>&1 | sed -n '/^Bem/,$p'
  Bemærk: Jens Eksempel (jens-eksempel) var deltager til og med
    den 19. november 2026. Er det den samme, er jens-eksempel-2 et nyt id. Var det
    en fejl, at den gamle holdt op, så skriv i stedet:
    beredskab participant set jens-eksempel --until ""

Den sidste dag efterlader det samme, hvordan den end bliver skrevet; og den, der er holdt op, står ikke i stedet for nogen.

  $ beredskab participant set ida --until 2027-12-05 --yes | sed -n '/^Skr/,$p'
  Skrevet: Ida Påfund (ida-paafund) er ændret.
  Åse Tænkt har Ida Påfund som stedfortræder. Skriv en anden:
    beredskab participant set aase-taenkt --deputy NAVN
  Gem den i historikken: beredskab sync
  $ git checkout -q $people
  $ beredskab participant set lene-taenkt --deputy jens-eksempel 2>&1 | sed -n '/^Bem/,$p'
  Bemærk: Jens Eksempel er holdt op den 19. november 2026 og kan ikke stå i
    stedet for Lene Tænkt.
