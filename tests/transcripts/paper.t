En beslutning på papir, skrevet ind efter en nyere
==================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken > /dev/null
  $ clock 22:50
  $ beredskab decide ja --question anvendelse
  Skrevet (z4fx58): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse.
  Bemærk: Efter planen afgør deltagerne det sammen. Tilføj, hvem der har
    besluttet det: beredskab correct z4fx58 --by NAVN,…
  $ clock 23:05
  $ beredskab decide nej --question anvendelse --at 22:40
  Skrevet (ba24gm) fredag den 20. november kl. 22.40: Bringes planen i
    anvendelse? Besluttet: planen bruges ikke.
    Den er fra før z4fx58, som gælder fortsat.
  Bemærk: Efter planen afgør deltagerne det sammen. Tilføj, hvem der har
    besluttet det: beredskab correct ba24gm --by NAVN,…
  $ beredskab status | sed -n '4p'
    Deltagerne er kaldt sammen. Skete fredag den 20. november 2026 kl. 22.15.
  $ ls records/proevekoebing/2026/*mrarxf | cut -d- -f4-
  activation-qp9am6.yaml
  used-z4fx58.yaml
  decision-ba24gm.yaml
  $ grep -h 'before' records/proevekoebing/2026/*mrarxf/*
  before: [2026-11-20T215000Z-used-z4fx58]
  $ beredskab check > /dev/null; echo $?
  0

Hele natten skrives ind om morgenen: da planen blev skrevet som brugt, var det forbi.

  $ clock 08:00 2026-11-21
  $ beredskab activate --type skyderi --area proeveparken --at "i går 23.30" --decided-by tove,jens > /dev/null
  $ beredskab close -i skyderi --at 1.30 > /dev/null 2>&1
  $ beredskab summary -i skyderi | sed -n 2,5p
    Hvornår:        fredag den 20. november 2026 kl. 23.30
    Planen:         brugt, besluttet af Tove Prøve og Jens Eksempel
    Tilstand:       afsluttet
    Indkalder:      Tove Prøve, Helhedsplanen
