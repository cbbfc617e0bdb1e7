Besked på e-mail: --notify, notify og --send
============================================

  $ . "$TESTDIR/start.sh"
  $ export BEREDSKAB_USER='Ida Opdigtet'

Det program, der sender, står i brugerens egen git-opsætning; ellers er det msmtp eller sendmail. Her er
det et, der lægger det, det får, i en mappe, og som ikke vil kendes ved Jens.

  $ mkdir "$HOME/post"
  $ cat > "$HOME/send" <<'END'
  > #!/bin/sh
  > case $3 in jens@*) echo '550 5.1.1 No such user' >&2; exit 69;; esac
  > cat > "$HOME/post/$3"
  > END
  $ chmod +x "$HOME/send"
  $ git config --global beredskab.sendmail '~/send'

Listen står på skærmen, før noget sendes. Den, der ikke kan sendes til, bliver sagt.

  $ beredskab activate --type brand --area demobakken --notify | tail -5
  $ ls "$HOME/post"
  $ grep -i -e ^to -e ^subject -e ^from "$HOME/post/tove@example.invalid"
  $ sed '1,/^$/d' "$HOME/post/lene.t@example.invalid" | base64 -d

Ingen er talt med, fordi der er sendt en e-mail. Ringelisten er, som den var.

  $ clock 22:17
  $ beredskab status | sed -n '1,12p'
  $ beredskab call
  $ beredskab show | tail -8

Prøv igen: kun dem, der ikke har fået den.

  $ clock 22:20
  $ beredskab notify
  $ sed -i s/jens@/ingen@/ "$HOME/send"
  $ clock 22:21
  $ beredskab notify
  $ clock 22:22
  $ beredskab notify
  $ beredskab notify --json
  $ cat records/*/*/*/*212100Z-call-*.yaml

Den, der er talt med, behøver ingen.

  $ clock 22:25
  $ beredskab call jens --reached >/dev/null
  $ beredskab status | grep 'Jens'
  $ clock 22:26
  $ beredskab notify lene.t --phone 12345699 && sed '1,/^$/d' "$HOME/post/lene.t@example.invalid" | base64 -d | grep Ring
  $ beredskab notify lene.t --phone nul
  $ beredskab close >/dev/null; beredskab notify -i demobakken

Et møde: indkaldelsen sendes til hver for sig.

  $ sed -i s/ingen@/jens@/ "$HOME/send"
  $ clock 09:00 2026-11-21
  $ beredskab meeting convene --at 2026-12-01T10:00 --place Skolen --by tove --send
  $ ls
  $ beredskab meeting list | head -2
  $ beredskab status | grep -A 1 Møder
  $ sed -i s/jens@/ingen@/ "$HOME/send"
  $ clock 09:10
  $ beredskab meeting invitation next --send
  $ clock 09:20
  $ beredskab meeting invitation next --send
  $ beredskab meeting list | head -2
  $ beredskab show --plan-log | tail -6
  $ beredskab check

Et andet program, eller intet.

  $ git config --global beredskab.sendmail ./send
  $ clock 09:30
  $ beredskab activate --type brand --area demobakken --exercise --notify | tail -3
  $ git config --global beredskab.sendmail ''
  $ clock 09:40
  $ beredskab notify
  $ tr -d '\r' < alarm-*.eml | head -9
  $ clock 09:41
  $ beredskab notify >/dev/null 2>&1; ls
  $ beredskab meeting convene --at 2026-12-02T10:00 --place Skolen --by tove --send
