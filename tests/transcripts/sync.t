Når I er flere om det: beredskab sync
=====================================

  $ . "$TESTDIR/start.sh"
  $ git config --global user.name "Tove Prøve"

Uden et sted at dele siger den, hvordan det navngives. En mappe, der ikke findes, bliver gjort klar.

  $ beredskab activate --type brand --area demobakken >/dev/null
  $ beredskab sync
  Gemt i historikken: 1 notat.
  Historikken ligger kun her på computeren. Navngiv det sted, hvor I deler den:
    beredskab sync --remote ADRESSE
  $ beredskab sync --remote $SCRATCH/tmp/faelles.git
  Sendt til $SCRATCH/tmp/faelles.git: 1 notat, plans/plans.yaml,
    plans/proevekoebing/document.yaml, plans/proevekoebing/participants.yaml og
    plans/proevekoebing/plan.yaml.
  Bemærk: Mappen er gjort klar til at dele i:
    $SCRATCH/tmp/faelles.git
  $ beredskab sync
  Alt er hentet og sendt: $SCRATCH/tmp/faelles.git

Den anden henter det hele i en mappe på sin egen computer.

  $ cd $SCRATCH/tmp
  $ beredskab init jens --remote faelles.git
  Beredskabsmappen er hentet: jens
  Se, om alt er her:
    cd jens
    beredskab status
  $ cd jens
  $ beredskab status | sed -n '3p'
  Brand i Demobakken, Testrup (mrarxf)

Begge skriver. Notater kan altid lægges sammen.

  $ clock 22:20
  $ BEREDSKAB_USER="Jens Eksempel" beredskab log "Brandvæsenet er fremme" >/dev/null
  $ beredskab commit
  Gemt i historikken (5674efd): 1 notat.
  $ beredskab status | tail -1
  1 notat eller fil er endnu ikke sendt til de andre. Skriv: beredskab sync
  $ beredskab sync
  Sendt til $SCRATCH/tmp/faelles.git: 1 notat.
  $ cd $SCRATCH/work
  $ clock 22:30
  $ beredskab log "Beboerne er ude" >/dev/null
  $ beredskab sync
  Gemt i historikken: 1 notat.
  Hentet fra $SCRATCH/tmp/faelles.git: 1 notat.
  Sendt til $SCRATCH/tmp/faelles.git: 1 notat.
  $ git log --format=%s
  sync: origin/main merged
  records: 1 notat
  records: 1 notat
  records: 1 notat
  Planen
  $ beredskab verify
  Bemærk: Intet senere notat nævner wkjp9b. Det er skrevet på en anden computer
    eller lagt her bagefter.
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
    Det næste notat nævner det.
  
  3 notater set efter: 0 fejl, 1 bemærkning.

Uden forbindelse siger den, hvad der venter.

  $ mv $SCRATCH/tmp/faelles.git $SCRATCH/tmp/vaek
  $ clock 22:40
  $ beredskab log "Branden er slukket" >/dev/null
  $ beredskab sync
  Gemt i historikken: 1 notat.
  $SCRATCH/tmp/faelles.git kan ikke nås lige nu (der er intet
    arkiv). Venter på at blive sendt: 1 notat. Intet er tabt. Skriv igen, når der
    er forbindelse: beredskab sync
  $ beredskab status | tail -1
  1 notat eller fil er endnu ikke sendt til de andre. Skriv: beredskab sync
  $ mv $SCRATCH/tmp/vaek $SCRATCH/tmp/faelles.git
  $ beredskab sync
  Sendt til $SCRATCH/tmp/faelles.git: 1 notat.

Ændringer i planerne kommer med, når nogen har set dem og sagt ja. En kladde, der ligger der, gør ikke.

  $ sed -i 's/12 34 56 02/11 11 11 11/' plans/proevekoebing/participants.yaml
  $ touch plans/proevekoebing/kladde.txt
  $ beredskab sync 2>&1 | sed 's/^>/ >/'
  --- plans/proevekoebing/participants.yaml, som den er
  +++ plans/proevekoebing/participants.yaml, som den bliver
  @@ -13,7 +13,7 @@
       title: Driftschef
       name: Jens Eksempel
       email: jens@example.invalid
  -    mobile: "12 34 56 02"
  +    mobile: "11 11 11 11"
       phone: "12 34 56 20"
       deputy: dorthe-vikar
     - id: lene-opdigtet
  Alt er hentet og sendt: $SCRATCH/tmp/faelles.git
  Bemærk: Ikke gemt i historikken, for det hører ikke til en plan:
    plans/proevekoebing/kladde.txt. Flyt det et andet sted hen.
  Bemærk: Ændret i planerne, men ikke gemt i historikken, for ingen har sagt ja
    til det: plans/proevekoebing/participants.yaml. Er det rigtigt, så skriv:
    beredskab sync --yes
  $ beredskab sync --yes >/dev/null 2>&1
  $ git status --short
  ?? plans/proevekoebing/kladde.txt
  $ rm plans/proevekoebing/kladde.txt

