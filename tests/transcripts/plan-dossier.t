Det, som fonden får vist: beredskab plan dossier
================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab plan dossier
  Beredskabsplan for boligområderne i Prøvekøbing
    Prøvekøbing Kommune, 2024 – 2027
  
    Periode:     1. januar 2024 – 31. december 2027
    Filen:       document.yaml
    SHA-256:     38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531
    Historik:    * (glob)
    Tallene er:  fra den 1. januar 2024 til den 20. november 2026
  
  Underskrifter: 0 af 4
    Part                                                 Underskrift
    Helhedsplanen, Tove Prøve, Projektleder              mangler
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef    mangler
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder  mangler
    Prøvekøbing Kommune, Lene Tænkt, Centerchef          mangler
  
    Godkendelse. Prøvefonden: mangler.
  
  Møder
    Der er ikke skrevet referat af noget møde.
  
  Øvelser
    Ingen øvelser er skrevet ind.
  
  Hændelser i tal, uden øvelser
    Ingen hændelser er registreret.
  
  Dokumentet, ord for ord
  
    Formål
      Planen skal skabe tryghed i Prøveparken, på Eksempelvej og i Demobakken.
  
      Om planen bringes i anvendelse, afgøres af deltagerne.
  
    Deltagere
      Helhedsplanen, Tove Prøve, Projektleder
  
      Boligselskabet Prøvebo, Jens Eksempel, Driftschef
  
      Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
  
      Prøvekøbing Kommune, Lene Tænkt, Centerchef
  
      Deltagerne kan suppleres med skolen og klubben.
  
    Håndtering af omverdenen
      Deltagerne tager stilling til, om beboerne og pressen skal informeres, og
      hvordan.
  
      Hver deltager informerer sin egen organisation.
  
      Godkendes af Prøvefonden.

Underskrifter, et møde, en øvelse og tre hændelser, hvoraf den ene er en øvelse.

  $ clock 10:00
  $ beredskab plan sign --as tove --paper "Mappe 3" >/dev/null
  $ clock 10:01
  $ beredskab plan sign --approval prøvefonden --case 2026-117 >/dev/null
  $ entry() {
  >   cat > records/proevekoebing/2026/plan/$1.yaml
  >   echo ... >> records/proevekoebing/2026/plan/$1.yaml
  > }
  $ entry 2026-03-01T090000Z-meeting-a2b3c4 <<YAML
  > format: beredskab-entry/1
  > kind: meeting
  > at: 2026-03-01T10:00:00+01:00
  > logged: 2026-03-01T10:00:00+01:00
  > author: "Tove Prøve"
  > start: 2026-03-10T18:00:00+01:00
  > half_yearly: true
  > invited: [tove-proeve, jens-eksempel, lene-opdigtet]
  > YAML
  $ entry 2026-03-11T090000Z-minutes-b2c3d4-a2b3c4 <<YAML
  > format: beredskab-entry/1
  > kind: minutes
  > at: 2026-03-11T10:00:00+01:00
  > logged: 2026-03-11T10:00:00+01:00
  > author: "Tove Prøve"
  > meeting: 2026-03-01T090000Z-meeting-a2b3c4
  > present: [tove-proeve, jens-eksempel, lene-taenkt]
  > text: "Hemmeligt"
  > YAML
  $ entry 2026-04-01T090000Z-exercise-c2d3e4 <<YAML
  > format: beredskab-entry/1
  > kind: exercise
  > at: 2026-04-01T10:00:00+02:00
  > logged: 2026-04-01T11:00:00+02:00
  > author: "Tove Prøve"
  > action: planned
  > type: dilemma
  > on: 2026-05-04
  > YAML
  $ entry 2026-05-05T090000Z-exercise-d2e3f4-c2d3e4 <<YAML
  > format: beredskab-entry/1
  > kind: exercise
  > at: 2026-05-05T11:00:00+02:00
  > logged: 2026-05-05T11:00:00+02:00
  > author: "Tove Prøve"
  > action: held
  > exercise: 2026-04-01T090000Z-exercise-c2d3e4
  > YAML
  $ beredskab check | head -1
  0 fejl, 2 advarsler.
  $ clock 11:00
  $ beredskab activate --type brand --area proeveparken --summary "Hemmeligt" >/dev/null
  $ clock 11:01
  $ beredskab report --type brand --area demobakken >/dev/null
  $ clock 11:02
  $ beredskab report --type brand --area demobakken --exercise >/dev/null
  $ beredskab plan dossier | sed '/^Dokumentet/,$d'
  Beredskabsplan for boligområderne i Prøvekøbing
    Prøvekøbing Kommune, 2024 – 2027
  
    Periode:     1. januar 2024 – 31. december 2027
    Filen:       document.yaml
    SHA-256:     38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531
    Historik:    * (glob)
    Tallene er:  fra den 1. januar 2024 til den 20. november 2026
  
  Underskrifter: 1 af 4
    Part                                        Underskrift
    Helhedsplanen, Tove Prøve, Projektleder     underskrevet den 20. november 2026
                                                Papiret: Mappe 3
  
    Boligselskabet Prøvebo, Jens Eksempel,      mangler
    Driftschef
  
    Prøvekøbing Politi, Lene Opdigtet,          mangler
    Lokalpolitileder
  
    Prøvekøbing Kommune, Lene Tænkt,            mangler
    Centerchef
  
    Godkendelse. Prøvefonden: godkendt den 20. november 2026. Sag 2026-117.
  
  Møder
    Dag             Møde       Indkaldte deltagere, der kom
    10. marts 2026  fast møde  2 af 3
  
  Øvelser
    Dag                Slags
    4. maj 2026        Dilemmaøvelse
    20. november 2026  Øvelse (Brand)
  
  Hændelser i tal, uden øvelser
    År       I alt  Planen brugt  Ikke brugt  Ikke afgjort
    2024         0             0           0             0
    2025         0             0           0             0
    2026         2             0           0             2
    – Brand      2             0           0             2
  
  $ beredskab plan dossier --format md | sed -n '1,/^## Øvelser/p'
  # Beredskabsplan for boligområderne i Prøvekøbing
  
  **Prøvekøbing Kommune, 2024 – 2027**
  
  | | |
  | --- | --- |
  | Periode | 1. januar 2024 – 31. december 2027 |
  | Filen | document.yaml |
  | SHA-256 | `38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531` |
  | Historik | `*` | (glob)
  | Tallene er | fra den 1. januar 2024 til den 20. november 2026 |
  
  ## Underskrifter: 1 af 4
  
  | Part | Underskrift |
  | --- | --- |
  | Helhedsplanen, Tove Prøve, Projektleder | underskrevet den 20. november 2026<br>*Papiret: Mappe 3* |
  | Boligselskabet Prøvebo, Jens Eksempel, Driftschef | mangler |
  | Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder | mangler |
  | Prøvekøbing Kommune, Lene Tænkt, Centerchef | mangler |
  
  **Godkendelse.** Prøvefonden: godkendt den 20. november 2026. Sag 2026-117.
  
  ## Møder
  
  | Dag | Møde | Indkaldte deltagere, der kom |
  | --- | --- | --- |
  | 10. marts 2026 | fast møde | 2 af 3 |
  
  ## Øvelser
  $ beredskab plan dossier -o dossier.html
  Skrevet: dossier.html
  $ beredskab plan dossier --json > dossier.json

