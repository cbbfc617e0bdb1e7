Nogen ringer og spørger: beredskab inquiry
==========================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15

  $ clock 22:30
  $ beredskab inquiry "Journalist, Prøvekøbing Avis" "Er nogen kommet til skade?" \
  >   --responsible opdigtet --due +1h
  Skrevet (w795ez): Henvendelse fra Journalist, Prøvekøbing Avis: Er nogen
    kommet til skade? Ansvarlig: Lene Opdigtet, frist kl. 23.30.
    beredskab done w795ez "svaret"   når den er besvaret
  $ clock 22:32
  $ beredskab inquiry "En mor fra nr. 12" "Må børnene komme i skole i morgen?" \
  >   --answer "Ja, skolen er åben"
  Skrevet (d4ky6h): Henvendelse fra En mor fra nr. 12: Må børnene komme i skole
    i morgen? Svar: Ja, skolen er åben.
  $ clock 22:35
  $ beredskab inquiry "Borgmesterens sekretær" "Vil orienteres, når der er nyt" --at 22:28
  Skrevet (xn9sys) fredag den 20. november kl. 22.28: Henvendelse fra
    Borgmesterens sekretær: Vil orienteres, når der er nyt.
    beredskab done xn9sys "svaret"   når den er besvaret
  $ beredskab status | sed -n '/^  Henvendelser/,/^$/p'
    Henvendelser, der ikke er besvaret:
      xn9sys  Borgmesterens sekretær: Vil orienteres, når der er nyt
      w795ez  Journalist, Prøvekøbing Avis: Er nogen kommet til skade? – Lene
              Opdigtet – frist kl. 23.30
    Senest:
      22.32  Henvendelse fra En mor fra nr. 12: Må børnene komme i skole i morgen?
             Svar: Ja, skolen er åben.
  

Når fristen er gået, siger status det.

  $ clock 23:45
  $ beredskab status | grep -A 1 w795ez
      w795ez  Journalist, Prøvekøbing Avis: Er nogen kommet til skade? – Lene
              Opdigtet – frist kl. 23.30 – FRISTEN ER OVERSKREDET
  $ beredskab done w795ez "Ingen er kommet til skade. Politiet udtaler sig"
  Skrevet (xc42r3): Besvaret: Journalist, Prøvekøbing Avis – Er nogen kommet til
    skade? Svar: Ingen er kommet til skade. Politiet udtaler sig.
  $ beredskab done sekretær
  Skrevet (xc4m67): Besvaret: Borgmesterens sekretær – Vil orienteres, når der
    er nyt.
  $ beredskab show | sed -n -e '/22.28/,/skrevet ned/p' -e '/23.45/,$p'
    22.28  Henvendelse fra Borgmesterens sekretær: Vil orienteres, når der er nyt.
           Henvendelse xn9sys, Tove Prøve, internt; skrevet ned kl. 22.35
    23.45  Besvaret: Journalist, Prøvekøbing Avis – Er nogen kommet til skade?
           Svar: Ingen er kommet til skade. Politiet udtaler sig.
           Udført xc42r3, Tove Prøve, internt
    23.45  Besvaret: Borgmesterens sekretær – Vil orienteres, når der er nyt.
           Udført xc4m67, Tove Prøve, internt

Det, der ikke kan lade sig gøre:

  $ beredskab inquiry
  Navnet på den, der henvendte sig, mangler.
  Skriv: beredskab inquiry "HVEM" "HVAD DE SPURGTE OM"
  [2]
  $ refused inquiry "Avisen"
  Teksten mangler. Hvad spurgte de om?
  Skriv den i anførselstegn: beredskab inquiry Avisen "…"
  [2]
  $ refused inquiry "Avisen" "Hvornår?" --due -5m
  --due: Tidspunktet «-5m» ligger i fortiden.
  Skriv et tidspunkt, der kommer, for eksempel 22:45 eller +15m.
  [2]

I Markdown er et link ét for alle, der læser det, også sidst på en linje.

  $ clock 23:50
  $ beredskab inquiry "Avisen" 'Se https://example.invalid/beredskab
  > og <http://example.invalid/?a=1&b=2>.' >/dev/null
  $ beredskab summary --format md | sed 's/^>/ >/' | grep -A 1 'Avisen .* Se <'
   > - Henvendelse, ikke besvaret: Avisen – Se <https://example.invalid/beredskab>\
   >   og \<<http://example.invalid/?a=1&b=2>>.
  --
  | Avisen | Se <https://example.invalid/beredskab><br>og \<<http://example.invalid/?a=1&b=2>>. *(t2crdf)* | **Ikke besvaret.** |
  
