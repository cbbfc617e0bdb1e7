Hvem har skrevet under, og hvad er ændret: beredskab plan status
================================================================

  $ . "$TESTDIR/start.sh"
  $ document=plans/proevekoebing/document.yaml
  $ beredskab plan status
  Beredskabsplan for boligområderne i Prøvekøbing
  Prøvekøbing Kommune, 2024 – 2027
  Gælder til og med den 31. december 2027.
  Filen: document.yaml (38f770b79069…), gemt i historikken som *. (glob)
  
  Underskrifter: 0 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: mangler.
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef: mangler.
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: mangler.
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler.
  
  Godkendelse:
    Prøvefonden: mangler.
  
  En underskrift skrives med: beredskab plan sign --as NAVN

Tre skriver under, og fonden godkender.

  $ clock 22:20
  $ beredskab plan sign --as tove --on 2024-01-03 --paper "Mappe 3" >/dev/null
  $ clock 22:21
  $ beredskab plan sign --as jens --on 2024-01-03 >/dev/null
  $ clock 22:22
  $ beredskab plan sign --as politi --on 2024-01-04 >/dev/null
  $ clock 22:23
  $ beredskab plan sign --approval prøvefonden --on 2024-02-01 --case 2024-17 >/dev/null
  $ beredskab plan status
  Beredskabsplan for boligområderne i Prøvekøbing
  Prøvekøbing Kommune, 2024 – 2027
  Gælder til og med den 31. december 2027.
  Filen: document.yaml (38f770b79069…), gemt i historikken som *. (glob)
  
  Underskrifter: 3 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: underskrevet den 3. januar 2024
        (Tove Prøve; papiret: Mappe 3; wkjp9b).
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef: underskrevet
        den 3. januar 2024 (Jens Eksempel; j3c5b6).
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: underskrevet
        den 4. januar 2024 (Lene Opdigtet; rqfqe2).
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler.
  
  Godkendelse:
    Prøvefonden: godkendt den 1. februar 2024 (sag 2024-17; afh6rn).
  
  En underskrift skrives med: beredskab plan sign --as NAVN

Så bliver dokumentet ændret. Underskrifterne gælder det gamle, og forskellen vises
stykke for stykke.

  $ sed -i -e 's/Hver deltager informerer/Hver deltager orienterer/' \
  >   -e 's/    heading: Formål/    heading: Formålet/' \
  >   -e 's/Jens Eksempel, Driftschef/Jens Eksempel, Direktør/' $document
  $ git commit -q -am Dokumentet
  $ clock 22:30
  $ beredskab plan sign --as tove >/dev/null
  $ beredskab plan status
  Beredskabsplan for boligområderne i Prøvekøbing
  Prøvekøbing Kommune, 2024 – 2027
  Gælder til og med den 31. december 2027.
  Filen: document.yaml (ae56c1fb322a…), gemt i historikken som *. (glob)
  
  Underskrifter: 1 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: underskrevet
        den 20. november 2026 (Tove Prøve; w795ez).
    Boligselskabet Prøvebo, Jens Eksempel, Direktør: ændret siden underskrift
        den 3. januar 2024 (Jens Eksempel; j3c5b6).
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: ændret siden
        underskrift den 4. januar 2024 (Lene Opdigtet; rqfqe2).
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: mangler.
  
  Godkendelse:
    Prøvefonden: ændret siden godkendelsen den 1. februar 2024 (sag 2024-17;
        afh6rn).
  
  Ændret siden underskrift
  Skrevet under på før ændringen: Jens Eksempel, 3. januar 2024; Lene Opdigtet,
    4. januar 2024; Prøvefonden, 1. februar 2024.
    Parternes linjer er ændret:
      før    Boligselskabet Prøvebo, Jens Eksempel, Driftschef
      nu     Boligselskabet Prøvebo, Jens Eksempel, Direktør
    Afsnittet «Formålet» er ændret (hed «Formål»).
    Afsnittet «Håndtering af omverdenen» er ændret:
      før    Hver deltager informerer sin egen organisation.
      nu     Hver deltager orienterer sin egen organisation.
  
  Deltagerne i dag, og dem i linjerne
    Jens Eksempel er driftschef på deltagerlisten, men ikke i sin linje.
  
  En underskrift skrives med: beredskab plan sign --as NAVN

Deltagerne skifter, uden at der skal skrives under igen. Her står, hvem det er.

  $ beredskab participant end tænkt --on 2026-11-19 --yes >/dev/null
  $ git commit -q -am Deltagerlisten
  $ beredskab participant add "Ida Prøve" --organisation Prøveskolen --title Skoleleder --yes >/dev/null
  $ git commit -q -am Deltagerlisten
  $ beredskab plan status | sed -n '/Deltagerne i dag/,/^$/p'
  Deltagerne i dag, og dem i linjerne
    Jens Eksempel er driftschef på deltagerlisten, men ikke i sin linje.
    Lene Tænkt er ikke længere deltager, og ingen ny er skrevet ind for
      Prøvekøbing Kommune.
    Ida Prøve, Prøveskolen, er deltager, men har ingen linje i dokumentet.
  

