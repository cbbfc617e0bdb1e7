Natten på én side: beredskab guide
==================================

  $ . "$TESTDIR/start.sh"
  $ beredskab guide
  Natten på én side
  
  1. Er nogen i fare, så ring 112 først.
  2. Åbn en hændelse:
     beredskab activate
     Svar med nummer eller navn; Enter tager det i klammer.
  3. Ring ned ad listen; tast et bogstav efter hvert opkald:
     beredskab call
  4. Tag stilling til punkterne. Et nej er også et svar:
     beredskab decide
  5. Skriv det, der sker, når det sker:
     beredskab log
     beredskab inquiry
  6. Hvor langt er vi?
     beredskab status
  7. Er noget gjort, besvaret eller sendt?
     beredskab done
     beredskab message issue
  8. Skrev du forkert? Intet slettes, alt kan rettes:
     beredskab correct
  9. Skal en anden tage over?
     beredskab handover
  10. Når det er forbi:
     beredskab close
     beredskab summary
  
  Alle spørger selv: ? er hjælp, tilbage går et spørgsmål tilbage, fortryd
    holder op. Dine svar tilbydes næste gang.
  Tider: 22.10, i går kl. 22, om 10 min.
  Skriv aldrig CPR-numre.
  $ beredskab guide | wc -w
  145

Siden kommer også, når der ingen plan er.

  $ cd /
  $ beredskab guide | head -3
  Natten på én side
  
  1. Er nogen i fare, så ring 112 først.
