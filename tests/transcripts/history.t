Når historikken og mappen ikke er enige: commit, status og restore
==================================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme" >/dev/null
  $ beredskab commit
  Gemt i historikken (*): 2 notater. (glob)
  $ cd records/proevekoebing/2026/*
  $ ls
  2026-11-20T211500Z-activation-qp9am6.yaml
  2026-11-20T212000Z-log-wkjp9b.yaml

Er noget i git ikke gjort færdigt, venter commit: en --abort ville tage det med sig. Notaterne
ligger på disken imens, og dér bliver de.

  $ git switch -q -c andet
  $ git commit -q --allow-empty -m Andet
  $ echo "# andet" >> $SCRATCH/work/plans/plans.yaml
  $ git commit -q -a -m "En bemærkning"
  $ git switch -q main
  $ echo "# noget" >> $SCRATCH/work/plans/plans.yaml
  $ git commit -q -a -m "En anden bemærkning"
  $ git merge -q andet >/dev/null
  [1]
  $ clock 22:30
  $ beredskab log "Midt i en sammenfletning" >/dev/null
  Bemærk: plans/plans.yaml kan ikke læses. En tidligere udgave fra historikken
    bruges. (plans/plans.yaml, linje 8: Her står to udgaver af filen, som ikke er
    lagt sammen (git).) Alle fejl: beredskab check
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: en sammenfletning (git merge) er ikke
  gjort færdig.
  De er gemt her på computeren; intet er tabt. Gør den færdig, eller fortryd den
  med git merge --abort.
  Bemærk: plans/plans.yaml kan ikke læses. En tidligere udgave fra historikken
    bruges. (plans/plans.yaml, linje 8: Her står to udgaver af filen, som ikke er
    lagt sammen (git).) Alle fejl: beredskab check
  [3]
  $ git merge --abort
  $ ls | wc -l
  3
  $ git checkout -q --detach
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: arkivet står ikke på nogen gren
  (detached HEAD).
  De er gemt her på computeren; intet er tabt. Gå tilbage til jeres gren, for
  eksempel git switch main.
  [3]
  $ git switch -q main
  $ beredskab commit
  Gemt i historikken (*): 1 notat. (glob)

Kun notater kommer med, og intet med et CPR-nummer. Det andet bliver nævnt.

  $ clock 22:40
  $ beredskab log "Brandvagt til kl. 6" >/dev/null
  $ cpr=010170
  $ sed "s/Brandvagt/$cpr-1234/" *-log-zx7jna.yaml >2026-11-20T215000Z-log-a2b3c4.yaml
  $ head -3 *-log-zx7jna.yaml >2026-11-20T215000Z-log-b2b3c4.yaml
  $ touch foto.jpg
  $ beredskab commit >$SCRATCH/tmp/svar 2>&1
  [4]
  $ head -10 $SCRATCH/tmp/svar
  Gemt i historikken (*): 1 notat. (glob)
  Bemærk: Ikke gemt i historikken, for der står et CPR-nummer:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T215000Z-log-a2b3c4.yaml.
    Historikken glemmer ikke. Fjern nummeret, og skriv igen: beredskab commit
  Bemærk: Ikke gemt i historikken, for det kan ikke læses som notat:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T215000Z-log-b2b3c4.yaml.
    Se hvorfor: beredskab check
  Bemærk: Ikke gemt i historikken, for det er ikke notater:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/foto.jpg. Flyt
    det et andet sted hen.
  $ git show --name-only --format=%s
  records: 1 notat
  
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T214000Z-log-zx7jna.yaml
  $ rm *-a2b3c4.yaml *-b2b3c4.yaml foto.jpg

Et notat, der er væk eller ændret, bliver aldrig gemt sådan. Det bliver nævnt, og restore henter
det, der er væk.

  $ rm 2026-11-20T214000Z-*
  $ sed -i s/fremme/kørt/ 2026-11-20T212000Z-*
  $ beredskab status | tail -8
  
  Planen gælder til og med den 31. december 2027.
  1 notat mangler her, men står i historikken:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T214000Z-log-zx7jna.yaml.
    Hent det, der mangler: beredskab restore
  1 notat er anderledes her end i historikken:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml.
    Se forskellen: beredskab restore
  $ beredskab commit
  Alt er allerede gemt i historikken.
  Bemærk: 1 notat mangler her, men står i historikken:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T214000Z-log-zx7jna.yaml.
    Hent det, der mangler: beredskab restore
  Bemærk: 1 notat er anderledes her end i historikken:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml.
    Se forskellen: beredskab restore
  $ git status --short
   M 2026-11-20T212000Z-log-wkjp9b.yaml
   D 2026-11-20T214000Z-log-zx7jna.yaml
  $ beredskab restore
  Det her mangler, men kan hentes igen:
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T214000Z-log-zx7jna.yaml
    format: beredskab-entry/2
    kind: log
    at: 2026-11-20T22:40:00+01:00
    logged: 2026-11-20T22:40:00+01:00
    author: "Tove Prøve"
    text: "Brandvagt til kl. 6"
    after: [w795ez-48cb30c3efd25532]
    ...
  
  Intet er hentet, for ingen har sagt ja til det.
  Tilføj --yes for at hente det.
  [2]
  $ beredskab restore nej
  «nej» er hverken væk eller ændret.
  Uden ord ser beredskab restore det hele efter.
  [2]
  $ beredskab restore zx7jna --yes
  Hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T214000Z-log-zx7jna.yaml
  $ beredskab restore --yes
  Ændret, siden det blev gemt i historikken (- før, + nu):
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
  @@ -3,6 +3,6 @@
   at: 2026-11-20T22:20:00+01:00
   logged: 2026-11-20T22:20:00+01:00
   author: "Tove Prøve"
  -text: "Brandvæsenet er fremme"
  +text: "Brandvæsenet er kørt"
   after: [qp9am6-bf573d3230ddf5b6]
   ...
  Det, der er ændret, er ikke rørt. En rettelse skrives med beredskab correct.
    Skal historikkens tekst tilbage, så flyt filen et andet sted hen, og skriv
    beredskab restore igen.

Det ændrede er ikke rørt. Flyttes det væk, kan det gamle hentes.

  $ mv 2026-11-20T212000Z-* $SCRATCH/tmp
  $ cd ..
  $ rm -r *
  $ beredskab status | sed -n '3p'
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  $ beredskab --json restore --yes | grep -c yaml
  4
  $ cd *demobakken*
  $ git status --short
  $ beredskab restore
  Intet mangler: alle notater i historikken er her, som de blev skrevet.

Også det, der er taget ud med git rm, kan hentes, og bliver stående i den næste, der gemmer.

  $ git rm -q 2026-11-20T212000Z-*
  $ beredskab restore --yes
  Hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
  $ git status --short

Heller ikke det, som git er sat til ikke at se, går stille forbi.

  $ echo "records/" >$SCRATCH/work/.gitignore
  $ clock 22:50
  $ beredskab log "Skjult" >/dev/null
  $ beredskab commit
  Intet er gemt i historikken. Notaterne er gemt her på computeren; intet er tabt.
  Bemærk: 1 notat er skjult for git og kommer ikke i historikken:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T215000Z-log-z4fx58.yaml.
    Fjern den linje, der skjuler det; git check-ignore -v FIL siger hvor.
  [3]
  $ beredskab status | tail -4
  1 notat er skjult for git og kommer ikke i historikken:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T215000Z-log-z4fx58.yaml.
    Fjern den linje, der skjuler det; git check-ignore -v FIL siger hvor.
  1 notat er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ rm $SCRATCH/work/.gitignore
  $ beredskab commit
  Gemt i historikken (*): 1 notat. (glob)

Det, som git kun har fået navnet på (git add -N), er et nyt notat som alle andre; og er det væk, var det
aldrig i historikken.

  $ clock 22:52
  $ beredskab log "Kun navnet" >/dev/null
  $ git add -N .
  $ beredskab commit
  Gemt i historikken (*): 1 notat. (glob)
  $ git status --short .
  $ clock 22:54
  $ beredskab log "Skrevet og slettet" >/dev/null
  $ git add -N .
  $ rm $(ls | sed -n '$p')
  $ beredskab restore
  Intet mangler: alle notater i historikken er her, som de blev skrevet.
  $ git reset -q .

Git kan sættes til at se bort fra en fil. Her ses den alligevel.

  $ git update-index --assume-unchanged $(ls *activation*)
  $ git update-index --skip-worktree $(ls *wkjp9b*)
  $ beredskab check | grep -A1 'historikken'
  [1]
  $ sed -i 's/demobakken/proeveparken/' *activation*
  $ rm *wkjp9b*
  $ git status --short .
  $ beredskab check | grep 'historikken'
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T211500Z-activation-qp9am6.yaml: fejl: Notatet er ændret, siden det blev gemt i historikken.
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml: fejl: Notatet mangler her, men står i historikken.
  $ beredskab restore --yes activation | grep '^[-+]'
  -area: demobakken
  +area: proeveparken
  $ beredskab restore --yes wkjp9b
  Hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
  $ rm *activation*
  $ beredskab restore --yes activation
  Hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T211500Z-activation-qp9am6.yaml
  $ git update-index --no-assume-unchanged *activation*
  $ git update-index --no-skip-worktree *wkjp9b*
  $ git status --short .

Ligger der noget i vejen for et af notaterne, kommer de andre alligevel.

  $ one=$(ls *wkjp9b*)
  $ two=$(ls *activation*)
  $ rm *
  $ mkdir $one
  $ ln -s ingensteds $two
  $ beredskab restore --yes 2>&1 | grep -v '^Hentet'
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T213000Z-log-w795ez.yaml
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T214000Z-log-zx7jna.yaml
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T215000Z-log-z4fx58.yaml
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T215200Z-log-kr6pe2.yaml
  Bemærk: Ikke hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T211500Z-activation-qp9am6.yaml:
    der ligger en henvisning med det navn. Flyt det et andet sted hen, og skriv
    igen: beredskab restore
  Bemærk: Ikke hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml:
    der ligger en mappe med det navn. Flyt det et andet sted hen, og skriv igen:
    beredskab restore
  $ rmdir $one
  $ rm $two
  $ beredskab restore --yes | grep -c Hentet
  2

Er planens mappe væk, eller alt i plans, bruges historikkens, og restore henter det.

  $ cd $SCRATCH/work
  $ rm -r plans/proevekoebing
  $ beredskab contacts 2>/dev/null | sed -n 3,5p
  Politiet, ikke akut: 114
  
    1.  Tove Prøve, Projektleder, Helhedsplanen (tovholder)
  $ rm -r plans
  $ beredskab contacts 2>&1 >/dev/null | sed -n 1,2p
  Bemærk: plans/plans.yaml kan ikke læses. En tidligere udgave fra historikken
    bruges. (plans/plans.yaml: Filen findes ikke.) Alle fejl: beredskab check
  $ beredskab init . --plan anden
  plans/plans.yaml er væk, men står i historikken.
  Intet er ændret. Hent den: beredskab restore -C .
  [2]
  $ cd records && beredskab restore --yes 2>/dev/null && cd ..
  Hentet: plans/plans.yaml
  Hentet: plans/proevekoebing/document.yaml
  Hentet: plans/proevekoebing/participants.yaml
  Hentet: plans/proevekoebing/plan.yaml

Er en fil gemt i historikken, så den ikke kan læses, hentes den udgave, der sidst kunne.

  $ echo 'foo: [' >>plans/proevekoebing/plan.yaml
  $ git commit -qam fejl
  $ beredskab restore
  Ændret, siden det blev gemt i en udgave, der kan læses (- før, + nu):
    plans/proevekoebing/plan.yaml
  @@ -38,3 +38,4 @@
     per_year: 2
     purpose: [Opdatering af planen]
     agenda: [Siden sidst, Gennemgang af kontaktlisten]
  +foo: [
  Det, der er ændret, er ikke rørt. Ret filen dér, hvor den ligger. Skal
    historikkens tekst tilbage, så flyt filen et andet sted hen, og skriv
    beredskab restore igen.
  $ rm plans/proevekoebing/plan.yaml
  $ beredskab restore --yes
  Hentet: plans/proevekoebing/plan.yaml, som den sidst kunne læses
  $ beredskab restore
  Intet mangler: alle notater i historikken er her, som de blev skrevet.

Kan historikken ikke læses, siger status hvorfor.

  $ echo "[core" >$SCRATCH/work/.git/config
  $ beredskab status | tail -2
  Historikken (git) kan ikke læses: opsætningen af git kan ikke læses. Notaterne
    ligger her på computeren; intet er tabt. Ret filen .git/config.
