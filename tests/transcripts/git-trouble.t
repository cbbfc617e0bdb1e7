Git, der hænger, og svar, der går tabt: notatet er der
======================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ mkdir $SCRATCH/tmp/bin
  $ fake_git() { printf '#!/bin/sh\n%s\n' "$1" >$SCRATCH/tmp/bin/git; chmod +x $SCRATCH/tmp/bin/git; }
  $ mkfifo $SCRATCH/tmp/pipe

En git, der aldrig svarer, holder ikke på noget. Notatet er skrevet, før den bliver spurgt om andet
end et navn.

  $ fake_git "exec cat $SCRATCH/tmp/pipe"
  $ clock 22:20
  $ (unset BEREDSKAB_USER; PATH=$SCRATCH/tmp/bin:$PATH beredskab log "Git hænger" 2>&1 | head -1)
  Skrevet (wkjp9b): Git hænger
  $ PATH=$SCRATCH/tmp/bin:$PATH beredskab commit
  Notaterne kunne ikke gemmes i historikken: git svarer ikke.
  De er gemt her på computeren; intet er tabt. Se efter, om disken og netværket
  svarer, og prøv igen.
  [3]
  $ ls records/*/*/* | wc -l
  2

Heller ikke en opsætning, der ikke kan læses.

  $ mv .git/config $SCRATCH/tmp/config
  $ mkfifo .git/config
  $ clock 22:22
  $ beredskab log "Opsætningen hænger"
  Skrevet (rqfqe2): Opsætningen hænger
  $ beredskab status | tail -3
  Historikken (git) kan ikke læses: git venter på noget, der ikke er en
    almindelig fil. Notaterne ligger her på computeren; intet er tabt. Flyt
    $SCRATCH/work/.git/config væk, og prøv igen.
  $ rm .git/config
  $ mv $SCRATCH/tmp/config .git/config

Heller ikke noget, som git ville vente på i al evighed: det bliver nævnt. Et filter, som ingen kan se,
kan ikke udelukkes.

  $ mkfifo records/.gitattributes
  $ timeout 20 beredskab commit
  Notaterne kunne ikke gemmes i historikken: git venter på noget, der ikke er en
  almindelig fil.
  De er gemt her på computeren; intet er tabt. Flyt
  $SCRATCH/work/records/.gitattributes væk, og prøv igen.
  [3]
  $ rm records/.gitattributes
  $ (cd records/*/*/* && mkfifo .gitignore)
  $ timeout 20 beredskab status | sed -n '/Historikken/,$p'
  Historikken (git) kan ikke læses: git venter på noget, der ikke er en
    almindelig fil. Notaterne ligger her på computeren; intet er tabt. Flyt
    $SCRATCH/work/records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/.gitignore
    væk, og prøv igen.
  $ rm records/*/*/*/.gitignore

Går noget galt, når notatet er der, siger svaret, at det er der.

  $ fake_git 'case "$*" in *"^beredskab"*) printf "global\\0beredskab.commit\\neach\\0";; *) mv records/*/*/* "$HOME" 2>/dev/null || true;; esac'
  $ clock 22:25
  $ PATH=$SCRATCH/tmp/bin:$PATH beredskab log "Svaret går tabt"
  Skrevet (s7c9ce).
  Bemærk: Dit notat er gemt her på computeren, men endnu ikke i historikken.
    Intet er tabt. (git svarer ikke, som det plejer)
  Bemærk: Hændelsen 2026-11-20-2215-demobakken-mrarxf findes ikke længere. Se
    efter: beredskab status
  $ ls $HOME/*demobakken*/*212500Z*
  $SCRATCH/home/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212500Z-log-s7c9ce.yaml
  $ mv $HOME/*demobakken* records/*/*/
  $ clock 22:26
  $ beredskab log "Ingen hører svaret" >/dev/full
  Skrevet (ypmp2e).
  Bemærk: Svaret kunne ikke skrives ud. Se efter: beredskab status
  $ beredskab --json log "Heller ikke dette" >/dev/full
  Skrevet (ypq5nj).
  Bemærk: Svaret kunne ikke skrives ud. Se efter: beredskab status
  $ beredskab --json status >/dev/full
  Svaret kunne ikke skrives ud.
  Se efter, om der er plads, og om modtageren lytter.
  [3]
  $ ls records/*/*/* | wc -l
  6

