Situationsbilledet: beredskab situation
=======================================

  $ . "$TESTDIR/start.sh"

Uden en hændelse er der intet at vise.

  $ beredskab situation
  Der er ingen hændelser endnu.
  Skriv beredskab activate, når der sker noget.
  [2]

Natten begynder. Udkastet viser, hvordan det ser ud lige nu.

  $ beredskab activate --type brand --area proeveparken --place "Opgang 10" --summary "Ild i en kælder" >/dev/null
  $ clock 22:18
  $ beredskab call jens --reached >/dev/null
  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme" >/dev/null
  $ clock 22:22
  $ beredskab log "En beboer er kørt til skadestuen" --restricted >/dev/null
  $ clock 22:25
  $ beredskab decide "Vi bruger planen" --question anvendelse --by tove,jens >/dev/null
  $ clock 22:26
  $ beredskab decide "Varme i fælleshuset" --responsible jens --due 23:00 >/dev/null
  $ clock 22:30
  $ beredskab situation
  Situationsbillede nr. 1 (udkast)
    Hændelse:          Brand i Prøveparken (mrarxf)
    Skete:             fredag den 20. november 2026 kl. 22.15
    Sted:              Opgang 10
    Planen:            brugt siden fredag den 20. november 2026 kl. 22.25,
                       besluttet af Tove Prøve og Jens Eksempel
    Indkalder:         Tove Prøve, Helhedsplanen
    Som det ser ud:    fredag den 20. november 2026 kl. 22.30
    Det næste kommer:  ikke aftalt
  
  Hvad er der sket?
    Ild i en kælder
  
  Hvad ved vi?
    Ikke oplyst.
  
  Hvad ved vi ikke endnu?
    Ikke oplyst.
  
  Besluttet
    - Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse. Vi
      bruger planen. (kl. 22.25, af Tove Prøve og Jens Eksempel)
    - Besluttet: Varme i fælleshuset. (kl. 22.26)
  
  Uafklaret
    - Skal beboerne informeres, og hvordan?
    - Skal pressen informeres, og hvordan?
    - Er egen organisation informeret? Mangler svar fra Tove Prøve, Jens Eksempel,
      Lene Opdigtet og Lene Tænkt.
  
  I gang
    Hvad                          Ansvarlig      Frist
    Varme i fælleshuset (ypmp2e)  Jens Eksempel  fredag den 20. november 2026
                                                 kl. 23.00
  
  Deltagerne
    Der er kontakt til: Tove Prøve og Jens Eksempel.
  
    Ikke nået: Lene Opdigtet og Lene Tænkt.
  
  Forløbet indtil nu
    Kl.    Hvad
    22.15  Deltagerne kaldes sammen: Brand i Prøveparken. Sted: Opgang 10. Ild i
           en kælder. Tovholder: Tove Prøve.
           Aktivering qp9am6, Tove Prøve, internt
    22.18  Jens Eksempel: talt med.
           Opkald z3dqmf, Tove Prøve, internt
    22.20  Brandvæsenet er fremme
           Notat wkjp9b, Tove Prøve, internt
    22.25  Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse. Vi
           bruger planen (af Tove Prøve og Jens Eksempel).
           Beslutning s7c9ce, Tove Prøve, internt
    22.26  Besluttet: Varme i fælleshuset. Ansvarlig: Jens Eksempel, frist fredag
           den 20. november 2026 kl. 23.00.
           Opfølgning ypmp2e, Tove Prøve, internt
  
  Kun for en begrænset kreds
    Kl.    Hvad
    22.22  En beboer er kørt til skadestuen
           Notat rqfqe2, Tove Prøve, begrænset kreds
  
  Udsend det med: beredskab situation issue

Nummer et udsendes. Det er et notat som alle andre.

  $ beredskab situation issue --known "Ilden er i kælderen" --unknown "Om der er flere i opgangen" --guarded "Navnet på den tilskadekomne" --next 23:00
  Skrevet (w795ez): Situationsbillede nr. 1. Hvad vi ved: Ilden er i kælderen.
    Hvad vi ikke ved endnu: Om der er flere i opgangen. Må ikke forlade kredsen:
    Navnet på den tilskadekomne. Det næste kommer kl. 23.00.
    beredskab situation 1 -i mrarxf --without-restricted -o
        situationsbillede-1.html   til at dele ud

