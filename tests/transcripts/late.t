Det, der fortælles bagefter
===========================

Om morgenen er hændelsen afsluttet, men to ting mangler i loggen.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | head -2
  Akut fare: 112   Politiet, ikke akut: 114
  Brand i Demobakken, Testrup – hændelse mrarxf, kl. 22.15
  $ clock 22:30
  $ beredskab decide ja --question anvendelse --by tove,jens | tail -1
    anvendelse (af Tove Prøve og Jens Eksempel).
  $ clock 23:00
  $ beredskab close "Brandvæsenet har forladt stedet" | head -1
  Skrevet (yjqz8g): Hændelsen afsluttes. Brandvæsenet har forladt stedet.
  Bemærk: Brand i Demobakken, Testrup (mrarxf) har noget åbent:
    Uafklaret: Skal beboerne informeres, og hvordan?
    Uafklaret: Skal pressen informeres, og hvordan?
    Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve,
      Jens Eksempel, Lene Opdigtet og Lene Tænkt.
    Ikke talt med Jens Eksempel: ikke ringet op.
    Ikke talt med Lene Opdigtet: ikke ringet op.
    Ikke talt med Lene Tænkt: ikke ringet op.

Den, der blev afsluttet sidst, bliver nævnt et døgn, så den kan findes.

  $ clock 07:30 2026-11-21
  $ beredskab status | sed -n 3,5p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Sidst afsluttet: Brand i Demobakken, Testrup (mrarxf). Skriv det, der
  $ beredskab log "Naboen så to løbe mod skolen"
  Ingen hændelse er åben.
  Skriv beredskab activate, når der sker noget. En afsluttet hændelse nævnes med
  -i; den, der sidst blev afsluttet: -i mrarxf.
  Ikke gemt. Du skrev:
    beredskab log 'Naboen så to løbe mod skolen'
  [2]

Alle slags notater tages, også med et tidspunkt i natten. Loggen siger, hvornår de er skrevet.

  $ beredskab log "Naboen så to løbe mod skolen" -i mrarxf --at 22:20
  Skrevet (kepngb): Naboen så to løbe mod skolen
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 07:32 2026-11-21
  $ beredskab call jens --reached -i mrarxf --at 22:25 | head -3
  Skrevet (m3dqfa): Jens Eksempel: talt med.
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
    Næste: Lene Opdigtet: 12 34 56 03
  $ clock 07:34 2026-11-21
  $ beredskab decide "SMS til opgangen" --question beboere --by tove -i mrarxf | head -3
  Skrevet (eq7qbx): Skal beboerne informeres, og hvordan? Besluttet: SMS til
    opgangen (af Tove Prøve).
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 07:36 2026-11-21
  $ beredskab inquiry "Prøvekøbing Avis" "Hvad skete der?" -i mrarxf | head -2
  Skrevet (qy3pdt): Henvendelse fra Prøvekøbing Avis: Hvad skete der?
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 07:38 2026-11-21
  $ beredskab message issue beboere "Det brænder ikke mere." -i mrarxf | head -3
  Skrevet (mkyhjq): Udmelding til beboerne: Det brænder ikke mere.
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 07:40 2026-11-21
  $ beredskab situation issue --known "Alt er roligt" -i mrarxf | head -3
  Skrevet (gp5wz8): Situationsbillede nr. 1. Hvad vi ved: Alt er roligt.
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
    beredskab situation 1 -i mrarxf -o situationsbillede-1.html   til at dele
  $ clock 07:42 2026-11-21
  $ beredskab handover --to jens -i mrarxf | head -3
  Skrevet (ag456q): Jens Eksempel overtager som den, der indkalder.
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ beredskab show -i mrarxf | grep -c 'skrevet efter afslutningen'
  3
  $ beredskab show -i mrarxf | sed -n '/22.20/,/22.30/p'
    kepngb  22.20  Naboen så to løbe mod skolen (skrevet efter afslutningen,
                   lørdag den 21. november kl. 7.30)
    m3dqfa  22.25  Jens Eksempel: talt med. (skrevet efter afslutningen, lørdag
                   den 21. november kl. 7.32)
    w795ez  22.30  Bringes planen i anvendelse? Besluttet: planen bringes i
  $ beredskab summary -i mrarxf --format md | grep -B1 -A0 'efter afslutningen' | head -4
  - **22.20** Naboen så to løbe mod skolen
    - Notat kepngb, Tove Prøve, internt; skrevet ned lørdag den 21. november kl. 7.30; skrevet efter afslutningen
  - **22.25** Jens Eksempel: talt med.
    - Opkald m3dqfa, Tove Prøve, internt; skrevet ned lørdag den 21. november kl. 7.32; skrevet efter afslutningen

Hændelsen er stadig afsluttet, og planen er stadig brugt; henvendelsen bliver stående, til den er besvaret.

  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: afsluttet; planen er brugt – fredag den
            20. november 2026 kl. 22.15
  $ beredskab status | sed -n '3,8p'
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Brand i Demobakken, Testrup (mrarxf): afsluttet; planen er brugt
    Henvendelser, der ikke er besvaret:
      qy3pdt  Prøvekøbing Avis: Hvad skete der?
  

Også efter et nej kan der skrives. En evaluering hører til bagefter og er ikke mærket.

  $ clock 20:00 2026-11-22
  $ beredskab activate --type uro --area eksempelvej | head -2
  Akut fare: 112   Politiet, ikke akut: 114
  Anden uro på Eksempelvej – hændelse snp5mz, kl. 20.00
  $ clock 20:10 2026-11-22
  $ beredskab decide nej --question anvendelse --by tove,jens | head -2
  Skrevet (p693ex): Bringes planen i anvendelse? Besluttet: planen bruges ikke
    (af Tove Prøve og Jens Eksempel).
  $ clock 20:20 2026-11-22
  $ beredskab log "Patruljen har været der" -i eksempelvej
  Skrevet (e96eww): Patruljen har været der
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 20:30 2026-11-22
  $ beredskab evaluate --good "Hurtigt afklaret" -i eksempelvej
  Skrevet (fa95r8): Gik godt: Hurtigt afklaret.
  $ beredskab list --open
  Ingen hændelser passer.

Kun den, der er åben, kan afsluttes.

  $ beredskab close -i eksempelvej
  Anden uro på Eksempelvej (snp5mz) er ikke åben.
  Det, der fortælles bagefter, kan stadig skrives i den med -i.
  Ikke gemt. Du skrev:
    beredskab close -i eksempelvej
  [2]
