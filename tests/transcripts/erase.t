Det, der ikke må gemmes: beredskab erase
========================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log 'Naboens søn er indlagt med en alvorlig sygdom' | sed 's/(.*)//'
  Skrevet : Naboens søn er indlagt med en alvorlig sygdom
  $ clock 22:21
  $ beredskab correct indlagt 'Naboens datter er indlagt med en alvorlig sygdom' >/dev/null
  $ clock 22:22
  $ beredskab log 'Politiet er fremme' >/dev/null
  $ beredskab commit
  Gemt i historikken (70e9085): 4 notater.
  $ id() { ls records/*/*/*/ | sed -n "s/.*-$1-\([a-z0-9]*\).*yaml/\1/p" | head -1; }
  $ log=$(id log) correction=$(id correction)

Uden et ja sker der intet, og begrundelsen skal være der, uden det, der stod.

  $ clock 22:30
  $ refused erase $log --yes
  Begrundelsen mangler.
  Skriv den uden at gentage, hvad der stod: --reason "helbredsoplysninger"
  [2]
  $ refused erase $log --reason 'Der stod: Naboens søn er indlagt med en alvorlig sygdom' --yes
  Begrundelsen gentager det, der skal slettes.
  Den bliver stående. Skriv, hvorfor notatet ikke må gemmes, uden at sige hvad der
  stod.
  [2]
  $ refused erase $log --reason 'Helbredsoplysninger'
  Det her bliver slettet:
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
    format: beredskab-entry/2
    kind: log
    at: 2026-11-20T22:20:00+01:00
    logged: 2026-11-20T22:20:00+01:00
    author: "Tove Prøve"
    text: "Naboens søn er indlagt med en alvorlig sygdom"
    after: [qp9am6-bf573d3230ddf5b6]
    ...
  
  Intet er slettet, for ingen har sagt ja til det.
  Tilføj --yes for at slette det.
  [2]
  $ refused erase zzzzzz --reason 'Helbredsoplysninger' --yes
  Intet notat hedder «zzzzzz».
  Skriv notatets id på seks tegn; det står i beredskab show.
  [2]