Det, der kommer bagefter, hører til nummer to.

  $ clock 22:40
  $ beredskab call tænkt --no-answer >/dev/null
  $ clock 22:45
  $ beredskab log "Ilden er slukket" >/dev/null
  $ clock 23:10
  $ beredskab status | tail -n 5
      22.45  Ilden er slukket
    Næste situationsbillede: kl. 23.00 – FRISTEN ER OVERSKREDET
  
  Planen gælder til og med den 31. december 2027.
  9 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab situation issue --known "Ilden er slukket" --unknown "Hvornår beboerne kan komme hjem" --next +1h
  Skrevet (dednxk): Situationsbillede nr. 2. Hvad vi ved: Ilden er slukket. Hvad
    vi ikke ved endnu: Hvornår beboerne kan komme hjem. Må ikke forlade kredsen:
    Navnet på den tilskadekomne. Det næste kommer lørdag den 21. november
    kl. 0.10.
    beredskab situation 2 -i mrarxf --without-restricted -o
        situationsbillede-2.html   til at dele ud
  $ clock 23:20
  $ beredskab situation 2 | sed -n -e 1p -e '/^  Udsendt/,/^Besluttet/p' -e '/overskredet\./p' -e '/^  │/,$p'
  Situationsbillede nr. 2
    Udsendt:           fredag den 20. november 2026 kl. 23.10 af Tove Prøve
    Det næste kommer:  lørdag den 21. november 2026 kl. 0.10
  
  Nyt siden nr. 1 (kl. 22.30)
    - Vi ved nu: Ilden er slukket
    - Vi ved ikke endnu: Hvornår beboerne kan komme hjem
    - Fristen er overskredet (fredag den 20. november 2026 kl. 23.00): Varme i
      fælleshuset
  
    Kl.    Hvad
    22.40  Lene Tænkt: intet svar.
           Opkald zx7jna, Tove Prøve, internt
    22.45  Ilden er slukket
           Notat pxfyb8, Tove Prøve, internt
  
  Hvad er der sket?
    Ild i en kælder
  
  Hvad ved vi?
    Ilden er slukket
  
  Hvad ved vi ikke endnu?
    Hvornår beboerne kan komme hjem
  
  Besluttet
                                                 Fristen er overskredet.
    │ Må ikke forlade kredsen
    │
    │ Navnet på den tilskadekomne
  
  Kun for en begrænset kreds
    Kl.    Hvad
    22.22  En beboer er kørt til skadestuen
           Notat rqfqe2, Tove Prøve, begrænset kreds

Nummer et ser ud, som det gjorde.

  $ beredskab situation 1 --format md | sed -e '/^Skrevet/d' -e 's/^>/ >/' | sed -n -e '1,/^## Besluttet/p' -e '/^\*\*Ikke nået/p' -e '/^## Forløbet/,$p'
  **Fortroligt – tavshedspligt**
  
  # Situationsbillede nr. 1
  
  | | |
  | --- | --- |
  | Hændelse | Brand i Prøveparken (mrarxf) |
  | Skete | fredag den 20. november 2026 kl. 22.15 |
  | Sted | Opgang 10 |
  | Planen | brugt siden fredag den 20. november 2026 kl. 22.25, besluttet af Tove Prøve og Jens Eksempel |
  | Indkalder | Tove Prøve, Helhedsplanen |
  | Udsendt | fredag den 20. november 2026 kl. 22.30 af Tove Prøve |
  | Det næste kommer | **fredag den 20. november 2026 kl. 23.00** |
  
  ## Hvad er der sket?
  
  Ild i en kælder
  
  ## Hvad ved vi?
  
  Ilden er i kælderen
  
  ## Hvad ved vi ikke endnu?
  
  Om der er flere i opgangen
  
  ## Besluttet
  **Ikke nået:** Lene Opdigtet og Lene Tænkt.
  ## Forløbet indtil nu
  
  | Kl. | Hvad |
  | :-- | --- |
  | 22.15 | Deltagerne kaldes sammen: Brand i Prøveparken. Sted: Opgang 10. Ild i en kælder. Tovholder: Tove Prøve.<br>*Aktivering qp9am6, Tove Prøve, internt* |
  | 22.18 | Jens Eksempel: talt med.<br>*Opkald z3dqmf, Tove Prøve, internt* |
  | 22.20 | Brandvæsenet er fremme<br>*Notat wkjp9b, Tove Prøve, internt* |
  | 22.25 | Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse. Vi bruger planen (af Tove Prøve og Jens Eksempel).<br>*Beslutning s7c9ce, Tove Prøve, internt* |
  | 22.26 | Besluttet: Varme i fælleshuset. Ansvarlig: Jens Eksempel, frist fredag den 20. november 2026 kl. 23.00.<br>*Opfølgning ypmp2e, Tove Prøve, internt* |
  
   > **Må ikke forlade kredsen**
   >
   > Navnet på den tilskadekomne
  
  ## Kun for en begrænset kreds
  
  | Kl. | Hvad |
  | :-- | --- |
  | 22.22 | En beboer er kørt til skadestuen<br>*Notat rqfqe2, Tove Prøve, begrænset kreds* |
  
  ---
  
  **Fortroligt – tavshedspligt**
  

