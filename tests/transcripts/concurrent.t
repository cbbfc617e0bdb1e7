To computere på én gang
=======================

Tove og Jens har hver sin kopi af mappen. De skriver uden net, og git samler det.

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15
  $ clock 22:20
  $ beredskab log "Der er hørt tre skud"
  Skrevet (wkjp9b): Der er hørt tre skud
  $ beredskab commit
  Gemt i historikken (*): 2 notater. (glob)
  $ cd ..
  $ git clone -q work jens
  $ tove() { (cd "$SCRATCH/work" && beredskab "$@"); }
  $ jens() { (cd "$SCRATCH/jens" && BEREDSKAB_USER="Jens Eksempel" beredskab "$@"); }
  $ merge() {
  >   tove commit >/dev/null && jens commit >/dev/null &&
  >     git -C jens pull -q --no-rebase --no-edit ../work && git -C work pull -q ../jens
  > }

Begge notater tæller.

  $ clock 22:30
  $ tove log "Politiet er fremme"
  Skrevet (w795ez): Politiet er fremme
  $ clock 22:31
  $ jens log "Naboerne står på gaden"
  Skrevet (cs6axc): Naboerne står på gaden
  $ merge
  $ tove show | sed -n '/22.20/,$p'
    22.20  Der er hørt tre skud
           Notat wkjp9b, Tove Prøve, internt
    22.30  Politiet er fremme
           Notat w795ez, Tove Prøve, internt
    22.31  Naboerne står på gaden
           Notat cs6axc, Jens Eksempel, internt

Begge retter det samme notat, uden at vide af hinanden. Begge rettelser bliver vist,
og den seneste gælder.

  $ clock 22:40
  $ tove correct "tre skud" "Der er hørt to skud"
  Skrevet (zx7jna): Rettelse af wkjp9b: Der er hørt to skud
  $ clock 22:41
  $ jens correct "tre skud" "Der er hørt fire skud"
  Skrevet (hsx6st): Rettelse af wkjp9b: Der er hørt fire skud
  $ merge
  $ tove show wkjp9b
  Skyderi i Prøveparken (mrarxf)
    wkjp9b  22.20  Der er hørt tre skud – Tove Prøve
    zx7jna         Rettet til: Der er hørt to skud. – Tove Prøve, kl. 22.40
    hsx6st         Rettet til: Der er hørt fire skud. – Jens Eksempel, kl. 22.41
                   Notatet er rettet to gange uafhængigt af hinanden. Den seneste
                   gælder.
    records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
  $ tove status | sed -n '/Senest/,/wkjp9b/p'
    Senest:
      22.20  Der er hørt fire skud
      22.30  Politiet er fremme
      22.31  Naboerne står på gaden
    Rettet to gange uafhængigt af hinanden; den seneste gælder, til der rettes
      igen. Se begge: beredskab show ID
      wkjp9b  Der er hørt fire skud
  $ jens list --text "fire skud"
    mrarxf  Skyderi i Prøveparken: deltagerne er kaldt sammen; om planen bruges,
            er ikke afgjort – fredag den 20. november 2026 kl. 22.15

