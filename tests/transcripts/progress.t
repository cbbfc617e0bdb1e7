Fremdriften: beredskab progress og beredskab measure
====================================================

  $ . "$TESTDIR/start.sh"

En plan uden helhedsplan har intet at vise, og mangler ikke noget.

  $ beredskab progress
  Planen har ingen helhedsplan.
  Skriv den i plans/proevekoebing/helhedsplan.yaml. Formatet står i
  beredskab schema helhedsplan.
  [2]
  $ refused measure tryghed 71 --area parken --year 2025 --source "Spørgeskema"
  Planen har ingen helhedsplan.
  Skriv den i plans/proevekoebing/helhedsplan.yaml. Formatet står i
  beredskab schema helhedsplan.
  [2]
  $ beredskab check | grep -c helhedsplan
  0
  [1]

Med en helhedsplan: hver indikator mod udgangspunkt og mål, pengene lagt sammen, og hvem der leder.

  $ cp -R "$TESTDIR/progress/plans" .
  $ beredskab check | grep helhedsplan
  [1]
  $ beredskab progress
  Helhedsplan for Prøvekøbing 2023–2025
    2023–2025: 1. januar 2023 – 31. december 2025. Perioden er forbi.
  
    Kilde: Prøvekøbing Helhedsplan
  
  Ro og orden
    Der skal være roligt.
  
    Trygge beboere, procent
      Flere end 70 procent skal være trygge.
  
      Område                  År   Tal
      Prøveparken           2022  58,5  ████████
      Prøveparken           2024  70,1  █████████
      Demobakken (Få svar)  2022    65  ████████
      Hele landet           2022  89,1  ███████████
  
      - Mål: over 70 procent
        - Prøveparken: nået: 70,1 (2024) mod 58,5 (2022)
        - Demobakken: ingen tal efter 65 (2022)
  
      Kilde: Afsnit 2 [tryghed]
  
    Brande, tilfælde
      Antallet falder med 10 procent om året.
  
      Område           År  Tal
      Begge områder  2022   15  ██████
      Begge områder  2023   28  ███████████
  
      - Mål: fald om året på mindst 10 procent
        - Begge områder: væk fra målet: 28 (2023) mod 15 (2022)
      - Egne hændelser (Brand): ingen registreret
  
      Hører også til: Skole og job.
      Bemærk: Kilden kalder antallet faldende.
      Kilde: Afsnit 2 [braende]
  
  Skole og job
    Skolefravær, dage [fravaer]. Mål: skal falde (2025); Prøveparken: ingen tal.
    Kilde: Afsnit 3.
  
  Budget efter indsats, tusinde kroner
                                                           Fonden  Lokalt    I alt
    Ro og orden                                             1.200   800,5  2.000,5
  
    Skole og job                                              900     100    1.100
    Delene giver 1.000, men kilden har 1.100: 100 mere.
    Sådan står det i kilden.
  
    Lagt sammen                                             2.100   900,5  3.100,5
  
    Hele budgettet                                          2.500   1.500    4.000
  
    Linjerne giver 3.100,5, men kilden har 4.000: 899,5 mere. Fonden giver 2.100,
    men kilden har 2.500: 400 mere. Lokalt giver 900,5, men kilden har 1.500:
    599,5 mere. Kilden siger ikke, hvad resten er til.
  
  Organisation
    - Styregruppe. Leder arbejdet. Medlemmer: En fra Prøvekøbing Kommune og En fra
      Prøveboligerne. Kilde: Afsnit 4.
    - Nabogrupper (i Prøveparken og Demobakken). Kilde: Afsnit 4.
    - Koordinatorer: 2. Prøveparken: 62,5 procent af en stilling. Demobakken: 50
      procent af en stilling. En af dem er stedfortræder for: Projektlederen.
      Kilde: Afsnit 4.