To af samme navn og organisation kan kendes fra hinanden.

  $ beredskab participant add "Ida Prøve" --organisation Prøveskolen --title Skoleleder --yes >/dev/null 2>&1
  $ beredskab participant list | grep 'Ida Prøve'
  6.   Ida Prøve, Skoleleder, Prøveskolen (ida-proeve)
  7.   Ida Prøve, Skoleleder, Prøveskolen (ida-proeve-2)
  $ beredskab plan status | grep 'Ida Prøve'
    Ida Prøve (ida-proeve), Prøveskolen, er deltager, men har ingen linje i
    Ida Prøve (ida-proeve-2), Prøveskolen, er deltager, men har ingen linje i
  $ git commit -q -am Deltagerlisten
  $ beredskab plan renew --from 2028-01-01 --to 2031-12-31 | grep 'Ida Prøve'
    Ida Prøve (ida-proeve), Prøveskolen, er deltager, men har ingen linje i
    Ida Prøve (ida-proeve-2), Prøveskolen, er deltager, men har ingen linje i
  $ rm plans/proevekoebing/document-2028-2031.yaml
  $ git reset -q --hard HEAD~1

Kun kommentarer er ændret:

  $ git checkout -q HEAD~3 -- $document
  $ echo "# Skrevet under i Beboerhuset." >> $document
  $ git commit -q -am Kommentar
  $ beredskab plan status | sed -n '/Ændret siden/,/^$/p'
  Ændret siden underskrift
  Skrevet under på før ændringen: Tove Prøve, 20. november 2026.
    Parternes linjer er ændret:
      før    Boligselskabet Prøvebo, Jens Eksempel, Direktør
      nu     Boligselskabet Prøvebo, Jens Eksempel, Driftschef
    Afsnittet «Formål» er ændret (hed «Formålet»).
    Afsnittet «Håndtering af omverdenen» er ændret:
      før    Hver deltager orienterer sin egen organisation.
      nu     Hver deltager informerer sin egen organisation.
  
  Ændret siden underskrift
  Skrevet under på før ændringen: Jens Eksempel, 3. januar 2024; Lene Opdigtet,
    4. januar 2024; Prøvefonden, 1. februar 2024.
  Ordene er de samme. Kun kommentarer eller opsætning i filen er ændret.
  

Halvfems dage før den sidste dag begynder det at haste.

  $ clock 12:00 2027-10-02
  $ beredskab plan status | sed -n 3p
  Udløber om 90 dage: sidste dag er den 31. december 2027.
  $ clock 12:00 2027-10-03
  $ beredskab plan status | sed -n 3p
  Udløber om 89 dage: sidste dag er den 31. december 2027.
  $ beredskab plan status | tail -2
  Gør det næste dokument klar:
    beredskab plan renew --from 2028-01-01 --to 2031-12-31
  $ clock 12:00 2027-12-31
  $ beredskab plan status | sed -n 3p
  Sidste dag, det gælder, er i dag.
  $ clock 12:00 2028-01-01
  $ beredskab plan status | sed -n 3p
  Udløb den 31. december 2027. Det kan stadig bruges.

Det, der ikke gælder endnu, siges ikke at gælde.

  $ clock 12:00 2023-12-01
  $ beredskab status | grep ^Planen
  Planen       Gælder først fra den 1. januar 2024 (til og med
  $ clock 12:00 2028-01-01

Er det næste dokument gjort klar, står det med.

  $ beredskab plan renew --from 2028-02-01 --to 2031-12-31 >/dev/null
  Bemærk: Fra den 1. januar 2028 til den 31. januar 2028 gælder intet dokument:
    document.yaml gælder 1. januar 2024 – 31. december 2027. Hver dag skal helst
    have ét dokument.
  $ beredskab plan status | sed -n -e '/Det næste dokument/,/^Underskrifter/p' -e '/^Underskrifter på/,$p'
  Det næste dokument
  Prøvekøbing Kommune, 2028 – 2031
  Gælder fra den 1. februar 2028 til og med den 31. december 2031.
  Filen: document-2028-2031.yaml (dbc9712303d5…).
  Filen er ikke gemt i historikken, som den er nu.
  
  Underskrifter: 0 af 4.
  Underskrifter på det næste:
    beredskab plan sign --document document-2028-2031.yaml --as NAVN
  $ beredskab plan status --json | grep -c '"next_document"'
  1

Er kun det nyeste af historikken hentet, er det, der mangler, ikke fejl.

  $ beredskab commit >/dev/null
  $ git clone -q --depth 1 "file://$PWD" ../del && cd ../del
  $ beredskab verify
  Bemærk: Historikken her er kun en del: det, der mangler, kan ikke ses efter.
  
  5 notater set efter: 0 fejl, 1 bemærkning.
  $ beredskab restore
  Intet mangler af det, der kan ses efter.
  Bemærk: Noget af historikken er ikke her. Har en anden af jer det hele, så
    skriv beredskab restore dér.
  $ git config core.bare true
  $ beredskab contacts --as-of 2026-11-20
  Historikken kan ikke læses: mappen er ikke i git-arkivets arbejdsmappe.
  Se efter core.worktree og core.bare i arkivets opsætning (.git/config).
  [3]
