En hel nat: to hændelser på én gang, og morgenen efter
======================================================

  $ . "$TESTDIR/start.sh"

Fredag aften er der øvelse. Den bliver ved med at stå for sig selv.

  $ clock 19:00
  $ beredskab activate --type brand --area demobakken --exercise | head -3
  ØVELSE – ØVELSE – ØVELSE
  Akut fare: 112   Politiet, ikke akut: 114
  Brand i Demobakken, Testrup – hændelse qhxwrq, kl. 19.00
  $ clock 19:40
  $ beredskab close "Øvelsen er slut" 2>/dev/null | head -n 1
  Skrevet (bejwhm) i ØVELSE: Hændelsen afsluttes. Øvelsen er slut.

Klokken ti om aftenen ringer Jens til Tove: der er skudt i Prøveparken.

  $ clock 22:15
  $ beredskab activate --type skyderi --area proeveparken --at 22:05 --place "Legepladsen" \
  >   --summary "Beboere har hørt to skud" | sed -n 2p
  Skyderi i Prøveparken, Legepladsen – hændelse mrarxf, fredag den 20. november
  $ clock 22:16
  $ beredskab call jens --reached --incoming --note "Ringede og fortalte om skuddene" --at 22:07
  Skrevet (ey2bh8) fredag den 20. november kl. 22.07: Jens Eksempel ringede
    selv. Ringede og fortalte om skuddene.
    Næste: Lene Opdigtet: 12 34 56 03 (hverdage 8–16)
  $ clock 22:18
  $ beredskab call opdigtet --no-answer --retry +10m
  Skrevet (z3dqmf): Lene Opdigtet: intet svar. Prøv igen kl. 22.28.
    Næste: Vagthavende fra Prøvekøbing Politi: 12 34 56 06 (hele døgnet)
        (stedfortræder for Lene Opdigtet)
  $ clock 22:20
  $ beredskab call vagthavende --reached --note "En patrulje er på vej"
  Skrevet (wkjp9b): Vagthavende fra Prøvekøbing Politi: talt med. En patrulje er
    på vej.
    Næste: Lene Tænkt: 12 34 56 04
  $ clock 22:22
  $ beredskab call tænkt --message-left --retry 22:40
  Skrevet (rqfqe2): Lene Tænkt: besked lagt. Prøv igen kl. 22.40.
    Næste: Lene Tænkt: 12 34 56 04 (ring igen kl. 22.40)
  $ clock 22:25
  $ beredskab decide "Vi bruger planen" --question anvendelse --by tove,jens,vagthavende
  Skrevet (s7c9ce): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse. Vi bruger planen (af Tove Prøve, Jens Eksempel og Vagthavende fra
    Prøvekøbing Politi).
  $ clock 22:26
  $ beredskab log "Patruljen er fremme. Ingen er ramt"
  Skrevet (ypmp2e): Patruljen er fremme. Ingen er ramt

En halv time senere brænder der en container på Eksempelvej.

  $ clock 22:50
  $ beredskab activate --type brand --area eksempelvej --place "Containeren ved nr. 12" | sed -n 2p
  Brand på Eksempelvej, Containeren ved nr. 12 – hændelse z4fx58, kl. 22.50

Nu er der to åbne hændelser, og det skal siges, hvilken det gælder.

  $ beredskab log "Brandvæsenet er ringet op"
  Der er 2 åbne hændelser:
    Skyderi i Prøveparken (mrarxf), kl. 22.05
    Brand på Eksempelvej (z4fx58), kl. 22.50
  Nævn den, det gælder: -i mrarxf. Gælder det begge, så skriv -i to gange.
  Ikke gemt. Du skrev:
    beredskab log 'Brandvæsenet er ringet op'
  [2]
  $ clock 22:51
  $ beredskab log "Brandvæsenet er ringet op" -i eksempelvej
  Skrevet (hk84as): Brandvæsenet er ringet op
    Hændelse: Brand på Eksempelvej (z4fx58)

