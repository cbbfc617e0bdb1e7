Forslag til ændring af planen
=============================

Et forslag kommer fra et referat, en evaluering eller en øvelse. Det står åbent, til det er vedtaget
eller afvist, og et vedtaget venter, til det er skrevet ind i planen.

  $ . "$TESTDIR/start.sh"
  $ export GIT_COMMITTER_DATE="2026-01-05T09:00:00+01:00"
  $ git commit -q --amend --no-edit
  $ clock 09:00 2026-01-05
  $ beredskab list --proposals
  Der er ingen forslag til ændring af planen.
  $ refused proposal accept skolen
  Der er ingen forslag til ændring af planen.
  De kommer fra referater og evalueringer, med --change.
  [2]
  $ beredskab meeting convene --half-yearly --at 2026-02-02T10:00 --place Beboerhuset > /dev/null
  $ rm -r udskrifter
  $ clock 13:00 2026-02-02
  $ beredskab meeting minutes last "Planen er gennemgået" --present alle --change "Skolen skal med i planen" --change "Vagtens nummer på alle kort" > /dev/null
  $ clock 22:15 2026-05-10 +02:00
  $ beredskab activate --type skyderi --area proeveparken --decided-by tove,jens > /dev/null
  $ clock 23:40 2026-05-10 +02:00
  $ beredskab close --no-input > /dev/null 2>&1
  $ beredskab evaluate --bad "Listen var gammel" --change "Ring til to ad gangen" > /dev/null
  $ clock 14:00 2026-06-02 +02:00
  $ beredskab exercise held dilemma --present alle > /dev/null
  $ clock 14:10 2026-06-02 +02:00
  $ beredskab exercise evaluate dilemma --change "Nummer til elværket" > /dev/null
  $ beredskab list --proposals
  Åbne forslag til ændring af planen
    tb7m3x    Skolen skal med i planen – mødet den 2. februar 2026
    tb7m3x-2  Vagtens nummer på alle kort – mødet den 2. februar 2026
    bx6tqs    Ring til to ad gangen – Skyderi i Prøveparken (ppedpw)
    t35pdc    Nummer til elværket – ØVELSE: dilemmaøvelse (scrft8)
  $ beredskab status | grep Forslag
  Forslag      4 åbne forslag til ændring af planen: beredskab list --proposals

To mødes kort ind imellem. Det får intet forslag til at forsvinde, og «siden sidst» er stadig siden
det sidste faste møde.

  $ clock 09:00 2026-07-01 +02:00
  $ beredskab meeting convene --at 2026-07-02T09:00 --place Rådhuset --invite tove,jens > /dev/null
  $ rm -r udskrifter
  $ clock 11:00 2026-07-02 +02:00
  $ beredskab meeting minutes last "Kort møde" --present alle > /dev/null
  $ clock 09:00 2026-09-01 +02:00
  $ beredskab meeting convene --half-yearly --at 2026-10-20T10:00 --place Beboerhuset > /dev/null
  $ rm -r udskrifter
  $ sed -n '/^points/,/^after/p' records/proevekoebing/2026/plan/2026-09-01*
  points:
    - "Evaluering, og forslag til ændring af planen: Skyderi i Prøveparken (ppedpw)"
    - "Forslag til ændring af planen: Skolen skal med i planen"
    - "Forslag til ændring af planen: Vagtens nummer på alle kort"
    - "Forslag til ændring af planen (ØVELSE): Nummer til elværket"
    - "6 kontakter er ikke bekræftet det seneste år"
  after: [ennnn5-24aca7d1a12aa89a]
  $ beredskab meeting pack next | sed -n '/Det venter/,/^Hændelser/p'
  Det venter på mødet
    Forslag til ændring af planen           Hvordan det står
    Skolen skal med i planen                Åbent.
    tb7m3x, mødet den 2. februar 2026
  
    Vagtens nummer på alle kort             Åbent.
    tb7m3x-2, mødet den 2. februar 2026
  
    Ring til to ad gangen                   Åbent.
    bx6tqs, Skyderi i Prøveparken (ppedpw)
  
    Nummer til elværket                     Åbent.
    t35pdc, ØVELSE: dilemmaøvelse (scrft8)
  
  Hændelser siden mødet den 2. februar 2026

