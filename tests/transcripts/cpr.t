CPR-numre: afvist, hvordan de end er skrevet
============================================

Her står intet nummer: de sættes sammen, når prøven køres.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken >/dev/null
  $ day=01 month=01 year=90 last=1234
  $ clock 22:20
  $ for number in $day.$month.$year-$last "$day $month $year $last" $day-$month-$year-$last \
  >   "$day$month$year $last" $day/$month/$year-$last $day.$month.$year$last; do
  >   beredskab log "Ejeren er $number" 2>&1 | sed -n 1p
  > done
  Teksten indeholder et CPR-nummer: Ejeren er ••.••.••-••••
  Teksten indeholder et CPR-nummer: Ejeren er •• •• •• ••••
  Teksten indeholder et CPR-nummer: Ejeren er ••-••-••-••••
  Teksten indeholder et CPR-nummer: Ejeren er •••••• ••••
  Teksten indeholder et CPR-nummer: Ejeren er ••/••/••-••••
  Teksten indeholder et CPR-nummer: Ejeren er ••.••.••••••
  $ beredskab log "Ejeren er $day.$month.$year-$last, siger naboen"
  Teksten indeholder et CPR-nummer: Ejeren er ••.••.••-••••, siger naboen
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet. Er det et klokkeslæt, så skriv det med punktum: kl. 22.15.
  Ikke gemt. Du skrev:
    beredskab log 'Ejeren er ••.••.••-••••, siger naboen'
  [4]

Det samme gælder enhver tekst, et telefonnummer, og det, der er skrevet i en fil.

  $ beredskab call --ad-hoc "Bo Prøve, Skolen" --phone "$day $month $year $last"
  --phone: Telefonnummeret ligner et CPR-nummer.
  CPR-numre må ikke stå her. Skriv udenlandske numre med + foran.
  Ikke gemt. Du skrev:
    beredskab call --ad-hoc 'Bo Prøve, Skolen' --phone '•• •• •• ••••'
  [4]
  $ beredskab inquiry "Avisen" "Hvem er $day $month $year-$last?" 2>&1 | sed -n 1p
  Teksten indeholder et CPR-nummer: Hvem er •• •• ••-••••?
  $ sed -i "s/^coordinator:/# $day.$month.$year $last\n&/" plans/proevekoebing/plan.yaml
  $ beredskab check 2>&1 | sed -n '/CPR/,/=/p'
  plans/proevekoebing/plan.yaml:3:3: fejl: Her står et CPR-nummer i en kommentar.
    3 | # ••.••.•• ••••
      |   ^
      = CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer i stedet. Er det et klokkeslæt, så skriv det med punktum: kl. 22.15.
  $ git checkout -q plans

Et klokkeslæt er ikke et CPR-nummer; ligner det et, bliver det sagt, hvordan det skrives.

  $ beredskab log "Sket 20-11-26 2215"
  Teksten indeholder et CPR-nummer: Sket ••-••-•• ••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet. Er det et klokkeslæt, så skriv det med punktum: kl. 22.15.
  Ikke gemt. Du skrev:
    beredskab log 'Sket ••-••-•• ••••'
  [4]
  $ clock 22:21
  $ for text in "Sket 20.11.26 kl. 22.15" "Sket 01.01.90 12.34" "Set 01.12.2026 kl. 22.15"; do
  >   beredskab log "$text" >/dev/null && echo "Skrevet: $text"
  > done
  Skrevet: Sket 20.11.26 kl. 22.15
  Skrevet: Sket 01.01.90 12.34
  Skrevet: Set 01.12.2026 kl. 22.15

Det gør telefonnumre, sagsnumre, beløb og lange koder heller ikke.

  $ for text in "Ring 30 10 90 12 34" "Ring 12 34 56 78 lok. 4242" "Sag 2012-10-1234" \
  >   "Skader for 1.010.190.123 kr." "Ring +49 30 10 11 1234"; do
  >   beredskab log "$text" >/dev/null && echo "Skrevet: $text"
  > done
  Skrevet: Ring 30 10 90 12 34
  Skrevet: Ring 12 34 56 78 lok. 4242
  Skrevet: Sag 2012-10-1234
  Skrevet: Skader for 1.010.190.123 kr.
  Skrevet: Ring +49 30 10 11 1234

