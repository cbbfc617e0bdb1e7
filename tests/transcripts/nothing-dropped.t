Intet af det, der er skrevet, forsvinder
========================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area proeveparken >/dev/null

Flere punkter på én gang: hvert får sin beslutning.

  $ clock 22:20
  $ beredskab decide nej --question beboere --question presse
  Skrevet (wkjp9b): Skal beboerne informeres, og hvordan? Nej.
  Skrevet (wkppb3): Skal pressen informeres, og hvordan? Nej.
  $ clock 22:21
  $ beredskab decide "SMS og opslag" --question beboere,presse,beboere
  Skrevet (j3c5b6): Skal beboerne informeres, og hvordan? Besluttet: SMS og
    opslag.
  Skrevet (j4mhys): Skal pressen informeres, og hvordan? Besluttet: SMS og
    opslag.
  $ clock 22:22
  $ beredskab decide "SMS" --question beboere,avisen
  Punktet «avisen» kendes ikke.
  Vælg mellem: anvendelse, beboere, presse, egen-organisation.
  Ikke gemt. Du skrev:
    beredskab decide SMS --question beboere,avisen
  [2]
  $ beredskab decide "Opslag" --question "beboere og presse"
  Skrevet (rqfqe2): Skal beboerne informeres, og hvordan? Besluttet: Opslag.
  Skrevet (rqzw9h): Skal pressen informeres, og hvordan? Besluttet: Opslag.
  $ beredskab decide "Husk det" --question "Skal beboerne informeres, og hvordan?"
  Skrevet (rr5d7r): Skal beboerne informeres, og hvordan? Besluttet: Husk det.

Andet, der tager én ting, tager kun én, også dér, hvor en liste er tilladt for andre notater.

  $ clock 22:23
  $ beredskab call tove --note a --note b --reached
  --note er givet flere gange: «a» og «b».
  Her kan kun stå én ting. Skriv den, der gælder.
  Ikke gemt. Du skrev:
    beredskab call tove --note a --note b --reached
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab call tænkt --reached --by jens | sed -n 1p
  Skrevet (afh6rn): Lene Tænkt: talt med (af Jens Eksempel).
  $ beredskab correct afh6rn --by jens --by tove
  --by er givet flere gange: «jens» og «tove».
  Her kan kun stå én ting. Skriv den, der gælder.
  Ikke gemt. Du skrev:
    beredskab correct afh6rn --by jens --by tove
  [2]

Det, der taler imod, at en udmelding er sendt sådan, bliver sagt. Den bliver stående.

  $ clock 22:24
  $ beredskab decide nej --question beboere >/dev/null
  $ clock 22:25
  $ beredskab message issue beboere "Alt er roligt [tid]" --via SMS
  Skrevet (s7c9ce): Udmelding til beboerne (SMS): Alt er roligt [tid].
  Bemærk: Her står noget i klammer, som ikke er udfyldt: «[tid]»
  Bemærk: «Skal beboerne informeres, og hvordan?» er besvaret med nej (xptdg7).

En fil, der er der
------------------

Uden en skærm at spørge på bliver den ikke rørt.

  $ echo "Min egen" > rapport.md
  $ beredskab summary -o rapport.md
  rapport.md er der allerede og er ikke rørt.
  Vælg et andet navn med -o, eller skriv oven i den med --force.
  [2]
  $ cat rapport.md
  Min egen
  $ beredskab contacts -o rapport.md 2>&1 | sed -n 1p
  rapport.md er der allerede og er ikke rørt.
  $ beredskab meeting convene --at 2026-12-02T15:00 --place Huset >/dev/null
  $ beredskab status --ics -o rapport.md 2>&1 | sed -n 1p
  rapport.md er der allerede og er ikke rørt.
  $ beredskab summary -o rapport.md --force 2>/dev/null
  Skrevet: rapport.md
  $ sed -n 1p rapport.md
  **Fortroligt – tavshedspligt**

Et rør og en enhed tager imod som før.

  $ beredskab summary --format md -o /dev/null 2>/dev/null
  Skrevet: /dev/null
  $ mkfifo kanal; cat kanal > ud.md & beredskab summary --format md -o kanal 2>/dev/null; wait
  Skrevet: kanal
  $ sed -n 1p ud.md
  **Fortroligt – tavshedspligt**

En indkaldelse, som nogen har rettet i, bliver liggende; den nye får et nummer.

  $ beredskab meeting convene "Vi mødes" --at 2026-12-01T10:00 --place Rådhuset --invite all 2>/dev/null | grep -e ics -e eml
  Kalender:  udskrifter/indkaldelse-2026-12-01.ics
  E-mail:    udskrifter/indkaldelse-2026-12-01.eml
  $ echo "Med en hilsen" >> udskrifter/indkaldelse-2026-12-01.eml
  $ clock 22:30
  $ beredskab meeting invitation next 2>/dev/null | grep -e ics -e eml
  Kalender:  udskrifter/indkaldelse-2026-12-01-2.ics
  E-mail:    udskrifter/indkaldelse-2026-12-01-2.eml
  $ tail -n 1 udskrifter/indkaldelse-2026-12-01.eml
  Med en hilsen

Det, der står efter # i en fil
------------------------------

YAML læser det som en bemærkning. I en tekst bliver det afvist med sit sted.

  $ cp plans/proevekoebing/participants.yaml gemt.yaml
  $ sed -i 's/^    hours: hverdage.*/    note: Portkode #4711/' plans/proevekoebing/participants.yaml
  $ beredskab check 2>&1 | sed -n 1,4p
  1 fejl, 0 advarsler.
  
  plans/proevekoebing/participants.yaml:25:20: fejl: Teksten slutter før «#»: «#4711» bliver læst som en bemærkning.
    25 |     note: Portkode #4711
  $ cp gemt.yaml plans/proevekoebing/participants.yaml
  $ sed -i 's/name: Demobakken,/name: Demobakken #2,/' plans/proevekoebing/plan.yaml
  $ beredskab check 2>&1 | sed -n "/#2/,/=/p"
  plans/proevekoebing/plan.yaml:7:39: fejl: Teksten slutter før «#»: «#2, place: Testrup, section: formaal}» bliver læst som en bemærkning.
    7 |   - {id: demobakken, name: Demobakken #2, place: Testrup, section: formaal}
      |                                       ^
      = Sæt anførselstegn om hele teksten. Er det en bemærkning, så skriv den på linjen over.
  $ git checkout -q plans

Efter et id, et nummer, en dato og et anførselstegn kan intet gå tabt, og på en linje for sig heller ikke.

  $ sed -i -e 's/^coordinator: .*/& # indtil videre/' -e 's/^  per_year: 2/& # forår og efterår/' \
  >   plans/proevekoebing/plan.yaml
  $ sed -i -e 's/"12 34 56 04"/12 34 56 04 # hjemme/' -e 's/^  - id: lene-taenkt/  # Ny i år.\n& # Lene/' \
  >   plans/proevekoebing/participants.yaml
  $ beredskab check 2>&1 | grep fejl
  0 fejl, 2 advarsler.
