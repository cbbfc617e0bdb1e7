Alle planer på én gang: status --all og summary --all
=====================================================

  $ . "$TESTDIR/start.sh"
  $ for plan in eksempelby opdigtet testrup; do
  >   cp -R plans/proevekoebing plans/$plan
  >   sed -i -e "s/name: Prøvekøbing/name: ${plan}s plan/" plans/$plan/plan.yaml
  > done
  $ sed -i -e 's/to: 2027-12-31/to: 2025-12-31/' plans/testrup/document.yaml
  $ git add plans
  $ git commit -q -m 'Tre planer til'

Når intet sker, fylder hundrede planer en linje:

  $ beredskab status --all
  fredag den 20. november 2026 kl. 22.15
  
  4 planer uden åbne hændelser.
  Udløbet: testrups plan. Den kan stadig bruges.

Der sker noget i to af dem.

  $ beredskab --plan eksempelby activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab --plan opdigtet activate --type skyderi --area eksempelvej >/dev/null
  $ clock 22:25
  $ beredskab --plan opdigtet decide "SMS" --responsible jens --due 23:00 >/dev/null
  $ clock 22:30
  $ beredskab --plan opdigtet close "Falsk alarm" --no-input >/dev/null 2>&1
  $ clock 22:35
  $ beredskab activate --type haervaerk --area proeveparken --exercise >/dev/null
  $ clock 22:40
  $ beredskab close --no-input >/dev/null 2>&1
  $ beredskab status --all | sed '/^  Deltagerne/,/^  *egen/d'
  fredag den 20. november 2026 kl. 22.40
  
  eksempelbys plan (--plan eksempelby)
  
  Brand i Demobakken, Testrup (mrarxf)
  
  opdigtets plan (--plan opdigtet)
  
  Skyderi på Eksempelvej (wkjp9b): afsluttet; om planen bruges, er ikke afgjort
    Opfølgning:
      s7c9ce  SMS – Jens Eksempel – frist kl. 23.00
  
  2 planer uden åbne hændelser.
  Udløbet: testrups plan. Den kan stadig bruges.
  6 notater er endnu ikke i historikken. Intet er tabt. Skriv for hver plan:
    beredskab commit --plan ID
  $ beredskab status --all --json | /usr/bin/python3 -c '
  > import json, sys
  > for plan in json.load(sys.stdin)["data"]["plans"]:
  >     print(plan["plan_id"], len(plan["open"]), len(plan["ended"]), plan["expired"])'
  eksempelby 1 0 False
  opdigtet 0 1 False
  proevekoebing 0 0 False
  testrup 0 0 True

En kommando, der foreslås, har planen med.

  $ beredskab --plan eksempelby done findesikke 2>&1 | sed -n 2,3p
  Skriv notatets id på seks tegn, eller mindst tre bogstaver af teksten. Se dem
  med beredskab --plan eksempelby show.
  $ beredskab show findesikke 2>&1 | sed -n 2p
  I planen «eksempelby» er én hændelse åben: tilføj --plan eksempelby.
  $ beredskab --plan eksempelby inquiry "TV" "Hvad sker der?" | sed -n 2p
    beredskab --plan eksempelby done zx7jna "svaret"   når den er besvaret
  $ beredskab --plan eksempelby log "Beboeren siger: beredskab log virker ikke" | sed -n 1p
  Skrevet (zx7wen): Beboeren siger: beredskab log virker ikke

