Hjælp: beredskab help
=====================

  $ . "$TESTDIR/start.sh"
  $ beredskab help
  beredskab – hvem gør hvad, når der sker noget i boligområdet
  
  Midt om natten: beredskab activate   eller   beredskab guide
  
  Om natten
    activate       åbner en hændelse og viser, hvem der skal ringes til
    report         registrerer en hændelse uden at kalde deltagerne sammen
    call           skriver et opkald og viser, hvem der er den næste
    notify         sender alarmen på e-mail til dem på ringelisten, der ikke har
                   fået den
    log            skriver, hvad der sker
    decide         skriver en beslutning; et nej er også et svar
    inquiry        skriver en henvendelse, for eksempel fra pressen
    done           melder en opfølgning udført eller en henvendelse besvaret
    handover       en anden overtager som den, der indkalder
    status         hvor langt vi er
    situation      situationsbilledet, som det ser ud nu, eller et, der er udsendt
    situation issue
                   udsender det næste situationsbillede
    message        planens udmeldinger, et udkast til en, eller den, der er sendt
    message issue  skriver, hvad der er sendt ud, ord for ord
    guide          natten på én side
  
  Når planen har opgaver, actioncards eller bemanding
    task           viser planens opgaver eller skriver, hvem der tager dem, og at
                   de er udført
    cards          viser planens actioncards og krydser af på dem
    staff          viser bemandingen: hvem der er hvor, og hvem der skal afløses
    staff need     skriver, hvor mange der er brug for
    staff assign   skriver, hvem der er valgt og klar
    staff send     sender folk ud
    staff relieve  en afløser en anden samme sted
    staff home     sender folk hjem
  
  Bagefter
    close          afslutter en hændelse
    correct        retter et notat; det gamle bliver stående
    disclose       skriver, hvad der er givet videre, og med hvilken hjemmel
    erase          sletter et notat, som ikke må gemmes; at det skete, bliver
                   stående
    evaluate       skriver, hvad der gik godt, og hvad der bør ændres
    merge-into     lægger en hændelse sammen med en anden
    commit         gemmer notaterne i historikken
    sync           gemmer, henter det, de andre har skrevet, og sender dit
    measure        skriver et nyt tal, eller tekst, til helhedsplanen
  
  Slå op og skriv ud
    summary        rapporten om en hændelse, eller en periode i tal
    contacts       kontaktlisten
    list           finder hændelser og det, der skal følges op på
    show           viser en hændelses log, eller ét notat
    plan list      planerne i beredskabsmappen
    plan show      viser det underskrevne dokument
    plan overview  viser, hvad programmet ved om planen
    progress       helhedsplanens mål, tal og penge
  
  Når deltagerne skifter
    participant list
                   deltagerne, og hvornår deres oplysninger sidst er bekræftet
    participant add
                   føjer en deltager til listen
    participant set
                   ændrer en oplysning om en deltager; en tom fjernes
    participant import
                   opdaterer listen fra en adressebog (.vcf) eller et regneark
                   (.csv)
    participant replace
                   skriver en efterfølger ind; den gamle får en sidste dag
    participant end
                   giver en deltager en sidste dag; ingen slettes
    absence        skriver, at en deltager er fraværende; stedfortræderen står i
                   stedet
    participant verify
                   skriver, at kontaktoplysninger er rigtige
  
  Møder
    meeting convene
                   indkalder til et møde, flytter det eller aflyser det
    meeting invitation
                   skriver indkaldelsens filer igen eller sender den igen
    meeting pack   samler alt til mødet i ét dokument
    meeting minutes
                   skriver referatet af et møde; er det skrevet, vises det, eller
                   det lægges i en fil
    proposal accept
                   skriver, at et forslag til ændring af planen er vedtaget
    proposal reject
                   skriver, at et forslag til ændring af planen er afvist
    meeting list   møderne, og om de faste møder er holdt
  
  Planens underskrifter
    plan status    hvem der har skrevet under, og hvor længe planen gælder
    plan sign      skriver, at en part har skrevet under, eller at planen er
                   godkendt
    plan renew     gør den næste periodes dokument klar ved siden af det gamle
    plan dossier   det, som den, der godkender planen, får vist
  
  Året rundt
    exercise plan  planlægger eller flytter en øvelse
    exercise held  skriver, at en øvelse er holdt
    exercise evaluate
                   skriver, hvad øvelsen viste
    exercise cancel
                   aflyser en planlagt øvelse
    exercise list  øvelserne: planlagte, holdte, aflyste
    duty list      årets pligter, og hvad der mangler
    duty done      skriver, at en af årets pligter er gjort
  
  Beredskabsmappen
    check          ser hele beredskabsmappen efter
    verify         viser, om noget notat er ændret, fjernet eller omdøbt, siden
                   det blev skrevet
    restore        henter det, der mangler, fra historikken: notater og planens
                   filer
    init           laver en ny beredskabsmappe
    upgrade        bringer planens filer på den nyeste form; notater røres ikke
    plan new       laver en plan mere i beredskabsmappen
    plan import    laver et dokument af en tekst, til at gøre færdigt i hånden
    schema         JSON Schema for filerne og for --json
    man            manualen, som kommandoen man viser den
    completion     får skallen til at skrive ord færdigt, når du trykker på Tab
    help           hjælp til en kommando
  
  Tilvalg, som alle kommandoer tager
    -i, --incident DEL          hændelsen, for kommandoer om en hændelse: en del
                                af id, sted eller type; A,B skriver i begge
    -C, --directory MAPPE       beredskabsmappen
    --plan ID                   planen, når der er flere
    --json                      svar til programmer
    --no-input                  stil ingen spørgsmål
    --no-color                  ingen farver og tegn
    --full                      vis det hele, også det, der ikke er plads til på
                                skærmen
    -v, --verbose               vis også, hvad git og systemet selv sagde, når
                                noget gik galt
    -h, --help                  hjælp
    --version                   programmets udgave
  
  Miljøvariabler
    BEREDSKAB_DIR               beredskabsmappen, når -C ikke er skrevet
    BEREDSKAB_USER              den, der skriver; ellers navnet i git
    PAGER                       programmet, der bladrer i det, der er langt;
                                ellers less
    NO_COLOR                    ingen farver og tegn
  
  Mere om en kommando: beredskab help KOMMANDO
  $ beredskab help call
  beredskab call [P,…] [tilvalg]
  
  skriver et opkald og viser, hvem der er den næste
  
    P,…                         hvem: id, eller en del af navn eller organisation
  
  Tilvalg
    --reached                   talt med
    --no-answer                 intet svar
    --message-left              besked lagt
    --wrong-number              forkert nummer
    --declined                  kan ikke deltage
    --incoming                  det var dem, der ringede
    --by P                      den deltager, der ringede
    --via HVORDAN               telefon, SMS, radio
    --retry TID                 hvornår der skal ringes igen: +10m, 22:45
    --note TEKST                bemærkning
    --ad-hoc NAVN, ORG          en, der ikke står på listen
    --phone NUMMER              det nummer, der blev ringet til
    --scope HVAD                hvad personen er inddraget til, med --ad-hoc
    --at TID                    hvornår det skete: 22:10, -15m, 2026-11-20T22:10
    --public                    må offentliggøres
    --restricted                kun for en begrænset kreds
  
  Eksempler
    beredskab call                     hvem mangler
    beredskab call jens --reached
    beredskab call jens --no-answer --retry +10m
    beredskab call --ad-hoc "Bo Prøve, Skolen" --phone 12345678
  
  Tilvalg, som alle kommandoer tager: beredskab help
  $ beredskab help plan show
  beredskab plan show [tilvalg]
  
  viser det underskrevne dokument
  
  Tilvalg
    --as-of DAG                 det, der gjaldt den dag
    --document FIL              et andet dokument i planens mappe
    --format FORMAT             text, md, html eller pdf
    -o, --output FIL            skriv i filen
    --force                     skriv oven i en fil, der er der
  
  Eksempler
    beredskab plan show --format md
    beredskab plan show --as-of 2024-06-01
  
  Tilvalg, som alle kommandoer tager: beredskab help
  $ beredskab decide --help
  beredskab decide [TEKST] [tilvalg]
  
  skriver en beslutning; et nej er også et svar
  
    TEKST                       beslutningen; - læser den fra et andet program
  
  Tilvalg
    --question PUNKT,…          det punkt, der tages stilling til; flere med komma
                                imellem
    --for P,…                   de deltagere, det gælder; «alle» er dem alle
    --not                       besluttet: ikke
    --by P,…                    dem, der har besluttet det
    --dissent TEKST             uenighed, og hos hvem
    --level NIVEAU              planens niveau eller aktiveringstrin
    --responsible P             den, der følger op
    --due TID                   fristen: 07:30, +2h, 2026-11-21
    --replaces ID               den opfølgning, der dermed ikke skal gøres
    --meeting MØDE              besluttet på et møde: dets id eller dag,
                                2026-12-01
    --at TID                    hvornår det skete: 22:10, -15m, 2026-11-20T22:10
    --public                    må offentliggøres
    --restricted                kun for en begrænset kreds
  
  Eksempler
    beredskab decide "Vi sender SMS" --question naboer --by jens,tove --due 07:30
    beredskab decide nej --question naboer
    beredskab decide "Viceværten gør det" --replaces x7m2qd --responsible jens
    beredskab decide "Nye nøgler" --meeting 2026-12-01 --responsible jens
  
  Tilvalg, som alle kommandoer tager: beredskab help