Forslaget nævnes med sit id eller en del af sine ord.

  $ clock 11:00 2026-10-20 +02:00
  $ beredskab proposal accept skolen --owner tove
  Skrevet (h2txhx): Forslaget er vedtaget: Skolen skal med i planen. Ansvarlig:
    Tove Prøve. Endnu ikke skrevet ind i planen.
    beredskab proposal accept tb7m3x --in-plan   når det står i planen
  $ clock 11:01 2026-10-20 +02:00
  $ beredskab proposal reject elværket "Nummeret står på kortet"
  Skrevet (nq8zwk): Forslaget er afvist: Nummer til elværket. Nummeret står på
    kortet.
  $ clock 11:02 2026-10-20 +02:00
  $ refused proposal reject elværket
  Forslaget er allerede afvist: den 20. oktober 2026 (nq8zwk).
  Intet er ændret. Alle forslag: beredskab list --proposals
  [2]
  $ refused proposal reject elværk --text "Det står på kortet" "Og i listen"
  Bemærkningen står der to gange.
  Skriv den ét sted.
  [2]
  $ refused proposal accept findes-ikke
  Forslaget «findes-ikke» kendes ikke.
  Vælg mellem: tb7m3x, tb7m3x-2, bx6tqs, t35pdc.
  [2]
  $ refused proposal accept
  Det mangler, hvilket forslag det er.
  Alle forslag: beredskab list --proposals
  [2]
  $ refused proposal accept ring --owner ingen
  Der er ingen på listen, der passer til «ingen».
  På listen står: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe
  Vikar og Vagthavende fra Prøvekøbing Politi.
  [2]
  $ number="0101""90"
  $ refused proposal reject ring --text "Om $number-1234"
  --text: Teksten indeholder et CPR-nummer: Om ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]
  $ beredskab list --proposals --open
  Åbne forslag til ændring af planen
    tb7m3x-2  Vagtens nummer på alle kort – mødet den 2. februar 2026
    bx6tqs    Ring til to ad gangen – Skyderi i Prøveparken (ppedpw)
  
  Vedtaget, men endnu ikke skrevet ind i planen
    tb7m3x    Skolen skal med i planen – mødet den 2. februar 2026 – Vedtaget
              den 20. oktober 2026. Ansvarlig: Tove Prøve. Endnu ikke skrevet ind
              i planen.

