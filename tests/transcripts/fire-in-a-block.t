En brand i en boligblok, på den ene af de to planer, der følger med
===================================================================

Planens eget eksempel: brand i en boligblok, evakuering, mange børnefamilier og tolke. Planen har
ingen navne, kun roller; dem, der sendes ud, er opdigtede.

  $ . "$TESTDIR/start.sh"
  $ rm -rf plans .git && workspace "$ROOT/plans"
  $ sed -i 's/^default:.*/default: ballerup/' plans/plans.yaml
  $ export BEREDSKAB_USER='Sygeplejevagten'

Kriseledelsen ringer til vagten, der er døgnbemandet. Vagten åbner hændelsen.

  $ clock 22:05
  $ beredskab activate --type brand --area ballerup --place 'Blokken 4' --summary 'Brand på anden sal, 40 lejligheder evakueres' --level kriseniveau-1
  Akut fare: 112   Politiet, ikke akut: 114
  Brand i en boligblok i Ballerup Kommune, Blokken 4 – hændelse qd6m8j, kl. 22.05.
  Kriseniveau 1
  Alarmeringskæden:
    1.  Den Tværgående Kriseledelse ringer til Centerchef eller Sygeplejevagten:
        Sygeplejevagten svarede kl. 22.05.
    2.  Sygeplejevagten ringer til Handicap & Psykiatrichef.
    3.  Ring til Ydelsescentret.
  Ring til (Leder af indsatsen: Handicap & Psykiatrichef):
    1.  Centerchef, Center for Social og Sundhed: intet nummer på listen
    2.  Sygeplejevagten, Ballerup Kommune: har aktiveret planen kl. 22.05
    3.  Handicap & Psykiatrichef, Ballerup Kommune: intet nummer på listen
    4.  Den Tværgående Kriseledelse, Ballerup Kommune: intet nummer på listen
    5.  Ydelsescentret, Arbejdsmarkedscentret: intet nummer på listen
    6.  Leder af Social Vejledning, Center for Social og Sundhed: intet nummer på
        listen
  Tag stilling til (et nej er også et svar):
    aktivering           Aktiveres det socialfaglige beredskab?
    leder-af-indsatsen   Hvem leder det socialfaglige beredskabs indsats?
    ydelsescentret       Aktiveres Ydelsescentret?
    personale            Hvor meget personale skal frigøres til opgaven?
    boern-og-unge        Inddrages sagsbehandlere fra Center for Børn og Unge?
    tolke                Indkaldes der tolke, og i hvilket omfang?
    sted                 Hvor skal der arbejdes?
    leder-af-centret     Hvem leder Evakuerings- og Pårørendecentret?
    regionens-kriseteam  Skal Region Hovedstadens kriseteam rekvireres gennem AMK…
    gejstligt-beredskab  Skal AMK-centralen aktivere et gejstligt beredskab?
    koordination         Hvem koordineres indsatsen med?
  Actioncards:
    socialfagligt-carb  Action card socialfagligt beredskab ved større ulykker og
                        beredskabshændelser (C-ARB): 0 af 7 krydset af
    socialfagligt-css   Action card socialfagligt beredskab ved større ulykker og
                        beredskabshændelser (C-SS): 0 af 17 krydset af
  beredskab call NAVN --reached (--no-answer --retry +10m)   beredskab log "…"
  beredskab decide "…" --question PUNKT --by NAVN,…   beredskab status
  Nu: Sygeplejevagten ringer til Handicap & Psykiatrichef. Skriv så:
  beredskab call
  Bemærk: Intet telefonnummer for Centerchef, Handicap & Psykiatrichef, Den
    Tværgående Kriseledelse, Ydelsescentret og Leder af Social Vejledning.
  $ clock 22:06
  $ beredskab call kriseledelsen --incoming --note 'Beder om socialfaglig bistand'
  Skrevet (tyqanm): Den Tværgående Kriseledelse fra Ballerup Kommune ringede
    selv. Beder om socialfaglig bistand.
    Næste: Handicap & Psykiatrichef fra Ballerup Kommune: intet nummer på
        listen