Nye tal skrives ned hver for sig, med hvor de er fra. En dansk decimal har komma.

  $ beredskab measure tryghed 69,5 --area demo --year 2025 --source "Spørgeskema 2025"
  Skrevet (mrarxf): Trygge beboere, Demobakken, 2025: 69,5 procent. Kilde:
    Spørgeskema 2025.
    Mål: over 70 procent – på vej: 69,5 (2025) mod 65 (2022).
  $ clock 22:16
  $ beredskab measure braende 26 --area ialt --year 2024 --source "Brandvæsenet" --note "Foreløbigt"
  Skrevet (ey2bh8): Brande, Begge områder, 2024: 26 tilfælde. Kilde:
    Brandvæsenet. Foreløbigt.
    Mål: fald om året på mindst 10 procent – på vej: 26 (2024) mod 28 (2023),
        udgangspunkt 15 (2022).
  $ clock 22:17
  $ beredskab measure braende 20 --area begge --year 2025 --source "Brandvæsenet"
  Skrevet (cnkjre): Brande, Begge områder, 2025: 20 tilfælde. Kilde:
    Brandvæsenet.
    Mål: fald om året på mindst 10 procent – nået: 20 (2025) mod 26 (2024),
        udgangspunkt 15 (2022).
  $ cat records/proevekoebing/2026/plan/*-ey2bh8.yaml
  format: beredskab-entry/2
  kind: measurement
  at: 2026-11-20T22:16:00+01:00
  logged: 2026-11-20T22:16:00+01:00
  author: "Tove Prøve"
  indicator: braende
  area: ialt
  year: 2024
  value: 26
  source: "Brandvæsenet"
  text: "Foreløbigt"
  after: [mrarxf-9137710e6b106aa3]
  ...

Tekst om et indsatsområde:

  $ clock 22:18
  $ beredskab measure --text --effort ro "Nattevandrerne går hver fredag"
  Skrevet (z3dqmf): Ro og orden: Nattevandrerne går hver fredag.

Egne hændelser står ved siden af de tal, der er meldt; øvelser tæller ikke med.

  $ clock 22:20
  $ beredskab report --type brand --area demobakken > /dev/null
  $ clock 22:21
  $ beredskab report --type brand --area proeveparken --exercise > /dev/null
  $ beredskab progress | grep -e Nattevandrerne -e '(mrarxf' -e '(ey2bh8' -e '(cnkjre' -e 'på vej' -e ': nået' -e 'Egne'
    Nattevandrerne går hver fredag (Tove Prøve, 20. november 2026, z3dqmf)
      Demobakken (mrarxf: Spørgeskema 2025)  2025  69,5  █████████
        - Prøveparken: nået: 70,1 (2024) mod 58,5 (2022)
        - Demobakken: på vej: 69,5 (2025) mod 65 (2022)
      Begge områder (Foreløbigt) (ey2bh8: Brandvæsenet)  2024   26  ███████████
      Begge områder (cnkjre: Brandvæsenet)               2025   20  ████████
        - Begge områder: nået: 20 (2025) mod 26 (2024), udgangspunkt 15 (2022)
      - Egne hændelser (Brand): 2026: 1 (Demobakken, Testrup: 1).

Som dokument og til programmer:

  $ beredskab progress -o fremdrift.html
  Skrevet: fremdrift.html
  $ grep -c '<svg' fremdrift.html
  9
  $ beredskab progress --format md | sed -n '/^Prøveparken | 2022/,/Mål/p'
  Prøveparken | 2022 | 58,5
  Prøveparken | 2024 | 70,1
  Demobakken (Få svar) | 2022 | 65
  Demobakken (mrarxf: Spørgeskema 2025) | 2025 | 69,5
  Hele landet | 2022 | 89,1
  ```
  
  - **Mål:** over 70 procent
  $ beredskab progress --json | python3 -c "
  > import json, sys
  > for effort in json.load(sys.stdin)['data']['efforts']:
  >     for one in effort['indicators']:
  >         for target in one['targets']:
  >             for area in target['areas']:
  >                 print(one['id'], area['id'], area['judgement']['word'])"
  tryghed parken reached
  tryghed demo on-way
  braende ialt reached
  fravaer parken no-figures
  $ beredskab correct Foreløbigt --area demo
  Skrevet (j3c5b6): Rettelse af ey2bh8: Brande, Demobakken, 2024: 26 tilfælde.
    Kilde: Brandvæsenet. Foreløbigt.
  $ beredskab correct Foreløbigt --area ialt
  Skrevet (j3zkd3): Rettelse af ey2bh8: Brande, Begge områder, 2024: 26
    tilfælde. Kilde: Brandvæsenet. Foreløbigt.
  $ beredskab correct Nattevandrerne --effort skole
  Skrevet (j4t75b): Rettelse af z3dqmf: Skole og job: Nattevandrerne går hver
    fredag.
  $ beredskab correct Nattevandrerne --effort ro >/dev/null
  $ refused correct Foreløbigt --effort ro
  --effort hører ikke til et notat af slagsen «Måling».
  Det rettes med --at, --area, --value, --year eller --source.
  [2]
  $ refused correct Nattevandrerne --area demo
  --area hører ikke til et notat af slagsen «Måling».
  Det rettes med --at eller --effort.
  [2]
  $ beredskab check | grep -c measurement
  0
  [1]

Det, der ikke kan lade sig gøre:

  $ refused measure trykhed 70 --area parken --year 2025 --source "Spørgeskema"
  Indikatoren «trykhed» kendes ikke.
  Mente du «tryghed»? Vælg mellem: tryghed, braende, fravaer.
  [2]
  $ refused measure tryghed mange --area parken --year 2025 --source "Spørgeskema"
  «mange» er ikke et tal.
  Skriv det med cifre, for eksempel 12 eller 7,9.
  [2]
  $ refused measure braende 1.200 --area ialt --year 2025 --source "Brandvæsenet"
  «1.200» kan læses på to måder.
  Skriv tusinder uden punktum og decimaler efter et komma.
  [2]
  $ refused measure tryghed 70 --area parken --year 2027 --source "Spørgeskema"
  Det år er ikke kommet endnu.
  Skriv det år, som tallet gælder.
  [2]
  $ refused measure tryghed 70 --area parken --year 2025
  Kilden mangler.
  Tilføj --source KILDE. Se: beredskab help measure
  [2]
  $ refused measure tryghed
  Området mangler.
  Tilføj --area OMRÅDE. Se: beredskab help measure
  [2]
  $ refused measure --text "Der er roligt"
  Indsatsområdet mangler.
  Tilføj --effort INDSATS. Se: beredskab help measure
  [2]
  $ refused measure --text --effort ro --year 2025 "Der er roligt"
  --year hører til et tal, ikke til tekst.
  Skriv: beredskab measure --text --effort INDSATS TEKST
  [2]
  $ refused measure --text --effort ro Der roligt
  Teksten er i flere stykker.
  Tekst med mellemrum skal stå i anførselstegn: "…".
  [2]

Et tal under nul er et tal, og et procenttegn er ikke i vejen, hvor enheden er procent. Det, der ikke kan være
procent, bliver skrevet og sagt.

  $ clock 22:30
  $ beredskab measure fravaer -0,5 --area parken --year 2026 --source "Skolen"
  Skrevet (w795ez): Skolefravær, Prøveparken, 2026: -0,5 dage. Kilde: Skolen.
    Mål: skal falde (2025) – kan ikke bedømmes uden udgangspunkt: -0,5 (2026).
  $ beredskab measure tryghed "71,5 %" --area parken --year 2026 --source "Spørgeskema" | sed -n 1p
  Skrevet (w7nkry): Trygge beboere, Prøveparken, 2026: 71,5 procent. Kilde:
  $ beredskab measure tryghed 715 --area parken --year 2026 --source "Spørgeskema"
  Skrevet (w7wtd3): Trygge beboere, Prøveparken, 2026: 715 procent. Kilde:
    Spørgeskema.
    Mål: over 70 procent – nået: 715 (2026) mod 58,5 (2022).
  Bemærk: 715 procent kan det ikke være. Er det en fejl, så skriv:
    beredskab correct w7wtd3 --value TAL
  $ beredskab correct w7wtd3 --value "71,6 %" | head -1
  Skrevet (w89sf7): Rettelse af w7wtd3: Trygge beboere, Prøveparken, 2026: 71,6
  $ refused measure fravaer "5 %" --area parken --year 2026 --source "Skolen"
  «5 %» er ikke et tal.
  Skriv det med cifre, for eksempel 12 eller 7,9.
  [2]

Fejl i helhedsplanen findes af check, og nattens kommandoer mærker dem ikke.

  $ sed -i 's/rule: above, value: 70/rule: above/; s/site: demo, year: 2022/site: demmo, year: 2022/' \
  >   plans/proevekoebing/helhedsplan.yaml
  $ beredskab check | grep -A4 helhedsplan
  plans/proevekoebing/helhedsplan.yaml:31:15: fejl: Målet mangler sit tal (value).
    31 |     targets: [{sites: [parken, demo], rule: above}]
       |               ^
       = Skriv tallet, eller rule: rise eller rule: fall, hvis kilden kun nævner en retning.
  plans/proevekoebing/helhedsplan.yaml:38:20: fejl: Der er ikke noget område med id'et «demmo».
    38 |           - {site: demmo, year: 2022, value: 65, note: Få svar}
       |                    ^
       = Mente du «demo»?
  plans/proevekoebing/participants.yaml:4:9: advarsel: Ikke bekræftet det seneste år: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe Vikar og Vagthavende fra Prøvekøbing Politi.
  $ beredskab progress
  Helhedsplanen kan ikke læses.
  Se fejlene med beredskab check.
  [2]
  $ beredskab status | sed -n 1,3p
  fredag den 20. november 2026 kl. 22.30
  
  Brand i Demobakken, Testrup (wkjp9b)

Et tal, der blev skrevet forkert, rettes som alt andet; det gamle bliver stående.

  $ clock 23:30
  $ beredskab correct Foreløbigt "Endeligt" --value 25 --source "Brandvæsenets årsberetning"
  Skrevet (mep6g8): Rettelse af ey2bh8: braende, ialt, 2024: 25. Kilde:
    Brandvæsenets årsberetning. Endeligt.
  $ refused correct Foreløbigt --value 1.200
  «1.200» kan læses på to måder.
  Skriv tusinder uden punktum og decimaler efter et komma.
  [2]
  $ clock 23:31
  $ beredskab correct Foreløbigt --void --reason "Tælles om"
  Skrevet (hqz8ty): Rettelse: ey2bh8 udgår.
