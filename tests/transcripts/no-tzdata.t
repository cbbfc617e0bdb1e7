Tidszonen findes ikke på computeren
===================================

  $ . "$TESTDIR/start.sh"

TZDIR kan lede et forkert sted hen. Så bruges systemets egen mappe:

  $ TZDIR=/nowhere beredskab activate --type brand --area eksempelvej --at 22:05 | sed -n 2p
  Brand på Eksempelvej – hændelse mrarxf, fredag den 20. november kl. 22.05
  $ mkdir tom && TZDIR=tom beredskab status | sed -n 1,3p
  fredag den 20. november 2026 kl. 22.15
  
  Brand på Eksempelvej (mrarxf)
  $ clock 22:20
  $ beredskab close 2>/dev/null
  Skrevet (wkjp9b): Hændelsen afsluttes.
    Hændelse: Brand på Eksempelvej (mrarxf)
    beredskab evaluate -i mrarxf   hvad gik godt, og hvad bør ændres
    beredskab summary -i mrarxf    rapporten

Hvor pakken tzdata mangler, er der ingen zone at finde nogen steder. Sådan er det også
med et navn, der ikke er nogen zone:

  $ sed -i 's|Europe/Copenhagen|Europe/Nowhere|' plans/plans.yaml

Natten går videre, i UTC. Det bliver sagt én gang for hver kommando:

  $ clock 22:30
  $ beredskab activate --type skyderi --area proeveparken --at -5m 2>&1 | sed -n -e 2p -e '/^Bemærk/,$p'
  Skyderi i Prøveparken – hændelse w795ez, fredag den 20. november kl. 21.25
  Bemærk: Tidszonen «Europe/Nowhere» findes ikke på denne computer. Klokkeslæt
    står i UTC. Installér pakken tzdata (eller sæt TZDIR), eller ret navnet i
    plans/plans.yaml.
  $ beredskab log 'Politiet er fremme' -i proeveparken
  Skrevet (s45dcw): Politiet er fremme
  Bemærk: Tidszonen «Europe/Nowhere» findes ikke på denne computer. Klokkeslæt
    står i UTC. Installér pakken tzdata (eller sæt TZDIR), eller ret navnet i
    plans/plans.yaml.
  $ beredskab call jens --no-answer --retry +10m 2>/dev/null
  Skrevet (s4jbj3): Jens Eksempel: intet svar. Prøv igen kl. 21.40.
    Næste: Dorthe Vikar: 12 34 56 05 (stedfortræder for Jens Eksempel)
  $ beredskab status --all 2>&1 | sed -n -e 1,6p -e '/^Bemærk/,$p'
  fredag den 20. november 2026 kl. 21.30
  
  Prøvekøbing (--plan proevekoebing)
  
  Skyderi i Prøveparken (w795ez)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
  Bemærk: Tidszonen «Europe/Nowhere» findes ikke på denne computer. Klokkeslæt
    står i UTC. Installér pakken tzdata (eller sæt TZDIR), eller ret navnet i
    plans/plans.yaml.
  $ beredskab log 'Med JSON' --json | sed -n '/warnings/,/]/p'
    "warnings": [
      "Tidszonen «Europe/Nowhere» findes ikke på denne computer. Klokkeslæt står i UTC. Installér pakken tzdata (eller sæt TZDIR), eller ret navnet i plans/plans.yaml."
    ],

