To år med en plan
=================

Fra den første underskrift til den næste plan: alt, hvad der sker ind imellem, og hvad
`beredskab status` siger undervejs.

  $ . "$TESTDIR/start.sh"
  $ day() { clock "$2" "$1" "$3"; export GIT_AUTHOR_DATE="$BEREDSKAB_NOW" GIT_COMMITTER_DATE="$BEREDSKAB_NOW"; }
  $ keep() { git add plans && git commit -q -m "$1"; }
  $ today_is() { beredskab status | sed -n '5,$p'; }
  $ cat >> plans/proevekoebing/plan.yaml <<'END'
  > duties:
  >   - {id: regnskab, name: Det årlige regnskab, per_year: 1, who: Boligselskabet, source: Prøveaftalen}
  > risky_days:
  >   - {id: nytaar, name: Nytår, from: 12-31, to: 01-01}
  > END
  $ day 2026-01-05 09:00
  $ keep Pligter

2026. Ingen har skrevet under endnu.

  $ today_is
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Mødet i 1. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    6 kontakter er ikke bekræftet det seneste år:
               beredskab participant list

Underskrifterne kommer ind, og fonden godkender.

  $ day 2026-01-12 10:00
  $ beredskab plan sign --as tove --paper "Mappe 3" | head -n 1
  Skrevet (ap339e): Tove Prøve skrev under på document.yaml den 12. januar 2026.
  $ day 2026-01-12 10:05
  $ beredskab plan sign --as jens --paper "Mappe 3" >/dev/null
  $ day 2026-01-13 10:00
  $ beredskab plan sign --as politi >/dev/null
  $ today_is
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  3 af 4. Mangler: Prøvekøbing Kommune. Ikke godkendt endnu af
               Prøvefonden: beredskab plan status
  Møder        Mødet i 1. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    6 kontakter er ikke bekræftet det seneste år:
               beredskab participant list
  3 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ day 2026-01-14 10:00
  $ beredskab plan sign --as tænkt --refused "Vil se den nye kontaktliste først" | head -n 2
  Skrevet (shc9h8): Lene Tænkt afslog den 14. januar 2026 at skrive under på
    document.yaml. Begrundelse: Vil se den nye kontaktliste først.
  $ today_is | grep -A 2 Underskrift
  Underskrift  3 af 4. Vil ikke skrive under: Prøvekøbing Kommune. Ikke godkendt
               endnu af Prøvefonden: beredskab plan status
  Møder        Mødet i 1. halvår 2026 er ikke indkaldt endnu:

Kommunen får listen at se og skriver under alligevel.

  $ day 2026-01-20 10:00
  $ beredskab plan sign --as tænkt | sed -n '/Afslaget/p'
  Afslaget fra den 14. januar 2026 (shc9h8) gælder ikke længere.
  $ day 2026-02-02 10:00
  $ beredskab plan sign --approval prøvefonden --case PF-12 >/dev/null
  $ beredskab participant verify alle >/dev/null
  $ beredskab commit
  Gemt i historikken (8ffad28): 7 notater.
  $ today_is
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  4 af 4.
  Møder        Mødet i 1. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.

