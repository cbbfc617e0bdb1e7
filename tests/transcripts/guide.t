Natten på én side: beredskab guide
==================================

  $ . "$TESTDIR/start.sh"
  $ beredskab guide
  Natten på én side
  
  1. Er nogen i fare, så ring 112 først.
  2. Åbn en hændelse:
     beredskab activate
     Svar på, hvad der er sket, og hvor. Resten kan vente.
  3. Ring ned ad listen, og skriv efter hvert opkald:
     beredskab call NAVN --reached
     beredskab call NAVN --no-answer --retry +10m
  4. Tag stilling til punkterne. Et nej er også et svar:
     beredskab decide "…" --question PUNKT --by NAVN,NAVN
     beredskab decide --question PUNKT --not
  5. Skriv det, der sker, når det sker:
     beredskab log "…"
     beredskab inquiry "HVEM" "HVAD DE SPURGTE OM"
  6. Hvor langt er vi?
     beredskab status
  7. Skrev du forkert? Intet slettes, alt kan rettes:
     beredskab correct ID "…"
  8. Skal en anden tage over?
     beredskab handover --to NAVN
  9. Når det er forbi:
     beredskab close
     beredskab summary
  
  Skete det tidligere, så tilføj --at 22:10.
  Skriv aldrig CPR-numre.
  $ beredskab guide | wc -w
  140

Siden kommer også, når der ingen plan er.

  $ cd /
  $ beredskab guide | head -3
  Natten på én side
  
  1. Er nogen i fare, så ring 112 først.
