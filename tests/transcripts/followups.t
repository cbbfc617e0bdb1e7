Opfølgning: hvem skal gøre hvad, og hvornår
===========================================

  $ . "$TESTDIR/start.sh"
  $ beredskab list --followups
  Der er ingen åbne opfølgninger eller henvendelser.
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab decide "Nøgler til opgang 3 hentes" --responsible jens --due 23:00 >/dev/null
  $ clock 22:21
  $ beredskab inquiry "Avisen" "Er nogen kommet til skade?" --due 08:00 >/dev/null
  $ clock 22:25
  $ beredskab activate --type uro --area eksempelvej --exercise 2>/dev/null >/dev/null
  $ clock 22:26
  $ beredskab decide "Vagten tilkaldes" --responsible tænkt -i eksempelvej >/dev/null

En ny beslutning kan afløse en opfølgning: den gamle skal så ikke gøres, og den er heller ikke gjort.

  $ clock 22:40
  $ beredskab decide "Låsesmeden åbner opgang 3" --replaces nøgler --responsible tænkt --due 23:30
  Skrevet (zx7jna): Besluttet: Låsesmeden åbner opgang 3. Ansvarlig: Lene Tænkt,
    frist kl. 23.30. Afløser wkjp9b: Nøgler til opgang 3 hentes.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    beredskab done zx7jna   når det er udført
  $ beredskab status -i demobakken | sed -n '/Opfølgning/,/^$/p'
    Opfølgning:
      wkjp9b  Nøgler til opgang 3 hentes – Jens Eksempel – frist kl. 23.00 –
              afløst af zx7jna
      zx7jna  Låsesmeden åbner opgang 3 – Lene Tænkt – frist kl. 23.30
    Henvendelser, der ikke er besvaret:
      j3c5b6  Avisen: Er nogen kommet til skade? – frist lørdag den 21. november
              kl. 8.00
  
  $ beredskab show -i demobakken | tail -n 3
    22.40  Besluttet: Låsesmeden åbner opgang 3. Ansvarlig: Lene Tænkt, frist
           kl. 23.30. Afløser wkjp9b: Nøgler til opgang 3 hentes.
           Opfølgning zx7jna, Tove Prøve, internt
  $ beredskab show 'Nøgler til opgang'
  Brand i Demobakken, Testrup (mrarxf)
    wkjp9b  22.20  Besluttet: Nøgler til opgang 3 hentes. Ansvarlig: Jens
                   Eksempel, frist kl. 23.00. – Tove Prøve
    Afløst af zx7jna.
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-followup-wkjp9b.yaml
  $ beredskab summary -i demobakken | sed -n '/^Opfølgning/,/^Henv/p'
  Opfølgninger
    Hvad                   Ansvarlig      Frist                  Hvor langt
    Nøgler til opgang 3    Jens Eksempel  fredag                 Afløst af zx7jna.
    hentes (wkjp9b)                       den 20. november 2026
                                          kl. 23.00
  
    Låsesmeden åbner       Lene Tænkt     fredag                 Ikke udført.
    opgang 3 (zx7jna)                     den 20. november 2026
                                          kl. 23.30
  
  Henvendelser
  $ beredskab summary -i demobakken --format md | grep Afløst
  - 22.20 Besluttet: Nøgler til opgang 3 hentes. Ansvarlig: Jens Eksempel, frist fredag den 20. november 2026 kl. 23.00. (Afløst af zx7jna.)
  | Nøgler til opgang 3 hentes *(wkjp9b)* | Jens Eksempel | fredag den 20. november 2026 kl. 23.00 | Afløst af zx7jna. |

Hændelserne afsluttes; det, der er åbent, bliver stående.

  $ clock 23:40
  $ beredskab close -i demobakken 2>/dev/null | head -1
  Skrevet (k5qgt5): Hændelsen afsluttes.
  $ beredskab close -i eksempelvej >/dev/null 2>&1

