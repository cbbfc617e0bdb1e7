Året på én side: beredskab status
=================================

  $ . "$TESTDIR/start.sh"
  $ cat >> plans/proevekoebing/plan.yaml <<'END'
  > duties:
  >   - {id: maaling, name: Måling af aktiviteterne, per_year: 4, source: Prøveaftalen}
  > risky_days:
  >   - {id: jul, name: Jul, from: 12-24, to: 12-26}
  >   - {id: nytaar, name: Nytår, from: 12-31, to: 01-01}
  >   - {id: paaske, name: Påske, before_easter: 3, after_easter: 1}
  > END
  $ git commit -qam Pligter

En ny plan: intet er skrevet ned endnu.

  $ clock 09:00 2026-11-25
  $ beredskab status

En øvelse bliver planlagt og holdt, en pligt gjort, og numrene bekræftet.

  $ beredskab exercise plan dilemma --on 2026-12-10 >/dev/null
  $ clock 09:01
  $ beredskab duty done maaling --for 2026-09-30 >/dev/null
  $ clock 09:02
  $ beredskab participant verify alle >/dev/null
  $ clock 09:00 2026-12-05
  $ beredskab status
  $ clock 09:00 2026-12-11
  $ beredskab status | grep -A 2 Øvelse
  $ beredskab exercise held dilemma >/dev/null
  $ clock 09:01
  $ beredskab duty done maaling >/dev/null
  $ clock 09:00 2026-12-22
  $ beredskab status

Om natten siger status intet om året.

  $ clock 23:50 2026-12-31
  $ beredskab activate --type brand --area demobakken --exercise >/dev/null
  $ beredskab status | tail -n 3
  $ clock 23:55
  $ beredskab close >/dev/null 2>&1
  $ clock 12:00 2027-01-01
  $ beredskab status

Et kvartal, som gik uden, og påske, som flytter sig.

  $ clock 09:00 2027-04-01
  $ beredskab status
  $ clock 09:00 2027-03-12
  $ beredskab status | grep klar

Planen udløber.

  $ clock 09:00 2027-11-16
  $ beredskab status | sed -n 5,6p
  $ clock 09:00 2027-12-31
  $ beredskab status | sed -n 5,6p
  $ clock 09:00 2028-01-01
  $ beredskab status | sed -n 5,6p

Til programmer:

  $ beredskab status --json | /usr/bin/python3 -c 'import json, sys
  > health = json.load(sys.stdin)["data"]["health"]
  > print(json.dumps(health, ensure_ascii=False, indent=1))'
