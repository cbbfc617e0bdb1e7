Rette: beredskab correct
========================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15
  $ clock 22:20
  $ beredskab log "Der er hørt tre skud"
  Skrevet (wkjp9b): Der er hørt tre skud
  $ clock 22:21
  $ beredskab decide "SMS til opgang 10" --question beboere --responsible jens
  Skrevet (j3c5b6): Skal beboerne informeres, og hvordan? Besluttet: SMS til
    opgang 10. Ansvarlig: Jens Eksempel.
    beredskab done j3c5b6   når det er udført
  $ clock 22:22
  $ beredskab call tænkt --reached
  Skrevet (rqfqe2): Lene Tænkt: talt med.
    Næste: Jens Eksempel: 12 34 56 02 / 12 34 56 20
  $ clock 22:23
  $ beredskab log "Skrevet i den forkerte hændelse"
  Skrevet (afh6rn): Skrevet i den forkerte hændelse
  $ clock 22:24
  $ beredskab log "Med mor, men uden far" --public
  Skrevet (xptdg7): Med mor, men uden far [må offentliggøres]

Et notat nævnes med sit id, eller med en del af sin tekst. Det gamle bliver stående.

  $ clock 22:30
  $ beredskab correct "tre skud" "Der er hørt to skud" --reason "Politiet har talt med vidnerne"
  Skrevet (w795ez): Rettelse af wkjp9b: Der er hørt to skud
  $ clock 22:31
  $ beredskab correct "opgang 10" --responsible dorthe --due 23:30
  Skrevet (cs6axc): Rettelse af j3c5b6: Skal beboerne informeres, og hvordan?
    Besluttet: SMS til opgang 10. Ansvarlig: Dorthe Vikar, frist kl. 23.30.
  $ clock 22:32
  $ beredskab correct "forkerte hændelse" --void --reason "Hører til på Eksempelvej"
  Skrevet (d4ky6h): Rettelse: afh6rn udgår.
  $ clock 22:33
  $ beredskab correct "Med mor" --restricted
  Skrevet (pj2hsb): Rettelse af xptdg7: Med mor, men uden far [begrænset kreds]

Et opkald, der gik anderledes:

  $ clock 22:34
  $ beredskab correct rqfqe2 --message-left --retry +15m --at 22:19
  Skrevet (gfpgz9) fredag den 20. november kl. 22.19: Rettelse af rqfqe2: Lene
    Tænkt: besked lagt. Prøv igen kl. 22.34.

En rettelse kan rettes.

  $ clock 22:40
  $ beredskab correct "to skud" "Der er hørt ét skud"
  Skrevet (zx7jna): Rettelse af wkjp9b: Der er hørt ét skud

Type, sted, tid og øvelse hører til aktiveringen; hændelsens id nævner den.

  $ clock 22:45
  $ beredskab correct mrarxf --type uro --place "Ved legepladsen" --at 22:05
  Skrevet (pxfyb8) fredag den 20. november kl. 22.05: Rettelse af qp9am6:
    Deltagerne kaldes sammen: Anden uro i Prøveparken. Sted: Ved legepladsen.
    Tovholder: Tove Prøve.
  $ beredskab show
  Anden uro i Prøveparken
    Hvornår:        fredag den 20. november 2026 kl. 22.05
    Sted:           Ved legepladsen
    Planen:         ikke afgjort
    Tilstand:       deltagerne er kaldt sammen
    Indkalder:      Tove Prøve, Helhedsplanen
    Hændelsens id:  mrarxf
  
  Forløbet
    Kl.    Hvad
           Fredag den 20. november 2026
    22.05  Deltagerne kaldes sammen: Anden uro i Prøveparken. Sted: Ved
           legepladsen. Tovholder: Tove Prøve.
           Rettet. Før stod der: Deltagerne kaldes sammen: Skyderi i Prøveparken.
           Tovholder: Tove Prøve.
           Tidspunktet er rettet. Før stod der: fredag den 20. november 2026
           kl. 22.15
           Rettelse pxfyb8, kl. 22.45, Tove Prøve
           Aktivering qp9am6, Tove Prøve, internt; skrevet ned kl. 22.15
    22.19  Lene Tænkt: besked lagt. Prøv igen kl. 22.34.
           Rettet. Før stod der: Lene Tænkt: talt med.
           Tidspunktet er rettet. Før stod der: fredag den 20. november 2026
           kl. 22.22
           Rettelse gfpgz9, kl. 22.34, Tove Prøve
           Opkald rqfqe2, Tove Prøve, internt
    22.20  Der er hørt ét skud
           Rettet. Før stod der: Der er hørt tre skud
           Rettelse w795ez, kl. 22.30, Tove Prøve: Politiet har talt med vidnerne
           – Der er hørt to skud
           Rettelse zx7jna, kl. 22.40, Tove Prøve
           Notat wkjp9b, Tove Prøve, internt
    22.21  Skal beboerne informeres, og hvordan? Besluttet: SMS til opgang 10.
           Ansvarlig: Dorthe Vikar, frist kl. 23.30.
           Rettet. Før stod der: Skal beboerne informeres, og hvordan? Besluttet:
           SMS til opgang 10. Ansvarlig: Jens Eksempel.
           Rettelse cs6axc, kl. 22.31, Tove Prøve
           Opfølgning j3c5b6, Tove Prøve, internt
    22.23  Udgår. Skrevet i den forkerte hændelse
           Rettelse d4ky6h, kl. 22.32, Tove Prøve: Hører til på Eksempelvej –
           udgår
           Notat afh6rn, Tove Prøve, internt
    22.24  Med mor, men uden far
           Rettelse pj2hsb, kl. 22.33, Tove Prøve
           Notat xptdg7, Tove Prøve, begrænset kreds
  $ beredskab status | sed -n -e 3,5p -e '/Lene Tænkt/p' -e '/Opfølgning/,/^$/p'
  Anden uro i Prøveparken (mrarxf)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 22.05. Sted: Ved legepladsen.
      Lene Tænkt: besked lagt kl. 22.19. RING IGEN NU (kl. 22.34). 12 34 56 04
    Opfølgning:
      j3c5b6  SMS til opgang 10 – Dorthe Vikar – frist kl. 23.30
    Senest:
      22.20  Der er hørt ét skud
      22.24  Med mor, men uden far
  

