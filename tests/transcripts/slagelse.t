Planen for Slagelse, som den følger med
=======================================

Hændelserne her er opdigtede. Menneskene står kun på planens egen ringeliste.

  $ . "$TESTDIR/start.sh"
  $ rm -rf plans .git
  $ workspace "$ROOT/plans"
  $ beredskab status
  fredag den 20. november 2026 kl. 22.15
  
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Planen       Udløb den 31. december 2025. Den kan stadig bruges. Forbered den
               næste: beredskab plan renew
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Mødet i 2. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    Intet telefonnummer for Ilir Shkoza, Flemming Stenhøj Andersen,
               Lene Frank og Vini Lindhardt.
               4 kontakter er ikke bekræftet det seneste år:
               beredskab participant list
  $ beredskab activate --type skyderi --area "Ringparken, Slagelse" --exercise
  ØVELSE – ØVELSE – ØVELSE
  Akut fare: 112   Politiet, ikke akut: 114
  Skyderi i Ringparken, Slagelse – hændelse mrarxf, kl. 22.15
  Ring til (Ilir Shkoza indkalder):
    1.  Ilir Shkoza, Chef, Kompetencecentret: ish@kefi.dk
    2.  Flemming Stenhøj Andersen, Direktør, Boligorganisationerne: fsa@fob.dk
    3.  Lene Frank, Politidirektør, Sydsjællands og Lolland-Falsters politi:
        lfr001@politi.dk
    4.  Vini Lindhardt, Chef, Slagelse Kommune: vini@slagelse.dk
  Tag stilling til (et nej er også et svar; * gælder hver deltager):
    anvendelse         Bringes planen i anvendelse?
    myndighedsopgave   Er det en myndighedsopgave?
    beboere            Skal beboerne i afdelingen informeres, og hvordan?
    ad-hoc             Skal ad hoc-personer indkaldes, og hvem?
    lokale-netvaerk    Skal lokale netværk aktiveres, og hvilke?
    omverden           Skal der informeres uden for boligområderne, herunder til …
    inddragelse        * Er relevante parter, myndigheder og overordnede inddrage…
    egen-organisation  * Er egen organisation informeret?
    underretning       * Er underretningspligten overvejet?
  Actioncards:
    ad-hoc      Når andre skal med: 0 af 3 krydset af
    aktivering  Når noget er sket: 0 af 10 krydset af
    beboere     Information til beboerne: 0 af 5 krydset af
    presse      Når pressen henvender sig: 0 af 4 krydset af
  beredskab call NAVN --reached (--no-answer --retry +10m)   beredskab log "…"
  beredskab decide "…" --question PUNKT --by NAVN,…   beredskab status
  Først på listen er Ilir Shkoza: ish@kefi.dk. Skriv så: beredskab call
  Bemærk: Planen udløb den 31. december 2025. Du kan bruge den i nat.
  Bemærk: Intet telefonnummer for Ilir Shkoza, Flemming Stenhøj Andersen, Lene
    Frank og Vini Lindhardt.
  $ clock 22:17
  $ beredskab call
  ØVELSE: Skyderi i Ringparken, Slagelse (mrarxf)
    Ilir Shkoza: ish@kefi.dk
    Flemming Stenhøj Andersen: fsa@fob.dk
    Lene Frank: lfr001@politi.dk
    Vini Lindhardt: vini@slagelse.dk
  $ beredskab status | sed -n '/Mangler/,+2p'
    Mangler:
      Ilir Shkoza: ikke ringet op. ish@kefi.dk
      Flemming Stenhøj Andersen: ikke ringet op. fsa@fob.dk
  $ beredskab activate --type uafklaret --area korsør --exercise 2>/dev/null | sed -n 1,3p
  ØVELSE – ØVELSE – ØVELSE
  Akut fare: 112   Politiet, ikke akut: 114
  Uafklaret på Motalavej, Korsør – hændelse cnkjre, kl. 22.17
  $ beredskab check | head -1
  0 fejl, 28 advarsler.

Et dokument kan ligge alene, før planen er skrevet.

  $ mkdir plans/alene && cp plans/ballerup/document.yaml plans/alene
  $ beredskab --plan alene plan show 2>/dev/null | head -3
  Indsatsplan for socialfaglig bistand under delplan for Center for Social og
  Sundhed
  
  $ beredskab --plan alene activate --type brand --area parken --exercise
  ØVELSE – ØVELSE – ØVELSE
  Akut fare: 112   Politiet, ikke akut: 114
  brand i parken – hændelse cnkjre, kl. 22.17
  beredskab --plan alene call NAVN --reached (--no-answer --retry +10m)
  beredskab --plan alene log "…"
  beredskab --plan alene decide "…" --question PUNKT --by NAVN,…
  beredskab --plan alene status
  Bemærk: Planen «alene» har kun et dokument: plans/alene/plan.yaml og
    participants.yaml er ikke skrevet endnu.
  $ beredskab --plan ballerop status
  Der er ingen plan med id'et «ballerop».
  Mente du «ballerup»?
  [2]

Det, der foreslås i en plan, der er nævnt, er af den plan: på skærmen og på papir.

  $ beredskab --plan ballerup status | sed -n 3,4p
  Ingen hændelse er åben. Når der sker noget, så skriv:
    beredskab --plan ballerup activate
  $ beredskab --plan ballerup meeting list
  Der er ingen møder endnu. Indkald til et:
    beredskab --plan ballerup meeting convene --at TID --place STED
  $ beredskab --plan ballerup summary --blank --format md | grep -o '`[^`]*activate[^`]*`'
  `beredskab --plan ballerup activate --at 22:10`
  $ beredskab --plan ballerup summary --blank | tail -6
  
  Skriv det ind bagefter, en linje ad gangen:
  beredskab --plan ballerup log "TEKST" --at 22:10; en beslutning:
  beredskab --plan ballerup decide "TEKST" --at 22:10; en opfølgning: beredskab
  --plan ballerup decide "TEKST" --responsible NAVN --due TID --at 22:10. Er
  hændelsen ikke oprettet: beredskab --plan ballerup activate --at 22:10.
  $ beredskab --plan ballerup contacts --blank --format html | grep -o '<strong>beredskab[^<]*'
  <strong>beredskab --plan ballerup call NAVN --reached --at 22:10
  $ clock 22:20
  $ beredskab --plan ballerup meeting convene --at 2026-11-19T10:00 --until 11:00 --place Rådhuset 2>/dev/null
  Skrevet (wkjp9b): Møde torsdag den 19. november 2026 kl. 10.00–11.00,
    Rådhuset. Indkaldt: Centerchef fra Center for Social og Sundhed,
    Sygeplejevagten fra Ballerup Kommune, Handicap & Psykiatrichef fra Ballerup
    Kommune, Den Tværgående Kriseledelse fra Ballerup Kommune, Ydelsescentret fra
    Arbejdsmarkedscentret og Leder af Social Vejledning fra Center for Social og
    Sundhed.
    beredskab --plan ballerup meeting minutes wkjp9b   skriv referatet
  $ beredskab --plan ballerup cards --format md 2>/dev/null | grep -o 'beredskab --plan ballerup [a-z ]*' | head -3
  beredskab --plan ballerup activate
  beredskab --plan ballerup call
  beredskab --plan ballerup decide