Kæden: den, der svarer, koordinerer videre.

  $ clock 22:08
  $ beredskab call psykiatrichef --no-answer --retry +10m
  Skrevet (gpmyzk): Handicap & Psykiatrichef fra Ballerup Kommune: intet svar.
    Prøv igen kl. 22.18.
    Næste: Centerchef fra Center for Social og Sundhed: intet nummer på listen
  $ clock 22:19
  $ beredskab call
  Brand i en boligblok i Ballerup Kommune (qd6m8j)
    Alarmering:
      1.  Den Tværgående Kriseledelse ringer til Centerchef eller Sygeplejevagten:
          Sygeplejevagten svarede kl. 22.05.
      2.  Sygeplejevagten ringer til Handicap & Psykiatrichef: MANGLER. Prøv
          Handicap & Psykiatrichef.
      3.  Ring til Ydelsescentret: MANGLER.
    Centerchef fra Center for Social og Sundhed: intet nummer på listen
    Ydelsescentret fra Arbejdsmarkedscentret: intet nummer på listen
    Leder af Social Vejledning fra Center for Social og Sundhed: intet nummer på
      listen
    Handicap & Psykiatrichef fra Ballerup Kommune: intet nummer på listen (ring
      igen nu)
  $ beredskab call psykiatrichef --reached
  Skrevet (qnd5q6): Handicap & Psykiatrichef fra Ballerup Kommune: talt med.
    Næste: Centerchef fra Center for Social og Sundhed: intet nummer på listen
    Handicap & Psykiatrichef skal koordinere med Centerchef og Den Tværgående
        Kriseledelse.
  $ clock 22:25
  $ beredskab call centerchef --reached --by psykiatrichef
  Skrevet (s7c9ce): Centerchef fra Center for Social og Sundhed: talt med (af
    Handicap & Psykiatrichef fra Ballerup Kommune).
    Næste: Ydelsescentret fra Arbejdsmarkedscentret: intet nummer på listen
    Handicap & Psykiatrichef skal koordinere med Den Tværgående Kriseledelse.
  $ clock 22:26
  $ beredskab call kriseledelsen --reached --by psykiatrichef
  Skrevet (ypmp2e): Den Tværgående Kriseledelse fra Ballerup Kommune: talt med
    (af Handicap & Psykiatrichef fra Ballerup Kommune).
    Næste: Ydelsescentret fra Arbejdsmarkedscentret: intet nummer på listen
  $ clock 22:28
  $ beredskab call 'leder af social' --reached --by psykiatrichef
  Skrevet (c5qa9g): Leder af Social Vejledning fra Center for Social og Sundhed:
    talt med (af Handicap & Psykiatrichef fra Ballerup Kommune).
    Næste: Ydelsescentret fra Arbejdsmarkedscentret: intet nummer på listen
  $ clock 22:30
  $ beredskab call ydelsescentret --reached --by psykiatrichef
  Skrevet (w795ez): Ydelsescentret fra Arbejdsmarkedscentret: talt med (af
    Handicap & Psykiatrichef fra Ballerup Kommune).
    Der er ikke flere at ringe til.
  $ clock 22:31
  $ beredskab call amk --reached --note 'Regionens kriseteam er på vej'
  Skrevet (cs6axc): Akut Medicinsk Koordinationscenter fra AMK-centralen: talt
    med. Regionens kriseteam er på vej.
    Der er ikke flere at ringe til.

Hvert punkt i planen besluttes.

  $ clock 22:35
  $ for answer in 'aktivering=Ja' 'kriseniveau=Kriseniveau 1' 'leder-af-indsatsen=Handicap & Psykiatrichefen' \
  >     'ydelsescentret=Ja' 'personale=Fire socialrådgivere' 'boern-og-unge=Ja, der er mange familier' \
  >     'tolke=To arabisktalende' 'sted=Evakuerings- og Pårørendecentret' \
  >     'leder-af-centret=Regionens kriseteam, når det er fremme' 'regionens-kriseteam=Ja' \
  >     'koordination=Regionens kriseteam'; do
  >   beredskab decide "${answer#*=}" --question "${answer%%=*}" > /dev/null || echo "$answer"
  > done
  $ beredskab decide --question gejstligt-beredskab --not > /dev/null

