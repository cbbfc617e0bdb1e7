To har skrevet det samme ned: beredskab merge-into
==================================================

Tove og Jens hører begge om branden, og begge bringer planen i anvendelse.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | sed -n 2p
  Brand i Demobakken, Testrup – hændelse mrarxf, kl. 22.15
  $ clock 22:18
  $ BEREDSKAB_USER="Jens Eksempel" beredskab activate --type brand --area demobakken | sed -n 2,7p
  Bemærk: Der er allerede en åben hændelse samme sted: Brand i Demobakken,
    Testrup (mrarxf). Er det den samme, så skriv:
    beredskab merge-into mrarxf -i z3dqmf
  Brand i Demobakken, Testrup – hændelse z3dqmf, kl. 22.18
  Ring til (Tove Prøve indkalder):
    1.  Tove Prøve, Projektleder, Helhedsplanen: 12 34 56 01. Stedfortræder: Jens
        Eksempel, 12 34 56 02
    2.  Jens Eksempel, Driftschef, Boligselskabet Prøvebo: har aktiveret planen
        kl. 22.18

Jens når Lene Tænkt, beslutter noget og svarer beboerne i den anden; de er stadig to.

  $ clock 22:19
  $ beredskab call tænkt --reached -i z3dqmf | head -1
  Skrevet (qnd5q6): Lene Tænkt: talt med.
  $ clock 22:20
  $ beredskab decide "SMS til opgangen" --question beboere --by jens -i z3dqmf | head -2
  Skrevet (wkjp9b): Skal beboerne informeres, og hvordan? Besluttet: SMS til
    opgangen (af Jens Eksempel).
  $ clock 22:21
  $ beredskab message issue beboere "Bliv inde, og luk vinduerne." -i z3dqmf | head -2
  Skrevet (j3c5b6): Udmelding til beboerne: Bliv inde, og luk vinduerne.
    Hændelse: Brand i Demobakken, Testrup (z3dqmf)
  $ clock 22:22
  $ beredskab decide "Nøgler til kælderen" --responsible jens -i z3dqmf | head -3
  Skrevet (rqfqe2): Besluttet: Nøgler til kælderen. Ansvarlig: Jens Eksempel.
    Hændelse: Brand i Demobakken, Testrup (z3dqmf)
    beredskab done rqfqe2   når det er udført

Den ene går op i den anden: fra nu af er de én hændelse.

  $ clock 22:25
  $ beredskab merge-into mrarxf "Samme brand, ringet ind to gange" -i z3dqmf
  Skrevet (s7c9ce): Lagt sammen med hændelsen mrarxf. Samme brand, ringet ind to
    gange.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
  $ beredskab status | sed -n -e '/Lagt sammen/,/Tænkt: talt/p' -e '/^  Besluttet/,/Eksempel)/p' -e '/Opfølgning/,/^$/p'
    Lagt sammen med denne: Brand i Demobakken, Testrup (z3dqmf).
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 22.15
      Jens Eksempel: har aktiveret planen kl. 22.18
      Lene Tænkt: talt med kl. 22.19
    Besluttet:
      Skal beboerne informeres, og hvordan? Besluttet: SMS til opgangen (af Jens
        Eksempel).
    Opfølgning:
      rqfqe2  Nøgler til kælderen – Jens Eksempel
    Sendt ud:
      22.21  Udmelding til beboerne: Bliv inde, og luk vinduerne.
  
  $ beredskab show | grep -e 'Lagt sammen' -e 'fra z3dqmf'
    Lagt sammen med denne:  Brand i Demobakken, Testrup (z3dqmf)
           Aktivering c8ejye, Jens Eksempel, internt; fra z3dqmf
           Opkald qnd5q6, Tove Prøve, internt; fra z3dqmf
           Beslutning wkjp9b, Tove Prøve, internt; fra z3dqmf
           Udmelding j3c5b6, Tove Prøve, internt; fra z3dqmf
           Opfølgning rqfqe2, Tove Prøve, internt; fra z3dqmf
    22.25  Lagt sammen med hændelsen mrarxf. Samme brand, ringet ind to gange.
           Sammenlægning s7c9ce, Tove Prøve, internt; fra z3dqmf
  $ beredskab situation | grep -c 'SMS til opgangen'
  2
  $ beredskab summary --format md | grep -c 'fra z3dqmf'
  6
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 22.15 –
            åbne opfølgninger: 1
    z3dqmf  Brand i Demobakken, Testrup: lagt sammen med en anden – fredag
            den 20. november 2026 kl. 22.18

