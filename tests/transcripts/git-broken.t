En historik, der er ødelagt, er ikke en historik uden indhold
=============================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ beredskab commit >/dev/null
  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme" >/dev/null
  $ beredskab commit >/dev/null
  $ name() { sed 's/[0-9a-f]\{40\}/NAVN/'; }

Strømmen gik, mens grenen blev skrevet, og et notat er væk. Ingen siger, at intet mangler.

  $ rm records/*/*/*/*-log-wkjp9b.yaml
  $ truncate -s 0 .git/refs/heads/main
  $ truncate -s 41 .git/refs/heads/main
  $ beredskab restore --yes >$SCRATCH/tmp/raad 2>&1
  [3]
  $ name <$SCRATCH/tmp/raad
  Historikken kan ikke læses: grenen main er ødelagt.
  Det, der sidst blev gemt, er der endnu. Sæt grenen tilbage til det: skriv i
  mappen $SCRATCH/work
    echo NAVN >.git/refs/heads/main
  $ beredskab verify 2>&1 | sed -n 1p
  Historikken kan ikke læses: grenen main er ødelagt.
  $ beredskab check | grep -A2 Historikken | name
  records: advarsel: Historikken (git) kan ikke læses: grenen main er ødelagt.
    = Det, der sidst blev gemt, er der endnu. Sæt grenen tilbage til det: skriv i mappen $SCRATCH/work
        echo NAVN >.git/refs/heads/main
  $ beredskab status | tail -4 | name
  Historikken (git) kan ikke læses: grenen main er ødelagt. Notaterne ligger her
    på computeren; intet er tabt. Det, der sidst blev gemt, er der endnu. Sæt
    grenen tilbage til det: skriv i mappen $SCRATCH/work
      echo NAVN >.git/refs/heads/main
  $ beredskab commit 2>&1 | name
  Notaterne kunne ikke gemmes i historikken: grenen main er ødelagt.
  De er gemt her på computeren; intet er tabt. Det, der sidst blev gemt, er der
  endnu. Sæt grenen tilbage til det: skriv i mappen $SCRATCH/work
    echo NAVN >.git/refs/heads/main
  $ beredskab sync 2>&1 | sed -n 1p
  Notaterne kunne ikke gemmes i historikken: grenen main er ødelagt.
  $ clock 22:30
  $ beredskab log "Grenen er ødelagt"
  Skrevet (w795ez): Grenen er ødelagt
  $ sed -n '/^  echo/p' $SCRATCH/tmp/raad | sh
  $ beredskab restore --yes
  Hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
  $ beredskab commit 2>&1 | sed 's/(.*)/()/'
  Gemt i historikken (): 1 notat.

Det samme, når den slet ikke er der. Uden nogen liste over, hvor den var, må en anden have mappen.

  $ mv .git/refs/heads/main $SCRATCH/tmp/main
  $ beredskab restore 2>&1 | name
  Historikken kan ikke læses: grenen main er ødelagt.
  Det, der sidst blev gemt, er der endnu. Sæt grenen tilbage til det: skriv i
  mappen $SCRATCH/work
    echo NAVN >.git/refs/heads/main
  $ mv .git/logs $SCRATCH/tmp/
  $ echo $(yes 1 | sed 40q | tr -d '\n') >.git/refs/heads/main
  $ beredskab restore
  Historikken kan ikke læses: grenen main er ødelagt.
  Har en anden af jer mappen, så hent den i en ny:
  beredskab init MAPPE --remote ADRESSE
  [3]
  $ cp $SCRATCH/tmp/main .git/refs/heads/main

Er den ødelagt længere tilbage, kan det sidste hentes endnu.

  $ old=.git/objects/$(git rev-parse HEAD~1^{tree} | sed 's,..,&/,')
  $ chmod u+w $old
  $ truncate -s 0 $old
  $ beredskab restore
  Intet mangler af det, der kan ses efter.
  Bemærk: Historikken kan ikke læses helt: historikken er ødelagt. Kun det, der
    sidst blev gemt, er set efter. Har en anden af jer mappen, så hent den i en
    ny: beredskab init MAPPE --remote ADRESSE
  [3]
  $ rm records/*/*/*/*-log-wkjp9b.yaml
  $ beredskab restore --yes
  Hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
  Bemærk: Historikken kan ikke læses helt: historikken er ødelagt. Kun det, der
    sidst blev gemt, er set efter. Har en anden af jer mappen, så hent den i en
    ny: beredskab init MAPPE --remote ADRESSE
  [3]
  $ beredskab verify
  Historikken kan ikke læses: historikken er ødelagt.
  Har en anden af jer mappen, så hent den i en ny:
  beredskab init MAPPE --remote ADRESSE
  [3]

En .git, som git ikke vil kendes ved, er heller ikke ingen historik.

  $ mkdir $SCRATCH/tmp/to
  $ cd $SCRATCH/tmp/to
  $ cp -R $TESTDIR/workspace/plans .
  $ beredskab sync --yes >/dev/null
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ beredskab commit >/dev/null
  $ : >.git/HEAD
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: mappen
  $SCRATCH/tmp/to/.git er ødelagt.
  De er gemt her på computeren; intet er tabt. Filen HEAD i den siger ikke,
  hvilken gren I bruger. Skriv i mappen $SCRATCH/tmp/to
    echo ref: refs/heads/main >.git/HEAD
  [3]
  $ beredskab sync --yes >$SCRATCH/tmp/raad 2>&1
  [3]
  $ cat $SCRATCH/tmp/raad
  Historikken kan ikke bruges: mappen $SCRATCH/tmp/to/.git er
  ødelagt.
  Notaterne ligger her på computeren; intet er tabt. Filen HEAD i den siger ikke,
  hvilken gren I bruger. Skriv i mappen $SCRATCH/tmp/to
    echo ref: refs/heads/main >.git/HEAD
  $ beredskab status | tail -4
    er ødelagt. Notaterne ligger her på computeren; intet er tabt. Filen HEAD i
    den siger ikke, hvilken gren I bruger. Skriv i mappen
    $SCRATCH/tmp/to
      echo ref: refs/heads/main >.git/HEAD
  $ beredskab verify 2>&1 | sed -n 1p
  Historikken kan ikke læses: mappen $SCRATCH/tmp/to/.git er
  $ sed -n '/^  echo/p' $SCRATCH/tmp/raad | sh
  $ beredskab commit
  Alt er allerede gemt i historikken.
  $ mv .git $SCRATCH/tmp/disk
  $ echo "gitdir: $SCRATCH/tmp/andetsteds" >.git
  $ beredskab restore
  Historikken kan ikke læses: historikken er ikke der, hvor filen
  $SCRATCH/tmp/to/.git siger.
  Er den på en disk, der ikke er sat til? Sæt den til, eller ret filen.
  [3]
  $ rm .git
  $ mv $SCRATCH/tmp/disk .git
  $ mkdir records/.git && touch records/.git/HEAD && mkdir records/.git/objects
  $ beredskab verify 2>&1 | sed -n 1p
  Historikken kan ikke læses: mappen $SCRATCH/tmp/to/records/.git
  $ rm -r records/.git

Ligger notaterne et andet sted, end historikken er, bliver det sagt.

  $ mv records $SCRATCH/tmp/notater
  $ ln -s $SCRATCH/tmp/notater records
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken:
  $SCRATCH/tmp/to/records er en henvisning til
  $SCRATCH/tmp/notater, som ligger uden for historikken.
  De er gemt her på computeren; intet er tabt. Læg den rigtige mappe dér i stedet
  for henvisningen.
  [3]
  $ beredskab verify 2>&1 | sed -n 1p
  Historikken kan ikke læses: $SCRATCH/tmp/to/records er en
  $ rm records && mv $SCRATCH/tmp/notater records
  $ one=$(ls -d records/*/*/*-*-*-* | sed -n 1p)
  $ mv $one $SCRATCH/tmp/night && ln -s $SCRATCH/tmp/night $one
  $ beredskab commit 2>&1 | grep -e '^Intet' -e '^Alt' -A3 -e '^Bemærk: Ikke'
  Intet er gemt i historikken. Notaterne er gemt her på computeren; intet er tabt.
  Bemærk: 1 notat er anderledes her end i historikken:
    records/proevekoebing/2026/2026-11-20-2230-demobakken-w795ez/2026-11-20T213000Z-activation-s3mymt.yaml.
    Se forskellen: beredskab restore
  Bemærk: Ikke gemt i historikken, for mappen er kun en henvisning til en anden:
    records/proevekoebing/2026/2026-11-20-2230-demobakken-w795ez. Læg den rigtige
    mappe dér i stedet for henvisningen.

En opsætning, der ikke kan læses, har et navn; en git af en nyere slags også.

  $ cd $SCRATCH/tmp && mkdir tre && cp -R $TESTDIR/workspace/plans tre/ && cd tre
  $ beredskab sync --yes >/dev/null 2>&1
  $ cp $GIT_CONFIG_GLOBAL $SCRATCH/tmp/gitconfig
  $ echo '[user' >>$GIT_CONFIG_GLOBAL
  $ beredskab restore
  Historikken kan ikke læses: opsætningen af git kan ikke læses.
  Ret filen $SCRATCH/gitconfig.
  [3]
  $ cp $SCRATCH/tmp/gitconfig $GIT_CONFIG_GLOBAL
  $ git config core.fileMode måske
  $ beredskab restore
  Historikken kan ikke læses: opsætningen af git kan ikke læses.
  Ret filen .git/config i mappen, eller .gitconfig i din hjemmemappe.
  [3]
  $ beredskab plan status | sed -n 4,5p
  Filen: document.yaml (38f770b79069…).
  Historikken kan ikke læses: opsætningen af git kan ikke læses.
  $ beredskab plan dossier | grep Historik
    Historik:    Historikken kan ikke læses: opsætningen af git kan ikke læses.
  $ refused participant set tove-proeve --mobile 12345699 --yes
  Historikken kan ikke læses: opsætningen af git kan ikke læses.
  Intet er ændret. Ret filen .git/config i mappen, eller .gitconfig i din
  hjemmemappe.
  [3]
  $ sed -i '/måske/d' .git/config
  $ git config core.repositoryFormatVersion 5
  $ beredskab restore
  Historikken kan ikke læses: git-arkivet er af en slags, som git her på
  computeren ikke kender.
  Installér en nyere git.
  [3]

En fil, som en strømafbrydelse har efterladt tom, mangler også.

  $ sed -i '/repositoryformatversion/Id' .git/config
  $ : >plans/proevekoebing/plan.yaml
  $ beredskab check | grep -A1 -F 'Filen er tom'
  plans/proevekoebing/plan.yaml: fejl: Filen er tom.
    = Hent den fra historikken: beredskab restore
  $ beredskab restore --yes 2>/dev/null
  Hentet: plans/proevekoebing/plan.yaml
  $ beredskab restore
  Intet mangler: alle notater i historikken er her, som de blev skrevet.
  $ echo 'format: [' >>plans/proevekoebing/plan.yaml
  $ beredskab restore 2>/dev/null | grep -v '^[-+ ]'
  Ændret, siden det blev gemt i historikken (- før, + nu):
  @@ -38,3 +38,4 @@
  Det, der er ændret, er ikke rørt. Ret filen dér, hvor den ligger. Skal
