Skrive, hvad der sker: beredskab log
====================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area eksempelvej | sed -n 2p
  Brand på Eksempelvej – hændelse mrarxf, kl. 22.15

  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme"
  Skrevet (wkjp9b): Brandvæsenet er fremme

Skete det før, siger --at hvornår. Begge tider bliver gemt.

  $ clock 22:30
  $ beredskab log "Opgang 4 er tømt" --at 22:22
  Skrevet (w795ez) fredag den 20. november kl. 22.22: Opgang 4 er tømt
  $ clock 22:31
  $ beredskab log "Ingen er kommet til skade" --at -3m --public
  Skrevet (cs6axc) fredag den 20. november kl. 22.28: Ingen er kommet til skade
    [må offentliggøres]
  $ clock 22:32
  $ beredskab log "En familie med små børn er genhuset hos naboen" --restricted
  Skrevet (d4ky6h): En familie med små børn er genhuset hos naboen [begrænset
    kreds]

En streg er tekst fra en fil eller et andet program. Flere linjer bliver til flere
linjer.

  $ clock 22:35
  $ printf 'Indsatsleder:\n  1. kælderen er slukket\n  2. trappen er fuld af røg\n' | beredskab log -
  Skrevet (xn9sys): Indsatsleder:
      1. kælderen er slukket
      2. trappen er fuld af røg

Mærkelig tekst er også tekst.

  $ clock 22:36
  $ beredskab log "no"
  Skrevet (zdnhw2): no
  $ clock 22:37
  $ beredskab log '#1: "0123" & 12:30 – {x} [y] 🚒 %'
  Skrevet (yrag7h): #1: "0123" & 12:30 – {x} [y] 🚒 %
  $ clock 22:38
  $ beredskab log -- "-ild i skakten"
  Skrevet (nc932g): -ild i skakten
  $ clock 22:39
  $ beredskab log "$(printf 'Før \033[31mrød\033[0m efter')"
  Skrevet (xxg9tq): Før ␛[31mrød␛[0m efter
  $ beredskab show | sed -n '/^Forløbet/,$p'
  Forløbet
    Kl.    Hvad
           Fredag den 20. november 2026
    22.15  Deltagerne kaldes sammen: Brand på Eksempelvej. Tovholder: Tove Prøve.
           Aktivering qp9am6, Tove Prøve, internt
    22.20  Brandvæsenet er fremme
           Notat wkjp9b, Tove Prøve, internt
    22.22  Opgang 4 er tømt
           Notat w795ez, Tove Prøve, internt; skrevet ned kl. 22.30
    22.28  Ingen er kommet til skade
           Notat cs6axc, Tove Prøve, må offentliggøres
    22.32  En familie med små børn er genhuset hos naboen
           Notat d4ky6h, Tove Prøve, begrænset kreds
    22.35  Indsatsleder:
           1. kælderen er slukket
           2. trappen er fuld af røg
           Notat xn9sys, Tove Prøve, internt
    22.36  no
           Notat zdnhw2, Tove Prøve, internt
    22.37  #1: "0123" & 12:30 – {x} [y] 🚒 %
           Notat yrag7h, Tove Prøve, internt
    22.38  -ild i skakten
           Notat nc932g, Tove Prøve, internt
    22.39  Før ␛[31mrød␛[0m efter
           Notat xxg9tq, Tove Prøve, internt

Sådan ser et notat ud på disken. Det er skrevet for altid: det kan rettes, men
aldrig slettes.

  $ cat records/proevekoebing/2026/*/*T213200Z-log-*.yaml
  format: beredskab-entry/2
  kind: log
  at: 2026-11-20T22:32:00+01:00
  logged: 2026-11-20T22:32:00+01:00
  author: "Tove Prøve"
  text: "En familie med små børn er genhuset hos naboen"
  visibility: restricted
  after: [cs6axc-d8084dd1864d45c0]
  ...
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Uden anførselstegn er det den samme tekst, og et tidspunkt skrives, som det siges.

  $ clock 22:50
  $ beredskab log to biler er kørt væk --at "for 20 min siden"
  Skrevet (z4fx58) fredag den 20. november kl. 22.30: to biler er kørt væk
  $ clock 22:51
  $ beredskab log -- -ikke- ild i kælderen
  Skrevet (hk84as): -ikke- ild i kælderen
  $ clock 22:52
  $ beredskab log Naboen ringede --at "i går 22.10"
  Skrevet (kr6pe2) torsdag den 19. november kl. 22.10: Naboen ringede
  $ clock 22:53
  $ beredskab log Naboen ringede igen --at 2240
  Skrevet (b3ncsn) fredag den 20. november kl. 22.40: Naboen ringede igen
  $ refused log Naboen ringede igen --at "28/11"
  --at: Tidspunktet «28/11» ligger i fremtiden.
  Skriv, hvornår det skete, for eksempel 22:10 eller -15m.
  [2]
  $ refused log Naboen ringede igen --at "i går"
  --at: «i går» mangler et klokkeslæt.
  Skriv for eksempel i går 22.10.
  [2]

Et langt link rykker ikke ved resten af loggen.

  $ clock 22:54
  $ beredskab log "Se https://example.invalid/nyheder/2026/11/20/et-meget-langt-navn-paa-en-artikel-om-natten" >/dev/null
  $ beredskab summary | grep -B 3 -A 1 /nyheder/
    22.51  -ikke- ild i kælderen
           Notat hk84as, Tove Prøve, internt
    22.54  Se
           https://example.invalid/nyheder/2026/11/20/et-meget-langt-navn-paa-en-artikel-om-natten
           Notat t7z7pe, Tove Prøve, internt
