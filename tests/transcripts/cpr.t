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
