Når noget er skrevet forkert
============================

Intet af det, der er skrevet, går tabt: det bliver skrevet tilbage, så det kan rettes
og sendes igen.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15

Ord, der ikke kendes
--------------------

  $ beredskab activate --type skydderi --area proeveparken
  Hændelsestypen «skydderi» kendes ikke.
  Mente du «skyderi»? Vælg mellem: skyderi, brand, haervaerk, uro, uafklaret.
  Ikke gemt. Du skrev:
    beredskab activate --type skydderi --area proeveparken
  [2]
  $ beredskab activate --type skudt --area proeveparken
  Hændelsestypen «skudt» kendes ikke.
  Vælg mellem: skyderi, brand, haervaerk, uro, uafklaret.
  Ikke gemt. Du skrev:
    beredskab activate --type skudt --area proeveparken
  [2]
  $ beredskab activate --type fest --area proeveparken
  Hændelsestypen «fest» kendes ikke.
  Vælg mellem: skyderi, brand, haervaerk, uro, uafklaret.
  Ikke gemt. Du skrev:
    beredskab activate --type fest --area proeveparken
  [2]
  $ beredskab activate --type brand --area eksmpelvj
  Boligområdet «eksmpelvj» kendes ikke.
  Mente du «eksempelvej»? Vælg mellem: proeveparken, eksempelvej, demobakken. Et
  sted i området skrives for sig: --place STED
  Ikke gemt. Du skrev:
    beredskab activate --type brand --area eksmpelvj
  [2]
  $ beredskab activate --type brand --area barakkerne
  Boligområdet «barakkerne» kendes ikke.
  Vælg mellem: proeveparken, eksempelvej, demobakken. Et sted i området skrives
  for sig: --place STED
  Ikke gemt. Du skrev:
    beredskab activate --type brand --area barakkerne
  [2]
  $ clock 22:20
  $ beredskab call jans --reached
  Der er ingen på listen, der passer til «jans».
  Mente du «Jens»? På listen står: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene
  Tænkt, Dorthe Vikar og Vagthavende fra Prøvekøbing Politi. En anden føjes til
  med beredskab call --ad-hoc "NAVN, ORG".
  Ikke gemt. Du skrev:
    beredskab call jans --reached
  [2]
  $ beredskab call politet --reached 2>&1 | grep -o 'Mente.*?'
  Mente du «Politi»?
  $ beredskab call opdigtede --reached
  Der er ingen på listen, der passer til «opdigtede».
  Mente du «Opdigtet»? På listen står: Tove Prøve, Jens Eksempel, Lene Opdigtet,
  Lene Tænkt, Dorthe Vikar og Vagthavende fra Prøvekøbing Politi. En anden føjes
  til med beredskab call --ad-hoc "NAVN, ORG".
  Ikke gemt. Du skrev:
    beredskab call opdigtede --reached
  [2]
  $ beredskab call findesikke --reached
  Der er ingen på listen, der passer til «findesikke».
  På listen står: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe
  Vikar og Vagthavende fra Prøvekøbing Politi. En anden føjes til med
  beredskab call --ad-hoc "NAVN, ORG".
  Ikke gemt. Du skrev:
    beredskab call findesikke --reached
  [2]
  $ beredskab call jens,findesikke --reached
  Der er ingen på listen, der passer til «findesikke».
  På listen står: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe
  Vikar og Vagthavende fra Prøvekøbing Politi. En anden føjes til med
  beredskab call --ad-hoc "NAVN, ORG".
  Ikke gemt. Du skrev:
    beredskab call jens,findesikke --reached
  [2]
  $ beredskab decide "Vi skriver til beboerne" --question beboreme
  Punktet «beboreme» kendes ikke.
  Mente du «beboere»? Vælg mellem: anvendelse, beboere, presse, egen-organisation.
  Ikke gemt. Du skrev:
    beredskab decide 'Vi skriver til beboerne' --question beboreme
  [2]
  $ beredskab decide "Vi bruger planen" --question anvendelse --by tove,jon
  Der er ingen på listen, der passer til «jon».
  På listen står: Tove Prøve, Jens Eksempel, Lene Opdigtet, Lene Tænkt, Dorthe
  Vikar og Vagthavende fra Prøvekøbing Politi. En anden føjes til med
  beredskab call --ad-hoc "NAVN, ORG".
  Ikke gemt. Du skrev:
    beredskab decide 'Vi bruger planen' --question anvendelse --by tove,jon
  [2]
  $ beredskab log "Røg" -i demobakken
  Ingen hændelse passer til «demobakken».
  Se hændelserne med beredskab list.
  Ikke gemt. Du skrev:
    beredskab log Røg -i demobakken
  [2]
  $ beredskab logge "Røg"
  Kommandoen «logge» kendes ikke.
  Alle kommandoer: beredskab help
  Ikke gemt. Du skrev:
    beredskab logge Røg
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab call jens --nået
  Tilvalget --nået kendes ikke.
  Mente du --note?
  Ikke gemt. Du skrev:
    beredskab call jens --nået
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab call jens --no-anwser
  Tilvalget --no-anwser kendes ikke.
  Mente du --no-answer?
  Ikke gemt. Du skrev:
    beredskab call jens --no-anwser
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab log "Røg" --responsible jens
  Tilvalget --responsible kendes ikke.
  Se beredskab help log. Er det tekst, så skriv -- lige før.
  Ikke gemt. Du skrev:
    beredskab log Røg --responsible jens
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab --plan proevekobing log "Røg"
  Der er ingen plan med id'et «proevekobing».
  Mente du «proevekoebing»?
  Ikke gemt. Du skrev:
    beredskab --plan proevekobing log Røg
  [2]

