Mødemappen: beredskab meeting pack
==================================

  $ . "$TESTDIR/start.sh"
  $ people=plans/proevekoebing/participants.yaml

Er der ikke indkaldt til noget møde, er der ingen mappe.

  $ beredskab meeting pack
  Der er ikke indkaldt til noget møde.
  Indkald med beredskab meeting convene, eller nævn mødet; se
  beredskab meeting list.
  [2]

Det første møde har intet at se tilbage på.

  $ clock 09:00 2026-01-05
  $ export GIT_COMMITTER_DATE="2026-01-05T09:00:00+01:00"
  $ git commit -q --amend --no-edit
  $ beredskab meeting convene --half-yearly --at 2026-02-02T10:00 --place Beboerhuset > /dev/null
  $ beredskab meeting pack | sed -n -e '1,/^Kontaktliste/p' -e '/^  Jens/,/^$/p'
  Møde om beredskabsplanen – Prøvekøbing
    Hvornår:    mandag den 2. februar 2026 kl. 10.00–12.00
    Hvor:       Beboerhuset
    Indkalder:  Tove Prøve
    Indkaldt:   Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt
  
  Dagsorden
    1. Siden sidst
    2. Gennemgang af kontaktlisten
  
  Det venter på mødet
    Ingen opfølgninger, henvendelser, forslag eller hændelser.
  
  Hændelser indtil nu
    Ingen.
  
  Planens tilstand
    - Planen gælder til og med den 31. december 2027.
    - Underskrifter: 0 af 4. Mangler: Helhedsplanen, Boligselskabet Prøvebo,
      Prøvekøbing Politi og Prøvekøbing Kommune. Ikke godkendt endnu af
      Prøvefonden.
    - Ingen stedfortræder: Lene Tænkt.
    - 6 kontakter er ikke bekræftet det seneste år.
  
  Kontaktliste
    Jens Eksempel               12 34 56 02 (mobil)     Dorthe Vikar
    Driftschef, Boligselskabet  12 34 56 20             12 34 56 05
    Prøvebo                     jens@example.invalid
  
  $ clock 13:00 2026-02-02
  $ beredskab meeting minutes last "Planen er gennemgået" --present alle --decision "Ny kontaktliste; jens; 2026-03-01" --change "Skolen skal med i planen" > /dev/null

Siden da er der sket noget: en hændelse, en øvelse, og en ny deltager.

  $ clock 22:15 2026-05-10 +02:00
  $ beredskab activate --type skyderi --area proeveparken --summary "Skud ved opgang 10" --decided-by tove,jens > /dev/null
  $ clock 22:40 2026-05-10 +02:00
  $ beredskab decide "SMS-kæde" --question beboere --responsible jens --due 2026-05-20 > /dev/null
  $ beredskab decide "Tal med familien" --responsible tove --restricted > /dev/null
  $ beredskab inquiry "Radioen" "Hvad er der sket?" --responsible jens > /dev/null
  $ clock 23:40 2026-05-10 +02:00
  $ beredskab close --no-input > /dev/null 2>&1
  $ beredskab evaluate --good "Alle blev nået" --bad "Listen var gammel" --change "Ring to ad gangen" > /dev/null
  $ clock 10:00 2026-06-01 +02:00
  $ beredskab activate --type brand --area demobakken --exercise > /dev/null
  $ clock 12:00 2026-06-01 +02:00
  $ beredskab close --no-input > /dev/null 2>&1
  $ export GIT_COMMITTER_DATE="2026-06-01T12:00:00+02:00"
  $ beredskab participant replace jens --name "Ida Påfund" --mobile "12 34 56 08" --take-deputy --yes > /dev/null
  $ sed -i 's/12 34 56 04/12 34 56 44/' $people
  $ git commit -q -m Deltagerlisten $people
  $ clock 09:00 2026-09-01 +02:00
  $ beredskab meeting convene --half-yearly --at 2026-10-20T10:00 --place Beboerhuset > /dev/null
  Bemærk: Ingen e-mail på listen: Ida Påfund. Personen skal have besked på en
    anden måde.

