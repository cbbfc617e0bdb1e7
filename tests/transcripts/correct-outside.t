Rette det, der står uden for hændelser: beredskab correct
=========================================================

  $ . "$TESTDIR/start.sh"
  $ clock 09:00
  $ beredskab handover "Ferie" --to jens --until 2026-12-10
  $ clock 09:05
  $ beredskab participant verify tove,jens "Ringet op"
  $ folder=records/proevekoebing/2026/plan
  $ entry() { cat >$folder/2026-11-20T0$1-$2.yaml; }
  $ entry 81000Z meeting-m4h7rt <<'END'
  > format: beredskab-entry/1
  > kind: meeting
  > at: 2026-11-20T09:10:00+01:00
  > logged: 2026-11-20T09:10:00+01:00
  > author: "Tove Prøve"
  > start: 2026-11-20T13:00:00+01:00
  > place: "Beboerhuset"
  > half_yearly: true
  > text: "Kom til tiden"
  > ...
  > END
  $ entry 81100Z signature-s4h7rt <<'END'
  > format: beredskab-entry/1
  > kind: signature
  > at: 2026-11-20T09:11:00+01:00
  > logged: 2026-11-20T09:11:00+01:00
  > author: "Tove Prøve"
  > approval: "Prøvefonden"
  > on: 2026-11-19
  > file: document.yaml
  > document: 0000000000000000000000000000000000000000000000000000000000000000
  > ...
  > END
  $ clock 15:00
  $ beredskab decide "Nye nøgler" --meeting m4h7rt --responsible jens

Det sker som i en hændelse: med id, eller med en del af teksten.

  $ clock 15:10
  $ beredskab correct Ferie "Ferie og kursus" --until 2026-12-17T08:00
  $ clock 15:11
  $ beredskab correct "Ringet op" --on 2026-11-19 --reason "Det var i går"
  $ clock 15:12
  $ beredskab correct "Kom til tiden" "Kom gerne i god tid"
  $ clock 15:13
  $ beredskab correct s4h7rt --on 2026-11-18
  $ clock 15:14
  $ beredskab correct "Nye nøgler" "Nye nøgler til kælderen" --responsible opdigtet --due 2026-12-01 --by tove,jens
  $ beredskab show --plan-log
  $ beredskab list --followups
  $ clock 15:15
  $ beredskab correct s4h7rt --void --reason "Brevet var til en anden plan"
  $ beredskab show s4h7rt
  $ beredskab check | tail -1

Hver slags har det, der hører til den:

  $ beredskab correct m4h7rt --place "Biblioteket"
  $ beredskab correct m4h7rt --void "Alligevel"
  $ beredskab correct "Nye nøgler" --question beboere
  $ beredskab correct s4h7rt --on 2026-12-24
  $ beredskab correct s4h7rt --value 7
  $ beredskab correct s4h7rt --due 2026-12-24
  $ beredskab correct "Ringet op" "Fru 010190-1234"
  $ beredskab correct nøgl --via radio