Den, der er to
--------------

  $ beredskab call lene --reached
  Flere passer til «lene»:
    Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
    Lene Tænkt, Centerchef, Prøvekøbing Kommune
  Skriv mere af navnet.
  Ikke gemt. Du skrev:
    beredskab call lene --reached
  [2]
  $ beredskab decide "Lene ringer til pressen" --responsible lene
  Flere passer til «lene»:
    Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi
    Lene Tænkt, Centerchef, Prøvekøbing Kommune
  Skriv mere af navnet.
  Ikke gemt. Du skrev:
    beredskab decide 'Lene ringer til pressen' --responsible lene
  [2]

Tider
-----

  $ beredskab log "Røg" --at 2026-11-20T22:21
  --at: Tidspunktet «2026-11-20T22:21» ligger i fremtiden.
  Skriv, hvornår det skete, for eksempel 22:10 eller -15m.
  Ikke gemt. Du skrev:
    beredskab log Røg --at 2026-11-20T22:21
  [2]
  $ beredskab log "Røg" --at +5m
  --at: Tidspunktet «+5m» ligger i fremtiden.
  Skriv, hvornår det skete, for eksempel 22:10 eller -15m.
  Ikke gemt. Du skrev:
    beredskab log Røg --at +5m
  [2]
  $ beredskab log "Røg" --at 24:10
  --at: «24:10» er ikke et klokkeslæt.
  Et døgn går fra 00:00 til 23:59.
  Ikke gemt. Du skrev:
    beredskab log Røg --at 24:10
  [2]
  $ beredskab log "Røg" --at "i går"
  --at: «i går» mangler et klokkeslæt.
  Skriv for eksempel i går 22.10.
  Ikke gemt. Du skrev:
    beredskab log Røg --at 'i går'
  [2]
  $ beredskab log "Røg" --at 2026-02-30T12:00
  --at: «2026-02-30» er ikke en dag i kalenderen.
  Skriv tidspunktet som 2026-11-20T22:15.
  Ikke gemt. Du skrev:
    beredskab log Røg --at 2026-02-30T12:00
  [2]
  $ beredskab call jens --no-answer --retry -10m
  --retry: Tidspunktet «-10m» ligger i fortiden.
  Skriv et tidspunkt, der kommer, for eksempel 22:45 eller +15m.
  Ikke gemt. Du skrev:
    beredskab call jens --no-answer --retry -10m
  [2]
  $ beredskab decide "SMS" --due 2026-11-20T22:10
  Fristen «2026-11-20T22:10» ligger før det, den hører til.
  Skriv en frist, der ligger senere, for eksempel --due +2h.
  Ikke gemt. Du skrev:
    beredskab decide SMS --due 2026-11-20T22:10
  [2]
  $ beredskab decide "SMS" --due 2026-11-19
  Fristen «2026-11-19» ligger før det, den hører til.
  Skriv en frist, der ligger senere, for eksempel --due +2h.
  Ikke gemt. Du skrev:
    beredskab decide SMS --due 2026-11-19
  [2]
  $ beredskab inquiry "Avisen" "Hvad sker der?" --at 22:00 --due 2026-11-20T21:00
  Fristen «2026-11-20T21:00» ligger før det, den hører til.
  Skriv en frist, der ligger senere, for eksempel --due +2h.
  Ikke gemt. Du skrev:
    beredskab inquiry Avisen 'Hvad sker der?' --at 22:00 --due 2026-11-20T21:00
  [2]

