Der sker noget: beredskab activate
==================================

  $ . "$TESTDIR/start.sh"

Type og boligområde er nok. Svaret er det, man skal bruge nu: numrene, hændelsens
id, hvem der skal ringes til, og hvad der skal tages stilling til. Den, der selv
sidder ved computeren, skal ikke ringes op.

  $ beredskab activate --type skyderi --area proeveparken
  Akut fare: 112   Politiet, ikke akut: 114
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15
  Ring til (Tove Prøve indkalder):
    1.  Tove Prøve, Projektleder, Helhedsplanen: har aktiveret planen kl. 22.15
    2.  Jens Eksempel, Driftschef, Boligselskabet Prøvebo: 12 34 56 02 /
        12 34 56 20. Stedfortræder: Dorthe Vikar, 12 34 56 05
    3.  Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi: 12 34 56 03 (hverdage
        8–16). Stedfortræder: Vagthavende fra Prøvekøbing Politi, 12 34 56 06
    4.  Lene Tænkt, Centerchef, Prøvekøbing Kommune: 12 34 56 04
  Tag stilling til (et nej er også et svar; * gælder hver deltager):
    anvendelse         Bringes planen i anvendelse?
    beboere            Skal beboerne informeres, og hvordan?
    presse             Skal pressen informeres, og hvordan?
    egen-organisation  * Er egen organisation informeret?
  beredskab call NAVN --reached (--no-answer --retry +10m)   beredskab log "…"
  beredskab decide "…" --question PUNKT --by NAVN,…   beredskab status
  Ring nu til Jens Eksempel: 12 34 56 02 / 12 34 56 20. Skriv så: beredskab call

Det er skrevet i en fil, som kan læses uden programmet:

  $ cat records/proevekoebing/2026/*/*.yaml
  format: beredskab-entry/2
  kind: activation
  at: 2026-11-20T22:15:00+01:00
  logged: 2026-11-20T22:15:00+01:00
  author: "Tove Prøve"
  type: skyderi
  area: proeveparken
  coordinator: tove-proeve
  activated_by: tove-proeve
  participants: [tove-proeve, jens-eksempel, lene-opdigtet, lene-taenkt]
  questions:
    - id: anvendelse
      ask: "Bringes planen i anvendelse?"
      decides: use
      section: formaal
    - id: beboere
      ask: "Skal beboerne informeres, og hvordan?"
      section: omverdenen
    - id: presse
      ask: "Skal pressen informeres, og hvordan?"
      section: omverdenen
    - id: egen-organisation
      ask: "Er egen organisation informeret?"
      per: participant
      section: omverdenen
  document: "38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531"
  people:
    - id: tove-proeve
      name: "Tove Prøve"
      title: "Projektleder"
      organisation: "Helhedsplanen"
      deputy: jens-eksempel
    - id: jens-eksempel
      name: "Jens Eksempel"
      title: "Driftschef"
      organisation: "Boligselskabet Prøvebo"
      deputy: dorthe-vikar
    - id: lene-opdigtet
      name: "Lene Opdigtet"
      title: "Lokalpolitileder"
      organisation: "Prøvekøbing Politi"
      deputy: vagthavende
    - id: lene-taenkt
      name: "Lene Tænkt"
      title: "Centerchef"
      organisation: "Prøvekøbing Kommune"
  ...

Skete det tidligere, siger --at hvornår. Type og område kan nævnes ved navn, eller
en del af det. Har deltagerne allerede besluttet at bruge planen, er det punkt
afgjort.

  $ clock 22:40
  $ beredskab activate --type Brand --area eksempel --at -20m --place "Nr. 4, kælderen" \
  >   --summary "Røg fra kælderen. Brandvæsenet er ringet op" --decided-by tove,jens | sed -n -e 2,5p -e '/^Tag/,/egen-/p'
  Brand på Eksempelvej, Nr. 4, kælderen – hændelse zx7jna, fredag den 20. november
  kl. 22.20
  Planen: brugt siden fredag den 20. november 2026 kl. 22.40, besluttet af Tove
    Prøve og Jens Eksempel.
  Tag stilling til (et nej er også et svar; * gælder hver deltager):
    beboere            Skal beboerne informeres, og hvordan?
    presse             Skal pressen informeres, og hvordan?
    egen-organisation  * Er egen organisation informeret?

To hændelser på samme sted er måske den samme. Begge bliver stående, indtil nogen
lægger dem sammen.

  $ clock 22:45
  $ beredskab activate --type uro --area proeveparken | sed -n -e 2p -e '/^Ring nu/,$p'
  Bemærk: Der er allerede en åben hændelse samme sted: Skyderi i Prøveparken
    (mrarxf). Er det den samme, så skriv: beredskab merge-into mrarxf -i pxfyb8
  Anden uro i Prøveparken – hændelse pxfyb8, kl. 22.45
  Ring nu til Jens Eksempel: 12 34 56 02 / 12 34 56 20. Skriv så:
  beredskab call -i pxfyb8

En øvelse er mærket alle steder.

  $ clock 22:50
  $ beredskab activate --type haervaerk --area demobakken --exercise | sed -n 1,3p
  ØVELSE – ØVELSE – ØVELSE
  Akut fare: 112   Politiet, ikke akut: 114
  Hærværk i Demobakken, Testrup – hændelse z4fx58, kl. 22.50
  $ beredskab list | grep ØVELSE
    z4fx58  ØVELSE: Hærværk i Demobakken, Testrup: deltagerne er kaldt sammen; om

En hændelse, der er registreret eller afsluttet, bringes i anvendelse med -i.

  $ clock 23:00
  $ beredskab close -i brand >/dev/null 2>&1
  $ clock 23:10
  $ beredskab activate -i brand | sed -n -e 2,4p -e '/^Tag/,/presse/p'
  Brand på Eksempelvej, Nr. 4, kælderen – hændelse zx7jna, kl. 22.20
  Planen: brugt siden fredag den 20. november 2026 kl. 22.40, besluttet af Tove
    Prøve og Jens Eksempel.
  Tag stilling til (et nej er også et svar; * gælder hver deltager):
    beboere            Skal beboerne informeres, og hvordan?
    presse             Skal pressen informeres, og hvordan?
  $ clock 23:11
  $ refused activate -i brand
  Brand på Eksempelvej (zx7jna): deltagerne er allerede kaldt sammen.
  Se, hvor langt I er: beredskab status. En ny hændelse aktiveres uden -i.
  [2]

Flag er svar på spørgsmålene. Uden en terminal bliver der ikke spurgt.

  $ beredskab activate
  Hændelsestypen mangler.
  Skriv --type og en af: skyderi, brand, haervaerk, uro, uafklaret.
  [2]
  $ refused activate --type skyderi
  Boligområdet mangler.
  Skriv --area og en af: proeveparken, eksempelvej, demobakken. Er det uden for
  områderne, så skriv stedet: --place "…".
  [2]

Tovholderen er holdt op, og ingen er sat i stedet: så indkalder stedfortræderen, og det siges.

  $ sed -i '/id: tove-proeve/a\    until: 2026-11-19' plans/proevekoebing/participants.yaml
  $ clock 23:50 2026-11-20
  $ BEREDSKAB_USER="Jens Eksempel" beredskab activate --type uro --area eksempelvej 2>&1 | grep -E "Ring til|holdt op|handover"
  Ring til (Jens Eksempel indkalder):
  Bemærk: Tove Prøve er holdt op. Jens Eksempel indkalder i stedet. Skal det
    være en anden, så skriv: beredskab handover --to NAVN -i t2crdf
  $ clock 23:51
  $ beredskab handover --to jens -i t2crdf
  Skrevet (hx5tqn): Jens Eksempel overtager som den, der indkalder.
    Hændelse: Anden uro på Eksempelvej (t2crdf)

Er alle planens hændelsestyper ophørt, tages de, der var: planen skal kunne bruges, til den er rettet.

  $ sed -i '/^incident_types/,/^questions/s/^  - {id: \([a-z]*\), /&until: 2026-01-01, /' plans/proevekoebing/plan.yaml
  $ clock 23:55
  $ beredskab activate --type brand --area demobakken | sed -n 2p
  Bemærk: Tove Prøve er holdt op. Jens Eksempel indkalder i stedet. Skal det
    være en anden, så skriv: beredskab handover --to NAVN -i f84t3p
  Brand i Demobakken, Testrup – hændelse f84t3p, kl. 23.55
  $ beredskab activate --area demobakken 2>&1 | grep -A 1 mangler
  Hændelsestypen mangler.
  Skriv --type og en af: skyderi, brand, haervaerk, uro, uafklaret.
