Det, der ikke må gemmes: beredskab erase
========================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log 'Naboens søn er indlagt med en alvorlig sygdom' | sed 's/(.*)//'
  $ clock 22:21
  $ beredskab correct indlagt 'Naboens datter er indlagt med en alvorlig sygdom' >/dev/null
  $ clock 22:22
  $ beredskab log 'Politiet er fremme' >/dev/null
  $ beredskab commit
  $ id() { ls records/*/*/*/ | sed -n "s/.*-$1-\([a-z0-9]*\).*yaml/\1/p" | head -1; }
  $ log=$(id log) correction=$(id correction)

Uden et ja sker der intet, og begrundelsen skal være der, uden det, der stod.

  $ clock 22:30
  $ beredskab erase $log --yes
  $ beredskab erase $log --reason 'Der stod: Naboens søn er indlagt med en alvorlig sygdom' --yes
  $ beredskab erase $log --reason 'Helbredsoplysninger'
  $ beredskab erase zzzzzz --reason 'Helbredsoplysninger' --yes

Filen går, og det står, at den er gået. Rettelsen gentager teksten, og nævnes.

  $ beredskab erase $log --reason 'Helbredsoplysninger' --yes
  $ ls records/*/*/*/ | sed 's/^/ /'
  $ clock 22:31
  $ beredskab erase $correction --reason 'Helbredsoplysninger' --yes > /dev/null
  $ cat records/*/*/*/*erasure*$log*
  $ grep -rl indlagt records
  [1]
  $ beredskab show

Det er i historikken, og intet kalder det tilbage.

  $ git status --short
  $ git log --format=%s | head -3
  $ beredskab check | grep -v advarsel
  $ beredskab verify
  $ beredskab restore
  $ beredskab status 2>&1 | grep -c mangler
  [1]
  $ beredskab erase $log --yes
  $ beredskab correct $(id erasure) --void
  $ beredskab erase $(id erasure) --reason nej --yes

Bringer nogen filen tilbage, siger check det, og den samme kommando fjerner den.

  $ git checkout -q HEAD~2 -- records
  $ beredskab check | grep -A1 'er slettet'
  $ beredskab show | grep -c indlagt
  [1]
  $ beredskab erase $log,$correction --yes | sed -n 1,3p
  $ grep -rl indlagt records
  [1]

Det samme uden for hændelser.

  $ clock 22:40
  $ beredskab participant verify jens 'Han er indlagt med noget alvorligt' >/dev/null
  $ beredskab erase $(ls records/*/*/plan | sed -n 's/.*verification-\(.*\).yaml/\1/p') --reason 'Helbredsoplysninger' --yes
  $ beredskab show --plan-log

Hos en anden: filen går med, når de henter.

  $ git init -q --bare ../faelles.git
  $ beredskab sync --yes --remote ../faelles.git > /dev/null 2>&1
  $ beredskab init ../anden --remote ../faelles.git > /dev/null
  $ clock 22:50
  $ beredskab log 'Moderen er på skadestuen' > /dev/null; beredskab sync > /dev/null
  $ (cd ../anden && beredskab sync > /dev/null && grep -rl skadestuen records | wc -l)
  $ clock 22:51
  $ beredskab erase $(ls records/*/*/*/ | sed -n 's/.*T2150.*-log-\(.*\).yaml/\1/p') --reason 'Helbredsoplysninger' --yes > /dev/null
  $ beredskab sync > /dev/null
  $ cd ../anden
  $ beredskab sync > /dev/null; grep -rl skadestuen records
  [1]
  $ beredskab verify | tail -1
