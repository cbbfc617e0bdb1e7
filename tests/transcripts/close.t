Afslutte: beredskab close
=========================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | sed -n 2p
  Brand i Demobakken, Testrup – hændelse mrarxf, kl. 22.15
  $ clock 22:30
  $ beredskab decide "Genhusning af nr. 7" --responsible tænkt
  Skrevet (w795ez): Besluttet: Genhusning af nr. 7. Ansvarlig: Lene Tænkt.
    beredskab done w795ez   når det er udført

Det, der er åbent, bliver nævnt. Hændelsen kan afsluttes alligevel.

  $ clock 23:00
  $ beredskab close mrarxf
  «mrarxf» er en hændelse, ikke en tekst.
  Hændelsen nævnes med -i: -i mrarxf
  Ikke gemt. Du skrev:
    beredskab close mrarxf
  [2]
  $ refused close "Nej, ikke endnu"
  «Nej, ikke endnu» er et svar, ikke en bemærkning.
  Intet er afsluttet. Det gør: beredskab close
  [2]
  $ refused close nej
  «nej» er et svar, ikke en bemærkning.
  Intet er afsluttet. Det gør: beredskab close
  [2]
  $ beredskab close "Brandvæsenet har forladt stedet"
  Skrevet (yjqz8g): Hændelsen afsluttes. Brandvæsenet har forladt stedet.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    beredskab evaluate -i mrarxf   hvad gik godt, og hvad bør ændres
    beredskab summary -i mrarxf    rapporten
    beredskab list --followups     det, der stadig skal følges op på
  Bemærk: Brand i Demobakken, Testrup (mrarxf) har noget åbent:
      Uafklaret: Bringes planen i anvendelse?
      Uafklaret: Skal beboerne informeres, og hvordan?
      Uafklaret: Skal pressen informeres, og hvordan?
      Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve,
        Jens Eksempel, Lene Opdigtet og Lene Tænkt.
      Opfølgning, ikke udført: Genhusning af nr. 7. Ansvarlig: Lene Tænkt.
      Ikke talt med Jens Eksempel, Lene Opdigtet og Lene Tænkt: ikke ringet op.
  $ beredskab status | sed -n '/^Brand/,/^$/p'
  Brand i Demobakken, Testrup (mrarxf): afsluttet; om planen bruges, er ikke
  afgjort
    Opfølgning:
      w795ez  Genhusning af nr. 7 – Lene Tænkt
  
  $ beredskab show | tail -n 2
    23.00  Hændelsen afsluttes. Brandvæsenet har forladt stedet.
           Afslutning yjqz8g, Tove Prøve, internt

Efter afslutningen skrives det, der fortælles bagefter.

  $ clock 23:10
  $ beredskab log "En bil mere" -i demobakken
  Skrevet (dednxk): En bil mere
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ refused close -i demobakken
  Brand i Demobakken, Testrup (mrarxf) er ikke åben.
  Det, der fortælles bagefter, kan stadig skrives i den med -i.
  [2]
  $ beredskab close
  Ingen hændelse er åben.
  Skriv beredskab activate, når der sker noget. En afsluttet hændelse nævnes med
  -i; den, der sidst blev afsluttet: -i mrarxf.
  [2]

To ad gangen:

  $ clock 23:20
  $ beredskab activate --type uro --area eksempelvej | sed -n 2p
  Anden uro på Eksempelvej – hændelse hm4t8m, kl. 23.20
  $ clock 23:21
  $ beredskab activate --type uro --area proeveparken | sed -n 2p
  Anden uro i Prøveparken – hændelse a4sm9d, kl. 23.21
  $ clock 23:30
  $ beredskab close
  Der er 2 åbne hændelser:
    Anden uro på Eksempelvej (hm4t8m), kl. 23.20
    Anden uro i Prøveparken (a4sm9d), kl. 23.21
  Nævn den, det gælder: -i hm4t8m. Gælder det begge, så skriv -i to gange.
  [2]
  $ beredskab close -i eksempelvej -i proeveparken 2>&1 | grep -e ':$' -e ^Skrevet -e '^  beredskab'
  Anden uro på Eksempelvej (hm4t8m):
  Skrevet (mep6g8): Hændelsen afsluttes.
  Anden uro i Prøveparken (a4sm9d):
  Skrevet (jjekw5): Hændelsen afsluttes.
    beredskab evaluate -i hm4t8m   hvad gik godt, og hvad bør ændres
    beredskab summary -i hm4t8m    rapporten
    beredskab evaluate -i a4sm9d   hvad gik godt, og hvad bør ændres
    beredskab summary -i a4sm9d    rapporten
  Bemærk: Anden uro på Eksempelvej (hm4t8m) har noget åbent:
  Bemærk: Anden uro i Prøveparken (a4sm9d) har noget åbent:
  $ beredskab list | grep -c ': afsluttet'
  3
