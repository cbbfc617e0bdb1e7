Intet slipper ud: det, der må offentliggøres, nævner ingen
==========================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area demobakken --public >/dev/null
  $ beredskab call --ad-hoc "Bo Prøvesen, Skolen" --phone 87654321 >/dev/null
  $ n=16
  $ note() { n=$((n + 1)); clock "22:$n"; beredskab log "$1" --public >/dev/null; }

Også et fornavn, et efternavn og ejefaldet er et navn, uden æ, ø og å, og når det er den, der skriver.

  $ clock 22:16
  $ BEREDSKAB_USER="Ulla Opdigtet" beredskab log "Ulla er på vej" --public >/dev/null
  $ beredskab log "Taenkt kommer" --public >/dev/null
  $ note "Tove er fremme"
  $ note "tove er her stadig"
  $ note "Opdigtets bil holder i gården"
  $ note "Jens' telefon er slukket"
  $ note "Dorthe’s vagt er slut"
  $ note "Prøvesen henter nøgler"
  $ note "TÆNKT HAR SAGT JA"
  $ beredskab summary --public 2>/dev/null
  Brand i Demobakken, Testrup
    fredag den 20. november 2026 kl. 22.15
  
    Kl.    Hvad
           Fredag den 20. november 2026
    22.15  Deltagerne kaldes sammen.

Så er et nummer, hvordan det end er skrevet, en e-mail-adresse og døren til en bolig.

  $ note "Ring 12345601"
  $ note "Ring 1234 5602"
  $ note "Ring +45 12-34-56-03"
  $ note "Ring 12.34.56.04, helst nu"
  $ note "Ring 87 65 43 21"
  $ note "Skriv til TOVE@example.invalid"
  $ note "Det brænder i nr. 12, 2. tv"
  $ beredskab summary --public 2>&1 | sed 's/^>/ >/'
  Brand i Demobakken, Testrup
    fredag den 20. november 2026 kl. 22.15
  
    Kl.    Hvad
           Fredag den 20. november 2026
    22.15  Deltagerne kaldes sammen.
  Bemærk: Mærket til offentliggørelse, men udeladt, for det handler om personer:
    ey2bh8, ez92mq, cnkjre, z3dqmf, qnd5q6, wkjp9b, j3c5b6, rqfqe2, afh6rn,
    xptdg7, s7c9ce, ypmp2e, x4fgt3, c5qa9g, k92ba8 og w795ez. Skriv det uden
    navne, numre og adresser: beredskab correct ID "…"

Resten står der: et område, en type og almindelige ord er ingen navne.

  $ note "Demobakken er spærret fra nr. 10 til 14"
  $ note "Brand i opgang 4, for eksempel i kælderen"
  $ note "Ring 12 34 56 99, hvis I mangler et sted at sove"
  $ note "Det er en prøve på varslingen"
  $ beredskab summary --public 2>/dev/null
  Brand i Demobakken, Testrup
    fredag den 20. november 2026 kl. 22.15
  
    Kl.    Hvad
           Fredag den 20. november 2026
    22.15  Deltagerne kaldes sammen.
    22.31  Demobakken er spærret fra nr. 10 til 14.
    22.32  Brand i opgang 4, for eksempel i kælderen.
    22.33  Ring 12 34 56 99, hvis I mangler et sted at sove.
    22.34  Det er en prøve på varslingen.

Et udkast til en udmelding har heller ikke det, der er udeladt.

  $ clock 22:50
  $ beredskab decide "Tove åbner fælleshuset" --public >/dev/null
  $ clock 22:51
  $ beredskab decide "Fælleshuset er åbent" --public >/dev/null
  $ beredskab message beboere | grep -i -e tove -e fælleshuset
  - Fælleshuset er åbent.

