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
  
    Gælder 1. januar 2024 – 31. december 2027.
  
    Godkendes af Prøvefonden.
  
    ────────────────────────────────────────
  
  Underskrifter
    Herfra er det ikke dokumentets ord, men hvordan det står
    den 20. november 2026: 0 af 4 har skrevet under.
  
    Helhedsplanen, Tove Prøve, Projektleder
      Dato: ______________ Underskrift: ________________________________
  
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef
      Dato: ______________ Underskrift: ________________________________
  
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
      Dato: ______________ Underskrift: ________________________________
  
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
      Dato: ______________ Underskrift: ________________________________
  
  Godkendelse
  
    Prøvefonden: mangler
      Dato: ______________ Godkendelse: ________________________________
  
      Det, der skrives under på, har SHA-256
      38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531.
  $ beredskab plan show --format md | sed -n -e '1,/^## Formål/p' -e '/^\*Gælder/,/^### Bolig/p' -e '/^### Prøvefonden/,$p'
  **Fortroligt – tavshedspligt**
  
  # Beredskabsplan for boligområderne i Prøvekøbing
  
  **Prøvekøbing Kommune, 2024 – 2027**
  
  ## Formål
  *Gælder 1. januar 2024 – 31. december 2027.*
  
  *Godkendes af Prøvefonden.*
  
  ---
  
  ## Underskrifter
  
  Herfra er det ikke dokumentets ord, men hvordan det står den 20. november 2026: 0 af 4 har skrevet under.
  
  ### Helhedsplanen, Tove Prøve, Projektleder
  
  Dato: \_\_\_\_\_\_\_\_\_\_\_\_\_\_ Underskrift: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  ### Boligselskabet Prøvebo, Jens Eksempel, Driftschef
  ### Prøvefonden: mangler
  
  Dato: \_\_\_\_\_\_\_\_\_\_\_\_\_\_ Godkendelse: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  *Det, der skrives under på, har SHA-256 38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531.*
  
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
  $ beredskab plan show | sed -n '/^Underskrifter/,$p'
  Underskrifter
    Herfra er det ikke dokumentets ord, men hvordan det står
    den 20. november 2026: 2 af 4 har skrevet under.
  
    Helhedsplanen, Tove Prøve, Projektleder
      Skrevet under den 3. januar 2024 (Tove Prøve; papiret: Mappe 3; rgrqrs).
  
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef
      Skrevet under den 3. februar 2024 (Jens Eksempel; yer33r).
  
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
      Dato: ______________ Underskrift: ________________________________
  
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
      Dato: ______________ Underskrift: ________________________________
  
  Godkendelse
  
    Prøvefonden: godkendt den 1. marts 2024
      Notat xsxdwd, sag 2024-17.
  
      Det, der skrives under på, har SHA-256
      38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531.
  
  Deltagere, der ikke er som i dokumentet
    I dokumentet                            Den 20. november 2026
    Boligselskabet Prøvebo, Jens Eksempel,  Boligselskabet Prøvebo, Bo Opfundet,
    Driftschef                              Driftschef
  $ beredskab plan show --format md | sed -n -e '/^\*\*Skrevet/p' -e '/^### Prøvefonden/p' -e '/^Notat/p' -e '/^## Deltagere, der/,/^---/p'
  **Skrevet under den 3. januar 2024** (Tove Prøve; papiret: Mappe 3; rgrqrs).
  **Skrevet under den 3. februar 2024** (Jens Eksempel; yer33r).
  ### Prøvefonden: godkendt den 1. marts 2024
  Notat xsxdwd, sag 2024-17.
  ## Deltagere, der ikke er som i dokumentet
  
  | I dokumentet | Den 20. november 2026 |
  | --- | --- |
  | Boligselskabet Prøvebo, Jens Eksempel, Driftschef | Boligselskabet Prøvebo, Bo Opfundet, Driftschef |
  
  ---

Som det stod dengang: den ene havde ikke skrevet under endnu.

  $ beredskab plan show --as-of 2024-01-31 | sed -n -e '/^  Herfra/,/^  Prøvekøbing Politi/p' -e '/^  Prøvefonden/,$p'
    Herfra er det ikke dokumentets ord, men hvordan det står den 31. januar 2024:
    1 af 4 har skrevet under.
  
    Helhedsplanen, Tove Prøve, Projektleder
      Skrevet under den 3. januar 2024 (Tove Prøve; papiret: Mappe 3; rgrqrs).
  
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef
      Ikke skrevet under.
  
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
    Prøvefonden: mangler
      Det, der skrives under på, har SHA-256
      38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531.
  
      Deltagerlisten fra den dag kan ikke læses. Linjerne er ikke holdt op mod
      den.

Det er ikke de samme ord, der er skrevet under på, når dokumentet bliver ændret.

  $ sed -i 's/Hver deltager informerer/Hver deltager orienterer/' plans/proevekoebing/document.yaml
  $ beredskab plan show | sed -n '/^Underskrifter/,/^  Boligselskabet/p'
  Underskrifter
    Herfra er det ikke dokumentets ord, men hvordan det står
    den 20. november 2026: 0 af 4 har skrevet under.
  
    Helhedsplanen, Tove Prøve, Projektleder
      Skrev under den 3. januar 2024 (rgrqrs), men dokumentet er ændret siden.
  
      Dato: ______________ Underskrift: ________________________________
  
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef

Gemmes ændringen, står det, der gjaldt før den, stadig i historikken, med dem, der
skrev under på det.

  $ GIT_COMMITTER_DATE="2026-11-21T09:00:00+01:00" git commit -q -am Dokumentet
  $ clock 10:00 2026-11-21
  $ beredskab plan show --as-of 2026-11-20 | sed -n -e '/Hver deltager/p' -e '/^Underskrifter/,/har skrevet under/p'
  Bemærk: Dokumentet er ændret siden. Her står det, som det var
    den 20. november 2026.
    Hver deltager informerer sin egen organisation.
  Underskrifter
    Herfra er det ikke dokumentets ord, men hvordan det står
    den 20. november 2026: 2 af 4 har skrevet under.