Noget gælder begge: -i to gange skriver i begge.

  $ clock 22:55
  $ beredskab call tænkt --reached -i proeveparken -i eksempelvej
  Skyderi i Prøveparken (mrarxf):
  Skrevet (h7g88d): Lene Tænkt: talt med.
  Brand på Eksempelvej (z4fx58):
  Skrevet (rmwjaz): Lene Tænkt: talt med.
    Skyderi i Prøveparken (mrarxf). Der er ikke flere at ringe til.
    Brand på Eksempelvej (z4fx58). Næste: Jens Eksempel: 12 34 56 02 /
        12 34 56 20
  $ clock 22:58
  $ beredskab log "Kommunens vagt kører rundt i begge områder" -i "proeve og eksempel"
  Skyderi i Prøveparken (mrarxf):
  Skrevet (zng2tm): Kommunens vagt kører rundt i begge områder
  Brand på Eksempelvej (z4fx58):
  Skrevet (xz9drm): Kommunens vagt kører rundt i begge områder
  $ clock 23:00
  $ beredskab inquiry "Prøvekøbing Avis" "Hænger de to ting sammen?" --due +45m \
  >   --responsible jens -i skyderi -i brand
  Skyderi i Prøveparken (mrarxf):
  Skrevet (yjqz8g): Henvendelse fra Prøvekøbing Avis: Hænger de to ting sammen?
    Ansvarlig: Jens Eksempel, frist kl. 23.45.
  Brand på Eksempelvej (z4fx58):
  Skrevet (xwgrba): Henvendelse fra Prøvekøbing Avis: Hænger de to ting sammen?
    Ansvarlig: Jens Eksempel, frist kl. 23.45.
    beredskab done yjqz8g "svaret"   når den er besvaret
    beredskab done xwgrba "svaret"   når den er besvaret
  $ clock 23:05
  $ beredskab decide "SMS: bliv inden døre, politiet er på stedet" --question beboere \
  >   --by tove,jens --responsible tænkt --due 23:15 -i skyderi
  Skrevet (ba24gm): Skal beboerne informeres, og hvordan? Besluttet: SMS: bliv
    inden døre, politiet er på stedet (af Tove Prøve og Jens Eksempel). Ansvarlig:
    Lene Tænkt, frist kl. 23.15.
    Hændelse: Skyderi i Prøveparken (mrarxf)
    beredskab done ba24gm   når det er udført
  $ clock 23:06
  $ beredskab decide --question beboere --not -i brand
  Skrevet (emrgqy): Skal beboerne informeres, og hvordan? Nej.
    Hændelse: Brand på Eksempelvej (z4fx58)
  $ clock 23:20
  $ beredskab status
  fredag den 20. november 2026 kl. 23.20
  
  Skyderi i Prøveparken (mrarxf)
    Deltagerne er kaldt sammen. Skete fredag den 20. november 2026 kl. 22.05.
    Sted: Legepladsen.
    Planen: brugt siden fredag den 20. november 2026 kl. 22.25, besluttet af Tove
    Prøve, Jens Eksempel og Vagthavende fra Prøvekøbing Politi.
    Beboere har hørt to skud
    Tove Prøve indkalder.
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 22.15
      Jens Eksempel: talt med kl. 22.07
      Lene Tænkt: talt med kl. 22.55
      Vagthavende, Prøvekøbing Politi: talt med kl. 22.20
    Behøver ikke flere opkald:
      Lene Opdigtet: intet svar kl. 22.18; talt med stedfortræderen Vagthavende
        fra Prøvekøbing Politi
    Besluttet:
      Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse. Vi
        bruger planen (af Tove Prøve, Jens Eksempel og Vagthavende fra Prøvekøbing
        Politi).
      Skal beboerne informeres, og hvordan? Besluttet: SMS: bliv inden døre,
        politiet er på stedet (af Tove Prøve og Jens Eksempel).
    Uafklaret:
      presse             Skal pressen informeres, og hvordan?
      egen-organisation  Er egen organisation informeret? (hver deltager)
    Opfølgning:
      ba24gm  SMS: bliv inden døre, politiet er på stedet – Lene Tænkt – frist
              kl. 23.15 – FRISTEN ER OVERSKREDET
    Henvendelser, der ikke er besvaret:
      yjqz8g  Prøvekøbing Avis: Hænger de to ting sammen? – Jens Eksempel – frist
              kl. 23.45
    Senest:
      22.26  Patruljen er fremme. Ingen er ramt
      22.58  Kommunens vagt kører rundt i begge områder
  
  Brand på Eksempelvej (z4fx58)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 22.50. Sted: Containeren ved nr. 12.
    Tove Prøve indkalder.
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 22.50
      Lene Tænkt: talt med kl. 22.55
    Mangler:
      Jens Eksempel: ikke ringet op. 12 34 56 02 / 12 34 56 20. Stedfortræder:
        Dorthe Vikar, 12 34 56 05
      Lene Opdigtet: ikke ringet op. 12 34 56 03 (hverdage 8–16). Stedfortræder:
        Vagthavende fra Prøvekøbing Politi, 12 34 56 06
    Besluttet:
      Skal beboerne informeres, og hvordan? Nej.
    Uafklaret:
      anvendelse         Bringes planen i anvendelse?
      presse             Skal pressen informeres, og hvordan?
      egen-organisation  Er egen organisation informeret? (hver deltager)
    Henvendelser, der ikke er besvaret:
      xwgrba  Prøvekøbing Avis: Hænger de to ting sammen? – Jens Eksempel – frist
              kl. 23.45
    Senest:
      22.51  Brandvæsenet er ringet op
      22.58  Kommunens vagt kører rundt i begge områder
  
  Sidst afsluttet: ØVELSE: Brand i Demobakken, Testrup (qhxwrq). Skriv det, der
    fortælles bagefter, med -i qhxwrq.
  
  Planen gælder til og med den 31. december 2027.
  19 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