To har ændret det samme nummer. Uden et valg er intet ændret, og intet er tabt.

  $ cd $SCRATCH/tmp/jens
  $ git config user.name "Jens Eksempel"
  $ sed -i 's/12 34 56 02/22 22 22 22/; s/12 34 56 20/12 34 56 21/' plans/proevekoebing/participants.yaml
  $ clock 22:50
  $ beredskab log "Brandvagt til kl. 6" >/dev/null
  $ beredskab sync --yes >/dev/null
  [3]
  $ beredskab sync
  To har ændret det samme, hver på sin computer:
    plans/proevekoebing/participants.yaml
      Mobil for Jens Eksempel: her 22 22 22 22, hos Tove Prøve 11 11 11 11
  Intet er ændret, og intet er tabt: begge udgaver er gemt. Venter på at blive
    sendt: 1 notat og plans/proevekoebing/participants.yaml. Vælg, hvad der skal
    gælde: beredskab sync --mine (det, der står her) eller beredskab sync --theirs
    (det, der står hos den anden).
  [3]
  $ git status --short
  $ beredskab sync --mine --theirs
  --mine og --theirs kan ikke bruges sammen: det ene af dem skal gælde.
  Vælg ét.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab sync --mine
  Afgjort, hvor to havde ændret det samme:
    Mobil for Jens Eksempel: 22 22 22 22
  Hentet fra $SCRATCH/tmp/faelles.git: 2 notater.
  Sendt til $SCRATCH/tmp/faelles.git: 1 notat og
    plans/proevekoebing/participants.yaml.
  $ grep -n -e '22 22' -e '56 21' plans/proevekoebing/participants.yaml
  16:    mobile: "22 22 22 22"
  17:    phone: "12 34 56 21"
  $ beredskab sync
  Alt er hentet og sendt: $SCRATCH/tmp/faelles.git
  $ cd $SCRATCH/work
  $ beredskab sync
  Hentet fra $SCRATCH/tmp/faelles.git: 1 notat og
    plans/proevekoebing/participants.yaml.
  $ grep -n -e '22 22' -e '56 21' plans/proevekoebing/participants.yaml
  16:    mobile: "22 22 22 22"
  17:    phone: "12 34 56 21"

Det, der er ændret her og ikke gemt, bliver ikke skrevet over.

  $ cd $SCRATCH/tmp/jens
  $ sed -i 's/12 34 56 03/12 34 56 33/' plans/proevekoebing/participants.yaml
  $ beredskab sync --yes >/dev/null
  $ cd $SCRATCH/work
  $ echo "# en bemærkning" >> plans/proevekoebing/participants.yaml
  $ beredskab sync 2>/dev/null | tail -5
       only_deputy: true
  +# en bemærkning
  Intet er hentet, for det ville skrive over det, der er ændret her og ikke gemt
    i historikken: plans/proevekoebing/participants.yaml. Det er ikke rørt. Intet
    herfra venter på at blive sendt. Gem det først: beredskab sync --yes
  $ tail -1 plans/proevekoebing/participants.yaml
  # en bemærkning
  $ beredskab sync --yes | tail -2
  Sendt til $SCRATCH/tmp/faelles.git:
    plans/proevekoebing/participants.yaml.

Skriver to nye deltagere ind samme sted, kommer begge med.

  $ sed -i '/^# en bem/d' plans/proevekoebing/participants.yaml
  $ beredskab sync --yes >/dev/null
  $ beredskab participant add "Ane Prøve" --organisation Skolen --title Leder --phone "12 34 56 61" --yes >/dev/null
  $ beredskab sync --yes >/dev/null
  $ cd $SCRATCH/tmp/jens
  $ beredskab participant add "Ole Prøve" --organisation Klubben --title Leder --phone "12 34 56 62" --yes >/dev/null
  $ beredskab sync --yes | tail -2
  Sendt til $SCRATCH/tmp/faelles.git:
    plans/proevekoebing/participants.yaml.
  $ beredskab participant list | grep Leder
  7.   Ole Prøve, Leder, Klubben (ole-proeve)
  8.   Ane Prøve, Leder, Skolen (ane-proeve)

