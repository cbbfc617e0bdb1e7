Days and times as people say them: which day is meant, and what is no day.

  $ . "$TESTDIR/start.sh"

It is Friday 20 November 2026, a quarter past ten in the evening. What is agreed on is to come; «i mandags»
was, whatever is asked for.

  $ beredskab absence jens --from mandag --until fredag
  Skrevet (mrarxf): Jens Eksempel er fraværende fra den 23. november 2026 til og
    med den 27. november 2026. Dorthe Vikar står i stedet.
  $ clock 22:16
  $ beredskab absence "lene t" "Syg" --until mandag
  Skrevet (ey2bh8): Lene Tænkt er fraværende fra den 20. november 2026 til og
    med den 23. november 2026. Syg. Ingen står i stedet.
  $ clock 22:17
  $ beredskab participant replace "lene t" --name "Nils Opdigtet" --mobile "12 34 56 90" --on "på mandag" --yes
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -30,6 +30,14 @@
       name: Lene Tænkt
       email: lene.t@example.invalid
       mobile: "12 34 56 04"
  +    until: 2026-11-22
  +    successor: nils-opdigtet
  +  - id: nils-opdigtet
  +    organisation: "Prøvekøbing Kommune"
  +    title: "Centerchef"
  +    name: "Nils Opdigtet"
  +    mobile: "12 34 56 90"
  +    from: 2026-11-23
     # De to næste ringes kun op i stedet for en anden.
     - id: dorthe-vikar
       organisation: Boligselskabet Prøvebo
  
  Skrevet: Nils Opdigtet (nils-opdigtet) afløser Lene Tænkt fra
    den 23. november 2026.
  Gem den i historikken: beredskab sync
  $ clock 22:18
  $ beredskab handover --to jens --from mandag --until onsdag
  Skrevet (z3dqmf): Jens Eksempel indkalder fra mandag den 23. november til og
    med onsdag den 25. november, når der sker noget.
  Bemærk: Jens Eksempel er selv fraværende fra den 23. november 2026 til og med
    den 27. november 2026.
  $ beredskab contacts --as-of "på mandag"
  Den 23. november 2026 er ikke kommet endnu.
  --as-of viser listen, som den stod en dag, der er gået.
  [2]
  $ refused absence jens --from "næste fredag"
  --from: «næste fredag» kan være to dage.
  Skriv den, du mener: 27/11 eller 4/12.
  [2]
  $ refused participant verify jens --on "om 3 dage"
  Den 23. november 2026 er ikke kommet endnu.
  Skriv den dag, de blev spurgt.
  [2]

A day that never was is refused, with a clock time too; so is a weekday that is another one.

  $ clock 22:20
  $ beredskab activate --type brand --area proeveparken | sed -n 2,3p
  Brand i Prøveparken – hændelse wkjp9b, kl. 22.20
  Ring til (Tove Prøve indkalder):
  $ for day in '31/11 kl. 10' '29/2 kl. 10' '20/13 kl 10' '31. november kl. 10'; do refused log tekst --at "$day" | head -1; done
  --at: «31/11» findes ikke i kalenderen.
  --at: «29/2» findes ikke i kalenderen.
  --at: «20/13» findes ikke i kalenderen.
  --at: «31. november» findes ikke i kalenderen.
  $ refused decide x --responsible jens --due '31/11 kl 10'
  --due: «31/11» findes ikke i kalenderen.
  Ret dagen eller måneden.
  [2]
  $ refused decide x --responsible jens --due 'mandag den 1. december'
  --due: Den 1. december 2026 er en tirsdag, ikke en mandag.
  Ret ugedagen eller datoen.
  [2]
  $ refused decide x --responsible jens --due 24.12
  --due: «24.12» er ikke et klokkeslæt.
  Mener du dagen, så skriv 24/12.
  [2]
  $ refused meeting convene --at 2026-13-01 --place Hallen
  --at: «2026-13-01» er ikke en dag i kalenderen.
  Skriv tidspunktet som 2026-11-20T22:15.
  [2]
  $ beredskab summary --since 2026
  --since: «2026» er ikke en dag.
  Skriv for eksempel 27/11, fredag eller 2026-11-27.
  [2]

