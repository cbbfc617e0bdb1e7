Finde hændelser: beredskab list
===============================

  $ . "$TESTDIR/start.sh"
  $ beredskab list
  Der er ingen hændelser endnu.

  $ clock 21:00 2026-03-02
  $ beredskab activate --type haervaerk --area demobakken --summary "Knuste ruder" >/dev/null
  $ clock 21:05
  $ beredskab decide "Nye ruder" --responsible jens >/dev/null
  $ clock 22:00
  $ beredskab close 2>/dev/null >&2
  $ clock 10:00 2026-06-10
  $ beredskab activate --type brand --area eksempelvej --exercise >/dev/null
  $ clock 11:00
  $ beredskab close 2>/dev/null >&2
  $ clock 23:00 2026-11-20
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 23:05
  $ beredskab log "Nøglen til kælderen er væk" >/dev/null

  $ beredskab list
    wt6ts3  Hærværk i Demobakken, Testrup: afsluttet; om planen bruges, er ikke
            afgjort – mandag den 2. marts 2026 kl. 21.00 – åbne opfølgninger: 1 –
            Knuste ruder
    mw6eb7  ØVELSE: Brand på Eksempelvej: afsluttet; om planen bruges, er ikke
            afgjort – onsdag den 10. juni 2026 kl. 11.00
    yjqz8g  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 23.00
  $ beredskab list --open
    yjqz8g  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 23.00
  $ beredskab list --exercise
    mw6eb7  ØVELSE: Brand på Eksempelvej: afsluttet; om planen bruges, er ikke
            afgjort – onsdag den 10. juni 2026 kl. 11.00
  $ beredskab list --type brand --area demo
    yjqz8g  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 23.00
  $ beredskab list --since 2026-01-01 --until 2026-06-30
    wt6ts3  Hærværk i Demobakken, Testrup: afsluttet; om planen bruges, er ikke
            afgjort – mandag den 2. marts 2026 kl. 21.00 – åbne opfølgninger: 1 –
            Knuste ruder
    mw6eb7  ØVELSE: Brand på Eksempelvej: afsluttet; om planen bruges, er ikke
            afgjort – onsdag den 10. juni 2026 kl. 11.00
  $ beredskab list --text NØGLEN
    yjqz8g  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 23.00
  $ beredskab list --text ruder
    wt6ts3  Hærværk i Demobakken, Testrup: afsluttet; om planen bruges, er ikke
            afgjort – mandag den 2. marts 2026 kl. 21.00 – åbne opfølgninger: 1 –
            Knuste ruder
  $ beredskab list --text fodbold
  Ingen hændelser passer.

Det, der ikke kan lade sig gøre:

  $ beredskab list --type brændt
  Hændelsestypen «brændt» kendes ikke.
  Mente du «brand»? Vælg mellem: skyderi, brand, haervaerk, uro, uafklaret.
  [2]
  $ beredskab list --since 2026-02-30
  --since: «2026-02-30» er ikke en dag i kalenderen.
  Skriv datoen som 2026-11-20.
  [2]
  $ beredskab list --since 2026-06-01 --until 2026-01-01
  Perioden slutter, før den begynder.
  Byt --since og --until.
  [2]
  $ beredskab list demobakken
  «demobakken» er ét ord for meget.
  Det skrives efter et tilvalg: --type TYPE, --area OMRÅDE,… eller --since DAG. Se
  beredskab help list.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]

En periode ligger bag os: uden år er dagen den sidste af den slags, også sidst på året.

  $ clock 12:00 2026-12-20
  $ beredskab summary --since 1/1 --until 31/3 | head -n 2
  Hændelser
    1. januar 2026 – 31. marts 2026
  $ beredskab summary --since "1. januar" --until "i går" | head -n 2
  Hændelser
    1. januar 2026 – 19. december 2026
  $ beredskab summary --since 1/12 --until 31/12 | head -n 2
  Hændelser
    1. december 2026 – 31. december 2026
  $ beredskab summary --since 1/1 --until 31/12-2025
  Perioden slutter, før den begynder.
  Byt --since og --until.
  [2]