Beder arkivets egen opsætning om at køre et program, hentes intet.

  $ git config core.sshCommand "touch $SCRATCH/tmp/koert"
  $ beredskab sync
  Der er ikke sendt noget: arkivets egen opsætning vil køre et program
    (core.sshcommand). Intet herfra venter på at blive sendt. Intet er tabt.
    Stoler du på det, så flyt linjen fra filen .git/config til din egen opsætning,
    filen .gitconfig i din hjemmemappe.
  [3]
  $ ls $SCRATCH/tmp
  faelles.git
  jens
  $ git config --unset core.sshCommand

Er den fælles historik skrevet om, røres intet.

  $ git push -q --force $SCRATCH/tmp/faelles.git HEAD~3:main
  $ beredskab sync
  Historikken på $SCRATCH/tmp/faelles.git er skrevet om: det,
    der lå der før, er der ikke mere. Intet er hentet eller sendt, og alt ligger
    her endnu. Spørg de andre, hvad der er sket, og se, hvad det gælder:
    beredskab verify. Skal det, der er her, lægges sammen med det, der er der, så
    intet går tabt, så skriv: beredskab sync --mine
  [3]
  $ beredskab sync --mine | head -1
  Sendt til $SCRATCH/tmp/faelles.git:
  $ beredskab --json sync
  {
    "format": "beredskab-output/2",
    "data": {
      "entries": 0,
      "plans": [],
      "left": [],
      "repositories": [
        {
          "folder": "",
          "state": "done",
          "address": "$SCRATCH/tmp/faelles.git",
          "places": [],
          "received": [],
          "undone": [],
          "sent": [],
          "waiting": [],
          "in_the_way": [],
          "disputes": []
        }
      ]
    },
    "warnings": [],
    "error": null
  }