Forkerte tal, og en tid, der er forbi:

  $ beredskab situation 7
  Der er intet situationsbillede nr. 7.
  Det seneste er nr. 2.
  [2]
  $ refused situation issue --next 2026-11-20T22:00
  Det næste situationsbillede kan ikke ligge før dette.
  Skriv et tidspunkt, der kommer: --next 22:45 eller --next +1h.
  [2]

Et situationsbillede kan udgå, men ikke forsvinde.

  $ clock 23:30
  $ beredskab correct "Hvornår beboerne" --void --reason "Sendt for tidligt" | head -n 1
  Skrevet (mep6g8): Rettelse: dednxk udgår.
  $ beredskab situation | head -n 6
  Situationsbillede nr. 2 (udkast)
    Hændelse:          Brand i Prøveparken (mrarxf)
    Skete:             fredag den 20. november 2026 kl. 22.15
    Sted:              Opgang 10
    Planen:            brugt siden fredag den 20. november 2026 kl. 22.25,
                       besluttet af Tove Prøve og Jens Eksempel

I en øvelse er det mærket.

  $ clock 23:40
  $ beredskab activate --type uro --area eksempelvej --exercise >/dev/null
  $ clock 23:41
  $ beredskab situation -i uro | head -n 4
  ØVELSE: Situationsbillede nr. 1 (udkast)
    Hændelse:          Anden uro på Eksempelvej (k5qgt5)
    Skete:             fredag den 20. november 2026 kl. 23.40
    Planen:            ikke afgjort
  $ beredskab situation -i uro --format html -o billede.html
  Skrevet: billede.html
  $ grep -c 'ØVELSE' billede.html
  5
  $ grep -c 'Fortroligt' billede.html
  1

Det, som kun en begrænset kreds må se, bliver i kredsen, også når det udgår.

  $ clock 23:50
  $ beredskab correct skadestuen -i proeveparken --void --reason "Skrevet i den forkerte hændelse" | head -n 1
  Skrevet (t2crdf): Rettelse: rqfqe2 udgår.
  $ beredskab situation -i proeveparken | grep -B 1 -A 3 -e 'Må ikke forlade' -e skadestuen
  
    │ Må ikke forlade kredsen
    │
    │ Navnet på den tilskadekomne
  
  --
    Kl.    Hvad
    22.22  Udgår. En beboer er kørt til skadestuen
           Rettelse t2crdf, kl. 23.50, Tove Prøve: Skrevet i den forkerte hændelse
           – udgår
           Notat rqfqe2, Tove Prøve, begrænset kreds