Filen går, og det står, at den er gået. Rettelsen gentager teksten, og nævnes.

  $ beredskab erase $log --reason 'Helbredsoplysninger' --yes
  Skrevet (w795ez): Et notat er slettet (wkjp9b, notat). Begrundelse:
    Helbredsoplysninger.
    j3c5b6 står der endnu. Gengiver det noget af det slettede, så slet også
        det: beredskab erase j3c5b6
    Historikken, og de andres mapper, har det endnu. Hvordan de renses, og
        hvad der skal ske inden 72 timer, står i docs/sletning.md.
  $ ls records/*/*/*/ | sed 's/^/ /'
   2026-11-20T211500Z-activation-qp9am6.yaml
   2026-11-20T212100Z-correction-j3c5b6-wkjp9b.yaml
   2026-11-20T212200Z-log-rqfqe2.yaml
   2026-11-20T213000Z-erasure-w795ez-wkjp9b.yaml
  $ clock 22:31
  $ beredskab erase $correction --reason 'Helbredsoplysninger' --yes > /dev/null
  $ cat records/*/*/*/*erasure*$log*
  format: beredskab-entry/2
  kind: erasure
  at: 2026-11-20T22:30:00+01:00
  logged: 2026-11-20T22:30:00+01:00
  author: "Tove Prøve"
  erased: 2026-11-20T212000Z-log-wkjp9b
  sha256: "14c7ed51cfcf21f8547733d189a333b0e662403ed4a8b82a2fbec4a5f7d2105b"
  reason: "Helbredsoplysninger"
  after: [rqfqe2-1b7a3950dba25a00, qp9am6-bf573d3230ddf5b6]
  ...
  $ grep -rl indlagt records
  [1]
  $ beredskab show $log
  wkjp9b er slettet.
  Hvem og hvorfor: beredskab show w795ez
  [2]
  $ refused correct $correction "Noget andet"
  j3c5b6 er slettet.
  Hvem og hvorfor: beredskab show cs6axc
  [2]
  $ beredskab show | sed -n '/22.22/,$p'
    22.22  Politiet er fremme
           Notat rqfqe2, Tove Prøve, internt
    22.30  Et notat er slettet (wkjp9b, notat). Begrundelse: Helbredsoplysninger.
           Sletning w795ez, Tove Prøve, internt
    22.31  Et notat er slettet (j3c5b6, rettelse). Begrundelse:
           Helbredsoplysninger.
           Sletning cs6axc, Tove Prøve, internt

Det er i historikken, og intet kalder det tilbage.

  $ git status --short
  $ git log --format=%s | head -3
  records: slettet j3c5b6
  records: slettet wkjp9b
  records: 4 notater
  $ beredskab check | head -1
  0 fejl, 2 advarsler.
  $ beredskab verify
  Bemærk: Notatet wkjp9b er slettet, og det står i
    2026-11-20T213000Z-erasure-w795ez-wkjp9b.yaml (skrevet af Tove Prøve, fredag
    den 20. november 2026 kl. 22.30).
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T213000Z-erasure-w795ez-wkjp9b.yaml
  Bemærk: Notatet j3c5b6 er slettet, og det står i
    2026-11-20T213100Z-erasure-cs6axc-j3c5b6.yaml (skrevet af Tove Prøve, fredag
    den 20. november 2026 kl. 22.31).
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T213100Z-erasure-cs6axc-j3c5b6.yaml
  
  4 notater set efter: 0 fejl, 2 bemærkninger.
  $ beredskab restore
  Intet mangler: alle notater i historikken er her, som de blev skrevet.
  $ beredskab status 2>&1 | grep -c mangler
  0
  [1]
  $ refused erase $log --yes
  wkjp9b er slettet.
  Er det endnu ikke slettet i historikken, så skriv: beredskab commit
  [2]
  $ refused correct $(id erasure) --void
  w795ez fortæller, at wkjp9b er slettet, og kan ikke rettes.
  Skriv det, der mangler, som et notat: beredskab log "…"
  [2]
  $ refused erase $(id erasure) --reason nej --yes
  w795ez fortæller, at et notat er slettet, og bliver stående.
  Det siger intet om, hvad der stod.
  [2]

Bringer nogen filen tilbage, siger check det, og den samme kommando fjerner den.

  $ git checkout -q HEAD~2 -- records
  $ beredskab check | grep -A1 'er slettet'
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml: fejl: Notatet er slettet, men filen ligger her.
    = Fjern den: beredskab erase wkjp9b --yes
  records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212100Z-correction-j3c5b6-wkjp9b.yaml: fejl: Notatet er slettet, men filen ligger her.
    = Fjern den: beredskab erase j3c5b6 --yes
  $ beredskab show | grep -c indlagt
  0
  [1]
  $ beredskab erase $log,$correction --yes | sed -n 1,3p
    Historikken, og de andres mapper, har det endnu. Hvordan de renses, og
        hvad der skal ske inden 72 timer, står i docs/sletning.md.
  $ grep -rl indlagt records
  [1]

Det samme uden for hændelser.

  $ clock 22:40
  $ beredskab participant verify jens 'Han er indlagt med noget alvorligt' >/dev/null
  $ beredskab erase $(ls records/*/*/plan | sed -n 's/.*verification-\(.*\).yaml/\1/p') --reason 'Helbredsoplysninger' --yes
  Skrevet (zx7wen): Et notat er slettet (zx7jna, bekræftelse). Begrundelse:
    Helbredsoplysninger.
    Det har ikke været i historikken.
  $ beredskab show zx7jna
  zx7jna er slettet.
  Hvem og hvorfor: beredskab show zx7wen
  [2]
  $ beredskab show --plan-log
  Uden for hændelser
    Skrevet af Tove Prøve, hvor ikke andet står.
    Fredag den 20. november 2026
    zx7wen  22.40  Et notat er slettet (zx7jna, bekræftelse). Begrundelse:
                   Helbredsoplysninger.

