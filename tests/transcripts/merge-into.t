To har skrevet det samme ned: beredskab merge-into
==================================================

Tove og Jens hører begge om branden, og begge bringer planen i anvendelse.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | head -2
  Akut fare: 112   Politiet, ikke akut: 114
  Brand i Demobakken, Testrup – hændelse mrarxf, kl. 22.15
  $ clock 22:18
  $ BEREDSKAB_USER="Jens Eksempel" beredskab activate --type brand --area demobakken
  Akut fare: 112   Politiet, ikke akut: 114
  Brand i Demobakken, Testrup – hændelse z3dqmf, kl. 22.18
  Ring til (Tove Prøve indkalder):
    1.  Tove Prøve, Projektleder, Helhedsplanen: 12 34 56 01. Stedfortræder: Jens
        Eksempel 12 34 56 02
    2.  Jens Eksempel, Driftschef, Boligselskabet Prøvebo: har aktiveret planen
        kl. 22.18
    3.  Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi: 12 34 56 03 (hverdage
        8–16). Stedfortræder: Vagthavende, Prøvekøbing Politi 12 34 56 06
    4.  Lene Tænkt, Centerchef, Prøvekøbing Kommune: 12 34 56 04
  Tag stilling til (et nej er også et svar; * gælder hver deltager):
    anvendelse         Bringes planen i anvendelse?
    beboere            Skal beboerne informeres, og hvordan?
    presse             Skal pressen informeres, og hvordan?
    egen-organisation  * Er egen organisation informeret?
  beredskab call NAVN --reached (--no-answer --retry +10m)   beredskab log "…"
  beredskab decide "…" --question PUNKT --by NAVN,…   beredskab status
  Bemærk: Der er allerede en åben hændelse samme sted: Brand i Demobakken,
    Testrup (mrarxf). Er det den samme, så skriv: beredskab merge-into mrarxf -i
    z3dqmf

