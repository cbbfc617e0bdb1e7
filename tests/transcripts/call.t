Ringe ned ad listen: beredskab call
===================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15

Hvem mangler?

  $ beredskab call
  Skyderi i Prøveparken (mrarxf)
    Jens Eksempel: 12 34 56 02 / 12 34 56 20
    Lene Opdigtet: 12 34 56 03 (hverdage 8–16)
    Lene Tænkt: 12 34 56 04

Efter hvert opkald skrives, hvordan det gik. Svaret siger, hvem der er den næste.

  $ clock 22:17
  $ beredskab call tænkt --reached --note "Kører ind på rådhuset"
  Skrevet (cnkjre): Lene Tænkt: talt med. Kører ind på rådhuset.
    Næste: Jens Eksempel: 12 34 56 02 / 12 34 56 20

Svarer nogen ikke, er stedfortræderen den næste.

  $ clock 22:19
  $ beredskab call jens --no-answer --retry +10m
  Skrevet (qnd5q6): Jens Eksempel: intet svar. Prøv igen kl. 22.29.
    Næste: Dorthe Vikar: 12 34 56 05 (stedfortræder for Jens Eksempel)
  $ clock 22:21
  $ beredskab call dorthe --message-left --note "Lagt en besked på mobilen"
  Skrevet (j3c5b6): Dorthe Vikar: besked lagt. Lagt en besked på mobilen.
    Næste: Lene Opdigtet: 12 34 56 03 (hverdage 8–16)

Lene Opdigtet og Lene Tænkt hedder begge Lene.

  $ clock 22:23
  $ refused call lene --reached
  Flere passer til «lene»:
    Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
    Lene Tænkt, Centerchef, Prøvekøbing Kommune
  Skriv mere af navnet.
  [2]
  $ beredskab call opdigtet --declined --note "Er i udlandet"
  Skrevet (afh6rn): Lene Opdigtet: kan ikke deltage. Er i udlandet.
    Næste: Vagthavende fra Prøvekøbing Politi: 12 34 56 06 (hele døgnet)
        (stedfortræder for Lene Opdigtet)

Når stedfortræderen er nået, er der ikke flere at ringe til på den post.

  $ clock 22:25
  $ beredskab call vagthavende --reached --by lene-taenkt --via radio
  Skrevet (s7c9ce): Vagthavende fra Prøvekøbing Politi: talt med (af Lene Tænkt
    via radio).
    Næste: Dorthe Vikar: 12 34 56 05 (ring igen nu)
  $ beredskab call
  Skyderi i Prøveparken (mrarxf)
    Dorthe Vikar: 12 34 56 05 (ring igen nu)
    Jens Eksempel: 12 34 56 20 / 12 34 56 02 (ring igen kl. 22.29)

De ti minutter er gået.

  $ clock 22:31
  $ beredskab call
  Skyderi i Prøveparken (mrarxf)
    Jens Eksempel: 12 34 56 20 / 12 34 56 02 (ring igen nu)
    Dorthe Vikar: 12 34 56 05 (ring igen nu)
  $ beredskab call jens --reached --incoming
  Skrevet (cs6axc): Jens Eksempel ringede selv.
    Der er ikke flere at ringe til.

En, der ikke står på listen, kommer med på hændelsens egen liste.

  $ clock 22:40
  $ beredskab call --ad-hoc "Sofie Skoleleder, Prøveskolen" --phone "12 34 56 40" \
  >   --scope "Åbner gymnastiksalen"
  Skrevet (zx7jna): Sofie Skoleleder (Prøveskolen) er sat på ringelisten.
    Telefon: 12 34 56 40. Inddraget til: Åbner gymnastiksalen.
    Næste: Sofie Skoleleder: 12 34 56 40
  $ clock 22:41
  $ beredskab call
  Skyderi i Prøveparken (mrarxf)
    Sofie Skoleleder: 12 34 56 40
  $ beredskab call sofie --no-answer
  Skrevet (hsx6st): Sofie Skoleleder: intet svar.
    Næste: Sofie Skoleleder: 12 34 56 40 (ring igen nu)
  $ clock 22:43
  $ beredskab call sofie --wrong-number
  Skrevet (f6pqrr): Sofie Skoleleder: forkert nummer (12 34 56 40).
    Der er ikke flere at ringe til. Find et andet nummer til Sofie Skoleleder.
  $ clock 22:45
  $ beredskab call --ad-hoc "Kim Klubleder" --reached --note "Holder åbent i nat"
  Skrevet (pxfyb8): Kim Klubleder: talt med. Holder åbent i nat.
    Der er ikke flere at ringe til. Find et andet nummer til Sofie Skoleleder.

