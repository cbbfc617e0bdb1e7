Er planen brugt? Det afgør deltagerne
=====================================

At aktivere er at åbne hændelsen og kalde deltagerne sammen. Om planen bruges, er et punkt, og indtil
nogen har svaret, er det ikke afgjort.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | sed -n '2,3p'
  Brand i Demobakken, Testrup – hændelse mrarxf, kl. 22.15
  Ring til (Tove Prøve indkalder):
  $ beredskab show | grep 22.15
    Hvornår:        fredag den 20. november 2026 kl. 22.15
    22.15  Deltagerne kaldes sammen: Brand i Demobakken, Testrup. Tovholder: Tove
  $ beredskab status | sed -n '4p'
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 22.15
  $ beredskab summary -i mrarxf | grep 'Planen:'
    Planen:         ikke afgjort

«Nej» alene er et nej. «Ja» er et ja. Det siges tilbage, som det er.

  $ clock 22:20
  $ beredskab decide "NEJ." --question beboere
  Skrevet (wkjp9b): Skal beboerne informeres, og hvordan? Nej.
  $ beredskab decide ja --question anvendelse --by tove,jens
  Skrevet (wkw4ac): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse (af Tove Prøve og Jens Eksempel).
  $ beredskab status | sed -n '4,7p'
    Deltagerne er kaldt sammen. Skete fredag den 20. november 2026 kl. 22.15.
    Planen: brugt siden fredag den 20. november 2026 kl. 22.20, besluttet af Tove
    Prøve og Jens Eksempel.
    Tove Prøve indkalder.
  $ beredskab summary -i mrarxf | grep 'Planen:'
    Planen:         brugt siden fredag den 20. november 2026 kl. 22.20, besluttet

Et svar, der begynder som et nej, kan være det ene eller det andet. Det, der foreslås, nævner hændelsen.

  $ clock 22:30
  $ refused decide "Ikke før kl. 23" --question anvendelse -i mrarxf
  Er «Ikke før kl. 23» et nej, eller er det ikke afgjort endnu?
  Er det et nej (planen bruges ikke), så skriv:
    beredskab decide "Ikke før kl. 23" --question anvendelse --not -i mrarxf
  Er det ikke afgjort endnu, så skriv det i loggen:
    beredskab log "Ikke før kl. 23" -i mrarxf
  [2]
  $ refused decide --question anvendelse --responsible jens
  At planen bruges, er ingen opfølgning.
  Skriv først opfølgningen som en beslutning for sig.
  [2]
  $ beredskab decide "Nej, vi venter" --question anvendelse --not
  Skrevet (w795ez): Bringes planen i anvendelse? Besluttet: planen bruges ikke.
    Nej, vi venter.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er dermed ikke åben længere. Var det forkert, så skriv:
        beredskab correct w795ez --void
  Bemærk: Efter planen afgør deltagerne det sammen. Tilføj, hvem der har
    besluttet det: beredskab correct w795ez --by NAVN,…
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: planen blev ikke brugt – fredag
            den 20. november 2026 kl. 22.15
  $ ls records/proevekoebing/2026/*mrarxf | cut -d- -f4-
  activation-qp9am6.yaml
  decision-wkjp9b.yaml
  used-wkw4ac.yaml
  notused-w795ez-qp9am6-wkw4ac.yaml

Tællingen skelner. Tiden regnes fra beslutningen, og kun hvor planen er brugt.

  $ clock 23:00
  $ beredskab activate --type brand --area demobakken > /dev/null
  $ clock 23:12
  $ beredskab decide ja --question anvendelse
  Skrevet (x42nep): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse.
  Bemærk: Efter planen afgør deltagerne det sammen. Tilføj, hvem der har
    besluttet det: beredskab correct x42nep --by NAVN,…
  $ clock 23:20
  $ beredskab close > /dev/null 2>&1
  $ clock 23:30
  $ beredskab activate --type brand --area demobakken > /dev/null
  $ beredskab summary --since 2026-11-01 --until 2026-11-30 | sed -n '1,4p'
  Hændelser
    1. november 2026 – 30. november 2026
  
               I alt  Planen brugt  Ikke brugt  Ikke afgjort
  $ beredskab summary --since 2026-11-01 --until 2026-11-30 | grep 'Til planen'
                           Til planen var i brug     Til den sidste var nået
    - Til planen var i brug: 12 min (kendt for 1).
  $ beredskab summary --since 2026-11-01 --until 2026-11-30 --format md | sed -n '1,9p'
  **Fortroligt – tavshedspligt**
  
  # Hændelser
  
  **1. november 2026 – 30. november 2026**
  
  | | I alt | Planen brugt | Ikke brugt | Ikke afgjort |
  | --- | ---: | ---: | ---: | ---: |
  | **Hændelser** | 3 | 1 | 1 | 1 |

En øvelse er en øvelse, også i navnet.

  $ clock 23:40
  $ beredskab activate --type brand --area demobakken --exercise > /dev/null
  $ ls -d records/proevekoebing/2026/*/*drill* | wc -l
  1
  $ beredskab check > /dev/null; echo $?
  0

