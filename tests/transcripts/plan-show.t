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