Har en anden fjernet eller ændret et notat, der var her, er det ikke bare hentet.

  $ cd $SCRATCH/tmp/jens
  $ beredskab sync >/dev/null
  $ git rm -q records/*/*/*/*-log-wkjp9b.yaml
  $ sed -i 's/demobakken/proeveparken/' records/*/*/*/*-activation-*.yaml
  $ git commit -q -a -m "Ryddet op"
  $ beredskab sync
  Sendt til $SCRATCH/tmp/faelles.git: 2 notater.
  $ cd $SCRATCH/work
  $ beredskab sync
  Hentet fra $SCRATCH/tmp/faelles.git:
    plans/proevekoebing/participants.yaml.
  Bemærk: En anden har ændret eller fjernet 2 notater, der lå her:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T211500Z-activation-qp9am6.yaml
    og
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml.
    Se, hvem det er: beredskab verify; hent det, som det var: beredskab restore
  $ beredskab verify | grep FEJL
  FEJL: Notatet qp9am6 er ændret i historikken af Jens Eksempel, torsdag
  FEJL: Notatet wkjp9b er fjernet fra historikken af Jens Eksempel, torsdag
  $ beredskab restore --yes | grep -A1 Hentet
  Hentet:
    records/proevekoebing/2026/2026-11-20-2215-demobakken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml

En fil, der hverken er et notat eller hører til en plan, gemmer sync ikke: er den i vejen, må den flyttes.

  $ cd $SCRATCH/tmp/jens
  $ beredskab sync >/dev/null 2>&1
  $ echo Hos Jens >noter.txt
  $ git add noter.txt && git commit -q -m Noter
  $ beredskab sync
  Sendt til $SCRATCH/tmp/faelles.git: noter.txt.
  $ cd $SCRATCH/work
  $ echo Her >noter.txt
  $ beredskab sync --yes
  Gemt i historikken: 1 notat.
  Intet er hentet, for det ville skrive over det, der er ændret her og ikke gemt
    i historikken: noter.txt. Det er ikke rørt. Venter på at blive sendt: 1 notat.
    Flyt noter.txt et andet sted hen, eller gem det selv med git. Skriv derefter:
    beredskab sync --yes
  [3]
  $ mv noter.txt $SCRATCH/tmp
  $ beredskab sync --yes
  Hentet fra $SCRATCH/tmp/faelles.git: noter.txt.
  Sendt til $SCRATCH/tmp/faelles.git: 1 notat.

En plans fil med fejl gemmer den heller ikke. Det, der er væk, og som den selv henter, mangler ikke mere.

  $ cd $SCRATCH/tmp/jens
  $ beredskab sync >/dev/null 2>&1
  $ mkdir plans/proevekoebing/cards
  $ card='format: beredskab-card/1\nid: brand\nname: Brand\nsituation: Det brænder\n'
  $ printf "${card}steps: [{text: Ring 112}]\n" >plans/proevekoebing/cards/brand.yaml
  $ sed -i '1s/$/ Ingen af dem findes./' plans/proevekoebing/participants.yaml
  $ beredskab sync --yes >/dev/null
  $ cd $SCRATCH/work
  $ mkdir plans/proevekoebing/cards
  $ printf "${card}steps: [\n" >plans/proevekoebing/cards/brand.yaml
  $ rm plans/proevekoebing/participants.yaml
  $ beredskab sync --yes
  Intet er hentet, for det ville skrive over det, der er ændret her og ikke gemt
    i historikken: plans/proevekoebing/cards/brand.yaml. Det er ikke rørt. Intet
    herfra venter på at blive sendt. Flyt plans/proevekoebing/cards/brand.yaml et
    andet sted hen. Skriv derefter: beredskab sync --yes
  Bemærk: Ikke gemt i historikken, for der er fejl i det:
    plans/proevekoebing/cards/brand.yaml. Se hvilke: beredskab check
  Bemærk: Væk, men står i historikken: plans/proevekoebing/participants.yaml.
    Hent det: beredskab restore
  [3]
  $ rm plans/proevekoebing/cards/brand.yaml
  $ beredskab sync
  Hentet fra $SCRATCH/tmp/faelles.git:
    plans/proevekoebing/cards/brand.yaml og plans/proevekoebing/participants.yaml.

På en gren for sig selv når det ikke de andre: det bliver sagt, og hvordan man kommer tilbage.

  $ git switch -q -c afproevning
  $ clock 22:59
  $ beredskab log "Skrevet på en gren" >/dev/null
  $ beredskab sync >$SCRATCH/tmp/svar 2>&1
  $ cat $SCRATCH/tmp/svar
  Gemt i historikken: 1 notat.
  Sendt til $SCRATCH/tmp/faelles.git: 6 notater og 6 andre
    filer.
  Bemærk: Mappen står på grenen afproevning, og de andre bruger main: de får
    ikke det, der sendes herfra. Tag det med tilbage:
      git switch main
      git merge afproevning
      beredskab sync
  $ sed -n 's/^ *git /git /p' $SCRATCH/tmp/svar | sh >/dev/null 2>&1
  $ beredskab sync
  Sendt til $SCRATCH/tmp/faelles.git: 1 notat.
  $ cd $SCRATCH/tmp/jens
  $ beredskab sync
  Hentet fra $SCRATCH/tmp/faelles.git: 1 notat.
  $ cd $SCRATCH/work

Kan stedet ikke laves, er det ikke en fejl i det, der blev skrevet.

  $ beredskab sync --remote $SCRATCH/tmp/ingen/steder.git
  Stedet er ikke navngivet: mappen $SCRATCH/tmp/ingen findes ikke.
  Intet er ændret. Er disken sat til? Se efter, om adressen er skrevet rigtigt.
  [2]
  $ (ulimit -f 0; beredskab sync --remote $SCRATCH/tmp/fuld.git 2>&1; echo $?) | cat
  Stedet er ikke navngivet: git kunne ikke gøre det.
  Intet er ændret. Prøv igen senere. Se, hvad git selv siger, ved at tilføje
  --verbose.
  3

Notater, der har deres eget arkiv, deles for sig.

  $ cd $SCRATCH/tmp
  $ mkdir egne && cp -R $TESTDIR/workspace/plans egne/ && cd egne
  $ beredskab sync --yes --remote $SCRATCH/tmp/planer.git
  Sendt til $SCRATCH/tmp/planer.git: plans/plans.yaml,
    plans/proevekoebing/document.yaml, plans/proevekoebing/participants.yaml og
    plans/proevekoebing/plan.yaml.
  Bemærk: Mappen er gjort klar til at dele i:
    $SCRATCH/tmp/planer.git
  $ mkdir records && git init -q records
  $ clock 23:00
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ beredskab sync
  Gemt i historikken: 1 notat.
  Alt er hentet og sendt: $SCRATCH/tmp/planer.git
  records:
  Historikken ligger kun her på computeren. Navngiv det sted, hvor I deler den:
    beredskab sync --records-remote ADRESSE
  $ beredskab sync --records-remote $SCRATCH/tmp/notater.git
  Alt er hentet og sendt: $SCRATCH/tmp/planer.git
  records:
  Sendt til $SCRATCH/tmp/notater.git: 1 notat.
  Bemærk: Mappen er gjort klar til at dele i:
    $SCRATCH/tmp/notater.git
  $ beredskab sync
  Alt er hentet og sendt: $SCRATCH/tmp/planer.git
  records:
  Alt er hentet og sendt: $SCRATCH/tmp/notater.git
  $ git -C $SCRATCH/tmp/notater.git log --format=%s main
  records: 1 notat

En computer til henter begge; den første gang kan arkivet også laves eller hentes i en mappe, der er. Planernes
historik ser bort fra notaterne. Det, der allerede står i den, flyttes ikke.

  $ beredskab init ../egne-to --remote $SCRATCH/tmp/planer.git --records-remote $SCRATCH/tmp/notater.git >/dev/null
  $ beredskab -C ../egne-to list | sed -n 1p
    yjqz8g  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
  $ beredskab init ../egne-tre --remote $SCRATCH/tmp/planer.git >/dev/null
  $ cd ../egne-tre
  $ clock 23:02
  $ beredskab report --type haervaerk --area demobakken >/dev/null
  $ beredskab sync --records-remote $SCRATCH/tmp/notater.git
  Gemt i historikken: 1 notat.
  Alt er hentet og sendt: $SCRATCH/tmp/planer.git
  records:
  Hentet fra $SCRATCH/tmp/notater.git: 1 notat.
  Sendt til $SCRATCH/tmp/notater.git: 1 notat.
  Bemærk: To åbne hændelser er samme sted: Brand i Demobakken, Testrup (yjqz8g)
    og Hærværk i Demobakken, Testrup (g9tfax). Er det den samme, så skriv:
    beredskab merge-into yjqz8g -i g9tfax
  $ git status --short
  $ beredskab init ../egne-fire --remote $SCRATCH/tmp/planer.git --records-remote /findes/ikke/a.git >/dev/null
  Bemærk: Notaternes eget arkiv er ikke hentet: mappen /findes/ikke findes ikke.
    Er disken sat til? Se efter, om adressen er skrevet rigtigt. Prøv igen i
    mappen: beredskab sync --records-remote ADRESSE
  $ beredskab sync --records-remote $SCRATCH/tmp/planer.git
  Stedet er ikke navngivet: dér ligger planerne, og notaterne skal ligge for sig.
  Intet er ændret. Nævn et andet sted til notaterne.
  [2]
  $ cd ../egne-fire
  $ beredskab sync --records-remote ../planer.git 2>&1 | sed -n 1p
  Stedet er ikke navngivet: dér ligger planerne, og notaterne skal ligge for sig.
  $ git remote set-url origin ../ingen.git
  $ beredskab sync --records-remote ../planer.git 2>&1 | sed -n 1p
  Stedet er ikke navngivet: dér ligger planerne, og notaterne skal ligge for sig.
  $ ls -A records
  $ cd $SCRATCH/work
  $ beredskab sync --records-remote $SCRATCH/tmp/notater.git
  Stedet er ikke navngivet: notaterne står allerede i planernes historik.
  Intet er ændret. De deles med den: beredskab sync --remote ADRESSE
  [2]

Har to åbnet den samme hændelse, hver på sin computer, siger begges næste sync det. En øvelse er en anden.

  $ cd $SCRATCH/tmp
  $ mkdir en && cp -R $TESTDIR/workspace/plans en/ && cd en
  $ beredskab sync --yes --remote $SCRATCH/tmp/begge.git >/dev/null 2>&1
  $ beredskab init ../to --remote $SCRATCH/tmp/begge.git >/dev/null
  $ clock 23:10
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ beredskab sync >/dev/null
  $ cd ../to
  $ clock 23:12
  $ beredskab activate --type brand --area demobakken --exercise >/dev/null
  $ clock 23:14
  $ beredskab activate --type haervaerk --area demobakken >/dev/null
  $ beredskab sync 2>&1 | tail -3
  Bemærk: To åbne hændelser er samme sted: Brand i Demobakken, Testrup (dednxk)
    og Hærværk i Demobakken, Testrup (a2cant). Er det den samme, så skriv:
    beredskab merge-into dednxk -i a2cant
  $ cd ../en
  $ beredskab sync 2>&1 | tail -3
  Bemærk: To åbne hændelser er samme sted: Brand i Demobakken, Testrup (dednxk)
    og Hærværk i Demobakken, Testrup (a2cant). Er det den samme, så skriv:
    beredskab merge-into dednxk -i a2cant

Er det, der ligger dér, ødelagt eller noget andet, hjælper det ikke at vente på en forbindelse.

  $ : >$SCRATCH/tmp/begge.git/refs/heads/main
  $ beredskab sync
  Der er ikke sendt noget: $SCRATCH/tmp/begge.git er ødelagt.
    Intet herfra venter på at blive sendt. Intet er tabt. Se efter, hvad der er
    sket dér, eller navngiv en tom mappe i stedet: beredskab sync --remote MAPPE,
    eller for notaternes eget arkiv: beredskab sync --records-remote MAPPE
  [3]
  $ rm -r $SCRATCH/tmp/begge.git/refs
  $ beredskab sync | sed -n 1p
  Der er ikke sendt noget: $SCRATCH/tmp/begge.git er ikke et
  $ rm -r $SCRATCH/tmp/begge.git
  $ beredskab sync | sed -n 1p
  $SCRATCH/tmp/begge.git kan ikke nås lige nu (der er intet
  $ beredskab sync --remote htps://eksempel.invalid/begge | sed -n 1p
  Der er ikke sendt noget: htps://eksempel.invalid/begge er ikke en adresse, der

En gren, der har været der, og som er væk, er en historik, der er skrevet om. Et andet sted er det ikke.

  $ beredskab sync --remote $SCRATCH/tmp/ny.git >/dev/null 2>&1
  $ git -C $SCRATCH/tmp/ny.git update-ref -d refs/heads/main
  $ beredskab sync | sed -n 1,2p
  Historikken på $SCRATCH/tmp/ny.git er skrevet om: det, der lå
    der før, er der ikke mere. Intet er hentet eller sendt, og alt ligger her
  $ beredskab sync --remote $SCRATCH/tmp/nyere.git 2>/dev/null | sed -n 1p
  Sendt til $SCRATCH/tmp/nyere.git: 3 notater, plans/plans.yaml,

Også en historik med de lange navne (SHA-256) kan deles.

  $ cd $SCRATCH/tmp && mkdir lang && cp -R $TESTDIR/workspace/plans lang/ && cd lang
  $ git init -q --object-format=sha256
  $ beredskab sync --yes --remote $SCRATCH/tmp/lang.git 2>/dev/null | sed -n 1p
  Ny fil: plans/plans.yaml
  $ beredskab sync --remote $SCRATCH/tmp/nyere.git | sed -n 1,2p
  Der er ikke sendt noget: historikken på $SCRATCH/tmp/nyere.git
    er af en anden slags end den her (SHA-1 og SHA-256). Venter på at blive sendt:

  $ git init -q --bare $SCRATCH/tmp/kort.git
  $ beredskab sync --remote $SCRATCH/tmp/kort.git | sed -n 1,2p
  Der er ikke sendt noget: historikken på $SCRATCH/tmp/kort.git
    er af en anden slags end den her (SHA-1 og SHA-256). Venter på at blive sendt:
  $ beredskab init ../lang-to --remote $SCRATCH/tmp/lang.git | sed -n 1p
  Beredskabsmappen er hentet: ../lang-to

Et sted, der er sat op som et spejl, får grenen, og intet her bliver flyttet af det.

  $ cd $SCRATCH/tmp/en
  $ beredskab sync --yes --remote $SCRATCH/tmp/spejl.git >/dev/null 2>&1
  $ git config remote.origin.mirror true
  $ git config remote.origin.fetch '+refs/*:refs/*'
  $ git commit -q --allow-empty -m Tom
  $ beredskab sync
  Alt er hentet og sendt: $SCRATCH/tmp/spejl.git

Et navn, der begynder med et anførselstegn, er ikke i vejen.

  $ cd $SCRATCH/tmp/en
  $ beredskab sync --yes --remote $SCRATCH/tmp/tegn.git >/dev/null 2>&1
  $ echo en >'"noter".txt' && git add . && git commit -q -m Noter
  $ beredskab sync >/dev/null
  $ beredskab init ../tre --remote $SCRATCH/tmp/tegn.git >/dev/null
  $ cd ../tre && echo to >'"noter".txt' && git commit -q -a -m Noter
  $ beredskab sync
  Sendt til $SCRATCH/tmp/tegn.git: "noter".txt.
  $ cd ../en
  $ beredskab sync
  Hentet fra $SCRATCH/tmp/tegn.git: "noter".txt.
  $ cat '"noter".txt'
  to

Er git sat til at ændre linjeskift, kommer alt, som det er i historikken.

  $ git config --global core.autocrlf true; git config --global core.safecrlf true
  $ beredskab init ../fire --remote $SCRATCH/tmp/tegn.git | sed -n 1p
  Beredskabsmappen er hentet: ../fire
  $ diff -r plans ../fire/plans && git -C ../fire status --short
  $ git config --global --remove-section core

Er git sat op til at sende et andet sted hen end dér, hvor der hentes fra, er historikken ikke skrevet om.

  $ cd $SCRATCH/tmp/en && git init -q --bare $SCRATCH/tmp/forkert.git
  $ git config remote.origin.pushurl $SCRATCH/tmp/forkert.git
  $ clock 23:20
  $ beredskab log "Sendt det forkerte sted hen" -i a2cant >/dev/null
  $ beredskab sync | sed 1d
  Git er sat op til at sende til $SCRATCH/tmp/forkert.git og
    hente fra $SCRATCH/tmp/tegn.git. Det er sendt, men det er ikke
    dér, hvor der hentes fra, så de andre får det ikke. Venter på at blive sendt:
    1 notat. Intet er tabt. Nævn det ene sted, hvor I deler:
    beredskab sync --remote ADRESSE
  $ beredskab sync | sed -n 1p
  Git er sat op til at sende til $SCRATCH/tmp/forkert.git og
  $ beredskab sync --remote $SCRATCH/tmp/tegn.git
  Sendt til $SCRATCH/tmp/tegn.git: 1 notat.
  $ git config remote.origin.pushurl $SCRATCH/tmp/tegn.git/.
  $ beredskab log "Det samme sted, skrevet anderledes" -i a2cant >/dev/null
  $ beredskab sync | sed 1d
  Sendt til $SCRATCH/tmp/tegn.git: 1 notat.

Også når det står i ens egen opsætning: nævnes stedet, sendes der dertil. Er der flere, gælder det, der hentes fra.

  $ git config --unset remote.origin.pushurl
  $ git config --global url.$SCRATCH/tmp/forkert.git.pushInsteadOf $SCRATCH/tmp/tegn.git
  $ beredskab log "Sendt det forkerte sted hen igen" -i a2cant >/dev/null
  $ beredskab sync | sed -n 2p
  Git er sat op til at sende til $SCRATCH/tmp/forkert.git og
  $ beredskab sync --remote $SCRATCH/tmp/tegn.git
  Sendt til $SCRATCH/tmp/tegn.git: 1 notat.
  $ git config --global --unset url.$SCRATCH/tmp/forkert.git.pushInsteadOf
  $ git config remote.origin.pushurl $SCRATCH/tmp/ingen.git
  $ git config --add remote.origin.pushurl $SCRATCH/tmp/tegn.git
  $ beredskab log "Til to steder" -i a2cant >/dev/null
  $ beredskab sync 2>&1 | sed 1d
  Sendt til $SCRATCH/tmp/tegn.git: 1 notat.
  Bemærk: Git er sat op til at sende til $SCRATCH/tmp/ingen.git
    også, og det gik ikke. De andre får det fra
    $SCRATCH/tmp/tegn.git.
  $ git config --unset-all remote.origin.pushurl

Er der flere steder, og gælder ingen af dem, bliver det sagt; nævnes det ene, er det det.

  $ git remote rename origin usb 2>/dev/null; git remote add server https://navn:kode@eksempel.invalid/b
  $ git config --unset branch.main.remote
  $ beredskab sync
  Intet er hentet eller sendt: arkivet kender flere steder, og det er ikke sagt,
    hvilket I deler i: https://navn@eksempel.invalid/b og
    $SCRATCH/tmp/tegn.git. Nævn det:
    beredskab sync --remote ADRESSE
  [3]
  $ beredskab sync --remote $SCRATCH/tmp/tegn.git
  Alt er hentet og sendt: $SCRATCH/tmp/tegn.git
  $ git remote
  server
  usb

Siger et program nej, som git kører dér (en hook), er det ikke forbindelsen.

  $ mkdir $SCRATCH/tmp/hooks && cd $SCRATCH/tmp/hooks && printf '#!/bin/sh\nexit 1\n' >reference-transaction
  $ chmod +x reference-transaction && cd - >/dev/null
  $ beredskab log "Endnu et notat" -i dednxk > /dev/null
  $ git config --global core.hooksPath $SCRATCH/tmp/hooks
  $ beredskab sync
  Gemt i historikken: 1 notat.
  Der er ikke sendt noget: $SCRATCH/tmp/tegn.git tager ikke
    imod. Venter på at blive sendt: 1 notat. Intet er tabt. Et program, som git
    kører dér, siger nej (en hook, måske fra din egen opsætnings core.hooksPath).
    Spørg den, der har sat det op.
  [3]
  $ git config --global --unset core.hooksPath
  $ beredskab sync > /dev/null

Har de andre givet grenen et nyt navn, er historikken ikke skrevet om.

  $ git -C $SCRATCH/tmp/tegn.git branch -m main faelles
  $ beredskab sync
  Grenen main findes ikke mere på $SCRATCH/tmp/tegn.git: dér
    bruges nu faelles. Intet er hentet eller sendt, og alt ligger her endnu. Er
    den omdøbt, så skriv her i mappen:
      git branch -m main faelles
      git config branch.faelles.merge refs/heads/faelles
      beredskab sync
  [3]
  $ git branch -m main faelles && git config branch.faelles.merge refs/heads/faelles
  $ beredskab sync
  Alt er hentet og sendt: $SCRATCH/tmp/tegn.git

Vælger to hver sin efterfølger, spørges der med et kort navn, og begge bliver på listen; det siges.

  $ mkdir $SCRATCH/tmp/ib && cd $SCRATCH/tmp/ib && cp -R $TESTDIR/workspace/plans .
  $ beredskab sync --yes --remote $SCRATCH/tmp/ib.git >/dev/null 2>&1
  $ beredskab init ../eva --remote $SCRATCH/tmp/ib.git >/dev/null
  $ beredskab participant replace jens --name "Ib Prøve" --yes >/dev/null
  $ beredskab sync --yes >/dev/null 2>&1
  $ cd ../eva
  $ beredskab participant replace jens --name "Eva Prøve" --yes >/dev/null
  $ beredskab sync --yes 2>/dev/null | sed -n '/^To har/,$p'
  To har ændret det samme, hver på sin computer:
    plans/proevekoebing/participants.yaml
      Efterfølger for Jens Eksempel: her eva-proeve, hos Tove Prøve ib-proeve
  Intet er ændret, og intet er tabt: begge udgaver er gemt. Venter på at blive
    sendt: plans/proevekoebing/participants.yaml. Vælg, hvad der skal gælde:
    beredskab sync --mine (det, der står her) eller beredskab sync --theirs (det,
    der står hos den anden).
  $ beredskab sync --mine 2>/dev/null
  Afgjort, hvor to havde ændret det samme:
    Efterfølger for Jens Eksempel: eva-proeve
      ib-proeve står stadig på listen. Skal kun den ene være deltager, så
          skriv: beredskab participant end ib-proeve
  Hentet fra $SCRATCH/tmp/ib.git:
    plans/proevekoebing/participants.yaml.
  Sendt til $SCRATCH/tmp/ib.git:
    plans/proevekoebing/participants.yaml.
  $ beredskab check | grep -A3 'samme stilling'
  plans/proevekoebing/participants.yaml:27:9: advarsel: Ib Prøve begyndte samme dag og i samme stilling som Eva Prøve, der har afløst Jens Eksempel.
    27 |   - id: ib-proeve
       |         ^
       = Skal kun den ene være deltager, så skriv: beredskab participant end ib-proeve
  $ beredskab participant end ib-proeve --yes | tail -2
  Skrevet: Ib Prøve er deltager til og med den 20. november 2026.
  Gem den i historikken: beredskab sync

Er en fil slettet på den ene computer og ændret på den anden, siges det, hvor den er slettet.

  $ sed -i 's/^title: .*/title: Ny titel/' plans/proevekoebing/document.yaml
  $ beredskab sync --yes >/dev/null 2>&1
  $ cd ../ib
  $ git rm -q plans/proevekoebing/document.yaml
  $ git commit -q -m 'Dokumentet er slettet'
  $ beredskab sync 2>/dev/null | sed -n 3p
      Hele filen: slettet, som her, eller den hos Tove Prøve
  $ beredskab sync --mine 2>/dev/null | sed -n 2p
    plans/proevekoebing/document.yaml: slettet, som her

