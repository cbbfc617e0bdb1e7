Kontaktlisten: beredskab contacts
=================================

  $ . "$TESTDIR/start.sh"
  $ beredskab contacts
  Kontaktliste
  Akut fare: 112
  Politiet, ikke akut: 114
  
    1.  Tove Prøve, Projektleder, Helhedsplanen (tovholder)
        Mobil: 12 34 56 01
        E-mail: tove@example.invalid
        Stedfortræder: Jens Eksempel 12 34 56 02
    2.  Jens Eksempel, Driftschef, Boligselskabet Prøvebo
        Mobil: 12 34 56 02
        Telefon: 12 34 56 20
        E-mail: jens@example.invalid
        Stedfortræder: Dorthe Vikar 12 34 56 05
    3.  Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
        Telefon: 12 34 56 03
        E-mail: lene.o@example.invalid
        Træffes: hverdage 8–16
        Stedfortræder: Vagthavende, Prøvekøbing Politi 12 34 56 06
    4.  Lene Tænkt, Centerchef, Prøvekøbing Kommune
        Mobil: 12 34 56 04
        E-mail: lene.t@example.invalid
  
  Stedfortrædere:
        Dorthe Vikar, Driftsleder, Boligselskabet Prøvebo
        Mobil: 12 34 56 05
        E-mail: dorthe@example.invalid
        Vagthavende, Prøvekøbing Politi
        Telefon: 12 34 56 06
        Træffes: hele døgnet
  
  Kan inddrages efter behov:
    Skolen
    Klubben
  
  Ingen stedfortræder: Lene Tænkt.

Under en hændelse er også dem med, der er trukket ind.

  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab call --ad-hoc "Sofie Skoleleder, Prøveskolen" --phone "12 34 56 40" \
  >   --scope "Åbner gymnastiksalen" >/dev/null
  $ beredskab contacts -i demobakken | tail -10
  Inddraget i hændelsen:
        Sofie Skoleleder, Prøveskolen
        Telefon: 12 34 56 40
        Inddraget til: Åbner gymnastiksalen
  
  Kan inddrages efter behov:
    Skolen
    Klubben
  
  Ingen stedfortræder: Lene Tænkt.

Til papir: Markdown eller en HTML-side i A4. Endelsen siger hvilken.

  $ beredskab contacts --format md
  **Fortroligt – tavshedspligt**
  
  # Kontaktliste – Prøvekøbing
  
  - Akut fare: **112**
  - Politiet, ikke akut: **114**
  
  ## Deltagerne i den rækkefølge, de ringes op
  
  1. **Tove Prøve** (tovholder), Projektleder, Helhedsplanen
     - Mobil: 12 34 56 01
     - E-mail: tove@example.invalid
     - Stedfortræder: Jens Eksempel, 12 34 56 02
  1. **Jens Eksempel**, Driftschef, Boligselskabet Prøvebo
     - Mobil: 12 34 56 02
     - Telefon: 12 34 56 20
     - E-mail: jens@example.invalid
     - Stedfortræder: Dorthe Vikar, 12 34 56 05
  1. **Lene Opdigtet**, Lokalpolitileder, Prøvekøbing Politi
     - Telefon: 12 34 56 03
     - E-mail: lene.o@example.invalid
     - Træffes: hverdage 8–16
     - Stedfortræder: Vagthavende, Prøvekøbing Politi, 12 34 56 06
  1. **Lene Tænkt**, Centerchef, Prøvekøbing Kommune
     - Mobil: 12 34 56 04
     - E-mail: lene.t@example.invalid
     - Stedfortræder: ingen i listen
  
  ## Stedfortrædere
  
  1. **Dorthe Vikar**, Driftsleder, Boligselskabet Prøvebo
     - Mobil: 12 34 56 05
     - E-mail: dorthe@example.invalid
  1. **Vagthavende**, Prøvekøbing Politi
     - Telefon: 12 34 56 06
     - Træffes: hele døgnet
  
  ## Kan inddrages efter behov
  
  - Skolen
  - Klubben
  
  ## Det mangler i listen
  
  - Ingen stedfortræder: Lene Tænkt.
  
  ---
  
  **Fortroligt – tavshedspligt**
  
  Skrevet fredag den 20. november 2026 kl. 22.20. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Historik *. beredskab 0.1.0. (glob)
  $ beredskab contacts -o kontakter.html
  Skrevet: kontakter.html
  $ grep -c "12 34 56 02" kontakter.html
  2

Det, der ikke kan lade sig gøre:

  $ beredskab contacts --format doc
  Formatet «doc» kendes ikke.
  Vælg mellem: text, md, html.
  [2]
  $ mkdir mappe
  $ beredskab contacts -o mappe
  Der kan ikke skrives: $SCRATCH/work/mappe (det er en mappe).
  Flyt mappen, og prøv igen.
  [3]
  $ beredskab contacts -o findes/ikke.html
  Der kan ikke skrives i mappen: $SCRATCH/work/findes (den findes
  ikke).
  Se efter, om stien er rigtig.
  [3]