Det, som en senere beslutning er trådt i stedet for, er ikke længere besluttet, og
det, som kun få må se, står kun for sig.

  $ clock 23:50
  $ beredskab decide "Kort SMS" --responsible jens --due 23:58 -i brand >/dev/null
  $ clock 23:51
  $ beredskab decide "Lang SMS" --responsible jens --due 23:59 --replaces "kort sms" -i brand >/dev/null
  $ clock 23:52
  $ beredskab decide "Kun for politiet" --question presse --restricted -i brand >/dev/null
  $ beredskab situation -i brand --format md | sed -n -e '/^## Besluttet/,/^## Delt/p' -e '/^## Kun/,/^---/p'
  ## Besluttet
  
  - Bringes planen i anvendelse? **Besluttet: planen bringes i anvendelse. Vi bruger planen.** *(kl. 22.25, af Tove Prøve og Jens Eksempel)*
  - **Besluttet: Varme i fælleshuset.** *(kl. 22.26)*
  - **Besluttet: Lang SMS.** *(kl. 23.51)*
  
  ## Uafklaret
  
  - Skal beboerne informeres, og hvordan?
  - Er egen organisation informeret? Mangler svar fra Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  
  ## I gang
  
  | Hvad | Ansvarlig | Frist |
  | --- | --- | --- |
  | Varme i fælleshuset *(ypmp2e)* | Jens Eksempel | fredag den 20. november 2026 kl. 23.00<br>**Fristen er overskredet.** |
  | Lang SMS *(hx5tqn)* | Jens Eksempel | fredag den 20. november 2026 kl. 23.59 |
  
  ## Deltagerne
  ## Kun for en begrænset kreds
  
  | Kl. | Hvad |
  | :-- | --- |
  | 22.22 | **Udgår.** ~~En beboer er kørt til skadestuen~~<br>*Rettelse t2crdf, kl. 23.50, Tove Prøve: Skrevet i den forkerte hændelse – udgår*<br>*Notat rqfqe2, Tove Prøve, begrænset kreds* |
  | 23.52 | Skal pressen informeres, og hvordan? Besluttet: Kun for politiet.<br>*Beslutning kcnwy4, Tove Prøve, begrænset kreds* |
  
  ---

Hvem der svarede hvad, hvem der var uenig, og hvem der ikke kan deltage.

  $ clock 08:00 2026-11-21
  $ beredskab activate --type skyderi --area demobakken >/dev/null
  $ clock 08:01
  $ beredskab call lene.opdigtet --declined -i skyderi >/dev/null
  $ clock 08:02
  $ beredskab decide "Vi evakuerer opgang 7" --by tove,jens --dissent "Politiet er imod" -i skyderi >/dev/null
  $ clock 08:03
  $ beredskab decide ja --question egen-organisation --for tove,jens -i skyderi >/dev/null
  $ clock 08:04
  $ beredskab decide nej --question egen-organisation --for jens,tænkt -i skyderi >/dev/null
  $ beredskab situation -i skyderi | sed -n -e '/^Besluttet/,/^Uafklaret/p' -e '/^Deltagerne/,/^Forløbet/p'
  Besluttet
    - Er egen organisation informeret? Besluttet for Tove Prøve: ja. (kl. 8.03)
    - Er egen organisation informeret? Nej, for Jens Eksempel og Lene Tænkt.
      (kl. 8.04)
    - Besluttet: Vi evakuerer opgang 7. (kl. 8.02, af Tove Prøve og Jens Eksempel)
      Uenighed: Politiet er imod
  
  Uafklaret
  Deltagerne
    Der er kontakt til: Tove Prøve.
  
    Kan ikke deltage: Lene Opdigtet.
  
    Ikke nået: Jens Eksempel og Lene Tænkt.
  
  Forløbet indtil nu
  $ beredskab status -i skyderi | sed -n '/Der er kontakt/,/Uafklaret/p'
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 8.00
    Kan ikke deltage:
      Lene Opdigtet: kan ikke deltage, sagt kl. 8.01
    Mangler:
      Jens Eksempel: ikke ringet op. 12 34 56 02 / 12 34 56 20. Stedfortræder:
        Dorthe Vikar, 12 34 56 05
      Lene Tænkt: ikke ringet op. 12 34 56 04
    Besluttet:
      8.02  Besluttet: Vi evakuerer opgang 7 (af Tove Prøve og Jens Eksempel).
        Uenighed: Politiet er imod.
      Er egen organisation informeret? Besluttet for Tove Prøve: ja.
      Er egen organisation informeret? Nej, for Jens Eksempel og Lene Tænkt.
    Uafklaret:
  $ clock 08:05
  $ beredskab decide "Alle er orienteret" --question egen-organisation --for all -i skyderi >/dev/null
  $ beredskab status -i skyderi | sed -n '/Besluttet/,/Uafklaret/p'
    Besluttet:
      8.02  Besluttet: Vi evakuerer opgang 7 (af Tove Prøve og Jens Eksempel).
        Uenighed: Politiet er imod.
      Er egen organisation informeret? Besluttet for alle deltagere: Alle er
        orienteret.
    Uafklaret:

