Udmeldinger: beredskab message
==============================

  $ . "$TESTDIR/start.sh"
  $ cat >> plans/proevekoebing/plan.yaml <<'END'
  > # Prøvekøbings udmelding til pressen godkendes af formanden.
  > END
  $ sed -i 's|^messages:|messages:\n  - {id: presse, name: Til pressen, public: true, approved_by: formanden, always: Vi henviser til politiet.}|' plans/proevekoebing/plan.yaml
  $ beredskab check | tail -n 1
  0 fejl, 4 advarsler.

Hvilke er der?

  $ beredskab message
    presse   Til pressen. Godkendes af formanden.
    beboere  Til beboerne.
  Et udkast: beredskab message ID

Et udkast. Det, som mennesker skal skrive, står i [ ].

  $ beredskab message beboerne
  Til beboerne
  
  Hvad er der sket?
  [Skriv kort, hvad der er sket. Ingen navne.]
  
  Hvad ved vi?
  [Kun det, der er bekræftet.]
  
  Hvad ved vi ikke endnu?
  [Det, som folk vil spørge om, og som ingen ved endnu.]
  
  Hvad skal du gøre?
  [Det, som modtageren selv kan gøre. Er nogen i fare: ring 112.]
  
  Hvad gør vi?
  [Det, der er besluttet, og som må siges.]
  
  Hvem kan du kontakte?
  [Navn på funktionen og telefonnummer.]
  
  Hvornår kommer der nyt?
  [Klokkeslæt, også hvis der ikke er nyt.]

I en hændelse er det, der må offentliggøres, sat ind; alt andet er ikke.

  $ beredskab activate --type brand --area demobakken --summary "Ild i en kælder" --public >/dev/null
  $ clock 22:20
  $ beredskab decide "Fælleshuset er åbent i nat" --public >/dev/null
  $ clock 22:21
  $ beredskab decide "Jens ringer til familien" >/dev/null
  $ clock 22:22
  $ beredskab situation issue --known "Ilden er slukket" --next 23:00 >/dev/null
  $ clock 22:25
  $ beredskab message presse
  Til pressen
  
  Hvad er der sket?
  Ild i en kælder
  
  Hvad ved vi?
  [Kun det, der er bekræftet.]
  
  Hvad ved vi ikke endnu?
  [Det, som folk vil spørge om, og som ingen ved endnu.]
  
  Hvad skal du gøre?
  [Det, som modtageren selv kan gøre. Er nogen i fare: ring 112.]
  
  Hvad gør vi?
  - Fælleshuset er åbent i nat.
  
  Vi henviser til politiet.
  
  Hvem kan du kontakte?
  [Navn på funktionen og telefonnummer.]
  
  Hvornår kommer der nyt?
  fredag den 20. november 2026 kl. 23.00

Det, der er sendt, skrives ord for ord.

  $ beredskab message issue beboerne "Det brænder ikke mere. Fælleshuset er åbent i nat." --via SMS
  Skrevet (s7c9ce): Udmelding til beboerne (SMS): Det brænder ikke mere.
    Fælleshuset er åbent i nat.
  $ clock 22:30
  $ beredskab message issue presse "Ilden er slukket. Vi henviser til politiet." --approved-by "Per Formand, Tove Prøve"
  Skrevet (w795ez): Udmelding til pressen: Ilden er slukket. Vi henviser til
    politiet. Godkendt af Per Formand og Tove Prøve. [må offentliggøres]
  $ clock 22:35
  $ beredskab message issue presse "Ilden er slukket. Vi henviser til politiet."
  Skrevet (xn9sys): Udmelding til pressen: Ilden er slukket. Vi henviser til
    politiet. [må offentliggøres]
  Bemærk: Efter planen godkendes den af formanden. Skriv, hvem der har godkendt
    den: beredskab correct xn9sys --approved-by NAVN,…
  $ clock 22:36
  $ beredskab correct xn9sys --approved-by "Per Formand"
  Skrevet (zdnhw2): Rettelse af xn9sys: Udmelding til pressen: Ilden er slukket.
    Vi henviser til politiet. Godkendt af Per Formand. [må offentliggøres]
  $ clock 22:40
  $ beredskab message
  Brand i Demobakken, Testrup (mrarxf)
    presse   Til pressen. Godkendes af formanden.
             Sendt fredag den 20. november 2026 kl. 22.30 (w795ez), godkendt af
             Per Formand og Tove Prøve
             Sendt fredag den 20. november 2026 kl. 22.35 (xn9sys), godkendt af
             Per Formand
    beboere  Til beboerne.
             Sendt fredag den 20. november 2026 kl. 22.25 (s7c9ce)
  Et udkast: beredskab message ID
  $ cat records/proevekoebing/2026/*/*-message-*.yaml | head -n 11
  format: beredskab-entry/1
  kind: message
  at: 2026-11-20T22:25:00+01:00
  logged: 2026-11-20T22:25:00+01:00
  author: "Tove Prøve"
  message: beboere
  name: "Til beboerne"
  text: "Det brænder ikke mere. Fælleshuset er åbent i nat."
  via: "SMS"
  ...
  format: beredskab-entry/1

Et udkast, der ikke er skrevet færdigt, sendes ikke.

  $ beredskab message presse | sed '/^\[Det/d' > kladde.txt
  $ beredskab message issue presse - < kladde.txt
  Her er noget, der ikke er udfyldt: «[Kun det, der er bekræftet.]»
  Skriv det, eller slet det, og prøv igen.
  Ikke gemt. Du skrev:
    beredskab message issue presse -
  Til pressen
  
  Hvad er der sket?
  Ild i en kælder
  
  Hvad ved vi?
  [Kun det, der er bekræftet.]
  
  Hvad ved vi ikke endnu?
  
  Hvad skal du gøre?
  
  Hvad gør vi?
  - Fælleshuset er åbent i nat.
  
  Vi henviser til politiet.
  
  Hvem kan du kontakte?
  [Navn på funktionen og telefonnummer.]
  
  Hvornår kommer der nyt?
  fredag den 20. november 2026 kl. 23.00
  [2]

Det, der mangler, og det, der er forkert:

  $ beredskab message issue
  Det mangler, hvilken udmelding der er sendt.
  Skriv: beredskab message issue ID "…". Se dem med: beredskab message
  Ikke gemt. Du skrev:
    beredskab message issue
  [2]
  $ beredskab message issue presse
  Teksten mangler. Hvad er der sendt?
  Skriv den i anførselstegn: beredskab message issue "…"
  Ikke gemt. Du skrev:
    beredskab message issue presse
  [2]
  $ beredskab message naboerne
  Udmeldingen «naboerne» kendes ikke.
  Vælg mellem: presse, beboere.
  [2]
  $ beredskab message issue presse "Ring til ""010190""-1234"
  Teksten indeholder et CPR-nummer: Ring til ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  Ikke gemt. Du skrev:
    beredskab message issue presse 'Ring til ••••••-••••'
  [4]
