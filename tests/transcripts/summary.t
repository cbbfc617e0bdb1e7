Rapporten bagefter: beredskab summary
=====================================

  $ . "$TESTDIR/start.sh"
  $ beredskab summary
  Der er ingen hændelser endnu.
  Skriv beredskab activate, når der sker noget.
  [2]
  $ beredskab activate --type skyderi --area proeveparken --at 22:05 --summary "Beboere har hørt skud" >/dev/null
  $ clock 22:20
  $ beredskab call jens,tænkt --reached >/dev/null
  $ clock 22:25
  $ beredskab call opdigtet --no-answer >/dev/null
  $ clock 22:30
  $ beredskab decide "Vi bruger planen" --question anvendelse --by tove,jens,tænkt >/dev/null
  $ clock 22:31
  $ beredskab decide "SMS til beboerne" --question beboere --by tove,jens --responsible jens \
  >   --due 23:00 --dissent "Lene Tænkt ville vente" >/dev/null
  $ clock 22:32
  $ beredskab inquiry "Prøvekøbing Avis" "Hvad sker der?" --responsible opdigtet --due 2026-11-21 >/dev/null
  $ clock 22:40
  $ beredskab done "SMS" "Sendt til 212 husstande" >/dev/null
  $ clock 22:41
  $ beredskab decide "Ledelsen er orienteret" --question egen --for jens,tænkt >/dev/null
  $ clock 22:50
  $ beredskab log "Politiet har fundet to patroner" --at 22:45 >/dev/null
  $ clock 22:55
  $ beredskab correct patroner "Politiet har fundet tre patroner" --reason "Talt forkert" >/dev/null
  $ clock 01:00 2026-11-21
  $ beredskab close "Roligt i området" 2>/dev/null >&2

  $ clock 09:00
  $ beredskab summary
  Skyderi i Prøveparken
    Hvornår:        fredag den 20. november 2026 kl. 22.05
    Hvad:           Beboere har hørt skud
    Planen:         brugt siden fredag den 20. november 2026 kl. 22.30, besluttet
                    af Tove Prøve, Jens Eksempel og Lene Tænkt
    Tilstand:       afsluttet
    Indkalder:      Tove Prøve, Helhedsplanen
    Hændelsens id:  mrarxf
  
    │ Stadig åbent
    │
    │ - Uafklaret: Skal pressen informeres, og hvordan?
    │ - Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve og
    │   Lene Opdigtet.
    │ - Henvendelse, ikke besvaret: Prøvekøbing Avis – Hvad sker der? Ansvarlig:
    │   Lene Opdigtet. Frist: lørdag den 21. november 2026.
    │ - Ikke talt med Lene Opdigtet: intet svar fredag den 20. november kl. 22.25.
  
  Deltagerne
    Hvem                                  Kontakt
    Tove Prøve (tovholder)                har aktiveret planen
    Projektleder, Helhedsplanen           fredag den 20. november kl. 22.15
  
    Jens Eksempel                         talt med fredag den 20. november
    Driftschef, Boligselskabet Prøvebo    kl. 22.20
  
    Lene Opdigtet                         intet svar fredag den 20. november
    Lokalpolitileder, Prøvekøbing Politi  kl. 22.25
  
    Lene Tænkt                            talt med fredag den 20. november
    Centerchef, Prøvekøbing Kommune       kl. 22.20
  
  Punkter til stillingtagen
  
    Bringes planen i anvendelse?
      Planens afsnit «Formål»
  
      Besluttet: planen bringes i anvendelse. Vi bruger planen.
      (fredag den 20. november kl. 22.30, af Tove Prøve, Jens Eksempel og Lene
      Tænkt)
  
    Skal beboerne informeres, og hvordan?
      Planens afsnit «Håndtering af omverdenen»
  
      Besluttet: SMS til beboerne. (fredag den 20. november kl. 22.31, af Tove
      Prøve og Jens Eksempel)
  
      Uenighed: Lene Tænkt ville vente
  
    Skal pressen informeres, og hvordan?
      Planens afsnit «Håndtering af omverdenen»
  
      Uafklaret.
  
    Er egen organisation informeret?
      Planens afsnit «Håndtering af omverdenen»
  
      Besluttet for Jens Eksempel og Lene Tænkt: Ledelsen er orienteret.
      (fredag den 20. november kl. 22.41)
  
      Uafklaret for Tove Prøve og Lene Opdigtet.
  
  Opfølgninger
    Hvad             Ansvarlig      Frist                  Hvor langt
    SMS til          Jens Eksempel  fredag                 Udført
    beboerne                        den 20. november 2026  fredag den 20. november
    (cs6axc)                        kl. 23.00              kl. 22.40.
                                                           Sendt til 212 husstande
  
  Henvendelser
    Fra               Om                       Svar
    Prøvekøbing Avis  Hvad sker der? (d4ky6h)  Ikke besvaret.
                                               Ansvarlig: Lene Opdigtet
                                               Frist: lørdag den 21. november 2026
  
  Forløbet
    Kl.    Hvad
           Fredag den 20. november 2026
    22.05  Deltagerne kaldes sammen: Skyderi i Prøveparken. Beboere har hørt skud.
           Tovholder: Tove Prøve.
           Aktivering qp9am6, Tove Prøve, internt; skrevet ned kl. 22.15
    22.20  Jens Eksempel: talt med.
           Opkald wkjp9b, Tove Prøve, internt
    22.20  Lene Tænkt: talt med.
           Opkald wkppb3, Tove Prøve, internt
    22.25  Lene Opdigtet: intet svar.
           Opkald s7c9ce, Tove Prøve, internt
    22.30  Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse. Vi
           bruger planen (af Tove Prøve, Jens Eksempel og Lene Tænkt).
           Beslutning w795ez, Tove Prøve, internt
    22.31  Skal beboerne informeres, og hvordan? Besluttet: SMS til beboerne (af
           Tove Prøve og Jens Eksempel). Uenighed: Lene Tænkt ville vente.
           Ansvarlig: Jens Eksempel, frist fredag den 20. november 2026 kl. 23.00.
           Opfølgning cs6axc, Tove Prøve, internt
    22.32  Henvendelse fra Prøvekøbing Avis: Hvad sker der? Ansvarlig: Lene
           Opdigtet, frist lørdag den 21. november 2026.
           Henvendelse d4ky6h, Tove Prøve, internt
    22.40  Udført: SMS til beboerne. Sendt til 212 husstande.
           Udført zx7jna, Tove Prøve, internt
    22.41  Er egen organisation informeret? Besluttet for Jens Eksempel og Lene
           Tænkt: Ledelsen er orienteret.
           Beslutning hsx6st, Tove Prøve, internt
    22.45  Politiet har fundet tre patroner
           Rettet. Før stod der: Politiet har fundet to patroner
           Rettelse h7g88d, kl. 22.55, Tove Prøve: Talt forkert
           Notat z4fx58, Tove Prøve, internt
           Lørdag den 21. november 2026
    1.00   Hændelsen afsluttes. Roligt i området.
           Afslutning gnn73z, Tove Prøve, internt
  
    Loggen ligger i mappen
    records/proevekoebing/2026/2026-11-20-2205-proeveparken-mrarxf
  
    Dens kontrolsum (SHA-256):
    d49973c2f71dd01bed21e3b50aef7a0367c4aa85e8d1c731383f08d0d3de4dfe
  
    Den prøves efter i mappen med: LC_ALL=C ls | grep yaml$ | xargs cat |
    sha256sum
  $ beredskab summary --format md | sed 's/^>/ >/' | sed -n -e '1,/^| 22.05/p' -e '/^| 22.45/,$p'
  **Fortroligt – tavshedspligt**
  
  # Skyderi i Prøveparken
  
  | | |
  | --- | --- |
  | Hvornår | fredag den 20. november 2026 kl. 22.05 |
  | Hvad | Beboere har hørt skud |
  | Planen | brugt siden fredag den 20. november 2026 kl. 22.30, besluttet af Tove Prøve, Jens Eksempel og Lene Tænkt |
  | Tilstand | afsluttet |
  | Indkalder | Tove Prøve, Helhedsplanen |
  | Hændelsens id | mrarxf |
  
   > **Stadig åbent**
   >
   > - Uafklaret: Skal pressen informeres, og hvordan?
   > - Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve og Lene Opdigtet.
   > - Henvendelse, ikke besvaret: Prøvekøbing Avis – Hvad sker der? Ansvarlig: Lene Opdigtet. Frist: lørdag den 21. november 2026.
   > - Ikke talt med Lene Opdigtet: intet svar fredag den 20. november kl. 22.25.
  
  ## Deltagerne
  
  | Hvem | Kontakt |
  | --- | --- |
  | **Tove Prøve** (tovholder)<br>Projektleder, Helhedsplanen | har aktiveret planen fredag den 20. november kl. 22.15 |
  | **Jens Eksempel**<br>Driftschef, Boligselskabet Prøvebo | talt med fredag den 20. november kl. 22.20 |
  | **Lene Opdigtet**<br>Lokalpolitileder, Prøvekøbing Politi | intet svar fredag den 20. november kl. 22.25 |
  | **Lene Tænkt**<br>Centerchef, Prøvekøbing Kommune | talt med fredag den 20. november kl. 22.20 |
  
  ## Punkter til stillingtagen
  
  ### Bringes planen i anvendelse?
  
  *Planens afsnit «Formål»*
  
  Besluttet: planen bringes i anvendelse. Vi bruger planen. *(fredag den 20. november kl. 22.30, af Tove Prøve, Jens Eksempel og Lene Tænkt)*
  
  ### Skal beboerne informeres, og hvordan?
  
  *Planens afsnit «Håndtering af omverdenen»*
  
  Besluttet: SMS til beboerne. *(fredag den 20. november kl. 22.31, af Tove Prøve og Jens Eksempel)*
  
  Uenighed: Lene Tænkt ville vente
  
  ### Skal pressen informeres, og hvordan?
  
  *Planens afsnit «Håndtering af omverdenen»*
  
  **Uafklaret.**
  
  ### Er egen organisation informeret?
  
  *Planens afsnit «Håndtering af omverdenen»*
  
  Besluttet for Jens Eksempel og Lene Tænkt: Ledelsen er orienteret. *(fredag den 20. november kl. 22.41)*
  
  **Uafklaret for Tove Prøve og Lene Opdigtet.**
  
  ## Opfølgninger
  
  | Hvad | Ansvarlig | Frist | Hvor langt |
  | --- | --- | --- | --- |
  | SMS til beboerne *(cs6axc)* | Jens Eksempel | fredag den 20. november 2026 kl. 23.00 | Udført fredag den 20. november kl. 22.40.<br>Sendt til 212 husstande |
  
  ## Henvendelser
  
  | Fra | Om | Svar |
  | --- | --- | --- |
  | Prøvekøbing Avis | Hvad sker der? *(d4ky6h)* | **Ikke besvaret.**<br>Ansvarlig: Lene Opdigtet<br>Frist: lørdag den 21. november 2026 |
  
  ## Forløbet
  
  | Kl. | Hvad |
  | :-- | --- |
  | | **Fredag den 20. november 2026** |
  | 22.05 | Deltagerne kaldes sammen: Skyderi i Prøveparken. Beboere har hørt skud. Tovholder: Tove Prøve.<br>*Aktivering qp9am6, Tove Prøve, internt; skrevet ned kl. 22.15* |
  | 22.45 | Politiet har fundet tre patroner<br>**Rettet.** Før stod der: ~~Politiet har fundet to patroner~~<br>*Rettelse h7g88d, kl. 22.55, Tove Prøve: Talt forkert*<br>*Notat z4fx58, Tove Prøve, internt* |
  | | **Lørdag den 21. november 2026** |
  | 1.00 | Hændelsen afsluttes. Roligt i området.<br>*Afslutning gnn73z, Tove Prøve, internt* |
  
  *Loggen ligger i mappen records/proevekoebing/2026/2026-11-20-2205-proeveparken-mrarxf*
  
  *Dens kontrolsum (SHA-256): d49973c2f71dd01bed21e3b50aef7a0367c4aa85e8d1c731383f08d0d3de4dfe*
  
  *Den prøves efter i mappen med: LC_ALL=C ls | grep yaml$ | xargs cat | sha256sum*
  
  ---
  
  **Fortroligt – tavshedspligt**
  
  Skrevet lørdag den 21. november 2026 kl. 9.00. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 1. januar 2026, *. beredskab 0.1.0. (glob)
  $ beredskab summary -o rapport.html
  Skrevet: rapport.html
  $ grep -c "Politiet har fundet tre patroner" rapport.html
  1

