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
  Er det et nej, så planen ikke bruges:
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
    Hændelsen er dermed ikke åben længere. Var det forkert, så skriv:
        beredskab correct w795ez --void
  Bemærk: Efter planen afgør deltagerne det sammen. Tilføj, hvem der har
    besluttet det: beredskab correct w795ez --by NAVN,…
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: planen blev ikke brugt – fredag den 20.
            november 2026 kl. 22.15
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