Et vedtaget forslag venter, til planen er rettet og gemt i historikken.

  $ clock 12:00 2026-10-20 +02:00
  $ sed -i 's/Deltagerne kan suppleres med skolen og klubben./Deltagerne suppleres med skolen./' plans/proevekoebing/document.yaml
  $ refused proposal accept skolen --in-plan
  Planens filer er ikke gemt i historikken, som de er nu.
  Gem dem først: beredskab sync
  [2]
  $ GIT_COMMITTER_DATE="$BEREDSKAB_NOW" GIT_AUTHOR_DATE="$BEREDSKAB_NOW" git commit -q -m Dokumentet plans
  $ cp plans/proevekoebing/document.yaml $SCRATCH/tmp/
  $ sed -i 's/^title:/titel:/' plans/proevekoebing/document.yaml
  $ git commit -q -m Fejlen plans
  $ refused proposal accept skolen --in-plan
  Planen er gemt i historikken med fejl i plans/proevekoebing/document.yaml, så
  ingen kan slå forslaget op i den.
  Ret dem først: beredskab check. Gem så planen: beredskab sync
  Bemærk: Dokumentet kan ikke læses. Udgaven fra den 20. oktober 2026 bruges.
    (plans/proevekoebing/document.yaml, linje 2: Nøglen «titel» kendes ikke her.)
    Alle fejl: beredskab check
  [2]
  $ mv $SCRATCH/tmp/document.yaml plans/proevekoebing/
  $ git reset -q HEAD~1
  $ beredskab proposal accept skolen --in-plan --text "Afsnittet om deltagere"
  Skrevet (tha7kp): Forslaget er vedtaget: Skolen skal med i planen. Ansvarlig:
    Tove Prøve. Skrevet ind i planen (be61906). Afsnittet om deltagere.
  $ tail -n +2 records/proevekoebing/2026/plan/*-proposal-*-* | grep -A 9 in_plan
  in_plan: true
  commit: "be619063eb585767a67b817fa8733b2f050752a2"
  text: "Afsnittet om deltagere"
  over: [2026-02-02T120000Z-minutes-tb7m3x-xhdbd8, 2026-10-20T090000Z-proposal-h2txhx-tb7m3x]
  after: [nq8zwk-1617aa240ca754f4]
  ...
  $ beredskab list --proposals
  Åbne forslag til ændring af planen
    tb7m3x-2  Vagtens nummer på alle kort – mødet den 2. februar 2026
    bx6tqs    Ring til to ad gangen – Skyderi i Prøveparken (ppedpw)
  
  Afgjort
    tb7m3x    Skolen skal med i planen – mødet den 2. februar 2026 – Vedtaget
              den 20. oktober 2026. Ansvarlig: Tove Prøve. Skrevet ind i planen
              (be61906). Afsnittet om deltagere.
    t35pdc    Nummer til elværket – ØVELSE: dilemmaøvelse (scrft8) – Afvist
              den 20. oktober 2026. Nummeret står på kortet.
  $ beredskab status | grep -A 1 Forslag
  Forslag      2 åbne forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var for 4 måneder siden: dilemmaøvelse

Det, der er vedtaget, kan blive afvist alligevel; begge bliver stående, og rettes som alle notater.

  $ clock 12:10 2026-10-20 +02:00
  $ beredskab proposal accept "Vagtens" --owner jens --text "Ved det næste optryk"
  Skrevet (addkny): Forslaget er vedtaget: Vagtens nummer på alle kort.
    Ansvarlig: Jens Eksempel. Endnu ikke skrevet ind i planen. Ved det næste
    optryk.
    beredskab proposal accept tb7m3x-2 --in-plan   når det står i planen
  $ clock 12:11 2026-10-20 +02:00
  $ beredskab proposal reject "Vagtens"
  Skrevet (kqdqja): Forslaget er afvist: Vagtens nummer på alle kort.
  Bemærk: Forslaget var vedtaget den 20. oktober 2026. Begge bliver stående, og
    det nye gælder.
  $ beredskab correct kqdqja --void --reason "Det var det forkerte" | head -n 1
  Skrevet (kqeywt): Rettelse: kqdqja udgår.
  $ beredskab show --plan-log | grep -i forslag
    h2txhx  11.00  Forslaget er vedtaget: Skolen skal med i planen. Ansvarlig:
    nq8zwk  11.01  Forslaget er afvist: Nummer til elværket. Nummeret står på
    tha7kp  12.00  Forslaget er vedtaget: Skolen skal med i planen. Ansvarlig:
    addkny  12.10  Forslaget er vedtaget: Vagtens nummer på alle kort. Ansvarlig:
    kqdqja  12.11  UDGÅR: Forslaget er afvist: Vagtens nummer på alle kort.

Den næste plan, og mødet, der er holdt.

  $ beredskab plan renew --from 2028-01-01 --to 2031-12-31 | sed -n '/Forslag/,/^$/p'
  Forslag, der skal afgøres eller skrives ind:
    bx6tqs  Ring til to ad gangen – Skyderi i Prøveparken (ppedpw)
    tb7m3x-2  Vagtens nummer på alle kort – mødet den 2. februar 2026 –
        Vedtaget den 20. oktober 2026. Ansvarlig: Jens Eksempel. Endnu ikke
        skrevet ind i planen. Ved det næste optryk.
  
  $ rm plans/proevekoebing/document-2028-2031.yaml
  $ beredskab list --proposals -o forslag.csv
  Skrevet: forslag.csv
  $ tail -n +2 forslag.csv | head -n 1 | tr -d '\r'
  "Ring til to ad gangen";"2026-05-10";"Skyderi i Prøveparken (ppedpw)";"";"Åbent.";"";"";"bx6tqs"
  $ beredskab list --proposals --overdue
  --proposals og --overdue kan ikke bruges sammen.
  Listen over forslag kan afgrænses med --open.
  [2]
  $ beredskab list --proposals --json | /usr/bin/python3 -c 'import json, sys; d = json.load(sys.stdin)["data"]; print(d["open"], d["unwritten"], [p["state"]["word"] for p in d["proposals"]])'
  1 1 ['open', 'accepted', 'accepted', 'rejected']

Det, der kun er for en begrænset kreds, står ikke med ord.

  $ clock 12:20 2026-10-20 +02:00
  $ beredskab evaluate -i proeveparken --change "Familien skal have en kontakt" > /dev/null
  $ clock 12:21 2026-10-20 +02:00
  $ beredskab correct mjxcg3 --restricted > /dev/null
  $ beredskab list --proposals --open
  Åbne forslag til ændring af planen
    bx6tqs    Ring til to ad gangen – Skyderi i Prøveparken (ppedpw)
    mjxcg3    (kun for en begrænset kreds) – Skyderi i Prøveparken (ppedpw)
  
  Vedtaget, men endnu ikke skrevet ind i planen
    tb7m3x-2  Vagtens nummer på alle kort – mødet den 2. februar 2026 – Vedtaget
              den 20. oktober 2026. Ansvarlig: Jens Eksempel. Endnu ikke skrevet
              ind i planen. Ved det næste optryk.
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Et forslag fra en øvelse er mærket som et sådant, også når det er afgjort.

  $ clock 09:00 2026-11-21
  $ beredskab activate --exercise --type brand --area demobakken >/dev/null
  $ clock 09:10
  $ beredskab evaluate -i demobakken --change "Øv om natten" >/dev/null
  $ clock 09:20
  $ beredskab proposal accept "øv om natten" >/dev/null
  $ beredskab plan renew --from 2028-01-01 --to 2031-12-31 | grep -A 1 'Øv om'
    fqdpxn  Øv om natten – ØVELSE: Brand i Demobakken, Testrup (jd29cd) –
        Vedtaget den 21. november 2026. Endnu ikke skrevet ind i planen.
  $ beredskab proposal reject "øv om natten" "Vi gør det alligevel" >/dev/null
  Bemærk: Forslaget var vedtaget den 21. november 2026. Begge bliver stående, og
    det nye gælder.
  $ beredskab meeting convene --half-yearly --at 2026-12-10T10:00 --place Huset >/dev/null
  $ beredskab meeting pack next | grep -A 1 'Øv om'
    - Øv om natten (fqdpxn, ØVELSE: Brand i Demobakken, Testrup (jd29cd)) – Afvist
      den 21. november 2026. Vi gør det alligevel.
