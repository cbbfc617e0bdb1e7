En plan med en alarmeringskæde: hvem ringer til hvem
====================================================

  $ . "$TESTDIR/start.sh"
  $ rm -rf plans .git && workspace "$TESTDIR/larger/plans"
  $ export BEREDSKAB_USER='Mia Prøve'

Kæden står før ringelisten. Samarbejdspartnere ringes ikke op.

  $ beredskab activate --type brand --area nordbyen --level krise
  Akut fare: 112
  Brand i Nordbyen – hændelse mrarxf, kl. 22.15. Kriseniveau
  Planen: brugt siden fredag den 20. november 2026 kl. 22.15.
  Alarmeringskæden:
    1.  Kriseledelsen ringer til Ca Tænkt eller Vagten.
    2.  Ca Tænkt eller Vagten ringer til Ib Opdigtet.
  Ring til (Indsatsleder: Ib Opdigtet):
    1.  Ca Tænkt, Centerchef, Øvestad Kommune: 10 20 30 40
    2.  Vagten, Øvestad Kommune: 10 20 30 41 (hele døgnet)
    3.  Ib Opdigtet, Afdelingsleder, Øvestad Kommune: 10 20 30 42
    4.  Kriseledelsen, Øvestad Kommune: 10 20 30 43
    5.  Mia Prøve, Driftsleder, Øvebo: har aktiveret planen kl. 22.15
  Tag stilling til (et nej er også et svar):
    center  Skal der oprettes et center, og hvor?
  Actioncards:
    modtagelse  Modtagelse af borgere: 0 af 2 krydset af
  beredskab call NAVN --reached (--no-answer --retry +10m)   beredskab log "…"
  beredskab decide "…" --question PUNKT --by NAVN,…   beredskab status
  Nu: Kriseledelsen ringer til Ca Tænkt eller Vagten. Skriv så: beredskab call

Den første i et led, der svarer, er nok. Svarer den første ikke, er den næste på tur.

  $ clock 22:17
  $ beredskab call chefen --no-answer --retry +20m
  Skrevet (cnkjre): Ca Tænkt: intet svar. Prøv igen kl. 22.37.
    Næste: Vagten fra Øvestad Kommune: 10 20 30 41 (hele døgnet) (den næste i
        kæden efter Ca Tænkt)
  $ beredskab call
  Brand i Nordbyen (mrarxf)
    Alarmering:
      1.  Kriseledelsen ringer til Ca Tænkt eller Vagten: MANGLER. Prøv Vagten.
      2.  Ca Tænkt eller Vagten ringer til Ib Opdigtet: MANGLER.
    Vagten fra Øvestad Kommune: 10 20 30 41 (hele døgnet) (den næste i kæden
      efter Ca Tænkt)
    Ib Opdigtet: 10 20 30 42
    Kriseledelsen fra Øvestad Kommune: 10 20 30 43
    Ca Tænkt: 10 20 30 40 (ring igen kl. 22.37)
  $ clock 22:18
  $ beredskab call vagten --reached --by ledelsen
  Skrevet (z3dqmf): Vagten fra Øvestad Kommune: talt med (af Kriseledelsen fra
    Øvestad Kommune).
    Næste: Ib Opdigtet: 10 20 30 42