Har det aldrig været i historikken, siger svaret det. Var det lagt klar (git add), er det ikke mere, og den
næste, der gemmer, tager det ikke med. Er git låst imens, klarer commit det bagefter.

  $ last() { ls records/*/*/*demobakken* | sed -n "s/.*-log-\(.*\).yaml/\1/p" | tail -1; }
  $ clock 22:42
  $ beredskab log 'Faderen er anholdt' >/dev/null
  $ clock 22:43
  $ beredskab erase $(last) --reason 'Strafbare forhold' --yes
  Skrevet (f6pqrr): Et notat er slettet (f2jceq, notat). Begrundelse: Strafbare
    forhold.
    Det har ikke været i historikken.
  $ clock 22:44
  $ beredskab log 'Faderen er anholdt igen' >/dev/null
  $ git add records
  $ clock 22:45
  $ beredskab erase $(last) --reason 'Strafbare forhold' --yes
  Skrevet (pxfyb8): Et notat er slettet (e4tpjy, notat). Begrundelse: Strafbare
    forhold.
    Det har ikke været i historikken, men git har en kopi af det. Den fjernes
        med: git gc --prune=now
  $ git status --short
  $ clock 22:46
  $ beredskab log 'Faderen er løsladt' >/dev/null
  $ git add records
  $ touch -d '2 hours ago' .git/index.lock
  $ clock 22:47
  $ beredskab erase $(last) --reason 'Strafbare forhold' --yes
  Skrevet (d63nn8): Et notat er slettet (w9farz, notat). Begrundelse: Strafbare
    forhold.
    Det har ikke været i historikken, men git har en kopi af det. Den fjernes
        med: git gc --prune=now
  Bemærk: Sletningen er skrevet her, men er ikke kommet helt i historikken:
    git-arkivet er låst, og låsen er 2 timer gammel. Er intet andet program i gang
    med arkivet, så slet låsen:
      rm $SCRATCH/work/.git/index.lock
    Skriv derefter: beredskab commit
  $ rm .git/index.lock
  $ beredskab commit | sed 's/(.*)/()/'
  Gemt i historikken (): 1 notat og 1 sletning.
  $ git status --short
  $ clock 22:48
  $ beredskab log 'Faderen er kørt hjem' >/dev/null
  $ beredskab commit >/dev/null
  $ touch -d '2 hours ago' .git/index.lock
  $ clock 22:49
  $ beredskab erase $(last) --reason 'Strafbare forhold' --yes >/dev/null 2>&1
  $ rm .git/index.lock
  $ beredskab commit | sed 's/(.*)/()/'
  Gemt i historikken (): 1 notat og 1 sletning.
  $ git log -p | grep -c 'Faderen er [al]'
  0
  [1]

Hos en anden: filen går med, når de henter.

  $ git init -q --bare ../faelles.git
  $ beredskab sync --yes --remote ../faelles.git > /dev/null 2>&1
  $ beredskab init ../anden --remote ../faelles.git > /dev/null
  $ clock 22:50
  $ beredskab log 'Moderen er på skadestuen' > /dev/null; beredskab sync > /dev/null
  $ (cd ../anden && beredskab sync > /dev/null && grep -rl skadestuen records | wc -l)
  1
  $ clock 22:51
  $ beredskab erase $(ls records/*/*/*/ | sed -n 's/.*T2150.*-log-\(.*\).yaml/\1/p') --reason 'Helbredsoplysninger' --yes > /dev/null
  $ beredskab sync > /dev/null
  $ cd ../anden
  $ beredskab sync > /dev/null; grep -rl skadestuen records
  [1]
  $ beredskab verify | tail -1
  10 notater set efter: 0 fejl, 8 bemærkninger.

Står de samme ord i et situationsbillede eller en udmelding, bliver det sagt.

  $ cd ../work && clock 22:52
  $ beredskab log 'Barnet er anbragt i nat' > /dev/null
  $ clock 22:53
  $ beredskab situation issue --happened 'Roligt. Barnet er anbragt i nat hos en tante.' > /dev/null
  $ clock 22:54
  $ beredskab erase $(ls records/*/*/*/ | sed -n 's/.*T2152.*-log-\(.*\).yaml/\1/p') --reason 'Sociale forhold' --yes
  Skrevet (t7z7pe): Et notat er slettet (kr6pe2, notat). Begrundelse: Sociale
    forhold.
    De samme ord står i b3ncsn. Må de heller ikke stå dér:
        beredskab erase b3ncsn
    Det har ikke været i historikken.

