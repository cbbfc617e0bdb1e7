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
  Ring nu til Tove Prøve: 12 34 56 01. Skriv så: beredskab call
  E-mail sendt til Tove Prøve, Lene Opdigtet og Lene Tænkt.
  E-mail kunne ikke sendes til Jens Eksempel. Mailserveren tog ikke imod den
    (550).
  Prøv igen: beredskab notify -i mrarxf
  $ ls "$HOME/post"
  lene.o@example.invalid
  lene.t@example.invalid
  tove@example.invalid
  $ grep -i -e ^to -e ^subject -e ^from "$HOME/post/tove@example.invalid"
  To: =?utf-8?B?VG92ZSBQcsO4dmU=?= <tove@example.invalid>
  Subject: =?utf-8?B?QUxBUk06IGhvbGQgZGluIHRlbGVmb24gdMOmbmR0?=
  $ sed '1,/^$/d' "$HOME/post/lene.t@example.invalid" | base64 -d | tr -d '\r'
  Til Lene Tænkt
  
  Deltagerne i beredskabsplanen (Prøvekøbing) kaldes sammen.
  
  Ring til Tove Prøve, 12 34 56 01. Så får du at vide, hvad der er sket.
  Det står ikke her, for en e-mail kan læses af andre.
  
  Sendt fredag den 20. november 2026 kl. 22.15.

Ingen er talt med, fordi der er sendt en e-mail. Ringelisten er, som den var.

  $ clock 22:17
  $ beredskab status | sed -n '/E-mail er/,/sendes kl/p'
    E-mail er ikke sendt til Jens Eksempel. Ring, eller prøv igen:
      beredskab notify -i mrarxf
    Mangler:
      Tove Prøve: ikke ringet op, e-mail sendt kl. 22.15. 12 34 56 01.
        Stedfortræder: Jens Eksempel, 12 34 56 02
      Jens Eksempel: ikke ringet op, e-mail kunne ikke sendes kl. 22.15.
  $ beredskab call
  Brand i Demobakken, Testrup (mrarxf)
    Tove Prøve: 12 34 56 01
    Jens Eksempel: 12 34 56 02 / 12 34 56 20
    Lene Opdigtet: 12 34 56 03 (hverdage 8–16)
    Lene Tænkt: 12 34 56 04
  $ beredskab show | tail -8
           E-mail qprkzq, Ida Opdigtet, internt
    22.15  Jens Eksempel: e-mail kunne ikke sendes til jens@example.invalid.
           Mailserveren tog ikke imod den (550).
           E-mail qqerdr, Ida Opdigtet, internt
    22.15  Lene Opdigtet: e-mail sendt til lene.o@example.invalid.
           E-mail qqphs3, Ida Opdigtet, internt
    22.15  Lene Tænkt: e-mail sendt til lene.t@example.invalid.
           E-mail qr5hj4, Ida Opdigtet, internt