Klokken halv elleve er ikke endnu: det må være i går.

  $ beredskab log "Der lugtede af røg" --at 22:30
  Skrevet (wkjp9b) torsdag den 19. november kl. 22.30: Der lugtede af røg
  Bemærk: Tidspunktet er i går: torsdag den 19. november 2026 kl. 22.30. Var det
    forkert, så skriv: beredskab correct wkjp9b --at TID
  $ beredskab log "Damp" >/dev/null
  $ beredskab correct damp --at 22:31 2>&1 | grep 'i går'
  Bemærk: Tidspunktet er i går: torsdag den 19. november 2026 kl. 22.31. Var det

I morges er i dag.

  $ beredskab log "Vagten mødte" --at 6.30
  Skrevet (wmajbw) fredag den 20. november kl. 6.30: Vagten mødte

Om foråret findes klokken halv tre ikke.

  $ clock 05:00 2027-03-28 +02:00
  $ beredskab log "Røg" --at 02:30
  --at: Kl. 2.30 den 28. marts 2027 fandtes ikke: uret blev stillet frem.
  Mente du kl. 3.30? Skriv 2027-03-28T03:30.
  Ikke gemt. Du skrev:
    beredskab log Røg --at 02:30
  [2]
  $ beredskab log "Røg" --at 2027-03-28T02:30
  --at: Kl. 2.30 den 28. marts 2027 fandtes ikke: uret blev stillet frem.
  Mente du kl. 3.30? Skriv 2027-03-28T03:30.
  Ikke gemt. Du skrev:
    beredskab log Røg --at 2027-03-28T02:30
  [2]
  $ beredskab log "Røg" --at 03:30
  Skrevet (sw2pda) søndag den 28. marts kl. 3.30: Røg

Om efteråret er den der to gange. Den seneste, der ikke er i fremtiden, gælder.

  $ clock 02:10 2026-10-25
  $ beredskab activate --type brand --area demobakken --at 02:30 --exercise | sed -n 3,4p
  Brand i Demobakken, Testrup – hændelse jbp6pr, søndag den 25. oktober kl. 2.30
  (UTC+2)
  $ clock 04:00
  $ beredskab log "Røg" --at 02:30 -i demobakken
  Skrevet (qz4mse) i ØVELSE søndag den 25. oktober kl. 2.30 (UTC+1): Røg
    Hændelse: ØVELSE: Brand i Demobakken, Testrup (jbp6pr)
  $ grep -h "^at:" records/proevekoebing/2026/*demobakken*/*.yaml
  at: 2026-10-25T02:30:00+02:00
  at: 2026-10-25T02:30:00+01:00
  $ beredskab close -i demobakken 2>/dev/null | head -1
  Skrevet (qzffnj) i ØVELSE: Hændelsen afsluttes.
  $ clock 22:25 2026-11-20