Flere ad gangen.

  $ clock 22:50
  $ beredskab call jens,tænkt --reached --note "Fælles telefonmøde" --at -5m
  Skrevet (z4fx58) fredag den 20. november kl. 22.45: Jens Eksempel: talt med.
    Fælles telefonmøde.
  Skrevet (z4jfat) fredag den 20. november kl. 22.45: Lene Tænkt: talt med.
    Fælles telefonmøde.
    Der er ikke flere at ringe til. Find et andet nummer til Sofie Skoleleder.
  $ beredskab status | sed -n '/kontakt til/,/Uafklaret/p'
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 22.15
      Jens Eksempel: talt med kl. 22.45
      Lene Tænkt: talt med kl. 22.45
      Vagthavende, Prøvekøbing Politi: talt med kl. 22.25
      Kim Klubleder: talt med kl. 22.45
    Kan ikke deltage:
      Lene Opdigtet: kan ikke deltage, sagt kl. 22.23
    Behøver ikke flere opkald:
      Dorthe Vikar: besked lagt kl. 22.21
    Mangler:
      Sofie Skoleleder: forkert nummer kl. 22.43 (2 forsøg). Find et andet
        nummer. 12 34 56 40 (forkert)
    Uafklaret:
  $ beredskab show | grep -A 1 -e radio -e 'ringede selv'
    22.25  Vagthavende fra Prøvekøbing Politi: talt med (af Lene Tænkt via radio).
           Opkald s7c9ce, Tove Prøve, internt
    22.31  Jens Eksempel ringede selv.
           Opkald cs6axc, Tove Prøve, internt

Det, der ikke kan lade sig gøre:

  $ refused call jens
  Opkaldets udfald mangler.
  Tilføj --reached, --no-answer, --message-left, --wrong-number eller --declined.
  [2]
  $ beredskab call --note "Ring til naboen" 2>&1 | head -n 1
  Navnet på den, opkaldet var til, mangler.
  $ refused call --reached
  Navnet på den, opkaldet var til, mangler.
  Skriv: beredskab call NAVN --reached
  [2]
  $ beredskab call ane --reached 2>&1 | head -n 1
  Der er ingen på listen, der passer til «ane».
  $ refused call --no-answer --retry +10m --note "Ring til naboen"
  Navnet på den, opkaldet var til, mangler.
  Skriv: beredskab call NAVN --no-answer --retry +10m --note 'Ring til naboen'
  [2]
  $ refused call jens --reached --no-answer
  --reached og --no-answer kan ikke bruges sammen: et opkald har ét udfald.
  Vælg ét.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab call jens --reached --phone "12 34 56 78"
  Skrevet (z4mr63): Jens Eksempel: talt med.
    Der er ikke flere at ringe til. Find et andet nummer til Sofie Skoleleder.
  $ refused call jens --ad-hoc "Kim Klubleder" --reached
  Nævn enten en på listen eller en ny med --ad-hoc.
  Skriv de to opkald hver for sig.
  [2]

Er der mange på listen, nævnes de nærmeste.

  $ for number in 10 11 12 13 14 15 16 17 18 19; do
  >   printf '  - id: bo-%s\n    organisation: Prøvebo\n    title: Opdigtet\n    name: Bo Opdigtet %s\n' $number $number
  > done >> plans/proevekoebing/participants.yaml
  $ refused call bodil --reached
  Der er ingen på listen, der passer til «bodil».
  På listen står: Tove Prøve, Lene Opdigtet, Lene Tænkt, Dorthe Vikar, Bo Opdigtet
  10, Bo Opdigtet 11, Bo Opdigtet 12, Bo Opdigtet 13 … og 10 til:
  beredskab participant list. En anden føjes til med
  beredskab call --ad-hoc "NAVN, ORG".
  [2]
  $ sed -i 's/deputy: jens-eksempel/deputy: ingen-af-dem/' plans/proevekoebing/participants.yaml
  $ beredskab check | grep -A 3 ingen-af-dem
  plans/proevekoebing/participants.yaml:10:13: fejl: Der er ikke nogen deltager med id'et «ingen-af-dem».
    10 |     deputy: ingen-af-dem
       |             ^
       = Her kan stå: vagthavende, tove-proeve, lene-taenkt, jens-eksempel, lene-opdigtet, bo-10, bo-11, bo-12 … og 8 til: beredskab participant list.
  plans/proevekoebing/participants.yaml:47:9: advarsel: Bo Opdigtet 10: mangler telefonnummer (phone eller mobile), e-mail (email) og stedfortræder (deputy).