SMS'en er sendt. Og der var to patroner, ikke tre.

  $ clock 23:25
  $ beredskab done SMS "Sendt 23.14" -i skyderi
  Skrevet (x9ra9p): Udført: SMS: bliv inden døre, politiet er på stedet. Sendt
    23.14.
    Hændelse: Skyderi i Prøveparken (mrarxf)
  $ clock 23:30
  $ beredskab log "Politiet har fundet tre patroner" -i skyderi
  Skrevet (mep6g8): Politiet har fundet tre patroner
    Hændelse: Skyderi i Prøveparken (mrarxf)
  $ clock 23:31
  $ beredskab correct patroner "Politiet har fundet to patroner" --reason "Den tredje var gammel"
  Skrevet (hqz8ty): Rettelse af mep6g8: Politiet har fundet to patroner
    Hændelse: Skyderi i Prøveparken (mrarxf)

Klokken tre overtager Lene Tænkt. Tove skal sove.

  $ clock 03:00 2026-11-21
  $ beredskab handover --to tænkt --until 09:00 -i skyderi -i brand
  Skyderi i Prøveparken (mrarxf):
  Skrevet (gsftqg): Lene Tænkt overtager som den, der indkalder, indtil
    kl. 9.00.
  Brand på Eksempelvej (z4fx58):
  Skrevet (max3bz): Lene Tænkt overtager som den, der indkalder, indtil
    kl. 9.00.
  $ BEREDSKAB_USER="Lene Tænkt"
  $ export BEREDSKAB_USER
  $ clock 03:10
  $ beredskab status | sed -n -e '/^[BS][a-z]* [ip]/p' -e '/^  Lene Tænkt indkalder/p' -e '/^  Behøver/,/^  Besluttet/p' -e '/^  Henvendelser/,/^$/p'
  Skyderi i Prøveparken (mrarxf)
    Lene Tænkt indkalder (har overtaget).
    Behøver ikke flere opkald:
      Lene Opdigtet: intet svar fredag den 20. november kl. 22.18; talt med
        stedfortræderen Vagthavende fra Prøvekøbing Politi
    Besluttet:
    Henvendelser, der ikke er besvaret:
      yjqz8g  Prøvekøbing Avis: Hænger de to ting sammen? – Jens Eksempel – frist
              fredag den 20. november kl. 23.45 – FRISTEN ER OVERSKREDET
    Senest:
      fredag den 20. november:
      22.26  Patruljen er fremme. Ingen er ramt
      22.58  Kommunens vagt kører rundt i begge områder
      23.25  Udført: SMS: bliv inden døre, politiet er på stedet. Sendt 23.14.
      23.30  Politiet har fundet to patroner
      i dag:
      3.00   Lene Tænkt overtager som den, der indkalder, indtil kl. 9.00.
  
  Brand på Eksempelvej (z4fx58)
    Lene Tænkt indkalder (har overtaget).
    Henvendelser, der ikke er besvaret:
      xwgrba  Prøvekøbing Avis: Hænger de to ting sammen? – Jens Eksempel – frist
              fredag den 20. november kl. 23.45 – FRISTEN ER OVERSKREDET
    Senest:
      fredag den 20. november:
      22.51  Brandvæsenet er ringet op
      22.58  Kommunens vagt kører rundt i begge områder
      i dag:
      3.00   Lene Tænkt overtager som den, der indkalder, indtil kl. 9.00.
  
  $ clock 03:30
  $ beredskab log "Slukket. Brandvæsenet kører hjem" -i brand
  Skrevet (c6ctr4): Slukket. Brandvæsenet kører hjem
    Hændelse: Brand på Eksempelvej (z4fx58)
  $ clock 03:40
  $ beredskab close "Containeren var tom" -i brand 2>&1 | grep -A 2 -e Skrevet -e Henvendelse,
  Skrevet (bgab7x): Hændelsen afsluttes. Containeren var tom.
    Hændelse: Brand på Eksempelvej (z4fx58)
    beredskab evaluate -i z4fx58   hvad gik godt, og hvad bør ændres
  --
      Henvendelse, ikke besvaret: Prøvekøbing Avis – Hænger de to ting sammen?
        Ansvarlig: Jens Eksempel. Fristen er overskredet: fredag den 20. november
        kl. 23.45.