Mappen samler det. Den nye ser forrest, hvad der forventes.

  $ beredskab meeting pack
  Møde om beredskabsplanen – Prøvekøbing
    Hvornår:    tirsdag den 20. oktober 2026 kl. 10.00–12.00
    Hvor:       Beboerhuset
    Indkalder:  Tove Prøve
    Indkaldt:   Tove Prøve, Ida Påfund, Lene Opdigtet og Lene Tænkt
  
    │ Ny i kredsen: Ida Påfund
    │
    │ - Du kan blive ringet op, når der sker noget, og du kan selv ringe til de
    │   andre. Sig det straks, hvis dit nummer ændrer sig, eller når du er væk.
    │ - Deltagerne afgør sammen, om planen bringes i anvendelse.
    │ - Hver deltager tager selv stilling til: Er egen organisation informeret?
    │ - Du orienterer selv din egen organisation.
    │ - Deltagerne mødes 2 gange om året. Tove Prøve indkalder til møderne.
    │ - Parterne skriver under på planen, «Beredskabsplan for boligområderne i
    │   Prøvekøbing». Læs den, og spørg, om din underskrift mangler.
    │ - Du har tavshedspligt om det, du hører om hændelser og mennesker, også i
    │   denne mappe. Underretningspligten er personlig.
  
  Dagsorden
    1. Siden sidst
    2. Gennemgang af kontaktlisten
  
  Det venter på mødet
    Opfølgning                 Ansvarlig                  Frist
    Ny kontaktliste            Jens Eksempel (ikke        søndag den 1. marts 2026
    tb9ny7, mødet              deltager mere)             overskredet
    den 2. februar 2026
  
    SMS-kæde                   Jens Eksempel (ikke        onsdag den 20. maj 2026
    fsb6m9, Skyderi i          deltager mere)             overskredet
    Prøveparken (ppedpw)
  
    (kun for en begrænset      Tove Prøve
    kreds)
    fth6jt, Skyderi i
    Prøveparken (ppedpw)
  
    Ubesvaret henvendelse:     Jens Eksempel (ikke
    Radioen – Hvad er der      deltager mere)
    sket?
    fx7qpd, Skyderi i
    Prøveparken (ppedpw)
  
    Forslag til ændring af planen           Hvordan det står
    Skolen skal med i planen                Åbent.
    tb7m3x, mødet den 2. februar 2026
  
    Ring to ad gangen                       Åbent.
    bx6tqs, Skyderi i Prøveparken (ppedpw)
  
    - Ikke evalueret endnu: ØVELSE: Brand i Demobakken, Testrup (sbx463)
  
  Hændelser siden mødet den 2. februar 2026
    Hvornår                   Hændelse                   Tilstand
    søndag den 10. maj 2026   Skyderi i Prøveparken      afsluttet; planen er
    kl. 22.15                 (ppedpw)                   brugt
  
  ØVELSER (tælles ikke med)
    Hvornår                   Øvelse                     Tilstand
    mandag den 1. juni 2026   ØVELSE Brand i             afsluttet; om planen
    kl. 10.00                 Demobakken, Testrup        bruges, er ikke afgjort
                              (sbx463)
  
  Evalueringer siden mødet den 2. februar 2026
    - Skyderi i Prøveparken (ppedpw): Gik godt: Alle blev nået. Gik mindre godt:
      Listen var gammel.
  
  Planens tilstand
    - Planen gælder til og med den 31. december 2027.
    - Underskrifter: 0 af 4. Mangler: Helhedsplanen, Boligselskabet Prøvebo,
      Prøvekøbing Politi og Prøvekøbing Kommune. Ikke godkendt endnu af
      Prøvefonden.
    - Ingen e-mail: Ida Påfund.
    - Ingen stedfortræder: Lene Tænkt.
    - 5 kontakter er ikke bekræftet det seneste år.
  
  Ændret på kontaktlisten siden mødet den 2. februar 2026
    - Ny: Ida Påfund, Driftschef, Boligselskabet Prøvebo, 12 34 56 08.
    - Ikke længere med: Jens Eksempel, Driftschef, Boligselskabet Prøvebo.
    - Ændret: Tove Prøve: stedfortræder Ida Påfund, før Jens Eksempel.
    - Ændret: Lene Tænkt: mobil 12 34 56 44, før 12 34 56 04.
  
  Kontaktliste
    │ Akut fare: 112
    │
    │ Politiet, ikke akut: 114
  
    Deltager                    Kontakt                 Stedfortræder
    Tove Prøve (tovholder)      12 34 56 01 (mobil)     Ida Påfund
    Projektleder,               tove@example.invalid    12 34 56 08
    Helhedsplanen
  
    Ida Påfund                  12 34 56 08 (mobil)     Dorthe Vikar
    Driftschef, Boligselskabet                          12 34 56 05
    Prøvebo
  
    Lene Opdigtet               12 34 56 03             Vagthavende fra
    Lokalpolitileder,           lene.o@example.invalid  Prøvekøbing Politi
    Prøvekøbing Politi          Træffes: hverdage 8–16  12 34 56 06
  
    Lene Tænkt                  12 34 56 44 (mobil)     ingen på listen
    Centerchef, Prøvekøbing     lene.t@example.invalid
    Kommune
  
    Dorthe Vikar                12 34 56 05 (mobil)
    Driftsleder,                dorthe@example.invalid
    Boligselskabet Prøvebo
    Kun stedfortræder
  
    Vagthavende                 12 34 56 06
    Prøvekøbing Politi          Træffes: hele døgnet
    Kun stedfortræder
  $ beredskab meeting pack -o moedemappe.html
  Skrevet: moedemappe.html
  $ grep -c Fortroligt moedemappe.html
  1
  $ beredskab meeting pack --format md | sed -n '/Ny i kredsen/,/ringet op/s/^/:/p'
  :> **Ny i kredsen: Ida Påfund**
  :>
  :> - Du kan blive ringet op, når der sker noget, og du kan selv ringe til de andre. Sig det straks, hvis dit nummer ændrer sig, eller når du er væk.
  $ beredskab meeting pack --json | /usr/bin/python3 -c 'import json, sys; print(*json.load(sys.stdin)["data"])'
  id title time place convener invited cancelled agenda points of_incident waiting newcomers before since numbers participants deputies changes incidents exercises other_exercises followups lessons evaluations proposals open_proposals settled health

