En hændelse i en anden plan end den, der gælder
===============================================

  $ . "$TESTDIR/start.sh"
  $ cp -R "$TESTDIR/larger/plans/oevestad" plans && git add . && git commit -q -m 'En plan mere'
  $ export BEREDSKAB_USER='Mia Prøve'
  $ beredskab --plan oevestad activate --type brand --area nordbyen 2>/dev/null | tail -4
  beredskab --plan oevestad decide "…" --question PUNKT --by NAVN,…
  beredskab --plan oevestad status
  Nu: Kriseledelsen ringer til Ca Tænkt eller Vagten. Skriv så:
  beredskab --plan oevestad call

Det, der foreslås, har planen med. Glemmes den, siges det, hvor hændelsen er.

  $ clock 22:20
  $ refused log 'Brandvæsenet er fremme'
  Ingen hændelse er åben.
  I planen «oevestad» er én hændelse åben: tilføj --plan oevestad.
  Skriv beredskab activate, når der sker noget. En afsluttet hændelse nævnes med
  -i; se beredskab list.
  [2]
  $ beredskab status | sed -n 3,4p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  I planen «oevestad» er én hændelse åben: tilføj --plan oevestad.
  $ refused close -i mrarxf
  Ingen hændelse passer til «mrarxf».
  I planen «oevestad» er én hændelse åben: tilføj --plan oevestad.
  Se hændelserne med beredskab list.
  [2]

Sker der noget her også, siger status stadig, at der er en til.

  $ beredskab activate --type skyderi --area demobakken >/dev/null 2>&1
  $ beredskab status | grep oevestad
  I planen «oevestad» er én hændelse åben: tilføj --plan oevestad.
  $ beredskab | grep oevestad
  I planen «oevestad» er én hændelse åben: tilføj --plan oevestad.
  $ beredskab status -i demobakken | grep oevestad
  [1]
  $ cp -R plans/oevestad plans/vestby && cp -R records/oevestad records/vestby
  $ beredskab status | grep -B 1 oevestad
  
  I planerne oevestad og vestby er hændelser åbne: tilføj --plan ID.
  $ rm -R records/vestby && ln -s vestby records/vestby
  $ beredskab status 2>&1 | grep -e oevestad -e vestby
  I planen «oevestad» er én hændelse åben: tilføj --plan oevestad.
  Bemærk: Mappen kan ikke læses: $SCRATCH/work/records/vestby
  $ rm -R plans/vestby records/vestby
  $ beredskab close --no-input >/dev/null 2>&1

Også når et notat i den er rettet og så slettet: navnene alene siger det ikke mere.

  $ clock 22:25
  $ beredskab --plan oevestad log 'Røg i opgangen' >/dev/null
  $ clock 22:26
  $ beredskab --plan oevestad correct Røg 'Damp i opgangen' >/dev/null
  $ clock 22:27
  $ beredskab --plan oevestad erase $(ls records/oevestad/*/*/ | sed -n 's/.*-log-\(.*\).yaml/\1/p') --reason 'Personnavn' --yes >/dev/null
  $ beredskab status | grep oevestad
  I planen «oevestad» er én hændelse åben: tilføj --plan oevestad.

Det, der foreslås, er stadig for den anden plan.

  $ beredskab --plan oevestad call --ad-hoc Ca --reached 2>&1 | grep -A 1 samme
  Bemærk: Ca Tænkt står på listen. Er det den samme, så skriv opkaldet dér:
    beredskab --plan oevestad call chefen
  $ beredskab close --plan oevestad 2>/dev/null
  Skrevet (x4wg8r): Hændelsen afsluttes.
    Hændelse: Brand i Nordbyen (mrarxf)
    beredskab --plan oevestad evaluate -i mrarxf   hvad gik godt, og hvad bør
        ændres
    beredskab --plan oevestad summary -i mrarxf    rapporten

Et ord, der begynder flere kommandoer.

  $ beredskab plan
  «plan» er kun begyndelsen på en kommando.
  Vælg en af: plan list, plan show, plan overview, plan status, plan sign, plan
  renew, plan dossier, plan new, plan import.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab help plan
    plan list      planerne i beredskabsmappen
    plan show      viser det underskrevne dokument
    plan overview  viser, hvad programmet ved om planen
    plan status    hvem der har skrevet under, og hvor længe planen gælder
    plan sign      skriver, at en part har skrevet under, eller at planen er
                   godkendt
    plan renew     gør den næste periodes dokument klar ved siden af det gamle
    plan dossier   det, som den, der godkender planen, får vist
    plan new       laver en plan mere i beredskabsmappen
    plan import    laver et dokument af en tekst, til at gøre færdigt i hånden
  $ beredskab staff bo
  Kommandoen «staff bo» kendes ikke.
  Mente du «staff home»? Vælg en af: staff need, staff assign, staff send, staff
  relieve, staff home.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