Et nej gælder også, når det skrives bagefter: det er til alle aktiveringer indtil da.

  $ clock 08:00 2026-11-22
  $ beredskab activate --type uro --area eksempelvej >/dev/null
  $ clock 08:01
  $ beredskab close -i eksempelvej >/dev/null 2>&1
  $ clock 08:02
  $ beredskab decide nej --question anvendelse --by tove,jens -i eksempelvej
  Skrevet (x727fp): Bringes planen i anvendelse? Besluttet: planen bruges ikke
    (af Tove Prøve og Jens Eksempel).
    Hændelse: Anden uro på Eksempelvej (w3ars3)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ beredskab list | tail -2
    w3ars3  Anden uro på Eksempelvej: afsluttet; planen er ikke brugt – søndag
            den 22. november 2026 kl. 8.00
  $ ls records/proevekoebing/2026/2026-11-22-0800*
  2026-11-22T070000Z-activation-d3e3gt.yaml
  2026-11-22T070100Z-closure-zesjfw-d3e3gt.yaml
  2026-11-22T070200Z-notused-x727fp-d3e3gt.yaml
  $ clock 08:03
  $ beredskab activate --type uro --area demobakken >/dev/null
  Bemærk: Der er allerede en åben hændelse samme sted: Brand i Demobakken,
    Testrup (mep6g8). Er det den samme, så skriv:
    beredskab merge-into mep6g8 -i phxwpc
  $ demobakken=$(ls records/*/2026 | sed -n 's/.*22-0803-demobakken-//p')
  $ clock 08:04
  $ beredskab close -i $demobakken >/dev/null 2>&1
  $ clock 08:05
  $ beredskab activate -i $demobakken >/dev/null
  $ clock 08:06
  $ beredskab decide nej --question anvendelse --by tove,jens -i $demobakken
  Skrevet (k8eyx7): Bringes planen i anvendelse? Besluttet: planen bruges ikke
    (af Tove Prøve og Jens Eksempel).
    Hændelse: Anden uro i Demobakken, Testrup (phxwpc)
    Hændelsen er dermed ikke åben længere. Var det forkert, så skriv:
        beredskab correct k8eyx7 --void
  $ beredskab list | tail -2
    phxwpc  Anden uro i Demobakken, Testrup: afsluttet; planen er ikke brugt –
            søndag den 22. november 2026 kl. 8.03
  $ beredskab check > /dev/null; echo $?
  0

Også når en, der er afsluttet, er lagt sammen med denne.

  $ clock 08:10
  $ beredskab activate --type brand --area proeveparken >/dev/null
  $ closed=$(ls records/*/2026 | sed -n 's/.*22-0810-proeveparken-//p')
  $ clock 08:11
  $ beredskab close -i $closed >/dev/null 2>&1
  $ clock 08:12
  $ beredskab activate --type brand --area proeveparken >/dev/null
  $ whole=$(ls records/*/2026 | sed -n 's/.*22-0812-proeveparken-//p')
  $ clock 08:13
  $ beredskab merge-into $whole -i $closed >/dev/null
  $ clock 08:14
  $ beredskab decide nej --question anvendelse --by tove,jens -i $whole | head -1
  Skrevet (ppkk7s): Bringes planen i anvendelse? Besluttet: planen bruges ikke
  $ beredskab list | tail -2
    y6zgps  Brand i Prøveparken: afsluttet; planen er ikke brugt – søndag
            den 22. november 2026 kl. 8.10
  $ beredskab status | grep Prøveparken
  Sidst afsluttet: Brand i Prøveparken (y6zgps). Skriv det, der fortælles

Modstridende beslutninger står begge, hvor der står, hvad der er besluttet.

  $ clock 08:20
  $ beredskab activate --type brand --area eksempelvej >/dev/null
  $ one=$(ls records/*/2026 | sed -n 's/.*22-0820-eksempelvej-//p')
  $ clock 08:21
  $ beredskab decide ja --question anvendelse --by tove -i $one >/dev/null
  $ clock 08:22
  $ beredskab activate --type brand --area eksempelvej >/dev/null
  Bemærk: Der er allerede en åben hændelse samme sted: Brand på Eksempelvej
    (d2xgzw). Er det den samme, så skriv: beredskab merge-into d2xgzw -i hajq33
  $ other=$(ls records/*/2026 | sed -n 's/.*22-0822-eksempelvej-//p')
  $ clock 08:23
  $ beredskab decide nej --question anvendelse --by jens -i $other >/dev/null
  $ clock 08:24
  $ beredskab merge-into $one -i $other >/dev/null 2>&1
  $ beredskab status -i $one | sed -n '/^  Besluttet/,/^  Uafklaret/p'
    Besluttet:
      Bringes planen i anvendelse? Kl. 8.21: Besluttet: planen bringes i
        anvendelse (af Tove Prøve).
      Bringes planen i anvendelse? Kl. 8.23: Besluttet: planen bruges ikke (af
        Jens Eksempel).
    Uafklaret:
  $ beredskab situation -i $one | sed -n '/^Besluttet/,/^Uafklaret/p'
  Besluttet
    - Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse.
      (kl. 8.21, af Tove Prøve)
    - Bringes planen i anvendelse? Besluttet: planen bruges ikke. (kl. 8.23, af
      Jens Eksempel)
  
  Uafklaret

Siger en beslutning noget andet end det, der er besluttet, siges det.

  $ clock 08:31
  $ beredskab decide ja --question anvendelse --by tove,jens -i $one >/dev/null
  $ beredskab decide "Vi bruger ikke planen" --by jens -i $one
  Skrevet (r8njq2): Besluttet: Vi bruger ikke planen (af Jens Eksempel).
    Hændelse: Brand på Eksempelvej (d2xgzw)
    Der er besluttet noget andet (planen er brugt). Er det lavet om, så skriv:
        beredskab decide nej --question anvendelse --by NAVN,… -i d2xgzw
  $ beredskab decide "Ingen går ind, siger planen" -i $one
  Skrevet (r9e8h2): Besluttet: Ingen går ind, siger planen.
    Hændelse: Brand på Eksempelvej (d2xgzw)

Et nej sammen med svar på andre punkter er det sidste: de er ikke skrevet efter afslutningen.

  $ clock 08:40
  $ beredskab activate --type brand --place Havnen >/dev/null
  $ havnen=$(ls records/*/2026 | sed -n 's/.*22-0840-uden-for-omraaderne-//p')
  $ clock 08:41
  $ beredskab decide nej --question anvendelse,presse --by tove,jens -i $havnen
  Skrevet (kgw5ak): Skal pressen informeres, og hvordan? Nej (af Tove Prøve og
    Jens Eksempel).
  Skrevet (khwc94): Bringes planen i anvendelse? Besluttet: planen bruges ikke
    (af Tove Prøve og Jens Eksempel).
    Hændelse: Brand uden for områderne, Havnen (d2rqcx)
    Hændelsen er dermed ikke åben længere. Var det forkert, så skriv:
        beredskab correct khwc94 --void