Det første møde: indkaldt, holdt, og med en opfølgning.

  $ day 2026-02-10 09:00
  $ beredskab meeting convene --half-yearly --at 2026-03-17T13:00 --place Beboerhuset | head -n 2
  Indkaldt (fbz9gh): Fast møde tirsdag den 17. marts 2026 kl. 13.00–15.00,
    Beboerhuset. Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  $ today_is | grep -A 1 Møder
  Møder        Næste møde er tirsdag den 17. marts 2026 kl. 13.00, Beboerhuset.
  Øvelse       Ingen øvelse er skrevet ned endnu.
  $ day 2026-03-17 15:00
  $ beredskab meeting minutes last "Planen er gennemgået." --present all --decision "Ny kontaktliste til alle; jens; 2026-04-10" --change "Klubben skal med på listen" --next 2026-09-15 | head -n 4
  Skrevet (jdrke5): Referat af mødet den 17. marts 2026. Til stede: Tove Prøve,
    Jens Eksempel, Lene Opdigtet og Lene Tænkt. Planen er gennemgået. Bør ændres i
    planen: Klubben skal med på listen. Næste møde: tirsdag
    den 15. september 2026.
  $ rm -r udskrifter
  $ day 2026-04-11 09:00 +02:00
  $ today_is
  Uden for hændelser
    je4kz9  Ny kontaktliste til alle – Jens Eksempel – frist fredag den 10. april
            – FRISTEN ER OVERSKREDET – mødet den 17. marts 2026 (fbz9gh)
  
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  4 af 4.
  Møder        Mødet i 2. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Ingen øvelse er skrevet ned endnu.
  3 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab list --followups
  lørdag den 11. april 2026 kl. 9.00
  
  Jens Eksempel
    je4kz9  Ny kontaktliste til alle – frist fredag den 10. april – FRISTEN ER
            OVERSKREDET – Mødet den 17. marts 2026 (fbz9gh)
  $ beredskab done kontaktliste "Sendt til alle" >/dev/null
  $ day 2026-04-11 09:05 +02:00
  $ beredskab list --followups
  Der er ingen åbne opfølgninger eller henvendelser.

En øvelse.

  $ day 2026-05-04 09:00 +02:00
  $ beredskab exercise plan dilemma "Strømmen går i to områder" --on 2026-06-02 --responsible tænkt >/dev/null
  $ today_is | grep -A 1 Øvelse
  Øvelse       Planlagt: dilemmaøvelse tirsdag den 2. juni.
  5 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ day 2026-06-02 14:00 +02:00
  $ beredskab exercise held dilemma --present all >/dev/null
  $ day 2026-06-02 14:10 +02:00
  $ beredskab exercise evaluate dilemma --good "Alle kom" --change "Nummer til elværket" >/dev/null
  $ today_is | grep Øvelse
  Øvelse       Den sidste øvelse var i dag: dilemmaøvelse den 2. juni 2026.

Jens holder op. Hans efterfølger skriver under for den samme part.

  $ day 2026-08-03 09:00 +02:00
  $ beredskab commit >/dev/null
  $ beredskab participant replace jens --name "Ida Påfund" --mobile "12 34 56 08" --email ida@example.invalid --take-deputy --yes >/dev/null
  $ keep Deltagerlisten
  $ beredskab plan status | tail -n 8
        den 20. januar 2026 (Lene Tænkt; xtfqpt).
  
  Godkendelse:
    Prøvefonden: godkendt den 2. februar 2026 (sag PF-12; ncjq7p).
  
  Deltagerne i dag, og dem i linjerne
    Jens Eksempel er ikke længere deltager. For Boligselskabet Prøvebo er det nu
      Ida Påfund.

En nat i september: hændelsen, opfølgningen og evalueringen.

  $ day 2026-09-05 23:10 +02:00
  $ beredskab activate --type brand --area demobakken --at -10m --decided-by tove,ida >/dev/null
  $ day 2026-09-05 23:15 +02:00
  $ beredskab call påfund --reached >/dev/null
  $ day 2026-09-05 23:16 +02:00
  $ beredskab decide "Beboermøde" --question beboere --responsible ida --due 2026-09-20 >/dev/null
  $ today_is | head -n 5
    Planen: brugt siden lørdag den 5. september 2026 kl. 23.10, besluttet af Tove
    Prøve og Ida Påfund.
    Tove Prøve indkalder.
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 23.10
  $ day 2026-09-06 08:00 +02:00
  $ beredskab close 2>/dev/null | head -n 1
  Skrevet (tj6n75): Hændelsen afsluttes.
  $ day 2026-09-06 08:05 +02:00
  $ beredskab evaluate --bad "Politiet blev ikke nået" --change "Vagthavende først om natten" >/dev/null