What a Dane would write is taken, and told with its day.

  $ due() { clock "$1"; beredskab decide "$2" --responsible jens --due "$2" | tr -s '\n ' ' ' | sed 's,.*\(frist.*\)\. beredskab.*,\1,'; echo; }
  $ due 22:21 'kl. 9 i morgen'
  frist lørdag den 21. november kl. 9.00
  $ due 22:22 'i morgen aften kl. 8'
  frist lørdag den 21. november kl. 20.00
  $ due 22:23 'fre. 27/11'
  frist fredag den 27. november
  $ due 22:24 '1-12-2026'
  frist tirsdag den 1. december
  $ due 22:25 '1.12.26 kl. 22.15'
  frist tirsdag den 1. december kl. 22.15
  $ due 22:26 'om en uge'
  frist fredag den 27. november kl. 22.26
  $ due 22:27 'om et kvarter'
  frist kl. 22.42
  $ due 22:28 'halv elleve'
  frist kl. 22.30
  $ due 22:29 'kvart i ti'
  frist lørdag den 21. november kl. 9.45
  $ refused log "Ro" --at "i går halv elleve"
  --at: «i går halv elleve» kan være to tidspunkter.
  Skriv klokkeslættet som 10.30 eller 22.30.
  [2]
  $ beredskab log "Ro" --at "halv ni"
  Skrevet (k9xn77) fredag den 20. november kl. 20.30: Ro
  $ refused decide "Ring" --responsible jens --due "i morgen tidlig"
  --due: «i morgen tidlig» mangler et klokkeslæt.
  Skriv for eksempel i morgen tidlig kl. 9.
  [2]
  $ beredskab handover --to jens --until "i morgen tidlig" 2>&1 | head -n 1
  --until: «i morgen tidlig» mangler et klokkeslæt.
  $ beredskab log "Ro" --at "i morgen tidlig" 2>&1 | head -n 1
  --at: Tidspunktet «i morgen tidlig» ligger i fremtiden.

Written in afterwards, a clock time and «+1h» count from when it happened, and not from when it is written.

  $ clock 09:00 2026-11-21
  $ beredskab handover "Sov til kl. 2" --to jens --at "20/11 kl. 23.00" --until 02:00
  Skrevet (jd29cd) fredag den 20. november kl. 23.00: Jens Eksempel overtager
    som den, der indkalder, indtil lørdag den 21. november kl. 2.00. Sov til
    kl. 2.
  $ clock 09:01
  $ beredskab call "lene o" --no-answer --at "i aftes kl. 10.30" --retry +10m | head -2
  Skrevet (w8rm2x) fredag den 20. november kl. 22.30: Lene Opdigtet: intet svar.
    Prøv igen kl. 22.40.
  $ clock 09:02
  $ beredskab decide "Låse døre" --responsible jens --at "20/11 kl. 22.30" --due +1h | head -2
  Skrevet (gswexb) fredag den 20. november kl. 22.30: Besluttet: Låse døre.
    Ansvarlig: Jens Eksempel, frist kl. 23.30.
  $ clock 09:03
  $ beredskab decide "Ringe rundt" --responsible jens --at "20/11 kl. 22.30" --due "i morgen kl. 9" | head -2
  Skrevet (g9dyzt) fredag den 20. november kl. 22.30: Besluttet: Ringe rundt.
    Ansvarlig: Jens Eksempel, frist søndag den 22. november kl. 9.00.

On the morning when the clocks are put forward there is no 2.30, and no other day's is meant.

  $ clock 03:10 2027-03-28 +02:00
  $ beredskab log tekst --at 02:30
  --at: Kl. 2.30 den 28. marts 2027 fandtes ikke: uret blev stillet frem.
  Skriv, hvornår det skete, for eksempel -15m.
  Ikke gemt. Du skrev:
    beredskab log tekst --at 02:30
  [2]

En dato uden år er af det, der er sket, den, der var; kommer den inden for en måned, er det en fejl.

  $ clock 09:10 2027-03-29 +02:00
  $ beredskab plan sign --as jens --on 1/9 | head -2
  Skrevet (xebzrm): Jens Eksempel skrev under på document.yaml
    den 1. september 2026.
  $ refused plan sign --as tove --on 20/4
  Den 20. april 2027 er ikke kommet endnu.
  Skriv den dag, der blev skrevet under.
  [2]
  $ refused plan sign --as tove --on 1/9-2027
  Den 1. september 2027 er ikke kommet endnu.
  Skriv den dag, der blev skrevet under.
  [2]
  $ clock 09:11
  $ beredskab log tekst --at "1/9 22.10" 2>&1
  Skrevet (dnqms4) tirsdag den 1. september 2026 kl. 22.10: tekst
  $ beredskab log tekst --at "2026-09-01 kl. 22.10" 2>&1
  Skrevet (dqaz5t) tirsdag den 1. september 2026 kl. 22.10: tekst
  $ refused log tekst --at "20/4 kl. 22.10"
  --at: Tidspunktet «20/4 kl. 22.10» ligger i fremtiden.
  Skriv, hvornår det skete, for eksempel 22:10 eller -15m.
  [2]
  $ refused log tekst --at "i morgen"
  --at: Tidspunktet «i morgen» ligger i fremtiden.
  Skriv, hvornår det skete, for eksempel 22:10 eller -15m.
  [2]
  $ refused log tekst --at "i går"
  --at: «i går» mangler et klokkeslæt.
  Skriv for eksempel i går 22.10.
  [2]