Opgørelsen tæller planerne sammen. Ens hændelsestyper tæller under ét, boligområder hver for
sig, for to planer kan have et område af samme navn.

  $ beredskab summary --all | sed -n -e '1,/^Efter hæ/p' -e '/^Efter bo/,/^Efter må/p' -e '/^Hændelserne/,$p'
  Hændelser i alle planer
    1. januar 2026 – 20. november 2026
  
               I alt  Planen brugt  Ikke brugt  Ikke afgjort
    Hændelser      2             0           0             2
  
    Øvelser tælles ikke med.
  
  Efter plan
    Plan              I alt  Brugt █  Ikke brugt ▒  Ikke afgjort ░
    eksempelbys plan      1        0             0               1  ░░░░░░░░░░░
    opdigtets plan        1        0             0               1  ░░░░░░░░░░░
    Prøvekøbing           0        0             0               0
    testrups plan         0        0             0               0
  
  Efter hændelsestype
  Efter boligområde
    Boligområde          I alt  Brugt █  Ikke brugt ▒  Ikke afgjort ░
    Demobakken, Testrup      1        0             0               1  ░░░░░░░░░░░
    (eksempelbys plan)
  
    Eksempelvej              1        0             0               1  ░░░░░░░░░░░
    (opdigtets plan)
  
    Boligområder uden hændelser er udeladt.
  
  Efter måned
  Hændelserne
    Hvornår                   Hændelse                   Tilstand
    fredag                    Brand i Demobakken,        deltagerne er kaldt
    den 20. november 2026     Testrup (mrarxf,           sammen; om planen bruges,
    kl. 22.15                 eksempelbys plan)          er ikke afgjort
  
    fredag                    Skyderi på Eksempelvej     afsluttet; om planen
    den 20. november 2026     (wkjp9b, opdigtets plan)   bruges, er ikke afgjort
    kl. 22.20
  
  ØVELSER (tælles ikke med)
    Hvornår                   Øvelse                     Tilstand
    fredag                    ØVELSE Hærværk i           afsluttet; om planen
    den 20. november 2026     Prøveparken (xn9sys,       bruges, er ikke afgjort
    kl. 22.35                 Prøvekøbing)
  $ beredskab summary --all --since 2026-11-01 --format md | sed -n -e '/^# /,/^## Efter hæ/p' -e '$p'
  # Hændelser i alle planer
  
  **1. november 2026 – 20. november 2026**
  
  | | I alt | Planen brugt | Ikke brugt | Ikke afgjort |
  | --- | ---: | ---: | ---: | ---: |
  | **Hændelser** | 2 | 0 | 0 | 2 |
  
  Øvelser tælles ikke med.
  
  ## Efter plan
  
  ```plot
  Plan | I alt | Brugt █ | Ikke brugt ▒ | Ikke afgjort ░
  eksempelbys plan | 1 | 0 | 0 | 1
  opdigtets plan | 1 | 0 | 0 | 1
  Prøvekøbing | 0 | 0 | 0 | 0
  testrups plan | 0 | 0 | 0 | 0
  ```
  
  ## Efter hændelsestype
  Skrevet fredag den 20. november 2026 kl. 22.40. Udgave 1. januar 2026, *. beredskab 0.1.0. (glob)
  $ beredskab summary --all -o alle.html
  Skrevet: alle.html
  $ grep -c "i alle planer" alle.html
  2

En plan, der ikke kan læses, skjuler ingen andre.

  $ sed -i -e 's/^coordinator/kordinator/' plans/testrup/plan.yaml
  $ rm plans/testrup/document.yaml
  $ beredskab status --all | tail -3
  Bemærk: testrup: plan.yaml kan ikke læses, og en tidligere udgave bruges.
  Bemærk: testrup: document.yaml kan ikke læses, og en tidligere udgave bruges.
  Bemærk: Hvad der er i vejen, siger beredskab check.
  Udløbet: testrups plan. Den kan stadig bruges.
  8 notater er endnu ikke i historikken. Intet er tabt. Skriv for hver plan:
    beredskab commit --plan ID
  $ cp plans/testrup/plan.yaml "$SCRATCH" && git checkout -q plans/testrup
  $ sed -i '0,/section: .*[^},]/s/section: [a-z]*/section: intet/' plans/testrup/plan.yaml
  $ beredskab status --all 2>&1 | grep testrup:
  Bemærk: testrup: plan.yaml har fejl og bruges alligevel.
  $ mv "$SCRATCH/plan.yaml" plans/testrup/plan.yaml && rm plans/testrup/document.yaml
  $ beredskab summary --all --since 2026-11-20 2>/dev/null | sed -n '/^Efter plan/,/^$/p'
  Efter plan
    Plan              I alt  Brugt █  Ikke brugt ▒  Ikke afgjort ░
    eksempelbys plan      1        0             0               1  ░░░░░░░░░░░
    opdigtets plan        1        0             0               1  ░░░░░░░░░░░
    Prøvekøbing           0        0             0               0
    testrups plan         0        0             0               0
  

Én plan eller dem alle:

  $ beredskab status --all --plan testrup
  --all og --plan kan ikke bruges sammen.
  Vælg alle planer, eller nævn én.
  [2]
  $ beredskab summary --all -i brand
  --all og -i kan ikke bruges sammen.
  Vælg alle planer, eller nævn én.
  [2]
