Et ja er et ja, og et nej er et nej
===================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken >/dev/null

Uden --not blev «nej» før til et ja.

  $ clock 22:20
  $ refused decide "Nej, vi venter" --question anvendelse --by tove
  Er «Nej, vi venter» et nej, eller er det ikke afgjort endnu?
  Er det et nej (planen bruges ikke), så skriv:
    beredskab decide "Nej, vi venter" --question anvendelse --not --by tove
  Er det ikke afgjort endnu, så skriv det i loggen:
    beredskab log "Nej, vi venter"
  [2]
  $ refused decide "Ikke endnu" --question anvendelse --by tove
  Er «Ikke endnu» et nej, eller er det ikke afgjort endnu?
  Er det et nej (planen bruges ikke), så skriv:
    beredskab decide "Ikke endnu" --question anvendelse --not --by tove
  Er det ikke afgjort endnu, så skriv det i loggen:
    beredskab log "Ikke endnu"
  [2]
  $ refused decide "Ja" --question anvendelse --not
  Svaret er både ja og nej.
  Skriv det uden --not, hvis planen bruges, og uden ja, hvis den ikke gør.
  [2]
  $ refused decide "Ja" --question presse --not
  Svaret er både ja og nej.
  Skriv det uden --not, hvis det er et ja, og uden ja, hvis det er et nej.
  [2]
  $ clock 22:21
  $ beredskab decide "Ja." --question anvendelse --by tove,jens
  Skrevet (j3c5b6): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse (af Tove Prøve og Jens Eksempel).
  $ clock 22:22
  $ beredskab decide nej --question beboere --by tove
  Skrevet (rqfqe2): Skal beboerne informeres, og hvordan? Nej (af Tove Prøve).
  $ clock 22:23
  $ beredskab decide "Ikke i nat, men i morgen tidlig" --question presse --by tove
  Skrevet (afh6rn): Skal pressen informeres, og hvordan? Besluttet: Ikke i nat,
    men i morgen tidlig (af Tove Prøve).

En rettelse læses på samme måde.

  $ beredskab correct rqfqe2 "Ja" --reason "Talt efter"
  Skrevet (agnnbr): Rettelse af rqfqe2: Skal beboerne informeres, og hvordan?
    Besluttet: Ja (af Tove Prøve).
  $ clock 22:24
  $ refused correct j3c5b6 "Nej, vi venter"
  Er «Nej, vi venter» et nej, eller er det ikke afgjort endnu?
  Er det et nej (planen bruges ikke), så skriv:
    beredskab correct j3c5b6 "Nej, vi venter" --not
  Er det ikke afgjort endnu, så skriv det i loggen:
    beredskab log "Nej, vi venter"
  [2]
  $ clock 22:25
  $ beredskab status | head -3
  fredag den 20. november 2026 kl. 22.25
  
  Skyderi i Prøveparken (mrarxf)
  $ beredskab decide NEJ --question anvendelse --by tove,jens
  Skrevet (s7c9ce): Bringes planen i anvendelse? Besluttet: planen bruges ikke
    (af Tove Prøve og Jens Eksempel).
    Hændelse: Skyderi i Prøveparken (mrarxf)
    Hændelsen er dermed ikke åben længere. Var det forkert, så skriv:
        beredskab correct s7c9ce --void
  $ beredskab status | head -3
  fredag den 20. november 2026 kl. 22.25
  
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate

Et nej, der begrundes med andre ord, slutter stadig det, det sluttede. Rettet til ja er
hændelsen åben igen.

  $ clock 22:26
  $ beredskab correct s7c9ce "Politiet har det, og alt er roligt"
  Skrevet (ypmp2e): Rettelse af s7c9ce: Bringes planen i anvendelse? Besluttet:
    planen bruges ikke. Politiet har det, og alt er roligt (af Tove Prøve og Jens
    Eksempel).
    Hændelse: Skyderi i Prøveparken (mrarxf)
  $ beredskab status | sed -n 3p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  $ clock 22:27
  $ beredskab correct s7c9ce --not
  Skrevet (x4fgt3): Rettelse af s7c9ce: Bringes planen i anvendelse? Besluttet:
    planen bruges ikke. Politiet har det, og alt er roligt (af Tove Prøve og Jens
    Eksempel).
    Hændelse: Skyderi i Prøveparken (mrarxf)
  $ beredskab status | sed -n 3p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  $ clock 22:28
  $ beredskab correct s7c9ce ja
  Skrevet (c5qa9g): Rettelse af s7c9ce: Bringes planen i anvendelse? Besluttet:
    planen bringes i anvendelse (af Tove Prøve og Jens Eksempel).
    Skyderi i Prøveparken (mrarxf) er nu: deltagerne er kaldt sammen.
  $ beredskab status | sed -n 3p
  Skyderi i Prøveparken (mrarxf)
  $ clock 22:29
  $ beredskab correct s7c9ce nej
  Skrevet (k92ba8): Rettelse af s7c9ce: Bringes planen i anvendelse? Besluttet:
    planen bruges ikke (af Tove Prøve og Jens Eksempel).
    Hændelse: Skyderi i Prøveparken (mrarxf)
    Skyderi i Prøveparken (mrarxf) er nu: planen blev ikke brugt.
  $ beredskab status | sed -n 3,5p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Sidst afsluttet: Skyderi i Prøveparken (mrarxf). Skriv det, der fortælles

Kun det, der klart begynder med et ja, er et ja.

  $ clock 23:00
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 23:01
  $ for text in "Planen bruges ikke" "Vi bruger ikke planen" Måske "Afventer politiet" \
  >     "Vi venter til kl. 23" "Ingen beslutning endnu" "Udsat til kl. 23" "Ved ikke" Uafklaret \
  >     "Kommunen skal spørges først" "Ja, men ikke nu" "Ja, hvis politiet siger ja" Aldrig "?" "ja?" \
  >     "Planen bruges, når politiet er her" "Bringes planen i anvendelse?"; do
  >   beredskab decide "$text" --question anvendelse --by tove,jens 2>&1 | head -1
  > done
  Er «Planen bruges ikke» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Vi bruger ikke planen» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Måske» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Afventer politiet» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Vi venter til kl. 23» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Ingen beslutning endnu» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Udsat til kl. 23» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Ved ikke» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Uafklaret» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Kommunen skal spørges først» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Ja, men ikke nu» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Ja, hvis politiet siger ja» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Aldrig» et ja, et nej, eller er det ikke afgjort endnu?
  Er «?» et ja, et nej, eller er det ikke afgjort endnu?
  Er «ja?» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Planen bruges, når politiet er her» et ja, et nej, eller er det ikke afgjort
  Er «Bringes planen i anvendelse?» et ja, et nej, eller er det ikke afgjort
  $ refused decide "Måske" --question anvendelse --by tove -i demobakken
  Er «Måske» et ja, et nej, eller er det ikke afgjort endnu?
  Er det et ja (planen bruges), så skriv:
    beredskab decide "ja" --question anvendelse --by tove -i demobakken
  Er det et nej (planen bruges ikke), så skriv:
    beredskab decide "Måske" --question anvendelse --not --by tove -i demobakken
  Er det ikke afgjort endnu, så skriv det i loggen:
    beredskab log "Måske" -i demobakken
  [2]
  $ refused decide "SMS til beboerne" --question anvendelse --by tove
  Er «SMS til beboerne» et ja, et nej, eller er det ikke afgjort endnu?
  Er det et ja (planen bruges), så skriv:
    beredskab decide "Ja. SMS til beboerne" --question anvendelse --by tove
  Er det et nej (planen bruges ikke), så skriv:
    beredskab decide "SMS til beboerne" --question anvendelse --not --by tove
  Er det ikke afgjort endnu, så skriv det i loggen:
    beredskab log "SMS til beboerne"
  [2]
  $ beredskab list | tail -2
    yjqz8g  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 23.00
  $ clock 23:02
  $ beredskab decide "Planen bringes i anvendelse, det brænder i to opgange" --question anvendelse --by tove
  Skrevet (g9tfax): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse. Planen bringes i anvendelse, det brænder i to opgange (af Tove
    Prøve).
  $ clock 23:03
  $ beredskab decide "Ja. SMS til beboerne" --question anvendelse --by tove
  Skrevet (tqccn3): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse. Ja. SMS til beboerne (af Tove Prøve).

