Tilvalg: de samme for den, der skriver, og den, der retter
==========================================================

Det, som en kommando tager imod, tager beredskab correct imod på samme måde: et punkt
nævnes ved begyndelsen af sit id, og en dag gælder til dagens slutning.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken >/dev/null
  $ clock 22:20
  $ beredskab decide "SMS til alle" --question beb
  Skrevet (wkjp9b): Skal beboerne informeres, og hvordan? Besluttet: SMS til
    alle.
  $ clock 22:21
  $ beredskab decide "Ring til avisen"
  Skrevet (j3c5b6): Besluttet: Ring til avisen.
  $ clock 22:22
  $ beredskab correct "Ring til" --question pre
  Skrevet (rqfqe2): Rettelse af j3c5b6: Skal pressen informeres, og hvordan?
    Besluttet: Ring til avisen.
  $ clock 22:23
  $ beredskab correct "Ring til" --question findes-ikke
  Punktet «findes-ikke» kendes ikke.
  Vælg mellem: anvendelse, beboere, presse, egen-organisation.
  Ikke gemt. Du skrev:
    beredskab correct 'Ring til' --question findes-ikke
  [2]
  $ clock 22:24
  $ beredskab handover --to jens --until 2026-11-21
  Skrevet (xptdg7): Jens Eksempel overtager som den, der indkalder, til og med
    lørdag den 21. november.
  $ clock 22:25
  $ beredskab correct xptdg7 --until 2026-11-22
  Skrevet (s7c9ce): Rettelse af xptdg7: Jens Eksempel overtager som den, der
    indkalder, til og med søndag den 22. november.

Et tilvalg, der hører til en anden slags notat, afvises.

  $ beredskab correct "Ring til" --retry +10m
  --retry hører ikke til et notat af slagsen «Beslutning».
  Det rettes med --at, --question, --for, --not, --replaces, --by, --dissent,
  --responsible eller --due.
  Ikke gemt. Du skrev:
    beredskab correct 'Ring til' --retry +10m
  [2]

Er det givet to gange, går intet tabt: kun lister kan gives i flere omgange.

  $ beredskab activate --type brand --type uro --area demobakken
  --type er givet flere gange: «brand» og «uro».
  Her kan kun stå én ting. Skriv den, der gælder.
  Ikke gemt. Du skrev:
    beredskab activate --type brand --type uro --area demobakken
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab log "Der er ild i kælderen" --at 22:10 --at 22:12
  --at er givet flere gange: «22:10» og «22:12».
  Her kan kun stå én ting. Skriv den, der gælder.
  Ikke gemt. Du skrev:
    beredskab log 'Der er ild i kælderen' --at 22:10 --at 22:12
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab inquiry "Avisen" "Hvad sker der?" --due 23:00 --due 23:30 --json
  {
    "format": "beredskab-output/2",
    "data": null,
    "warnings": [],
    "error": {
      "kind": "usage",
      "message": "--due er givet flere gange: «23:00» og «23:30».",
      "remedy": "Her kan kun stå én ting. Skriv den, der gælder."
    }
  }
  Ikke gemt. Du skrev:
    beredskab inquiry Avisen 'Hvad sker der?' --due 23:00 --due 23:30 --json
  [2]
  $ clock 22:26
  $ beredskab decide "Vi mødes kl. 8" --by tove --by jens
  Skrevet (ypmp2e): Besluttet: Vi mødes kl. 8 (af Tove Prøve og Jens Eksempel).

Det, der ville være sagt for intet, bliver afvist: en hændelse til det, der ikke handler om nogen, og et ord for meget.

  $ refused report --type skyderi --area demobakken -i skyderi
  -i kan ikke bruges med «report».
  Udelad -i.
  [2]
  $ beredskab list -i skyderi
  -i kan ikke bruges med «list».
  Én hændelse: beredskab show -i skyderi
  [2]
  $ beredskab check -i skyderi
  -i kan ikke bruges med «check».
  Udelad -i.
  [2]
  $ refused exercise evaluate --good "Alle svarede" -i skyderi
  -i kan ikke bruges med «exercise evaluate».
  Udelad -i, og nævn øvelsen med dens id: beredskab exercise list
  [2]
  $ beredskab schema plan entry
  «entry» er ét ord for meget.
  Se beredskab help schema.
  [2]
  $ beredskab schema entry --write
  «entry» er ét ord for meget.
  Se beredskab help schema.
  [2]
  $ beredskab plan new nykoebing --plan sydby
  Planen har fået to id'er.
  Udelad --plan.
  [2]
  $ beredskab init . --hook --remote /srv/faelles
  . er allerede en beredskabsmappe.
  Intet er ændret. Kun det, der ser efter CPR-numre: beredskab init . --hook
  [2]
  $ beredskab status --ics -i skyderi
  --ics og -i kan ikke bruges sammen.
  Kalenderen er hele planens år.
  [2]