Bemandingen: behov, udvælgelse, udsendelse.

  $ clock 22:40
  $ beredskab staff need socialraad 4 > /dev/null
  $ beredskab staff need boern 1 > /dev/null
  $ beredskab staff need tolke 2 --language arabisk > /dev/null
  $ clock 22:45
  $ beredskab staff assign socialraad 'Bo Prøve, Ea Prøve, Ib Prøve, Lis Prøve'
  Skrevet (pxfyb8): Bo Prøve er valgt og klar: Socialrådgivere.
  Skrevet (pybb28): Ea Prøve er valgt og klar: Socialrådgivere.
  Skrevet (pz5485): Ib Prøve er valgt og klar: Socialrådgivere.
  Skrevet (pzck4c): Lis Prøve er valgt og klar: Socialrådgivere.
    Mangler 1: Sagsbehandlere.
    Mangler 2: Tolke (arabisk).
  $ beredskab staff assign boern 'Kim Tænkt' > /dev/null
  $ beredskab staff assign tolke 'Al Opdigtet, Mo Opdigtet' --language arabisk
  Skrevet (q2ry2n): Al Opdigtet er valgt og klar: Tolke (arabisk).
  Skrevet (q2sek8): Mo Opdigtet er valgt og klar: Tolke (arabisk).
  $ clock 23:00
  $ beredskab staff send 'bo, ea, kim, al' evakuering
  Skrevet (yjqz8g): Bo Prøve sendes ud: Evakuerings- og Pårørendecenter.
  Skrevet (yjtqnw): Ea Prøve sendes ud: Evakuerings- og Pårørendecenter.
  Skrevet (yjz4mq): Kim Tænkt sendes ud: Evakuerings- og Pårørendecenter.
  Skrevet (yk32gf): Al Opdigtet sendes ud: Evakuerings- og Pårørendecenter.
  $ clock 23:45
  $ beredskab staff send 'ib, mo' evakuering
  Skrevet (xc42r3): Ib Prøve sendes ud: Evakuerings- og Pårørendecenter.
  Skrevet (xccpe9): Mo Opdigtet sendes ud: Evakuerings- og Pårørendecenter.
  $ clock 23:46
  $ beredskab staff send lis raadhus > /dev/null