Et møde i boligområdet har også besluttet noget. Det står uden for hændelser.

  $ folder=records/proevekoebing/2026/plan
  $ mkdir -p $folder
  $ cat >$folder/2026-11-20T100000Z-meeting-m4h7rt.yaml <<'END'
  > format: beredskab-entry/1
  > kind: meeting
  > at: 2026-11-20T11:00:00+01:00
  > logged: 2026-11-20T11:00:00+01:00
  > author: "Tove Prøve"
  > start: 2026-12-01T13:00:00+01:00
  > place: "Beboerhuset"
  > half_yearly: true
  > invited: [jens-eksempel]
  > ...
  > END
  $ clock 15:00 2026-12-01
  $ beredskab decide "Nye nøgler til alle opgange" --meeting 2026-12-01 --by tove,jens --responsible jens --due 2026-12-15
  Skrevet (yzjjjk): Besluttet: Nye nøgler til alle opgange (af Tove Prøve og
    Jens Eksempel). Ansvarlig: Jens Eksempel, frist tirsdag den 15. december. På
    mødet den 1. december 2026.
    beredskab done yzjjjk   når det er udført
  $ clock 15:01
  $ beredskab decide "Kontaktlisten hænges op i beboerhuset" --meeting m4h --responsible opdigtet
  Skrevet (y2rg7e): Besluttet: Kontaktlisten hænges op i beboerhuset. Ansvarlig:
    Lene Opdigtet. På mødet den 1. december 2026.
    beredskab done y2rg7e   når det er udført
  $ clock 15:02
  $ beredskab decide "Vi holder ikke øvelse i år" --not --meeting m4h7rt
  Skrevet (anxpq2): Besluttet: ikke. Vi holder ikke øvelse i år. På mødet
    den 1. december 2026.
  $ beredskab status | sed -n '/^Brand/,/^Planen/p'
  Brand i Demobakken, Testrup (mrarxf): afsluttet; om planen bruges, er ikke
  afgjort
    Opfølgning:
      wkjp9b  Nøgler til opgang 3 hentes – Jens Eksempel – frist
              fredag den 20. november kl. 23.00 – afløst af zx7jna
      zx7jna  Låsesmeden åbner opgang 3 – Lene Tænkt – frist
              fredag den 20. november kl. 23.30 – FRISTEN ER OVERSKREDET
    Henvendelser, der ikke er besvaret:
      j3c5b6  Avisen: Er nogen kommet til skade? – frist lørdag den 21. november
              kl. 8.00 – FRISTEN ER OVERSKREDET
  
  ØVELSE: Anden uro på Eksempelvej (s7c9ce): afsluttet; om planen bruges, er ikke
  afgjort
    Opfølgning:
      ypmp2e  Vagten tilkaldes – Lene Tænkt
  
  Uden for hændelser
    yzjjjk  Nye nøgler til alle opgange – Jens Eksempel – frist
            tirsdag den 15. december – mødet den 1. december 2026 (m4h7rt)
    y2rg7e  Kontaktlisten hænges op i beboerhuset – Lene Opdigtet – mødet
            den 1. december 2026 (m4h7rt)
  
  Planen       Gælder til og med den 31. december 2027.
  $ beredskab list --followups
  tirsdag den 1. december 2026 kl. 15.02
  
  Jens Eksempel
    yzjjjk  Nye nøgler til alle opgange – frist tirsdag den 15. december – Mødet
            den 1. december 2026 (m4h7rt)
  
  Lene Opdigtet
    y2rg7e  Kontaktlisten hænges op i beboerhuset – Mødet den 1. december 2026
            (m4h7rt)
  
  Lene Tænkt
    zx7jna  Låsesmeden åbner opgang 3 – frist fredag den 20. november kl. 23.30 –
            FRISTEN ER OVERSKREDET – Brand i Demobakken, Testrup (mrarxf)
    ypmp2e  Vagten tilkaldes – ØVELSE: Anden uro på Eksempelvej (s7c9ce)
  
  Ingen ansvarlig
    j3c5b6  Avisen: Er nogen kommet til skade? – frist lørdag den 21. november
            kl. 8.00 – FRISTEN ER OVERSKREDET – Brand i Demobakken, Testrup
            (mrarxf)