Hører ingen efter mere (som ved … | head), er det skrevne skrevet; ellers er der intet at sige.

  $ mkfifo $SCRATCH/tmp/ingen && exec 3<>$SCRATCH/tmp/ingen 4>$SCRATCH/tmp/ingen 3<&-
  $ clock 22:27
  $ beredskab log "Ingen hører efter" >&4
  Skrevet (x4fgt3).
  Bemærk: Svaret kunne ikke skrives ud. Se efter: beredskab status
  $ beredskab help >&4
  [141]
  $ exec 4>&-

Må en fil ikke vokse (ulimit), er det en disk som enhver anden: teksten kommer tilbage, og intet ligger tilbage.

  $ (ulimit -f 0; beredskab log "Vigtig tekst" 2>&1; echo $?) | sed 's/-[0-9]*-0$/-N/'
  Der kan ikke skrives:
  $SCRATCH/work/records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/.tmp-N
  (filen bliver for stor).
  Ikke gemt. Du skrev:
    beredskab log 'Vigtig tekst'
  3
  $ find . -name '.tmp-*' -o -name 'index.lock*'

Et indeks, der er ødelagt, bliver sagt, som det er.

  $ beredskab commit
  Gemt i historikken (*): 7 notater. (glob)
  $ cp .git/index $SCRATCH/tmp/index
  $ echo "intet indeks" >.git/index
  $ beredskab status | tail -3
  Historikken (git) kan ikke læses: gits egen liste over filerne er ødelagt.
    Notaterne ligger her på computeren; intet er tabt. Historikken selv er hel.
    Lav listen igen: flyt filen .git/index væk, og skriv git reset.
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: gits egen liste over filerne er
  ødelagt.
  De er gemt her på computeren; intet er tabt. Historikken selv er hel. Lav listen
  igen: flyt filen .git/index væk, og skriv git reset.
  [3]
  $ cp $SCRATCH/tmp/index .git/index