Morgenen efter. Tove ser, hvad der mangler, før hun afslutter.

  $ BEREDSKAB_USER="Tove Prøve"
  $ clock 09:05
  $ beredskab status | sed -n -e '/^  Tove Prøve indkalder/p' -e '/^  Uafklaret/,/^  Henv/p' -e '/^Brand/,/^$/p'
    Tove Prøve indkalder.
    Uafklaret:
      presse             Skal pressen informeres, og hvordan?
      egen-organisation  Er egen organisation informeret? (hver deltager)
    Henvendelser, der ikke er besvaret:
  Brand på Eksempelvej (z4fx58): afsluttet; om planen bruges, er ikke afgjort
    Henvendelser, der ikke er besvaret:
      xwgrba  Prøvekøbing Avis: Hænger de to ting sammen? – Jens Eksempel – frist
              fredag den 20. november kl. 23.45 – FRISTEN ER OVERSKREDET
  
  $ clock 09:10
  $ beredskab done "Hænger" "Det ved politiet ikke endnu" -i skyderi
  Skrevet (fqdpxn): Besvaret: Prøvekøbing Avis – Hænger de to ting sammen? Svar:
    Det ved politiet ikke endnu.
  $ clock 09:11
  $ beredskab done "Hænger" "Det ved politiet ikke endnu" -i eksempelvej
  Skrevet (nrsfaj): Besvaret: Prøvekøbing Avis – Hænger de to ting sammen? Svar:
    Det ved politiet ikke endnu.
    Hændelse: Brand på Eksempelvej (z4fx58)
  $ clock 09:15
  $ beredskab decide "Politiet udtaler sig, vi henviser" --question presse --by tove,opdigtet -i skyderi
  Skrevet (bdm2xa): Skal pressen informeres, og hvordan? Besluttet: Politiet
    udtaler sig, vi henviser (af Tove Prøve og Lene Opdigtet).
  $ clock 09:16
  $ beredskab decide "Alle ledelser er orienteret" --question egen-organisation --for alle -i skyderi
  Skrevet (ce8mp9): Er egen organisation informeret? Besluttet for alle
    deltagere: Alle ledelser er orienteret.
  $ clock 09:20
  $ beredskab call opdigtet --reached -i skyderi
  Skrevet (yjdmaf): Lene Opdigtet: talt med.
    Der er ikke flere at ringe til.
  $ clock 09:30
  $ beredskab close
  Skrevet (npjskr): Hændelsen afsluttes.
    Hændelse: Skyderi i Prøveparken (mrarxf)
    beredskab evaluate -i mrarxf   hvad gik godt, og hvad bør ændres
    beredskab summary -i mrarxf    rapporten
  $ clock 09:40
  $ beredskab evaluate --good "Vagthavende hos politiet kunne svare med det samme" \
  >   --change "Lene Tænkt skal have en stedfortræder" -i skyderi
  Skrevet (w7ay7n): Gik godt: Vagthavende hos politiet kunne svare med det
    samme.
    Bør ændres i planen: Lene Tænkt skal have en stedfortræder.
    Hændelse: Skyderi i Prøveparken (mrarxf)
  $ beredskab commit
  Gemt i historikken (*): 33 notater. (glob)
  $ beredskab status | sed -n -e 3,6p -e '/^Forslag/,/^Kontakter/p'
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Sidst afsluttet: Skyderi i Prøveparken (mrarxf). Skriv det, der fortælles
    bagefter, med -i mrarxf.
  Forslag      1 åbent forslag til ændring af planen: beredskab list --proposals
  Øvelse       Den sidste øvelse var i går: Brand i Demobakken, Testrup
               den 20. november 2026. Skriv, hvilken slags det var:
               beredskab exercise held SLAGS -i qhxwrq
  Kontakter    6 kontakter er ikke bekræftet det seneste år:
  $ beredskab summary -i skyderi | sed -n -e '/│/p' -e '/^Deltagerne/,/^Punkter/p' -e '/Besluttet for/p' -e '/^Henvendelser/,/^$/p' -e '/^  23.30/,/^  9.10/p' -e '/^Evaluering/,/9.40/p'
    │ Intet er åbent: der er taget stilling til alle punkter, alle opfølgninger er
    │ udført og alle henvendelser er besvaret.
  Deltagerne
    Hvem                                  Kontakt
    Tove Prøve (tovholder)                har aktiveret planen
    Projektleder, Helhedsplanen           fredag den 20. november kl. 22.15
  
    Jens Eksempel                         talt med fredag den 20. november
    Driftschef, Boligselskabet Prøvebo    kl. 22.07
                                          Ringede og fortalte om skuddene
  
    Lene Opdigtet                         talt med kl. 9.20
    Lokalpolitileder, Prøvekøbing Politi
  
    Lene Tænkt                            talt med fredag den 20. november
    Centerchef, Prøvekøbing Kommune       kl. 22.55
  
    Vagthavende                           talt med fredag den 20. november
    Prøvekøbing Politi                    kl. 22.20
                                          En patrulje er på vej
  
  Punkter til stillingtagen
      Besluttet for alle deltagere: Alle ledelser er orienteret. (kl. 9.16)
  Henvendelser
    Fra               Om                               Svar
    Prøvekøbing Avis  Hænger de to ting sammen?        Det ved politiet ikke endnu
                      (yjqz8g)                         Besvaret kl. 9.10.
  
    23.30  Politiet har fundet to patroner
           Rettet. Før stod der: Politiet har fundet tre patroner
           Rettelse hqz8ty, kl. 23.31, Tove Prøve: Den tredje var gammel
           Notat mep6g8, Tove Prøve, internt
           Lørdag den 21. november 2026
    3.00   Lene Tænkt overtager som den, der indkalder, indtil lørdag
           den 21. november 2026 kl. 9.00.
           Overdragelse gsftqg, Tove Prøve, internt
    9.10   Besvaret: Prøvekøbing Avis – Hænger de to ting sammen? Svar: Det ved
    9.16   Er egen organisation informeret? Besluttet for alle deltagere: Alle
  Evaluering
    Gik godt: Vagthavende hos politiet kunne svare med det samme.
    Bør ændres i planen: Lene Tænkt skal have en stedfortræder.
  
    Tove Prøve, lørdag den 21. november 2026 kl. 9.40
  $ beredskab summary -i brand
  Flere hændelser passer til «brand»:
    ØVELSE: Brand i Demobakken, Testrup (qhxwrq), fredag den 20. november
      kl. 19.00
    Brand på Eksempelvej (z4fx58), fredag den 20. november kl. 22.50
  Nævn en af dem med dens id på seks tegn.
  [2]
  $ beredskab summary -i eksempelvej | sed -n -e '/│/p' -e '/^  3.30/,/efter afslutningen/p'
    │ Stadig åbent
    │
    │ - Uafklaret: Bringes planen i anvendelse?
    │ - Uafklaret: Skal pressen informeres, og hvordan?
    │ - Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve,
    │   Jens Eksempel, Lene Opdigtet og Lene Tænkt.
    │ - Ikke talt med Jens Eksempel og Lene Opdigtet: ikke ringet op.
    3.30   Slukket. Brandvæsenet kører hjem
           Notat c6ctr4, Lene Tænkt, internt
    3.40   Hændelsen afsluttes. Containeren var tom.
           Afslutning bgab7x, Lene Tænkt, internt
    9.11   Besvaret: Prøvekøbing Avis – Hænger de to ting sammen? Svar: Det ved
           politiet ikke endnu.
           Udført nrsfaj, Tove Prøve, internt; skrevet efter afslutningen

