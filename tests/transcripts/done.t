Det er gjort: beredskab done
============================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken | sed -n 2p
  Brand i Demobakken, Testrup – hændelse mrarxf, kl. 22.15
  $ clock 22:30
  $ beredskab decide "Nøgler til opgang 3 hentes" --responsible jens --due 23:00
  Skrevet (w795ez): Besluttet: Nøgler til opgang 3 hentes. Ansvarlig: Jens
    Eksempel, frist kl. 23.00.
    beredskab done w795ez   når det er udført
  $ clock 22:31
  $ beredskab decide "Nøgler til kælderen hentes" --responsible jens
  Skrevet (cs6axc): Besluttet: Nøgler til kælderen hentes. Ansvarlig: Jens
    Eksempel.
    beredskab done cs6axc   når det er udført
  $ clock 22:32
  $ beredskab decide "Varme tæpper" --responsible tænkt
  Skrevet (d4ky6h): Besluttet: Varme tæpper. Ansvarlig: Lene Tænkt.
    beredskab done d4ky6h   når det er udført

En opfølgning nævnes med sit id, eller med en del af sin tekst.

  $ clock 22:50
  $ beredskab done tæpper "Røde Kors er kommet"
  Skrevet (z4fx58): Udført: Varme tæpper. Røde Kors er kommet.
  $ beredskab done nøgler
  Flere notater passer til «nøgler»:
    w795ez  Nøgler til opgang 3 hentes
    cs6axc  Nøgler til kælderen hentes
  Nævn notatet med dets id på seks tegn.
  Ikke gemt. Du skrev:
    beredskab done nøgler
  [2]
  $ beredskab done "opgang 3" --at -5m
  Skrevet (z4j4c6) fredag den 20. november kl. 22.45: Udført: Nøgler til opgang
    3 hentes.
  $ beredskab status | tail -8
    Opfølgning:
      cs6axc  Nøgler til kælderen hentes – Jens Eksempel
    Senest:
      22.45  Udført: Nøgler til opgang 3 hentes.
      22.50  Udført: Varme tæpper. Røde Kors er kommet.
  
  Planen gælder til og med den 31. december 2027.
  6 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

En opfølgning kan også gøres færdig, når hændelsen er afsluttet.

  $ clock 23:00
  $ beredskab close
  Skrevet (yjqz8g): Hændelsen afsluttes.
    beredskab evaluate -i mrarxf   hvad gik godt, og hvad bør ændres
    beredskab summary -i mrarxf    rapporten
    beredskab list --followups     det, der stadig skal følges op på
  Bemærk: Brand i Demobakken, Testrup (mrarxf) har noget åbent:
    Uafklaret: Bringes planen i anvendelse?
    Uafklaret: Skal beboerne informeres, og hvordan?
    Uafklaret: Skal pressen informeres, og hvordan?
    Uafklaret: Er egen organisation informeret? Mangler svar fra Tove Prøve,
      Jens Eksempel, Lene Opdigtet og Lene Tænkt.
    Opfølgning, ikke udført: Nøgler til kælderen hentes. Ansvarlig: Jens
      Eksempel.
    Ikke talt med Jens Eksempel: ikke ringet op.
    Ikke talt med Lene Opdigtet: ikke ringet op.
    Ikke talt med Lene Tænkt: ikke ringet op.
  $ clock 09:00 2026-11-21
  $ beredskab status
  lørdag den 21. november 2026 kl. 9.00
  
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Brand i Demobakken, Testrup (mrarxf): afsluttet; om planen bruges, er ikke
  afgjort
    Opfølgning:
      cs6axc  Nøgler til kælderen hentes – Jens Eksempel
  
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Mødet i 2. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    6 kontakter er ikke bekræftet det seneste år:
               beredskab participant list
  7 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab done kælderen "Hængt på plads"
  Skrevet (jd29cd): Udført: Nøgler til kælderen hentes. Hængt på plads.
  $ beredskab status
  lørdag den 21. november 2026 kl. 9.00
  
  Ingen hændelse er åben. Når der sker noget, så skriv: beredskab activate
  
  Sidst afsluttet: Brand i Demobakken, Testrup (mrarxf). Skriv det, der
    fortælles bagefter, med -i mrarxf.
  
  Planen       Gælder til og med den 31. december 2027.
  Underskrift  Ingen er skrevet ned endnu: beredskab plan status
  Møder        Mødet i 2. halvår 2026 er ikke indkaldt endnu:
               beredskab meeting convene --half-yearly
  Øvelse       Ingen øvelse er skrevet ned endnu.
  Kontakter    6 kontakter er ikke bekræftet det seneste år:
               beredskab participant list
  8 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit

Det, der ikke kan lade sig gøre:

  $ beredskab done
  Notatets id mangler.
  Skriv: beredskab done ID. Id'et står i beredskab status.
  [2]
  $ beredskab done kælderen
  Der er ingen åbne opfølgninger eller henvendelser.
  Se dem, der er udført, med beredskab show -i HÆNDELSE.
  Ikke gemt. Du skrev:
    beredskab done kælderen
  [2]
  $ clock 09:10
  $ beredskab activate --type uro --area demobakken | sed -n 2p
  Anden uro i Demobakken, Testrup – hændelse fqdpxn, kl. 9.10
  $ clock 09:11
  $ beredskab log "Bare et notat"
  Skrevet (nrsfaj): Bare et notat
  $ beredskab done "Bare et notat"
  Intet notat passer til «Bare et notat».
  Skriv notatets id på seks tegn, eller mindst tre bogstaver af teksten. Se dem
  med beredskab show.
  Ikke gemt. Du skrev:
    beredskab done 'Bare et notat'
  [2]
