Øvelser: beredskab exercise
===========================

  $ . "$TESTDIR/start.sh"

Der er fire slags: procedureøvelse, dilemmaøvelse, krisestyringsøvelse og
fuldskalaøvelse.

  $ beredskab exercise list
  $ clock 10:00 2026-11-23
  $ beredskab exercise plan dilemma --on 2026-12-04T10:00 \
  >   "Strømmen går i tre opgange" --responsible tove
  $ clock 10:01
  $ beredskab exercise plan fuldskala --on 2027-05-20 >/dev/null
  $ beredskab exercise list

Den flyttes med sit id, og aflyses.

  $ clock 10:05
  $ beredskab exercise plan nxdv5a --on 2026-12-07
  $ clock 10:10
  $ beredskab exercise cancel fuldskala "Skolen kan ikke være med"

Er dagen forbi, siger programmet til.

  $ clock 09:00 2026-12-09
  $ beredskab exercise list

Når den er holdt, er det den planlagte, der er holdt.

  $ beredskab exercise held dilemma --present tove,jens "Gik som planlagt"
  $ clock 09:10
  $ beredskab exercise evaluate dilemma --good "Alle kendte listen" \
  >   --change "Vagtens nummer skal på opslagstavlen"
  $ beredskab exercise list

En øvelse, som ingen har planlagt, kan også skrives som holdt.

  $ clock 09:20
  $ beredskab exercise held krisestyring --on 2026-12-08 --present alle
  $ clock 09:30
  $ beredskab exercise held krisestyring --on 2026-12-08 2>&1 >/dev/null

Skrives øvelsen i en hændelses log, siger close, hvad der mangler. Også uden det
regnes den for den sidste øvelse.

  $ clock 13:00 2026-12-15
  $ beredskab activate --type brand --area demobakken --exercise >/dev/null
  $ clock 14:00
  $ beredskab close 2>/dev/null
  $ clock 14:10
  $ beredskab status | grep Øvelse -A 2
  $ beredskab exercise list | head -3
  $ clock 14:20
  $ beredskab exercise held procedure -i demobakken
  $ clock 14:30
  $ beredskab evaluate -i demobakken --good "Hurtigt ude" >/dev/null
  $ beredskab exercise list

Hvad der ikke kan lade sig gøre:

  $ beredskab exercise plan dilemna --on 2027-01-10
  $ beredskab exercise plan øvelse --on 2027-01-10
  $ beredskab exercise plan
  $ beredskab exercise plan dilemma
  $ beredskab exercise plan dilemma --on 2026-12-01
  $ beredskab exercise plan dilemma --on i-morgen
  $ beredskab exercise plan dilemma --on 2027-01-10 --responsible mette
  $ beredskab exercise held
  $ beredskab exercise held nxdv5a
  $ beredskab exercise held dilemma --on 2027-01-10
  $ clock 14:40
  $ beredskab activate --type brand --area eksempelvej >/dev/null
  $ beredskab exercise held procedure -i eksempelvej
  $ beredskab exercise evaluate fuldskala --good "Godt"
  $ beredskab exercise evaluate krisestyring
  $ beredskab exercise cancel
  $ beredskab exercise cancel dilemma
  $ beredskab exercise evaluate krisestyring "010190""-1234"

To planlagte af samme slags skal nævnes med id.

  $ clock 15:00
  $ beredskab exercise plan dilemma --on 2027-01-10 >/dev/null
  $ clock 15:01
  $ beredskab exercise plan dilemma --on 2027-02-10
  $ beredskab exercise cancel dilemma

Til programmer:

  $ beredskab exercise list --json | head -40
