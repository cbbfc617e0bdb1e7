To har skrevet det samme ned: beredskab merge-into
==================================================

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
    2.  Jens Eksempel, Driftschef, Boligselskabet Prøvebo: har aktiveret kl. 22.18
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
    Testrup (mrarxf). Er det den samme, så skriv: beredskab merge-into mrarxf
  $ BEREDSKAB_USER="Jens Eksempel" beredskab log "Brandvæsenet er på vej" -i 22.18
  Ingen hændelse passer til «22.18».
  Se hændelserne med beredskab list.
  Ikke gemt. Du skrev:
    beredskab log 'Brandvæsenet er på vej' -i 22.18
  [2]
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: planen er i anvendelse – fredag den 20.
            november 2026 kl. 22.15
    z3dqmf  Brand i Demobakken, Testrup: planen er i anvendelse – fredag den 20.
            november 2026 kl. 22.18
  $ first=$(beredskab list | sed -n '1s/^ *\([a-z0-9]*\) .*/\1/p')
  $ second=$(beredskab list | sed -n '2s/^ *\([a-z0-9]*\) .*/\1/p')

Den ene går op i den anden. Dens notater bliver stående, men den tæller ikke med.

  $ clock 22:20
  $ beredskab log "Brandvæsenet er på vej" -i $second
  Ingen hændelse passer til «november».
  Se hændelserne med beredskab list.
  Ikke gemt. Du skrev:
    beredskab log 'Brandvæsenet er på vej' -i november
  [2]
  $ clock 22:25
  $ beredskab merge-into $first "Samme brand, ringet ind to gange" -i $second
  Ingen hændelse passer til «november».
  Se hændelserne med beredskab list.
  Ikke gemt. Du skrev:
    beredskab merge-into mrarxf 'Samme brand, ringet ind to gange' -i november
  [2]
  $ beredskab status
  fredag den 20. november 2026 kl. 22.25
  
  Brand i Demobakken, Testrup (mrarxf)
    Planen er i anvendelse. Skete fredag den 20. november 2026 kl. 22.15.
    Tove Prøve indkalder.
    Der er kontakt til:
      Tove Prøve: har aktiveret kl. 22.15
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
  
  Brand i Demobakken, Testrup (z3dqmf)
    Planen er i anvendelse. Skete fredag den 20. november 2026 kl. 22.18.
    Tove Prøve indkalder.
    Der er kontakt til:
      Jens Eksempel: har aktiveret kl. 22.18
    Mangler:
      Tove Prøve: ikke ringet op. 12 34 56 01. Stedfortræder: Jens Eksempel
        12 34 56 02
      Lene Opdigtet: ikke ringet op. 12 34 56 03. Stedfortræder: Vagthavende,
        Prøvekøbing Politi 12 34 56 06
      Lene Tænkt: ikke ringet op. 12 34 56 04
    Uafklaret:
      anvendelse         Bringes planen i anvendelse?
      beboere            Skal beboerne informeres, og hvordan?
      presse             Skal pressen informeres, og hvordan?
      egen-organisation  Er egen organisation informeret? (hver deltager)
  
  Planen gælder til og med den 31. december 2027.
  2 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: planen er i anvendelse – fredag den 20.
            november 2026 kl. 22.15
    z3dqmf  Brand i Demobakken, Testrup: planen er i anvendelse – fredag den 20.
            november 2026 kl. 22.18
  $ beredskab show $second
  Ingen hændelse passer til «november».
  Se hændelserne med beredskab list.
  [2]
  $ beredskab summary --since 2026-11-01 --until 2026-11-30
  Hændelser fra 1. november 2026 til 30. november 2026
                                      I alt Planen brugt Ikke brugt
  I alt                                   2            2          0
  
  Efter type
  Skyderi                                 0            0          0
  Brand                                   2            2          0
  Hærværk                                 0            0          0
  Anden uro                               0            0          0
  Uafklaret                               0            0          0
  
  Efter boligområde
  Prøveparken                             0            0          0
  Eksempelvej                             0            0          0
  Demobakken, Testrup                     2            2          0
  
  Efter måned
  november 2026                           2            2          0
  
  Hændelser
    mrarxf  Brand i Demobakken, Testrup, fredag den 20. november 2026 kl. 22.15:
            planen er i anvendelse
    z3dqmf  Brand i Demobakken, Testrup, fredag den 20. november 2026 kl. 22.18:
            planen er i anvendelse

Det, der ikke kan lade sig gøre:

  $ beredskab log "Mere" -i $second
  Ingen hændelse passer til «november».
  Se hændelserne med beredskab list.
  Ikke gemt. Du skrev:
    beredskab log Mere -i november
  [2]
  $ beredskab merge-into $first -i $first
  En hændelse kan ikke lægges sammen med sig selv.
  Nævn den, der skal gå op i den anden, med -i.
  Ikke gemt. Du skrev:
    beredskab merge-into mrarxf -i mrarxf
  [2]
  $ beredskab merge-into
  Det mangler, hvilken hændelse den lægges sammen med.
  Skriv: beredskab merge-into HÆNDELSE -i DENNE
  Ikke gemt. Du skrev:
    beredskab merge-into
  [2]
  $ beredskab merge-into $first
  Der er 2 åbne hændelser:
    Brand i Demobakken, Testrup (mrarxf)
    Brand i Demobakken, Testrup (z3dqmf)
  Nævn den, det gælder: -i mrarxf.
  Ikke gemt. Du skrev:
    beredskab merge-into mrarxf
  [2]
  $ beredskab activate -i $second
  Ingen hændelse passer til «november».
  Se hændelserne med beredskab list.
  Ikke gemt. Du skrev:
    beredskab activate -i november
  [2]