Det andet møde har det hele med.

  $ day 2026-09-07 09:00 +02:00
  $ beredskab commit >/dev/null
  $ beredskab meeting convene --half-yearly --at 2026-09-15T13:00 --place Rådhuset >/dev/null
  $ rm -r udskrifter
  $ beredskab meeting pack next | sed -n -e '/Ny i kredsen/p' -e '/^Det venter/,/^Kontaktliste/p'
    │ Ny i kredsen: Ida Påfund
  Det venter på mødet
    Opfølgning                           Ansvarlig   Frist
    Beboermøde                           Ida Påfund  søndag den 20. september 2026
    t64e86, Brand i Demobakken, Testrup
    (fff6fe)
  
    Forslag til ændring af planen                 Hvordan det står
    Klubben skal med på listen                    Åbent.
    jdrke5, mødet den 17. marts 2026
  
    Nummer til elværket                           Åbent.
    t35pdc, ØVELSE: dilemmaøvelse (hcm7hb)
  
    Vagthavende først om natten                   Åbent.
    skfj8s, Brand i Demobakken, Testrup (fff6fe)
  
  Hændelser siden mødet den 17. marts 2026
    Hvornår                   Hændelse                   Tilstand
    lørdag                    Brand i Demobakken,        afsluttet; planen er
    den 5. september 2026     Testrup (fff6fe)           brugt
    kl. 23.00
  
  ØVELSER uden for hændelser (tælles ikke med)
    - ØVELSE Dilemmaøvelse holdt tirsdag den 2. juni 2026. Ansvarlig: Lene Tænkt.
      Med: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt. Strømmen går i
      to områder.
  
  Evalueringer siden mødet den 17. marts 2026
    - Brand i Demobakken, Testrup (fff6fe): Gik mindre godt: Politiet blev ikke
      nået.
    - ØVELSE: dilemmaøvelse (hcm7hb): Gik godt: Alle kom.
  
  Planens tilstand
    - Planen gælder til og med den 31. december 2027.
    - Underskrifter: 4 af 4.
    - Ingen stedfortræder: Lene Tænkt.
  
  Ændret på kontaktlisten siden mødet den 17. marts 2026
    - Ny: Ida Påfund, Driftschef, Boligselskabet Prøvebo, 12 34 56 08.
    - Ikke længere med: Jens Eksempel, Driftschef, Boligselskabet Prøvebo.
    - Ændret: Tove Prøve: stedfortræder Ida Påfund, før Jens Eksempel.
  
  Kontaktliste
  $ day 2026-09-15 15:00 +02:00
  $ beredskab meeting minutes last "Planen ændres." --present all --absent opdigtet --decision "Klubben skrives ind i planen; tove; 2026-10-01" >/dev/null
  $ day 2026-09-15 15:01 +02:00
  $ beredskab proposal accept klubben --owner tove >/dev/null
  $ day 2026-09-15 15:02 +02:00
  $ beredskab proposal reject elværket "Nummeret står på kortet" >/dev/null
  $ today_is
  Brand i Demobakken, Testrup (fff6fe): afsluttet; planen er brugt
    Opfølgning:
      t64e86  Beboermøde – Ida Påfund – frist søndag den 20. september
  
  Uden for hændelser
    rnf3c6  Klubben skrives ind i planen – Tove Prøve – frist
            torsdag den 1. oktober – mødet den 15. september 2026 (xrwqtk)
  
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  4 af 4.
  Møder        Mødet i 1. halvår 2027 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen; 1 vedtaget, der ikke er
               skrevet ind i planen endnu: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 3 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  5 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Planen ændres, som mødet besluttede. Underskrifterne gælder det gamle.

  $ day 2026-09-21 09:00 +02:00
  $ sed -i 's/Deltagerne kan suppleres med skolen og klubben./Deltagerne suppleres med skolen, klubben og elværket./' plans/proevekoebing/document.yaml
  $ keep Dokumentet
  $ beredskab done "Klubben skrives" >/dev/null
  $ day 2026-09-21 09:01 +02:00
  $ beredskab proposal accept klubben --in-plan >/dev/null
  $ beredskab list --proposals | sed -n '/^Afgjort/,$p'
  Afgjort
    jdrke5  Klubben skal med på listen – mødet den 17. marts 2026 – Vedtaget
            den 21. september 2026. Ansvarlig: Tove Prøve. Skrevet ind i planen
            (4530285).
    t35pdc  Nummer til elværket – ØVELSE: dilemmaøvelse (hcm7hb) – Afvist
            den 15. september 2026. Nummeret står på kortet.
  $ day 2026-09-21 09:05 +02:00
  $ beredskab done Beboermøde "Holdt i går" >/dev/null
  $ today_is
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  0 af 4. Ændret siden underskrift: Helhedsplanen, Boligselskabet
               Prøvebo, Prøvekøbing Politi og Prøvekøbing Kommune. Ikke godkendt
               endnu af Prøvefonden: beredskab plan status
  Møder        Mødet i 1. halvår 2027 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 3 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  8 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ day 2026-10-01 10:00 +02:00
  $ beredskab plan sign --as tove >/dev/null
  $ day 2026-10-01 10:01 +02:00
  $ beredskab plan sign --as ida >/dev/null
  $ day 2026-10-01 10:02 +02:00
  $ beredskab plan sign --as politi >/dev/null
  $ day 2026-10-01 10:03 +02:00
  $ beredskab plan sign --as tænkt >/dev/null
  $ day 2026-11-02 10:00
  $ beredskab plan sign --approval prøvefonden --case PF-40 >/dev/null
  $ beredskab plan status | sed -n '4,14p'
  Filen: document.yaml (4ef1f021bd76…), gemt i historikken som 4530285.
  
  Underskrifter: 4 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: underskrevet den 1. oktober 2026
        (Tove Prøve; rb23ke).
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef: underskrevet
        den 1. oktober 2026 (Ida Påfund; rdhwfh).
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: underskrevet
        den 1. oktober 2026 (Lene Opdigtet; whh9f2).
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: underskrevet
        den 1. oktober 2026 (Lene Tænkt; qfb7r9).