Går et møde, siges det, hvad der hørte til det.

  $ clock 22:55
  $ beredskab meeting convene --half-yearly --at 2026-12-02T10:00 --place Skolen | sed -n 's/ Fast.*//p'
  Indkaldt (h7g88d):
  $ clock 12:00 2026-12-02
  $ beredskab meeting minutes last --present alle | sed 's/ Til stede.*//'
  Skrevet (tnrdra): Referat af mødet den 2. december 2026.
    Prøve, Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  $ clock 12:05
  $ beredskab erase $(ls records/*/*/plan | sed -n 's/.*-meeting-\(.*\).yaml/\1/p') --reason 'Helbredsoplysninger' --yes
  Skrevet (w2a7s5): Et notat er slettet (h7g88d, møde). Begrundelse:
    Helbredsoplysninger.
    tnrdra hører til det slettede og står nu kun i beredskab show --plan-log.
    Tæller ikke mere som gjort: Faste møder i 2. halvår 2026. Er det gjort, så
        skriv det igen uden det, der ikke må gemmes. Hvordan: beredskab duty list
    Det har ikke været i historikken.
    Står det også i en fil i udskrifter, så slet den: det gør kommandoen ikke.

Det, der blev skrevet i to hændelser på én gang, nævnes, hvor kort det end er.

  $ clock 13:00
  $ beredskab activate --type uro --area eksempelvej >/dev/null 2>&1
  $ clock 13:01
  $ beredskab activate --type uro --area proeveparken >/dev/null 2>&1
  $ clock 13:02
  $ beredskab log "Navnet" -i eksempelvej,proeveparken >/dev/null
  $ clock 13:03
  $ beredskab erase $(ls records/*/*/*1300*/ | sed -n 's/.*-log-\(.*\).yaml/\1/p') --reason 'Personnavn' --yes
  Skrevet (nwhk43): Et notat er slettet (ync8xe, notat). Begrundelse:
    Personnavn.
    Hændelse: Anden uro på Eksempelvej (jzk4xj)
    shps5q står der endnu. Gengiver det noget af det slettede, så slet også
        det: beredskab erase shps5q
    Det har ikke været i historikken.
    Står det også i en fil i udskrifter, så slet den: det gør kommandoen ikke.

Uden det, der åbner den, er der ingen hændelse, heller ikke i to trin; og det, der er slettet, står
der ikke endnu.

  $ lies() { ls records/*/*/*1301* | sed -n "s/.*-$1-\([a-z0-9]*\).*yaml/\1/p" | tail -1; }
  $ clock 13:04
  $ beredskab correct $(lies activation) --type brand >/dev/null
  $ clock 13:05
  $ beredskab erase $(lies activation) --reason 'Personnavn' --yes | grep endnu
    fdrqy7 står der endnu. Gengiver det noget af det slettede, så slet også
  $ first=$(lies correction)
  $ refused erase $first --reason 'Personnavn' --yes
  fdrqy7 åbner hændelsen. Uden det er der ingen hændelse.
  Skriv først det, der må stå: beredskab correct fdrqy7 "…". Slet så notatet uden
  dets rettelser.
  [2]
  $ clock 13:06
  $ beredskab correct $first --type uro >/dev/null
  $ clock 13:07
  $ beredskab erase $first --reason 'Personnavn' --yes | grep endnu
    mrpyjn står der endnu. Gengiver det noget af det slettede, så slet også
  $ refused erase $(lies correction) --reason 'Personnavn' --yes --with-corrections | head -1
  mrpyjn åbner hændelsen. Uden det er der ingen hændelse.
  $ beredskab list | grep -c Prøveparken
  1