En periode i tal. Øvelser står for sig selv, og det, der ikke krævede planen, tæller
med.

  $ clock 12:00 2026-12-01
  $ beredskab activate --type brand --area eksempelvej --exercise >/dev/null
  $ clock 13:00
  $ beredskab close 2>/dev/null >&2
  $ clock 14:00
  $ beredskab report --type haervaerk --area demobakken >/dev/null
  $ beredskab summary --since 2026-10-01 --until 2026-12-31
  Hændelser
    1. oktober 2026 – 31. december 2026
  
               I alt  Planen brugt  Ikke brugt  Ikke afgjort
    Hændelser      2             1           0             1
  
    Øvelser tælles ikke med.
  
  Efter hændelsestype
    Type       I alt  Brugt █  Ikke brugt ▒  Ikke afgjort ░
    Skyderi        1        1             0               0  ███████████
    Brand          0        0             0               0
    Hærværk        1        0             0               1  ░░░░░░░░░░░
    Anden uro      0        0             0               0
    Uafklaret      0        0             0               0
  
  Efter boligområde
    Boligområde          I alt  Brugt █  Ikke brugt ▒  Ikke afgjort ░
    Prøveparken              1        1             0               0  ███████████
    Eksempelvej              0        0             0               0
    Demobakken, Testrup      1        0             0               1  ░░░░░░░░░░░
  
  Efter måned
    Måned          I alt  Brugt █  Ikke brugt ▒  Ikke afgjort ░
    oktober 2026       0        0             0               0
    november 2026      1        1             0               0  ███████████
    december 2026      1        0             0               1  ░░░░░░░░░░░
  
  Hvor lang tid der gik, fra det skete
                           Til planen var i brug     Til den sidste var nået
    under 15 min        0                         0
    15–30 min           1  ███████████            0
    30–60 min           0                         0
    1–2 timer           0                         0
    2–4 timer           0                         0
    4 timer eller mere  0                         0
  
    - Til planen var i brug: 25 min (kendt for 1).
  
  Hændelserne
    Hvornår                   Hændelse                   Tilstand
    fredag                    Skyderi i Prøveparken      afsluttet; planen er
    den 20. november 2026     (mrarxf)                   brugt
    kl. 22.05                 Beboere har hørt skud
  
    tirsdag                   Hærværk i Demobakken,      registreret; om planen
    den 1. december 2026      Testrup (htycg8)           bruges, er ikke afgjort
    kl. 14.00
  
  ØVELSER (tælles ikke med)
    Hvornår                   Øvelse                     Tilstand
    tirsdag                   ØVELSE Brand på            afsluttet; om planen
    den 1. december 2026      Eksempelvej (h4e3zj)       bruges, er ikke afgjort
    kl. 12.00
  $ beredskab summary --since 2026-10-01 --until 2026-12-31 --format md | sed '/^## Efter bo/,/^## Efter må/{/^## Efter må/!d}'
  **Fortroligt – tavshedspligt**
  
  # Hændelser
  
  **1. oktober 2026 – 31. december 2026**
  
  | | I alt | Planen brugt | Ikke brugt | Ikke afgjort |
  | --- | ---: | ---: | ---: | ---: |
  | **Hændelser** | 2 | 1 | 0 | 1 |
  
  Øvelser tælles ikke med.
  
  ## Efter hændelsestype
  
  ```plot
  Type | I alt | Brugt █ | Ikke brugt ▒ | Ikke afgjort ░
  Skyderi | 1 | 1 | 0 | 0
  Brand | 0 | 0 | 0 | 0
  Hærværk | 1 | 0 | 0 | 1
  Anden uro | 0 | 0 | 0 | 0
  Uafklaret | 0 | 0 | 0 | 0
  ```
  
  ## Efter måned
  
  ```plot months
  Måned | I alt | Brugt █ | Ikke brugt ▒ | Ikke afgjort ░
  oktober 2026 | 0 | 0 | 0 | 0
  november 2026 | 1 | 1 | 0 | 0
  december 2026 | 1 | 0 | 0 | 1
  ```
  
  ## Hvor lang tid der gik, fra det skete
  
  ```plot
   | Til planen var i brug █ | Til den sidste var nået █
  under 15 min | 0 | 0
  15–30 min | 1 | 0
  30–60 min | 0 | 0
  1–2 timer | 0 | 0
  2–4 timer | 0 | 0
  4 timer eller mere | 0 | 0
  ```
  
  - Til planen var i brug: 25 min (kendt for 1).
  
  ## Hændelserne
  
  | Hvornår | Hændelse | Tilstand |
  | --- | --- | --- |
  | fredag den 20. november 2026 kl. 22.05 | Skyderi i Prøveparken (mrarxf)<br>*Beboere har hørt skud* | afsluttet; planen er brugt |
  | tirsdag den 1. december 2026 kl. 14.00 | Hærværk i Demobakken, Testrup (htycg8) | registreret; om planen bruges, er ikke afgjort |
  
  ## ØVELSER (tælles ikke med)
  
  | Hvornår | Øvelse | Tilstand |
  | --- | --- | --- |
  | tirsdag den 1. december 2026 kl. 12.00 | **ØVELSE** Brand på Eksempelvej (h4e3zj) | afsluttet; om planen bruges, er ikke afgjort |
  
  ---
  
  **Fortroligt – tavshedspligt**
  
  Skrevet tirsdag den 1. december 2026 kl. 14.00. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 1. januar 2026, *. beredskab 0.1.0. (glob)