Opgaver og kort.

  $ clock 23:50
  $ beredskab task moede --take 'leder af social' > /dev/null
  $ beredskab task hjemloeshed --take ydelsescentret > /dev/null
  $ beredskab cards css --tick 1,2,4,6,9,12 --by psykiatrichef > /dev/null
  $ beredskab status | sed -n -e 3,8p -e '/^  Alarmering/,/^  Der er kontakt/p' -e '/^  Opgaver/,/^  Bemanding/p' -e '/^  Actioncards/,$p'
  Brand i en boligblok i Ballerup Kommune (qd6m8j)
    Deltagerne er kaldt sammen. Skete fredag den 20. november 2026 kl. 22.05.
    Sted: Blokken 4. Kriseniveau 1.
    Planen: brugt siden fredag den 20. november 2026 kl. 22.35.
    Brand på anden sal, 40 lejligheder evakueres
    Leder af indsatsen: Handicap & Psykiatrichef fra Ballerup Kommune.
    Alarmering:
      1.  Den Tværgående Kriseledelse ringer til Centerchef eller Sygeplejevagten:
          Sygeplejevagten svarede kl. 22.05.
      2.  Sygeplejevagten ringer til Handicap & Psykiatrichef: Handicap &
          Psykiatrichef svarede kl. 22.19.
      3.  Ring til Ydelsescentret: Ydelsescentret svarede kl. 22.30.
    Der er kontakt til:
    Opgaver, der ikke er udført:
      1.  Hurtigt mødes med de berørte borgere i et Evakuerings- og
          Pårørendecenter, eller hvor det ellers er hensigtsmæssigt – i gang:
          Leder af Social Vejledning fra Center for Social og Sundhed, kl. 23.50
      2.  Yde råd og vejledning om økonomi, bolig, forsikring, genanskaffelse af
          personlige papirer m.v. – ingen har påtaget sig den
      3.  Håndtere evt. akut opstået hjemløshed – i gang: Ydelsescentret fra
          Arbejdsmarkedscentret, kl. 23.50
      4.  Være behjælpelig med kontakt til myndigheder, forsikringsselskaber,
          pårørende m.v. – ingen har påtaget sig den
      5.  Koordinere med Region Hovedstadens kriseteam og/eller udsendte
          Koordinerende Psykiatriske kontaktperson, hvis Regionen har ansvaret,
          eller med kommunens eget krisestøttende beredskab – ingen har påtaget
          sig den
    Bemanding:
    Actioncards:
      socialfagligt-carb  Action card socialfagligt beredskab ved større ulykker
                          og beredskabshændelser (C-ARB): 0 af 7 krydset af
      socialfagligt-css   Action card socialfagligt beredskab ved større ulykker
                          og beredskabshændelser (C-SS): 6 af 17 krydset af
  
  Intet telefonnummer for Centerchef, Sygeplejevagten, Handicap & Psykiatrichef,
    Den Tværgående Kriseledelse, Ydelsescentret og Leder af Social Vejledning.
  46 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Efter 10 timer afløses de første. Reglen er programmets forslag: planen siger intet om afløsning.

  $ clock 09:10 2026-11-21
  $ beredskab staff
  Brand i en boligblok i Ballerup Kommune (qd6m8j)
    Bemanding:
      Socialrådgivere: brug for 4, valgt 4
      Sagsbehandlere: brug for 1, valgt 1
      Tolke (arabisk): brug for 2, valgt 2
      Al Opdigtet (tolke, arabisk): Evakuerings- og Pårørendecenter, ude siden
        fredag den 20. november kl. 23.00 (10 t 10 min). Skal afløses senest
        kl. 11.00
      Bo Prøve (socialrådgivere): Evakuerings- og Pårørendecenter, ude siden
        fredag den 20. november kl. 23.00 (10 t 10 min). Skal afløses senest
        kl. 11.00
      Ea Prøve (socialrådgivere): Evakuerings- og Pårørendecenter, ude siden
        fredag den 20. november kl. 23.00 (10 t 10 min). Skal afløses senest
        kl. 11.00
      Kim Tænkt (sagsbehandlere): Evakuerings- og Pårørendecenter, ude siden
        fredag den 20. november kl. 23.00 (10 t 10 min). Skal afløses senest
        kl. 11.00
      Ib Prøve (socialrådgivere): Evakuerings- og Pårørendecenter, ude siden
        fredag den 20. november kl. 23.45 (9 t 25 min)
      Mo Opdigtet (tolke, arabisk): Evakuerings- og Pårørendecenter, ude siden
        fredag den 20. november kl. 23.45 (9 t 25 min)
      Lis Prøve (socialrådgivere): Rådhuset, ude siden fredag den 20. november
        kl. 23.46 (9 t 24 min)
    Persontimer:
      Socialrådgivere: 4 personer, 39,2 timer i alt
      Sagsbehandlere: 1 person, 10,2 timer i alt
      Tolke: 2 personer, 19,6 timer i alt
  $ beredskab staff assign socialraad 'Per Prøve, Pia Prøve' > /dev/null
  $ beredskab staff assign tolke 'Fa Opdigtet' --language arabisk > /dev/null
  $ clock 09:30
  $ beredskab staff relieve bo --by per
  Skrevet (npjskr): Bo Prøve afløses af Per Prøve.
  $ beredskab staff relieve ea --by pia > /dev/null
  $ beredskab staff relieve al --by fa > /dev/null
  $ clock 09:31
  $ beredskab staff home 'kim, ib, mo, lis' > /dev/null
  $ beredskab staff
  Brand i en boligblok i Ballerup Kommune (qd6m8j)
    Bemanding:
      Socialrådgivere: brug for 4, valgt 2 – MANGLER 2
      Sagsbehandlere: brug for 1, valgt 0 – MANGLER 1
      Tolke (arabisk): brug for 2, valgt 1 – MANGLER 1
      Fa Opdigtet (tolke, arabisk): Evakuerings- og Pårørendecenter, ude siden
        kl. 9.30 (1 min)
      Per Prøve (socialrådgivere): Evakuerings- og Pårørendecenter, ude siden
        kl. 9.30 (1 min)
      Pia Prøve (socialrådgivere): Evakuerings- og Pårørendecenter, ude siden
        kl. 9.30 (1 min)
      Al Opdigtet (tolke, arabisk): hjemsendt efter 10 t 30 min
      Bo Prøve (socialrådgivere): hjemsendt efter 10 t 30 min
      Ea Prøve (socialrådgivere): hjemsendt efter 10 t 30 min
      Ib Prøve (socialrådgivere): hjemsendt efter 9 t 46 min
      Kim Tænkt (sagsbehandlere): hjemsendt efter 10 t 31 min
      Lis Prøve (socialrådgivere): hjemsendt efter 9 t 45 min
      Mo Opdigtet (tolke, arabisk): hjemsendt efter 9 t 46 min
    Persontimer:
      Socialrådgivere: 6 personer, 40,6 timer i alt
      Sagsbehandlere: 1 person, 10,5 timer i alt
      Tolke: 3 personer, 20,3 timer i alt

