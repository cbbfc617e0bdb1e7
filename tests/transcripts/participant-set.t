Ret én oplysning: beredskab participant set
===========================================

  $ . "$TESTDIR/start.sh"
  $ list=plans/proevekoebing/participants.yaml
  $ cp $list før.yaml
  $ save() { git commit -qam 'Ny liste'; }

  $ beredskab participant set tove --mobile "87 65 43 99" --yes
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -6,7 +6,7 @@
       title: Projektleder
       name: Tove Prøve
       email: tove@example.invalid
  -    mobile: "12 34 56 01"
  +    mobile: "87 65 43 99"
       deputy: jens-eksempel
     - id: jens-eksempel
       organisation: Boligselskabet Prøvebo
  
  Skrevet: Tove Prøve (tove-proeve) er ændret.
  Gem den i historikken: beredskab sync
  $ save

Alt, hvad en deltager har, kan sættes. En tom værdi fjerner det, med sin linje.

  $ beredskab participant set tove --name "Tove Nyt Prøve" --organisation Nyhuset --title Formand \
  >   --email ny@example.invalid --phone 11223344 --number "Vagt: 11 22 33 55" \
  >   --number "Hus: 11 22 33 66 lok. 7" --deputy jens --only-deputy ja --hours "8–15" --note "Ny" \
  >   --from 2026-01-01 --until 2027-01-01 --successor jens --yes | sed -n '/^Skr/,$p'
  Skrevet: Tove Nyt Prøve (tove-proeve) er ændret.
  plans/proevekoebing/plan.yaml (linje 3) nævner tove-proeve. Skriv en anden
    dér.
  Gem den i historikken: beredskab sync
  $ save
  $ beredskab check --no-input | grep -c 'participants.*fejl'
  0
  [1]
  $ grep -A 22 'id: tove' $list | head -22
    - id: tove-proeve
      organisation: "Nyhuset"
      title: "Formand"
      name: "Tove Nyt Prøve"
      email: "ny@example.invalid"
      phone: "11223344"
      mobile: "87 65 43 99"
      numbers:
        - name: "Vagt"
          phone: "11 22 33 55"
        - name: "Hus"
          phone: "11 22 33 66 lok. 7"
      deputy: jens-eksempel
      only_deputy: true
      hours: "8–15"
      note: "Ny"
      from: 2026-01-01
      until: 2027-01-01
      successor: jens-eksempel
    - id: jens-eksempel
      organisation: Boligselskabet Prøvebo
      title: Driftschef
  $ beredskab participant set tove --mobile "" --email "" --number Vagt: --note "" --until "" --successor "" \
  >   --only-deputy nej --yes | grep '^[-+] '
  -    email: "ny@example.invalid"
  -    mobile: "87 65 43 99"
  -      - name: "Vagt"
  -        phone: "11 22 33 55"
  -    only_deputy: true
  -    note: "Ny"
  -    until: 2027-01-01
  -    successor: jens-eksempel
  $ save
  $ beredskab participant set tove --number Hus: --phone "" --yes | grep '^[-+] '
  -    phone: "11223344"
  -    numbers:
  -      - name: "Hus"
  -        phone: "11 22 33 66 lok. 7"
  $ save

Står det der allerede, sker der intet; det, der ikke kan stå der, bliver ikke skrevet.

  $ beredskab participant set tove --hours "8–15" --yes
  Det står der allerede. Intet er ændret.
  $ refused participant set tove --organisation "" --yes
  --organisation kan ikke være tom: alle på listen har en.
  Intet er ændret. Holder personen op, så skriv: beredskab participant end NAVN
  [2]
  $ refused participant set tove --mobile "87 65"a --yes
  --mobile: «87 65a» er ikke et telefonnummer.
  Skriv cifre og enkelte mellemrum, for eksempel "12 34 56 78", "+45 12 34 56 78"
  eller "12 34 56 78 lok. 42".
  [2]
  $ refused participant set tove --number "12 34 56 78" --yes
  --number: «12 34 56 78» siger ikke, hvad nummeret er til.
  Skriv for eksempel: --number "Vagttelefon: 12 34 56 78"
  [2]
  $ refused participant set tove --number "Båd:" --yes
  --number: Der er intet nummer, der hedder «Båd».
  Intet er ændret. Se dem med: beredskab participant list
  [2]
  $ refused participant set tove --deputy tove --yes
  Ingen er sin egen stedfortræder eller efterfølger.
  Intet er ændret. Vælg en anden på listen.
  [2]
  $ refused participant set tove --until 2025-01-01 --yes
  Den sidste dag er før den første.
  Intet er ændret. Se på --from og --until.
  [2]
  $ refused participant set tove --only-deputy måske --yes
  --only-deputy: «måske» er hverken ja eller nej.
  Skriv ja eller nej.
  [2]
  $ refused participant set tove
  Det mangler, hvad der skal ændres.
  Skriv for eksempel: --mobile NUMMER. Alle: beredskab help participant set
  [2]
  $ refused participant set
  Det mangler, hvem det gælder.
  Skriv: beredskab participant set NAVN --mobile NUMMER
  [2]
  $ refused participant set ingen --note x --yes
  Der er ingen på listen, der passer til «ingen».
  På listen står: Tove Nyt Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe
  Vikar og Vagthavende fra Prøvekøbing Politi.
  [2]
  $ refused participant set tove --note
  Der mangler noget efter --note.
  Se beredskab help participant set.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ refused participant set tove --note x
  Ændringen ser sådan ud:
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -7,6 +7,7 @@
       name: "Tove Nyt Prøve"
       deputy: jens-eksempel
       hours: "8–15"
  +    note: "x"
       from: 2026-01-01
     - id: jens-eksempel
       organisation: Boligselskabet Prøvebo
  
  Ændringen er ikke skrevet, for ingen har sagt ja til den.
  Er den rigtig, så tilføj --yes.
  [2]
  $ git status --short $list
  $ beredskab participant set lene-opdigtet --deputy "" --yes | sed -n '/^Skr/,$p'
  Bemærk: Vagthavende fra Prøvekøbing Politi er kun stedfortræder, men ikke for
    nogen, og bliver aldrig ringet op. Skriv, for hvem:
    beredskab participant set DELTAGER --deputy vagthavende
  Skrevet: Lene Opdigtet (lene-opdigtet) er ændret.
  Gem den i historikken: beredskab sync
  $ git checkout -q $list
  $ beredskab participant end lene-opdigtet --on 2026-12-31 --yes | sed -n '/^Skr/,$p'
  Bemærk: Vagthavende fra Prøvekøbing Politi er fra den 1. januar 2027 kun
    stedfortræder, men ikke for nogen, og bliver aldrig ringet op. Skriv, for
    hvem: beredskab participant set DELTAGER --deputy vagthavende
  Skrevet: Lene Opdigtet er deltager til og med den 31. december 2026.
  Gem den i historikken: beredskab sync
  $ git checkout -q $list
  $ beredskab participant set tove --hours "8–16" --yes --json | head -c 200
  {
    "format": "beredskab-output/2",
    "data": {
      "file": "plans/proevekoebing/participants.yaml",
      "people": [
        "tove-proeve"
      ],
      "difference": "--- plans/proevekoebing/participants. (no-eol)