Det, der ikke kan lade sig gøre:

  $ beredskab summary -i proeve --since 2026-10-01
  -i og --since kan ikke bruges sammen.
  Vælg en hændelse eller en periode.
  [2]
  $ beredskab summary -i findesikke
  Ingen hændelse passer til «findesikke».
  Se hændelserne med beredskab list.
  [2]

Et ark til at skrive loggen på, når der ikke er strøm.

  $ beredskab summary --blank | head -12
  Log til papir
  
  Hændelse: ____________________________________________________________
  Dato: ____________________  Skrevet af: ________________________________
  
  En linje for hvert: hvad der skete, hvad der blev besluttet («ikke» er også en
  beslutning), hvem der følger op og inden hvornår. Skriv klokkeslættet, da det
  skete.
  
    1. kl. _____  hvad: ______________________________________________________
       hvem: __________________  beslutning, opfølgning, frist: _________________
  
  $ beredskab summary --blank --since 2026-01-01
  --blank og --since kan ikke bruges sammen.
  Et tomt ark er til den hændelse, der kommer: beredskab summary --blank
  [2]

En periode, der ikke er begyndt, er der intet at sige om.

  $ beredskab summary --since 2027-03-01
  Perioden er ikke begyndt endnu.
  Vælg en dag, der har været, med --since.
  [2]

Fra før der er hændelser, begynder den med året.

  $ beredskab summary --until 2020-05-01 | sed -n 2p
    1. januar 2020 – 1. maj 2020
