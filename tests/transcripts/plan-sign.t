Hvem har skrevet under: beredskab plan sign
===========================================

  $ . "$TESTDIR/start.sh"
  $ document=plans/proevekoebing/document.yaml

En part har skrevet under på papiret. Det skrives ind, når det ligger i mappen.

  $ beredskab plan sign --as tove --on 2026-11-18 --paper "Mappe 3"
  Skrevet (mrarxf): Tove Prøve skrev under på document.yaml
    den 18. november 2026. Papiret ligger: Mappe 3.
  For: Helhedsplanen, Tove Prøve, Projektleder
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 1 af 4. Mangler: Boligselskabet Prøvebo, Prøvekøbing Politi og
    Prøvekøbing Kommune. Ikke godkendt endnu af Prøvefonden.

Underskriften gælder dokumentets præcise indhold. Det er det tal, som sha256sum
viser, og det sted i historikken, hvor filen står sådan.

  $ sed -n '/^on:/,/^  - id/p' records/proevekoebing/2026/plan/*-signature-*.yaml
  on: 2026-11-18
  file: "document.yaml"
  document: "38f770b79069dae0c7fcca66ea7ebd80d8f935fda124d456f13a86d3d25bb531"
  commit: "*" (glob)
  paper: "Mappe 3"
  people:
    - id: tove-proeve
  $ sha256sum $document | cut -c1-12
  38f770b79069
  $ git log -1 --format=%H | cut -c1-6 | grep -c "$(sed -n 's/^commit: "\(......\).*/\1/p' records/proevekoebing/2026/plan/*-signature-*.yaml)"
  1

Parten kan nævnes ved navn eller organisation. Flere på én gang går ikke.

  $ clock 22:16
  $ refused plan sign --as lene
  Flere parter passer til «lene».
  Parterne er:
    Helhedsplanen, Tove Prøve, Projektleder
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
  [2]
  $ beredskab plan sign --as politi "Underskrevet på mødet"
  Skrevet (ey2bh8): Lene Opdigtet skrev under på document.yaml
    den 20. november 2026. Underskrevet på mødet.
  For: Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 2 af 4. Mangler: Boligselskabet Prøvebo og Prøvekøbing Kommune.
    Ikke godkendt endnu af Prøvefonden.
  $ refused plan sign --as skolen
  Ingen part passer til «skolen».
  Parterne er:
    Helhedsplanen, Tove Prøve, Projektleder
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
  [2]

Den, der godkender, står i dokumentet.

  $ clock 22:17
  $ refused plan sign --approval landsforeningen
  Dokumentet godkendes ikke af «landsforeningen».
  Det godkendes af Prøvefonden: --approval "Prøvefonden"
  [2]
  $ beredskab plan sign --approval prøvefonden --case 2026-117
  Skrevet (cnkjre): Prøvefonden godkendte document.yaml den 20. november 2026.
    Sagsnummer: 2026-117.
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 2 af 4. Mangler: Boligselskabet Prøvebo og Prøvekøbing Kommune.

Det samme skrives kun én gang. En dag, der ikke er kommet, kan ingen have skrevet
under på.

  $ refused plan sign --as tove
  Helhedsplanen har allerede skrevet under: Tove Prøve, den 18. november 2026
  (mrarxf).
  Intet er ændret: én gang er nok. Er det forkert, så lad det udgå først:
  beredskab correct mrarxf --void
  [2]
  $ refused plan sign --approval prøvefonden
  Prøvefonden har allerede godkendt dokumentet: den 20. november 2026 (cnkjre).
  Intet er ændret: én gang er nok. Er det forkert, så lad det udgå først:
  beredskab correct cnkjre --void
  [2]
  $ refused plan sign --as jens --on 2026-11-21
  Den 21. november 2026 er ikke kommet endnu.
  Skriv den dag, der blev skrevet under.
  [2]
  $ refused plan sign
  Det mangler, hvem der har skrevet under.
  Skriv: beredskab plan sign --as NAVN, eller --approval "Prøvefonden"
  Parterne er:
    Helhedsplanen, Tove Prøve, Projektleder
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
  [2]
  $ refused plan sign --as jens --approval prøvefonden
  --as og --approval kan ikke bruges sammen.
  En part skriver under med --as; den, der godkender, med --approval.
  [2]
  $ refused plan sign --as jens --document findes-ikke
  Dokumentet «findes-ikke» kendes ikke.
  Vælg mellem: document.yaml.
  [2]
  $ refused plan sign --as jens "$(printf '0101%s-1234' 70)"
  Teksten indeholder et CPR-nummer: ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]

