Årets pligter: beredskab duty
=============================

  $ . "$TESTDIR/start.sh"
  $ clock 10:00 2026-02-10

Det, der skal gøres hvert år, halvår eller kvartal, står i planen. De faste møder
kommer med af sig selv.

  $ cat >> plans/proevekoebing/plan.yaml <<'END'
  > duties:
  >   - {id: maaling, name: Måling af aktiviteterne, per_year: 4, who: Sekretariatet, source: Prøveaftalen}
  >   - {id: regnskab, name: Regnskab til fonden, per_year: 1, section: formaal}
  >   - {id: rapport, name: Rapport, per_year: 12, until: 2026-01-31}
  > END
  $ git commit -qam Pligter
  $ beredskab duty list

Én er gjort.

  $ beredskab duty done maaling "Tallene ligger i arkivet"
  $ clock 10:10
  $ beredskab duty done regnskab --on 2026-02-01
  $ beredskab duty list

I næste kvartal begynder det forfra. Den, der blev glemt, bliver husket.

  $ clock 10:00 2026-07-06
  $ beredskab duty list | head -8
  $ beredskab duty done aktiviteterne
  $ clock 10:05
  $ beredskab duty done maaling --for 2026-06-30
  $ clock 10:10
  $ beredskab duty done maaling 2>&1 >/dev/null
  $ beredskab duty list | sed -n 4,6p
  $ beredskab status | grep -A 2 Pligter

Mod periodens slutning siger status til.

  $ clock 10:00 2026-12-02
  $ beredskab status | grep -A 2 Pligter

Hvad der ikke kan lade sig gøre:

  $ beredskab duty done
  $ beredskab duty done maling
  $ beredskab duty done rapport
  $ beredskab duty done maaling --on 2027-01-01
  $ beredskab duty done maaling --for kvartal
  $ beredskab duty done maaling "010190""-1234"

En plan uden pligter:

  $ mkdir uden && cd uden
  $ workspace "$TESTDIR/workspace/plans"
  $ sed -i '/^meetings:/,$d' plans/proevekoebing/plan.yaml
  $ beredskab duty list
  $ beredskab duty done maaling

Til programmer:

  $ cd ..
  $ beredskab duty list --json | head -40
  $ beredskab duty done regnskab --json
