Actioncards: beredskab cards
============================

  $ . "$TESTDIR/start.sh"
  $ rm -rf plans .git && workspace "$TESTDIR/larger/plans"
  $ export BEREDSKAB_USER='Mia Prøve'

Uden en hændelse vises planens kort.

  $ beredskab cards
    Actioncards:
      modtagelse      Modtagelse af borgere: 0 af 2 krydset af
      oversvoemmelse  Oversvømmelse: 0 af 1 krydset af
    beredskab cards modtagelse   kortets opgaver
  $ beredskab cards modtagelse
  Modtagelse af borgere (modtagelse)
    Når der er oprettet et center
    For: Ib Opdigtet
    [ ] 1.  Find et rum til samtaler. [Opgaver]
    [ ] 2.  Skriv navne på dem, der kommer.
    Orientering: Kriseledelsen får besked, når centret er åbent.
    Kontakt: Kriseteamet, Regionen, 10 20 30 45
    Afblæses af: Kriseledelsen
    Sidst set efter den 1. maj 2026

I en hændelse vises dem, der gælder for typen, og hvor langt de er.

  $ beredskab activate --type brand --area nordbyen > /dev/null 2>&1
  $ clock 22:20
  $ beredskab cards modt --tick 1,1 --by mia 'Rum 3'
  Skrevet (wkjp9b): Modtagelse af borgere, 1: Find et rum til samtaler. Udført
    af Mia Prøve. Rum 3.
  $ beredskab cards
  Brand i Nordbyen (mrarxf)
    Actioncards:
      modtagelse  Modtagelse af borgere: 1 af 2 krydset af
    beredskab cards modtagelse   kortets opgaver
  $ beredskab cards modtagelse
  Brand i Nordbyen (mrarxf)
  Modtagelse af borgere (modtagelse)
    Når der er oprettet et center
    For: Ib Opdigtet
    [x] 1.  Find et rum til samtaler. [Opgaver] – kl. 22.20, Mia Prøve
    [ ] 2.  Skriv navne på dem, der kommer.
    Orientering: Kriseledelsen får besked, når centret er åbent.
    Kontakt: Kriseteamet, Regionen, 10 20 30 45
    Afblæses af: Kriseledelsen
    Sidst set efter den 1. maj 2026
    beredskab cards modtagelse --tick 2   når den er udført
  $ beredskab cards modtagelse -o kort.txt
  Skrevet: kort.txt
  $ sed "/^Skrevet/d" kort.txt
  Fortroligt – tavshedspligt
  
  Modtagelse af borgere
    Akut fare:    112
    Hændelse:     Brand i Nordbyen (mrarxf)
    Hvornår:      Når der er oprettet et center
    Hvem:         Ib Opdigtet
    Afblæses af:  Kriseledelsen
  
    [x] 1. Find et rum til samtaler. (planens «Opgaver») – udført kl. 22.20, Mia
        Prøve
    [ ] 2. Skriv navne på dem, der kommer.
  
    Orientering:
    - Kriseledelsen får besked, når centret er åbent.
  
    Kontakter:
    - Kriseteamet, Regionen, 10 20 30 45
  
    Sidst set efter den 1. maj 2026.
  
  Fortroligt – tavshedspligt
  $ beredskab cards oversv
  Brand i Nordbyen (mrarxf)
  Oversvømmelse (oversvoemmelse)
    [ ] 1.  Luk for strømmen i kælderen.
    beredskab cards oversvoemmelse --tick 1   når den er udført
  $ cat records/oevestad/2026/*/*-card-*.yaml
  format: beredskab-entry/2
  kind: card
  at: 2026-11-20T22:20:00+01:00
  logged: 2026-11-20T22:20:00+01:00
  author: "Mia Prøve"
  card: modtagelse
  step: 1
  step_text: "Find et rum til samtaler."
  who: boligen
  text: "Rum 3"
  after: [qp9am6-54f017c03cd33796]
  ...

Er kortet skrevet om siden, står det afkrydsede, som det stod.

  $ sed -i 's/Find et rum til samtaler/Find to rum/' plans/oevestad/cards/modtagelse.yaml
  $ beredskab cards modtagelse | sed -n '/\[/p'
    [ ] 1.  Find to rum. [Opgaver]
    [ ] 2.  Skriv navne på dem, der kommer.
    [x] 1.  Find et rum til samtaler. – kl. 22.20, Mia Prøve

Et kort, der ikke kan læses, standser ingenting.

  $ echo 'x: [' >> plans/oevestad/cards/oversvoemmelse.yaml
  $ clock 22:30
  $ beredskab cards modtagelse --tick 2
  Skrevet (w795ez): Modtagelse af borgere, 2: Skriv navne på dem, der kommer.
  Bemærk: Et actioncard kan ikke læses. Udgaven fra den 1. januar 2026 bruges.
    (plans/oevestad/cards/oversvoemmelse.yaml, linje 7: Klammen bliver ikke
    lukket.) Alle fejl: beredskab check
  $ git checkout -q plans

Det forkerte.

  $ refused cards modtagelse --tick 3
  Kortet har ingen opgave med nummeret «3».
  Skriv et tal fra 1 til 2, eller flere med komma: --tick 1,2.
  [2]
  $ beredskab cards modtagelse 'Rum 3' --by mia
  Det mangler, hvilke opgaver der skal krydses af.
  Skriv: beredskab cards KORT --tick 1,2 --by mia
  Ikke gemt. Du skrev:
    beredskab cards modtagelse 'Rum 3' --by mia
  [2]
  $ refused cards --tick 1
  Det mangler, hvilket kort der skal krydses af på.
  Skriv: beredskab cards KORT --tick 1
  [2]
  $ refused cards modtaelse
  Actioncardet «modtaelse» kendes ikke.
  Mente du «modtagelse»? Vælg mellem: modtagelse, oversvoemmelse.
  [2]
  $ refused cards modtagelse --tick 1 -o kort.html
  --tick og -o kan ikke bruges sammen.
  Kryds af først. Kortet i en fil: beredskab cards KORT -o FIL
  [2]
