Skrive en beslutning: beredskab decide
======================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken >/dev/null

Planens punkter skal alle have et svar. Deltagerne beslutter i fællesskab, om planen
bruges; siger man ikke hvem, minder programmet om det.

  $ clock 22:20
  $ beredskab decide "Vi bruger planen" --question anvendelse
  Skrevet (wkjp9b): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse. Vi bruger planen.
  Bemærk: Efter planen afgør deltagerne det sammen. Tilføj, hvem der har
    besluttet det: beredskab correct wkjp9b --by NAVN,…
  $ clock 22:21
  $ beredskab decide "Vi bruger planen" --question anvendelse --by tove,jens,tænkt
  Skrevet (j3c5b6): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse. Vi bruger planen (af Tove Prøve, Jens Eksempel og Lene Tænkt).

En ansvarlig eller en frist gør beslutningen til en opfølgning.

  $ clock 22:25
  $ beredskab decide "SMS til alle beboere" --question beboere --by tove,jens \
  >   --responsible jens --due 23:00
  Skrevet (s7c9ce): Skal beboerne informeres, og hvordan? Besluttet: SMS til
    alle beboere (af Tove Prøve og Jens Eksempel). Ansvarlig: Jens Eksempel, frist
    kl. 23.00.
    beredskab done s7c9ce   når det er udført

Et nej er også et svar, og det behøver ingen ord.

  $ clock 22:26
  $ beredskab decide --question presse --not
  Skrevet (ypmp2e): Skal pressen informeres, og hvordan? Nej.

Nogle punkter gælder hver deltager.

  $ clock 22:27
  $ refused decide "Ledelsen er orienteret" --question egen-organisation
  «Er egen organisation informeret?» gælder for hver deltager.
  Skriv for hvem: --for NAVN,… eller --for alle.
  [2]
  $ beredskab decide "Ledelsen er orienteret" --question egen-organisation --for jens,tænkt
  Skrevet (x4fgt3): Er egen organisation informeret? Besluttet for Jens Eksempel
    og Lene Tænkt: Ledelsen er orienteret.
  $ beredskab status | sed -n -e '/^  Planen:/p' -e '/^  Besluttet/,/^$/p'
    Planen: brugt siden fredag den 20. november 2026 kl. 22.20.
    Besluttet:
      Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse. Vi
        bruger planen (af Tove Prøve, Jens Eksempel og Lene Tænkt).
      Skal beboerne informeres, og hvordan? Besluttet: SMS til alle beboere (af
        Tove Prøve og Jens Eksempel).
      Skal pressen informeres, og hvordan? Nej.
      Er egen organisation informeret? Besluttet for Jens Eksempel og Lene
        Tænkt: Ledelsen er orienteret.
    Uafklaret:
      egen-organisation  Er egen organisation informeret? Mangler svar fra Tove
                         Prøve og Lene Opdigtet.
    Opfølgning:
      s7c9ce  SMS til alle beboere – Jens Eksempel – frist kl. 23.00
  
  $ clock 22:30
  $ beredskab decide --question egen --for tove,opdigtet --not
  Skrevet (w795ez): Er egen organisation informeret? Nej, for Tove Prøve og Lene
    Opdigtet.

Uenighed skrives ned.

  $ clock 22:40
  $ beredskab decide "Festen i fælleshuset aflyses" --by tove,jens \
  >   --dissent "Lene Tænkt ville vente til i morgen" --due 2026-11-21
  Skrevet (zx7jna): Besluttet: Festen i fælleshuset aflyses (af Tove Prøve og
    Jens Eksempel). Uenighed: Lene Tænkt ville vente til i morgen. Frist:
    lørdag den 21. november.
    beredskab done zx7jna   når det er udført

En beslutning kan gøres om. Begge bliver stående, og den seneste gælder.

  $ clock 22:50
  $ beredskab decide "Kort pressemeddelelse sammen med politiet" --question presse --by tove,opdigtet
  Skrevet (z4fx58): Skal pressen informeres, og hvordan? Besluttet: Kort
    pressemeddelelse sammen med politiet (af Tove Prøve og Lene Opdigtet).
  $ beredskab status | sed -n '/Skal pressen/,/^$/p'
      Skal pressen informeres, og hvordan? Besluttet: Kort pressemeddelelse
        sammen med politiet (af Tove Prøve og Lene Opdigtet).
      Er egen organisation informeret? Besluttet for Jens Eksempel og Lene
        Tænkt: Ledelsen er orienteret.
      Er egen organisation informeret? Nej, for Tove Prøve og Lene Opdigtet.
    Opfølgning:
      s7c9ce  SMS til alle beboere – Jens Eksempel – frist kl. 23.00
      zx7jna  Festen i fælleshuset aflyses – frist lørdag den 21. november
  

Beslutter deltagerne, at planen ikke bruges, er hændelsen slut, men den tæller med.

  $ clock 23:00
  $ beredskab decide "Det var fyrværkeri" --question anvendelse --not --by tove,jens
  Skrevet (yjqz8g): Bringes planen i anvendelse? Besluttet: planen bruges ikke.
    Det var fyrværkeri (af Tove Prøve og Jens Eksempel).
    Hændelse: Skyderi i Prøveparken (mrarxf)
    Hændelsen er dermed ikke åben længere. Var det forkert, så skriv:
        beredskab correct yjqz8g --void
  $ beredskab status | sed -n 3,8p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Skyderi i Prøveparken (mrarxf): planen blev ikke brugt
    Opfølgning:
      s7c9ce  SMS til alle beboere – Jens Eksempel – frist kl. 23.00
      zx7jna  Festen i fælleshuset aflyses – frist lørdag den 21. november
  $ beredskab show | sed -n -e 3,5p -e '/pressen informeres/,/Beslutning/p'
    Planen:         ikke brugt, besluttet af Tove Prøve og Jens Eksempel fredag
                    den 20. november 2026 kl. 23.00
    Tilstand:       planen blev ikke brugt
    22.26  Skal pressen informeres, og hvordan? Nej.
           Beslutning ypmp2e, Tove Prøve, internt
    22.50  Skal pressen informeres, og hvordan? Besluttet: Kort pressemeddelelse
           sammen med politiet (af Tove Prøve og Lene Opdigtet).
           Beslutning z4fx58, Tove Prøve, internt
  $ beredskab list
    mrarxf  Skyderi i Prøveparken: planen blev ikke brugt – fredag
            den 20. november 2026 kl. 22.15 – åbne opfølgninger: 2

