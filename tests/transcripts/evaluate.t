Lære af det: beredskab evaluate
===============================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | head -2
  Akut fare: 112   Politiet, ikke akut: 114
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
  $ clock 10:10
  $ beredskab evaluate "Tak til viceværten" -i demobakken
  Skrevet (ybgtzz): Tak til viceværten.
  $ beredskab show -i demobakken
  Brand i Demobakken, Testrup (mrarxf)
    Afsluttet; om planen bruges, er ikke afgjort. Skete fredag den 20. november
    2026 kl. 22.15.
    Skrevet af Tove Prøve, hvor ikke andet står.
    Fredag den 20. november 2026
    qp9am6  22.15  Deltagerne kaldes sammen: Brand i Demobakken, Testrup.
                   Tovholder: Tove Prøve.
    yjqz8g  23.00  Hændelsen afsluttes.
    Mandag den 23. november 2026
    n88yy2  10.00  Gik godt: Alle blev ringet op på et kvarter.
                   Gik mindre godt: Ingen havde nøglen til kælderen.
                   Bør ændres i planen: Nøglen lægges hos vagten.
    ybgtzz  10.10  Tak til viceværten.
  $ beredskab summary -i demobakken
  Brand i Demobakken, Testrup (mrarxf)
    Afsluttet; om planen bruges, er ikke afgjort. Skete fredag den 20. november
    2026 kl. 22.15.
    Skrevet af Tove Prøve, hvor ikke andet står.
    Fredag den 20. november 2026
    qp9am6  22.15  Deltagerne kaldes sammen: Brand i Demobakken, Testrup.
                   Tovholder: Tove Prøve.
    yjqz8g  23.00  Hændelsen afsluttes.
    Mandag den 23. november 2026
    n88yy2  10.00  Gik godt: Alle blev ringet op på et kvarter.
                   Gik mindre godt: Ingen havde nøglen til kælderen.
                   Bør ændres i planen: Nøglen lægges hos vagten.
    ybgtzz  10.10  Tak til viceværten.
  
  Punkter til stillingtagen
    Bringes planen i anvendelse?
      Uafklaret.
    Skal beboerne informeres, og hvordan?
      Uafklaret.
    Skal pressen informeres, og hvordan?
      Uafklaret.
    Er egen organisation informeret?
      Uafklaret.
  
  Stadig åbent
    Uafklaret: Bringes planen i anvendelse?
    Uafklaret: Skal beboerne informeres, og hvordan?
    Uafklaret: Skal pressen informeres, og hvordan?
    Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve,
      Jens Eksempel, Lene Opdigtet og Lene Tænkt.
    Ikke talt med Jens Eksempel: ikke ringet op.
    Ikke talt med Lene Opdigtet: ikke ringet op.
    Ikke talt med Lene Tænkt: ikke ringet op.

En tom evaluering siger ingenting.

  $ beredskab evaluate
  Evalueringen er tom.
  Skriv den som tekst, eller med --good, --bad og --change.
  [2]
