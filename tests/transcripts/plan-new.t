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
  $ cat plans/eksempelby/plan.yaml
  # yaml-language-server: $schema=../plan.schema.json
  # Det, som programmet arbejder med. Hvert punkt kan nævne det afsnit i dokumentet, det hviler på.
  format: beredskab-plan/1
  # Planens korte navn.
  name: "Eksempelby"
  # Tovholderen: et id fra participants.yaml.
  coordinator: pia-paafund
  # Hvad planen kalder tovholderen:
  # coordinator_title: Leder af indsatsen
  # Boligområderne, gerne med byen (place). Et id ændres aldrig; det, der ikke bruges mere, får en
  # sidste dag: until.
  areas:
    - id: soeparken
      name: "Søparken"
    - id: bakken
      name: "Bakken"
  # Hændelsestyperne. Den sidste er den, man vælger i tvivl.
  incident_types:
    - id: brand
      name: "Brand"
    - id: haervaerk
      name: "Hærværk"
    - id: uafklaret
      name: "Uafklaret"
  # Det, der skal tages stilling til hver gang. per: participant, når hver deltager selv svarer; hint:
  # hvad der følger af svaret; decides: level, når svaret er et niveau.
  questions:
    - id: anvendelse
      ask: Bringes planen i anvendelse?
      decides: use
      decided_by: participants
      section: formaal
  # Hvem der skal have en udmelding. public: true, når det, der sendes, må offentliggøres. Siger planen,
  # hvem der godkender den, eller hvad der altid skal stå i den: approved_by og always. question er det
  # punkt, der afgør, om den sendes; source er en anden kilde end dokumentet.
  messages:
    - {id: beboere, name: Til beboerne, public: true}
    - {id: presse, name: Til pressen, public: true}
  # Hvem deltagerne kan suppleres med, og de faste møder. Fjern # foran det, som planen har.
  # ad_hoc:
  #   - {id: skolen, name: Skolen}
  # meetings:
  #   per_year: 2
  #   convened_by: participants   # hvem der ellers kan indkalde; uden: tovholderen
  #   purpose: [Opdatering af planen]
  #   agenda: [Opdatering af planen, Gennemgang af kontaktlisten]
  #
  # Det, der skal gøres så mange gange om året, og dage, der er urolige:
  # duties:
  #   - {id: tal, name: Tallene indberettes, per_year: 1, who: Tovholderen, source: Aftalen, from: 2026-01-01}
  # risky_days:
  #   - {id: nytaar, name: Nytår, from: 12-31, to: 01-01}
  #   - {id: paaske, name: Påsken, before_easter: 3, after_easter: 1}
  
  # En større plan kan have mere. Alt er valgfrit; det, der ikke står her, ser ingen noget til.
  #
  # Niveauer eller aktiveringstrin:
  # levels:
  #   - {id: niveau-1, name: Niveau 1, meaning: "Hvad det betyder."}
  #
  # Alarmeringskæden, led for led: en af dem i by ringer til dem i call, til en svarer; den, der
  # svarede, giver dem i coordinate besked. Alle er id'er fra participants.yaml.
  # alarm:
  #   - {id: foerst, name: Vagten ringer, by: [vagten], call: [tovholder, en-anden], coordinate: [chefen]}
  #
  # Opgaver, der skal løses hver gang:
  # tasks:
  #   - {id: modtagelse, name: Tage imod beboerne}
  #
  # Bemandingen, og hvornår folk skal afløses:
  # staffing:
  #   roles:
  #     - {id: medarbejdere, name: Medarbejdere, from: Afdelingen}
  #     - {id: sproghjaelp, name: Sproghjælp, languages: true}
  #   relief: {due_after_hours: 10, before_hours: 12}
  #
  # Hvem der leder, hvor der arbejdes, og hvem der kan være brug for uden for ringelisten:
  # leadership:
  #   - {id: indsatsen, name: Indsatsen, leads: [{who: tovholder, when: I hverdage}]}
  # places:
  #   - {id: huset, name: Beboerhuset, address: "Vejen 1", note: Om natten, leads: [{who: tovholder}]}
  # partners:
  #   - {who: en-partner, scope: "Hvad de kontaktes om"}
  #
  # Planens dele (plan, når en anden plan beskriver den), og det, der gøres på forhånd:
  # parts:
  #   - {id: nat, name: Natten, text: "Hvad den består af.", plan: en-anden-plan}
  # prevention:
  #   - {id: vandring, name: Natvandring i weekenden}
  
  # Actioncards skrives hver for sig i mappen cards, for eksempel cards/modtagelse.yaml:
  #
  # format: beredskab-card/1
  # id: modtagelse
  # name: Modtagelse
  # derived: true                 # når kortet er sat sammen af planens egne sætninger
  # situation: Når beboere skal ud af deres boliger.
  # used_by: [tovholder]
  # incident_types: [uafklaret]   # uden: alle
  # steps:
  #   - {text: Lås døren op., section: formaal}
  # communication: [Beboerne får besked.]
  # contacts: [tovholder]
  # called_off_by: Tovholderen
  # revised: 2026-01-01
  # until: 2029-12-31
  
  # Har I en helhedsplan med mål, står den i helhedsplan.yaml ved siden af denne fil:
  #
  # format: beredskab-helhedsplan/1
  # name: Helhedsplanen
  # period: {from: 2026-01-01, to: 2029-12-31}
  # source: Aftalen
  # areas:
  #   - {id: omraadet, name: Boligområdet, area: omraade-1, source: Side 1}
  #   - {id: kommunen, name: Hele kommunen, comparison: true, source: Side 1}
  # efforts:
  #   - {id: tryghed, name: Tryghed, purpose: Beboerne er trygge., source: Side 2}
  # organisation:
  #   - {id: styregruppe, name: Styregruppen, task: Leder arbejdet., members: [Kommunen], sites: [omraadet], source: Side 3}
  # coordinators:
  #   count: 1
  #   shares: [{site: omraadet, percent: 50}]
  #   stand_in: Projektlederen
  #   source: Side 3
  # posts: [{name: En projektleder, effort: tryghed, full_time: 1, note: Fra 2026, source: Side 3}]
  # agreements:
  #   - {id: delaftale, name: Delaftalen om tryghed, effort: tryghed, parties: [Kommunen], note: Bilag 1, source: Side 3}
  # indicators:
  #   - id: trygge
  #     name: Trygge beboere
  #     efforts: [tryghed]
  #     activity: Natvandring
  #     unit: procent
  #     criterion: Flere end 70 procent er trygge.
  #     targets: [{sites: [omraadet], rule: above, value: 70, year: 2029, baseline: {year: 2025, value: 60}}]
  #     data_source: Spørgeskema
  #     published: [{source: Side 4, figures: [{site: omraadet, year: 2025, value: 60, note: Få svar}]}]
  #     incident_types: [uafklaret]   # som programmet selv tæller
  #     notes: [Hvad man skal vide om tallene.]
  #     source: Side 4
  # budget:   # differs: hvorfor summen ikke er delenes, hvis kilden har den sådan
  #   - id: penge
  #     name: Budget
  #     unit: kroner
  #     columns: [Fonden, Kommunen]
  #     rows: [{name: Løn, effort: tryghed, year: 2026, parts: [100, 50], total: 150, source: Side 5}]
  #     total: {name: I alt, parts: [100, 50], total: 150, source: Side 5}
  #     notes: [Hvad man skal vide om beløbene.]
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
  $ beredskab check
  0 fejl, 5 advarsler.
  
  plans/eksempelby/document.yaml: advarsel: Dokumentet siger ikke, hvornår det gælder: ingen får at vide, når det udløber.
    = Skriv perioden, når den kendes: valid: {from: 2026-01-01, to: 2029-12-31}
  plans/eksempelby/participants.yaml:23:9: advarsel: Pia Påfund: mangler e-mail (email) og stedfortræder (deputy).
  plans/eksempelby/participants.yaml:23:9: advarsel: Ikke bekræftet det seneste år: Pia Påfund.
    23 |   - id: pia-paafund
       |         ^
       = Spørg dem, om oplysningerne er rigtige, og skriv: beredskab participant verify NAVN,…
  plans/proevekoebing/participants.yaml:4:9: advarsel: Ikke bekræftet det seneste år: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe Vikar og Vagthavende, Prøvekøbing Politi.
    4 |   - id: tove-proeve
      |         ^
      = Spørg dem, om oplysningerne er rigtige, og skriv: beredskab participant verify NAVN,…
  plans/proevekoebing/participants.yaml:27:9: advarsel: Lene Tænkt: mangler stedfortræder (deputy).
  $ beredskab --plan eksempelby activate --type brand --area bakken | head -3
  Akut fare: 112   Politiet, ikke akut: 114
  Brand i Bakken – hændelse mrarxf, kl. 22.15
  Ring til (Pia Påfund indkalder):