Nummeret bag navn og organisation er nummeret.

  $ clock 23:50
  $ beredskab call --ad-hoc "Mia Prøve, Klubben, 12 34 99 98" --reached | head -1
  Skrevet (t2crdf): Mia Prøve (Klubben): talt med. Telefon: 12 34 99 98.
  $ beredskab call --ad-hoc "Ida Prøve, +45 12349997" --reached | head -1
  Skrevet (t2te9r): Ida Prøve: talt med. Telefon: +45 12349997.
  $ beredskab call --ad-hoc "Per Prøve, Skolen, blok 4" --reached | head -1
  Skrevet (t38dqy): Per Prøve (Skolen, blok 4): talt med.

En bemærkning uden --note.

  $ refused call jens --reached "Er på vej"
  «Er på vej» er for meget her.
  Hører det til, så skriv det efter --note.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ refused call jens --reached kommer
  «kommer» er ét ord for meget.
  Tekst med mellemrum skal stå i anførselstegn: "…". Er det en bemærkning, så
  skriv den efter --note.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]

En, der skrives på som ny, men ligner en på listen, og et nummer, der mangler et ciffer, bliver nævnt.

  $ beredskab call --ad-hoc Dorthe --reached 2>&1 | grep -v Næste
  Skrevet (t39btg): Dorthe: talt med.
  Bemærk: Dorthe Vikar står på listen. Er det den samme, så skriv opkaldet dér:
    beredskab call dorthe-vikar
  $ beredskab call --ad-hoc "Ulf Påfund, Klubben, 1234567" --reached 2>&1 | grep -v Næste
  Skrevet (t3j4jd): Ulf Påfund (Klubben, 1234567): talt med.
  Bemærk: 1234567 står som organisation. Er det et nummer, så skriv det med
    --phone.
  $ beredskab call --ad-hoc 12349996 --no-answer --phone 1234 2>&1 | grep -v Næste
  Skrevet (t42hk8): 12349996: intet svar. Telefon: 1234.
  Bemærk: --phone: 1234 kan ikke være et telefonnummer (4 cifre). Et dansk
    nummer har otte cifre. Et udenlandsk skrives med landekode: "+46 …".
  $ beredskab call --ad-hoc 12349995 --no-answer 2>&1 | grep -v Næste
  Skrevet (t4922e): 12349995: intet svar. Telefon: 12349995.

«Ingen» er ingen, heller ikke en del af et ord.

  $ sed -i 's/title: Centerchef/title: Leder af indskolingen/' plans/proevekoebing/participants.yaml
  $ refused call ingen --reached | head -n 1
  Der er ingen på listen, der passer til «ingen».