Alle kommandoer har hjælp, og ingen linje er bredere end en terminal.

  $ for command in activate report call log decide inquiry done handover status guide close \
  >   correct evaluate merge-into commit summary contacts list show "plan show" check init \
  >   schema help; do
  >   beredskab help $command > help.txt || echo "ingen hjælp: $command"
  >   test $(wc -L < help.txt) -le 80 || echo "for bred: $command"
  > done

  $ beredskab | head -1
  beredskab – hvem gør hvad, når der sker noget i boligområdet
  $ beredskab --version | sed 's/[0-9a-f]\{12\}.*/COMMIT/; s/^[a-z]*, .* [0-9.]*$/BUILD/'
  beredskab 0.1.0
  udgave COMMIT
  BUILD
  $ beredskab help akt
  Kommandoen «akt» kendes ikke.
  Mente du «activate»? Alle kommandoer: beredskab help
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab hlep
  Kommandoen «hlep» kendes ikke.
  Mente du «help»? Alle kommandoer: beredskab help
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab plan
  «plan» er kun begyndelsen på en kommando.
  Vælg en af: plan list, plan show, plan overview, plan status, plan sign, plan
  renew, plan dossier, plan new, plan import.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]

Det andet ord er stavet forkert; og hjælp til det, der begynder flere kommandoer.

  $ refused plan sing --as jens
  Kommandoen «plan sing» kendes ikke.
  Mente du «plan sign»? Vælg en af: plan list, plan show, plan overview, plan
  status, plan sign, plan renew, plan dossier, plan new, plan import.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab meeting --help | sed -n 1p
    meeting convene
  $ beredskab meeting -h --json | head -n 2
  {
    "format": "beredskab-output/2",
