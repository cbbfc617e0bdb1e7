Situationsbilledet: beredskab situation
=======================================

  $ . "$TESTDIR/start.sh"

Uden en hændelse er der intet at vise.

  $ beredskab situation

Natten begynder. Udkastet viser, hvordan det ser ud lige nu.

  $ beredskab activate --type brand --area proeveparken --place "Opgang 10" --summary "Ild i en kælder" >/dev/null
  $ clock 22:18
  $ beredskab call jens --reached >/dev/null
  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme" >/dev/null
  $ clock 22:22
  $ beredskab log "En beboer er kørt til skadestuen" --restricted >/dev/null
  $ clock 22:25
  $ beredskab decide "Vi bruger planen" --question anvendelse --by tove,jens >/dev/null
  $ clock 22:26
  $ beredskab decide "Varme i fælleshuset" --responsible jens --due 23:00 >/dev/null
  $ clock 22:30
  $ beredskab situation

Nummer et udsendes. Det er et notat som alle andre.

  $ beredskab situation issue --known "Ilden er i kælderen" --unknown "Om der er flere i opgangen" --guarded "Navnet på den tilskadekomne" --next 23:00

Det, der kommer bagefter, hører til nummer to.

  $ clock 22:40
  $ beredskab call tænkt --no-answer >/dev/null
  $ clock 22:45
  $ beredskab log "Ilden er slukket" >/dev/null
  $ clock 23:10
  $ beredskab status | tail -n 5
  $ beredskab situation issue --known "Ilden er slukket" --unknown "Hvornår beboerne kan komme hjem" --next +1h
  $ clock 23:20
  $ beredskab situation 2

Nummer et ser ud, som det gjorde.

  $ beredskab situation 1 --format md

Forkerte tal, og en tid, der er forbi:

  $ beredskab situation 7
  $ beredskab situation issue --next 2026-11-20T22:00

Et situationsbillede kan udgå, men ikke forsvinde.

  $ clock 23:30
  $ beredskab correct "Hvornår beboerne" --void --reason "Sendt for tidligt" | head -n 1
  $ beredskab situation | head -n 3

I en øvelse er det mærket.

  $ clock 23:40
  $ beredskab activate --type uro --area eksempelvej --exercise >/dev/null
  $ clock 23:41
  $ beredskab situation -i uro | head -n 4
  $ beredskab situation -i uro --format html -o billede.html
  $ grep -c 'ØVELSE' billede.html
  $ grep -c 'Fortroligt' billede.html
