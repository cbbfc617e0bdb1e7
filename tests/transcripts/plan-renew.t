Den næste periode: beredskab plan renew
=======================================

  $ . "$TESTDIR/start.sh"
  $ beredskab plan renew
  Det mangler, fra hvornår det næste dokument skal gælde.
  Lige så lang en periode igen er:
  beredskab plan renew --from 2028-01-01 --to 2031-12-31
  [2]

Det nye dokument lægges ved siden af det gamle.

  $ beredskab participant replace jens --name "Bo Prøve" --title Direktør --on 2027-06-01 --yes >/dev/null
  $ sed -i 's/Hver deltager informerer/Jens Eksempel informerer/' plans/proevekoebing/document.yaml
  $ git commit -q -am Planen
  $ beredskab plan renew --from 2028-01-01 --to 2031-12-31
  Skrevet: plans/proevekoebing/document-2028-2031.yaml. Det gamle dokument er
    urørt.
  Gælder 1. januar 2028 – 31. december 2031.
  
  Parternes linjer:
    Helhedsplanen, Tove Prøve, Projektleder
    Boligselskabet Prøvebo, Bo Prøve, Direktør
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
  
  Se selv efter i filen:
    Jens Eksempel er ikke deltager i den nye periode, men nævnes i linje 22.
  
  Læs den igennem, og ret den. Gem den så i historikken: beredskab sync
  Når en part har skrevet under:
    beredskab plan sign --document document-2028-2031.yaml --as NAVN
  $ diff -U0 plans/proevekoebing/document.yaml plans/proevekoebing/document-2028-2031.yaml | grep '^[-+] '
  -  - {line: "Helhedsplanen, Tove Prøve, Projektleder", participant: tove-proeve}
  -  - {line: "Boligselskabet Prøvebo, Jens Eksempel, Driftschef", participant: jens-eksempel}
  -  - {line: "Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder", participant: lene-opdigtet}
  -  - {line: "Prøvekøbing Kommune, Lene Tænkt, Centerchef", participant: lene-taenkt}
  +  - line: "Helhedsplanen, Tove Prøve, Projektleder"
  +    participant: tove-proeve
  +  - line: "Boligselskabet Prøvebo, Bo Prøve, Direktør"
  +    participant: bo-proeve
  +  - line: "Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder"
  +    participant: lene-opdigtet
  +  - line: "Prøvekøbing Kommune, Lene Tænkt, Centerchef"
  +    participant: lene-taenkt
  $ beredskab check | head -1
  0 fejl, 2 advarsler.
  $ git status --short
  ?? plans/proevekoebing/document-2028-2031.yaml

Parterne er de samme. En ny organisation, eller en mere af en, der har en linje, er
deltager uden at blive part, og en part uden en ny beholder sin linje.

  $ cp -R plans $SCRATCH/tmp/plans
  $ git add plans
  $ git commit -q -m Dokumentet
  $ beredskab participant add "Ida Prøve" --organisation Prøveskolen --title Skoleleder --email ida@example.invalid --yes >/dev/null
  $ git commit -q -am Deltagerlisten
  $ beredskab participant add "Ib Prøve" --organisation "Prøvekøbing Politi" --title Betjent --yes >/dev/null
  $ git commit -q -am Deltagerlisten
  $ beredskab participant end tænkt --on 2026-11-20 --yes >/dev/null
  $ git commit -q -am Deltagerlisten
  $ beredskab plan renew --from 2032-01-01 --to 2035-12-31 | sed -n '/^Parternes/,/^Læs/p'
  Parternes linjer:
    Helhedsplanen, Tove Prøve, Projektleder
    Boligselskabet Prøvebo, Bo Prøve, Direktør
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
  
  Se selv efter i filen:
    Ingen er skrevet ind for Prøvekøbing Kommune efter Lene Tænkt. Linjen er,
        som den var.
    Ida Prøve, Prøveskolen, er deltager, men har ingen linje i dokumentet.
        Skal Prøveskolen skrive under, så skriv linjen ind.
    Jens Eksempel er ikke deltager i den nye periode, men nævnes i linje 22.
    Lene Tænkt er ikke deltager i den nye periode, men nævnes i linje 30.
  
  Læs den igennem, og ret den. Gem den så i historikken: beredskab sync
  $ rm plans/proevekoebing/document-2032-2035.yaml
  $ git reset -q --hard HEAD~4
  $ rm -r plans && cp -R $SCRATCH/tmp/plans .

