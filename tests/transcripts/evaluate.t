Lære af det: beredskab evaluate
===============================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | sed -n 2p
  Brand i Demobakken, Testrup – hændelse mrarxf, kl. 22.15
  $ clock 23:00
  $ beredskab close 2>/dev/null | head -1
  Skrevet (yjqz8g): Hændelsen afsluttes.

Uden -i er det den seneste hændelse.

  $ clock 10:00 2026-11-23
  $ beredskab evaluate --good "Alle blev ringet op på et kvarter" \
  >   --bad "Ingen havde nøglen til kælderen" \
  >   --change "Nøglen lægges hos vagten"
  Skrevet (n88yy2): Gik godt: Alle blev ringet op på et kvarter.
    Gik mindre godt: Ingen havde nøglen til kælderen.
    Bør ændres i planen: Nøglen lægges hos vagten.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
  $ clock 10:10
  $ beredskab evaluate "Tak til viceværten" -i demobakken
  Skrevet (ybgtzz): Tak til viceværten.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
  $ beredskab show -i demobakken | sed -n '/10.00/,$p'
    10.00  Gik godt: Alle blev ringet op på et kvarter.
           Gik mindre godt: Ingen havde nøglen til kælderen.
           Bør ændres i planen: Nøglen lægges hos vagten.
           Evaluering n88yy2, Tove Prøve, internt
    10.10  Tak til viceværten.
           Evaluering ybgtzz, Tove Prøve, internt
  $ beredskab summary -i demobakken | sed -n '/^Evaluering/,/10.10/p'
  Evaluering
    Gik godt: Alle blev ringet op på et kvarter.
    Gik mindre godt: Ingen havde nøglen til kælderen.
    Bør ændres i planen: Nøglen lægges hos vagten.
  
    Tove Prøve, mandag den 23. november 2026 kl. 10.00
  
    Tak til viceværten.
  
    Tove Prøve, mandag den 23. november 2026 kl. 10.10

En tom evaluering siger ingenting.

  $ beredskab evaluate
  Evalueringen er tom.
  Skriv den som tekst, eller med --good, --bad og --change.
  [2]