Den, der ved, hvad der er rigtigt, retter en gang til. Nu er det den rettelse, der er
den seneste.

  $ clock 22:45
  $ tove correct wkjp9b "Der er hørt tre skud alligevel" --reason "Aftalt med Jens"
  Skrevet (pxfyb8): Rettelse af wkjp9b: Der er hørt tre skud alligevel
  $ tove show wkjp9b | sed -n '/pxfyb8/,/gælder/p'
    pxfyb8         Rettet til: Der er hørt tre skud alligevel. Begrundelse: Aftalt
                   med Jens. – Tove Prøve, kl. 22.45
    records/proevekoebing/2026/2026-11-20-2215-proeveparken-mrarxf/2026-11-20T212000Z-log-wkjp9b.yaml
  $ grep -h '^over' work/records/*/*/*/*correction-pxfyb8*
  over: [2026-11-20T214000Z-correction-zx7jna-wkjp9b]
  $ tove status | grep -c 'Rettet to gange'
  0
  [1]

Tove afslutter. Jens har imens bragt planen i anvendelse igen. En afslutning, der
ikke kender aktiveringen, lukker den ikke: hændelsen er åben.

  $ clock 23:00
  $ tove close 2>/dev/null | head -1
  Skrevet (yjqz8g): Hændelsen afsluttes.
  $ merge
  $ clock 23:10
  $ jens activate -i skyderi | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15
  $ clock 23:12
  $ tove activate -i skyderi | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15
  $ clock 23:13
  $ tove close -i skyderi 2>/dev/null | head -1
  Skrevet (h5h6zr): Hændelsen afsluttes.
  $ tove list
    mrarxf  Skyderi i Prøveparken: afsluttet; om planen bruges, er ikke afgjort –
            fredag den 20. november 2026 kl. 22.15
  $ merge
  $ tove list
    mrarxf  Skyderi i Prøveparken: deltagerne er kaldt sammen; om planen bruges,
            er ikke afgjort – fredag den 20. november 2026 kl. 22.15
  $ tove show | tail -8
    23.00  Hændelsen afsluttes.
           Afslutning yjqz8g, Tove Prøve, internt
    23.10  Deltagerne kaldes sammen: Skyderi i Prøveparken. Tovholder: Tove Prøve.
           Aktivering dednxk, Jens Eksempel, internt
    23.12  Deltagerne kaldes sammen: Skyderi i Prøveparken. Tovholder: Tove Prøve.
           Aktivering x42nep, Tove Prøve, internt
    23.13  Hændelsen afsluttes.
           Afslutning h5h6zr, Tove Prøve, internt

Ure, der går forkert, bestemmer ingenting: Jens' ur er en time bagud, og hans
afslutning gælder alligevel.

  $ clock 22:13
  $ jens close 2>/dev/null | head -1
  Skrevet (zg4a4m): Hændelsen afsluttes.
  $ merge
  $ tove list
    mrarxf  Skyderi i Prøveparken: afsluttet; om planen bruges, er ikke afgjort –
            fredag den 20. november 2026 kl. 22.15

To opretter den samme hændelse hver for sig, og begge lægger den sammen med den
anden. Så er der stadig én tilbage.

  $ clock 23:30
  $ tove activate --type brand --area demobakken | sed -n 2p
  Brand i Demobakken, Testrup – hændelse mep6g8, kl. 23.30
  $ clock 23:31
  $ jens activate --type brand --area demobakken | sed -n 2p
  Brand i Demobakken, Testrup – hændelse hqz8ty, kl. 23.31
  $ merge
  $ clock 23:35
  $ tove merge-into hqz8ty -i mep6g8
  Skrevet (t73zpb): Lagt sammen med hændelsen hqz8ty.
    Hændelse: Brand i Demobakken, Testrup (hqz8ty)
  $ clock 23:36
  $ jens merge-into mep6g8 -i hqz8ty
  Skrevet (s6ftes): Lagt sammen med hændelsen mep6g8.
    Hændelse: Brand i Demobakken, Testrup (mep6g8)
  $ merge
  $ tove list
    mrarxf  Skyderi i Prøveparken: afsluttet; om planen bruges, er ikke afgjort –
            fredag den 20. november 2026 kl. 22.15
    mep6g8  Brand i Demobakken, Testrup: deltagerne er kaldt sammen; om planen
            bruges, er ikke afgjort – fredag den 20. november 2026 kl. 23.30
    hqz8ty  Brand i Demobakken, Testrup: lagt sammen med en anden – fredag
            den 20. november 2026 kl. 23.31
  $ tove status | sed -n -e 3p -e '/Lagt sammen/,/23.31/p'
  Brand i Demobakken, Testrup (mep6g8)
    Lagt sammen med denne: Brand i Demobakken, Testrup (hqz8ty).
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 23.30
      Jens Eksempel: har aktiveret planen kl. 23.31

Tove afslutter. Siden tager hun det tilbage, mens Jens retter, hvad der står. Om det er
forbi, er så ikke afgjort: `status` har hændelsen, til der rettes igen.

  $ clock 23:40
  $ tove close -i mep6g8 2>/dev/null | head -1
  Skrevet (k5qgt5): Hændelsen afsluttes.
  $ merge
  $ clock 23:41
  $ tove correct k5qgt5 --void
  Skrevet (xatp53): Rettelse: k5qgt5 udgår.
    Hændelse: Brand i Demobakken, Testrup (mep6g8)
    Brand i Demobakken, Testrup (mep6g8) er nu: deltagerne er kaldt sammen.
  $ clock 23:42
  $ jens correct k5qgt5 "Politiet er kørt"
  Skrevet (kdgf2h): Rettelse af k5qgt5: Hændelsen afsluttes. Politiet er kørt.
    Hændelse: Brand i Demobakken, Testrup (mep6g8)
  $ merge
  $ tove status | sed -n -e 3p -e '/Rettet to/,/Hændelsen/p'
  Brand i Demobakken, Testrup (mep6g8)
    Rettet to gange uafhængigt af hinanden; den seneste gælder, til der rettes
      igen. Se begge: beredskab show ID
      k5qgt5  Hændelsen afsluttes. Politiet er kørt.
  $ tove list --open
    mep6g8  Brand i Demobakken, Testrup: afsluttet; om planen bruges, er ikke
            afgjort – fredag den 20. november 2026 kl. 23.30
  $ clock 23:45
  $ jens correct k5qgt5 "Slut"
  Skrevet (xc42r3): Rettelse af k5qgt5: Hændelsen afsluttes. Slut.
    Hændelse: Brand i Demobakken, Testrup (mep6g8)
  $ jens status | sed -n 3p
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
