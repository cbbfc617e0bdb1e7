Er alt i orden: beredskab check
===============================

  $ . "$TESTDIR/start.sh"

Hver fil og hver regel bliver set efter. Advarsler siger, hvad der mangler.

  $ beredskab check
  0 fejl, 2 advarsler.
  
  plans/proevekoebing/participants.yaml:4:9: advarsel: Ikke bekræftet det seneste år: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe Vikar og Vagthavende fra Prøvekøbing Politi.
    4 |   - id: tove-proeve
      |         ^
      = Spørg dem, om oplysningerne er rigtige, og skriv: beredskab participant verify NAVN,…
  plans/proevekoebing/participants.yaml:27:9: advarsel: Lene Tænkt: mangler stedfortræder (deputy).

Fejl siger, hvor de står, og hvad der kan gøres. Alle fejl kommer på én gang.

  $ cat >> plans/proevekoebing/participants.yaml <<'END'
  >   - id: nina-ny
  >     organisation: Prøvebo
  >     titel: Formand
  >     title: Formand
  >     from: 2026-02-30
  > END
  $ sed -i 's/coordinator: tove-proeve/coordinator: tove-prove/' plans/proevekoebing/plan.yaml
  $ beredskab check
  3 fejl, 0 advarsler.
  
  plans/proevekoebing/participants.yaml:49:5: fejl: Nøglen «titel» kendes ikke her.
    49 |     titel: Formand
       |     ^
       = Mente du «title»?
  plans/proevekoebing/participants.yaml:51:11: fejl: «2026-02-30» er ikke en dag i kalenderen.
    51 |     from: 2026-02-30
       |           ^
       = Skriv datoen som 2026-11-20.
  plans/proevekoebing/plan.yaml:3:14: fejl: Der er ikke nogen deltager med id'et «tove-prove».
    3 | coordinator: tove-prove
      |              ^
      = Mente du «tove-proeve»?
  [1]

Også notaterne bliver set efter.

  $ git checkout -q plans
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log "Et helt notat" >/dev/null
  $ cd records/proevekoebing/2026/*demobakken*
  $ head -c 120 *-log-*.yaml > 2026-11-20T212500Z-log-aaaaaa.yaml
  $ touch noter.txt
  $ beredskab check
  1 fejl, 3 advarsler.
  
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212500Z-log-aaaaaa.yaml:5:20: fejl: Filen er skåret af: den sidste linje «...» mangler.
    5 | author: "Tove Prøve
      |                    ^
      = Flyt filen et andet sted hen, og hent den fra historikken: beredskab restore. Er den ikke der, så spørg den, der skrev notatet.
  plans/proevekoebing/participants.yaml:4:9: advarsel: Ikke bekræftet det seneste år: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe Vikar og Vagthavende fra Prøvekøbing Politi.
    4 |   - id: tove-proeve
      |         ^
      = Spørg dem, om oplysningerne er rigtige, og skriv: beredskab participant verify NAVN,…
  plans/proevekoebing/participants.yaml:27:9: advarsel: Lene Tænkt: mangler stedfortræder (deputy).
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/noter.txt: advarsel: Det er ikke navnet på et notat.
    = Flyt det et andet sted hen.
  [1]

Af mange, der ikke er bekræftet, nævnes de første.

  $ cd "$SCRATCH/work"
  $ for number in $(seq 20); do
  >   echo "  - {id: nr-$number, organisation: Forening $number, title: Formand, name: Nummer $number Prøve, phone: '12 40 00 $((number + 10))'}"
  > done >> plans/proevekoebing/participants.yaml
  $ beredskab check | grep -A 3 bekræftet
  plans/proevekoebing/participants.yaml:4:9: advarsel: Ikke bekræftet det seneste år: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe Vikar, Vagthavende fra Prøvekøbing Politi, Nummer 1 Prøve, Nummer 2 Prøve … og 18 til.
    4 |   - id: tove-proeve
      |         ^
      = Spørg dem, om oplysningerne er rigtige, og skriv: beredskab participant verify NAVN,… Se alle: beredskab participant list