Tekst
-----

  $ beredskab log
  Teksten mangler. Hvad er der sket?
  Skriv den i anførselstegn: beredskab log "…"
  [2]
  $ beredskab log ""
  Teksten er tom.
  Skriv, hvad der skal stå.
  Ikke gemt. Du skrev:
    beredskab log ''
  [2]
  $ beredskab log "  "
  Teksten er tom.
  Skriv, hvad der skal stå.
  Ikke gemt. Du skrev:
    beredskab log '  '
  [2]
  $ beredskab log "$(printf 'R\370g')"
  Teksten er ikke gyldig UTF-8 (byte 2).
  Gem eller indsæt teksten som UTF-8.
  Ikke gemt. Du skrev:
    beredskab log R�g
  [2]
  $ printf 'R\370g fra k\346lderen' | beredskab log -
  Teksten er ikke gyldig UTF-8 (byte 2).
  Gem eller indsæt teksten som UTF-8.
  Ikke gemt. Du skrev:
    beredskab log -
  R�g fra k�lderen
  [2]
  $ printf '' | beredskab log -
  Teksten er tom.
  Skriv, hvad der skal stå.
  Ikke gemt. Du skrev:
    beredskab log -
  [2]
  $ refused inquiry Avisen --due +2h -i demo
  Teksten mangler. Hvad spurgte de om?
  Skriv den i anførselstegn: beredskab inquiry Avisen "…" --due +2h -i demo
  [2]
  $ beredskab inquiry Avisen Er nogen ramt
  «nogen» er ét ord for meget.
  Tekst med mellemrum skal stå i anførselstegn: "…".
  Ikke gemt. Du skrev:
    beredskab inquiry Avisen Er nogen ramt
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab log "-ild i kælderen"
  Teksten begynder med en bindestreg og ligner derfor et tilvalg.
  Skriv -- lige før teksten, og tilvalg før det: beredskab log -- "…"
  Ikke gemt. Du skrev:
    beredskab log '-ild i kælderen'
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab log "--ild i kælderen"
  Teksten begynder med en bindestreg og ligner derfor et tilvalg.
  Skriv -- lige før teksten, og tilvalg før det: beredskab log -- "…"
  Ikke gemt. Du skrev:
    beredskab log '--ild i kælderen'
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab log -ild
  Tilvalget -ild kendes ikke.
  Se beredskab help log. Er det tekst, så skriv -- lige før.
  Ikke gemt. Du skrev:
    beredskab log -ild
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab log --at
  Der mangler noget efter --at.
  Se beredskab help log.
  Ikke gemt. Du skrev:
    beredskab log --at
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab call jens --reached --note
  Der mangler noget efter --note.
  Se beredskab help call.
  Ikke gemt. Du skrev:
    beredskab call jens --reached --note
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab call jens --note --reached
  Der mangler noget efter --note.
  Se beredskab help call.
  Ikke gemt. Du skrev:
    beredskab call jens --note --reached
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]

Et tomt = tager ikke det næste ord med sig (det havde skrevet «--restricted» som tekst, i et notat
for alle), et tilvalg uden værdi får ingen, og kommaer alene nævner ingen.

  $ beredskab call jens --reached --note= --restricted
  Der mangler noget efter --note.
  Se beredskab help call.
  Ikke gemt. Du skrev:
    beredskab call jens --reached --note= --restricted
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab log "Røg" --restricted=nej 2>&1 | head -n 2
  «--restricted=nej»: --restricted skrives alene.
  Skriv det uden =, eller udelad det.
  $ beredskab decide ja --question anvendelse --by , 2>&1 | head -n 1
  Der mangler noget efter --by.

