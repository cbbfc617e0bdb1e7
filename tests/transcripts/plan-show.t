Det, der er skrevet under på: beredskab plan show
=================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab plan show
  Beredskabsplan for boligområderne i Prøvekøbing
  Prøvekøbing Kommune, 2024 – 2027
  
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
  
  Ikke en del af dokumentet: sådan står det den 20. november 2026
  Underskrifter: 0 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: mangler.
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef: mangler.
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: mangler.
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler.
  Godkendelse:
    Prøvefonden: mangler.
  $ beredskab plan show --format md
  # Beredskabsplan for boligområderne i Prøvekøbing
  
  Prøvekøbing Kommune, 2024 – 2027
  
  ## Formål
  
  Planen skal skabe tryghed i Prøveparken, på Eksempelvej og i Demobakken.
  
  Om planen bringes i anvendelse, afgøres af deltagerne.
  
  ## Deltagere
  
  Helhedsplanen, Tove Prøve, Projektleder
  
  Boligselskabet Prøvebo, Jens Eksempel, Driftschef
  
  Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
  
  Prøvekøbing Kommune, Lene Tænkt, Centerchef
  
  Deltagerne kan suppleres med skolen og klubben.
  
  ## Håndtering af omverdenen
  
  Deltagerne tager stilling til, om beboerne og pressen skal informeres, og hvordan.
  
  Hver deltager informerer sin egen organisation.
  
  Godkendes af Prøvefonden.
  
  ---
  
  Herfra er det ikke dokumentets ord, men hvordan det står den 20. november 2026.
  
  ## Underskrifter: 0 af 4
  
  - Helhedsplanen, Tove Prøve, Projektleder: mangler
  - Boligselskabet Prøvebo, Jens Eksempel, Driftschef: mangler
  - Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: mangler
  - Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler
  
  ## Godkendelse
  
  - Prøvefonden: mangler
  
  Det, der skrives under på, har SHA-256 38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531.
  
  ---
  
  **Fortroligt – tavshedspligt**
  
  Skrevet fredag den 20. november 2026 kl. 22.15. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 1. januar 2026, *. beredskab 0.1.0. (glob)
  $ beredskab plan show -o plan.html
  Skrevet: plan.html
  $ grep -c "Prøveparken" plan.html
  1

Den næste periode er en ny fil ved siden af. Den, der gælder i dag, bliver vist.

  $ sed -e 's/2024 – 2027/2028 – 2031/' -e 's/2024-01-01, to: 2027-12-31/2028-01-01, to: 2031-12-31/' \
  >   plans/proevekoebing/document.yaml > plans/proevekoebing/document-2028.yaml
  $ beredskab plan show | sed -n 2p
  Prøvekøbing Kommune, 2024 – 2027
  $ clock 12:00 2028-02-01
  $ beredskab plan show | sed -n 2p
  Prøvekøbing Kommune, 2028 – 2031

Under dokumentet står, hvordan det står i dag: hvem har skrevet under, og hvor er
deltagerne ikke dem i linjerne?

  $ rm plans/proevekoebing/document-2028.yaml
  $ clock 12:00 2026-11-20
  $ beredskab plan sign --as tove --on 2024-01-03 --paper "Mappe 3" >/dev/null
  $ clock 12:01
  $ beredskab plan sign --as jens --on 2024-02-03 >/dev/null
  $ clock 12:02
  $ beredskab plan sign --approval prøvefonden --on 2024-03-01 --case 2024-17 >/dev/null
  $ clock 12:03
  $ beredskab participant replace jens --name "Bo Opfundet" --email bo@example.invalid --mobile "12 34 56 99" --yes >/dev/null 2>&1
  $ beredskab plan show | sed -n '/Ikke en del/,$p'
  Ikke en del af dokumentet: sådan står det den 20. november 2026
  Underskrifter: 2 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: underskrevet den 3. januar 2024
        (Tove Prøve; papiret: Mappe 3; rgrqrs).
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef: underskrevet den 3.
        februar 2024 (Jens Eksempel; yer33r).
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: mangler.
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler.
  Godkendelse:
    Prøvefonden: godkendt den 1. marts 2024 (sag 2024-17; xsxdwd).
  Deltagere, der ikke er som i dokumentet:
    før  Boligselskabet Prøvebo, Jens Eksempel, Driftschef
    nu   Boligselskabet Prøvebo, Bo Opfundet, Driftschef, bo@example.invalid
  $ beredskab plan show --format md | sed -n '/^---/,/^\*\*Fort/p'
  ---
  
  Herfra er det ikke dokumentets ord, men hvordan det står den 20. november 2026.
  
  ## Underskrifter: 2 af 4
  
  - Helhedsplanen, Tove Prøve, Projektleder: underskrevet den 3. januar 2024 (Tove Prøve). Papiret: Mappe 3
  - Boligselskabet Prøvebo, Jens Eksempel, Driftschef: underskrevet den 3. februar 2024 (Jens Eksempel)
  - Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: mangler
  - Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler
  
  ## Godkendelse
  
  - Prøvefonden: godkendt den 1. marts 2024, sag 2024-17
  
  Det, der skrives under på, har SHA-256 38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531.
  
  ## Deltagere, der ikke er som i dokumentet
  
  - I dokumentet: Boligselskabet Prøvebo, Jens Eksempel, Driftschef
    Nu: Boligselskabet Prøvebo, Bo Opfundet, Driftschef, bo@example.invalid
  
  ---
  
  **Fortroligt – tavshedspligt**

Som det stod dengang: den ene havde ikke skrevet under endnu.

  $ beredskab plan show --as-of 2024-01-31 | sed -n '/Ikke en del/,$p'
  Ikke en del af dokumentet: sådan står det den 31. januar 2024
  Underskrifter: 1 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: underskrevet den 3. januar 2024
        (Tove Prøve; papiret: Mappe 3; rgrqrs).
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef: mangler.
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: mangler.
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler.
  Godkendelse:
    Prøvefonden: mangler.
  Deltagerlisten fra den dag kan ikke læses. Linjerne er ikke holdt op mod den.

Det er ikke de samme ord, der er skrevet under på, når dokumentet bliver ændret.

  $ sed -i 's/Hver deltager informerer/Hver deltager orienterer/' plans/proevekoebing/document.yaml
  $ beredskab plan show | sed -n '/Ikke en del/,/Godkendelse/p'
  Ikke en del af dokumentet: sådan står det den 20. november 2026
  Underskrifter: 0 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: ændret siden underskrift den 3.
        januar 2024 (Tove Prøve; papiret: Mappe 3; rgrqrs).
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef: ændret siden
        underskrift den 3. februar 2024 (Jens Eksempel; yer33r).
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: mangler.
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler.
  Godkendelse:

Gemmes ændringen, står det, der gjaldt før den, stadig i historikken, med dem, der
skrev under på det.

  $ GIT_COMMITTER_DATE="2026-11-21T09:00:00+01:00" git commit -q -am Dokumentet
  $ clock 10:00 2026-11-21
  $ beredskab plan show --as-of 2026-11-20 | sed -n -e '/Hver deltager/p' -e '/Ikke en del/,/Underskrifter/p'
  Bemærk: Dokumentet er ændret siden. Her står det, som det var den 20. november
    2026.
  Hver deltager informerer sin egen organisation.
  Ikke en del af dokumentet: sådan står det den 20. november 2026
  Underskrifter: 2 af 4.
