Det, der fortælles bagefter
===========================

Om morgenen er hændelsen afsluttet, men to ting mangler i loggen.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | sed -n 2p
  Brand i Demobakken, Testrup – hændelse mrarxf, kl. 22.15
  $ clock 22:30
  $ beredskab decide ja --question anvendelse --by tove,jens | tail -1
    anvendelse (af Tove Prøve og Jens Eksempel).
  $ clock 23:00
  $ beredskab close "Brandvæsenet har forladt stedet" 2>/dev/null | head -1
  Skrevet (yjqz8g): Hændelsen afsluttes. Brandvæsenet har forladt stedet.

Den, der blev afsluttet sidst, bliver nævnt et døgn, så den kan findes.

  $ clock 07:30 2026-11-21
  $ beredskab status | sed -n 3,5p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Sidst afsluttet: Brand i Demobakken, Testrup (mrarxf). Skriv det, der
  $ refused log "Naboen så to løbe mod skolen"
  Ingen hændelse er åben.
  Skriv beredskab activate, når der sker noget. En afsluttet hændelse nævnes med
  -i; den, der sidst blev afsluttet: -i mrarxf.
  [2]

Alle slags notater tages, også med et tidspunkt i natten. Loggen siger, hvornår de er skrevet.

  $ beredskab log "Naboen så to løbe mod skolen" -i mrarxf --at 22:20
  Skrevet (kepngb) fredag den 20. november kl. 22.20: Naboen så to løbe mod
    skolen
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 07:32 2026-11-21
  $ beredskab call jens --reached -i mrarxf --at 22:25 | head -3
  Skrevet (m3dqfa) fredag den 20. november kl. 22.25: Jens Eksempel: talt med.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 07:34 2026-11-21
  $ beredskab decide "SMS til opgangen" --question beboere --by tove -i mrarxf | head -3
  Skrevet (eq7qbx): Skal beboerne informeres, og hvordan? Besluttet: SMS til
    opgangen (af Tove Prøve).
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
  $ clock 07:36 2026-11-21
  $ beredskab inquiry "Prøvekøbing Avis" "Hvad skete der?" -i mrarxf | head -2
  Skrevet (qy3pdt): Henvendelse fra Prøvekøbing Avis: Hvad skete der?
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
  $ clock 07:38 2026-11-21
  $ beredskab message issue beboere "Det brænder ikke mere." -i mrarxf | head -3
  Skrevet (mkyhjq): Udmelding til beboerne: Det brænder ikke mere.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 07:40 2026-11-21
  $ beredskab situation issue --known "Alt er roligt" -i mrarxf | head -3
  Skrevet (gp5wz8): Situationsbillede nr. 1. Hvad vi ved: Alt er roligt.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 07:42 2026-11-21
  $ beredskab handover --to jens -i mrarxf | head -3
  Skrevet (ag456q): Jens Eksempel overtager som den, der indkalder.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ beredskab show -i mrarxf | grep -c 'skrevet efter afslutningen'
  6
  $ beredskab show -i mrarxf | sed -n '/22.20/,/22.30/p'
    22.20  Naboen så to løbe mod skolen
           Notat kepngb, Tove Prøve, internt; skrevet ned lørdag den 21. november
           kl. 7.30; skrevet efter afslutningen
    22.25  Jens Eksempel: talt med.
           Opkald m3dqfa, Tove Prøve, internt; skrevet ned lørdag den 21. november
           kl. 7.32; skrevet efter afslutningen
    22.30  Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse (af
  $ beredskab summary -i mrarxf --format md | grep -B1 -A0 'efter afslutningen' | head -4
  | 22.15 | Deltagerne kaldes sammen: Brand i Demobakken, Testrup. Tovholder: Tove Prøve.<br>*Aktivering qp9am6, Tove Prøve, internt* |
  | 22.20 | Naboen så to løbe mod skolen<br>*Notat kepngb, Tove Prøve, internt; skrevet ned lørdag den 21. november kl. 7.30; skrevet efter afslutningen* |
  | 22.25 | Jens Eksempel: talt med.<br>*Opkald m3dqfa, Tove Prøve, internt; skrevet ned lørdag den 21. november kl. 7.32; skrevet efter afslutningen* |
  --

I rapporten om natten har det, der skete om morgenen, sin dag.

  $ beredskab summary -i mrarxf --format md | grep '^Besluttet: SMS til opgangen'
  Besluttet: SMS til opgangen. *(lørdag den 21. november kl. 7.34, af Tove Prøve)*
  $ clock 07:43 2026-11-21
  $ beredskab decide "Fælleshuset holder åbent" -i mrarxf >/dev/null
  $ beredskab summary -i mrarxf --format md | grep '^- .*Fælleshuset'
  - lørdag den 21. november kl. 7.43 Besluttet: Fælleshuset holder åbent.

Hændelsen er stadig afsluttet, og planen er stadig brugt; henvendelsen bliver stående, til den er besvaret.

  $ beredskab list
    mrarxf  Brand i Demobakken, Testrup: afsluttet; planen er brugt – fredag
            den 20. november 2026 kl. 22.15
  $ beredskab status | sed -n '3,8p'
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Brand i Demobakken, Testrup (mrarxf): afsluttet; planen er brugt
    Henvendelser, der ikke er besvaret:
      qy3pdt  Prøvekøbing Avis: Hvad skete der?
  

Også efter et nej kan der skrives. En evaluering hører til bagefter og er ikke mærket.

  $ clock 20:00 2026-11-22
  $ beredskab activate --type uro --area eksempelvej | sed -n 2p
  Anden uro på Eksempelvej – hændelse snp5mz, kl. 20.00
  $ clock 20:10 2026-11-22
  $ beredskab decide nej --question anvendelse --by tove,jens | head -2
  Skrevet (p693ex): Bringes planen i anvendelse? Besluttet: planen bruges ikke
    (af Tove Prøve og Jens Eksempel).
  $ clock 20:20 2026-11-22
  $ beredskab log "Patruljen har været der" -i eksempelvej
  Skrevet (e96eww): Patruljen har været der
    Hændelse: Anden uro på Eksempelvej (snp5mz)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 20:30 2026-11-22
  $ beredskab evaluate --good "Hurtigt afklaret" -i eksempelvej
  Skrevet (fa95r8): Gik godt: Hurtigt afklaret.
    Hændelse: Anden uro på Eksempelvej (snp5mz)
  $ beredskab list --open
  Ingen hændelser passer.

Kun den, der er åben, kan afsluttes.

  $ refused close -i eksempelvej
  Anden uro på Eksempelvej (snp5mz) er ikke åben.
  Det, der fortælles bagefter, kan stadig skrives i den med -i.
  [2]

Planens opgaver og folk, der er ude, bliver stående, til de er gjort og meldt hjem.

  $ rm -rf plans records .git && workspace "$TESTDIR/larger/plans"
  $ export BEREDSKAB_USER='Mia Prøve'
  $ clock 22:00 2026-11-24
  $ beredskab activate --type brand --area nordbyen > /dev/null 2>&1
  $ clock 22:05 2026-11-24
  $ beredskab staff assign raadgivere 'Bo Prøve' > /dev/null
  $ beredskab staff send bo hallen > /dev/null
  $ beredskab task 1 --done > /dev/null
  $ clock 23:00 2026-11-24
  $ beredskab close > /dev/null 2>&1
  $ clock 08:00 2026-11-27
  $ beredskab status | sed -n '/Brand/,/Planen /p'
  Brand i Nordbyen (x4tprn): afsluttet; planen er brugt
    Opgaver, der ikke er udført:
      2.  Finde husly – ingen har påtaget sig den
    Ikke meldt hjem: Bo Prøve (bo-proeve).
  
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    6 kontakter er ikke bekræftet det seneste år:
               beredskab participant list
  5 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab staff home bo -i nordbyen --at 2026-11-24T23:40
  Skrevet (wgmpkg) tirsdag den 24. november kl. 23.40: Bo Prøve sendes hjem.
    Hændelse: Brand i Nordbyen (x4tprn)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ clock 08:05 2026-11-27
  $ beredskab task husly --done -i nordbyen | head -1
  Skrevet (z5y9y7): Opgaven «Finde husly»: udført.
  $ beredskab status | grep -c 'Brand i Nordbyen'
  0
  [1]

Gælder det flere hændelser, siges det, hvilken der er afsluttet.

  $ clock 08:10 2026-11-27
  $ beredskab activate --type brand --place Skoven > /dev/null 2>&1
  $ beredskab log "Røgen er væk" -i nordbyen,skoven
  Brand i Nordbyen (x4tprn):
  Skrevet (j7wxqk): Røgen er væk
  Brand uden for områderne, Skoven (j7wxqk):
  Skrevet (mbkc7n): Røgen er væk
    Brand i Nordbyen (x4tprn) er afsluttet: notatet er mærket «skrevet efter
        afslutningen».
