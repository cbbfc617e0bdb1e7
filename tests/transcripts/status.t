Hvor langt er vi: beredskab status
==================================

  $ . "$TESTDIR/start.sh"

Når intet sker:

  $ beredskab status
  fredag den 20. november 2026 kl. 22.15
  
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Mødet i 2. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    6 kontakter er ikke bekræftet det seneste år:
               beredskab participant list

Lige efter aktiveringen:

  $ beredskab activate --type skyderi --area proeveparken | sed -n 2p
  Skyderi i Prøveparken – hændelse mrarxf, kl. 22.15
  $ beredskab status
  fredag den 20. november 2026 kl. 22.15
  
  Skyderi i Prøveparken (mrarxf)
    Deltagerne er kaldt sammen; om planen bruges, er ikke afgjort. Skete fredag
    den 20. november 2026 kl. 22.15.
    Tove Prøve indkalder.
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 22.15
    Mangler:
      Jens Eksempel: ikke ringet op. 12 34 56 02 / 12 34 56 20. Stedfortræder:
        Dorthe Vikar, 12 34 56 05
      Lene Opdigtet: ikke ringet op. 12 34 56 03 (hverdage 8–16). Stedfortræder:
        Vagthavende fra Prøvekøbing Politi, 12 34 56 06
      Lene Tænkt: ikke ringet op. 12 34 56 04
    Uafklaret:
      anvendelse         Bringes planen i anvendelse?
      beboere            Skal beboerne informeres, og hvordan?
      presse             Skal pressen informeres, og hvordan?
      egen-organisation  Er egen organisation informeret? (hver deltager)
  
  Planen gælder til og med den 31. december 2027.
  1 notat er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

En halv time senere:

  $ clock 22:17
  $ beredskab call tænkt --reached >/dev/null
  $ clock 22:18
  $ beredskab call jens --no-answer --retry +15m >/dev/null
  $ clock 22:20
  $ beredskab call dorthe --reached >/dev/null
  $ clock 22:22
  $ beredskab call opdigtet --message-left --retry +1h >/dev/null
  $ clock 22:25
  $ beredskab decide "Vi bruger planen" --question anvendelse --by tove,tænkt >/dev/null
  $ clock 22:30
  $ beredskab decide "SMS til beboerne" --question beboere --responsible dorthe --due 22:40 >/dev/null
  $ clock 22:31
  $ beredskab inquiry "Prøvekøbing Avis" "Hvad sker der?" --due 23:30 >/dev/null
  $ clock 22:45
  $ beredskab status
  fredag den 20. november 2026 kl. 22.45
  
  Skyderi i Prøveparken (mrarxf)
    Deltagerne er kaldt sammen. Skete fredag den 20. november 2026 kl. 22.15.
    Planen: brugt siden fredag den 20. november 2026 kl. 22.25, besluttet af Tove
    Prøve og Lene Tænkt.
    Tove Prøve indkalder.
    Der er kontakt til:
      Tove Prøve: har aktiveret planen kl. 22.15
      Lene Tænkt: talt med kl. 22.17
      Dorthe Vikar: talt med kl. 22.20
    Behøver ikke flere opkald:
      Jens Eksempel: intet svar kl. 22.18; talt med stedfortræderen Dorthe Vikar
    Mangler:
      Lene Opdigtet: besked lagt kl. 22.22. Ring igen kl. 23.22. 12 34 56 03
        (hverdage 8–16). Stedfortræder: Vagthavende fra Prøvekøbing Politi,
        12 34 56 06
    Besluttet:
      Bringes planen i anvendelse? Besluttet: planen bringes i anvendelse. Vi
        bruger planen (af Tove Prøve og Lene Tænkt).
      Skal beboerne informeres, og hvordan? Besluttet: SMS til beboerne.
    Uafklaret:
      presse             Skal pressen informeres, og hvordan?
      egen-organisation  Er egen organisation informeret? (hver deltager)
    Opfølgning:
      w795ez  SMS til beboerne – Dorthe Vikar – frist kl. 22.40 – FRISTEN ER
              OVERSKREDET
    Henvendelser, der ikke er besvaret:
      cs6axc  Prøvekøbing Avis: Hvad sker der? – frist kl. 23.30
  
  Planen gælder til og med den 31. december 2027.
  8 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

En anden hændelse kommer til. -i viser den ene.

  $ clock 22:50
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ beredskab status -i demobakken | grep -e mrarxf -e z4fx58
  Brand i Demobakken, Testrup (z4fx58)

Næste morgen er den første afsluttet, men opfølgningen mangler stadig.

  $ clock 07:00 2026-11-21
  $ beredskab close -i proeveparken 2>/dev/null | head -1
  Skrevet (sn6gsm): Hændelsen afsluttes.
  $ clock 07:01
  $ beredskab close -i demobakken 2>/dev/null | head -1
  Skrevet (cspt2b): Hændelsen afsluttes.
  $ beredskab commit
  Gemt i historikken (*): 11 notater. (glob)
  $ beredskab status
  lørdag den 21. november 2026 kl. 7.01
  
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Skyderi i Prøveparken (mrarxf): afsluttet; planen er brugt
    Opfølgning:
      w795ez  SMS til beboerne – Dorthe Vikar – frist fredag den 20. november
              kl. 22.40 – FRISTEN ER OVERSKREDET
    Henvendelser, der ikke er besvaret:
      cs6axc  Prøvekøbing Avis: Hvad sker der? – frist fredag den 20. november
              kl. 23.30 – FRISTEN ER OVERSKREDET
  
  Sidst afsluttet: Brand i Demobakken, Testrup (z4fx58). Skriv det, der
    fortælles bagefter, med -i z4fx58.
  
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Mødet i 2. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    6 kontakter er ikke bekræftet det seneste år:
               beredskab participant list

Planen udløber engang. Den kan bruges alligevel.

  $ clock 12:00 2028-01-01
  $ beredskab status | sed -n '5,/renew/p'
  Skyderi i Prøveparken (mrarxf): afsluttet; planen er brugt
    Opfølgning:
      w795ez  SMS til beboerne – Dorthe Vikar – frist fredag den 20. november 2026
              kl. 22.40 – FRISTEN ER OVERSKREDET
    Henvendelser, der ikke er besvaret:
      cs6axc  Prøvekøbing Avis: Hvad sker der? – frist fredag
              den 20. november 2026 kl. 23.30 – FRISTEN ER OVERSKREDET
  
  Planen       Udløb den 31. december 2027. Den kan stadig bruges. Forbered den
               næste: beredskab plan renew
  $ beredskab activate --type brand --area eksempelvej 2>&1 >/dev/null
  Bemærk: Planen udløb den 31. december 2027. Du kan bruge den i nat.