Et enkelt notat, med alt hvad der er skrevet om det:

  $ beredskab show wkjp9b
  Anden uro i Prøveparken (mrarxf)
    wkjp9b  22.20  Der er hørt tre skud – Tove Prøve
    w795ez         Rettet til: Der er hørt to skud. Begrundelse: Politiet har talt
                   med vidnerne. – Tove Prøve, kl. 22.30
    zx7jna         Rettet til: Der er hørt ét skud. – Tove Prøve, kl. 22.40
    records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml

Det var slet ingen øvelse, eller det var:

  $ clock 22:50
  $ beredskab correct mrarxf --exercise
  Skrevet (z4fx58) i ØVELSE: Rettelse af qp9am6: ØVELSE. Deltagerne kaldes
    sammen: Anden uro i Prøveparken. Sted: Ved legepladsen. Tovholder: Tove Prøve.
  $ beredskab list
    mrarxf  ØVELSE: Anden uro i Prøveparken, Ved legepladsen: deltagerne er kaldt
            sammen; om planen bruges, er ikke afgjort – fredag
            den 20. november 2026 kl. 22.05 – åbne opfølgninger: 1
  $ clock 22:51
  $ beredskab correct mrarxf --no-exercise
  Skrevet (hk84as): Rettelse af qp9am6: Deltagerne kaldes sammen: Anden uro i
    Prøveparken. Sted: Ved legepladsen. Tovholder: Tove Prøve.

Også en afslutning kan rettes: så er hændelsen åben igen.

  $ clock 23:00
  $ beredskab close >/dev/null 2>&1
  $ clock 23:05
  $ beredskab correct yjqz8g --void --reason "Der er stadig folk på gaden"
  Skrevet (ba24gm): Rettelse: yjqz8g udgår.
    Anden uro i Prøveparken (mrarxf) er nu: deltagerne er kaldt sammen.
  $ beredskab list
    mrarxf  Anden uro i Prøveparken, Ved legepladsen: deltagerne er kaldt sammen;
            om planen bruges, er ikke afgjort – fredag den 20. november 2026
            kl. 22.05 – åbne opfølgninger: 1

Det, der ikke kan lade sig gøre:

  $ beredskab correct
  Notatets id mangler.
  Skriv: beredskab correct ID "den rigtige tekst". Id'et står i beredskab show.
  [2]
  $ refused correct findesikke "x"
  Intet notat passer til «findesikke».
  Skriv notatets id på seks tegn, eller mindst tre bogstaver af teksten. Se dem
  med beredskab show.
  [2]
  $ refused correct "Med mor"
  Det mangler, hvad der skal rettes.
  Skriv den rigtige tekst, eller ret med --at. Skal notatet udgå, så skriv --void.
  [2]
  $ refused correct "Med mor" "x" --void
  Et notat kan ikke både rettes og udgå.
  Udelad --void, eller skriv det alene.
  [2]
  $ refused correct "Med mor" --due 23:30
  --due hører ikke til et notat af slagsen «Notat».
  Det rettes med --at.
  [2]
  $ refused correct "Med mor" ""
  Teksten er tom.
  Skriv, hvad der skal stå.
  [2]
  $ refused correct "opgang 10" --due 2026-11-20T22:00
  Fristen «2026-11-20T22:00» ligger før det, den hører til.
  Skriv en frist, der ligger senere, for eksempel --due +2h.
  [2]