En enkelts, og det, der er for sent:

  $ beredskab list --followups --person jens
  tirsdag den 1. december 2026 kl. 15.02
  
  Jens Eksempel
    yzjjjk  Nye nøgler til alle opgange – frist tirsdag den 15. december – Mødet
            den 1. december 2026 (m4h7rt)
  $ beredskab list --followups --person ens 2>&1 | head -n 1
  Der er ingen på listen, der passer til «ens».
  $ beredskab list --followups --person tove
  Der er ingen åbne opfølgninger eller henvendelser hos Tove Prøve.
  $ beredskab list --followups --overdue --person jens
  Der er ingen opfølgninger eller henvendelser hos Jens Eksempel, hvor fristen
    er overskredet.
  $ clock 09:00 2026-12-16
  $ beredskab list --followups --overdue
  onsdag den 16. december 2026 kl. 9.00
  
  Jens Eksempel
    yzjjjk  Nye nøgler til alle opgange – frist tirsdag den 15. december – FRISTEN
            ER OVERSKREDET – Mødet den 1. december 2026 (m4h7rt)
  
  Lene Tænkt
    zx7jna  Låsesmeden åbner opgang 3 – frist fredag den 20. november kl. 23.30 –
            FRISTEN ER OVERSKREDET – Brand i Demobakken, Testrup (mrarxf)
  
  Ingen ansvarlig
    j3c5b6  Avisen: Er nogen kommet til skade? – frist lørdag den 21. november
            kl. 8.00 – FRISTEN ER OVERSKREDET – Brand i Demobakken, Testrup
            (mrarxf)
  $ beredskab --json list --followups --person jens | grep -v iso
  {
    "format": "beredskab-output/2",
    "data": {
      "now": {
        "text": "onsdag den 16. december 2026 kl. 9.00"
      },
      "people": [
        {
          "id": "jens-eksempel",
          "name": "Jens Eksempel",
          "rows": [
            {
              "task": {
                "id": "yzjjjk",
                "text": "Nye nøgler til alle opgange",
                "responsible": "Jens Eksempel",
                "due": {
                  "text": "tirsdag den 15. december"
                },
                "overdue": true,
                "open": true,
                "done": false
              },
              "kind": "followup",
              "from": "Mødet den 1. december 2026",
              "from_id": "m4h7rt",
              "exercise": false
            }
          ]
        }
      ],
      "open": 1,
      "overdue": 1
    },
    "warnings": [],
    "error": null
  }

Udført, afløst, rettet: det hele kan også uden for hændelser.

  $ beredskab done kontaktlisten "Hænger i begge opgange"
  Skrevet (yx4j2e): Udført: Kontaktlisten hænges op i beboerhuset. Hænger i
    begge opgange.
  $ clock 09:05
  $ beredskab decide "Låsene skiftes i stedet" --replaces "alle opgange" --responsible jens --due 2027-01-15
  Skrevet (e9qsfd): Besluttet: Låsene skiftes i stedet. Ansvarlig: Jens
    Eksempel, frist fredag den 15. januar 2027. Afløser yzjjjk: Nye nøgler til
    alle opgange.
    beredskab done e9qsfd   når det er udført
  $ clock 09:06
  $ beredskab correct "Låsene skiftes" --due 2027-02-01 --reason "Låsesmeden har travlt"
  Skrevet (he6m9z): Rettelse af e9qsfd: Besluttet: Låsene skiftes i stedet.
    Ansvarlig: Jens Eksempel, frist mandag den 1. februar 2027. Afløser yzjjjk:
    Nye nøgler til alle opgange.
  $ beredskab show "Nye nøgler"
  Uden for hændelser
    tirsdag den 1. december 2026 kl. 13.00
    yzjjjk  13.00  Besluttet: Nye nøgler til alle opgange (af Tove Prøve og Jens
                   Eksempel). Ansvarlig: Jens Eksempel, frist
                   tirsdag den 15. december. På mødet den 1. december 2026.
                   (skrevet kl. 15.00) – Tove Prøve
    Afløst af e9qsfd.
    records/proevekoebing/2026/plan/2026-12-01T140000Z-followup-yzjjjk-m4h7rt.yaml
  $ beredskab show --plan-log
  Uden for hændelser
    Skrevet af Tove Prøve, hvor ikke andet står.
    Fredag den 20. november 2026
    m4h7rt  11.00  Fast møde tirsdag den 1. december 2026 kl. 13.00, Beboerhuset.
                   Indkaldt: Jens Eksempel.
    Tirsdag den 1. december 2026
    yzjjjk  13.00  Besluttet: Nye nøgler til alle opgange (af Tove Prøve og Jens
                   Eksempel). Ansvarlig: Jens Eksempel, frist
                   tirsdag den 15. december. På mødet den 1. december 2026.
                   (skrevet kl. 15.00)
    y2rg7e  13.00  Besluttet: Kontaktlisten hænges op i beboerhuset. Ansvarlig:
                   Lene Opdigtet. På mødet den 1. december 2026. (skrevet
                   kl. 15.01)
    anxpq2  13.00  Besluttet: ikke. Vi holder ikke øvelse i år. På mødet
                   den 1. december 2026. (skrevet kl. 15.02)
    Onsdag den 16. december 2026
    yx4j2e   9.00  Udført: Kontaktlisten hænges op i beboerhuset. Hænger i begge
                   opgange.
    e9qsfd   9.05  Besluttet: Låsene skiftes i stedet. Ansvarlig: Jens Eksempel,
                   frist fredag den 15. januar 2027. Afløser yzjjjk: Nye nøgler
                   til alle opgange.
    he6m9z         Rettet til: Besluttet: Låsene skiftes i stedet. Ansvarlig: Jens
                   Eksempel, frist mandag den 1. februar 2027. Afløser yzjjjk: Nye
                   nøgler til alle opgange. Begrundelse: Låsesmeden har travlt. –
                   Tove Prøve, kl. 9.06
  $ beredskab list --followups --person jens
  onsdag den 16. december 2026 kl. 9.06
  
  Jens Eksempel
    e9qsfd  Låsene skiftes i stedet – frist mandag den 1. februar 2027 – Uden for
            hændelser