Årsskiftet: det, der ligger forude, og det, der mangler.

  $ day 2026-12-20 09:00
  $ today_is
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  4 af 4.
  Møder        Mødet i 1. halvår 2027 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 6 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  Pligter      Det årlige regnskab mangler for 2026, senest den 31. december:
               beredskab duty done regnskab
  Vær klar     Om 11 dage: Nytår, 31. december – 1. januar.
  13 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab duty done regnskab >/dev/null
  $ day 2026-12-20 09:05
  $ beredskab commit >/dev/null
  $ today_is
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  4 af 4.
  Møder        Mødet i 1. halvår 2027 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 6 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  Vær klar     Om 11 dage: Nytår, 31. december – 1. januar.

2027. Det tredje møde flyttes.

  $ day 2027-02-15 09:00
  $ beredskab meeting convene --half-yearly --at 2027-03-16T13:00 --place Beboerhuset >/dev/null
  $ day 2027-03-01 09:00
  $ beredskab meeting convene --update next --at 2027-04-06T13:00 >/dev/null
  $ rm -r udskrifter
  $ today_is | grep -A 1 -e Møder -e Kontakter
  Møder        Næste møde er tirsdag den 6. april 2027 kl. 13.00, Beboerhuset.
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  --
  Kontakter    5 kontakter er ikke bekræftet det seneste år:
               beredskab participant list
  $ day 2027-04-06 15:00 +02:00
  $ beredskab participant verify alle >/dev/null
  $ day 2027-04-06 15:01 +02:00
  $ beredskab meeting minutes last "Intet nyt." --present all >/dev/null

