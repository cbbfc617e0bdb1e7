En ny beredskabsmappe: beredskab init
=====================================

  $ . "$TESTDIR/start.sh"
  $ cd "$SCRATCH/tmp"
  $ beredskab init beredskab-nykoebing
  Beredskabsmappen er lavet: beredskab-nykoebing
  Ret filerne i beredskab-nykoebing/plans/plan, og se derefter, hvad der mangler:
    cd beredskab-nykoebing
    beredskab check
  Begynd historikken:
    beredskab sync
  $ find beredskab-nykoebing -type f | sort
  beredskab-nykoebing/.gitattributes
  beredskab-nykoebing/.gitignore
  beredskab-nykoebing/plans/card.schema.json
  beredskab-nykoebing/plans/document.schema.json
  beredskab-nykoebing/plans/entry.schema.json
  beredskab-nykoebing/plans/helhedsplan.schema.json
  beredskab-nykoebing/plans/participants.schema.json
  beredskab-nykoebing/plans/plan.schema.json
  beredskab-nykoebing/plans/plan/document.yaml
  beredskab-nykoebing/plans/plan/participants.yaml
  beredskab-nykoebing/plans/plan/plan.yaml
  beredskab-nykoebing/plans/plans.schema.json
  beredskab-nykoebing/plans/plans.yaml
  beredskab-nykoebing/records/.gitattributes
  beredskab-nykoebing/records/README.md
  $ cat beredskab-nykoebing/plans/plan/plan.yaml
  # yaml-language-server: $schema=../plan.schema.json
  # Det, som programmet arbejder med. Hvert punkt kan nævne det afsnit i dokumentet, det hviler på.
  format: beredskab-plan/1
  # Planens korte navn.
  name: plan
  # Tovholderen: et id fra participants.yaml.
  coordinator: tovholder
  # Hvad planen kalder tovholderen:
  # coordinator_title: Leder af indsatsen
  # Boligområderne, gerne med byen (place). Et id ændres aldrig; det, der ikke bruges mere, får en
  # sidste dag: until.
  areas:
    - {id: omraade-1, name: Boligområde 1}
  # Hændelsestyperne. Den sidste er den, man vælger i tvivl.
  incident_types:
    - {id: uafklaret, name: Uafklaret}
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

Den er rigtig fra begyndelsen, og den kan bruges.

  $ cd beredskab-nykoebing
  $ beredskab check
  0 fejl, 2 advarsler.
  
  plans/plan/document.yaml: advarsel: Dokumentet siger ikke, hvornår det gælder: ingen får at vide, når det udløber.
    = Skriv perioden, når den kendes: valid: {from: 2026-01-01, to: 2029-12-31}
  plans/plan/participants.yaml:23:9: advarsel: Tovholder fra Organisationen: mangler telefonnummer (phone eller mobile), e-mail (email), stedfortræder (deputy) og navn (name).
  $ beredskab status
  fredag den 20. november 2026 kl. 22.15
  
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    Intet telefonnummer for Tovholder.
  Mappen har ingen historik (git): notaterne ligger kun her på computeren.
  $ beredskab activate --type uafklaret --area omraade-1
  Akut fare: 112   Politiet, ikke akut: 114
  Uafklaret i Boligområde 1 – hændelse mrarxf, kl. 22.15
  Ring til (Tovholder indkalder):
    1.  Tovholder, Organisationen: intet nummer på listen
  Tag stilling til (et nej er også et svar):
    anvendelse  Bringes planen i anvendelse?
  beredskab call NAVN --reached (--no-answer --retry +10m)   beredskab log "…"
  beredskab decide "…" --question PUNKT --by NAVN,…   beredskab status
  Først på listen er Tovholder fra Organisationen: intet nummer på listen. Skriv
  så: beredskab call
  Bemærk: Intet telefonnummer for Tovholder.

Intet bliver skrevet over.

  $ cd ..
  $ beredskab init beredskab-nykoebing
  beredskab-nykoebing er allerede en beredskabsmappe.
  Intet er ændret. Se den efter med beredskab check.
  [2]
  $ beredskab init
  Navnet på mappen mangler.
  Skriv: beredskab init MAPPE
  [2]
  $ touch fil
  $ beredskab init fil
  Mappen kan ikke oprettes: $SCRATCH/tmp/fil/plans/plan (der
  ligger en fil, hvor der skulle være en mappe).
  Flyt filen, og prøv igen.
  [3]
  $ beredskab init anden --plan Nykøbing
  «Nykøbing» er ikke et id.
  Et id har små bogstaver a–z, tal og bindestreg, begynder med et bogstav og har
  mindst to tegn.
  [2]
  $ beredskab init anden --plan nykoebing
  Beredskabsmappen er lavet: anden
  Ret filerne i anden/plans/nykoebing, og se derefter, hvad der mangler:
    cd anden
    beredskab check
  Begynd historikken:
    beredskab sync

Med planens navn laves id'et af det; ellers gives det med --plan.

  $ beredskab init navngivet --name "Søndre Prøvekøbing" | head -2
  Beredskabsmappen er lavet: navngivet
  Ret filerne i navngivet/plans/soendre-proevekoebing, og se derefter, hvad der mangler:
  $ grep '^name' navngivet/plans/soendre-proevekoebing/plan.yaml
  name: "Søndre Prøvekøbing"
  $ grep '^default' navngivet/plans/plans.yaml
  default: soendre-proevekoebing
  $ beredskab check -C navngivet | head -1
  0 fejl, 2 advarsler.
  $ beredskab init navngivet-2 --name "Nørre" --plan nord | head -2
  Beredskabsmappen er lavet: navngivet-2
  Ret filerne i navngivet-2/plans/nord, og se derefter, hvad der mangler:
