Det, man ellers først mærker om natten: beredskab check
=======================================================

  $ . "$TESTDIR/start.sh"

En mappe med en fejl af hver slags: et nummer med et ciffer for lidt, en, der er sin egen stedfortræder, tre, der er det for hinanden, en stedfortræder, som ingen har, en vagt uden nummer, og en tovholder, der er holdt op.

  $ cat > plans/proevekoebing/participants.yaml <<END
  > format: beredskab-participants/1
  > participants:
  >   - {id: tove-proeve, organisation: Helhedsplanen, title: Projektleder, name: Tove Prøve, email: tove@example.invalid, mobile: "12 34 56 01", until: 2026-10-31}
  >   - {id: jens-eksempel, organisation: Boligselskabet Prøvebo, title: Driftschef, name: Jens Eksempel, email: jens@example.invalid, mobile: "12 34 56 0", deputy: jens-eksempel}
  >   - {id: lene-opdigtet, organisation: Prøvekøbing Politi, title: Lokalpolitileder, name: Lene Opdigtet, email: lene.o@example.invalid, phone: "+45 12 34 56 03", deputy: lene-taenkt}
  >   - {id: lene-taenkt, organisation: Prøvekøbing Kommune, title: Centerchef, name: Lene Tænkt, email: lene.t@example.invalid, mobile: "12 34 56 04", deputy: ib-paafund}
  >   - {id: ib-paafund, organisation: Prøvekøbing Skole, title: Leder, name: Ib Påfund, email: ib@example.invalid, mobile: "12 34 56 07", deputy: lene-opdigtet}
  >   - {id: dorthe-vikar, organisation: Boligselskabet Prøvebo, title: Driftsleder, name: Dorthe Vikar, email: dorthe@example.invalid, mobile: "12 34 56 05", only_deputy: true}
  >   - {id: vagthavende, organisation: Prøvekøbing Kommune, title: Sygeplejevagten, hours: hele døgnet}
  >   - {id: nina-ny, organisation: Prøvekøbing Bibliotek, title: Leder}
  > END

To områder og to hændelsestyper af ét navn; ingen spørger deltagerne, om planen bruges; og en pligt er løbet ud.

  $ cat > plans/proevekoebing/plan.yaml <<END
  > format: beredskab-plan/1
  > name: Prøvekøbing
  > coordinator: tove-proeve
  > areas:
  >   - {id: proeveparken, name: Prøveparken}
  >   - {id: parken, name: prøve parken}
  > incident_types:
  >   - {id: brand, name: Brand}
  >   - {id: ild, name: BRAND}
  > questions:
  >   - {id: anvendelse, ask: "Bringes planen i anvendelse?", decided_by: participants}
  > duties:
  >   - {id: regnskab, name: Regnskab, per_year: 1, source: Prøven, until: 2026-06-30}
  > END

Dokumentet har ingen periode og er ændret, siden det blev underskrevet. Helhedsplanens tal kan ikke være rigtige.

  $ cat > records.txt <<END
  > format: beredskab-entry/1
  > kind: signature
  > at: 2026-11-01T12:00:00+01:00
  > logged: 2026-11-01T12:00:00+01:00
  > author: "Tove Prøve"
  > who: jens-eksempel
  > party: "Boligselskabet Prøvebo, Jens Eksempel, Driftschef"
  > on: 2026-11-01
  > file: "document.yaml"
  > document: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  > ...
  > END
  $ mkdir -p records/proevekoebing/2026/plan
  $ mv records.txt records/proevekoebing/2026/plan/2026-11-01T110000Z-signature-g2h3j4.yaml
  $ sed -i '/^valid:/d' plans/proevekoebing/document.yaml
  $ cat > plans/proevekoebing/helhedsplan.yaml <<END
  > format: beredskab-helhedsplan/1
  > name: Prøve
  > period: {from: 2023-01-01, to: 2025-12-31}
  > source: Prøven
  > areas: [{id: alle, name: Alle, source: Prøven}]
  > efforts: [{id: ro, name: Ro, source: Prøven}]
  > indicators:
  >   - id: trygge
  >     name: Trygge
  >     efforts: [ro]
  >     unit: procent
  >     published: [{source: Prøven, figures: [{site: alle, year: 2024, value: 720}]}]
  >     source: Prøven
  > budget:
  >   - id: penge
  >     name: Penge
  >     unit: kroner
  >     columns: [Fonden, Lokalt]
  >     rows: [{name: Ro, parts: [100, 200], total: 400, source: Prøven}]
  > END