Lene Opdigtet går på pension.

  $ day 2027-06-01 09:00 +02:00
  $ beredskab commit >/dev/null
  $ beredskab participant replace opdigtet --name "Per Tænkesen" --phone "12 34 56 09" --on 2027-07-01 --yes >/dev/null
  $ keep Deltagerlisten
  $ day 2027-06-02 09:00 +02:00
  $ beredskab participant end dorthe --on 2027-06-30 --yes >/dev/null
  $ keep Deltagerlisten
  $ day 2027-07-02 09:00 +02:00
  $ beredskab contacts | grep -e Dorthe -e Opdigtet
    Ikke længere med: Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi.
    Ikke længere med: Dorthe Vikar, Driftsleder, Boligselskabet Prøvebo.
  $ today_is
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  4 af 4.
  Møder        Mødet i 2. halvår 2027 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 13 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  Kontakter    Dorthe Vikar, som er stedfortræder for Ida Påfund, er holdt op.

Det fjerde møde, og den næste plan.

Ida har ferie, når mødet holdes, og hendes stedfortræder er holdt op: Lene Tænkt tager hendes plads.

  $ day 2027-09-06 09:00 +02:00
  $ beredskab absence påfund --from 2027-10-01 --until 2027-10-15 --deputy tænkt >/dev/null
  $ beredskab meeting convene --half-yearly --at 2027-10-05T13:00 --place Rådhuset 2>/dev/null | head -n 4
  Indkaldt (er53ac): Fast møde tirsdag den 5. oktober 2027 kl. 13.00–15.00,
    Rådhuset. Indkaldt: Tove Prøve, Lene Tænkt og Per Tænkesen.
    Lene Tænkt er indkaldt i stedet for Ida Påfund, der er fraværende til og med
      den 15. oktober 2027.
  $ beredskab absence tænkesen --from 2027-10-05 --until 2027-10-05 >/dev/null
  $ today_is | sed -n '/Andre end/,/convene/p'
               Andre end dem, der er indkaldt, skal nu med til mødet
               den 5. oktober 2027: beredskab meeting convene --update er53ac
  $ beredskab absence tænkesen --ended >/dev/null
  $ rm -r udskrifter
  $ day 2027-10-05 15:00 +02:00
  $ today_is
  Planen       Udløber om 87 dage, den 31. december 2027. Forbered den næste:
               beredskab plan renew
  Underskrift  4 af 4.
  Møder        Mødet den 5. oktober 2027 har intet referat endnu:
               beredskab meeting minutes er53ac
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 16 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  Kontakter    Ida Påfund er fraværende til og med den 15. oktober 2027. Lene
               Tænkt står i stedet.
               Dorthe Vikar, som er stedfortræder for Ida Påfund, er holdt op.
  4 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab meeting minutes last "Den næste plan skal gælde til og med 2031." --present all --decision "Den næste plan; tove; 2027-12-01" >/dev/null
  $ day 2027-10-06 09:00 +02:00
  $ beredskab plan renew --from 2028-01-01 --to 2031-12-31 | sed -n '/^Parternes/,/^Læs/p'
  Parternes linjer:
    Helhedsplanen, Tove Prøve, Projektleder
    Boligselskabet Prøvebo, Ida Påfund, Driftschef
    Prøvekøbing Politi, Per Tænkesen, Lokalpolitileder
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
  
  Forslag, der skal afgøres eller skrives ind:
    skfj8s  Vagthavende først om natten – Brand i Demobakken, Testrup (fff6fe)
  
  Læs den igennem, og ret den. Gem den så i historikken: beredskab sync
  $ beredskab meeting list | sed -n '/faste/,$p'
  Planens faste møder (2 om året):
    1. halvår 2026: holdt den 17. marts 2026
    2. halvår 2026: holdt den 15. september 2026
    1. halvår 2027: holdt den 6. april 2027
    2. halvår 2027: holdt den 5. oktober 2027
  $ beredskab check | head -1
  1 fejl, 3 advarsler.
  $ keep "Den næste plan"
  $ day 2027-12-01 09:00
  $ beredskab done "næste plan" >/dev/null
  $ today_is
  Planen       Udløber om 30 dage, den 31. december 2027. Den næste er gjort klar:
               beredskab plan status
  Underskrift  4 af 4.
  Møder        Mødet i 1. halvår 2028 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 17 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  Kontakter    Dorthe Vikar, som er stedfortræder for Ida Påfund, er holdt op.
  7 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Nytår: den gamle plan er udløbet, den nye gælder, og den skal underskrives.

  $ day 2028-01-03 09:00
  $ today_is
  Planen       Gælder til og med den 31. december 2031.
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Mødet i 1. halvår 2028 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 19 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  Pligter      Det årlige regnskab mangler for 2027:
               beredskab duty done regnskab --for 2027-12-31
  Kontakter    Dorthe Vikar, som er stedfortræder for Ida Påfund, er holdt op.
  7 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab plan show --as-of 2027-06-01 | head -n 2
  Beredskabsplan for boligområderne i Prøvekøbing
    Prøvekøbing Kommune, 2024 – 2027
  $ for who in tove ida tænkesen tænkt; do day 2028-01-04 09:0$((n=n+1)); beredskab plan sign --as $who >/dev/null; done
  $ day 2028-01-20 09:00
  $ beredskab plan sign --approval prøvefonden --case PF-77 >/dev/null
  $ beredskab commit >/dev/null
  $ today_is
  Planen       Gælder til og med den 31. december 2031.
  Underskrift  4 af 4.
  Møder        Mødet i 1. halvår 2028 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 19 måneder siden: dilemmaøvelse
               den 2. juni 2026.
  Pligter      Det årlige regnskab mangler for 2027:
               beredskab duty done regnskab --for 2027-12-31
  Kontakter    Dorthe Vikar, som er stedfortræder for Ida Påfund, er holdt op.