Prøv igen: kun dem, der ikke har fået den.

  $ clock 22:20
  $ beredskab notify
  Brand i Demobakken, Testrup (mrarxf):
  E-mail kunne ikke sendes til Jens Eksempel. Mailserveren tog ikke imod den
    (550).
  Prøv igen: beredskab notify -i mrarxf
  $ sed -i s/jens@/ingen@/ "$HOME/send"
  $ clock 22:21
  $ beredskab notify
  Brand i Demobakken, Testrup (mrarxf):
  E-mail sendt til Jens Eksempel.
  $ clock 22:22
  $ beredskab notify
  Alle på ringelisten, der har en e-mail, har fået den, eller der er talt med
    dem.
  $ beredskab notify --json | sed -n '/"mail"/,/}/p'
      "mail": {
        "sent": [],
        "failed": [],
        "without_email": [],
        "files": [],
        "entries": []
      }
  $ cat records/*/*/*/*212100Z-call-*.yaml
  format: beredskab-entry/2
  kind: call
  at: 2026-11-20T22:21:00+01:00
  logged: 2026-11-20T22:21:00+01:00
  author: "Ida Opdigtet"
  who: jens-eksempel
  outcome: message-left
  via: "e-mail"
  email: "jens@example.invalid"
  after: [wkjp9b-a0db42adae401f01]
  ...

Den, der er talt med, behøver ingen.

  $ clock 22:25
  $ beredskab call jens --reached >/dev/null
  $ beredskab status | grep 'Jens'
      Jens Eksempel: talt med kl. 22.25
        stedfortræderen Jens Eksempel. 12 34 56 01. Stedfortræder: Jens Eksempel,
  $ clock 22:26
  $ beredskab notify lene.t --phone 12345699 && sed '1,/^$/d' "$HOME/post/lene.t@example.invalid" | base64 -d | tr -d '\r' | grep Ring
  Brand i Demobakken, Testrup (mrarxf):
  E-mail sendt til Lene Tænkt.
  Ring til 12345699. Så får du at vide, hvad der er sket.
  $ refused notify lene.t --phone nul
  --phone: «nul» er ikke et telefonnummer.
  Skriv cifre og enkelte mellemrum, for eksempel "12 34 56 78", "+45 12 34 56 78"
  eller "12 34 56 78 lok. 42".
  [2]
  $ beredskab close 2>&1 >/dev/null | grep e-mail; beredskab notify -i demobakken
      Ikke talt med Tove Prøve: ikke ringet op, e-mail sendt kl. 22.15; talt med
      Ikke talt med Lene Opdigtet: ikke ringet op, e-mail sendt kl. 22.15.
      Ikke talt med Lene Tænkt: ikke ringet op, e-mail sendt kl. 22.26.
  Brand i Demobakken, Testrup (mrarxf): hændelsen er ikke i gang.
  Skal deltagerne kaldes sammen, så skriv: beredskab activate -i mrarxf --notify
  Ikke gemt. Du skrev:
    beredskab notify -i demobakken
  [2]

Et møde: indkaldelsen sendes til hver for sig.

  $ sed -i s/ingen@/jens@/ "$HOME/send"
  $ clock 09:00 2026-11-21
  $ beredskab meeting convene --at 2026-12-01T10:00 --place Skolen --by tove --send
  Indkaldt (jd29cd): Møde tirsdag den 1. december 2026 kl. 10.00–12.00, Skolen.
    Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  E-mail sendt til Lene Opdigtet og Lene Tænkt.
  E-mail kunne ikke sendes til Jens Eksempel. Mailserveren tog ikke imod den
    (550).
  Prøv igen: beredskab meeting invitation jd29cd --send
    beredskab meeting pack jd29cd -o moedemappe.html   alt til mødet
  $ ls
  plans
  records
  $ beredskab meeting list | head -2
  jd29cd  Møde om beredskabsplanen tirsdag den 1. december 2026 kl. 10.00–12.00
          Skolen, indkaldt, 4 deltagere, e-mail sendt til 2, men ikke til Jens
  $ beredskab status | grep -A 1 Møder
  Møder        Næste møde er tirsdag den 1. december 2026 kl. 10.00, Skolen.
               E-mailen om mødet den 1. december 2026 er ikke sendt til Jens
  $ sed -i s/jens@/ingen@/ "$HOME/send"
  $ clock 09:10
  $ beredskab meeting invitation next --send
  Møde om beredskabsplanen tirsdag den 1. december 2026 kl. 10.00–12.00
    (indkaldt, 4 deltagere, e-mail sendt til 3)
  E-mail sendt til Jens Eksempel.
  $ clock 09:20
  $ beredskab meeting invitation next --send
  Møde om beredskabsplanen tirsdag den 1. december 2026 kl. 10.00–12.00
    (indkaldt, 4 deltagere, e-mail sendt til 3)
  Alle, der har en e-mail, har fået indkaldelsen.
  $ beredskab meeting list | head -2
  jd29cd  Møde om beredskabsplanen tirsdag den 1. december 2026 kl. 10.00–12.00
          Skolen, indkaldt, 4 deltagere, e-mail sendt til 3
  $ beredskab show --plan-log | tail -6
    je454m   9.00  Lene Opdigtet: e-mail om mødet den 1. december 2026 sendt til
                   lene.o@example.invalid.
    jewkxq   9.00  Lene Tænkt: e-mail om mødet den 1. december 2026 sendt til
                   lene.t@example.invalid.
    fqdpxn   9.10  Jens Eksempel: e-mail om mødet den 1. december 2026 sendt til
                   jens@example.invalid.
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Et andet program, eller intet.

  $ git config --global beredskab.sendmail ./send
  $ clock 09:30
  $ beredskab activate --type brand --area demobakken --exercise --notify | tail -3
  E-mail kunne ikke sendes til Lene Tænkt. «./send» er ikke en hel sti: den skal
    begynde med / eller ~/.
  Prøv igen: beredskab notify -i npjskr
  $ git config --global beredskab.sendmail ''
  $ clock 09:40
  $ beredskab notify
  ØVELSE: Brand i Demobakken, Testrup (npjskr):
  Bemærk: Der er intet mailprogram, som beredskab kan sende med (msmtp).
    Udkastet ligger i udskrifter/alarm-npjskr.eml: åbn det i dit mailprogram, og
    send det. Skriv så: beredskab log "Alarmen er sendt på e-mail" -i npjskr
  $ cat udskrifter/alarm-*.eml | tr -d '\r' | head -9
  X-Unsent: 1
  Bcc: =?utf-8?B?VG92ZSBQcsO4dmU=?= <tove@example.invalid>,
   "Jens Eksempel" <jens@example.invalid>,
   "Lene Opdigtet" <lene.o@example.invalid>,
   =?utf-8?B?TGVuZSBUw6Zua3Q=?= <lene.t@example.invalid>
  Subject: =?utf-8?B?w5hWRUxTRSDigJMgQUxBUk06IHJpbmcgdGlsIDEyIDM0IDU2IDAx?=
  Date: Sat, 21 Nov 2026 09:40:00 +0100
  Message-ID: <2026-11-21T083000Z-drill-c287y9.alle@proevekoebing.beredskab.invalid>
  MIME-Version: 1.0
  $ clock 09:41
  $ beredskab notify >/dev/null 2>&1; ls . udskrifter; git status --short --untracked-files=all | grep -c eml
  .:
  plans
  records
  udskrifter
  
  udskrifter:
  alarm-npjskr-2.eml
  alarm-npjskr.eml
  0
  [1]
  $ beredskab meeting convene --at 2026-12-02T10:00 --place Skolen --by tove --send
  Indkaldt (k9wrxb): Møde onsdag den 2. december 2026 kl. 10.00–12.00, Skolen.
    Indkaldt: Tove Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  Kalender:  udskrifter/indkaldelse-2026-12-02.ics
  E-mail:    udskrifter/indkaldelse-2026-12-02.eml
    beredskab meeting pack k9wrxb -o moedemappe.html   alt til mødet
  Bemærk: Der er intet mailprogram, som beredskab kan sende med (msmtp).
    Indkaldelsen ligger i stedet i de to filer: åbn den, der ender på .eml, i dit
    mailprogram, og send den.

Kan svaret ikke vises, bliver der sendt alligevel.

  $ clock 23:58
  $ beredskab activate --type brand --area demobakken --exercise --notify >/dev/full
  Skrevet (drjmxc).
  Bemærk: Der er allerede en åben hændelse samme sted: ØVELSE: Brand i
    Demobakken, Testrup (npjskr). Er det den samme, så skriv:
    beredskab merge-into npjskr -i aapq3d
  Bemærk: Der er intet mailprogram, som beredskab kan sende med (msmtp).
    Udkastet ligger i udskrifter/alarm-aapq3d.eml: åbn det i dit mailprogram, og
    send det. Skriv så: beredskab log "Alarmen er sendt på e-mail" -i aapq3d
  Bemærk: Svaret kunne ikke skrives ud. Se efter: beredskab status

Kan den ikke sendes til nogen, ligger den i filerne.

  $ printf '#!/bin/sh\nexit 78\n' > "$HOME/send"
  $ git config --global beredskab.sendmail '~/send'
  $ clock 09:40
  $ beredskab meeting convene --at 2026-12-03T10:00 --place Skolen --by tove --send | sed -n '3,5p'
  Kalender:  udskrifter/indkaldelse-2026-12-03.ics
  E-mail:    udskrifter/indkaldelse-2026-12-03.eml
  E-mail kunne ikke sendes til Jens Eksempel. Mailprogrammet er ikke sat op.
  $ beredskab meeting list | grep -A 2 '3. december'
  w7ay7n  Møde om beredskabsplanen torsdag den 3. december 2026 kl. 10.00–12.00
          Skolen, indkaldt, 4 deltagere, e-mail ikke sendt til Jens Eksempel, Lene
          Opdigtet og Lene Tænkt