Kun id'et er nødvendigt.

  $ beredskab plan new testrup
  Planen «testrup» er lavet. Skrevet:
    plans/testrup/document.yaml
    plans/testrup/participants.yaml
    plans/testrup/plan.yaml
  Ret filerne, og se derefter, hvad der mangler: beredskab check
  Nævnes ingen plan, gælder «proevekoebing». Brug den nye med --plan testrup,
    eller skriv default: testrup i plans/plans.yaml.
  Gem den i historikken: beredskab sync
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
    "format": "beredskab-output/1",
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
  Intet er ændret. Ret filerne i plans/bakkeby, og se dem efter med beredskab
  check, eller vælg et andet id.
  [2]
  $ rm plans/bakkeby/participants.yaml plans/testrup/document.yaml
  $ beredskab plan new bakkeby --coordinator "Pia Påfund, Leder, Boligselskabet Påfund"
  Planen «bakkeby» er gjort hel. Skrevet:
    plans/bakkeby/participants.yaml
  Ret filerne, og se derefter, hvad der mangler: beredskab check
  Nævnes ingen plan, gælder «proevekoebing». Brug den nye med --plan bakkeby,
    eller skriv default: bakkeby i plans/plans.yaml.
  Gem den i historikken: beredskab sync
  $ tail -5 plans/bakkeby/participants.yaml
  participants:
    - id: tovholder
      organisation: "Boligselskabet Påfund"
      title: "Leder"
      name: "Pia Påfund"
  $ beredskab plan new testrup --document aftale.md
  Planen «testrup» er gjort hel. Skrevet:
    plans/testrup/document.yaml
  Ret filerne, og se derefter, hvad der mangler: beredskab check
  Nævnes ingen plan, gælder «proevekoebing». Brug den nye med --plan testrup,
    eller skriv default: testrup i plans/plans.yaml.
  Gem den i historikken: beredskab sync
  Bemærk: De nye filer og dem, der var der i forvejen, passer ikke sammen endnu.
    Se hvor: beredskab check
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
  Intet er ændret. Ret filerne i plans/eksempelby, og se dem efter med beredskab
  check, eller vælg et andet id.
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
