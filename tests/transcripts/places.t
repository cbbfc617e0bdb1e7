Flere boligområder, og ingen af dem
===================================

  $ . "$TESTDIR/start.sh"

En hændelse kan gælde flere områder.

  $ beredskab activate --type brand --area proeveparken,eksempelvej --place "Fra hal til hal" | sed -n 2p
  Brand i Prøveparken og på Eksempelvej, Fra hal til hal – hændelse mrarxf,
  $ clock 22:16
  $ beredskab report --type uro --area proeveparken --area demobakken --area proeveparken
  Skrevet (tenc8f): Registreret: Anden uro i Prøveparken og Demobakken
    (Testrup).
    beredskab activate -i ey2bh8   kalder deltagerne sammen
    beredskab close -i ey2bh8      afslutter hændelsen
  Bemærk: Der er allerede en åben hændelse samme sted: Brand i Prøveparken og på
    Eksempelvej (mrarxf). Er det den samme, så skriv:
    beredskab merge-into mrarxf -i ey2bh8
  $ cat records/proevekoebing/2026/*proeveparken*/*report*.yaml | grep -e area
  area: proeveparken
  more_areas: [demobakken]

Eller være uden for dem alle: så skrives kun stedet.

  $ clock 22:17
  $ beredskab report --type haervaerk --place "Stationen"
  Skrevet (bx88f2): Registreret: Hærværk uden for områderne. Sted: Stationen.
    Hændelse: Hærværk uden for områderne, Stationen (cnkjre)
    beredskab activate -i cnkjre   kalder deltagerne sammen
    beredskab close -i cnkjre      afslutter hændelsen
  $ ls records/proevekoebing/2026 | sed 's/-[a-z0-9]*$//'
  2026-11-20-2215-proeveparken
  2026-11-20-2216-proeveparken
  2026-11-20-2217-uden-for-omraaderne
  $ refused report --type haervaerk
  Boligområdet mangler.
  Skriv --area og en af: proeveparken, eksempelvej, demobakken. Er det uden for
  områderne, så skriv stedet: --place "…".
  [2]
  $ refused report --type haervaerk --area uden-for-omraaderne
  Stedet mangler: det er uden for områderne.
  Skriv det: --place "…".
  [2]
  $ beredskab report --type haervaerk --area demobakken,uden-for-omraaderne --place "Stationen" 2>&1 | sed -n 1,2p
  Noget kan ikke både være i et område og uden for dem alle.
  Skriv det område, det gælder.