Det, der ikke kan lade sig gøre:

  $ refused decide "Mere" 
  Ingen hændelse er åben.
  Skriv beredskab activate, når der sker noget. En afsluttet hændelse nævnes med
  -i; den, der sidst blev afsluttet: -i mrarxf.
  [2]
  $ beredskab decide "Mere" -i proeve
  Skrevet (yjrh6w): Besluttet: Mere.
    Hændelse: Skyderi i Prøveparken (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 23:10
  $ beredskab activate --type uro --area demobakken | sed -n 2p
  Anden uro i Demobakken, Testrup – hændelse dednxk, kl. 23.10
  $ beredskab decide
  Teksten mangler. Hvad er besluttet?
  Skriv den i anførselstegn: beredskab decide "…"
  [2]
  $ refused decide --not
  Teksten mangler. Hvad er besluttet?
  Skriv den i anførselstegn: beredskab decide "…" --not
  [2]
  $ refused decide "Mere" --for jens
  --for hører til et punkt, der gælder hver deltager.
  Nævn punktet med --question.
  [2]
  $ refused decide "Mere" --question beboerne --for jens
  --for hører til et punkt, der gælder hver deltager.
  Udelad --for.
  [2]
  $ refused decide "Ikke nødvendigt" --question anvendelse --not --responsible jens
  At planen ikke bruges, er ingen opfølgning.
  Skriv først opfølgningen som en beslutning for sig.
  [2]

Begynder teksten med et punkts id, er den måske svaret på det. Det gættes ikke; det siges, hvordan.

  $ clock 23:50
  $ beredskab decide beboere: SMS til opgang 10 -i dednxk
  Skrevet (t2crdf): Besluttet: beboere: SMS til opgang 10.
    Er det svaret på «Skal beboerne informeres, og hvordan?», så skriv:
        beredskab correct t2crdf "…" --question beboere
  $ beredskab decide "Beboerne holdes ude" -i dednxk
  Skrevet (t2te9r): Besluttet: Beboerne holdes ude.

Et punkt findes også på et ord af spørgsmålet. Afløser en beslutning svaret på et punkt, er den det nye
svar; det siges ikke igen, hvad den handler om.

  $ beredskab decide "SMS til opgang 10" --question beboerne --responsible jens -i dednxk | head -1
  Skrevet (t38dqy): Skal beboerne informeres, og hvordan? Besluttet: SMS til
  $ clock 23:55
  $ beredskab decide "Kun et opslag" --replaces "SMS til opgang 10" -i dednxk
  Skrevet (f84t3p): Skal beboerne informeres, og hvordan? Besluttet: Kun et
    opslag. Afløser t38dqy: SMS til opgang 10.
  $ beredskab status -i dednxk | grep 'beboerne informeres'
      Skal beboerne informeres, og hvordan? Besluttet: Kun et opslag.

Tidligere kunne en opfølgning være «for» nogen også ved et punkt, der ikke gælder hver deltager. Den kan afløses.

  $ before=$(find records -name '*-t38dqy.yaml')
  $ sed 's/^question: beboere$/&\nfor: [jens-eksempel]/' "$before" > for.yaml && mv for.yaml "$before"
  $ beredskab decide "Kun to opslag" --replaces t38dqy -i dednxk 2>/dev/null | head -1
  Skrevet (f94bmb): Skal beboerne informeres, og hvordan? Besluttet: Kun to

Et svar for alle træder i stedet for det, der er tilbage af de tidligere. Rapporten har dem alle, og siger,
hvilke der ikke gælder mere.

  $ clock 23:57
  $ beredskab decide ja --question egen --for tove -i dednxk >/dev/null
  $ beredskab decide ja --question egen --for all --at 23:56 -i dednxk | tail -1
    Den er fra før qjnxwd, som gælder fortsat for Tove Prøve.
  $ clock 23:58
  $ beredskab decide nej --question egen --for all -i dednxk >/dev/null
  $ clock 23:59
  $ beredskab decide ja --question egen --for all --at 23:56 -i dednxk | tail -1
    Den er fra før nh84d3, som gælder fortsat.
  $ beredskab summary -i dednxk | grep 'kl. 23.5.)' | grep -v Notat
      (kl. 23.50)
      Besluttet: Kun et opslag. (Afløst af f94bmb.) (kl. 23.55)
      Besluttet: Kun to opslag. (kl. 23.55)
      Besluttet for alle deltagere: ja. (Afløst af qjnxwd og nh84d3.) (kl. 23.56)
      Besluttet for alle deltagere: ja. (Afløst af nh84d3.) (kl. 23.56)
      Besluttet for Tove Prøve: ja. (Afløst af nh84d3.) (kl. 23.57)
      Nej, for alle deltagere. (kl. 23.58)
  $ beredskab show qjnxwd | grep Afløst
    Afløst af nh84d3.