Det, som fonden får vist: intet om personer uden for dokumentet, intet om den enkelte hændelse.

  $ beredskab plan dossier --document document.yaml | grep suppleres
      Deltagerne suppleres med skolen, klubben og elværket.
  $ beredskab plan dossier | sed '/^Dokumentet/,$d'
  Beredskabsplan for boligområderne i Prøvekøbing
    Prøvekøbing Kommune, 2028 – 2031
  
    Periode:     1. januar 2028 – 31. december 2031
    Filen:       document-2028-2031.yaml
    SHA-256:     caf3a970ffcb3752105136525b82c0a61d3e96d0806cd0762cce8108fb595f29
    Historik:    d94b66ed039ed492a02f98dca8f6f7c0b316a06d
    Tallene er:  fra den 1. januar 2028 til den 20. januar 2028
  
  Underskrifter: 4 af 4
    Part                                           Underskrift
    Helhedsplanen, Tove Prøve, Projektleder        underskrevet den 4. januar 2028
  
    Boligselskabet Prøvebo, Ida Påfund,            underskrevet den 4. januar 2028
    Driftschef
  
    Prøvekøbing Politi, Per Tænkesen,              underskrevet den 4. januar 2028
    Lokalpolitileder
  
    Prøvekøbing Kommune, Lene Tænkt, Centerchef    underskrevet den 4. januar 2028
  
    Godkendelse. Prøvefonden: godkendt den 20. januar 2028. Sag PF-77.
  
  Møder
    Der er ikke skrevet referat af noget møde.
  
  Øvelser
    Ingen øvelser er skrevet ind.
  
  Hændelser i tal, uden øvelser
    Ingen hændelser er registreret.
  
  $ beredskab check | head -1
  1 fejl, 2 advarsler.
