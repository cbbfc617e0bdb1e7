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
  $ refused done nøgler
  Flere notater passer til «nøgler»:
    w795ez  Kl. 22.30: Besluttet: Nøgler til opgang 3 hentes. Ansvarlig: Jens
      Eksempel, frist kl. 23.00.
    cs6axc  Kl. 22.31: Besluttet: Nøgler til kælderen hentes. Ansvarlig: Jens
      Eksempel.
  Nævn notatet med dets id på seks tegn.
  [2]
  $ beredskab done "opgang 3" --at -5m
  Skrevet (z4j4c6) fredag den 20. november kl. 22.45: Udført: Nøgler til opgang
    3 hentes.
  $ beredskab status | sed -n '/Opfølgning/,/^$/p'
    Opfølgning:
      cs6axc  Nøgler til kælderen hentes – Jens Eksempel
    Senest:
      22.45  Udført: Nøgler til opgang 3 hentes.
      22.50  Udført: Varme tæpper. Røde Kors er kommet.
  

En opfølgning kan også gøres færdig, når hændelsen er afsluttet.

  $ clock 23:00
  $ beredskab close >/dev/null 2>&1
  $ clock 09:00 2026-11-21
  $ beredskab status | sed -n '/^Brand/,/^$/p'
  Brand i Demobakken, Testrup (mrarxf): afsluttet; om planen bruges, er ikke
  afgjort
    Opfølgning:
      cs6axc  Nøgler til kælderen hentes – Jens Eksempel
  
  $ beredskab done kælderen "Hængt på plads"
  Skrevet (jd29cd): Udført: Nøgler til kælderen hentes. Hængt på plads.
    Hændelse: Brand i Demobakken, Testrup (mrarxf)
  $ beredskab status | sed -n 5p
  Sidst afsluttet: Brand i Demobakken, Testrup (mrarxf). Skriv det, der

Det, der ikke kan lade sig gøre:

  $ beredskab done
  Notatets id mangler.
  Skriv: beredskab done ID. Id'et står i beredskab status.
  [2]
  $ refused done kælderen
  Der er ingen åbne opfølgninger eller henvendelser.
  Se dem, der er udført, med beredskab show -i HÆNDELSE.
  [2]
  $ clock 09:10
  $ beredskab activate --type uro --area demobakken | sed -n 2p
  Anden uro i Demobakken, Testrup – hændelse fqdpxn, kl. 9.10
  $ clock 09:11
  $ beredskab log "Bare et notat"
  Skrevet (nrsfaj): Bare et notat
  $ refused done "Bare et notat"
  nrsfaj er hverken en opfølgning eller en henvendelse.
  Åbne opfølgninger og henvendelser står i beredskab status.
  [2]
  $ clock 09:12
  $ beredskab decide "Nøgler hentes" --responsible jens >/dev/null
  $ clock 09:13
  $ beredskab done "nøgler hentes"
  Skrevet (y9zzds): Udført: Nøgler hentes.
  $ clock 09:14
  $ beredskab done "nøgler hentes"
  Skrevet (csb5gp): Udført: Nøgler hentes.
  Bemærk: mqj3h5 var allerede udført kl. 9.13. Notatet er skrevet alligevel.
  $ refused decide "Noget andet" --replaces "Bare et notat"
  nrsfaj er ingen opfølgning.
  Åbne opfølgninger står i beredskab list --followups.
  [2]

Det, der udgår, er hverken at gøre eller at afløse.

  $ clock 09:20
  $ beredskab decide "Vagt ved døren" --responsible jens >/dev/null
  $ vagt=$(ls records/*/*/*demobakken* | sed -n 's/.*T082000Z-followup-\(.*\)\.yaml/\1/p')
  $ beredskab correct $vagt --void >/dev/null
  $ refused done $vagt
  yjdmaf udgår.
  Gælder den alligevel, så skriv den igen: beredskab correct yjdmaf "…"
  [2]
  $ refused decide "Noget andet" --replaces $vagt
  yjdmaf udgår og behøver ikke at blive afløst.
  Skriv beslutningen uden --replaces.
  [2]