Intet om enkelte hændelser, og intet om personer ud over dokumentets egne linjer.

  $ grep -c "Hemmeligt\|demobakken\|Fortroligt\|tove-proeve" dossier.html dossier.json
  dossier.html:0
  dossier.json:0
  [1]

Før den nye periode begynder, er møder, øvelser og hændelser fra den, der er ved at
slutte: det er den nye, der skal godkendes, og det er sådan, planen bliver brugt.

  $ beredskab plan renew --from 2028-01-01 --to 2031-12-31 >/dev/null
  $ git add plans && git commit -q -m Dokumentet
  $ clock 12:00 2027-12-01
  $ beredskab plan dossier --document document-2028-2031.yaml | grep -e 'Tallene er' -e marts -e maj -e '^ *202[67]'
    Tallene er:  fra den 1. januar 2024 til den 1. december 2027, i perioden før
    10. marts 2026  fast møde  2 af 3
    4. maj 2026        Dilemmaøvelse
    2026         2             0           0             2
    2027         0             0           0             0

Når den er begyndt, er de dens egne, og det gamle dokument har sine.

  $ clock 12:00 2028-02-01
  $ beredskab plan dossier | grep "Tallene er"
    Tallene er:  fra den 1. januar 2028 til den 1. februar 2028
  $ beredskab plan dossier --document document.yaml | grep "Tallene er"
    Tallene er:  fra den 1. januar 2024 til den 31. december 2027
  $ beredskab plan dossier --document document.yaml | sed -n '/^Møder/,/^Øvelser/p'
  Møder
    Dag             Møde       Indkaldte deltagere, der kom
    10. marts 2026  fast møde  2 af 3
  
  Øvelser

Var der intet dokument før, eller et hul imellem dem, er det, der er, med.

  $ git mv plans/proevekoebing/document.yaml gammel.yaml && git commit -q -m Dokumentet
  $ clock 12:00 2027-12-01
  $ beredskab plan dossier | grep "Tallene er"
    Tallene er:  fra den 1. januar 2026 til den 1. december 2027, i perioden før
