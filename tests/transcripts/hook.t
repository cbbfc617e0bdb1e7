Det, der gemmes i hånden: beredskab init --hook
===============================================

  $ . "$TESTDIR/start.sh"
  $ PATH="$PATH:$(dirname "$(command -v beredskab)")"
  $ beredskab init . --hook
  Git ser nu efter CPR-numre, før noget gemmes i hånden.
  $ ls .git/hooks/pre-commit && git status --short
  .git/hooks/pre-commit
  $ day=01 month=01 year=90 last=1234
  $ echo "Ejeren er $day$month$year-$last" > noter.txt
  $ git add noter.txt && git commit -q -m 'Noter'
  Intet er gemt i historikken, for der står et CPR-nummer:
    noter.txt, linje 1
  Historikken glemmer ikke. Fjern nummeret, skriv git add, og prøv igen.
  [1]
  $ git log --oneline | wc -l
  1
  $ echo 'Ejeren er kendt' > noter.txt
  $ git add noter.txt && git commit -q -m 'Noter' && git log --oneline | wc -l
  2

Også når git gemmer en fil ved siden af det, der er gjort klar.

  $ echo "$day.$month.$year $last" >> noter.txt
  $ git commit -q -m 'Noter' noter.txt
  Intet er gemt i historikken, for der står et CPR-nummer:
    noter.txt, linje 2
  Historikken glemmer ikke. Fjern nummeret, skriv git add, og prøv igen.
  [1]
  $ beredskab init . --hook
  Git ser nu efter CPR-numre, før noget gemmes i hånden.
  $ echo 'true' > .git/hooks/pre-commit
  $ beredskab init . --hook
  Git ser ikke efter CPR-numre: der er allerede et program, som git kører, før det
  gemmer (pre-commit).
  Føj denne linje til det: beredskab check --staged
  [3]
  $ ln -sf /findes/ikke .git/hooks/pre-commit && beredskab init . --hook 2>&1 | head -1
  Git ser ikke efter CPR-numre: der er allerede et program, som git kører, før det
  $ rm .git/hooks/pre-commit && mkfifo .git/hooks/pre-commit
  $ beredskab init . --hook 2>&1 | tr '\n' ' ' | grep -o 'almindelig fil.*igen'
  almindelig fil). Brug en anden fil, eller flyt den, og prøv igen
  $ rm .git/hooks/pre-commit && echo 'true' > .git/hooks/pre-commit
  $ beredskab init ../ny --git --hook | tail -1
  Git ser nu efter CPR-numre, før noget gemmes i hånden.
  $ beredskab init ../ny --git --hook
  ../ny er allerede en beredskabsmappe.
  Intet er ændret. Kun det, der ser efter CPR-numre: beredskab init ../ny --hook
  [2]
  $ test -x ../ny/.git/hooks/pre-commit

Hvor git leder et andet sted, siges det.

  $ git config core.hooksPath ~/mine-hooks
  $ rm .git/hooks/pre-commit && beredskab init . --hook
  Git ser ikke efter CPR-numre: git er sat op til at lede efter sine programmer i
  $SCRATCH/home/mine-hooks (core.hooksPath).
  Føj denne linje til programmet pre-commit dér: beredskab check --staged
  [3]
  $ ls .git/hooks/pre-commit 2>/dev/null
  [2]