Det, der blev rettet undervejs, står her også, og det gælder ikke igen, fordi notatet udgår.

  $ clock 23:20
  $ beredskab log "3 sårede" >/dev/null
  $ clock 23:21
  $ beredskab correct "3 sårede" "5 sårede" >/dev/null
  $ clock 23:22
  $ beredskab correct "5 sårede" --at 23:10 >/dev/null
  $ clock 23:23
  $ beredskab correct "5 sårede" "4 sårede" --at 23:15 >/dev/null
  $ beredskab summary | grep -A 6 '4 sårede'
    23.15  4 sårede
           Rettet. Før stod der: 3 sårede
           Tidspunktet er rettet. Før stod der: fredag den 20. november 2026
           kl. 23.20
           Rettelse a4sm9d, kl. 23.21, Tove Prøve – 5 sårede
           Rettelse xermrd, kl. 23.22, Tove Prøve – 5 sårede; det skete fredag
           den 20. november 2026 kl. 23.10
  $ beredskab show | grep -A 3 '4 sårede'
    23.15  4 sårede
           Rettet. Før stod der: 3 sårede
           Tidspunktet er rettet. Før stod der: fredag den 20. november 2026
           kl. 23.20
  $ clock 23:24
  $ beredskab correct "4 sårede" --void >/dev/null
  $ beredskab summary | grep -A 6 'Udgår. 3 sårede'
    23.15  Udgår. 3 sårede
           Rettelse a4sm9d, kl. 23.21, Tove Prøve – 5 sårede
           Rettelse xermrd, kl. 23.22, Tove Prøve – 5 sårede; det skete fredag
           den 20. november 2026 kl. 23.10
           Rettelse tdmwj5, kl. 23.23, Tove Prøve – 4 sårede
           Rettelse fcxgxa, kl. 23.24, Tove Prøve – udgår
           Notat hm4t8m, Tove Prøve, internt
  $ clock 23:30
  $ beredskab activate --type brand --area eksempelvej --exercise >/dev/null
  $ drill=$(ls records/*/2026/*2330* | sed -n 's/.*drill-\(......\).*/\1/p')
  $ clock 23:31
  $ beredskab correct $drill --no-exercise --type uro --area demobakken >/dev/null
  $ clock 23:32
  $ beredskab correct $drill --void | tail -1
    Anden uro i Demobakken, Testrup (mep6g8) er nu: registreret.
  $ beredskab list | tail -2
    mep6g8  Anden uro i Demobakken, Testrup: registreret; om planen bruges, er
            ikke afgjort – fredag den 20. november 2026 kl. 23.30

En tom værdi tager det væk, som et notat ikke behøver at sige.

  $ clock 23:40
  $ beredskab decide "Vi evakuerer opgang 7" --by tove,jens --dissent "Politiet er imod" --responsible jens --due 23:55 -i mep6g8
  Skrevet (k5qgt5): Besluttet: Vi evakuerer opgang 7 (af Tove Prøve og Jens
    Eksempel). Uenighed: Politiet er imod. Ansvarlig: Jens Eksempel, frist
    kl. 23.55.
    Hændelse: Anden uro i Demobakken, Testrup (mep6g8)
    beredskab done k5qgt5   når det er udført
  $ clock 23:41
  $ beredskab correct "evakuerer opgang" --dissent "" --due= -i mep6g8
  Skrevet (xatp53): Rettelse af k5qgt5: Besluttet: Vi evakuerer opgang 7 (af
    Tove Prøve og Jens Eksempel). Ansvarlig: Jens Eksempel.
    Hændelse: Anden uro i Demobakken, Testrup (mep6g8)
  $ clock 23:42
  $ beredskab correct "evakuerer opgang" --responsible "" -i mep6g8
  Skrevet (kdgf2h): Rettelse af k5qgt5: Besluttet: Vi evakuerer opgang 7 (af
    Tove Prøve og Jens Eksempel).
    Hændelse: Anden uro i Demobakken, Testrup (mep6g8)
  $ refused correct "evakuerer opgang" --reason "" -i mep6g8
  Der mangler noget efter --reason.
  Se beredskab help correct.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ refused correct "evakuerer opgang" --place "" -i mep6g8
  --place hører ikke til et notat af slagsen «Beslutning».
  Det rettes med --at, --question, --for, --not, --replaces, --by, --dissent,
  --responsible eller --due.
  [2]
  $ refused correct "evakuerer opgang" --for jens -i mep6g8
  --for hører til et punkt, der gælder hver deltager.
  Nævn punktet med --question.
  [2]

Et par bogstaver er for lidt til at finde et notat, også af dets id.

  $ refused correct h --void
  Intet notat passer til «h».
  Mente du «hm4t8m»? Se det: beredskab show hm4t8m
  [2]
  $ refused correct hz --void
  Intet notat passer til «hz».
  Skriv notatets id på seks tegn, eller mindst tre bogstaver af teksten. Se dem
  med beredskab show.
  [2]

Også det nummer, der blev ringet til, hvad nogen er inddraget til, og hvad en beslutning afløser.

  $ clock 23:50
  $ ad_hoc=$(beredskab call --ad-hoc "Bo Prøve, Skolen" --phone 12345678 --no-answer -i mep6g8 | sed -n '1s/^Skrevet (\(......\)).*/\1/p')
  $ followup=$(beredskab decide "Nye låse" --responsible jens -i mep6g8 | sed -n '1s/^Skrevet (\(......\)).*/\1/p')
  $ clock 23:51
  $ beredskab correct $ad_hoc --phone 87654321 --scope Nøgler --incoming -i mep6g8 | sed -n '/87/,/Nøgler/p'
    svar. Telefon: 87654321. Inddraget til: Nøgler.
    Hændelse: Anden uro i Demobakken, Testrup (mep6g8)
  $ beredskab decide "Ny cylinder" -i mep6g8 > /dev/null
  $ clock 23:52
  $ beredskab correct "Ny cylinder" --replaces $followup -i mep6g8 | sed "s/$followup/LÅSE/"
  Skrevet (kcnwy4): Rettelse af hxwbtj: Besluttet: Ny cylinder. Afløser LÅSE:
    Nye låse.
    Hændelse: Anden uro i Demobakken, Testrup (mep6g8)
  $ clock 23:53
  $ beredskab correct "Ny cylinder" --replaces "" -i mep6g8 | grep -c Afløser
  0
  [1]
  $ refused correct "Ny cylinder" --replaces $ad_hoc -i mep6g8 | sed -n '2p'
  Åbne opfølgninger står i beredskab list --followups.
  $ beredskab disclose "to navne" --to Politiet --legal-basis samtykke -i mep6g8 > /dev/null
  $ clock 23:54
  $ beredskab correct "to navne" --entries $ad_hoc,$followup -i mep6g8 | sed "s/$ad_hoc/OPKALD/; s/$followup/LÅSE/"
  Skrevet (sqhtrd): Rettelse af j59b8f: Givet videre til Politiet: to navne.
    Notaterne OPKALD og LÅSE. Hjemmel: samtykke.
    Hændelse: Anden uro i Demobakken, Testrup (mep6g8)
  $ refused correct "to navne" --scope x -i mep6g8
  --scope hører ikke til et notat af slagsen «Videregivelse».
  Det rettes med --at, --to, --legal-basis eller --entries.
  [2]

Et svar findes på sit punkt, som `decide` finder det; passer flere, står de med det, de siger.

  $ clock 23:40 2027-03-01
  $ beredskab activate --type brand --area demobakken >/dev/null 2>&1
  $ beredskab decide nej --question presse -i brand >/dev/null
  $ beredskab correct presse "Nej, ikke i nat" -i brand
  Skrevet (nzapsf): Rettelse af nz4pfe: Skal pressen informeres, og hvordan?
    Nej. Nej, ikke i nat.
    Hændelse: Brand i Demobakken, Testrup (rwq257)
  $ beredskab log "Pressen er her" -i brand >/dev/null
  $ refused correct pressen --void -i brand
  Flere notater passer til «pressen»:
    nz4pfe  Kl. 23.40: Skal pressen informeres, og hvordan? Nej. Nej, ikke i
      nat.
    p22cpa  Kl. 23.40: Pressen er her
  Nævn notatet med dets id på seks tegn.
  [2]

En hændelse findes på de samme ord som i `show`, når det er den selv, der rettes.

  $ beredskab correct "brand i demobakken" --area eksempelvej | head -1
  Skrevet (p2kbdj): Rettelse af ny47f6: Deltagerne kaldes sammen: Brand på
  $ refused correct "brand på eksempelvej" --void | head -1
  Intet notat passer til «brand på eksempelvej».

Det, der kun handler om en person, findes på navnet.

  $ beredskab handover --to dorthe -i "brand på eksempelvej" >/dev/null
  $ beredskab correct dorthe --to jens -i "brand på eksempelvej" | head -1
  Skrevet (p3gb45): Rettelse af p35tk3: Jens Eksempel overtager som den, der
  $ beredskab absence vagthavende >/dev/null
  $ beredskab correct vagthavende --until 2027-03-09 | tail -1
    fraværende fra den 1. marts 2027 til og med den 9. marts 2027.