Mange måneder senere, når der skal laves statistik:

  $ clock 10:00 2027-01-04
  $ beredskab summary --since 2026-07-01 --until 2026-12-31 | sed -n -e 1,6p -e '/█░/p' -e '/^Hvor lang/,/^Hændelserne/p' -e '/^ØVELSER/,$p'
  Hændelser
    1. juli 2026 – 31. december 2026
  
               I alt  Planen brugt  Ikke brugt  Ikke afgjort
    Hændelser      2             1           0             1
  
    november 2026       2        1             0               1  ██████░░░░░
  Hvor lang tid der gik, fra det skete
                           Til planen var i brug     Til den sidste var nået
    under 15 min        0                         0
    15–30 min           1  ███████████            0
    30–60 min           0                         0
    1–2 timer           0                         0
    2–4 timer           0                         0
    4 timer eller mere  0                         1  ███████████
  
    - Til planen var i brug: 20 min (kendt for 1).
    - Til den sidste var nået: 11 t 15 min (kendt for 1).
  
  Hændelserne
  ØVELSER (tælles ikke med)
    Hvornår                   Øvelse                     Tilstand
    fredag                    ØVELSE Brand i             afsluttet; om planen
    den 20. november 2026     Demobakken, Testrup        bruges, er ikke afgjort
    kl. 19.00                 (qhxwrq)

