Hvem er hvem, i dag: ingen, der er holdt op, bliver ringet op
=============================================================

  $ . "$TESTDIR/start.sh"
  $ list=plans/proevekoebing/participants.yaml

Stedfortræderen er holdt op. Den, hun havde som stedfortræder, træder til.

  $ sed -i -e 's/^    deputy: jens-eksempel$/    deputy: inge-forhen/' $list
  $ cat >> $list <<'YAML'
  >   - id: inge-forhen
  >     organisation: Helhedsplanen
  >     title: Projektleder
  >     name: Inge Forhen
  >     mobile: "12 34 56 90"
  >     deputy: dorthe-vikar
  >     only_deputy: true
  >     until: 2026-11-19
  > YAML
  $ beredskab contacts | grep -e Stedfortræder -e Inge -e '56 90'
        Stedfortræder: Dorthe Vikar, 12 34 56 05 (den på listen er holdt op)
        Stedfortræder: Dorthe Vikar, 12 34 56 05
        Stedfortræder: Vagthavende fra Prøvekøbing Politi, 12 34 56 06
  Stedfortrædere:
  Ingen stedfortræder: Lene Tænkt.
  $ beredskab contacts --format vcf | grep -e Stedfortræder -e Inge -e 345690
  NOTE:Stedfortræder: Dorthe Vikar\\, 12 34 56 05\x0d (esc)
  NOTE:Stedfortræder: Dorthe Vikar\\, 12 34 56 05\x0d (esc)
  NOTE:Træffes: hverdage 8–16\\nStedfortræder: Vagthavende fra Prøvekøbi\x0d (esc)
  $ beredskab contacts --format csv | cut -d ';' -f 2,9,10
  "Navn";"Stedfortræder";"Stedfortræders telefon"
  "Tove Prøve";"Dorthe Vikar";"12 34 56 05"
  "Jens Eksempel";"Dorthe Vikar";"12 34 56 05"
  "Lene Opdigtet";"Vagthavende fra Prøvekøbing Politi";"12 34 56 06"
  "Lene Tænkt";"";""
  "Dorthe Vikar";"";""
  "Vagthavende";"";""
  $ beredskab check | grep -A 1 'holdt op'
  plans/proevekoebing/participants.yaml:10:13: advarsel: Inge Forhen er holdt op.
    10 |     deputy: inge-forhen

Den, der begynder senere, er ikke holdt op.

  $ sed -i '/name: Lene Tænkt/s/$/\n    from: 2026-12-01/' $list
  $ beredskab plan status | grep længere
  [1]
  $ sed -i '/name: Lene Tænkt/{n;d}' $list
  $ sed -i 's/^    until: 2026-11-19$/    from: 2026-12-01/' $list
  $ sed -i 's/^coordinator: .*/coordinator: inge-forhen/' plans/proevekoebing/plan.yaml
  $ beredskab contacts | grep -e 'Ingen stedfortræder' -e 'holdt op'
  Ingen stedfortræder: Lene Tænkt.
  $ beredskab status | grep -A 1 -e Forhen -e 'holdt op'
  Kontakter    Inge Forhen, som plan.yaml nævner som tovholder (coordinator),
               begynder først den 1. december 2026.
               Inge Forhen, som er stedfortræder for Tove Prøve, begynder først
               den 1. december 2026.
  $ sed -i 's/^    deputy: dorthe-vikar$/    # &/' $list
  $ beredskab plan overview | sed -n 2p
    Tovholder: ingen endnu; Inge Forhen begynder først den 1. december 2026
  $ sed -i 's/^    #     deputy: dorthe-vikar$/    deputy: dorthe-vikar/' $list
  $ git checkout -q plans/proevekoebing/plan.yaml
  $ sed -i 's/^    from: 2026-12-01$/    until: 2026-11-19/' $list

