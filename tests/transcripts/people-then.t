Mennesker står, som de var
==========================

  $ . "$TESTDIR/start.sh"
  $ list=plans/proevekoebing/participants.yaml
  $ beredskab activate --type brand --area proeveparken >/dev/null
  $ clock 22:20
  $ beredskab call taenkt --reached >/dev/null
  $ beredskab call opdigtet --no-answer >/dev/null
  $ beredskab call vagthavende --reached >/dev/null
  $ clock 22:25
  $ beredskab decide "Kommunen sender varme" --responsible taenkt --by tove,taenkt --due 23:30 >/dev/null

Det første notat, der nævner en på listen, siger, hvem det var. Et opkald har det nummer, der blev
ringet til. De andre numre står der ikke.

  $ folder=$(echo records/*/2026/*-proeveparken-*)
  $ grep -A 3 'id: lene-taenkt' $folder/*-activation-*
    - id: lene-taenkt
      name: "Lene Tænkt"
      title: "Centerchef"
      organisation: "Prøvekøbing Kommune"
  $ grep -h -e ^who: -e ^outcome: -e ^phone: -e ^people: -e '  ' $folder/*-call-*
  who: lene-taenkt
  outcome: reached
  phone: "12 34 56 04"
  who: lene-opdigtet
  outcome: no-answer
  phone: "12 34 56 03"
  who: vagthavende
  outcome: reached
  phone: "12 34 56 06"
  people:
    - id: vagthavende
      title: "Vagthavende"
      organisation: "Prøvekøbing Politi"
  $ grep -c '^people:' $folder/*-followup-*
  0
  [1]
  $ grep -l -e '12 34 56 20' $folder/*
  [1]

En åben hændelse følger listen.

  $ clock 22:40
  $ sed -i -e 's/Lene Tænkt/Grete Efterfølger/' -e 's/12 34 56 04/12 34 56 44/' $list
  $ beredskab status | grep -B 1 -A 4 kontakt
    Tove Prøve indkalder.
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 22.15
      Grete Efterfølger: talt med kl. 22.20
      Vagthavende, Prøvekøbing Politi: talt med kl. 22.20
    Behøver ikke flere opkald:

Er den afsluttet, står de, der blev nået, som de var, uanset hvad der siden står på listen.

  $ sed -i -e 's/Grete Efterfølger/Lene Tænkt/' -e 's/12 34 56 44/12 34 56 04/' $list
  $ clock 22:45
  $ beredskab close >/dev/null 2>&1
  $ clock 10:00 2026-12-01
  $ beredskab summary --format md | sed "s|^>| >|" | grep -v '^Skrevet' > foer.md
  $ beredskab show | grep -v Skrevet > foer.txt
  $ sed -i -e 's/Lene Tænkt/Grete Efterfølger/' -e 's/12 34 56 04/12 34 56 44/' -e 's/deputy: vagthavende/deputy: dorthe-vikar/' $list
  $ beredskab summary --format md | sed "s|^>| >|" | grep -v '^Skrevet' | diff foer.md -
  $ beredskab show | grep -v Skrevet | diff foer.txt -
  $ beredskab summary --format html | grep -c 'Grete'
  0
  [1]
  $ beredskab show wkjp9b | head -n 3
  Brand i Prøveparken (mrarxf)
    wkjp9b  22.20  Lene Tænkt: talt med. – Tove Prøve
    records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T212000Z-call-wkjp9b.yaml
  $ grep -c 'Lene Tænkt' foer.md
  8

Også uden listen kan den læses.

  $ mv $list væk.yaml
  $ beredskab summary --format md 2>/dev/null | sed "s|^>| >|" | grep -e 'Lene Tænkt' | head -n 3
   > - Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
   > - Opfølgning, ikke udført: Kommunen sender varme. Ansvarlig: Lene Tænkt. Fristen er overskredet: fredag den 20. november 2026 kl. 23.30.
  | **Lene Tænkt**<br>Centerchef, Prøvekøbing Kommune | talt med fredag den 20. november kl. 22.20 |
  $ mv væk.yaml $list

En ny hændelse følger listen.

  $ beredskab activate --type uro --area eksempelvej | grep Grete
    4.  Grete Efterfølger, Centerchef, Prøvekøbing Kommune: 12 34 56 44

To af samme navn er fra hver sit sted, også når den ene er inddraget.

  $ clock 23:40
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ beredskab call --ad-hoc "Jens Eksempel, Skolen" --phone "12 34 56 79" --reached -i demobakken | head -n 1
  Skrevet (wkjswd): Jens Eksempel (Skolen): talt med. Telefon: 12 34 56 79.
  $ clock 23:41
  $ beredskab call --ad-hoc "Mette Opdigtet, Skolen" --phone "12 34 56 78" -i demobakken >/dev/null
  $ clock 23:42
  $ beredskab call --ad-hoc "Mette Opdigtet, Klubben" --phone "12 34 56 77" --no-answer -i demobakken >/dev/null
  $ beredskab status --full | grep -e 'Jens Eksempel' -e 'Mette Opdigtet'
      Jens Eksempel: ikke ringet op. 12 34 56 02 / 12 34 56 20. Stedfortræder:
      Jens Eksempel (Skolen): talt med kl. 23.40
      Jens Eksempel (Boligselskabet Prøvebo): ikke ringet op. 12 34 56 02 /
      Mette Opdigtet (Skolen): ikke ringet op. 12 34 56 78
      Mette Opdigtet (Klubben): intet svar kl. 23.42. 12 34 56 77
  $ beredskab situation -i demobakken | tr -s '\n ' ' ' | grep -o -e '(Skolen)' -e '(Klubben)' -e '(Boligselskabet Prøvebo)' | sort | uniq -c
        2 (Boligselskabet Prøvebo)
        2 (Klubben)
        4 (Skolen)