Mailprogrammer og telefoner gør to bindestreger til en tankestreg; det var før tekst.

  $ beredskab log "Røg" –restricted 2>&1 | head -n 2
  «–restricted» begynder med en tankestreg.
  Tilvalget skrives --restricted. Er det tekst, så skriv -- lige før.
  $ beredskab log Røg —i parken 2>&1 | head -n 1
  «—i» begynder med en tankestreg.
  $ beredskab log - < . 2>&1 | head -n 1
  Det, der skulle læses ind, kan ikke læses.

Et notat, der er for langt til at blive læst igen, bliver ikke skrevet.

  $ head -c 1000001 /dev/zero | tr '\0' a | beredskab log - 2>&1 | head -n 3
  Notatet er for langt: det fylder over 1 MB.
  Gem teksten som en fil et andet sted, og skriv, hvor den ligger.
  Ikke gemt. Du skrev:

  $ beredskab log "Røg" --at ""
  Der mangler noget efter --at.
  Se beredskab help log.
  Ikke gemt. Du skrev:
    beredskab log Røg --at ''
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab log 'Citat: "æøå" & $HOME' --at 99
  --at: «99» er ikke et tidspunkt.
  Skriv for eksempel 22:10, i går 22.10, 20/11 kl. 22.10 eller -15m.
  Ikke gemt. Du skrev:
    beredskab log 'Citat: "æøå" & $HOME' --at 99
  [2]
  $ printf 'Første linje\nAnden linje\n' | beredskab log - --at 99
  --at: «99» er ikke et tidspunkt.
  Skriv for eksempel 22:10, i går 22.10, 20/11 kl. 22.10 eller -15m.
  Ikke gemt. Du skrev:
    beredskab log - --at 99
  Første linje
  Anden linje
  [2]

CPR-numre
---------

