En plan mere: beredskab plan new
================================

  $ . "$TESTDIR/start.sh"

Planen får sin egen mappe. Det, der ikke er sagt, kan rettes i filerne bagefter.

  $ beredskab plan new eksempelby --name Eksempelby --areas "Søparken, Bakken" \
  >   --types "Brand, Hærværk" --coordinator "Pia Påfund, Leder, Boligselskabet Påfund" \
  >   --phone "12 34 56 60"
  Planen «eksempelby» er lavet. Skrevet:
    plans/eksempelby/document.yaml
    plans/eksempelby/participants.yaml
    plans/eksempelby/plan.yaml
  Ret filerne, og se derefter, hvad der mangler: beredskab check
  Nævnes ingen plan, gælder «proevekoebing». Brug den nye med --plan eksempelby,
    eller skriv default: eksempelby i plans/plans.yaml.
  Gem den i historikken: beredskab sync
  $ grep -v -e '^ *#' -e '^$' plans/eksempelby/plan.yaml
  format: beredskab-plan/1
  name: "Eksempelby"
  coordinator: pia-paafund
  areas:
    - id: soeparken
      name: "Søparken"
    - id: bakken
      name: "Bakken"
  incident_types:
    - id: brand
      name: "Brand"
    - id: haervaerk
      name: "Hærværk"
    - id: uafklaret
      name: "Uafklaret"
  questions:
    - id: anvendelse
      ask: Bringes planen i anvendelse?
      decides: use
      decided_by: participants
      section: formaal
  messages:
    - {id: beboere, name: Til beboerne, public: true}
    - {id: presse, name: Til pressen, public: true}
  $ cat plans/eksempelby/participants.yaml
  # yaml-language-server: $schema=../participants.schema.json
  # Deltagerne i den rækkefølge, de ringes op. Skriv name, phone, mobile, email og deputy, hvor de
  # er kendt. Det, der ikke vides, udelades. Sådan ser en hel deltager ud:
  #
  #   - id: fornavn-efternavn            # ændres aldrig
  #     organisation: Organisationen
  #     title: Stillingen
  #     name: Fornavn Efternavn
  #     mobile: "12 34 56 78"
  #     numbers:                          # flere numre, hvert med hvad det er
  #       - {name: Vagttelefon, phone: "12 34 56 78 lok. 42"}
  #     email: navn@example.invalid
  #     deputy: id-paa-stedfortraederen  # står også på listen, eventuelt med only_deputy: true
  #     hours: Hverdage 8–15              # hvornår personen kan træffes
  #     note: Bemærkning til kontaktlisten
  #     from: 2026-01-01                  # første dag som deltager
  #
  # Ingen slettes: den, der holder op, får en sidste dag, for eksempel until: 2027-06-30, og gerne
  # successor: id-paa-efterfoelgeren. Listen rettes også med beredskab participant add, set, replace,
  # end og import.
  format: beredskab-participants/1
  participants:
    - id: pia-paafund
      organisation: "Boligselskabet Påfund"
      title: "Leder"
      name: "Pia Påfund"
      phone: "12 34 56 60"
  $ beredskab check | grep eksempelby
  plans/eksempelby/document.yaml: advarsel: Dokumentet siger ikke, hvornår det gælder: ingen får at vide, når det udløber.
  plans/eksempelby/participants.yaml:23:9: advarsel: Pia Påfund: mangler e-mail (email) og stedfortræder (deputy).
  plans/eksempelby/participants.yaml:23:9: advarsel: Ikke bekræftet det seneste år: Pia Påfund.
  $ beredskab --plan eksempelby activate --type brand --area bakken | head -3
  Akut fare: 112   Politiet, ikke akut: 114
  Brand i Bakken – hændelse mrarxf, kl. 22.15
  Ring til (Pia Påfund indkalder):

Kun id'et er nødvendigt.

  $ beredskab plan new testrup | head -n 4
  Planen «testrup» er lavet. Skrevet:
    plans/testrup/document.yaml
    plans/testrup/participants.yaml
    plans/testrup/plan.yaml
  $ beredskab plan list
  eksempelby     Eksempelby. 1 åben hændelse. Perioden står ikke i dokumentet.
  proevekoebing  Prøvekøbing. Gælder 1. januar 2024 – 31. december 2027.
  testrup        Perioden står ikke i dokumentet.
  
  Nævnes ingen, gælder «proevekoebing». En anden: --plan ID

