Opfølgning: hvem skal gøre hvad, og hvornår
===========================================

  $ . "$TESTDIR/start.sh"
  $ beredskab list --followups
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab decide "Nøgler til opgang 3 hentes" --responsible jens --due 23:00 >/dev/null
  $ clock 22:21
  $ beredskab inquiry "Avisen" "Er nogen kommet til skade?" --due 08:00 >/dev/null
  $ clock 22:25
  $ beredskab activate --type uro --area eksempelvej --exercise 2>/dev/null >/dev/null
  $ clock 22:26
  $ beredskab decide "Vagten tilkaldes" --responsible tænkt -i eksempelvej >/dev/null

En ny beslutning kan afløse en opfølgning: den gamle skal så ikke gøres, og den er heller ikke gjort.

  $ clock 22:40
  $ beredskab decide "Låsesmeden åbner opgang 3" --replaces nøgler --responsible tænkt --due 23:30
  $ beredskab status -i demobakken | sed -n '/Opfølgning/,$p'
  $ beredskab show -i demobakken | tail -6
  $ beredskab show 'Nøgler til opgang'
  $ beredskab summary -i demobakken | sed -n '/^Opfølgning/,$p'
  $ beredskab summary -i demobakken --format md | sed -n '/^## Opfølgning/,/^## Henv/p'

Hændelserne afsluttes; det, der er åbent, bliver stående.

  $ clock 23:40
  $ beredskab close -i demobakken 2>/dev/null
  $ beredskab close -i eksempelvej >/dev/null 2>&1

Et møde i boligområdet har også besluttet noget. Det står uden for hændelser.

  $ folder=records/proevekoebing/2026/plan
  $ mkdir -p $folder
  $ cat >$folder/2026-11-20T100000Z-meeting-m4h7rt.yaml <<'END'
  > format: beredskab-entry/1
  > kind: meeting
  > at: 2026-11-20T11:00:00+01:00
  > logged: 2026-11-20T11:00:00+01:00
  > author: "Tove Prøve"
  > start: 2026-12-01T13:00:00+01:00
  > place: "Beboerhuset"
  > half_yearly: true
  > invited: [jens-eksempel]
  > ...
  > END
  $ clock 15:00 2026-12-01
  $ beredskab decide "Nye nøgler til alle opgange" --meeting 2026-12-01 --by tove,jens --responsible jens --due 2026-12-15
  $ clock 15:01
  $ beredskab decide "Kontaktlisten hænges op i beboerhuset" --meeting m4h --responsible opdigtet
  $ clock 15:02
  $ beredskab decide "Vi holder ikke øvelse i år" --not --meeting m4h7rt
  $ beredskab status
  $ beredskab list --followups

En enkelts, og det, der er for sent:

  $ beredskab list --followups --person jens
  $ beredskab list --followups --person tove
  $ beredskab list --followups --overdue --person jens
  $ clock 09:00 2026-12-16
  $ beredskab list --followups --overdue
  $ beredskab --json list --followups --person jens | grep -v iso

Udført, afløst, rettet: det hele kan også uden for hændelser.

  $ beredskab done kontaktlisten "Hænger i begge opgange"
  $ clock 09:05
  $ beredskab decide "Låsene skiftes i stedet" --replaces "alle opgange" --responsible jens --due 2027-01-15
  $ clock 09:06
  $ beredskab correct "Låsene skiftes" --due 2027-02-01 --reason "Låsesmeden har travlt"
  $ beredskab show "Nye nøgler"
  $ beredskab show --plan-log
  $ beredskab list --followups --person jens

Udgår det, som afløste, gælder den gamle igen.

  $ clock 09:10
  $ beredskab correct "Låsene skiftes" --void
  $ beredskab list --followups --person jens
  $ beredskab check | tail -3

Det, der ikke kan lade sig gøre:

  $ beredskab decide "Noget" --replaces findesikke
  $ beredskab decide "Noget" --replaces m4h7rt
  $ beredskab decide "Noget" --replaces Avisen
  $ beredskab decide "Noget" --replaces "alle opgange" --question beboere
  $ beredskab decide "Noget" --replaces Låsesmeden --meeting m4h7rt
  $ beredskab decide "Noget" --meeting 2026-12-02
  $ beredskab decide "Noget" --meeting m4h7rt -i demobakken
  $ beredskab decide "Pas på 010190-1234" --meeting m4h7rt
  $ beredskab done m4h7rt
  $ beredskab list --overdue
  $ beredskab list --followups --open
  $ beredskab list --followups --person ingen
  $ beredskab show --plan-log m4h7rt
