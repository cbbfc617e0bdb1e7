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
  >   - {id: anvendelse, ask: Bringes planen i anvendelse?, decided_by: participants}
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
  $ grep -c 'er sin egen' check.txt
  1

Øverst står, hvor mange der er. Hver fejl siger, hvor den står, og hvad der kan gøres.

  $ sed -n 1,10p check.txt

I et skript kan også advarsler tælle.

  $ git checkout -q plans
  $ rm -r records plans/proevekoebing/helhedsplan.yaml
  $ beredskab check >/dev/null
  $ beredskab check --strict | head -1
  $ beredskab check --strict >/dev/null
  [1]
