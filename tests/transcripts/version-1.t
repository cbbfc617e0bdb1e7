Notater fra før: beredskab-entry/1
==================================

Sådan skrev programmet, før det sagde, hvad der er brugt, ikke brugt og ikke afgjort. Notaterne læses
som dengang.

  $ . "$TESTDIR/start.sh"
  $ cp -R "$TESTDIR/version-1/records" .
  $ clock 09:00
  $ beredskab check | grep -v 'advarsel\|^   \|^ *[0-9]* |' | tail -1
  
  $ beredskab list
    ryb65e  Brand i Demobakken, Testrup: afsluttet; om planen bruges, er ikke
            afgjort – søndag den 1. marts 2026 kl. 20.00
    sysems  Brand i Demobakken, Testrup: afsluttet; planen er brugt – onsdag
            den 1. april 2026 kl. 20.00 – åbne opfølgninger: 1
    nt84t4  Brand i Demobakken, Testrup: planen blev ikke brugt – fredag
            den 1. maj 2026 kl. 20.00
    wz5er4  Brand i Demobakken, Testrup: afsluttet; om planen bruges, er ikke
            afgjort – mandag den 1. juni 2026 kl. 20.00
    yjstak  ØVELSE: Brand i Demobakken, Testrup: afsluttet; om planen bruges, er
            ikke afgjort – onsdag den 1. juli 2026 kl. 20.00
    sdcqke  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; der er
            modstridende beslutninger om planens brug – lørdag den 1. august 2026
            kl. 20.00
    gh46p6  Brand i Demobakken, Testrup: afsluttet; planen er brugt – tirsdag
            den 1. september 2026 kl. 20.00

Den 1. august skrev to computere hver sit svar, et nej og et ja. Det står åbent, til det er afgjort.

  $ beredskab status | sed -n '3,8p'
  Brand i Demobakken, Testrup (sdcqke)
    Deltagerne er kaldt sammen; der er modstridende beslutninger om planens brug.
    Skete lørdag den 1. august 2026 kl. 20.00.
    AFGØR DET: modstridende beslutninger, ja (ae4hzx, lørdag den 1. august
    kl. 20.12) og nej (q29g4z, lørdag den 1. august kl. 20.10). Skriv:
    beredskab decide ja --question anvendelse -i sdcqke (eller nej).
  $ beredskab summary --since 2026-01-01 --until 2026-12-31 | sed -n '1,4p'
  Hændelser
    1. januar 2026 – 31. december 2026
  
               I alt  Planen brugt  Ikke brugt  Ikke afgjort

Et nyt notat i en gammel hændelse skrives i den nye udgave, og modsigelsen er væk.

  $ beredskab decide ja --question anvendelse -i sdcqke
  Skrevet (bf49kb): Bringes planen i anvendelse? Besluttet: planen bringes i
    anvendelse.
  Bemærk: Efter planen afgør deltagerne det sammen. Tilføj, hvem der har
    besluttet det: beredskab correct bf49kb --by NAVN,…
  $ grep -h -A9 'format' records/proevekoebing/2026/*sdcqke/*-used-*
  format: beredskab-entry/2
  kind: decision
  at: 2026-11-20T09:00:00+01:00
  logged: 2026-11-20T09:00:00+01:00
  author: "Tove Prøve"
  question: anvendelse
  plan_used: true
  over: [2026-08-01T181000Z-notused-q29g4z-tjw8qm, 2026-08-01T181200Z-decision-ae4hzx]
  after: [ae4hzx-6ff08da0524b576e]
  ...
  $ beredskab status | sed -n '3,6p'
  Brand i Demobakken, Testrup (sdcqke)
    Deltagerne er kaldt sammen. Skete lørdag den 1. august 2026 kl. 20.00.
    Planen: brugt siden lørdag den 1. august 2026 kl. 20.12, besluttet af Jens
    Eksempel.
  $ beredskab check | head -1
  0 fejl, 2 advarsler.
