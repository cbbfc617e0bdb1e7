Når noget er galt med filerne
=============================

Én fil, der er gået i stykker, standser aldrig natten.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15
  $ clock 22:20
  $ beredskab call jens --reached >/dev/null

Et notat, der er skåret af
--------------------------

  $ (cd records/proevekoebing/2026/*proeveparken*; head -c 150 *-call-*.yaml > 2026-11-20T211900Z-log-aaaaaa.yaml)
  $ clock 22:25
  $ beredskab log "Politiet er fremme"
  Skrevet (s7c9ce): Politiet er fremme
  Bemærk: Et notat kan ikke læses: Filen er skåret af: den sidste linje «...»
    mangler. De andre er her.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T211900Z-log-aaaaaa.yaml,
    linje 7)
  $ beredskab status 2>&1 | grep 'Et notat kan ikke'
    Et notat kan ikke læses: 2026-11-20T211900Z-log-aaaaaa. De andre er her.
  Bemærk: Et notat kan ikke læses: Filen er skåret af: den sidste linje «...»
  $ beredskab show 2>/dev/null | tail -n 2
    │ Disse notater findes, men kan ikke læses:
    │ - 2026-11-20T211900Z-log-aaaaaa
  $ beredskab show aaaaaa
  Notatet kan ikke læses.
  Se beredskab check.
  Bemærk: Et notat kan ikke læses: Filen er skåret af: den sidste linje «...»
    mangler. De andre er her.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T211900Z-log-aaaaaa.yaml,
    linje 7)
  [2]
  $ beredskab summary 2>/dev/null | grep aaaaaa
    │ - Notatet 2026-11-20T211900Z-log-aaaaaa kan ikke læses og er ikke med her.
    │ - 2026-11-20T211900Z-log-aaaaaa
  $ rm records/proevekoebing/2026/*/*aaaaaa.yaml

Et notat fra en nyere udgave bliver vist, som det står.

  $ (cd records/proevekoebing/2026/*proeveparken*; sed -e 's/^kind: call/kind: drone/' *-call-*.yaml > 2026-11-20T212000Z-drone-bbbbbb.yaml)
  $ beredskab show | sed -n '/drone»/,/bbbbbb/p'
  Bemærk: Notater af slagsen «drone» kendes ikke af denne udgave.
    (records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T212000Z-drone-bbbbbb.yaml,
    linje 2)
    22.20  Notat af slagsen «drone», som denne udgave af beredskab ikke kender:
           format: beredskab-entry/2
           kind: drone
           at: 2026-11-20T22:20:00+01:00
           logged: 2026-11-20T22:20:00+01:00
           author: "Tove Prøve"
           who: jens-eksempel
           outcome: reached
           phone: "12 34 56 02"
           after: [qp9am6-3771a4d9c8a7440f]
           ...
           drone bbbbbb, Tove Prøve, internt
  $ rm records/proevekoebing/2026/*/*bbbbbb.yaml

Planen
------

Kan planen ikke læses, bruges den seneste udgave i historikken, der kan.

  $ echo "areas: [" >> plans/proevekoebing/plan.yaml
  $ clock 22:30
  $ beredskab activate --type brand --area demobakken | sed -n 2p
  Bemærk: Planen kan ikke læses. Udgaven fra den 1. januar 2026 bruges.
    (plans/proevekoebing/plan.yaml, linje 41: Klammen bliver ikke lukket.) Alle
    fejl: beredskab check
  Brand i Demobakken, Testrup – hændelse w795ez, kl. 22.30
  $ refused activate --type brnd --area demobakken
  Hændelsestypen «brnd» kendes ikke.
  Mente du «brand»? Vælg mellem: skyderi, brand, haervaerk, uro, uafklaret.
  Bemærk: Planen kan ikke læses. Udgaven fra den 1. januar 2026 bruges.
    (plans/proevekoebing/plan.yaml, linje 41: Klammen bliver ikke lukket.) Alle
    fejl: beredskab check
  [2]
  $ git commit -qam "Nu er planen i stykker"
  $ clock 22:31
  $ beredskab log "Røg" -i demobakken
  Skrevet (cs6axc): Røg
    Hændelse: Brand i Demobakken, Testrup (w795ez)
  Bemærk: Planen kan ikke læses. Udgaven fra den 1. januar 2026 bruges.
    (plans/proevekoebing/plan.yaml, linje 41: Klammen bliver ikke lukket.) Alle
    fejl: beredskab check

Kan deltagerlisten heller ikke, er det lige sådan.

  $ echo "x: [" >> plans/proevekoebing/participants.yaml
  $ clock 22:35
  $ beredskab call jens --reached -i demobakken
  Skrevet (xn9sys): Jens Eksempel: talt med.
    Hændelse: Brand i Demobakken, Testrup (w795ez)
    Næste: Lene Opdigtet: 12 34 56 03 (hverdage 8–16)
  Bemærk: Planen kan ikke læses. Udgaven fra den 1. januar 2026 bruges.
    (plans/proevekoebing/plan.yaml, linje 41: Klammen bliver ikke lukket.) Alle
    fejl: beredskab check
  Bemærk: Deltagerlisten kan ikke læses. Udgaven fra den 1. januar 2026 bruges.
    (plans/proevekoebing/participants.yaml, linje 47: Klammen bliver ikke lukket.)
    Alle fejl: beredskab check
  $ beredskab restore participants 2>/dev/null | tail -3
  Det, der er ændret, er ikke rørt. Ret filen dér, hvor den ligger. Skal
    historikkens tekst tilbage, så flyt filen et andet sted hen, og skriv
    beredskab restore igen.
  $ beredskab contacts 2>/dev/null | head -5
  Kontaktliste
  Akut fare: 112
  Politiet, ikke akut: 114
  
    1.  Tove Prøve, Projektleder, Helhedsplanen (tovholder)

Uden historik bliver type og boligområde skrevet, som de bliver tastet. Den
uverificerede hændelse er der, og den kan rettes bagefter.

  $ mv .git "$SCRATCH/tmp/git"
  $ clock 22:40
  $ beredskab activate --type "Stor brand" --area "Ved søen"
  Akut fare: 112   Politiet, ikke akut: 114
  stor-brand i ved-soeen – hændelse zx7jna, kl. 22.40
  beredskab call NAVN --reached (--no-answer --retry +10m)   beredskab log "…"
  beredskab decide "…" --question PUNKT --by NAVN,…   beredskab status
  Bemærk: Planen kan ikke læses. Type og boligområde gemmes, som du taster dem,
    og punkterne til stillingtagen mangler. (plans/proevekoebing/plan.yaml, linje
    41: Klammen bliver ikke lukket.) Alle fejl: beredskab check
  Bemærk: Deltagerlisten kan ikke læses. Find numrene på den trykte
    kontaktliste. (plans/proevekoebing/participants.yaml, linje 47: Klammen bliver
    ikke lukket.) Alle fejl: beredskab check
  $ clock 22:41
  $ beredskab call jens --reached -i soeen
  Skrevet (hsx6st): jens: talt med.
    Hændelse: stor-brand i ved-soeen (zx7jna)
    Deltagerne kendes ikke: listen kan ikke læses.
  Bemærk: Planen kan ikke læses. Type og boligområde gemmes, som du taster dem,
    og punkterne til stillingtagen mangler. (plans/proevekoebing/plan.yaml, linje
    41: Klammen bliver ikke lukket.) Alle fejl: beredskab check
  Bemærk: Deltagerlisten kan ikke læses. Find numrene på den trykte
    kontaktliste. (plans/proevekoebing/participants.yaml, linje 47: Klammen bliver
    ikke lukket.) Alle fejl: beredskab check
  $ clock 22:42
  $ beredskab decide "Vi bruger planen" --question anvendelse --by tove,jens -i soeen
  Skrevet (f2jceq): anvendelse: Besluttet: Vi bruger planen (af tove og jens).
    Hændelse: stor-brand i ved-soeen (zx7jna)
  Bemærk: Planen kan ikke læses. Type og boligområde gemmes, som du taster dem,
    og punkterne til stillingtagen mangler. (plans/proevekoebing/plan.yaml, linje
    41: Klammen bliver ikke lukket.) Alle fejl: beredskab check
  Bemærk: Deltagerlisten kan ikke læses. Find numrene på den trykte
    kontaktliste. (plans/proevekoebing/participants.yaml, linje 47: Klammen bliver
    ikke lukket.) Alle fejl: beredskab check
  $ beredskab status -i soeen 2>/dev/null
  fredag den 20. november 2026 kl. 22.42
  
  stor-brand i ved-soeen (zx7jna)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 22.40.
    Type og boligområde er skrevet, som de blev tastet: planen kunne ikke læses.
    Der er kontakt til:
      jens: talt med kl. 22.41
    Besluttet:
      22.42  anvendelse: Besluttet: Vi bruger planen (af tove og jens).
  
  Planen gælder til og med den 31. december 2027.
  Mappen har ingen historik (git): notaterne ligger kun her på computeren.
  $ beredskab notify -i soeen 2>/dev/null
  Deltagerne kendes ikke: listen kan ikke læses.

Når planen kan læses igen, rettes type og område.

  $ mv "$SCRATCH/tmp/git" .git
  $ git checkout -q HEAD~1 -- plans
  $ git commit -qm "Planen er rettet"
  $ clock 23:00
  $ beredskab correct zx7jna --type brand --area eksempelvej
  Skrevet (yjqz8g): Rettelse af xbb3kz: Planen bringes i anvendelse: Brand på
    Eksempelvej.
    Hændelse: Brand på Eksempelvej (zx7jna)
  $ beredskab list
    mrarxf  Skyderi i Prøveparken: deltagerne er kaldt sammen; om planen bruges,
            er ikke afgjort – fredag den 20. november 2026 kl. 22.15
    w795ez  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 22.30
    zx7jna  Brand på Eksempelvej: deltagerne er kaldt sammen; planen er brugt –
            fredag den 20. november 2026 kl. 22.40
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Også plans.yaml kan være i stykker.

  $ echo "x: [" >> plans/plans.yaml
  $ clock 23:10
  $ beredskab log "Stadig åbent" -i skyderi
  Skrevet (dednxk): Stadig åbent
    Hændelse: Skyderi i Prøveparken (mrarxf)
  Bemærk: plans/plans.yaml kan ikke læses. En tidligere udgave fra historikken
    bruges. (plans/plans.yaml, linje 8: Klammen bliver ikke lukket.) Alle fejl:
    beredskab check
  $ mv .git "$SCRATCH/tmp/git"
  $ clock 23:11
  $ beredskab log "Stadig åbent" -i skyderi
  Skrevet (cmn5a5): Stadig åbent
    Hændelse: Skyderi i Prøveparken (mrarxf)
  Bemærk: plans/plans.yaml kan ikke læses. Dansk tid bruges. (plans/plans.yaml,
    linje 8: Klammen bliver ikke lukket.) Alle fejl: beredskab check
  $ mv "$SCRATCH/tmp/git" .git

Mappens egne skabeloner
-----------------------

Er der fejl i en af dem, er det programmets egne, der bliver brugt.

  $ git checkout -q plans/plans.yaml
  $ mkdir templates
  $ printf '# {{title}}\n\nStadig \345bent\n' > templates/summary.md.mustache
  $ beredskab summary -i skyderi -o rapport.md
  Skrevet: rapport.md
  Bemærk: templates/summary.md.mustache:3: Filen er ikke gyldig UTF-8 her.
    Programmets egne skabeloner er brugt i stedet. Se alle fejl: beredskab check
  $ grep -c Stadig rapport.md
  3
  $ printf '\n' > templates/summary.md.mustache
  $ beredskab summary -i skyderi | sed -n 1p
  Bemærk: templates/summary.md.mustache: Skabelonen er tom. Programmets egne
    skabeloner er brugt i stedet. Se alle fejl: beredskab check
  Skyderi i Prøveparken
  $ printf '\357\273\277# {{incident.title}}\n' > templates/summary.md.mustache
  $ beredskab summary -i skyderi
  Skyderi i Prøveparken
  $ rm templates/*

En mappe, hvor filen skulle være, er kun en fejl i den.

  $ mkdir templates/summary.md.mustache
  $ beredskab summary -i skyderi | sed -n 1p
  Bemærk: templates/summary.md.mustache: Filen kan ikke læses (det er en mappe).
    Programmets egne skabeloner er brugt i stedet. Se alle fejl: beredskab check
  Skyderi i Prøveparken
  $ beredskab situation -i skyderi --format md | grep -c '^# '
  1
  $ beredskab check | grep -A 1 '^templates/'
  templates/summary.md.mustache: fejl: Filen kan ikke læses (det er en mappe).
    = Brug en fil i stedet, eller flyt mappen.
  $ rm -r templates

Ingen mappe
-----------

  $ cd "$SCRATCH/tmp"
  $ refused log "Meget vigtigt"
  Her er ingen beredskabsmappe: plans/plans.yaml findes hverken her eller i en
  mappe ovenover.
  Gå til mappen med cd, nævn den med -C MAPPE, eller lav en ny:
  beredskab init MAPPE
  [3]
  $ refused -C findes-ikke log "Meget vigtigt"
  Der er ingen plans/plans.yaml i findes-ikke.
  Gå til mappen med cd, nævn den med -C MAPPE, eller lav en ny:
  beredskab init MAPPE
  [3]

Den findes ovenfra, med -C og med BEREDSKAB_DIR.

  $ git -C "$SCRATCH/work" checkout -q -- plans
  $ beredskab -C "$SCRATCH/work" list | head -1
    mrarxf  Skyderi i Prøveparken: deltagerne er kaldt sammen; om planen bruges,
  $ BEREDSKAB_DIR="$SCRATCH/work" beredskab list | head -1
    mrarxf  Skyderi i Prøveparken: deltagerne er kaldt sammen; om planen bruges,
  $ cd "$SCRATCH/work/records"
  $ beredskab list | head -1
    mrarxf  Skyderi i Prøveparken: deltagerne er kaldt sammen; om planen bruges,

En mappe, der ikke kan skrives i
--------------------------------

Her ligger en fil, hvor mappen skulle være.

  $ cd "$SCRATCH/work"
  $ mv records "$SCRATCH/tmp/records"
  $ touch records
  $ clock 23:20
  $ refused activate --type brand --area demobakken --summary "Røg fra kælderen"
  Mappen kan ikke oprettes:
  $SCRATCH/work/records/proevekoebing/2026 (der ligger en fil,
  hvor der skulle være en mappe).
  Flyt filen, og prøv igen.
  Ring imens, og skriv på papir:
    Akut fare: 112
    Politiet, ikke akut: 114
    Tove Prøve: 12 34 56 01
    Jens Eksempel: 12 34 56 02 / 12 34 56 20
    Lene Opdigtet: 12 34 56 03
    Lene Tænkt: 12 34 56 04
  [3]
  $ beredskab status | sed -n 3p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  $ rm records
  $ mkdir -p records/proevekoebing
  $ touch records/proevekoebing/2026
  $ printf 'Første linje\nAnden linje\n' | beredskab activate --type brand --area demobakken --summary - >../svar 2>&1
  [3]
  $ sed -n -e 2,3p -e '/^Ikke gemt/,$p' ../svar
  $SCRATCH/work/records/proevekoebing/2026/2026-11-20-2320-demobakken-hm4t8m
  (der ligger en fil, hvor der skulle være en mappe).
  Ikke gemt. Du skrev:
    beredskab activate --type brand --area demobakken --summary -
  Første linje
  Anden linje
