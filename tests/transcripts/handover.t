En anden overtager: beredskab handover
======================================

  $ . "$TESTDIR/start.sh"

Skal tovholderen væk, og er ingen hændelse åben, gælder overdragelsen alt, hvad der
sker imens.

  $ beredskab handover --to jens --until 2026-11-23T08:00 "Weekend"
  Skrevet (mrarxf): Jens Eksempel indkalder indtil mandag den 23. november
    kl. 8.00, når der sker noget. Weekend.
  $ clock 23:00
  $ beredskab activate --type brand --area demobakken | sed -n 2,3p
  Brand i Demobakken, Testrup – hændelse yjqz8g, kl. 23.00
  Ring til (Jens Eksempel indkalder):
  $ beredskab status | grep 'indkalder[ .]'
    Jens Eksempel indkalder (har overtaget).

Er en hændelse åben, gælder den kun hændelsen.

  $ clock 03:00 2026-11-21
  $ beredskab handover --to tænkt --until 08:00 "Jeg har været vågen siden i går morges"
  Skrevet (gsftqg): Lene Tænkt overtager som den, der indkalder, indtil
    kl. 8.00. Jeg har været vågen siden i går morges.
  $ beredskab status | grep 'indkalder[ .]'
    Lene Tænkt indkalder (har overtaget).
  $ beredskab show | sed -n -e '/Indkalder/p' -e '/^  3.00/,$p'
    Indkalder:      Lene Tænkt, Prøvekøbing Kommune (har overtaget)
    3.00   Lene Tænkt overtager som den, der indkalder, indtil kl. 8.00. Jeg har
           været vågen siden i går morges.
           Overdragelse gsftqg, Tove Prøve, internt

Når tiden er gået, er det, som det var før: her Jens, der passer weekenden.

  $ clock 08:01
  $ beredskab status | grep 'indkalder[ .]'
    Jens Eksempel indkalder (har overtaget).
  $ clock 08:01 2026-11-23
  $ beredskab status | grep 'indkalder[ .]'
    Tove Prøve indkalder.

Det, der ikke kan lade sig gøre:

  $ beredskab handover
  Navnet på den, der overtager, mangler.
  Skriv: beredskab handover --to NAVN
  [2]
  $ refused handover --to lene
  Flere passer til «lene»:
    Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
    Lene Tænkt, Centerchef, Prøvekøbing Kommune
  Skriv mere af navnet.
  [2]
  $ refused handover --to jens --until 2026-11-22
  Den dag er forbi.
  Skriv en dag, der kommer.
  [2]

Den, der overtager, kan selv være væk. Det siges, uden for en hændelse og i den.

  $ clock 10:00 2026-11-22
  $ beredskab absence tænkt --until 2026-11-30 >/dev/null
  $ clock 10:01
  $ beredskab activate --type uro --area eksempelvej >/dev/null
  $ clock 10:02
  $ beredskab handover --to tænkt -i eksempelvej
  Skrevet (pscxj4): Lene Tænkt overtager som den, der indkalder.
    Hændelse: Anden uro på Eksempelvej (dycztn)
  Bemærk: Lene Tænkt er selv fraværende til og med den 30. november 2026.

Den, der har overtaget, holder op, mens en anden kun er aftalt: det siger check.

  $ for one in demobakken eksempelvej; do beredskab close -i $one >/dev/null 2>&1; done
  $ clock 08:00 2027-01-04
  $ beredskab handover --to jens >/dev/null
  $ clock 08:01
  $ beredskab handover --to tænkt --from 2027-02-01 >/dev/null
  $ beredskab participant end jens --yes >/dev/null 2>&1
  $ clock 08:00 2027-01-06
  $ beredskab check | grep -A1 overtaget
  records/proevekoebing/2027/plan/2027-01-04T070000Z-handover-jtck5g.yaml: advarsel: Jens Eksempel, der har overtaget, er holdt op.
    = Skriv, hvem der nu indkalder: beredskab handover --to NAVN
  $ git commit -q -a -m 'Listen'
  $ beredskab participant end tænkt --yes >/dev/null 2>&1
  $ clock 08:00 2027-01-08
  $ beredskab check | grep -A1 overtager
  records/proevekoebing/2027/plan/2027-01-04T070100Z-handover-gxt7pm.yaml: advarsel: Lene Tænkt, der overtager mandag den 1. februar 2027, er til den tid holdt op.
    = Aftal det med en anden: beredskab handover --to NAVN --from 2027-02-01
  $ beredskab handover --to tove --from 2027-02-01 >/dev/null
  $ beredskab check | grep -c overtager
  0
  [1]

Er det en, som ikke står på listen, har rapporten navnet.

  $ beredskab activate --type brand --area demobakken >/dev/null 2>&1
  $ beredskab call --ad-hoc "Mette Opdigtet, Skolen" --phone "12 34 56 78" >/dev/null
  $ beredskab handover --to mette >/dev/null
  $ beredskab summary --format md | grep Indkalder
  | Indkalder | Mette Opdigtet (har overtaget) |
