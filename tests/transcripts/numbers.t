Et opkald er til et nummer: det næste tilbydes, når ét er forkert
=================================================================

  $ . "$TESTDIR/start.sh"
  $ list=plans/proevekoebing/participants.yaml
  $ cat > $list <<'YAML'
  > format: beredskab-participants/1
  > participants:
  >   - {id: tove-proeve, organisation: Helhedsplanen, title: Leder, name: Tove Prøve, mobile: "12 34 56 01"}
  >   - id: tom
  >     organisation: Prøvebo
  >     title: Vicevært
  >     name: Tom Prøve
  >     phone: 12 34 56 78
  >     mobile: 11 22 33 44
  >     numbers:
  >       - {name: Vagttelefon, phone: 12 34 56 00 lok. 42}
  > YAML
  $ sed -i '/^parties:/,$d' plans/proevekoebing/document.yaml
  $ git commit -qam 'Listen'
  $ beredskab activate --type skyderi --area proeveparken | grep Tom
    2.  Tom Prøve, Vicevært, Prøvebo: 11 22 33 44 / 12 34 56 78 / vagttelefon
  Ring nu til Tom Prøve: 11 22 33 44 / 12 34 56 78 / vagttelefon
  $ beredskab contacts | grep -A 5 'Tom'
    2.  Tom Prøve, Vicevært, Prøvebo
        Mobil: 11 22 33 44
        Telefon: 12 34 56 78
        Vagttelefon: 12 34 56 00 lok. 42
  
  Kan inddrages efter behov:
  $ beredskab contacts --format vcf | grep -e TEL
  TEL;TYPE=CELL:12345601\x0d (esc)
  TEL;TYPE=CELL:11223344\x0d (esc)
  TEL;TYPE=WORK:12345678\x0d (esc)
  TEL;TYPE=VOICE:12345600;ext=42\x0d (esc)
  $ clock 22:17
  $ beredskab call tom --wrong-number
  Skrevet (cnkjre): Tom Prøve: forkert nummer (11 22 33 44).
    Næste: Tom Prøve: prøv 12 34 56 78 / vagttelefon 12 34 56 00 lok. 42 /
        11 22 33 44 (forkert)
  $ beredskab call
  Skyderi i Prøveparken (mrarxf)
    Tom Prøve: prøv 12 34 56 78 / vagttelefon 12 34 56 00 lok. 42 / 11 22 33 44
      (forkert)
  $ beredskab status | grep 'Tom'
      Tom Prøve: forkert nummer kl. 22.17. Prøv 12 34 56 78. 12 34 56 78 /
  $ clock 22:18
  $ beredskab call tom --no-answer
  Skrevet (z3dqmf): Tom Prøve: intet svar.
    Næste: Tom Prøve: prøv vagttelefon 12 34 56 00 lok. 42 / 12 34 56 78 /
        11 22 33 44 (forkert) (ring igen nu)
  $ clock 22:19
  $ beredskab call tom --wrong-number --phone 12345678 | tail -2
    Næste: Tom Prøve: prøv vagttelefon 12 34 56 00 lok. 42 / 11 22 33 44
        (forkert) / 12 34 56 78 (forkert)
  $ clock 22:20
  $ beredskab call tom --wrong-number | tail -1
    Der er ikke flere at ringe til. Find et andet nummer til Tom Prøve.

Når listen bliver rettet, er han der igen.

  $ sed -i -e 's/mobile: 11 22 33 44/mobile: 11 22 33 45/' $list
  $ clock 22:21
  $ beredskab call
  Skyderi i Prøveparken (mrarxf)
    Tom Prøve: prøv 11 22 33 45 / 12 34 56 78 (forkert) / vagttelefon
      12 34 56 00 lok. 42 (forkert)
  $ beredskab call tom --reached | head -1
  Skrevet (j3c5b6): Tom Prøve: talt med.
  $ beredskab show | grep -e 'Tom'
    22.17  Tom Prøve: forkert nummer (11 22 33 44).
    22.18  Tom Prøve: intet svar.
    22.19  Tom Prøve: forkert nummer (12345678).
    22.20  Tom Prøve: forkert nummer (12 34 56 00 lok. 42).
    22.21  Tom Prøve: talt med.
  $ cat records/*/2026/*/*-call-* | grep phone
  phone: "11 22 33 44"
  phone: "12 34 56 78"
  phone: "12345678"
  phone: "12 34 56 00 lok. 42"
  phone: "11 22 33 45"

En, der ikke står på listen, får et andet nummer.

  $ clock 22:30
  $ beredskab call --ad-hoc "Hans Tænkt, Prøvehallen" --phone 12345640 | tail -1
    Næste: Hans Tænkt: 12345640
  $ clock 22:31
  $ beredskab call hans --wrong-number | tail -1
    Der er ikke flere at ringe til. Find et andet nummer til Hans Tænkt.
  $ clock 22:32
  $ beredskab call hans --phone "12 34 56 41"
  Skrevet (d4ky6h): Hans Tænkt (Prøvehallen) er sat på ringelisten. Telefon:
    12 34 56 41.
    Næste: Hans Tænkt: prøv 12 34 56 41 / 12345640 (forkert)
  $ clock 22:33
  $ beredskab call hans --reached | head -1
  Skrevet (pj2hsb): Hans Tænkt: talt med.

Et felt, der ikke kan læses, koster det felt om natten. De andres nye numre gælder.

  $ sed -i -e 's/mobile: 11 22 33 45/mobile: elleve/; s/12 34 56 01/12 34 56 02/' $list
  $ beredskab contacts 2>&1 | grep -e Bemærk -A 1 -e Telefon
        Telefon: 12 34 56 78
        Vagttelefon: 12 34 56 00 lok. 42
  --
  Bemærk: Deltagerlisten har fejl og bruges uden det, der ikke kan læses.
    (plans/proevekoebing/participants.yaml, linje 9: «elleve» er ikke et
  $ beredskab check | grep -A 3 elleve | head -4
  plans/proevekoebing/participants.yaml:9:13: fejl: «elleve» er ikke et telefonnummer.
    9 |     mobile: elleve
      |             ^
      = Skriv cifre og enkelte mellemrum, for eksempel "12 34 56 78", "+45 12 34 56 78" eller "12 34 56 78 lok. 42".

En person, der slet ikke kan læses, står, som de stod i historikken.

  $ sed -i -e 's/organisation: Prøvebo/organisation: [Prøvebo]/' $list
  $ beredskab contacts 2>/dev/null | grep -e Tom -e Tove -e Telefon -e Mobil
    1.  Tove Prøve, Leder, Helhedsplanen (tovholder)
        Mobil: 12 34 56 02
    2.  Tom Prøve, Vicevært, Prøvebo
        Mobil: 11 22 33 44
        Telefon: 12 34 56 78