Den, der svarede, skal give andre besked. Det er bekræftet, når de har talt sammen.

  $ clock 22:25
  $ beredskab call indsats --reached --by vagten
  Skrevet (s7c9ce): Ib Opdigtet: talt med (af Vagten fra Øvestad Kommune).
    Næste: Ca Tænkt: 10 20 30 40 (ring igen kl. 22.37)
    Ib Opdigtet skal koordinere med Kriseledelsen og Ca Tænkt.
  $ beredskab call kriseledelsen --reached --by indsats
  Skrevet (s7rpkt): Kriseledelsen fra Øvestad Kommune: talt med (af Ib
    Opdigtet).
    Næste: Ca Tænkt: 10 20 30 40 (ring igen kl. 22.37)
    Ib Opdigtet skal koordinere med Ca Tænkt.
  $ beredskab status
  fredag den 20. november 2026 kl. 22.25
  
  Brand i Nordbyen (mrarxf)
    Deltagerne er kaldt sammen. Skete fredag den 20. november 2026 kl. 22.15.
    Kriseniveau.
    Planen: brugt siden fredag den 20. november 2026 kl. 22.15.
    Indsatsleder: Ib Opdigtet.
    Alarmering:
      1.  Kriseledelsen ringer til Ca Tænkt eller Vagten: Vagten svarede
          kl. 22.18.
      2.  Ca Tænkt eller Vagten ringer til Ib Opdigtet: Ib Opdigtet svarede
          kl. 22.25. Mangler at koordinere med Ca Tænkt.
    Der er kontakt til:
      Vagten, Øvestad Kommune: talt med kl. 22.18
      Ib Opdigtet: talt med kl. 22.25
      Kriseledelsen, Øvestad Kommune: talt med kl. 22.25
      Mia Prøve: har aktiveret planen kl. 22.15
    Mangler:
      Ca Tænkt: intet svar kl. 22.17. Ring igen kl. 22.37. 10 20 30 40
    Uafklaret:
      center  Skal der oprettes et center, og hvor?
    Opgaver, der ikke er udført:
      1.  Møde borgerne – ingen har påtaget sig den
      2.  Finde husly – ingen har påtaget sig den
    Actioncards:
      modtagelse  Modtagelse af borgere: 0 af 2 krydset af
  
  5 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Kæden er med i rapporten.

  $ beredskab summary --format md | sed -n '/Alarmering/,/^| 2/p'
  ## Alarmering
  
  | Led | Bekræftet |
  | --- | --- |
  | 1. Kriseledelsen ringer til Ca Tænkt eller Vagten | Vagten svarede kl. 22.18. |
  | 2. Ca Tænkt eller Vagten ringer til Ib Opdigtet | Ib Opdigtet svarede kl. 22.25.<br>**Ikke bekræftet koordineret med Ca Tænkt.** |

Et trin kan ændres undervejs; et, som planen ikke har, kan ikke.

  $ clock 22:40
  $ beredskab decide 'Kun én opgang' --level drift
  Skrevet (zx7jna): Besluttet: Kun én opgang. Almindelig drift.
  $ clock 22:41
  $ beredskab decide --level drift
  Skrevet (hsx6st): Besluttet: Almindelig drift.
  $ beredskab decide 'To opgange' --level krise --at 22:39 >/dev/null
  $ beredskab situation | sed -n '/^Besluttet/,/^$/p'
  Besluttet
    - Besluttet: Kun én opgang. Almindelig drift. (kl. 22.40)
    - Besluttet: Almindelig drift. (kl. 22.41)
  
  $ beredskab status | sed -n '/Besluttet:/,/Uafklaret/p'
    Besluttet:
      22.39  Besluttet: To opgange. Kriseniveau. (Afløst af hsx6st.)
      22.40  Besluttet: Kun én opgang. Almindelig drift.
      22.41  Besluttet: Almindelig drift.
    Uafklaret:
  $ refused decide --level katastrofe
  Niveauet «katastrofe» kendes ikke.
  Vælg mellem: drift, krise.
  [2]
  $ cat records/oevestad/2026/*/*-activation-*.yaml
  format: beredskab-entry/2
  kind: activation
  at: 2026-11-20T22:15:00+01:00
  logged: 2026-11-20T22:15:00+01:00
  author: "Mia Prøve"
  type: brand
  area: nordbyen
  coordinator: indsatsleder
  activated_by: boligen
  participants: [chefen, vagten, indsatsleder, ledelsen, boligen]
  questions:
    - id: center
      ask: "Skal der oprettes et center, og hvor?"
      section: opgaver
  document: "793648b431abaf8be2e777f8e879945beb58450e817429405674e0c3a8c0e7e8"
  level: krise
  alarm:
    - id: foerst
      name: "Ledelsen ringer"
      by: [ledelsen]
      call: [chefen, vagten]
      section: organisation
    - id: dernaest
      name: "Indsatslederen kaldes ind"
      by: [chefen, vagten]
      call: [indsatsleder]
      coordinate: [ledelsen, chefen]
  tasks:
    - id: moede
      name: "Møde borgerne"
      section: opgaver
    - id: husly
      name: "Finde husly"
  people:
    - id: indsatsleder
      name: "Ib Opdigtet"
      title: "Afdelingsleder"
      organisation: "Øvestad Kommune"
    - id: boligen
      name: "Mia Prøve"
      title: "Driftsleder"
      organisation: "Øvebo"
    - id: chefen
      name: "Ca Tænkt"
      title: "Centerchef"
      organisation: "Øvestad Kommune"
    - id: vagten
      title: "Vagten"
      organisation: "Øvestad Kommune"
    - id: ledelsen
      title: "Kriseledelsen"
      organisation: "Øvestad Kommune"
  ...