Git glemmer ikke. Et CPR-nummer bliver aldrig skrevet ned, og det bliver heller ikke
vist igen.

  $ number="0101""90"
  $ cpr="$number-1234"
  $ beredskab log "Drengen hedder Per, $cpr"
  Teksten indeholder et CPR-nummer: Drengen hedder Per, ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  Ikke gemt. Du skrev:
    beredskab log 'Drengen hedder Per, ••••••-••••'
  [4]
  $ beredskab log "${number}1234"
  Teksten indeholder et CPR-nummer: ••••••••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  Ikke gemt. Du skrev:
    beredskab log ••••••••••
  [4]
  $ beredskab log "$number 1234 er også et"
  Teksten indeholder et CPR-nummer: •••••• •••• er også et
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet. Er det et klokkeslæt, så skriv det med punktum: kl. 22.15.
  Ikke gemt. Du skrev:
    beredskab log '•••••• •••• er også et'
  [4]
  $ echo "Se $cpr" | beredskab log -
  Teksten indeholder et CPR-nummer: Se ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  Ikke gemt. Du skrev:
    beredskab log -
  Se ••••••-••••
  [4]
  $ masked() { beredskab "$@" >svar 2>&1; code=$?; sed -n -e 1p -e '/^  beredskab /p' svar; return $code; }
  $ masked call jens --reached --note "Spurgte til $cpr"
  --note: Teksten indeholder et CPR-nummer: Spurgte til ••••••-••••
    beredskab call jens --reached --note 'Spurgte til ••••••-••••'
  [4]
  $ masked call --ad-hoc "Per Prøvesen $cpr, Skolen" --reached
  --ad-hoc: Teksten indeholder et CPR-nummer: Per Prøvesen ••••••-••••, Skolen
    beredskab call --ad-hoc 'Per Prøvesen ••••••-••••, Skolen' --reached
  [4]
  $ masked call --ad-hoc "Per Prøvesen, Skolen" --scope "Onkel til $cpr"
  --scope: Teksten indeholder et CPR-nummer: Onkel til ••••••-••••
    beredskab call --ad-hoc 'Per Prøvesen, Skolen' --scope 'Onkel til ••••••-••••'
  [4]
  $ masked call --ad-hoc "Per Prøvesen, Skolen" --phone "${number}1234"
  --phone: Telefonnummeret ligner et CPR-nummer.
    beredskab call --ad-hoc 'Per Prøvesen, Skolen' --phone ••••••••••
  [4]
  $ masked activate --type brand --area demobakken --summary "Hos $cpr"
  --summary: Teksten indeholder et CPR-nummer: Hos ••••••-••••
    beredskab activate --type brand --area demobakken --summary 'Hos ••••••-••••'
  [4]
  $ masked report --type brand --area demobakken --place "Hos $cpr"
  --place: Teksten indeholder et CPR-nummer: Hos ••••••-••••
    beredskab report --type brand --area demobakken --place 'Hos ••••••-••••'
  [4]
  $ masked decide "Hjælp" --dissent "$cpr er imod"
  --dissent: Teksten indeholder et CPR-nummer: ••••••-•••• er imod
    beredskab decide Hjælp --dissent '••••••-•••• er imod'
  [4]
  $ masked inquiry "Per $cpr" "Hvornår?"
  Teksten indeholder et CPR-nummer: Per ••••••-••••
    beredskab inquiry 'Per ••••••-••••' 'Hvornår?'
  [4]
  $ masked inquiry "Per" "Hvornår?" --answer "Ring til $cpr"
  --answer: Teksten indeholder et CPR-nummer: Ring til ••••••-••••
    beredskab inquiry Per 'Hvornår?' --answer 'Ring til ••••••-••••'
  [4]
  $ masked evaluate --good "$cpr hjalp"
  --good: Teksten indeholder et CPR-nummer: ••••••-•••• hjalp
    beredskab evaluate --good '••••••-•••• hjalp'
  [4]
  $ masked handover --to jens "Hils $cpr"
  Teksten indeholder et CPR-nummer: Hils ••••••-••••
    beredskab handover --to jens 'Hils ••••••-••••'
  [4]
  $ masked correct lugtede "$cpr" -i skyderi
  Teksten indeholder et CPR-nummer: ••••••-••••
    beredskab correct lugtede ••••••-•••• -i skyderi
  [4]
  $ masked correct lugtede "Røg" --reason "$cpr" -i skyderi
  --reason: Teksten indeholder et CPR-nummer: ••••••-••••
    beredskab correct lugtede Røg --reason ••••••-•••• -i skyderi
  [4]
  $ masked commit --message "Sagen om $cpr"
  --message: Teksten indeholder et CPR-nummer: Sagen om ••••••-••••
  [4]
  $ beredskab --json log "$cpr"
  {
    "format": "beredskab-output/2",
    "data": null,
    "warnings": [],
    "error": {
      "kind": "refused",
      "message": "Teksten indeholder et CPR-nummer: ••••••-••••",
      "remedy": "CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer i stedet."
    }
  }
  Ikke gemt. Du skrev:
    beredskab --json log ••••••-••••
  [4]

Også når noget andet er forkert, bliver nummeret skjult.

  $ masked call "$cpr" --reached
  Teksten indeholder et CPR-nummer: ••••••-••••
    beredskab call ••••••-•••• --reached
  [4]
  $ masked log "Røg" -i "$cpr"
  --incident: Teksten indeholder et CPR-nummer: ••••••-••••
    beredskab log Røg -i ••••••-••••
  [4]
  $ masked log "Røg" "$cpr"
  Teksten indeholder et CPR-nummer: Røg ••••••-••••
    beredskab log Røg ••••••-••••
  [4]
  $ masked show "$cpr"
  Teksten indeholder et CPR-nummer: ••••••-••••
  [4]
  $ grep -rE "$number.?1234" . && echo "CPR-nummer fundet"
  [1]

