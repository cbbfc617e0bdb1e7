En anden overtager: beredskab handover
======================================

  $ . "$TESTDIR/start.sh"

Skal tovholderen væk, og er ingen hændelse åben, gælder overdragelsen alt, hvad der
sker imens.

  $ beredskab handover --to jens --until 2026-11-23T08:00 "Weekend"
  Skrevet (mrarxf): Jens Eksempel indkalder indtil mandag den 23. november
    kl. 8.00, når der sker noget. Weekend.
  $ clock 23:00
  $ beredskab activate --type brand --area demobakken | sed -n 2,3p
  Brand i Demobakken, Testrup – hændelse yjqz8g, kl. 23.00
  Ring til (Jens Eksempel indkalder):
  $ beredskab status | sed -n 3,7p
  Brand i Demobakken, Testrup (yjqz8g)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 23.00.
    Jens Eksempel indkalder (har overtaget).
    Der er kontakt til:

Er en hændelse åben, gælder den kun hændelsen.

  $ clock 03:00 2026-11-21
  $ beredskab handover --to tænkt --until 08:00 "Jeg har været vågen siden i går morges"
  Skrevet (gsftqg): Lene Tænkt overtager som den, der indkalder, indtil
    kl. 8.00. Jeg har været vågen siden i går morges.
  $ beredskab status | sed -n 3,7p
  Brand i Demobakken, Testrup (yjqz8g)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 23.00.
    Lene Tænkt indkalder (har overtaget).
    Der er kontakt til:
  $ beredskab show
  Brand i Demobakken, Testrup
    Hvornår:        fredag den 20. november 2026 kl. 23.00
    Planen:         ikke afgjort
    Tilstand:       deltagerne er kaldt sammen
    Indkalder:      Lene Tænkt, Prøvekøbing Kommune (har overtaget)
    Hændelsens id:  yjqz8g
  
  Forløbet
    Kl.    Hvad
           Fredag den 20. november 2026
    23.00  Deltagerne kaldes sammen: Brand i Demobakken, Testrup. Tovholder: Tove
           Prøve.
           Aktivering xwgrba, Tove Prøve, internt
           Lørdag den 21. november 2026
    3.00   Lene Tænkt overtager som den, der indkalder, indtil kl. 8.00. Jeg har
           været vågen siden i går morges.
           Overdragelse gsftqg, Tove Prøve, internt

Når tiden er gået, er det, som det var før: her Jens, der passer weekenden.

  $ clock 08:01
  $ beredskab status | sed -n 3,7p
  Brand i Demobakken, Testrup (yjqz8g)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 23.00.
    Jens Eksempel indkalder (har overtaget).
    Der er kontakt til:
  $ clock 08:01 2026-11-23
  $ beredskab status | sed -n 3,7p
  Brand i Demobakken, Testrup (yjqz8g)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 23.00.
    Tove Prøve indkalder.
    Der er kontakt til:

Det, der ikke kan lade sig gøre:

  $ beredskab handover
  Navnet på den, der overtager, mangler.
  Skriv: beredskab handover --to NAVN
  [2]
  $ beredskab handover --to lene
  Flere passer til «lene»:
    Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
    Lene Tænkt, Centerchef, Prøvekøbing Kommune
  Skriv mere af navnet.
  Ikke gemt. Du skrev:
    beredskab handover --to lene
  [2]
  $ beredskab handover --to jens --until 2026-11-22
  Den dag er forbi.
  Skriv en dag, der kommer.
  Ikke gemt. Du skrev:
    beredskab handover --to jens --until 2026-11-22
  [2]