Står dokumentets tekst i en fil, kommer den med.

  $ cat > aftale.md <<END
  > # Beredskabsplan for Bakkeby
  > 
  > ## Hvad planen er til
  > 
  > Planen skal skabe ro.
  > END
  $ beredskab plan new bakkeby --document aftale.md --json
  {
    "format": "beredskab-output/2",
    "data": {
      "plan": "bakkeby",
      "files": [
        "plans/bakkeby/document.yaml",
        "plans/bakkeby/participants.yaml",
        "plans/bakkeby/plan.yaml"
      ],
      "next": [
        "Ret filerne, og se derefter, hvad der mangler: beredskab check",
        "Nævnes ingen plan, gælder «proevekoebing». Brug den nye med --plan bakkeby, eller skriv default: bakkeby i plans/plans.yaml.",
        "Gem den i historikken: beredskab sync"
      ]
    },
    "warnings": [],
    "error": null
  }
  $ beredskab plan show --plan bakkeby
  Beredskabsplan for Bakkeby
  
  Hvad planen er til
    Planen skal skabe ro.

Intet bliver skrevet over, men det, der mangler, kommer til. Det nye retter sig efter det, der er.

  $ beredskab plan new bakkeby
  Planen «bakkeby» findes allerede.
  Intet er ændret. Ret filerne i plans/bakkeby, og se dem efter med
  beredskab check, eller vælg et andet id.
  [2]
  $ rm plans/bakkeby/participants.yaml plans/testrup/document.yaml
  $ beredskab plan new bakkeby --coordinator "Pia Påfund, Leder, Boligselskabet Påfund" | head -n 2
  Planen «bakkeby» er gjort hel. Skrevet:
    plans/bakkeby/participants.yaml
  $ tail -5 plans/bakkeby/participants.yaml
  participants:
    - id: tovholder
      organisation: "Boligselskabet Påfund"
      title: "Leder"
      name: "Pia Påfund"
  $ beredskab plan new testrup --document aftale.md | sed -n 1,2p
  Bemærk: De nye filer og dem, der var der i forvejen, passer ikke sammen endnu.
    Se hvor: beredskab check
  Planen «testrup» er gjort hel. Skrevet:
    plans/testrup/document.yaml
  $ beredskab check | grep fejl:
  plans/testrup/plan.yaml:24:14: fejl: Der er ikke noget afsnit med id'et «formaal».

Det, der ikke kan lade sig gøre:

  $ beredskab plan new
  Planens id mangler.
  Skriv: beredskab plan new ID. Id'et bliver navnet på planens mappe, for eksempel
  nykoebing.
  [2]
  $ beredskab plan new Nykøbing
  «Nykøbing» er ikke et id.
  Et id har små bogstaver a–z, tal og bindestreg, begynder med et bogstav og har
  mindst to tegn. Skriv for eksempel: nykoebing
  [2]
  $ beredskab plan new nykoebing --areas "Bakken, bakken"
  --areas: «bakken» står to gange.
  Skriv hvert navn én gang.
  [2]
  $ beredskab plan new nykoebing --coordinator "Pia Påfund, Leder"
  --coordinator skal have tre dele med komma imellem.
  Skriv: --coordinator "Navn, titel, organisation"
  [2]
  $ beredskab plan new nykoebing --phone 12345678
  --phone hører til --coordinator.
  Skriv: --coordinator "Navn, titel, organisation"
  [2]
  $ beredskab plan new eksempelby --name Eksempelby
  Planen «eksempelby» findes allerede.
  Intet er ændret. Ret filerne i plans/eksempelby, og se dem efter med
  beredskab check, eller vælg et andet id.
  [2]
  $ beredskab plan new nykoebing --document findesikke.md
  Filen kan ikke læses: $SCRATCH/work/findesikke.md (den findes
  ikke).
  Se efter, om stien er rigtig.
  [3]
  $ beredskab plan new nykoebing --coordinator "Pia 0101""01-1234, Leder, Boligselskabet"
  --coordinator: Teksten indeholder et CPR-nummer: Pia ••••••-••••, Leder,
  Boligselskabet
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]
  $ beredskab plan new nykoebing --coordinator "Pia, Leder, Hus" --phone 0101""011234
  --phone: Telefonnummeret ligner et CPR-nummer.
  CPR-numre må ikke stå her. Skriv udenlandske numre med + foran.
  [4]
  $ touch plans/fil
  $ beredskab plan new fil
  Der kan ikke skrives i mappen: $SCRATCH/work/plans/fil (der
  ligger en fil, hvor der skulle være en mappe).
  Flyt filen, og prøv igen.
  [3]
  $ ls plans
  bakkeby
  eksempelby
  fil
  plans.yaml
  proevekoebing
  testrup