Ti cifre, der ikke er en dato, er ikke et CPR-nummer.

  $ beredskab log "Sag 9999999999, telefon 12 34 56 78, mappe 2026112022"
  Skrevet (s7c9ce): Sag 9999999999, telefon 12 34 56 78, mappe 2026112022

Hændelser
---------

  $ clock 22:30
  $ beredskab activate --type brand --area eksempelvej >/dev/null
  $ beredskab log "Røg"
  Der er 2 åbne hændelser:
    Skyderi i Prøveparken (mrarxf), kl. 22.15
    Brand på Eksempelvej (w795ez), kl. 22.30
  Nævn den, det gælder: -i mrarxf. Gælder det begge, så skriv -i to gange.
  Ikke gemt. Du skrev:
    beredskab log Røg
  [2]
  $ beredskab close
  Der er 2 åbne hændelser:
    Skyderi i Prøveparken (mrarxf), kl. 22.15
    Brand på Eksempelvej (w795ez), kl. 22.30
  Nævn den, det gælder: -i mrarxf. Gælder det begge, så skriv -i to gange.
  [2]
  $ beredskab log "Røg" -i skyderi -i fest
  Ingen hændelse passer til «fest».
  Se hændelserne med beredskab list.
  Ikke gemt. Du skrev:
    beredskab log Røg -i skyderi -i fest
  [2]
  $ clock 22:40
  $ beredskab close -i brand 2>/dev/null | head -1
  Skrevet (zx7jna): Hændelsen afsluttes.

Når den ene er afsluttet, skrives der stadig i begge.

  $ beredskab log "Branden er slukket" -i eksempelvej
  Skrevet (zx7wen): Branden er slukket
    Hændelse: Brand på Eksempelvej (w795ez)
    Hændelsen er afsluttet: notatet er mærket «skrevet efter afslutningen».
  $ beredskab log "Branden er slukket" -i skyderi -i eksempelvej
  Skyderi i Prøveparken (mrarxf):
  Skrevet (zx7jna): Branden er slukket
  Brand på Eksempelvej (w795ez):
  Skrevet (zx7x4z): Branden er slukket
    Brand på Eksempelvej (w795ez) er afsluttet: notatet er mærket «skrevet
        efter afslutningen».
  $ beredskab list --text slukket
    mrarxf  Skyderi i Prøveparken: deltagerne er kaldt sammen; om planen bruges,
            er ikke afgjort – fredag den 20. november 2026 kl. 22.15
    w795ez  Brand på Eksempelvej: afsluttet; om planen bruges, er ikke afgjort –
            fredag den 20. november 2026 kl. 22.30

Et ord, som en kommando kun tager efter et tilvalg.

  $ refused activate skyderi demobakken
  «skyderi» er ét ord for meget.
  Det skrives efter et tilvalg: --type TYPE, --area OMRÅDE,…, --place STED eller
  -i HÆNDELSE. Se beredskab help activate.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab status demobakken
  «demobakken» er ét ord for meget.
  Det skrives efter et tilvalg: -i HÆNDELSE. Se beredskab help status.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab summary c3afmf
  «c3afmf» er ét ord for meget.
  Det skrives efter et tilvalg: --since DAG, --until DAG eller -i HÆNDELSE. Se
  beredskab help summary.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ refused activate --note "Nogen er ramt"
  Tilvalget --note kendes ikke.
  Mente du --summary?
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ refused situation issue "Alt er roligt, og de fleste beboere er kommet hjem igen efter røgen"
  «Alt er roligt, og de fleste beboere er kommet hjem igen eft…» er for meget her.
  Det skrives efter et tilvalg: --happened TEKST, --known TEKST, --unknown TEKST
  eller -i HÆNDELSE. Se beredskab help situation issue.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ refused log --text "Nogen er ramt"
  Tilvalget --text kendes ikke.
  Teksten skrives uden et tilvalg foran.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