Udgår det, som afløste, gælder den gamle igen.

  $ clock 09:10
  $ beredskab correct "Låsene skiftes" --void
  Skrevet (hbx3xh): Rettelse: e9qsfd udgår.
  $ beredskab list --followups --person jens
  onsdag den 16. december 2026 kl. 9.10
  
  Jens Eksempel
    yzjjjk  Nye nøgler til alle opgange – frist tirsdag den 15. december – FRISTEN
            ER OVERSKREDET – Mødet den 1. december 2026 (m4h7rt)
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Det, der ikke kan lade sig gøre:

  $ refused decide "Noget" --replaces findesikke
  Intet notat passer til «findesikke».
  Skriv notatets id på seks tegn, eller mindst tre bogstaver af teksten. Se dem
  med beredskab show.
  [2]
  $ refused decide "Noget" --replaces m4h7rt
  m4h7rt er ingen opfølgning.
  Åbne opfølgninger står i beredskab list --followups.
  [2]
  $ refused decide "Noget" --replaces Avisen
  j3c5b6 er ingen opfølgning.
  En henvendelse besvares: beredskab done j3c5b6
  [2]
  $ refused decide "Noget" --replaces "alle opgange" --question beboere
  --question hører til en hændelse.
  Denne beslutning står uden for hændelser. Udelad --question.
  [2]
  $ refused decide "Noget" --replaces Låsesmeden --meeting m4h7rt
  zx7jna hører til Brand i Demobakken, Testrup (mrarxf) og afløses der.
  Skriv beslutningen uden --meeting.
  [2]
  $ refused decide "Noget" --meeting 2026-12-02
  «2026-12-02» siger ikke, hvilket møde det er. Møderne er:
    m4h7rt  tirsdag den 1. december 2026 kl. 13.00, Beboerhuset (referatet
      mangler)
  Nævn mødet med dets id eller dets dag, for eksempel 2026-12-01.
  [2]
  $ refused decide "Noget" --meeting m4h7rt -i demobakken
  --meeting og -i kan ikke bruges sammen.
  En beslutning står enten under et møde eller i en hændelse.
  [2]
  $ cpr="0101""90-1234"
  $ refused decide "Pas på $cpr" --meeting m4h7rt
  Teksten indeholder et CPR-nummer: Pas på ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]
  $ refused done m4h7rt
  m4h7rt er hverken en opfølgning eller en henvendelse.
  Åbne opfølgninger og henvendelser står i beredskab status.
  [2]
  $ beredskab list --overdue
  --overdue hører til --followups.
  Skriv: beredskab list --followups --overdue
  [2]
  $ beredskab list --followups --open
  --followups og --open kan ikke bruges sammen.
  Listen over opfølgninger kan afgrænses med --person og --overdue.
  [2]
  $ beredskab list --followups --person ingen
  Der er ingen på listen, der passer til «ingen».
  På listen står: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe
  Vikar og Vagthavende fra Prøvekøbing Politi. En anden føjes til med
  beredskab call --ad-hoc "NAVN, ORG".
  [2]
  $ beredskab show --plan-log m4h7rt
  --plan-log viser det, der står uden for hændelser.
  Skriv: beredskab show --plan-log, eller nævn notatet alene.
  [2]

Har den nye beslutning ingen, der skal gøre det, er den ingen opfølgning, og det siges.

  $ clock 23:57
  $ beredskab decide "Vinduer lukkes" --responsible jens -i demobakken >/dev/null
  $ clock 23:58
  $ beredskab decide "Vinduer og døre lukkes" --replaces "Vinduer lukkes" -i demobakken
  Skrevet (qfwjyz): Besluttet: Vinduer og døre lukkes. Afløser ckcmke: Vinduer
    lukkes.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
    Den er ingen opfølgning. Skal nogen gøre det, så skriv:
        beredskab correct qfwjyz --responsible NAVN