En ny mappe har ingen notater endnu: det, der sendes først, er filer.

  $ beredskab init $SCRATCH/tmp/nyeste --name Ny --remote $SCRATCH/tmp/nyeste.git >/dev/null 2>&1
  $ beredskab -C $SCRATCH/tmp/nyeste sync | sed 's/.*: //'
  15 filer.

Det, som programmet selv lægger ved siden af planer og notater, spørger det ikke om.

  $ cd $SCRATCH/tmp/nyeste
  $ git init -q --bare $SCRATCH/tmp/nyeste-notater.git
  $ echo '# Rettet i hånden' >> plans/plans.yaml
  $ beredskab sync --records-remote $SCRATCH/tmp/nyeste-notater.git --no-input
  --- plans/plans.yaml, som den er
  +++ plans/plans.yaml, som den bliver
  @@ -8,3 +8,4 @@
   emergency:
     - {name: Akut fare, phone: "112"}
     - {name: "Politiet, ikke akut", phone: "114"}
  +# Rettet i hånden
  Gemt i historikken: records/.gitattributes og records/README.md.
  Alt er hentet og sendt: $SCRATCH/tmp/nyeste.git
  records:
  Sendt til $SCRATCH/tmp/nyeste-notater.git:
    records/.gitattributes og records/README.md.
  Bemærk: Ændret i planerne, men ikke gemt i historikken, for ingen har sagt ja
    til det: plans/plans.yaml. Er det rigtigt, så skriv: beredskab sync --yes