Alt kommer på én gang: fejlene først, så det, der kan vente lidt, og til sidst resten. Hver person er én linje.

  $ beredskab check > check.txt
  [1]
  $ grep -v '^ ' check.txt
  11 fejl, 5 advarsler.
  
  plans/proevekoebing/document.yaml: fejl: Dokumentet er ændret, siden det blev underskrevet af Boligselskabet Prøvebo.
  plans/proevekoebing/helhedsplan.yaml:12:69: fejl: Trygge: 720 procent kan det ikke være.
  plans/proevekoebing/helhedsplan.yaml:19:19: fejl: «Ro» går ikke op: Delene giver 300, men summen er 400.
  plans/proevekoebing/participants.yaml:4:141: fejl: Jens Eksempel: 12 34 56 0 kan ikke være et telefonnummer (7 cifre).
  plans/proevekoebing/participants.yaml:4:154: fejl: Jens Eksempel er sin egen stedfortræder.
  plans/proevekoebing/participants.yaml:5:162: fejl: Lene Opdigtet, Lene Tænkt og Ib Påfund er stedfortrædere for hinanden i ring. Svarer ingen af dem, er der ikke flere.
  plans/proevekoebing/participants.yaml:8:156: fejl: Dorthe Vikar er kun stedfortræder (only_deputy), men ikke for nogen, og bliver aldrig ringet op.
  plans/proevekoebing/plan.yaml:3:14: fejl: Tove Prøve er holdt op.
  plans/proevekoebing/plan.yaml:6:10: fejl: To boligområder hedder det samme: «prøve parken» (proeveparken og parken).
  plans/proevekoebing/plan.yaml:9:10: fejl: To hændelsestyper hedder det samme: «BRAND» (brand og ild).
  plans/proevekoebing/plan.yaml:11:6: fejl: Deltagerne afgør, om planen bruges, men intet punkt spørger dem om det.
  plans/proevekoebing/document.yaml: advarsel: Dokumentet siger ikke, hvornår det gælder: ingen får at vide, når det udløber.
  plans/proevekoebing/participants.yaml:9:10: advarsel: Sygeplejevagten fra Prøvekøbing Kommune: mangler telefonnummer (phone eller mobile), men skal kunne nås døgnet rundt.
  plans/proevekoebing/participants.yaml:10:10: advarsel: Leder fra Prøvekøbing Bibliotek: mangler telefonnummer (phone eller mobile), e-mail (email), stedfortræder (deputy) og navn (name).
  plans/proevekoebing/plan.yaml:13:6: advarsel: Pligten «Regnskab» gjaldt til den 30. juni 2026 og regnes ikke med mere.
  plans/proevekoebing/participants.yaml:4:10: advarsel: Ikke bekræftet det seneste år: Jens Eksempel, Lene Opdigtet, Lene Tænkt, Ib Påfund og Dorthe Vikar.
  $ grep -c 'er sin egen' check.txt
  1

Øverst står, hvor mange der er. Hver fejl siger, hvor den står, og hvad der kan gøres.

  $ sed -n 1,10p check.txt
  11 fejl, 5 advarsler.
  
  plans/proevekoebing/document.yaml: fejl: Dokumentet er ændret, siden det blev underskrevet af Boligselskabet Prøvebo.
    = Se, hvad der er ændret: beredskab plan status. Skal det være sådan, så skriv under igen: beredskab plan sign --as NAVN
  plans/proevekoebing/helhedsplan.yaml:12:69: fejl: Trygge: 720 procent kan det ikke være.
    12 |     published: [{source: Prøven, figures: [{site: alle, year: 2024, value: 720}]}]
       |                                                                     ^
       = Skriv et tal fra 0 til 100, eller ret enheden (unit), hvis det ikke er procent.
  plans/proevekoebing/helhedsplan.yaml:19:19: fejl: «Ro» går ikke op: Delene giver 300, men summen er 400.
    19 |     rows: [{name: Ro, parts: [100, 200], total: 400, source: Prøven}]

I et skript kan også advarsler tælle.

  $ git checkout -q plans
  $ rm -r records plans/proevekoebing/helhedsplan.yaml
  $ beredskab check >/dev/null
  $ beredskab check --strict | head -1
  0 fejl, 2 advarsler.
  $ beredskab check --strict >/dev/null
  [1]