Notater for en begrænset kreds står ikke med ord i noget af det.

  $ beredskab meeting pack --format html | grep -c familien
  0
  [1]

Et møde om en hændelse har det, der er åbent i den.

  $ clock 09:10 2026-09-01 +02:00
  $ beredskab meeting convene -i skyderi --at 2026-09-02T09:00 --place Rådhuset > /dev/null
  Bemærk: Ingen e-mail på listen: Ida Påfund. Personen skal have besked på en
    anden måde.
  $ beredskab meeting pack 2026-09-02 | sed -n '/^Dagsorden/,/^Kontaktliste/p'
  Dagsorden
    1. Hændelsen Skyderi i Prøveparken (ppedpw)
    2. Punkter, der ikke er taget stilling til
    3. Opfølgning
    4. Hvad der nu skal ske
  
  Det venter på mødet
    Opfølgning                 Ansvarlig                   Frist
    SMS-kæde                   Jens Eksempel (ikke         onsdag den 20. maj 2026
    fsb6m9, Skyderi i          deltager mere)              overskredet
    Prøveparken (ppedpw)
  
    (kun for en begrænset      Tove Prøve
    kreds)
    fth6jt, Skyderi i
    Prøveparken (ppedpw)
  
    Ubesvaret henvendelse:     Jens Eksempel (ikke
    Radioen – Hvad er der      deltager mere)
    sket?
    fx7qpd, Skyderi i
    Prøveparken (ppedpw)
  
    - Uafklaret: Skal pressen informeres, og hvordan?
    - Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve,
      Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  
  Kontaktliste

Kan deltagerlisten ikke læses, så siger mappen det: intet er sammenlignet.

  $ echo 'participants: [' > plans/proevekoebing/participants.yaml
  $ git add -A && git commit -qm Forkert && git checkout -q --orphan ny && git commit -qm Alt
  $ beredskab meeting pack 2026-10-20 2>/dev/null | sed -n '/^Ændret på/,/^  Listen/p'
  Ændret på kontaktlisten siden mødet den 2. februar 2026
    Deltagerlisten kan ikke læses.
  
  Kontaktliste
    │ Akut fare: 112
    │
    │ Politiet, ikke akut: 114
  
    Listen over deltagere kunne ikke læses eller er tom.
  $ beredskab contacts 2>/dev/null
  Kontaktliste
  Akut fare: 112
  Politiet, ikke akut: 114
  
  Listen over deltagere kunne ikke læses eller er tom.
  
  Kan inddrages efter behov:
    Skolen
    Klubben