Et nummer er den, der har det: hvem ringede?

  $ refused call 12345602
  12345602 er Jens Eksempel, Driftschef, Boligselskabet Prøvebo.
  Opkaldets udfald mangler.
  Tilføj --reached, --no-answer, --message-left, --wrong-number eller --declined.
  [2]
  $ clock 23:30
  $ beredskab call "+45 12 34 56 20" --reached | head -1
  Skrevet (mep6g8): Jens Eksempel: talt med.
  $ grep -h '^phone' records/*/*/*/*T2230*
  phone: "12 34 56 20"
  $ refused call "(+45) 12-34.56-02"
  (+45) 12-34.56-02 er Jens Eksempel, Driftschef, Boligselskabet Prøvebo.
  Opkaldets udfald mangler.
  Tilføj --reached, --no-answer, --message-left, --wrong-number eller --declined.
  [2]
  $ refused call 12349990 --incoming
  Ingen på listen har nummeret 12349990.
  Numrene står i beredskab participant list. En anden føjes til med
  beredskab call --ad-hoc "NAVN, ORG".
  [2]
  $ sed -i 's/"12 34 56 06"/"12 34 56 03 lok. 2"/' plans/proevekoebing/participants.yaml
  $ refused call 12345603 --incoming
  Flere passer til «12345603»:
    Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
    Vagthavende, Prøvekøbing Politi
  Skriv mere af navnet.
  [2]

Dens opgaver findes også på nummeret.

  $ beredskab decide "Nøgler hentes" --responsible jens >/dev/null
  $ beredskab list --followups --person 12345620 | grep Nøgler
    mfbj6w  Nøgler hentes – Skyderi i Prøveparken (mrarxf)

Et navn kan skrives, som skærmen viser det, med de kommaer, der er i det; andre kommaer skiller.

  $ beredskab decide "Vagten er sat ind" --by "tove,Vagthavende, Prøvekøbing Politi,Jens Eksempel, Driftschef, Boligselskabet Prøvebo" | tail -2
  Skrevet (mgcnqa): Besluttet: Vagten er sat ind (af Tove Prøve, Vagthavende fra
    Prøvekøbing Politi og Jens Eksempel).

En tid til at ringe igen gælder også den, der er talt med, og den, hvis stedfortræder var der før.

  $ clock 23:51
  $ beredskab call vagthavende --reached >/dev/null
  $ clock 23:52
  $ beredskab call "lene o" --message-left --retry 00:10 >/dev/null
  $ beredskab call jens --reached --retry 00:05 >/dev/null
  $ beredskab call | grep 'ring igen'
    12349996: 1234 (ring igen nu)
    12349995: 12349995 (ring igen nu)
    Jens Eksempel: 12 34 56 02 / 12 34 56 20 (ring igen lørdag den 21. november
    Lene Opdigtet: 12 34 56 03 (hverdage 8–16) (ring igen
  $ clock 00:06 2026-11-21
  $ beredskab status 2>/dev/null | sed -n '/ringes op igen/,/^  [A-Z]/p'
    Skal ringes op igen:
      Jens Eksempel: talt med fredag den 20. november kl. 23.52. RING IGEN NU
        (kl. 0.05). 12 34 56 02 / 12 34 56 20. Stedfortræder: Dorthe Vikar,
        12 34 56 05
      Lene Opdigtet: kan ikke deltage, sagt fredag den 20. november kl. 22.23.
        Ring igen kl. 0.10. 12 34 56 03 (hverdage 8–16). Stedfortræder:
        Vagthavende fra Prøvekøbing Politi, 12 34 56 03 lok. 2
    Besluttet:

Den aftale gælder, til der bliver svaret.

  $ beredskab call jens --no-answer >/dev/null
  $ beredskab summary 2>/dev/null | grep 'ringes op igen'
    │ - Skal ringes op igen: Jens Eksempel, lørdag den 21. november 2026 kl. 0.05.
    │ - Skal ringes op igen: Lene Opdigtet, lørdag den 21. november 2026 kl. 0.10.
  $ beredskab situation 2>/dev/null | grep 'ringes op igen'
    Skal ringes op igen: Jens Eksempel, lørdag den 21. november 2026 kl. 0.05.
    Skal ringes op igen: Lene Opdigtet, lørdag den 21. november 2026 kl. 0.10.

Af to med samme navn er det den fra den organisation, der står bag navnet. En stilling og en andens
navn er ingen organisation.

  $ printf '  - {id: ida-3, organisation: Boligforeningen Syd, title: Leder, name: Ida Prøve}\n' >> plans/proevekoebing/participants.yaml
  $ refused decide "Intet" --by "Ida Prøve, Bo"
  Flere passer til «Ida Prøve»:
    Ida Prøve, Leder, Boligforeningen Syd
    Ida Prøve
  Skriv mere af navnet.
  [2]
  $ refused decide "Intet" --by "Ida Prøve, Leder"
  Flere passer til «Ida Prøve»:
    Ida Prøve, Leder, Boligforeningen Syd
    Ida Prøve
  Skriv mere af navnet.
  [2]
  $ beredskab decide "Intet" --by "Ida Prøve, Syd, jens"
  Skrevet (nd75fw): Besluttet: Intet (af Ida Prøve (Boligforeningen Syd) og Jens
    Eksempel).

Den står også, når hændelsen er afsluttet.

  $ beredskab close >/dev/null 2>&1
  $ beredskab status 2>/dev/null | grep -e afsluttet -e 'ringes op igen'
  Skyderi i Prøveparken (mrarxf): afsluttet; om planen bruges, er ikke afgjort
    Skal ringes op igen: Jens Eksempel, kl. 0.05.
    Skal ringes op igen: Lene Opdigtet, kl. 0.10.
  $ beredskab status --json 2>/dev/null | grep -c '"just_ended": {'
  1
  $ beredskab status -i mrarxf 2>/dev/null | grep -c '(mrarxf)'
  1