Til at dele ud: uden det, der kun er for en begrænset kreds
-----------------------------------------------------------

  $ clock 23:00
  $ beredskab log "Der er fundet et våben" --restricted >/dev/null
  $ clock 23:01
  $ beredskab decide "Vi ringer til familien" --responsible jens --restricted >/dev/null
  $ clock 23:02
  $ beredskab call tænkt --no-answer --note "Er på sygehuset" --restricted >/dev/null
  $ beredskab summary | grep -c -e våben -e familien -e sygehuset
  7
  $ beredskab summary --without-restricted | grep -e våben -e familien -e sygehuset -e Udeladt
    Udeladt her: 3 notater, der kun er for en begrænset kreds.
  $ beredskab summary --without-restricted --json | grep -e våben -e familien -e sygehuset -e left_out
      "left_out": "Udeladt her: 3 notater, der kun er for en begrænset kreds.",
  $ beredskab situation --without-restricted | grep -e våben -e familien -e sygehuset -e Udeladt
    Udeladt her: 3 notater, der kun er for en begrænset kreds.
  $ clock 23:03
  $ beredskab situation issue --known "Ilden er slukket" --guarded "Navnene er kendt"
  Skrevet (tqccn3): Situationsbillede nr. 1. Hvad vi ved: Ilden er slukket. Må
    ikke forlade kredsen: Navnene er kendt.
    beredskab situation 1 -i mrarxf --without-restricted -o
        situationsbillede-1.html   til at dele ud
  $ beredskab situation 1 --without-restricted | grep -e våben -e Navnene -e slukket -e Udeladt
    Ilden er slukket
    22.20  Jens' telefon er slukket
    Udeladt her: 3 notater, der kun er for en begrænset kreds, og det, der ikke må
  $ beredskab situation 1 | grep -e våben -e Navnene -e slukket
    Ilden er slukket
    22.20  Jens' telefon er slukket
    │ Navnene er kendt
    23.00  Der er fundet et våben
  $ clock 23:04
  $ beredskab situation issue --known "Kun for os" --restricted
  Skrevet (mpmxrr): Situationsbillede nr. 2. Hvad vi ved: Kun for os. Må ikke
    forlade kredsen: Navnene er kendt. [begrænset kreds]
  $ beredskab situation 2 --without-restricted
  Situationsbillede nr. 2 er kun for en begrænset kreds.
  Udsend et, der kan deles ud: beredskab situation issue
  [2]
  $ beredskab situation --without-restricted | grep -e "Kun for os" -e Udeladt
    Udeladt her: 4 notater, der kun er for en begrænset kreds, og det, der ikke må
  $ beredskab summary --without-restricted | grep -e Navnene -e "Kun for os" -e "udeladt her"
           kredsen: udeladt her.
  $ beredskab summary --without-restricted --public
  Det, der må offentliggøres, har intet af det, der kun er for en begrænset kreds.
  Skriv det uden --without-restricted.
  [2]

Den, der er inddraget med et navn alene, er ingen del af et andet ord. Navnet findes, hvilke tegn der end står
ved det, og også hvor et sted hedder det samme. Det, der ikke gælder mere, siges der om brugen af planen også; et nej for nogle siger ikke, hvad der er spurgt om, og er udeladt.

  $ clock 10:00 2026-11-22
  $ beredskab activate --type brand --area eksempelvej --public --decided-by tove --summary "Røg i skolen" >/dev/null
  $ beredskab call --ad-hoc "Ole, Naboskolen" -i eksempelvej >/dev/null
  $ clock 10:01
  $ for who in "Testrup, Klubben" "王伟, Klubben" 112 Skolen; do beredskab call --ad-hoc "$who" -i eksempelvej >/dev/null; done
  $ for text in "Ole åbner" "Vi venter på Ole…" "Skiltet siger «Ole»" "Vi venter på Jens…" "Testrup åbner" "王伟来了" "Demovej 12, 2. tv…" "Skolen er «åben»…" "Ring 112 ved fare"; do beredskab log "$text" -i eksempelvej --public >/dev/null; done
  $ clock 10:02
  $ beredskab decide nej --question anvendelse --by tove,jens -i eksempelvej >/dev/null
  $ clock 10:03
  $ beredskab decide --not "Naboskolen klarer sig selv" --question egen-organisation --for jens -i eksempelvej --public >/dev/null
  $ clock 10:04
  $ beredskab decide --not "Det gør boligselskabet også" --question egen-organisation --for tove -i eksempelvej --public >/dev/null
  $ beredskab summary --public -i eksempelvej 2>&1 | sed 's/^>/ >/'
  Brand på Eksempelvej
    søndag den 22. november 2026 kl. 10.00
  
    Kl.    Hvad
           Søndag den 22. november 2026
    10.00  Planen bringes i anvendelse. (Gælder ikke mere.) Røg i skolen.
    10.01  Skolen er «åben»…
    10.01  Ring 112 ved fare.
  Bemærk: Mærket til offentliggørelse, men udeladt, for det handler om personer:
    e3j26g, e4webq, e6hwkk, e6wwmp, e86rb8, e8c4a4, ea8atq, wbhchc og zjacqm.
    Skriv det uden navne, numre og adresser: beredskab correct ID "…"

Et nyt ja står, også når det selv er internt.

  $ clock 10:05
  $ beredskab decide ja --question anvendelse --by tove,jens -i eksempelvej >/dev/null
  $ beredskab summary --public -i eksempelvej 2>/dev/null | grep bringes
    10.00  Planen bringes i anvendelse. Røg i skolen.