Tovholderen er holdt op, og ingen er sat i stedet: stedfortræderen indkalder.

  $ git commit -qam 'Inge er holdt op'
  $ sed -i -e '/name: Tove/s/$/\n    until: 2026-11-19/' $list
  $ beredskab activate --type skyderi --area proeveparken | sed -n '/Ring til/,/2\./p'
  Bemærk: Tove Prøve er holdt op. Dorthe Vikar indkalder i stedet. Skal det være
    en anden, så skriv: beredskab handover --to NAVN -i mrarxf
  Ring til (Dorthe Vikar indkalder):
    1.  Jens Eksempel, Driftschef, Boligselskabet Prøvebo: 12 34 56 02 /
        12 34 56 20. Stedfortræder: Dorthe Vikar, 12 34 56 05
    2.  Lene Opdigtet, Lokalpolitileder, Prøvekøbing Politi: 12 34 56 03 (hverdage
  $ beredskab status | grep -e indkalder -e Tove -e Mangler -A 1
    Dorthe Vikar indkalder (tovholderen på listen er holdt op).
    Mangler:
      Jens Eksempel: ikke ringet op. 12 34 56 02 / 12 34 56 20. Stedfortræder:
  --
  Tove Prøve, som plan.yaml nævner som tovholder (coordinator), er holdt op.
  1 notat er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Hun får en efterfølger. Så er det efterfølgeren.

  $ sed -i -e '/name: Tove/s/$/\n    successor: sofie-soe/' $list
  $ cat >> $list <<'YAML'
  >   - {id: sofie-soe, organisation: Helhedsplanen, title: Projektleder, name: Sofie Sø, mobile: "12 34 56 91", from: 2026-11-20}
  > YAML
  $ clock 22:20
  $ beredskab status | grep -e indkalder -e Sofie -e Tove
    Sofie Sø indkalder (tovholderen på listen er holdt op).
      Sofie Sø: ikke ringet op, ny siden kl. 22.15. 12 34 56 91
  Tove Prøve, som plan.yaml nævner som tovholder (coordinator), er holdt op.
  $ beredskab call | grep -e Sofie -e Tove
    Sofie Sø: 12 34 56 91

Listen følges, så længe hændelsen er åben: den, der holder op, falder fra. En overdragelse til en,
der siden holder op, gælder ikke mere.

  $ beredskab handover --to "lene tænkt" | head -1
  Skrevet (wkjp9b): Lene Tænkt overtager som den, der indkalder.
  $ beredskab status | grep indkalder
    Lene Tænkt indkalder (har overtaget).
      22.20  Lene Tænkt overtager som den, der indkalder.
  $ sed -i -e '/name: Lene Tænkt/s/$/\n    until: 2026-11-19/' $list
  $ clock 22:25
  $ beredskab status | grep -e indkalder -e 'Lene Tænkt'
    Sofie Sø indkalder (tovholderen på listen er holdt op).
    Ikke på listen mere: Lene Tænkt.
      22.20  Lene Tænkt overtager som den, der indkalder.
  $ beredskab decide "Orienteret" --question egen-organisation --for all | head -2
  Skrevet (s7c9ce): Er egen organisation informeret? Besluttet for alle
    deltagere: Orienteret.

Kim har Lis som stedfortræder, Lis har Max. Den, der træder i stedet for en, træder også i stedet for
dem ovenfor.

  $ cat >> $list <<'YAML'
  >   - {id: kim, organisation: Prøvebo, title: Leder, name: Kim Prøve, mobile: "12 34 56 71", deputy: lis}
  >   - {id: lis, organisation: Prøvebo, title: Leder, name: Lis Prøve, mobile: "12 34 56 72", deputy: max, only_deputy: true}
  >   - {id: max, organisation: Prøvebo, title: Leder, name: Max Prøve, mobile: "12 34 56 73", only_deputy: true}
  > YAML
  $ clock 22:30
  $ beredskab call kim --no-answer | tail -1
    Næste: Jens Eksempel: 12 34 56 02 / 12 34 56 20
  $ clock 22:31
  $ beredskab call lis --no-answer | tail -1
    Næste: Jens Eksempel: 12 34 56 02 / 12 34 56 20
  $ clock 22:32
  $ beredskab call max --reached | tail -1
    Næste: Jens Eksempel: 12 34 56 02 / 12 34 56 20
  $ beredskab call | grep -e Kim -e Lis
  [1]
  $ beredskab status | sed -n '/Behøver/,/Mangler/p'
    Behøver ikke flere opkald:
      Kim Prøve: intet svar kl. 22.30; talt med stedfortræderen Max Prøve
      Lis Prøve: intet svar kl. 22.31; talt med stedfortræderen Max Prøve
    Mangler:

To hedder det samme. De kendes fra hinanden overalt, og findes på organisationen.

  $ cat >> $list <<'YAML'
  >   - {id: mia-a, organisation: Prøveskolen, title: Lærer, name: Mia Prøve, mobile: "12 34 56 81"}
  >   - {id: mia-b, organisation: Prøveklubben, title: Leder, name: Mia Prøve, mobile: "12 34 56 82"}
  > YAML
  $ clock 22:35
  $ beredskab call | grep Mia
    Mia Prøve (Prøveskolen): 12 34 56 81
    Mia Prøve (Prøveklubben): 12 34 56 82
  $ for of in contacts 'contacts --blank' 'summary -i mrarxf'; do
  >   beredskab $of --format md | grep -oE 'Mia Prøve( .Prøveklubben.)?[*]*(, |<br>)(Leder, )?Prøveklubben'
  > done
  Mia Prøve**, Leder, Prøveklubben
  Mia Prøve, Prøveklubben
  Mia Prøve**<br>Leder, Prøveklubben
  $ beredskab contacts --blank | grep -o 'Mia.*klubben.*'
  Mia Prøve, Prøveklubben  12 34 56 82
  $ for of in contacts 'contacts --blank'; do
  >   beredskab $of --format html | grep -oE 'Mia Prøve( .Prøveklubben.)?(</strong><br>Leder)?, Prøveklubben'
  > done
  Mia Prøve</strong><br>Leder, Prøveklubben
  Mia Prøve, Prøveklubben
  $ sed -i '/Lærer, name: Mia/s/Prøveskolen/Prøveklubben/' $list
  $ beredskab contacts --blank | grep -o 'Mia.*klubben.*'
  Mia Prøve (Lærer), Prøveklubben  12 34 56 81
  $ sed -i '/Lærer, name: Mia/s/Prøveklubben/Prøveskolen/' $list
  $ refused call mia --reached
  Flere passer til «mia»:
    Mia Prøve, Lærer, Prøveskolen
    Mia Prøve, Leder, Prøveklubben
  Skriv mere af navnet.
  [2]
  $ beredskab call "mia skolen" --reached | head -1
  Skrevet (xn9sys): Mia Prøve (Prøveskolen): talt med.
  $ beredskab decide "Klubben holder åbent" --responsible mia-b | head -2
  Skrevet (xne7mt): Besluttet: Klubben holder åbent. Ansvarlig: Mia Prøve
    (Prøveklubben).
  $ refused call "mia prøve, prøveklubben,jens"
  Opkaldets udfald mangler.
  Tilføj --reached, --no-answer, --message-left, --wrong-number eller --declined.
  [2]
  $ refused call "mia prøve, jens"
  Flere passer til «mia prøve»:
    Mia Prøve, Lærer, Prøveskolen
    Mia Prøve, Leder, Prøveklubben
  Skriv mere af navnet.
  [2]
  $ BEREDSKAB_USER="Mia Prøve" beredskab activate --type brand --area proeveparken 2>&1 | grep -e hedder -e Mia
    5.  Mia Prøve, Lærer, Prøveskolen: 12 34 56 81
    6.  Mia Prøve, Leder, Prøveklubben: 12 34 56 82
  Bemærk: To på listen hedder Mia Prøve, så det er ikke skrevet, at det er dig.

Den, der står på listen, føjes ikke til igen, hvordan navnet end er skrevet.

  $ clock 22:40
  $ beredskab call -i mrarxf --ad-hoc "mia prøve, PRØVEKLUBBEN" --reached
  Skrevet (zx7jna): Mia Prøve (Prøveklubben): talt med.
    Hændelse: Skyderi i Prøveparken (mrarxf)
    Næste: Jens Eksempel: 12 34 56 02 / 12 34 56 20
  Bemærk: Mia Prøve (Prøveklubben) er på ringelisten i forvejen og er ikke føjet
    til igen.
  $ beredskab call -i mrarxf --ad-hoc "$(printf 'A\314\212se Tænkt, Prøvehallen')" --phone 12345683 | head -1
  Skrevet (zx7wen): Åse Tænkt (Prøvehallen) er sat på ringelisten. Telefon:
  $ clock 22:41
  $ beredskab call -i mrarxf --ad-hoc "Åse tænkt" --reached
  Skrevet (hsx6st): Åse Tænkt: talt med.
    Hændelse: Skyderi i Prøveparken (mrarxf)
    Næste: Jens Eksempel: 12 34 56 02 / 12 34 56 20
  Bemærk: Åse Tænkt er på ringelisten i forvejen og er ikke føjet til igen.

Samme person to gange, og samme nummer hos to.

  $ cat >> $list <<'YAML'
  >   - {id: mia-c, organisation: Prøveklubben, title: Leder, name: Mia Prøve, mobile: "12 34 56 84"}
  >   - {id: nis, organisation: Prøvehallen, title: Vært, name: Nis Prøve, phone: "+45 12345671"}
  > YAML
  $ beredskab check | grep -A 1 -e 'står her også' -e 'samme nummer'
  plans/proevekoebing/participants.yaml:64:10: advarsel: Mia Prøve står her også som «mia-b».
    64 |   - {id: mia-c, organisation: Prøveklubben, title: Leder, name: Mia Prøve, mobile: "12 34 56 84"}
  --
  plans/proevekoebing/participants.yaml:65:10: advarsel: Nis Prøve har samme nummer som Kim Prøve: +45 12345671.
    65 |   - {id: nis, organisation: Prøvehallen, title: Vært, name: Nis Prøve, phone: "+45 12345671"}

Den, der er kommet tilbage, menes frem for den, der holdt op. Er adressen den samme, bliver mødet ikke slettet i
den kalender, som indkaldelsen også går til.

  $ git checkout -q $list
  $ clock 09:00 2026-11-23
  $ beredskab meeting convene --at 2026-12-14T10:00 --place Huset --invite jens,tove >/dev/null
  $ clock 09:00 2026-11-24
  $ beredskab participant end jens --yes >/dev/null 2>&1 && git commit -qam Listen
  $ clock 09:00 2026-11-25
  $ beredskab participant add --organisation "Boligselskabet Prøvebo" --title Driftschef --name "Jens Eksempel" --mobile "12 34 56 99" --email JENS@example.invalid --yes >/dev/null && git commit -qam Listen
  Bemærk: Jens Eksempel (jens-eksempel) var deltager til og med
    den 24. november 2026. Er det den samme, er jens-eksempel-2 et nyt id. Var det
    en fejl, at den gamle holdt op, så skriv i stedet:
    beredskab participant set jens-eksempel --until ""
  $ beredskab call -i mrarxf jens --reached | head -1
  Skrevet (j72n6j): Jens Eksempel (jens-eksempel-2): talt med.
  $ clock 09:10
  $ beredskab meeting convene --update next --invite jens,tove
  Ændret (pw3cnd): Møde mandag den 14. december 2026 kl. 10.00–12.00, Huset.
    Indkaldt: Jens Eksempel (jens-eksempel-2) og Tove Prøve.
    Kommet til: Jens Eksempel (jens-eksempel-2).
    Ikke længere indkaldt: Jens Eksempel (jens-eksempel).
  Kalender:  udskrifter/indkaldelse-2026-12-14.ics
  E-mail:    udskrifter/indkaldelse-2026-12-14.eml
    beredskab meeting pack pw3cnd -o moedemappe.html   alt til mødet
  $ ls udskrifter
  indkaldelse-2026-12-14.eml
  indkaldelse-2026-12-14.ics
  $ sed -i 's/jens-eksempel-2/&\n    only_deputy: true/; $a\  - {id: jens-eksempel-3, organisation: Boligselskabet Prøvebo, title: Driftschef, name: Jens Eksempel}' $list
  $ refused call -i mrarxf jens
  Flere passer til «jens»:
    Jens Eksempel, Driftschef, Boligselskabet Prøvebo (jens-eksempel-2)
    Jens Eksempel, Driftschef, Boligselskabet Prøvebo (jens-eksempel-3)
  Skriv id'et.
  [2]

To med samme titel, og uden navn, står ikke med titlen alene.

  $ sed -i '$a\  - {id: vagten, organisation: Klubben, title: Vagthavende}' $list
  $ beredskab contacts | grep -A 1 'Intet telefonnummer'
  Intet telefonnummer: Jens Eksempel (jens-eksempel-3) og Vagthavende fra
    Klubben.

Et helt navn er den, der hedder sådan, også når en andens begynder med det.

  $ sed -i '$a\  - {id: tove-proevesen, organisation: Klubben, title: Leder, name: Tove Prøvesen}' $list
  $ beredskab call -i mrarxf "tove prøve" --reached | head -1
  Skrevet (kznexp): Tove Prøve: talt med.

Det, som en liste sætter i parentes efter navnet, hører ikke til det.

  $ beredskab decide -i mrarxf "Mødes kl. 8" --by "Tove Prøve (tovholder), Jens Eksempel (jens-eksempel-3)" | head -1
  Skrevet (m2axz8): Besluttet: Mødes kl. 8 (af Tove Prøve og Jens Eksempel

Til en dag, der kommer, kan de nævnes, der er deltagere den dag; og er der to, er det den af dem.

  $ git checkout -q $list
  $ clock 09:00 2026-11-26
  $ sed -i '/name: Lene Tænkt/s/$/\n    until: 2026-12-09/' $list
  $ cat >> $list <<'YAML'
  >   - {id: nina, organisation: Klubben, title: Leder, name: Nina Tænkt, email: nina@example.invalid, from: 2026-12-10}
  > YAML
  $ beredskab meeting convene --at 2026-12-20T10:00 --place Huset --invite tænkt | sed -n '/Indkaldt: /p'
    Indkaldt: Tove Prøve og Nina Tænkt.
  $ beredskab handover --to tænkt --from 2026-12-15 | head -1
  Skrevet (sfke2x): Nina Tænkt indkalder fra tirsdag den 15. december, når der
  $ beredskab absence opdigtet --from 2026-12-15 --until 2026-12-16 --deputy nina | tail -1
    med den 16. december 2026. Nina Tænkt står i stedet.
  $ refused handover --to nina -i mrarxf | head -1
  Der er ingen på listen, der passer til «nina».
  $ beredskab handover --to tænkt -i xn9sys | head -1
  Skrevet (sfbqh4): Lene Tænkt overtager som den, der indkalder.