Et notat, som disken har gjort til gigabytes af intet, læses ikke: det er ændret, og de andre er her.

  $ cp -p records/*/*/*/*s7c9ce.yaml $SCRATCH/tmp/notat
  $ truncate -s 64G records/*/*/*/*s7c9ce.yaml
  $ beredskab status 2>&1 | grep 'er for stor'
  Bemærk: Et notat kan ikke læses: Filen er for stor (op mod 68720 MB). De andre
  $ beredskab verify | head -1
  FEJL: Notatet s7c9ce er ændret her på computeren. Det kom i historikken af
  $ beredskab restore | grep 'for stor'
  Filen er for stor: $SCRATCH/work/records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212500Z-log-s7c9ce.yaml (op mod 68720 MB).
  $ cp -p $SCRATCH/tmp/notat records/*/*/*/*s7c9ce.yaml

Er mappen sat op til en del af filerne, siger det, der tæller dem alle, at nogle ikke er her.

  $ git update-index -q --refresh
  $ git sparse-checkout set --no-cone plans '/records/*/*/*/*s7c9ce.yaml'
  $ beredskab verify
  1 notat set efter: 0 fejl, 0 bemærkninger.
  Bemærk: 6 notater fra historikken er ikke her, for mappen er sat op til en del
    af filerne. Hent dem: git sparse-checkout disable
  $ git sparse-checkout set --no-cone plans
  $ beredskab list
  Her er ingen hændelser.
  Bemærk: 7 notater fra historikken er ikke her, for mappen er sat op til en del
    af filerne. Hent dem: git sparse-checkout disable
  $ git update-index --assume-unchanged $(git ls-files records | head -1)
  $ beredskab summary --since 1/1 >/dev/null
  Bemærk: 7 notater fra historikken er ikke her, for mappen er sat op til en del
    af filerne. Hent dem: git sparse-checkout disable
  $ beredskab verify
  0 notater set efter: 0 fejl, 0 bemærkninger.
  Bemærk: 7 notater fra historikken er ikke her, for mappen er sat op til en del
    af filerne. Hent dem: git sparse-checkout disable
  $ git update-index --no-assume-unchanged $(git ls-files records | head -1)
  $ git sparse-checkout disable

Et år, der ikke kan læses, standser ikke natten.

  $ ln -s 2025 records/proevekoebing/2025
  $ clock 22:30
  $ beredskab activate --type skyderi --area proeveparken 2>&1 | tail -3
    til sig selv). De andre er her. (records/proevekoebing/2025/plan)
  Bemærk: Et notat kan ikke læses: Mappen kan ikke læses (den henviser i ring
    til sig selv). De andre er her. (records/proevekoebing/2025)
  $ beredskab check | grep -A1 2025
  records/proevekoebing/2025: fejl: Mappen kan ikke læses (den henviser i ring til sig selv).
    = Slet henvisningen, og prøv igen.
  records/proevekoebing/2025/plan: fejl: Mappen kan ikke læses (den henviser i ring til sig selv).
    = Slet henvisningen, og prøv igen.

To, der skriver den samme underskrift ind på én gang, giver én.

  $ for i in en to; do beredskab plan sign --as tove >$SCRATCH/tmp/$i 2>&1 & done
  $ wait
  $ ls records/proevekoebing/2026/plan | wc -l
  1
  $ cat $SCRATCH/tmp/en $SCRATCH/tmp/to | grep -c "har allerede skrevet under: Tove Prøve"
  1

Ligger notaterne i et arkiv for sig (submodule), som ikke er hentet, kommer de ikke i nogen historik: det bliver sagt.

  $ mkdir $SCRATCH/tmp/ude && cd $SCRATCH/tmp/ude && cp -R $TESTDIR/workspace/plans . && mkdir records
  $ git init -q . && git add . && git commit -q -m Planen
  $ git config --file .gitmodules submodule.records.path records
  $ git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),records
  $ beredskab list
  Her er ingen hændelser.
  Bemærk: Historikken (git) kan ikke læses: mappen records er et arkiv for sig
    (git submodule), som ikke er hentet. Hent det: git submodule update --init
    records
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ beredskab sync --yes
  Notaterne kunne ikke gemmes i historikken: mappen records er et arkiv for sig
  (git submodule), som ikke er hentet.
  De er gemt her på computeren; intet er tabt. Flyt det, der ligger i den, væk,
  hent arkivet med git submodule update --init records, og læg det tilbage.
  [3]

Står det på ingen gren, nævner svaret, hvor der skal skrives.

  $ git init -q records && git -C records commit -q --allow-empty -m Tom && git -C records checkout -q --detach
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: arkivet står ikke på nogen gren
  (detached HEAD).
  De er gemt her på computeren; intet er tabt. Gå tilbage til jeres gren, for
  eksempel git -C records switch main.
  [3]

Tog nogen notater fra med git stash -u, som programmer gør, der skifter gren, kommer de tilbage.

  $ cd $SCRATCH/tmp && mkdir fra && cd fra && cp -R $TESTDIR/workspace/plans . && git init -q . && git add . && git commit -q -m Planen
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ git stash -q -u
  $ beredskab status | sed -n '/git stash/s/ lagt.*//p'
  1 notat er ikke her, men
  $ beredskab verify
  0 notater set efter: 0 fejl, 0 bemærkninger.
  Bemærk: 1 notat er ikke her, men lagt til side af git (git stash). Hent det,
    der mangler: beredskab restore
  $ beredskab restore --yes | sed 's/[^ ]*activation-.*/NOTAT/'
  Hentet:
    NOTAT

Ser git bort fra en liste (assume-unchanged), kommer en ændring af den med alligevel.

  $ git update-index --assume-unchanged plans/proevekoebing/participants.yaml
  $ sed -i 's/12 34 56 01/12 34 56 09/' plans/proevekoebing/participants.yaml
  $ beredskab sync --yes | grep Gemt
  Gemt i historikken: 1 notat.
  Gemt i historikken: plans/proevekoebing/participants.yaml.

Ville git skrive notaterne om, når andre henter dem, kommer de ikke i historikken.

  $ clock 22:45
  $ beredskab log 'Den er $Id$' >/dev/null
  $ echo '*.yaml ident' >.gitattributes
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: git er sat op til at skrive filerne
  om, når de hentes (ident).
  De er gemt her på computeren; intet er tabt. Skriv nederst i filen
  .gitattributes: *.yaml -ident
  [3]