Familierne er genhuset, og hændelsen afsluttes.

  $ clock 15:00
  $ beredskab staff home 'per, pia, fa' > /dev/null
  $ for task in 1 2 3 4 5; do beredskab task $task --done > /dev/null; done
  $ clock 15:30
  $ beredskab close 'Alle familier er genhuset'
  Skrevet (k4ej66): Hændelsen afsluttes. Alle familier er genhuset.
    Hændelse: Brand i en boligblok i Ballerup Kommune (qd6m8j)
    beredskab evaluate -i qd6m8j   hvad gik godt, og hvad bør ændres
    beredskab summary -i qd6m8j    rapporten
  $ beredskab summary --format md | sed -E 's/^>/ >/; s/2026, [0-9a-f]+\. /2026, …. /' | sed -e '/^### Hvem leder det/,/^### Skal AMK/{/^### Skal AMK/!d}' -e '/^| 22.08/,/^| 23.45/d' -e '/^| 9.30/,/^| 15.00 | Fa/d'
  **Fortroligt – tavshedspligt**
  
  # Brand i en boligblok i Ballerup Kommune
  
  | | |
  | --- | --- |
  | Hvornår | fredag den 20. november 2026 kl. 22.05 |
  | Sted | Blokken 4 |
  | Hvad | Brand på anden sal, 40 lejligheder evakueres |
  | Planen | brugt siden fredag den 20. november 2026 kl. 22.35 |
  | Niveau | Kriseniveau 1 |
  | Tilstand | afsluttet |
  | Leder af indsatsen | Handicap & Psykiatrichef, Ballerup Kommune |
  | Hændelsens id | qd6m8j |
  
   > Intet er åbent: der er taget stilling til alle punkter.
  
  ## Deltagerne
  
  | Hvem | Kontakt |
  | --- | --- |
  | **Centerchef**<br>Center for Social og Sundhed | talt med fredag den 20. november kl. 22.25 |
  | **Sygeplejevagten**<br>Ballerup Kommune | har aktiveret planen fredag den 20. november kl. 22.05 |
  | **Handicap & Psykiatrichef** (leder af indsatsen)<br>Ballerup Kommune | talt med fredag den 20. november kl. 22.19 |
  | **Den Tværgående Kriseledelse**<br>Ballerup Kommune | talt med fredag den 20. november kl. 22.26 |
  | **Ydelsescentret**<br>Arbejdsmarkedscentret | talt med fredag den 20. november kl. 22.30 |
  | **Leder af Social Vejledning**<br>Center for Social og Sundhed | talt med fredag den 20. november kl. 22.28 |
  | **Akut Medicinsk Koordinationscenter**<br>AMK-centralen | talt med fredag den 20. november kl. 22.31<br>Regionens kriseteam er på vej |
  
  ## Punkter til stillingtagen
  
  ### Aktiveres det socialfaglige beredskab?
  
  *Planens afsnit «5. Organisation»*
  
  Besluttet: planen bringes i anvendelse. *(fredag den 20. november kl. 22.35)*
  
  ### Hvilket niveau håndteres hændelsen på?
  
  *Planens afsnit «2. Opgaver»*
  
  Ved aktiveringen: Kriseniveau 1. (Afløst af xne7mt.) *(fredag den 20. november kl. 22.05)*
  
  Besluttet: Kriseniveau 1. *(fredag den 20. november kl. 22.35)*
  
  ### Skal AMK-centralen aktivere et gejstligt beredskab?
  
  *Planens afsnit «1. Socialfaglig bistand under krisehændelser»*
  
  Nej. *(fredag den 20. november kl. 22.35)*
  
  ### Hvem koordineres indsatsen med?
  
  *Planens afsnit «2. Opgaver»*
  
  Besluttet: Regionens kriseteam. *(fredag den 20. november kl. 22.35)*
  
  ## Alarmering
  
  | Led | Bekræftet |
  | --- | --- |
  | 1. Den Tværgående Kriseledelse ringer til Centerchef eller Sygeplejevagten | Sygeplejevagten svarede fredag den 20. november kl. 22.05. |
  | 2. Sygeplejevagten ringer til Handicap & Psykiatrichef | Handicap & Psykiatrichef svarede fredag den 20. november kl. 22.19. |
  | 3. Ring til Ydelsescentret | Ydelsescentret svarede fredag den 20. november kl. 22.30. |
  
  ## Planens opgaver
  
  | Opgave | Hvor langt |
  | --- | --- |
  | 1. Hurtigt mødes med de berørte borgere i et Evakuerings- og Pårørendecenter, eller hvor det ellers er hensigtsmæssigt | udført: Leder af Social Vejledning fra Center for Social og Sundhed, kl. 15.00 |
  | 2. Yde råd og vejledning om økonomi, bolig, forsikring, genanskaffelse af personlige papirer m.v. | udført, kl. 15.00 |
  | 3. Håndtere evt. akut opstået hjemløshed | udført: Ydelsescentret fra Arbejdsmarkedscentret, kl. 15.00 |
  | 4. Være behjælpelig med kontakt til myndigheder, forsikringsselskaber, pårørende m.v. | udført, kl. 15.00 |
  | 5. Koordinere med Region Hovedstadens kriseteam og/eller udsendte Koordinerende Psykiatriske kontaktperson, hvis Regionen har ansvaret, eller med kommunens eget krisestøttende beredskab | udført, kl. 15.00 |
  
  ## Action card socialfagligt beredskab ved større ulykker og beredskabshændelser (C-SS)
  
  6 af 17 krydset af. Kortet er sammensat af planens egne sætninger.
  
  - [x] 1\. Aktivér det socialfaglige beredskab i samarbejde med Sygeplejevagten. *(fredag den 20. november kl. 23.50, Handicap & Psykiatrichef fra Ballerup Kommune)*
  - [x] 2\. Sikr koordination med Centerchefen for Social og Sundhed samt Den Tværgående Kriseledelse. *(fredag den 20. november kl. 23.50, Handicap & Psykiatrichef fra Ballerup Kommune)*
  - [ ] 3\. Led det socialfaglige beredskabs indsats, men koordinér tæt med kriseteamet fra Ballerup Kommune eller fra Region Hovedstaden.
  - [x] 4\. Aktivér som regel også Ydelsescentret under Arbejdsmarkedscentret, og koordinér indsatsen hermed. *(fredag den 20. november kl. 23.50, Handicap & Psykiatrichef fra Ballerup Kommune)*
  - [ ] 5\. Vurdér, hvor meget personale der skal frigøres til opgaven.
  - [x] 6\. Udvælg og forbered personale til opgaven, i udgangspunktet Social Vejlednings socialrådgivere. *(fredag den 20. november kl. 23.50, Handicap & Psykiatrichef fra Ballerup Kommune)*
  - [ ] 7\. Indkald tillige økonomiske sagsbehandlere fra Ydelsescentret under Arbejdsmarkedscentret.
  - [ ] 8\. Inddrag evt. sagsbehandlere i Center for Børn og Unge, hvis der er mange børnefamilier involveret.
  - [x] 9\. Indkald tolke i nødvendigt omfang. *(fredag den 20. november kl. 23.50, Handicap & Psykiatrichef fra Ballerup Kommune)*
  - [ ] 10\. Arbejd i udgangspunktet i et Evakuerings- og Pårørendecenter, medmindre det i situationen vurderes bedre, at det foregår på rådhuset, kulturhus e.lign.
  - [ ] 11\. Foregår rådgivningen på Evakuerings- og Pårørendecentret, så lad Region Hovedstadens kriseteam eller udsendte koordinator lede centret, hvis de er til stede.
  - [x] 12\. Udsend personale til opgaven i et flow afpasset efter det konkrete behov. *(fredag den 20. november kl. 23.50, Handicap & Psykiatrichef fra Ballerup Kommune)*
  - [ ] 13\. Mød hurtigt de berørte borgere i et Evakuerings- og Pårørendecenter, eller hvor det ellers er hensigtsmæssigt.
  - [ ] 14\. Yd råd og vejledning om økonomi, bolig, forsikring, genanskaffelse af personlige papirer m.v.
  - [ ] 15\. Håndtér evt. akut opstået hjemløshed.
  - [ ] 16\. Vær behjælpelig med kontakt til myndigheder, forsikringsselskaber, pårørende m.v.
  - [ ] 17\. Koordinér med Region Hovedstadens kriseteam og/eller deres udsendte Koordinerende Psykiatriske kontaktperson, hvis det er Region Hovedstaden, der har ansvaret, eller med Ballerup Kommunes eget krisestøttende beredskab.
  
  ## Bemanding
  
  | Rolle | Brug for | Valgt |
  | --- | ---: | ---: |
  | Socialrådgivere | 4 | 6 |
  | Sagsbehandlere | 1 | 1 |
  | Tolke (arabisk) | 2 | 3 |
  
  | Hvem | Rolle | Hvor |
  | --- | --- | --- |
  | Al Opdigtet | Tolke (arabisk) | hjemsendt efter 10 t 30 min |
  | Bo Prøve | Socialrådgivere | hjemsendt efter 10 t 30 min |
  | Ea Prøve | Socialrådgivere | hjemsendt efter 10 t 30 min |
  | Fa Opdigtet | Tolke (arabisk) | hjemsendt efter 5 t 30 min |
  | Ib Prøve | Socialrådgivere | hjemsendt efter 9 t 46 min |
  | Kim Tænkt | Sagsbehandlere | hjemsendt efter 10 t 31 min |
  | Lis Prøve | Socialrådgivere | hjemsendt efter 9 t 45 min |
  | Mo Opdigtet | Tolke (arabisk) | hjemsendt efter 9 t 46 min |
  | Per Prøve | Socialrådgivere | hjemsendt efter 5 t 30 min |
  | Pia Prøve | Socialrådgivere | hjemsendt efter 5 t 30 min |
  
  | Rolle | Personer | Timer i alt |
  | --- | ---: | ---: |
  | Socialrådgivere | 6 | 51,5 |
  | Sagsbehandlere | 1 | 10,5 |
  | Tolke | 3 | 25,8 |
  
  ## Forløbet
  
  | Kl. | Hvad |
  | :-- | --- |
  | | **Fredag den 20. november 2026** |
  | 22.05 | Deltagerne kaldes sammen: Brand i en boligblok i Ballerup Kommune. Sted: Blokken 4. Brand på anden sal, 40 lejligheder evakueres. Kriseniveau 1. Leder af indsatsen: Handicap & Psykiatrichef fra Ballerup Kommune.<br>*Aktivering menxhj, Sygeplejevagten, internt* |
  | 22.06 | Den Tværgående Kriseledelse fra Ballerup Kommune ringede selv. Beder om socialfaglig bistand.<br>*Opkald tyqanm, Sygeplejevagten, internt* |
  | 23.45 | Mo Opdigtet sendes ud: Evakuerings- og Pårørendecenter.<br>*Bemanding xccpe9, Sygeplejevagten, internt* |
  | 23.46 | Lis Prøve sendes ud: Rådhuset.<br>*Bemanding xmh2ng, Sygeplejevagten, internt* |
  | 23.50 | Opgaven «Hurtigt mødes med de berørte borgere i et Evakuerings- og Pårørendecenter, eller hvor det ellers er hensigtsmæssigt»: påtaget af Leder af Social Vejledning fra Center for Social og Sundhed.<br>*Opgave t2crdf, Sygeplejevagten, internt* |
  | 23.50 | Opgaven «Håndtere evt. akut opstået hjemløshed»: påtaget af Ydelsescentret fra Arbejdsmarkedscentret.<br>*Opgave t2te9r, Sygeplejevagten, internt* |
  | 23.50 | Action card socialfagligt beredskab ved større ulykker og beredskabshændelser (C-SS), 1: Aktivér det socialfaglige beredskab i samarbejde med Sygeplejevagten. Udført af Handicap & Psykiatrichef fra Ballerup Kommune.<br>*Actioncard t38dqy, Sygeplejevagten, internt* |
  | 23.50 | Action card socialfagligt beredskab ved større ulykker og beredskabshændelser (C-SS), 2: Sikr koordination med Centerchefen for Social og Sundhed samt Den Tværgående Kriseledelse. Udført af Handicap & Psykiatrichef fra Ballerup Kommune.<br>*Actioncard t3hbgy, Sygeplejevagten, internt* |
  | 23.50 | Action card socialfagligt beredskab ved større ulykker og beredskabshændelser (C-SS), 4: Aktivér som regel også Ydelsescentret under Arbejdsmarkedscentret, og koordinér indsatsen hermed. Udført af Handicap & Psykiatrichef fra Ballerup Kommune.<br>*Actioncard t3tsjb, Sygeplejevagten, internt* |
  | 23.50 | Action card socialfagligt beredskab ved større ulykker og beredskabshændelser (C-SS), 6: Udvælg og forbered personale til opgaven, i udgangspunktet Social Vejlednings socialrådgivere. Udført af Handicap & Psykiatrichef fra Ballerup Kommune.<br>*Actioncard t4dm2e, Sygeplejevagten, internt* |
  | 23.50 | Action card socialfagligt beredskab ved større ulykker og beredskabshændelser (C-SS), 9: Indkald tolke i nødvendigt omfang. Udført af Handicap & Psykiatrichef fra Ballerup Kommune.<br>*Actioncard t4m32d, Sygeplejevagten, internt* |
  | 23.50 | Action card socialfagligt beredskab ved større ulykker og beredskabshændelser (C-SS), 12: Udsend personale til opgaven i et flow afpasset efter det konkrete behov. Udført af Handicap & Psykiatrichef fra Ballerup Kommune.<br>*Actioncard t4yqsn, Sygeplejevagten, internt* |
  | | **Lørdag den 21. november 2026** |
  | 9.10 | Per Prøve er valgt og klar: Socialrådgivere.<br>*Bemanding fqdpxn, Sygeplejevagten, internt* |
  | 9.10 | Pia Prøve er valgt og klar: Socialrådgivere.<br>*Bemanding fr27t6, Sygeplejevagten, internt* |
  | 9.10 | Fa Opdigtet er valgt og klar: Tolke (arabisk).<br>*Bemanding frq45w, Sygeplejevagten, internt* |
  | 15.00 | Opgaven «Hurtigt mødes med de berørte borgere i et Evakuerings- og Pårørendecenter, eller hvor det ellers er hensigtsmæssigt»: udført.<br>*Opgave dm3mhc, Sygeplejevagten, internt* |
  | 15.00 | Opgaven «Yde råd og vejledning om økonomi, bolig, forsikring, genanskaffelse af personlige papirer m.v.»: udført.<br>*Opgave dng9dm, Sygeplejevagten, internt* |
  | 15.00 | Opgaven «Håndtere evt. akut opstået hjemløshed»: udført.<br>*Opgave dpxs8g, Sygeplejevagten, internt* |
  | 15.00 | Opgaven «Være behjælpelig med kontakt til myndigheder, forsikringsselskaber, pårørende m.v.»: udført.<br>*Opgave drjxfr, Sygeplejevagten, internt* |
  | 15.00 | Opgaven «Koordinere med Region Hovedstadens kriseteam og/eller udsendte Koordinerende Psykiatriske kontaktperson, hvis Regionen har ansvaret, eller med kommunens eget krisestøttende beredskab»: udført.<br>*Opgave drpxzt, Sygeplejevagten, internt* |
  | 15.30 | Hændelsen afsluttes. Alle familier er genhuset.<br>*Afslutning k4ej66, Sygeplejevagten, internt* |
  
  *Loggen ligger i mappen records/ballerup/2026/2026-11-20-2205-ballerup-qd6m8j*
  
  *Dens kontrolsum (SHA-256): 6d1763e7ddd197b005aef6831187305fc7971825dd2eb390053b234001055c6c*
  
  *Den prøves efter i mappen med: LC_ALL=C ls | grep yaml$ | xargs cat | sha256sum*
  
  ---
  
  **Fortroligt – tavshedspligt**
  
  Skrevet lørdag den 21. november 2026 kl. 15.30. Indsatsplan for socialfaglig bistand under delplan for Center for Social og Sundhed. Udgave 1. januar 2026, …. beredskab 0.1.0.
  $ beredskab check | head -1
  0 fejl, 28 advarsler.