Var den forkert, så udgår den, og det rigtige skrives.

  $ clock 22:18
  $ beredskab correct cnkjre --void --reason "Forkert sagsnummer"
  Skrevet (z3dqmf): Rettelse: cnkjre udgår.
  $ beredskab plan sign --approval prøvefonden --case 2026-118
  Skrevet (z3gdx2): Prøvefonden godkendte document.yaml den 20. november 2026.
    Sagsnummer: 2026-118.
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 2 af 4. Mangler: Boligselskabet Prøvebo og Prøvekøbing Kommune.

Er der kommet en ny, skriver den nye under for den samme organisation.

  $ clock 22:20
  $ beredskab participant replace jens --name "Bo Prøve" --on 2026-11-20 --yes >/dev/null
  $ beredskab plan sign --as "bo prøve"
  Skrevet (wkjp9b): Bo Prøve skrev under på document.yaml den 20. november 2026.
  For: Boligselskabet Prøvebo, Jens Eksempel, Driftschef
  Linjen nævner en anden; Bo Prøve skriver under for samme organisation.
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 3 af 4. Mangler: Prøvekøbing Kommune.

Én underskrift er nok for en organisation. Er der flere, siger programmet, hvem der
skrev under, også når to skriver det ind på én gang.

  $ clock 22:21
  $ git commit -q -am Deltagerlisten
  $ for name in "Ida Prøve" "Ib Prøve"; do
  >   beredskab participant add "$name" --organisation "Prøvekøbing Kommune" --title Konsulent --yes >/dev/null
  >   git commit -q -am Deltagerlisten
  > done
  $ refused plan sign --as driftschef
  Boligselskabet Prøvebo har allerede skrevet under: Bo Prøve,
  den 20. november 2026 (wkjp9b).
  Intet er ændret: én gang er nok. Er det forkert, så lad det udgå først:
  beredskab correct wkjp9b --void
  [2]
  $ for who in "ida prøve" "ib prøve"; do
  >   beredskab plan sign --as "$who" >"$SCRATCH/tmp/$who" 2>&1 &
  > done
  $ wait
  $ grep -l "party: .Prøvekøbing Kommune" records/proevekoebing/2026/plan/*-signature-*.yaml | wc -l
  1
  $ cat "$SCRATCH/tmp/ida prøve" "$SCRATCH/tmp/ib prøve" | grep -c "skriver under for samme organisation"
  1
  $ cat "$SCRATCH/tmp/ida prøve" "$SCRATCH/tmp/ib prøve" | grep -c "^Prøvekøbing Kommune har allerede skrevet under: I"
  1

De har ingen linje, for organisationen har en.

  $ beredskab plan status | sed -n '/Deltagerne i dag/,/^$/p'
  Deltagerne i dag, og dem i linjerne
    Jens Eksempel er ikke længere deltager. For Boligselskabet Prøvebo er det nu
      Bo Prøve.
  $ beredskab plan show | grep -c "ingen linje"
  0
  [1]

Har organisationen to linjer, er den nye den, hvis linje ingen kan skrive under på.

  $ cp $document $SCRATCH/tmp/foer
  $ beredskab participant add "Eva Prøve" --organisation "Boligselskabet Prøvebo" --title Konsulent --yes >/dev/null
  $ sed -i 's/^  - {line: "Helhedsplanen/  - {line: "Boligselskabet Prøvebo, Bo Prøve, Driftschef", participant: bo-proeve}\n&/' $document
  $ git commit -q -am Dokumentet
  $ clock 22:24
  $ beredskab plan sign --as "eva prøve"
  Skrevet (xptdg7): Eva Prøve skrev under på document.yaml
    den 20. november 2026.
  For: Boligselskabet Prøvebo, Jens Eksempel, Driftschef
  Linjen nævner en anden; Eva Prøve skriver under for samme organisation.
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (8bc67bce8788…)
  Underskrifter: 1 af 5. Mangler: Bo Prøve fra Boligselskabet Prøvebo. Ændret
    siden underskrift: Helhedsplanen, Prøvekøbing Politi og Prøvekøbing Kommune.
    Ikke godkendt endnu af Prøvefonden.

Står den samme linje der to gange, er en underskrift på hver den, hvis navn den bærer.

  $ sed -i 's/Prøvebo, Bo Prøve, Driftschef/Prøvebo, Jens Eksempel, Driftschef/' $document
  $ git commit -q -am Dokumentet
  $ clock 22:25
  $ beredskab plan sign --as bo-proeve | grep -A1 Underskrifter
  Underskrifter: 1 af 5. Mangler: Jens Eksempel fra Boligselskabet Prøvebo.
    Ændret siden underskrift: Helhedsplanen, Prøvekøbing Politi og Prøvekøbing
  $ clock 22:26
  $ beredskab plan sign --as jens-eksempel | grep -A1 Underskrifter
  Bemærk: Jens Eksempel var ikke deltager den 20. november 2026.
  Underskrifter: 2 af 5. Ændret siden underskrift: Helhedsplanen, Prøvekøbing
    Politi og Prøvekøbing Kommune. Ikke godkendt endnu af Prøvefonden.
  $ beredskab plan status | grep -A1 Boligselskabet
    Bo Prøve fra Boligselskabet Prøvebo: underskrevet den 20. november 2026
        (Bo Prøve; s7c9ce).
  --
    Jens Eksempel fra Boligselskabet Prøvebo: underskrevet
        den 20. november 2026 (Jens Eksempel; ypmp2e).
  --
      nu     Boligselskabet Prøvebo, Jens Eksempel, Driftschef
  
  --
    For Boligselskabet Prøvebo står Bo Prøve på deltagerlisten, men et andet
      navn i linjen.
    Jens Eksempel er ikke længere deltager. For Boligselskabet Prøvebo er det nu
      Eva Prøve.
  $ refused plan sign --as prøvebo
  Flere parter passer til «prøvebo».
  Parterne er:
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef (bo-proeve)
    Helhedsplanen, Tove Prøve, Projektleder
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef (jens-eksempel)
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
  [2]
  $ cp $SCRATCH/tmp/foer $document
  $ git commit -q -am Dokumentet

Er dokumentet ændret og ikke gemt i historikken, kan ingen vise det frem igen. Så
skal det gemmes først.

  $ sed -i 's/skabe tryghed/skabe ro og tryghed/' $document
  $ clock 22:30
  $ refused plan sign --as tænkt
  plans/proevekoebing/document.yaml er ikke gemt i historikken, som den er nu.
  Underskriften skal gælde noget, der kan findes igen. Gem dokumentet først:
    beredskab sync
  [2]
  $ git commit -q -m Dokumentet $document
  $ beredskab plan sign --as tænkt
  Skrevet (w795ez): Lene Tænkt skrev under på document.yaml
    den 20. november 2026.
  For: Prøvekøbing Kommune, Lene Tænkt, Centerchef
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (d4ad676d1970…)
  Underskrifter: 1 af 4. Ændret siden underskrift: Helhedsplanen, Boligselskabet
    Prøvebo og Prøvekøbing Politi. Ikke godkendt endnu af Prøvefonden.

Uden historik skrives underskriften alligevel.

  $ rm -rf .git
  $ echo "# Ny kommentar" >> $document
  $ clock 22:40
  $ beredskab plan sign --as tænkt
  Skrevet (zx7jna): Lene Tænkt skrev under på document.yaml
    den 20. november 2026.
  For: Prøvekøbing Kommune, Lene Tænkt, Centerchef
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (b473cdffea4e…)
  Underskrifter: 1 af 4. Ændret siden underskrift: Helhedsplanen, Boligselskabet
    Prøvebo og Prøvekøbing Politi. Ikke godkendt endnu af Prøvefonden.
  Bemærk: Mappen har ingen historik (git). Underskriften gælder filen, som den
    er nu, men ændres filen, kan det ikke vises, hvordan den var.
  $ grep -c commit: records/proevekoebing/2026/plan/2026-11-20T2140*
  0
  [1]

Et navn er den, der hedder sådan, og ikke en del af en andens organisation. Passer flere, gættes der
ikke.

  $ beredskab participant add "Ane Prøve" --organisation "Boligselskabet Prøvebo" --title Vicevært --yes >/dev/null 2>&1
  $ clock 22:45
  $ beredskab plan sign --as ane 2>/dev/null | grep For:
  For: Boligselskabet Prøvebo, Jens Eksempel, Driftschef
  $ beredskab participant add "Politi Prøve" --organisation Klubben --title Leder --yes >/dev/null 2>&1
  $ refused plan sign --as politi
  Flere passer til «politi»: Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi;
  Vagthavende, Prøvekøbing Politi; Politi Prøve, Leder, Klubben.
  Skriv mere af navnet.
  [2]

Et dokument uden godkendelse kan ikke godkendes.

  $ sed -i '/^approval/d' $document
  $ refused plan sign --approval prøvefonden
  Dokumentet siger ikke, at nogen skal godkende det.
  En part skriver under med --as NAVN.
  [2]
