Det, der må offentliggøres: beredskab summary --public
======================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken --summary "Ild i en kælder" >/dev/null
  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme" --public >/dev/null
  $ clock 22:21
  $ beredskab log "Jens Eksempel er på stedet" --public >/dev/null
  $ clock 22:22
  $ beredskab log "En familie er genhuset" --restricted >/dev/null
  $ clock 22:23
  $ beredskab decide "Fælleshuset er åbent" --by tove --public >/dev/null

Kun det, der er mærket, i de ord, der blev skrevet, og intet om personer.

  $ beredskab summary --public
  Hændelse
    Kl.    Hvad
           Fredag den 20. november 2026
    22.20  Brandvæsenet er fremme.
    22.23  Besluttet: Fælleshuset er åbent.
  Bemærk: Mærket til offentliggørelse, men udeladt, for det handler om personer:
    j3c5b6. Skriv det uden navne, numre og adresser: beredskab correct j3c5b6 "…"
  Bemærk: Aktiveringen er ikke mærket til offentliggørelse: type, boligområde og
    tid står her ikke. Skal de det, så skriv: beredskab correct mrarxf --public

Aktiveringen mærkes, og det, der var en fejl, tages tilbage.

  $ clock 22:24
  $ beredskab correct mrarxf --public >/dev/null
  $ clock 22:25
  $ beredskab correct "Brandvæsenet" --internal >/dev/null
  $ beredskab summary --public --format md 2>/dev/null | grep -v ^Skrevet
  # Brand i Demobakken, Testrup
  
  **fredag den 20. november 2026 kl. 22.15**
  
  | Kl. | Hvad |
  | :-- | --- |
  | | **Fredag den 20. november 2026** |
  | 22.15 | Deltagerne kaldes sammen. Ild i en kælder. |
  | 22.23 | Besluttet: Fælleshuset er åbent. |
  
  ---
  
  $ beredskab summary --public --format html -o ud.html 2>/dev/null
  Skrevet: ud.html
  $ grep -c -e Fortroligt -e Jens -e Brandvæsenet ud.html
  0
  [1]

En periode: kun tallene.

  $ beredskab summary --since 2026-11-01 --public | grep -e '^[A-ZÆØÅ]' -e '^  Hændelser ' -e 'mærket til'
  Hændelser
    Hændelser      1             0           0             1
    Øvelser tælles ikke med. Kun hændelser, der er mærket til offentliggørelse, er
  Efter hændelsestype
  Efter boligområde
  Efter måned
