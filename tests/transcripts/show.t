Læse loggen: beredskab show
===========================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken --exercise >/dev/null
  $ clock 22:20
  $ beredskab log "Alarmen går i nr. 7" --at 22:02 >/dev/null
  $ clock 22:25
  $ BEREDSKAB_USER="Jens Eksempel" beredskab log "Jeg står ved nr. 7" --public >/dev/null
  $ clock 00:10 2026-11-21
  $ beredskab log "Brandvæsenet kører hjem" >/dev/null

Hændelsens log, efter hvornår tingene skete:

  $ beredskab show
  ØVELSE: Brand i Demobakken, Testrup
    Hvornår:        fredag den 20. november 2026 kl. 22.15
    Planen:         ikke afgjort
    Tilstand:       deltagerne er kaldt sammen
    Indkalder:      Tove Prøve, Helhedsplanen
    Hændelsens id:  mrarxf
  
  Forløbet
    Kl.    Hvad
           Fredag den 20. november 2026
    22.02  Alarmen går i nr. 7
           Notat wkjp9b, Tove Prøve, internt; skrevet ned kl. 22.20
    22.15  ØVELSE. Deltagerne kaldes sammen: Brand i Demobakken, Testrup.
           Tovholder: Tove Prøve.
           Aktivering qp9am6, Tove Prøve, internt
    22.25  Jeg står ved nr. 7
           Notat s7c9ce, Jens Eksempel, må offentliggøres
           Lørdag den 21. november 2026
    0.10   Brandvæsenet kører hjem
           Notat ww9ykq, Tove Prøve, internt

Et enkelt notat, og hvor det ligger:

  $ beredskab show s7c9ce
  ØVELSE: Brand i Demobakken, Testrup (mrarxf)
    s7c9ce  22.25  Jeg står ved nr. 7 [må offentliggøres] – Jens Eksempel
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212500Z-log-s7c9ce.yaml

Det kan også nævnes med en del af sin tekst, så længe hændelsen er åben, eller med -i:

  $ beredskab show "står ved"
  ØVELSE: Brand i Demobakken, Testrup (mrarxf)
    s7c9ce  22.25  Jeg står ved nr. 7 [må offentliggøres] – Jens Eksempel
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212500Z-log-s7c9ce.yaml
  $ beredskab show "nr. 7"
  Flere notater passer til «nr. 7»:
    wkjp9b  Fredag den 20. november kl. 22.02: Alarmen går i nr. 7
    s7c9ce  Fredag den 20. november kl. 22.25: Jeg står ved nr. 7
  Nævn notatet med dets id på seks tegn.
  [2]
  $ beredskab show brandvæsenet -i mrarxf
  ØVELSE: Brand i Demobakken, Testrup (mrarxf)
    ww9ykq   0.10  Brandvæsenet kører hjem – Tove Prøve
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T231000Z-log-ww9ykq.yaml

En afsluttet hændelse nævnes med en del af sit id, sin type eller sit sted.

  $ clock 00:20
  $ beredskab close 2>/dev/null >&2
  $ beredskab show | sed -n -e 1p -e '/Tilstand/p' -e '/0.20/,$p'
  ØVELSE: Brand i Demobakken, Testrup
    Tilstand:       afsluttet
    0.20   Hændelsen afsluttes.
           Afslutning ymptnz, Tove Prøve, internt
  $ beredskab show Testrup | sed -n 1p
  ØVELSE: Brand i Demobakken, Testrup
  $ beredskab show ingenting
  Ingen hændelse og intet notat passer til «ingenting».
  Se hændelserne med beredskab list. I en afsluttet hændelse findes et notat med
  sit id, eller med -i HÆNDELSE.
  [2]