Det udsendte rettes felt for felt, og det, der ikke længere gælder, udgår af det næste.

  $ clock 08:06
  $ beredskab situation issue --known "To er kommet til skade" --unknown "Hvem der skød" --next 08:45 -i skyderi
  Skrevet (dccqk5): Situationsbillede nr. 1. Hvad vi ved: To er kommet til
    skade. Hvad vi ikke ved endnu: Hvem der skød. Det næste kommer kl. 8.45.
    Hændelse: Skyderi i Demobakken, Testrup (e37ft5)
    beredskab situation 1 -i e37ft5 --without-restricted -o
        situationsbillede-1.html   til at dele ud
  $ clock 08:10
  $ beredskab correct "To er kommet" --known "En er kommet til skade" --unknown "" --next 09:00
  Skrevet (s29hps): Rettelse af dccqk5: Situationsbillede nr. 1. Hvad vi ved: En
    er kommet til skade. Det næste kommer kl. 9.00.
    Hændelse: Skyderi i Demobakken, Testrup (e37ft5)
  $ refused correct "En er kommet" --next 2026-11-21T07:00
  Det næste situationsbillede kan ikke ligge før dette.
  Skriv et tidspunkt, der kommer: --next 22:45 eller --next +1h.
  [2]
  $ refused correct "En er kommet" --good "Hurtigt"
  --good hører ikke til et notat af slagsen «Situationsbillede».
  Det rettes med --at, --happened, --known, --unknown, --guarded eller --next.
  [2]
  $ clock 08:12
  $ beredskab situation issue --known "" --happened "Skud ved opgang 7" -i skyderi
  Skrevet (y8spep): Situationsbillede nr. 2. Hvad der er sket: Skud ved opgang
    7.
    Hændelse: Skyderi i Demobakken, Testrup (e37ft5)
    beredskab situation 2 -i e37ft5 --without-restricted -o
        situationsbillede-2.html   til at dele ud

Er alt, hvad der er i gang, for en begrænset kreds, siges det; og det, der er besluttet, før nogen er
kaldt sammen, er besluttet.

  $ clock 08:15
  $ beredskab report --type haervaerk --area eksempelvej >/dev/null
  $ beredskab decide "Følg familien" --responsible jens --restricted -i haervaerk >/dev/null
  $ beredskab situation -i haervaerk --without-restricted | grep -A1 '^Besluttet\|^I gang'
  Besluttet
    Kun det, der er for en begrænset kreds.
  --
  I gang
    Kun det, der er for en begrænset kreds.
  $ beredskab decide "SMS" --question beboere -i haervaerk >/dev/null
  $ beredskab situation -i haervaerk | grep -A1 '^Besluttet'
  Besluttet
    - Skal beboerne informeres, og hvordan? Besluttet: SMS. (kl. 8.15)
  $ beredskab status -i haervaerk | grep -A2 'Besluttet:'
    Besluttet:
      8.15  Skal beboerne informeres, og hvordan? Besluttet: SMS.
    Opfølgning:
      xxg8ha  Følg familien – Jens Eksempel

Den, der er nået som sig selv, er ikke nået for en anden, der ikke er ringet op: situationsbilledet siger
som ringelisten. En stedfortræder, der ikke er brug for mere, mangler ikke.

  $ clock 08:20
  $ BEREDSKAB_USER="Ida Opdigtet" beredskab activate --type brand --area proeveparken --place "Hal 7" >/dev/null 2>&1
  $ beredskab call jens --reached -i "hal 7" >/dev/null
  $ beredskab call opdigtet --no-answer -i "hal 7" >/dev/null
  $ beredskab call vagthavende --no-answer -i "hal 7" >/dev/null
  $ beredskab call opdigtet --reached -i "hal 7" >/dev/null
  $ beredskab situation -i "hal 7" | grep 'kontakt til\|Ikke nået'
    Der er kontakt til: Jens Eksempel og Lene Opdigtet.
    Ikke nået: Tove Prøve og Lene Tænkt.
  $ beredskab summary -i "hal 7" | grep 'Ikke talt'
    │ - Ikke talt med Tove Prøve: ikke ringet op; talt med stedfortræderen Jens
    │ - Ikke talt med Lene Tænkt: ikke ringet op.
  $ beredskab call -i "hal 7"
  Brand i Prøveparken (d8kk7p)
    Tove Prøve: 12 34 56 01
    Lene Tænkt: 12 34 56 04
