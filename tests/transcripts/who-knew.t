Hvem vidste hvad, hvornår
=========================

Hvert notat nævner til sidst, i `after`, de seneste notater, der lå i mappen, da det blev
skrevet: id og begyndelsen af filens SHA-256. Det første nævner ingen.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken >/dev/null
  $ clock 22:20
  $ beredskab log "Der er hørt tre skud" >/dev/null
  $ clock 22:30
  $ beredskab log "Politiet er fremme" >/dev/null
  $ folder=$(echo records/*/2026/*-proeveparken-*)
  $ grep -c '^after:' $folder/*-activation-*
  0
  [1]
  $ tail -n 2 $folder/*-log-w795ez.yaml
  after: [wkjp9b-b1bd8c2e0edd36ec]
  ...
  $ sha256sum $folder/*-log-wkjp9b.yaml | cut -c 1-16
  b1bd8c2e0edd36ec
  $ beredskab check | head -1
  0 fejl, 2 advarsler.
  $ beredskab commit >/dev/null

To computere skriver hver sit uden net. Det næste notat nævner dem begge.

  $ cd ..
  $ git clone -q work jens
  $ clock 22:40
  $ (cd jens && BEREDSKAB_USER="Jens Eksempel" beredskab log "Naboerne står på gaden" >/dev/null && beredskab commit >/dev/null)
  $ clock 22:41
  $ (cd work && beredskab log "Vi venter på politiet" >/dev/null && beredskab commit >/dev/null)
  $ git -C work pull -q --no-rebase --no-edit ../jens
  $ cd work

Indtil da bemærkes det, at det ene ikke lå her, da det andet blev skrevet. Det er ingen fejl.

  $ beredskab check | grep -A 1 -e records/ -e fejl,
  0 fejl, 3 advarsler.
  
  --
  records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T214000Z-log-zx7jna.yaml: advarsel: Intet senere notat nævner zx7jna.
    = Det er skrevet på en anden computer eller lagt her bagefter. Det næste notat nævner det.
  $ clock 22:50
  $ beredskab log "Alle er samlet" >/dev/null
  $ tail -n 2 $folder/*-log-$(ls $folder | tail -n 1 | cut -c 24-29).yaml
  after: [zx7jna-30da9ac0983c5c32, hsx6st-ffb9dc060c33924a]
  ...
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Et notat, der er ændret eller fjernet, efter at et andet blev skrevet, er en fejl, også før
historikken kender det.

  $ sed -i 's/tre skud/to skud/' $folder/*-log-wkjp9b.yaml
  $ beredskab check | grep -A 1 -e records/ -e fejl,
  1 fejl, 2 advarsler.
  
  records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml: fejl: Notatet er ændret, siden det blev gemt i historikken.
    = Se forskellen: beredskab restore. En rettelse skrives med beredskab correct.
  $ git checkout -q $folder
  $ rm $folder/*-log-w795ez.yaml
  $ beredskab check | grep -A 1 -e records/ -e fejl,
  1 fejl, 2 advarsler.
  
  records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T213000Z-log-w795ez.yaml: fejl: Notatet mangler her, men står i historikken.
    = Hent det: beredskab restore
  $ git checkout -q $folder

Det samme er et notat, der er dateret om.

  $ sed -i 's/^logged: .*T22:20/logged: 2026-11-20T22:05/' $folder/*-log-wkjp9b.yaml
  $ beredskab check | grep -A 1 -e records/ -e fejl,
  2 fejl, 2 advarsler.
  
  records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml: fejl: Notatet er ændret, siden det blev gemt i historikken.
    = Se forskellen: beredskab restore. En rettelse skrives med beredskab correct.
  records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml: fejl: Filens navn passer ikke til notatet i den.
    = Den skal hedde 2026-11-20T210500Z-log-wkjp9b.yaml.
  $ git checkout -q $folder

En editor på Windows kan skifte filens linjeskift. Det er stadig det samme notat.

  $ sed -i 's/$/\r/' $folder/*-log-wkjp9b.yaml
  $ beredskab check | grep -c ændret
  0
  [1]
  $ git checkout -q $folder

Uden for hændelser er hvert års mappe en kæde for sig.

  $ clock 23:00
  $ beredskab participant verify jens tove >/dev/null
  $ beredskab participant verify jens >/dev/null
  $ tail -q -n 2 records/*/2026/plan/*.yaml
      deputy: dorthe-vikar
  ...
  after: [yjqz8g-b2ed99236ea3a562]
  ...

En nyere udgave
---------------

En anden computer har en nyere udgave, og den skriver en nøgle, som denne ikke kender. Notatet er
her alligevel, og nøglen bliver stående.

  $ clock 23:10
  $ beredskab log "Kollegaen er her" >/dev/null
  $ log=$(ls $folder/*-log-*.yaml | tail -n 1)
  $ sed -i 's/^text:/weather: "regn"\ntext:/' $log
  $ beredskab status | tail -n 8
  Bemærk: Nøglen «weather» kendes ikke af denne udgave.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221000Z-log-dednxk.yaml,
    linje 6)
  Bemærk: En anden computer har en nyere udgave af beredskab. Dens notater er
    her, men denne udgave viser ikke alt, hvad der står i dem. Hent den nyere
    udgave.
      22.30  Politiet er fremme
      22.40  Naboerne står på gaden
      22.41  Vi venter på politiet
      22.50  Alle er samlet
      23.10  Kollegaen er her
  
  Planen gælder til og med den 31. december 2027.
  4 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab show | tail -n 1
  Bemærk: Nøglen «weather» kendes ikke af denne udgave.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221000Z-log-dednxk.yaml,
    linje 6)
           Notat dednxk, Tove Prøve, internt
  $ beredskab check | grep -A 1 -e records/ -e fejl,
  0 fejl, 3 advarsler.
  
  --
  records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221000Z-log-dednxk.yaml:6:1: advarsel: Nøglen «weather» kendes ikke af denne udgave.
    6 | weather: "regn"

Det kan ikke rettes her, for så ville det, som den nyere udgave skrev, gå tabt. Det kan udgå.

  $ id=$(basename $log .yaml | cut -c 24-29)
  $ refused correct $id "En kollega er her"
  Notatet er skrevet af en nyere udgave og kan ikke rettes her.
  Ret det med en nyere udgave af beredskab, eller lad det udgå med --void.
  Bemærk: Nøglen «weather» kendes ikke af denne udgave.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221000Z-log-dednxk.yaml,
    linje 6)
  [2]
  $ beredskab correct $id --void 2>&1 | head -n 1
  Skrevet (df8xfb): Rettelse: dednxk udgår.

Et helt nyt format læses ikke, men status siger, hvorfor.

  $ sed -i -e 's,entry/2,entry/3,' $log
  $ beredskab status 2>&1 | tail -n 8
  5 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  Bemærk: Et notat kan ikke læses: Notatet er skrevet i formatet
    «beredskab-entry/3», som denne udgave ikke kender. De andre er her.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221000Z-log-dednxk.yaml,
    linje 1)
  Bemærk: En anden computer har en nyere udgave af beredskab. Dens notater er
    her, men denne udgave viser ikke alt, hvad der står i dem. Hent den nyere
    udgave.

I hånden
--------

Et notat kan også skrives i hånden. Det tæller, og det næste notat nævner det.

  $ clock 23:20
  $ cat >$folder/2026-11-20T221500Z-log-h7k2mp.yaml <<'END'
  > format: beredskab-entry/2
  > kind: log
  > at: 2026-11-20T22:55:00+01:00
  > logged: 2026-11-20T23:15:00+01:00
  > author: "Tove Prøve"
  > text: "Skrevet af fra papir"
  > ...
  > END
  $ sed -i -e 's,entry/3,entry/2,' $log
  $ beredskab show h7k2mp
  Skyderi i Prøveparken (mrarxf)
    h7k2mp  22.55  Skrevet af fra papir (skrevet kl. 23.15) – Tove Prøve
    records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221500Z-log-h7k2mp.yaml
  Bemærk: Nøglen «weather» kendes ikke af denne udgave.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221000Z-log-dednxk.yaml,
    linje 6)
  $ beredskab log "Vi er enige" >/dev/null
  Bemærk: Nøglen «weather» kendes ikke af denne udgave.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221000Z-log-dednxk.yaml,
    linje 6)
  $ grep -l h7k2mp- $folder/*.yaml | wc -l
  1
  $ beredskab check | grep -A 1 -e records/ -e fejl,
  0 fejl, 3 advarsler.
  
  --
  records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T221000Z-log-dednxk.yaml:6:1: advarsel: Nøglen «weather» kendes ikke af denne udgave.
    6 | weather: "regn"