Et ja kan begrundes med andre ord, men ikke blive til et måske.

  $ clock 23:04
  $ beredskab correct "SMS til beboerne" "Brandvæsenet har bedt om det"
  Skrevet (mpmxrr): Rettelse af tqccn3: Bringes planen i anvendelse? Besluttet:
    planen bringes i anvendelse. Brandvæsenet har bedt om det (af Tove Prøve).
  $ clock 23:05
  $ refused correct "Brandvæsenet har" "Vi venter på brandvæsenet"
  Er «Vi venter på brandvæsenet» et ja, et nej, eller er det ikke afgjort endnu?
  Er det et ja (planen bruges), så skriv:
    beredskab correct 'Brandvæsenet har' "ja"
  Er det et nej (planen bruges ikke), så skriv:
    beredskab correct 'Brandvæsenet har' "Vi venter på brandvæsenet" --not
  Er det ikke afgjort endnu, så skriv det i loggen:
    beredskab log "Vi venter på brandvæsenet"
  [2]
  $ for text in "Ja, når… politiet er her" "Ja «måske»" "Når politiet er her"; do
  >   beredskab decide "$text" --question anvendelse --by tove 2>&1 | head -1
  > done
  Er «Ja, når… politiet er her» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Ja «måske»» et ja, et nej, eller er det ikke afgjort endnu?
  Er «Når politiet er her» et ja, et nej, eller er det ikke afgjort endnu?

Det, der foreslås, kan skrives, som det står, hvad teksten end har i sig.

  $ refused decide 'Måske "i aften", $HOME' --question anvendelse --by tove --restricted
  Er «Måske "i aften", $HOME» et ja, et nej, eller er det ikke afgjort endnu?
  Er det et ja (planen bruges), så skriv:
    beredskab decide "ja" --question anvendelse --by tove --restricted
  Er det et nej (planen bruges ikke), så skriv:
    beredskab decide 'Måske "i aften", $HOME' --question anvendelse --not --by tove --restricted
  Er det ikke afgjort endnu, så skriv det i loggen:
    beredskab log 'Måske "i aften", $HOME' --restricted
  [2]

Et ja eller nej uden et punkt siger ikke, hvad det er svaret på.

  $ clock 23:10
  $ beredskab activate --type haervaerk --area proeveparken 2>/dev/null | sed -n 2p
  Hærværk i Prøveparken – hændelse dednxk, kl. 23.10
  $ refused decide "Ja!" --by tove -i hærværk
  Ja til hvad?
  Nævn punktet med --question: anvendelse, beboere, presse, egen-organisation. Er
  det noget andet, så skriv helt ud, hvad der er besluttet.
  [2]
  $ beredskab decide "Vagten bliver" -i hærværk
  Skrevet (j62jaf): Besluttet: Vagten bliver.
    Hændelse: Hærværk i Prøveparken (dednxk)
  $ refused correct "Vagten bliver" nej
  Nej til hvad?
  Nævn punktet med --question: anvendelse, beboere, presse, egen-organisation. Er
  det noget andet, så skriv helt ud, hvad der er besluttet.
  [2]

Siger ordene, om planen bruges, og er det ikke afgjort, så spørges der til det.

  $ clock 23:11
  $ beredskab decide "Vi bruger ikke planen i nat" -i hærværk --by tove
  Skrevet (cmn5a5): Besluttet: Vi bruger ikke planen i nat (af Tove Prøve).
    Hændelse: Hærværk i Prøveparken (dednxk)
    Er det svaret på «Bringes planen i anvendelse?», så skriv:
        beredskab correct cmn5a5 "…" --question anvendelse