Den findes under begge navne, og et notat rettes, hvor det ligger.

  $ clock 22:30
  $ beredskab log "Røgen er væk" -i z3dqmf
  Skrevet (w795ez): Røgen er væk
  $ clock 22:31
  $ beredskab done nøgler
  Skrevet (cs6axc): Udført: Nøgler til kælderen.
  $ ls records/proevekoebing/2026/*z3dqmf | grep -c done
  1
  $ refused merge-into mrarxf -i z3dqmf
  Det er én og samme hændelse, eller de er allerede lagt sammen.
  Nævn den, der skal gå op i den anden, med -i.
  [2]

En afslutning gælder begge.

  $ clock 22:40
  $ beredskab close -i mrarxf 2>/dev/null | head -3
  Skrevet (zx7jna): Hændelsen afsluttes.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    beredskab evaluate -i mrarxf   hvad gik godt, og hvad bør ændres
  $ beredskab list --open
  Ingen hændelser passer.
  $ beredskab summary --since 2026-11-01 --until 2026-11-30 --format md | sed -n '5,12p'
  **1. november 2026 – 30. november 2026**
  
  | | I alt | Planen brugt | Ikke brugt | Ikke afgjort |
  | --- | ---: | ---: | ---: | ---: |
  | **Hændelser** | 1 | 0 | 0 | 1 |
  
  Øvelser tælles ikke med.
  

Var det alligevel ikke den samme, så udgår sammenlægningen, og hver har sit igen.

  $ clock 22:50
  $ beredskab correct s7c9ce --void
  Skrevet (z4fx58): Rettelse: s7c9ce udgår.
    Brand i Demobakken, Testrup (z3dqmf) er nu: deltagerne er kaldt sammen.
  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: afsluttet; om planen bruges, er ikke
            afgjort – fredag den 20. november 2026 kl. 22.15
    z3dqmf  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 22.18
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Det, der er forskelligt, siges med det samme. En øvelse lægges ikke sammen med en hændelse.

  $ clock 23:00
  $ beredskab activate --type uro --area eksempelvej --place Porten | sed -n 2p
  Anden uro på Eksempelvej, Porten – hændelse yjqz8g, kl. 23.00
  $ clock 23:01
  $ beredskab activate --type brand --area demobakken --place Loftet --decided-by tove 2>/dev/null | sed -n 2p
  Brand i Demobakken, Testrup, Loftet – hændelse exd2cs, kl. 23.01
  $ clock 23:02
  $ beredskab merge-into eksempelvej -i exd2cs
  Skrevet (g9tfax): Lagt sammen med hændelsen yjqz8g.
    Hændelse: Anden uro på Eksempelvej (yjqz8g)
    De har hver sin type: «Anden uro» og «Brand». Nu gælder «Anden uro»; ret
        den med beredskab correct yjqz8g --type TYPE
    De har hver sit boligområde: «Eksempelvej» og «Demobakken, Testrup». Nu
        gælder «Eksempelvej»; ret det med beredskab correct yjqz8g --area OMRÅDE
    De har hver sit sted: «Porten» og «Loftet». Nu gælder «Porten»; ret det
        med beredskab correct yjqz8g --place STED
    Planens brug. Den ene: om planen bruges, er ikke afgjort. Den anden:
        planen er brugt. Nu: brugt siden fredag den 20. november 2026 kl. 23.01,
        besluttet af Tove Prøve.
  $ clock 23:05
  $ beredskab activate --type brand --area demobakken --exercise | head -2
  ØVELSE – ØVELSE – ØVELSE
  Akut fare: 112   Politiet, ikke akut: 114
  $ clock 23:06
  $ refused merge-into eksempelvej -i ba24gm
  En øvelse lægges ikke sammen med en hændelse.
  Er den ene mærket forkert, så ret den først med beredskab correct.
  [2]

Et udsendt situationsbillede bliver, som det blev sendt, og af to med samme nummer kan
begge ses.

  $ clock 09:00 2026-11-22
  $ beredskab activate --type uro --area eksempelvej >/dev/null
  Bemærk: Der er allerede en åben hændelse samme sted: Anden uro på Eksempelvej
    (yjqz8g). Er det den samme, så skriv: beredskab merge-into yjqz8g -i bkfxsz
  $ clock 09:05
  $ beredskab activate --type skyderi --area proeveparken >/dev/null
  $ uro=$(ls records/*/2026 | sed -n 's/.*22-0900-eksempelvej-//p')
  $ skud=$(ls records/*/2026 | sed -n 's/.*22-0905-proeveparken-//p')
  $ clock 09:10
  $ beredskab situation issue --known "Der er skudt" -i $skud >/dev/null
  $ clock 09:11
  $ beredskab situation issue --known "Der er uro" -i $uro >/dev/null
  $ beredskab situation 1 -i $skud >before
  $ clock 09:20
  $ beredskab merge-into $skud -i $uro >/dev/null
  $ clock 09:21
  $ beredskab situation 1 -i $skud 2>&1 | sed -n -e 2,3p -e '/^Bemærk/,$p'
    Hændelse:          Anden uro på Eksempelvej (bkfxsz)
    Skete:             søndag den 22. november 2026 kl. 9.00
  Bemærk: Der er flere situationsbilleder nr. 1. Dette er jbqxqn; se det andet
    med: beredskab situation je4pga -i ajtwds
  $ beredskab situation je4pga -i $skud | sed -n 1,3p
  Situationsbillede nr. 1
    Hændelse:          Skyderi i Prøveparken (ajtwds)
    Skete:             søndag den 22. november 2026 kl. 9.05
  $ beredskab situation je4pga -i $skud | diff before - && echo "Det samme"
  Det samme
  $ beredskab situation -i $skud | sed -n '/^Nyt/,/^Hvad er/p'
  Nyt siden nr. 1 (kl. 9.11)
    Kl.   Hvad
    9.05  Deltagerne kaldes sammen: Skyderi i Prøveparken. Tovholder: Tove Prøve.
          Aktivering n4anzf, Tove Prøve, internt
    9.20  Lagt sammen med hændelsen ajtwds.
          Sammenlægning j4cqhj, Tove Prøve, internt; fra bkfxsz
  
  Hvad er der sket?

Den, der er lagt sammen med en anden, findes stadig på sine egne ord.

  $ clock 09:30
  $ beredskab log "Nabo til skyderiet" -i skyderi
  Skrevet (ky2jgm): Nabo til skyderiet
    Hændelse: Anden uro på Eksempelvej (ajtwds)

Bliver den ene rettet til en øvelse, står de hver for sig; det siges, og hvordan de igen bliver én.

  $ clock 09:40
  $ beredskab correct $uro --exercise
  Skrevet (h7xzb4) i ØVELSE: Rettelse af tdqawg: ØVELSE. Deltagerne kaldes
    sammen: Anden uro på Eksempelvej. Tovholder: Tove Prøve.
    Hændelse: ØVELSE: Anden uro på Eksempelvej (bkfxsz)
    Skyderi i Prøveparken (ajtwds) står nu for sig: en øvelse og en hændelse
        lægges ikke sammen. Er den også en øvelse, så skriv:
        beredskab correct ajtwds --exercise
  $ beredskab status | grep -A1 'kun den ene'
    Lagt sammen med ajtwds, men kun den ene er en øvelse: de står hver for sig. Er
    det en fejl, så skriv: beredskab correct bkfxsz --no-exercise
  $ clock 09:41
  $ beredskab correct $skud --exercise
  Skrevet (s3jbf9) i ØVELSE: Rettelse af n4anzf: ØVELSE. Deltagerne kaldes
    sammen: Skyderi i Prøveparken. Tovholder: Tove Prøve.
    Hændelse: ØVELSE: Anden uro på Eksempelvej (ajtwds)
    Hændelserne ajtwds og bkfxsz er igen lagt sammen.

Den, der er lagt sammen med en anden, rettes på sit eget id.

  $ clock 09:50
  $ beredskab report --type brand --area demobakken --exercise 2>/dev/null | sed -n 's/.*-i \([a-z0-9]*\).*/\1/p' | head -1 > brand
  $ beredskab merge-into $skud -i $(cat brand) >/dev/null
  $ beredskab correct $(cat brand) --type haervaerk
  Skrevet (qa4c35) i ØVELSE: Rettelse af q999jb: ØVELSE. Registreret: Hærværk i
    Demobakken, Testrup.
    Hændelse: ØVELSE: Anden uro på Eksempelvej (ajtwds)

Det, der blev skrevet i begge på én gang, er ikke svaret eller ringet to gange.

  $ clock 10:00
  $ beredskab activate --type brand --area demobakken >/dev/null 2>&1
  $ clock 10:01
  $ beredskab report --type brand --area demobakken >/dev/null 2>&1
  $ en=$(ls records/*/2026 | sed -n 's/.*-1000-demobakken-//p') to=$(ls records/*/2026 | sed -n 's/.*-1001-demobakken-//p')
  $ clock 10:02
  $ beredskab decide nej --question presse -i $en,$to >/dev/null
  $ beredskab call lene-t --no-answer -i $en,$to >/dev/null
  $ beredskab merge-into $en -i $to >/dev/null
  $ beredskab status -i $en | grep 'Lene Tænkt: i'
      Lene Tænkt: intet svar kl. 10.02. 12 34 56 04
  $ beredskab summary -i $en | grep -A 3 'pressen informeres, og hvordan?$'
    Skal pressen informeres, og hvordan?
      Planens afsnit «Håndtering af omverdenen»
  
      Nej. (kl. 10.02)

Notater, henvendelser og opfølgninger står også én gang, og rettes og udføres begge steder.

  $ clock 10:10
  $ beredskab activate --type uro --area eksempelvej >/dev/null 2>&1
  $ clock 10:11
  $ beredskab activate --type uro --area eksempelvej >/dev/null 2>&1
  $ en=$(ls records/*/2026 | sed -n 's/.*-1010-eksempelvej-//p') to=$(ls records/*/2026 | sed -n 's/.*-1011-eksempelvej-//p')
  $ clock 10:12
  $ beredskab log "Folk samles" -i $en,$to >/dev/null
  $ clock 10:13
  $ beredskab inquiry Avisen "Hvad sker der?" --due 11:00 -i $en,$to >/dev/null
  $ clock 10:14
  $ beredskab decide "Vagt ved porten" --responsible jens -i $en,$to >/dev/null
  $ clock 10:15
  $ beredskab decide "Porten låses" --restricted -i $en,$to >/dev/null
  $ beredskab decide "Lys i gården" --due 12:00 -i $en,$to >/dev/null
  $ refused done lys
  Flere notater passer til «lys»:
    t68pny  Kl. 10.15: Besluttet: Lys i gården. Frist: kl. 12.00. – Anden uro på
      Eksempelvej (sahept)
    wze575  Kl. 10.15: Besluttet: Lys i gården. Frist: kl. 12.00. – Anden uro på
      Eksempelvej (hp28dx)
  Nævn notatet med dets id på seks tegn.
  [2]
  $ beredskab done lys -i $en,$to
  Anden uro på Eksempelvej (sahept):
  Skrevet (t6pqfq): Udført: Lys i gården.
  Anden uro på Eksempelvej (hp28dx):
  Skrevet (wzf5nf): Udført: Lys i gården.
  $ beredskab decide "SMS" --question beboere --public -i $en,$to >/dev/null
  $ clock 10:16
  $ beredskab merge-into $en -i $to >/dev/null
  $ beredskab show $en --full | sed -n '/10.12/,$p'
    10.12  Folk samles
           Notat cc9pga, Tove Prøve, internt; også skrevet som kwqmz5
    10.13  Henvendelse fra Avisen: Hvad sker der? Frist: kl. 11.00.
           Henvendelse z6rg68, Tove Prøve, internt; også skrevet som fwymjh
    10.14  Besluttet: Vagt ved porten. Ansvarlig: Jens Eksempel.
           Opfølgning be3hrz, Tove Prøve, internt; også skrevet som pqsrmb
    10.15  Besluttet: Porten låses.
           Beslutning t5prtz, Tove Prøve, begrænset kreds; også skrevet som wz8pj9
    10.15  Besluttet: Lys i gården. Frist: kl. 12.00.
           Opfølgning t68pny, Tove Prøve, internt; også skrevet som wze575
    10.15  Udført: Lys i gården.
           Udført t6pqfq, Tove Prøve, internt; også skrevet som wzf5nf
    10.15  Skal beboerne informeres, og hvordan? Besluttet: SMS.
           Beslutning t6wa7e, Tove Prøve, må offentliggøres; også skrevet som
           wzqjhz
    10.16  Lagt sammen med hændelsen sahept.
           Sammenlægning azd76c, Tove Prøve, internt; fra hp28dx
  $ beredskab situation -i $en | grep -c -e Folk -e Avisen -e Vagt -e 'Porten låses'
  7
  $ beredskab list --followups | grep -e Avisen -e Vagt
    be3hrz  Vagt ved porten – Anden uro på Eksempelvej (sahept)
    z6rg68  Avisen: Hvad sker der? – frist kl. 11.00 – Anden uro på Eksempelvej
  $ clock 10:20
  $ beredskab done avisen "Ring i morgen" >/dev/null
  $ beredskab correct "folk samles" "Folk går hjem"
  Skrevet (qstf5g): Rettelse af cc9pga: Folk går hjem
  Skrevet (w73wsj): Rettelse af kwqmz5: Folk går hjem
    Hændelse: Anden uro på Eksempelvej (sahept)
  $ beredskab status -i $en | grep -e Avisen -e Vagt
        Vagthavende fra Prøvekøbing Politi, 12 34 56 06
      be3hrz  Vagt ved porten – Jens Eksempel
      10.13  Henvendelse fra Avisen: Hvad sker der? Frist: kl. 11.00.
      10.20  Besvaret: Avisen – Hvad sker der? Svar: Ring i morgen.
  $ beredskab show $en | grep -c Folk
  2
  $ beredskab summary --public -i $en 2>/dev/null
  Hændelse
    Kl.    Hvad
           Søndag den 22. november 2026
    10.15  Besluttet: SMS.
  $ beredskab erase cc9pga --reason "Navn" --yes 2>&1 | grep -v -e '^   ' -e records
  Skrevet (qtd7yz): Et notat er slettet (cc9pga, notat). Begrundelse: Navn.
    Hændelse: Anden uro på Eksempelvej (sahept)
    qstf5g, kwqmz5 og w73wsj står der endnu. Gengiver det noget af det
    Det har ikke været i historikken.

Også det, der er afløst, står én gang. Det, der er udført, er udført i begge, også når de skilles igen, og
en rettelse til et svar på planens brug gælder begge.

  $ clock 11:00
  $ beredskab activate --type haervaerk --area proeveparken >/dev/null 2>&1
  $ clock 11:01
  $ beredskab activate --type haervaerk --area proeveparken >/dev/null 2>&1
  $ en=$(ls records/*/2026 | sed -n 's/.*-1100-proeveparken-//p') to=$(ls records/*/2026 | sed -n 's/.*-1101-proeveparken-//p')
  $ clock 11:02
  $ beredskab decide "SMS til alle" --question beboere -i $en,$to >/dev/null
  $ clock 11:03
  $ beredskab decide ja --question anvendelse --by tove -i $en,$to >/dev/null
  $ clock 11:04
  $ beredskab decide "Vagt ved døren" --responsible jens -i $en,$to >/dev/null
  $ clock 11:05
  $ beredskab decide "Plakat" --question beboere -i $en,$to >/dev/null
  $ clock 11:06
  $ beredskab decide nej --question anvendelse --by tove -i $en,$to >/dev/null
  $ clock 11:07
  $ beredskab decide "Vi venter" -i $en,$to >/dev/null
  $ clock 11:08
  $ merge=$(beredskab merge-into $en -i $to | sed -n 's/Skrevet (\(.*\)):.*/\1/p')
  $ beredskab summary -i $en | grep 'Afløst af'
      Besluttet: planen bringes i anvendelse. (Afløst af ct2s6r.) (kl. 11.03, af
      Besluttet: SMS til alle. (Afløst af zgbkaq.) (kl. 11.02)
  $ beredskab correct "vi venter" nej --question anvendelse --by jens -i $en | grep -c Rettelse
  2
  $ clock 11:09
  $ beredskab done "vagt ved døren" -i $en | grep -c Udført
  2
  $ clock 11:10
  $ beredskab correct $merge --void >/dev/null
  $ beredskab list --followups | grep -c 'Vagt ved døren'
  0
  [1]
  $ beredskab summary -i $to --format md | grep -c 'det samme kl. 11.07'
  1

Et møde om en hændelse, der siden er lagt sammen med en anden, handler om dem begge.

  $ clock 12:00
  $ beredskab activate --type brand --place Skoven >/dev/null 2>&1
  $ clock 12:01
  $ beredskab activate --type brand --place Engen >/dev/null 2>&1
  $ beredskab meeting convene -i engen --at 15:00 --place Huset >/dev/null 2>&1
  $ clock 12:02
  $ beredskab merge-into skoven -i engen | head -1
  Skrevet (sfwzma): Lagt sammen med hændelsen nqhnm6.
  $ beredskab inquiry "Prøvebladet" "Hvad skete der?" -i skoven >/dev/null 2>&1
  $ beredskab meeting pack next --format md | grep -c Prøvebladet
  1