Et klokkeslæt uden forskel til UTC kunne være timer forkert. Det bliver skrevet tilbage:

  $ refused log 'Naboen ringede' --at 22:10
  --at: «22:10» mangler forskellen til UTC: tidszonen findes ikke på denne
  computer.
  Skriv for eksempel 2026-11-20T22:10+01:00 (dansk vintertid; sommertid er +02:00)
  eller -15m.
  Bemærk: Tidszonen «Europe/Nowhere» findes ikke på denne computer. Klokkeslæt
    står i UTC. Installér pakken tzdata (eller sæt TZDIR), eller ret navnet i
    plans/plans.yaml.
  [2]
  $ beredskab log 'Naboen ringede' --at '2026-11-20 22.10' 2>&1 | head -2
  --at: «2026-11-20 22.10» mangler forskellen til UTC: tidszonen findes ikke på
  denne computer.
  $ beredskab decide 'SMS til beboerne' --due 23:30 2>&1 | head -2
  --due: «23:30» mangler forskellen til UTC: tidszonen findes ikke på denne
  computer.
  $ beredskab call jens --no-answer --retry 23:00 2>&1 | head -2
  --retry: «23:00» mangler forskellen til UTC: tidszonen findes ikke på denne
  computer.
  $ beredskab handover --to jens --until 2026-11-21T07:30 2>&1 | head -2
  --until: «2026-11-21T07:30» mangler forskellen til UTC: tidszonen findes ikke på
  denne computer.
  $ ls records/*/*/*proeveparken*
  2026-11-20T213000Z-activation-s3mymt.yaml
  2026-11-20T213000Z-call-s4jbj3.yaml
  2026-11-20T213000Z-log-s45dcw.yaml
  2026-11-20T213000Z-log-s54hhb.yaml

Med forskellen, som en afstand fra nu, og som en dag kan tiden skrives:

  $ beredskab log 'Naboen ringede' --at 2026-11-20T22:10+01:00 2>/dev/null
  Skrevet (s583wa) fredag den 20. november kl. 21.10: Naboen ringede
  $ beredskab decide 'SMS til beboerne' --due +2h 2>/dev/null
  Skrevet (s5c9c8): Besluttet: SMS til beboerne. Frist: kl. 23.30.
    beredskab done s5c9c8   når det er udført
  $ beredskab decide 'Møde med naboerne' --due 2026-11-27 2>/dev/null
  Skrevet (s5hmx9): Besluttet: Møde med naboerne. Frist:
    fredag den 27. november.
    beredskab done s5hmx9   når det er udført
  $ grep -h -e '^at:' -e due: records/*/*/*proeveparken*/*
  at: 2026-11-20T21:25:00+00:00
  at: 2026-11-20T21:30:00+00:00
  at: 2026-11-20T21:30:00+00:00
  due: 2026-11-20T23:30:00+00:00
  at: 2026-11-20T21:30:00+00:00
  due: 2026-11-27
  at: 2026-11-20T21:30:00+00:00
  at: 2026-11-20T21:30:00+00:00
  at: 2026-11-20T21:10:00+00:00

En indkaldelse rammer den rigtige time alligevel:

  $ beredskab meeting convene --half-yearly --at 2026-12-07T10:00+01:00 \
  >   --place Beboerhuset 2>/dev/null
  Indkaldt (w795ez): Fast møde mandag den 7. december 2026 kl. 9.00–11.00,
    Beboerhuset. Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  Kalender:  udskrifter/indkaldelse-2026-12-07.ics
  E-mail:    udskrifter/indkaldelse-2026-12-07.eml
    beredskab meeting pack w795ez -o moedemappe.html   alt til mødet
  $ grep -h -e TZID -e TZOFFSETTO udskrifter/*.ics
  TZID:UTC\x0d (esc)
  TZOFFSETTO:+0000\x0d (esc)
  DTSTART;TZID=UTC:20261207T090000\x0d (esc)
  DTEND;TZID=UTC:20261207T110000\x0d (esc)

`check` siger, hvor navnet står:

  $ beredskab check 2>/dev/null | head -4
  1 fejl, 2 advarsler.
  
  plans/plans.yaml:4:11: fejl: Tidszonen «Europe/Nowhere» findes ikke på denne computer.
    4 | timezone: Europe/Nowhere

Når tidszonen er der igen, står det, der blev skrevet imens, efter uret.

  $ sed -i 's|Europe/Nowhere|Europe/Copenhagen|' plans/plans.yaml
  $ beredskab show -i proeveparken | grep -e kaldes -e fremme
    22.25  Deltagerne kaldes sammen: Skyderi i Prøveparken. Tovholder: Tove Prøve.
    22.30  Politiet er fremme

Er zonen væk, står det, der er skrevet med den, som det blev skrevet.

  $ clock 22:50
  $ beredskab log 'Der er ro' -i proeveparken >/dev/null
  $ sed -i 's|Europe/Copenhagen|Europe/Nowhere|' plans/plans.yaml
  $ beredskab show -i proeveparken 2>/dev/null | grep ' ro$'
    22.50  Der er ro