Alt er almindelige filer, og de er hele.

  $ find records -type f | sed 's|.*/||' | sort
  2026-11-20T180000Z-drill-hd742b.yaml
  2026-11-20T184000Z-closure-bejwhm-hd742b.yaml
  2026-11-20T211500Z-activation-qp9am6.yaml
  2026-11-20T211600Z-call-ey2bh8.yaml
  2026-11-20T211800Z-call-z3dqmf.yaml
  2026-11-20T212000Z-call-wkjp9b.yaml
  2026-11-20T212200Z-call-rqfqe2.yaml
  2026-11-20T212500Z-used-s7c9ce.yaml
  2026-11-20T212600Z-log-ypmp2e.yaml
  2026-11-20T215000Z-activation-nem6jt.yaml
  2026-11-20T215100Z-log-hk84as.yaml
  2026-11-20T215500Z-call-h7g88d.yaml
  2026-11-20T215500Z-call-rmwjaz.yaml
  2026-11-20T215800Z-log-xz9drm.yaml
  2026-11-20T215800Z-log-zng2tm.yaml
  2026-11-20T220000Z-inquiry-xwgrba.yaml
  2026-11-20T220000Z-inquiry-yjqz8g.yaml
  2026-11-20T220500Z-followup-ba24gm.yaml
  2026-11-20T220600Z-decision-emrgqy.yaml
  2026-11-20T222500Z-done-x9ra9p-ba24gm.yaml
  2026-11-20T223000Z-log-mep6g8.yaml
  2026-11-20T223100Z-correction-hqz8ty-mep6g8.yaml
  2026-11-21T020000Z-handover-gsftqg.yaml
  2026-11-21T020000Z-handover-max3bz.yaml
  2026-11-21T023000Z-log-c6ctr4.yaml
  2026-11-21T024000Z-closure-bgab7x-nem6jt.yaml
  2026-11-21T081000Z-done-fqdpxn-yjqz8g.yaml
  2026-11-21T081100Z-done-nrsfaj-xwgrba.yaml
  2026-11-21T081500Z-decision-bdm2xa.yaml
  2026-11-21T081600Z-decision-ce8mp9.yaml
  2026-11-21T082000Z-call-yjdmaf.yaml
  2026-11-21T083000Z-closure-npjskr-qp9am6.yaml
  2026-11-21T084000Z-evaluation-w7ay7n.yaml
  $ beredskab check | head -1
  0 fejl, 2 advarsler.