Et filnavn husker historikken også. Det bliver ikke gemt, og ikke skrevet ud.

  $ beredskab commit >/dev/null
  $ mkdir templates && cp plans/plans.yaml templates/010101-0000.html.mustache
  $ cp -R plans/proevekoebing plans/sag-010101-0000
  $ echo tom >records/sag-010101-0000.txt
  $ beredskab sync --yes
  Historikken ligger kun her på computeren. Navngiv det sted, hvor I deler den:
    beredskab sync --remote ADRESSE
  Bemærk: Ikke gemt i historikken, for der står et CPR-nummer:
    plans/sag-••••••-••••/document.yaml, plans/sag-••••••-••••/participants.yaml,
    plans/sag-••••••-••••/plan.yaml og 1 til. Historikken glemmer ikke. Fjern
    nummeret, og skriv igen: beredskab sync
  [4]
  $ beredskab check | grep -A1 navn
  plans/sag-••••••-••••/document.yaml: fejl: Der står et CPR-nummer i filens navn.
    = CPR-numre må ikke stå her: historikken glemmer ikke. Fjern det, eller flyt filen et andet sted hen.
  plans/sag-••••••-••••/participants.yaml: fejl: Der står et CPR-nummer i filens navn.
    = CPR-numre må ikke stå her: historikken glemmer ikke. Fjern det, eller flyt filen et andet sted hen.
  plans/sag-••••••-••••/plan.yaml: fejl: Der står et CPR-nummer i filens navn.
    = CPR-numre må ikke stå her: historikken glemmer ikke. Fjern det, eller flyt filen et andet sted hen.
  records/sag-••••••-••••.txt: fejl: Der står et CPR-nummer i filens navn.
    = CPR-numre må ikke stå her: historikken glemmer ikke. Fjern det, eller flyt filen et andet sted hen.
  templates/••••••-••••.html.mustache: fejl: Der står et CPR-nummer i filens navn.
    = CPR-numre må ikke stå her: historikken glemmer ikke. Fjern det, eller flyt filen et andet sted hen.
  $ beredskab check --json | grep -c 010101
  0
  [1]
  $ git add templates
  $ beredskab check --staged
  Intet er gemt i historikken, for der står et CPR-nummer:
    templates/••••••-••••.html.mustache, i navnet
  Historikken glemmer ikke. Fjern nummeret, skriv git add, og prøv igen.
  [4]

Gits eget navn husker historikken også.

  $ rm -r templates plans/sag-010101-0000 records/sag-010101-0000.txt && git rm -q --cached -r templates
  $ git config --global user.name "Bo $day$month$year-$last"
  $ (unset BEREDSKAB_USER; clock 22:22; beredskab log "Skrevet af hvem" 2>&1 >/dev/null) |
  >   grep -o 'Dit navn i git har et CPR-nummer'
  Dit navn i git har et CPR-nummer
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: dit navn eller din adresse i git har
  et CPR-nummer.
  De er gemt her på computeren; intet er tabt. Historikken glemmer ikke. Skriv én
  gang:
    git config --global user.name "Dit Navn"
    git config --global user.email dig@eksempel.dk
  [3]
  $ git log -1 --format=%an
  Tove Prøve

Heller ikke i navnet på en plans mappe, en gren eller et sted, eller i navnet på den, der har gemt noget.

  $ git config --global user.name "Tove Prøve"
  $ number="0101""901234"
  $ cp -R plans/proevekoebing plans/p$number
  $ beredskab plan list | sed -n 1p
  p••••••••••    Prøvekøbing. Gælder 1. januar 2024 – 31. december 2027.
  $ rm -r plans/p$number
  $ git init -q --bare $SCRATCH/tmp/$number.git
  $ git remote add origin $SCRATCH/tmp/$number.git
  $ beredskab sync --yes | grep -o '[^/]*\.git'
  ••••••••••.git
  $ git push -qu origin HEAD; git switch -qc gren-$number; beredskab sync 2>&1 | grep -o 'grenen [^,]*'
  grenen gren-••••••••••
  $ git switch -q main 2>/dev/null || git switch -q master
  $ echo '# x' >> $(ls records/*/*/*/*.yaml | sed -n 1p)
  $ GIT_AUTHOR_NAME="Bo $number" git commit -qam Rettet
  $ beredskab verify | sed -n 1p
  FEJL: Notatet qp9am6 er ændret i historikken af Bo ••••••••••, torsdag
