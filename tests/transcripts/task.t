Planens opgaver: beredskab task
===============================

  $ . "$TESTDIR/start.sh"
  $ rm -rf plans .git && workspace "$TESTDIR/larger/plans"
  $ export BEREDSKAB_USER='Mia Prøve'
  $ beredskab activate --type brand --area nordbyen > /dev/null 2>&1

Opgaverne står i hver hændelse, som planen havde dem, da den blev aktiveret.

  $ clock 22:20
  $ beredskab task
  Brand i Nordbyen (mrarxf)
    Opgaver:
      1.  Møde borgerne – ingen har påtaget sig den
      2.  Finde husly – ingen har påtaget sig den
    beredskab task 1 --take NAVN   når nogen påtager sig den
  $ beredskab task --done 2>&1 | head -n 2
  Det mangler, hvilken opgave det er.
  Skriv: beredskab task OPGAVE --done
  $ beredskab task --take mia 2>&1 | sed -n 2p
  Skriv: beredskab task OPGAVE --take mia
  $ beredskab task 1 --take mia
  Skrevet (wkjp9b): Opgaven «Møde borgerne»: påtaget af Mia Prøve.
  $ beredskab task husly --take mia 'Vi ringer til hotellet'
  Skrevet (wkw4ac): Opgaven «Finde husly»: påtaget af Mia Prøve. Vi ringer til
    hotellet.
  $ clock 22:30
  $ beredskab task husly --to indsatsleder
  Skrevet (w795ez): Opgaven «Finde husly»: givet videre til Ib Opdigtet.
  $ beredskab task 1 --done --by mia 'Alle er talt med'
  Skrevet (w7nkry): Opgaven «Møde borgerne»: udført af Mia Prøve. Alle er talt
    med.
  $ beredskab task
  Brand i Nordbyen (mrarxf)
    Opgaver:
      1.  Møde borgerne – udført: Mia Prøve, kl. 22.30
      2.  Finde husly – i gang: Ib Opdigtet, kl. 22.30
    beredskab task 2 --done   når den er udført
  $ clock 22:40
  $ beredskab task 1 --reopen
  Skrevet (zx7jna): Opgaven «Møde borgerne»: ikke udført alligevel.
  $ beredskab status | sed -n '/Opgaver/,/Actioncards/p'
    Opgaver, der ikke er udført:
      1.  Møde borgerne – i gang: Mia Prøve, kl. 22.40
      2.  Finde husly – i gang: Ib Opdigtet, kl. 22.30
    Actioncards:
  $ cat records/oevestad/2026/*/*-task-*.yaml | sed -n 1,10p
  format: beredskab-entry/2
  kind: task
  at: 2026-11-20T22:20:00+01:00
  logged: 2026-11-20T22:20:00+01:00
  author: "Mia Prøve"
  task: moede
  action: taken
  who: boligen
  after: [qp9am6-54f017c03cd33796]
  ...

Det forkerte.

  $ refused task 7 --done
  Opgaven «7» kendes ikke.
  Vælg mellem: moede, husly.
  [2]
  $ refused task 1
  Det mangler, hvad der sker med opgaven.
  Tilføj --take NAVN, --to NAVN, --done eller --reopen.
  [2]
  $ refused task 1 --done --to mia
  Der kan kun ske én ting med opgaven ad gangen.
  Vælg ét af --take, --to, --done og --reopen.
  [2]
  $ refused task 1 --take nogen
  Der er ingen på listen, der passer til «nogen».
  På listen står: Ca Tænkt, Vagten fra Øvestad Kommune, Ib Opdigtet, Kriseledelsen
  fra Øvestad Kommune, Mia Prøve og Kriseteamet fra Regionen. En anden føjes til
  med beredskab call --ad-hoc "NAVN, ORG".
  [2]
  $ refused task 1 --take mia --by mia
  --by hører til --done.
  Skriv: --done --by NAVN
  [2]

Et skridt, der blev skrevet forkert, rettes med det samme tilvalg.

  $ beredskab task 2 --take mia
  Skrevet (zx7wen): Opgaven «Finde husly»: påtaget af Mia Prøve.
  $ beredskab correct zx7wen --to ib
  Skrevet (zx85fd): Rettelse af zx7wen: Opgaven «Finde husly»: givet videre til
    Ib Opdigtet.
  $ beredskab correct zx7wen --done --by ib
  Skrevet (zx8beh): Rettelse af zx7wen: Opgaven «Finde husly»: udført af Ib
    Opdigtet.
  $ refused correct zx7wen --reopen --by ib
  --by hører til --done.
  Skriv: --done --by NAVN
  [2]
  $ refused correct zx7jna --by ib
  --by hører til --done.
  Skriv: --done --by NAVN
  [2]
  $ beredskab correct zx7wen --reopen
  Skrevet (zx8bpg): Rettelse af zx7wen: Opgaven «Finde husly»: ikke udført
    alligevel.
  $ refused correct zx7wen --good nej
  --good hører ikke til et notat af slagsen «Opgave».
  Det rettes med --at, --to, --take, --done eller --reopen.
  [2]

Meldt udført på den ene computer, taget på den anden bagefter: begge dele siges.

  $ clock 23:30
  $ beredskab task 2 --done >/dev/null
  $ clock 23:35
  $ beredskab task 2 --take mia
  Skrevet (t73zpb): Opgaven «Finde husly»: påtaget af Mia Prøve.
  Bemærk: Opgaven var meldt udført kl. 23.30; nu er den i gang igen. Var det
    forkert, så skriv: beredskab correct t73zpb --void
  $ beredskab task | grep -A1 husly
      2.  Finde husly – i gang: Mia Prøve, kl. 23.35; meldt udført kl. 23.30
    beredskab task 1 --done   når den er udført
  $ beredskab task 2 --reopen >/dev/null
  $ beredskab task | grep -A1 husly
      2.  Finde husly – i gang: Mia Prøve, kl. 23.35
    beredskab task 1 --done   når den er udført

En plan uden opgaver har ingen liste.

  $ rm -rf plans records && cp -R "$TESTDIR/workspace/plans" . && clock 22:45
  $ beredskab activate --type skyderi --area proeveparken > /dev/null 2>&1
  $ beredskab task
  Skyderi i Prøveparken (pxfyb8)
    Planen har ingen opgaver i denne hændelse.
  $ refused task 1 --done
  Planen har ingen opgaver i denne hændelse.
  Skriv en opfølgning i stedet: beredskab decide "…" --responsible NAVN
  [2]
