Er noget ændret, siden det blev skrevet? beredskab verify
=========================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme" >/dev/null
  $ clock 22:30
  $ beredskab log "Branden er slukket" >/dev/null
  $ beredskab verify
  Bemærk: 3 notater er ikke gemt i historikken endnu: qp9am6, wkjp9b og w795ez.
    Ændres det sidste af dem, kan det ikke ses.
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T211500Z-activation-qp9am6.yaml
    Gem: beredskab sync
  
  3 notater set efter: 0 fejl, 1 bemærkning.
  $ beredskab sync >/dev/null
  $ beredskab verify
  3 notater set efter: 0 fejl, 0 bemærkninger.
  $ cd records/proevekoebing/2026/*

Et notat, der er ændret eller fjernet, her på computeren eller i historikken.

  $ sed -i s/fremme/kørt/ *-wkjp9b.yaml
  $ rm *-w795ez.yaml
  $ beredskab verify
  FEJL: Notatet wkjp9b er ændret her på computeren. Det kom i historikken af
    Tove Prøve, torsdag den 1. januar 2026 kl. 12.00 (7f29a293c3).
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
    Se forskellen: beredskab restore wkjp9b
  FEJL: Notatet w795ez mangler her på computeren. Det kom i historikken af Tove
    Prøve, torsdag den 1. januar 2026 kl. 12.00 (7f29a293c3).
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T213000Z-log-w795ez.yaml
    Hent det, som det var: beredskab restore w795ez
  
  2 notater set efter: 2 fejl, 0 bemærkninger.
  [1]
  $ git -c user.name="Nogen Anden" commit -q -a -m Oprydning
  $ beredskab verify
  FEJL: Notatet wkjp9b er ændret i historikken af Nogen Anden, torsdag
    den 1. januar 2026 kl. 12.00 (783f9e062f).
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
    Se forskellen: beredskab restore wkjp9b
  FEJL: Notatet w795ez er fjernet fra historikken af Nogen Anden, torsdag
    den 1. januar 2026 kl. 12.00 (783f9e062f).
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T213000Z-log-w795ez.yaml
    Hent det, som det var: beredskab restore w795ez
  
  2 notater set efter: 2 fejl, 0 bemærkninger.
  [1]
  $ beredskab restore --yes | grep -A 1 -e ^Ændret -e ^Hentet
  Ændret, siden det blev skrevet (- før, + nu):
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
  --
  Hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T213000Z-log-w795ez.yaml
  $ beredskab --json verify | sed -n -e '/"entries"/,/"history"/p' -e '/"kind": "changed"/,/remedy/p'
      "entries": 3,
      "faults": 2,
      "remarks": 0,
      "history": true,
          "kind": "changed",
          "fault": true,
          "ids": [
            "wkjp9b"
          ],
          "file": "records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml",
          "told": "Notatet wkjp9b er ændret i historikken af Nogen Anden, torsdag den 1. januar 2026 kl. 12.00 (783f9e062f).",
          "commit": "783f9e062f",
          "author": "Nogen Anden",
          "at": {
            "iso": "2026-01-01T12:00:00+01:00",
            "text": "torsdag den 1. januar 2026 kl. 12.00"
          },
          "remedy": "Se forskellen: beredskab restore wkjp9b"
  $ beredskab check | grep -A 1 records/
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml: fejl: Notatet er ændret, efter at w795ez blev skrevet.
    = Se forskellen: beredskab restore. En rettelse skrives med beredskab correct.

Før det er i historikken, ses det af de notater, der er skrevet siden.

  $ cd $SCRATCH/work
  $ git reset -q --hard HEAD~1
  $ clock 22:40
  $ beredskab log "Brandvagt til kl. 6" >/dev/null
  $ clock 22:50
  $ beredskab log "Beboerne er hjemme" >/dev/null
  $ sed -i s/Brandvagt/Vagt/ records/proevekoebing/2026/*/*-zx7jna.yaml
  $ beredskab verify
  FEJL: Notatet zx7jna er ændret, efter at 2026-11-20T215000Z-log-z4fx58.yaml
    (skrevet af Tove Prøve, fredag den 20. november 2026 kl. 22.50) blev til.
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T214000Z-log-zx7jna.yaml
    Historikken her har det ikke, som det var. Har en anden af jer det, så hent
      det dér: beredskab sync; se derefter: beredskab restore zx7jna
  Bemærk: 1 notat er ikke gemt i historikken endnu: z4fx58. Ændres det, kan det
    ikke ses.
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T215000Z-log-z4fx58.yaml
    Gem: beredskab sync
  
  5 notater set efter: 1 fejl, 1 bemærkning.
  [1]
  $ sed -i s/Vagt/Brandvagt/ records/proevekoebing/2026/*/*-zx7jna.yaml
  $ beredskab commit >/dev/null

Også en plans fil, der er væk, kan hentes.

  $ rm plans/proevekoebing/participants.yaml
  $ beredskab restore participants --yes
  Hentet: plans/proevekoebing/participants.yaml

Rapporten har loggens kontrolsum, som alle kan regne efter.

  $ beredskab summary | tail -8
    Loggen ligger i mappen
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf
  
    Dens kontrolsum (SHA-256):
    8feed7343f56cb19f6eca609ebc5fe07d9fcb848c986844a28999722ae0359f5
  
    Den prøves efter i mappen med: LC_ALL=C ls | grep yaml$ | xargs cat |
    sha256sum
  $ cd records/proevekoebing/2026/*
  $ LC_ALL=C ls | grep yaml$ | xargs cat | sha256sum
  8feed7343f56cb19f6eca609ebc5fe07d9fcb848c986844a28999722ae0359f5  -
  $ beredskab summary --signatures | tail -17
  Underskrifter
    Loggen for Brand i Demobakken, Testrup er læst igennem.
  
    Kontrolsum (SHA-256):
    8feed7343f56cb19f6eca609ebc5fe07d9fcb848c986844a28999722ae0359f5
  
    Logfører
  
    Navn: ____________________________
  
    Dato: ______________ Underskrift: ________________________________
  
    Leder
  
    Navn: ____________________________
  
    Dato: ______________ Underskrift: ________________________________
  $ beredskab summary --signatures --public
  --signatures og --public kan ikke bruges sammen.
  Der skrives under på hele rapporten om én hændelse:
  beredskab summary --signatures
  [2]