Den ene går op i den anden. Dens notater bliver stående, men den tæller ikke med.

  $ clock 22:20
  $ beredskab log "Brandvæsenet er på vej" -i z3dqmf
  Skrevet (wkjp9b): Brandvæsenet er på vej
  $ clock 22:25
  $ beredskab merge-into mrarxf "Samme brand, ringet ind to gange" -i z3dqmf
  Skrevet (s7c9ce): Lagt sammen med hændelsen mrarxf. Samme brand, ringet ind to
    gange.
  $ beredskab status
  fredag den 20. november 2026 kl. 22.25
  
  Brand i Demobakken, Testrup (mrarxf)
    Planen er aktiveret. Skete fredag den 20. november 2026 kl. 22.15.
    Tove Prøve indkalder.
    Lagt sammen med denne: Brand i Demobakken, Testrup (z3dqmf). Se:
    beredskab show z3dqmf
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 22.15
    Mangler:
      Jens Eksempel: ikke ringet op. 12 34 56 02 / 12 34 56 20. Stedfortræder:
        Dorthe Vikar 12 34 56 05
      Lene Opdigtet: ikke ringet op. 12 34 56 03. Stedfortræder: Vagthavende,
        Prøvekøbing Politi 12 34 56 06
      Lene Tænkt: ikke ringet op. 12 34 56 04
    Uafklaret:
      anvendelse         Bringes planen i anvendelse?
      beboere            Skal beboerne informeres, og hvordan?
      presse             Skal pressen informeres, og hvordan?
      egen-organisation  Er egen organisation informeret? (hver deltager)
  
  Planen gælder til og med den 31. december 2027.
  4 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: planen er aktiveret – fredag den 20.
            november 2026 kl. 22.15
    z3dqmf  Brand i Demobakken, Testrup: lagt sammen med en anden – fredag den 20.
            november 2026 kl. 22.18
  $ beredskab show z3dqmf
  Brand i Demobakken, Testrup
    Hvornår:              fredag den 20. november 2026 kl. 22.18
    Planen i anvendelse:  fredag den 20. november 2026 kl. 22.18
    Tilstand:             lagt sammen med en anden:
                          2026-11-20-2215-demobakken-mrarxf
    Indkalder:            Tove Prøve, Helhedsplanen
    Hændelsens id:        z3dqmf
  
  Forløbet
    Kl.    Hvad
           Fredag den 20. november 2026
    22.18  Planen bringes i anvendelse: Brand i Demobakken, Testrup. Tovholder:
           Tove Prøve.
           Aktivering c8ejye, Jens Eksempel, internt
    22.20  Brandvæsenet er på vej
           Notat wkjp9b, Tove Prøve, internt
    22.25  Lagt sammen med hændelsen mrarxf. Samme brand, ringet ind to gange.
           Lagt sammen s7c9ce, Tove Prøve, internt
  
  Det går videre i mrarxf: beredskab show mrarxf
  $ beredskab summary --since 2026-11-01 --until 2026-11-30
  Hændelser
    1. november 2026 – 30. november 2026
  
               I alt  Planen brugt  Ikke brugt
    Hændelser      1             1           0
  
    Øvelser tælles ikke med.
  
  Efter hændelsestype
    Type       I alt  Planen brugt █  Ikke brugt ░
    Skyderi        0               0             0
    Brand          1               1             0  ███████████
    Hærværk        0               0             0
    Anden uro      0               0             0
    Uafklaret      0               0             0
  
  Efter boligområde
    Boligområde          I alt  Planen brugt █  Ikke brugt ░
    Prøveparken              0               0             0
    Eksempelvej              0               0             0
    Demobakken, Testrup      1               1             0  ███████████
  
  Efter måned
    Måned          I alt  Planen brugt █  Ikke brugt ░
    november 2026      1               1             0  ███████████
  
  Hvor lang tid det tog, fra det skete
                           Til planen var i brug     Til den sidste var nået
    under 15 min        1  ███████████            0
    15–30 min           0                         0
    30–60 min           0                         0
    1–2 timer           0                         0
    2–4 timer           0                         0
    4 timer eller mere  0                         0
  
    - Til planen var i brug: 1 min (kendt for 1).
  
  Hændelserne
    Hvornår                      Hændelse                      Tilstand
    fredag                       Brand i Demobakken, Testrup   planen er aktiveret
    den 20. november 2026        (mrarxf)
    kl. 22.15
  
  Lagt sammen med en anden (tælles ikke med)
    Hvornår                    Hændelse                   Tilstand
    fredag                     Brand i Demobakken,        lagt sammen med en anden
    den 20. november 2026      Testrup (z3dqmf)
    kl. 22.18

Det, der ikke kan lade sig gøre:

  $ beredskab log "Mere" -i z3dqmf
  Brand i Demobakken, Testrup (z3dqmf) er lagt sammen med mrarxf.
  Skriv i den: -i mrarxf.
  Ikke gemt. Du skrev:
    beredskab log Mere -i z3dqmf
  [2]
  $ beredskab merge-into mrarxf -i mrarxf
  En hændelse kan ikke lægges sammen med sig selv.
  Nævn den, der skal gå op i den anden, med -i.
  Ikke gemt. Du skrev:
    beredskab merge-into mrarxf -i mrarxf
  [2]
  $ beredskab merge-into
  Den hændelse, der går videre, mangler.
  Skriv: beredskab merge-into HÆNDELSE -i DENNE
  [2]
  $ beredskab merge-into mrarxf
  En hændelse kan ikke lægges sammen med sig selv.
  Nævn den, der skal gå op i den anden, med -i.
  Ikke gemt. Du skrev:
    beredskab merge-into mrarxf
  [2]
  $ beredskab activate -i z3dqmf
  Brand i Demobakken, Testrup (z3dqmf) er lagt sammen med mrarxf.
  Skriv i den: -i mrarxf.
  Ikke gemt. Du skrev:
    beredskab activate -i z3dqmf
  [2]