Den, der findes, bliver aldrig skrevet over. En periode, der vender forkert, er en
fejl; en, der overlapper, er tilladt, men bliver nævnt.

  $ beredskab plan renew --from 2028-01-01 --to 2031-12-31
  $SCRATCH/work/plans/proevekoebing/document-2028-2031.yaml findes
  allerede.
  Intet er ændret. Ret i den fil, der er, eller flyt den først.
  [2]
  $ beredskab plan renew --from 2031-12-31 --to 2028-01-01
  Perioden slutter, før den begynder.
  Byt --from og --to.
  [2]
  $ beredskab plan renew --from 2028-01-01
  Det mangler, hvor længe det næste dokument skal gælde.
  Lige så lang en periode igen er:
  beredskab plan renew --from 2028-01-01 --to 2031-12-31
  [2]
  $ beredskab plan renew --from 2027-07-01 --to 2028-12-31 >/dev/null
  Bemærk: Perioden overlapper document.yaml, der gælder 1. januar 2024 –
    31. december 2027. Hver dag skal helst have ét dokument.
  Bemærk: Perioden overlapper document-2028-2031.yaml, der gælder 1. januar 2028
    – 31. december 2031. Hver dag skal helst have ét dokument.
  $ rm plans/proevekoebing/document-2027-2028.yaml

Det nye kan skrives under, før det gælder.

  $ git add plans
  $ git commit -q -m Dokumentet
  $ beredskab plan sign --document document-2028-2031.yaml --as tove
  Skrevet (mrarxf): Tove Prøve skrev under på document-2028-2031.yaml
    den 20. november 2026.
  For: Helhedsplanen, Tove Prøve, Projektleder
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (c5f58d370c1e…)
  Underskrifter: 1 af 4. Mangler: Boligselskabet Prøvebo, Prøvekøbing Politi og
    Prøvekøbing Kommune. Ikke godkendt endnu af Prøvefonden.

Det gamle kan stadig læses og citeres.

  $ clock 12:00 2029-03-01
  $ beredskab plan show | sed -n 2p
    Prøvekøbing Kommune, 2028 – 2031
  $ beredskab plan show --as-of 2026-06-01 | sed -n 2p
    Prøvekøbing Kommune, 2024 – 2027
  $ beredskab plan show --document document.yaml | sed -n 2p
    Prøvekøbing Kommune, 2024 – 2027
  $ beredskab plan show --as-of 2020-06-01 >/dev/null
  Bemærk: Intet dokument gjaldt den 1. juni 2020. Dette er det, der er nærmest.
  $ beredskab plan show --as-of 2020-06-01 2>/dev/null | sed -n 2p
    Prøvekøbing Kommune, 2024 – 2027
  $ beredskab plan show --as-of 2020-06-01 --document document.yaml
  --as-of og --document kan ikke bruges sammen.
  Vælg ét.
  [2]
  $ beredskab plan show --document document-2030.yaml
  Dokumentet «document-2030.yaml» kendes ikke.
  Mente du «document.yaml»? Vælg mellem: document.yaml, document-2028-2031.yaml.
  [2]

En hændelse nævner afsnittene, som de hed i det dokument, den begyndte under.

  $ sed -i 's/Håndtering af omverdenen/Omverdenen/' plans/proevekoebing/document-2028-2031.yaml
  $ clock 23:50 2027-12-31
  $ beredskab activate --type brand --area demobakken >/dev/null
  Bemærk: Intet telefonnummer for Bo Prøve.
  $ clock 00:10 2028-01-01
  $ beredskab summary | grep afsnit | sort -u
      Planens afsnit «Formål»
      Planens afsnit «Håndtering af omverdenen»
  $ beredskab activate --type uro --area demobakken >/dev/null 2>&1
  $ beredskab summary -i uro | grep afsnit | sort -u
      Planens afsnit «Formål»
      Planens afsnit «Omverdenen»