Er den afsluttet, er den det, hvilken af rettelserne der end går; og det, som en rettelse står i stedet
for, tæller med.

  $ clock 13:08
  $ beredskab decide "Hans henter nøgler" --responsible jens -i proeveparken >/dev/null 2>&1
  $ followup=$(lies followup)
  $ beredskab correct $followup "Nøgler hentes" -i proeveparken >/dev/null
  $ clock 13:09
  $ beredskab close -i proeveparken >/dev/null 2>&1
  $ second=$(ls records/*/*/*1301* | sed -n "s/.*T1206.*-correction-\([a-z0-9]*\)-.*/\1/p")
  $ clock 13:10
  $ beredskab correct $second --type brand >/dev/null
  $ clock 13:11
  $ beredskab erase $second,$followup --reason 'Personnavn' --yes >/dev/null
  $ beredskab list | grep -A1 Prøveparken
    qp48qf  Brand i Prøveparken: afsluttet; om planen bruges, er ikke afgjort –
            onsdag den 2. december 2026 kl. 13.01 – åbne opfølgninger: 1
  $ beredskab status | grep hentes
      rgt4kr  Nøgler hentes – Jens Eksempel

Hvornår det blev skrevet ned, siger navnet endnu.

  $ closure=$(lies closure)
  $ clock 10:00 2026-12-08
  $ beredskab correct $closure "Alle er ude" -i proeveparken >/dev/null
  $ clock 10:01
  $ beredskab erase $closure --reason 'Personnavn' --yes >/dev/null
  $ beredskab show -i proeveparken | grep "Afslutning $closure"
           Afslutning etz5nf, Tove Prøve, internt

Går en rettelse alene, er det igen, som det var før den.

  $ clock 10:02
  $ beredskab activate --type brand --area proeveparken >/dev/null 2>&1
  $ lies() { ls records/*/*/*-1002-* | sed -n "s/.*-$1-\([a-z0-9]*\).*yaml/\1/p" | tail -1; }
  $ clock 10:03
  $ beredskab correct $(lies activation) --void --reason "Hans ringede forkert" >/dev/null
  $ clock 10:04
  $ beredskab erase $(lies correction) --reason 'Personnavn' --yes | grep -A1 igen
    k5zagm er igen, som det var før rettelsen. Var det forkert, så ret det,
        eller lad det udgå: beredskab correct k5zagm --void

Også når notatet går sammen med sin sidste rettelse, og en tidligere står der. Var det udgået før, er det det
igen.

  $ it=$(ls -d records/*/*/*-1002-* | tail -c 7)
  $ clock 10:05
  $ beredskab correct $(lies activation) --type skyderi -i $it >/dev/null
  $ clock 10:06
  $ beredskab correct $(lies activation) --void -i $it >/dev/null
  $ void=$(lies correction)
  $ clock 10:07
  $ beredskab erase $(lies activation),$void --reason 'Personnavn' --yes | grep -A1 igen
    k5zagm er igen, som det var før rettelsen. Var det forkert, så ret det,
        eller lad det udgå: beredskab correct k5zagm --void
  $ clock 10:08
  $ beredskab correct $(lies correction) --void -i $it >/dev/null
  $ clock 10:09
  $ beredskab correct $(lies correction) --type uro -i $it >/dev/null
  $ clock 10:10
  $ beredskab erase $(lies correction) --reason 'Personnavn' --yes | grep -A1 igen
    k5zagm udgår igen, som før rettelsen. Skal det gælde, så skriv:
        beredskab correct k5zagm

Går den midterste af flere rettelser, gælder den sidste af dem stadig, alene.

  $ lies() { ls records/*/*/*-1300-* | sed -n "s/.*-$1-\([a-z0-9]*\).*yaml/\1/p" | tail -1; }
  $ clock 10:11
  $ beredskab close -i eksempelvej >/dev/null 2>&1
  $ clock 10:12
  $ beredskab correct $(lies closure) --void -i eksempelvej >/dev/null
  $ clock 10:13
  $ beredskab correct $(lies closure) 'Slut kl. 10' -i eksempelvej >/dev/null
  $ middle=$(lies correction)
  $ clock 10:14
  $ beredskab correct $(lies closure) 'Slut kl. 10.11' -i eksempelvej >/dev/null
  $ clock 10:15
  $ beredskab erase $middle --reason 'Personnavn' --yes >/dev/null
  $ beredskab show -i eksempelvej | grep -c uafhængigt
  0
  [1]
  $ beredskab status | grep '^Anden uro på Eksempelvej'
  [1]