De findes ved hvert af deres områder.

  $ beredskab list --area eksempelvej
    mrarxf  Brand i Prøveparken og på Eksempelvej, Fra hal til hal: deltagerne er
            kaldt sammen; om planen bruges, er ikke afgjort – fredag
            den 20. november 2026 kl. 22.15
  $ beredskab list --area demobakken,eksempelvej
    mrarxf  Brand i Prøveparken og på Eksempelvej, Fra hal til hal: deltagerne er
            kaldt sammen; om planen bruges, er ikke afgjort – fredag
            den 20. november 2026 kl. 22.15
    ey2bh8  Anden uro i Prøveparken og Demobakken (Testrup): registreret; om
            planen bruges, er ikke afgjort – fredag den 20. november 2026
            kl. 22.16
  $ beredskab list --area uden-for-omraaderne
    cnkjre  Hærværk uden for områderne, Stationen: registreret; om planen bruges,
            er ikke afgjort – fredag den 20. november 2026 kl. 22.17
  $ beredskab show -i eksempelvej --json | grep -A9 '"area_name"'
      "area_name": "Prøveparken og Eksempelvej",
      "areas": [
        {
          "id": "proeveparken",
          "name": "Prøveparken"
        },
        {
          "id": "eksempelvej",
          "name": "Eksempelvej"
        }
  $ beredskab show -i stationen | sed -n 1,4p
  Hærværk uden for områderne, Stationen
    Hvornår:        fredag den 20. november 2026 kl. 22.17
    Sted:           Stationen
    Planen:         ikke afgjort
  $ beredskab status | grep -e Brand -e uro -e Hærværk
  Brand i Prøveparken og på Eksempelvej (mrarxf)
  Anden uro i Prøveparken og Demobakken (Testrup) (ey2bh8)
  Hærværk uden for områderne, Stationen (cnkjre)
  $ beredskab situation -i eksempelvej | sed -n 1,6p
  Situationsbillede nr. 1 (udkast)
    Hændelse:          Brand i Prøveparken og på Eksempelvej (mrarxf)
    Skete:             fredag den 20. november 2026 kl. 22.15
    Sted:              Fra hal til hal
    Planen:            ikke afgjort
    Indkalder:         Tove Prøve, Helhedsplanen

En ny hændelse i et af områderne kan være den samme.

  $ clock 22:18
  $ beredskab report --type brand --area eksempelvej 2>&1 >/dev/null
  Bemærk: Der er allerede en åben hændelse samme sted: Brand i Prøveparken og på
    Eksempelvej (mrarxf). Er det den samme, så skriv:
    beredskab merge-into mrarxf -i z3dqmf
  $ beredskab correct z3dqmf --void >/dev/null

De tæller i hvert af deres områder, men én gang i alt.

  $ beredskab summary --since 2026-11-01 | sed -n '/Efter boligområde/,/Efter måned/p'
  Efter boligområde
    Boligområde          I alt  Brugt █  Ikke brugt ▒  Ikke afgjort ░
    Prøveparken              2        0             0               2  ░░░░░░░░░░░
    Eksempelvej              2        0             0               2  ░░░░░░░░░░░
    Demobakken, Testrup      1        0             0               1  ░░░░░░
    Uden for områderne       1        0             0               1  ░░░░░░
  
    2 hændelser var i flere boligområder og tæller i hvert af dem, men én gang i
    alt.
  
  Efter måned
  $ beredskab summary --since 2026-11-01 --json | sed -n '/"total": {/,/}/p' | grep '"total": [0-9]'
        "total": 4,

Områderne kan rettes.

  $ clock 22:19
  $ beredskab correct "Stationen" --area demobakken
  Skrevet (qnd5q6): Rettelse af bx88f2: Registreret: Hærværk i Demobakken,
    Testrup. Sted: Stationen.
    Hændelse: Hærværk i Demobakken, Testrup (cnkjre)
  $ clock 22:20
  $ beredskab correct "Stationen" --area uden-for-omraaderne
  Skrevet (wkjp9b): Rettelse af bx88f2: Registreret: Hærværk uden for områderne.
    Sted: Stationen.
    Hændelse: Hærværk uden for områderne, Stationen (cnkjre)
  $ clock 22:21
  $ beredskab correct mrarxf --area eksempelvej,demobakken
  Skrevet (j3c5b6): Rettelse af qp9am6: Deltagerne kaldes sammen: Brand på
    Eksempelvej og i Demobakken (Testrup). Sted: Fra hal til hal. Tovholder: Tove
    Prøve.
    Hændelse: Brand på Eksempelvej og i Demobakken (Testrup) (mrarxf)
  $ clock 22:22
  $ beredskab activate -i stationen | sed -n 2p
  Hærværk uden for områderne, Stationen – hændelse cnkjre, kl. 22.17
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Et gammelt notat med ét område læses som før.

  $ cp -R "$TESTDIR/version-1/records" . && beredskab list --area demobakken | head -n 3
    ryb65e  Brand i Demobakken, Testrup: afsluttet; om planen bruges, er ikke
            afgjort – søndag den 1. marts 2026 kl. 20.00
    sysems  Brand i Demobakken, Testrup: afsluttet; planen er brugt – onsdag

Ender stedet med et punktum, kommer der ikke et til.

  $ clock 22:23
  $ beredskab report --type uro --place "Blok 3, 2. tv." | head -n 2
  Skrevet (tf7k7k): Registreret: Anden uro uden for områderne. Sted: Blok 3, 2.
    tv.
  $ beredskab status | grep '2\. tv'
  Anden uro uden for områderne, Blok 3, 2. tv. (afh6rn)
    den 20. november 2026 kl. 22.23. Sted: Blok 3, 2. tv.

En hændelse findes på sit sted, og to ens skelnes på det.

  $ clock 22:24
  $ beredskab report --type uro --place "Blok 4" >/dev/null 2>&1
  $ beredskab log "Faldet til ro" -i "blok 4" | tail -1
    Hændelse: Anden uro uden for områderne, Blok 4 (xptdg7)
  $ beredskab report --type uro --area demobakken --place "Ved hallen" >/dev/null 2>&1
  $ beredskab report --type uro --area demobakken --summary "Råben" >/dev/null 2>&1
  $ refused log "Råb" -i demobakken
  Flere hændelser passer til «demobakken»:
    Brand i Demobakken, Testrup (sdcqke), lørdag den 1. august kl. 20.00
    Brand på Eksempelvej og i Demobakken (Testrup) (mrarxf), kl. 22.15
    Anden uro i Prøveparken og Demobakken (Testrup) (ey2bh8), kl. 22.16
    Anden uro i Demobakken, Testrup (fqd43y), kl. 22.24, Råben
    Anden uro i Demobakken, Testrup (tzcx4h), kl. 22.24, Ved hallen
  Nævn en af dem med dens id på seks tegn.
  [2]
  $ beredskab report --type uro --area demobakken --place "Bag hallen" 2>&1 | grep -A1 'i samme boligområde'
  Bemærk: Der er allerede en åben hændelse i samme boligområde: Brand på
    Eksempelvej og i Demobakken (Testrup) (mrarxf). Er det den samme, så skriv:
  --
  Bemærk: Der er allerede en åben hændelse i samme boligområde: Anden uro i
    Demobakken, Testrup (tzcx4h). Er det den samme, så skriv:
  $ beredskab log "Råb" -i hallen 2>&1 | sed -n 1p
  Flere hændelser passer til «hallen»:

Et «og» skiller også, hvor det ikke hører til navnet; det, der ikke kendes, nævnes for sig.

  $ clock 22:40
  $ beredskab report --type uro --area "parken og eksempelvej" 2>/dev/null | sed -n 1p
  Skrevet (xbb3kz): Registreret: Anden uro i Prøveparken og på Eksempelvej.
  $ beredskab report --type uro --area "parken, og sydbyen" 2>&1 | sed -n 1p
  Boligområdet «sydbyen» kendes ikke.
  $ beredskab decide "SMS" --by "tove og jens" -i mrarxf | sed -n 1,2p
  Skrevet (zx7jna): Besluttet: SMS (af Tove Prøve og Jens Eksempel).
    Hændelse: Brand på Eksempelvej og i Demobakken (Testrup) (mrarxf)
  $ beredskab decide "Mail" --by "tove, jens og sydbyen" -i mrarxf 2>&1 | sed -n 1p
  Der er ingen på listen, der passer til «sydbyen».
