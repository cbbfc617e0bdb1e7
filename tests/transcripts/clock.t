Klokkeslæt
==========

  $ . "$TESTDIR/start.sh"

Timen, der kommer to gange
--------------------------

Om efteråret viser uret den samme time to gange. Rækkefølgen er den rigtige, og forskellen til UTC
står ved.

  $ clock 01:50 2026-10-25 +02:00
  $ beredskab activate --type haervaerk --area proeveparken >/dev/null
  $ clock 02:30 2026-10-25 +02:00
  $ beredskab log "Der er vand i kælderen" -i haervaerk
  Skrevet (w62qhz): Der er vand i kælderen
  $ beredskab decide "Vi ringer efter en pumpe" -i haervaerk --due +1h --responsible jens
  Skrevet (w68dbg): Besluttet: Vi ringer efter en pumpe. Ansvarlig: Jens
    Eksempel, frist kl. 2.30 (UTC+1).
    beredskab done w68dbg   når det er udført
  $ clock 02:10
  $ beredskab log "Pumpen er her" -i haervaerk
  Skrevet (jbp6pr): Pumpen er her
  $ beredskab log "Vandet er 20 cm" -i haervaerk --at 02:05
  Skrevet (jcpwpz) søndag den 25. oktober kl. 2.05 (UTC+1): Vandet er 20 cm
  $ beredskab show -i haervaerk | sed -n '/^Forløbet/,$p'
  Forløbet
    Kl.           Hvad
                  Søndag den 25. oktober 2026
    1.50          Deltagerne kaldes sammen: Hærværk i Prøveparken. Tovholder: Tove
                  Prøve.
                  Aktivering we39z6, Tove Prøve, internt
    2.30 (UTC+2)  Der er vand i kælderen
                  Notat w62qhz, Tove Prøve, internt
    2.30 (UTC+2)  Besluttet: Vi ringer efter en pumpe. Ansvarlig: Jens Eksempel,
                  frist kl. 2.30 (UTC+1).
                  Opfølgning w68dbg, Tove Prøve, internt
    2.05 (UTC+1)  Vandet er 20 cm
                  Notat jcpwpz, Tove Prøve, internt
    2.10 (UTC+1)  Pumpen er her
                  Notat jbp6pr, Tove Prøve, internt
  $ beredskab show -i haervaerk --format csv | cut -d ';' -f 3,5,7 | grep UTC
  "\xe2\x80\x8e2026-10-25 02:30 (UTC+2)";"Der er vand i kælderen";"\xe2\x80\x8e2026-10-25 02:30 (UTC+2)" (esc)
  "\xe2\x80\x8e2026-10-25 02:30 (UTC+2)";"Besluttet: Vi ringer efter en pumpe. Ansvarlig: Jens Eksempel, frist kl. 2.30 (UTC+1).";"\xe2\x80\x8e2026-10-25 02:30 (UTC+2)" (esc)
  "\xe2\x80\x8e2026-10-25 02:05 (UTC+1)";"Vandet er 20 cm";"\xe2\x80\x8e2026-10-25 02:10 (UTC+1)" (esc)
  "\xe2\x80\x8e2026-10-25 02:10 (UTC+1)";"Pumpen er her";"\xe2\x80\x8e2026-10-25 02:10 (UTC+1)" (esc)
  $ beredskab list --followups | head -1
  søndag den 25. oktober 2026 kl. 2.10 (UTC+1)
  $ beredskab status --all | head -1
  søndag den 25. oktober 2026 kl. 2.10 (UTC+1)
  $ beredskab status | sed -n '/Senest/,/^$/p'
    Senest:
      2.30 (UTC+2)  Der er vand i kælderen
      2.05 (UTC+1)  Vandet er 20 cm
      2.10 (UTC+1)  Pumpen er her
  
  $ beredskab list --followups --format csv | cut -d ';' -f 2 | grep UTC
  "\xe2\x80\x8e2026-10-25 02:30 (UTC+1)" (esc)
  $ beredskab summary -i haervaerk --format md | sed "s|^>| >|" | grep -e UTC
   > - Opfølgning, ikke udført: Vi ringer efter en pumpe. Ansvarlig: Jens Eksempel. Frist: søndag den 25. oktober 2026 kl. 2.30 (UTC+1).
  - 2.30 (UTC+2) Besluttet: Vi ringer efter en pumpe. Ansvarlig: Jens Eksempel, frist søndag den 25. oktober 2026 kl. 2.30 (UTC+1).
  | Vi ringer efter en pumpe *(w68dbg)* | Jens Eksempel | søndag den 25. oktober 2026 kl. 2.30 (UTC+1) | **Ikke udført.** |
  | 2.30 (UTC+2) | Der er vand i kælderen<br>*Notat w62qhz, Tove Prøve, internt* |
  | 2.30 (UTC+2) | Besluttet: Vi ringer efter en pumpe. Ansvarlig: Jens Eksempel, frist søndag den 25. oktober 2026 kl. 2.30 (UTC+1).<br>*Opfølgning w68dbg, Tove Prøve, internt* |
  | 2.05 (UTC+1) | Vandet er 20 cm<br>*Notat jcpwpz, Tove Prøve, internt* |
  | 2.10 (UTC+1) | Pumpen er her<br>*Notat jbp6pr, Tove Prøve, internt* |
  Skrevet søndag den 25. oktober 2026 kl. 2.10 (UTC+1). Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 1. januar 2026, 47ac2cd. beredskab 0.1.0.
  $ beredskab close -i haervaerk >/dev/null 2>&1
  $ clock 02:40 2026-10-25 +02:00
  $ beredskab decide "Naboen holder øje" -i haervaerk --due "2.55 (UTC+2)" --responsible jens >/dev/null
  $ beredskab list --followups --format csv | cut -d ';' -f 2 | grep UTC
  "\xe2\x80\x8e2026-10-25 02:55 (UTC+2)" (esc)
  "\xe2\x80\x8e2026-10-25 02:30 (UTC+1)" (esc)

Hvornår det skete
-----------------

  $ clock 22:15 2026-11-20
  $ beredskab activate --type brand --area proeveparken --at 22:05 | sed -n 2p
  Brand i Prøveparken – hændelse mrarxf, fredag den 20. november kl. 22.05
  $ clock 22:20

Har man sagt, hvornår det skete, siger svaret, hvornår det blev forstået som.

  $ beredskab log "Røg fra kælderen" --at 22.10
  Skrevet (wkjp9b) fredag den 20. november kl. 22.10: Røg fra kælderen
  $ beredskab log "Røg fra taget" --at -15m
  Skrevet (wkw4ac) fredag den 20. november kl. 22.05: Røg fra taget
  $ beredskab log "Røg"
  Skrevet (wm22nt): Røg
  $ beredskab correct taget --at 22.12
  Skrevet (wmajbw) fredag den 20. november kl. 22.12: Rettelse af wkw4ac: Røg
    fra taget
  $ beredskab call jens --reached --at 22:15 | head -n 1
  Skrevet (wmj6dk) fredag den 20. november kl. 22.15: Jens Eksempel: talt med.
  $ beredskab decide "Vi mødes" --at 22:16 --due 23:30 --responsible jens
  Skrevet (wmrj5p) fredag den 20. november kl. 22.16: Besluttet: Vi mødes.
    Ansvarlig: Jens Eksempel, frist kl. 23.30.
    beredskab done wmrj5p   når det er udført
  $ beredskab decide "Kælderen låses" >/dev/null
  $ beredskab inquiry "Avisen" "Hvad sker der?" --at 22:17
  Skrevet (wn9yjm) fredag den 20. november kl. 22.17: Henvendelse fra Avisen:
    Hvad sker der?
    beredskab done wn9yjm "svaret"   når den er besvaret
  $ beredskab done avisen "Det ved vi ikke" --at 22:18
  Skrevet (wnfbay) fredag den 20. november kl. 22.18: Besvaret: Avisen – Hvad
    sker der? Svar: Det ved vi ikke.
  $ beredskab report --type uro --area eksempelvej --at 22:19 | head -n 1
  Skrevet (w29x7q) fredag den 20. november kl. 22.19: Registreret: Anden uro på
  $ beredskab close -i uro --at 22:20 | head -n 1
  Skrevet (w2g8jg) fredag den 20. november kl. 22.20: Hændelsen afsluttes.
  $ beredskab log "I går" -i brand --at 23:00
  Skrevet (wnhsqw) torsdag den 19. november kl. 23.00: I går
  Bemærk: Tidspunktet er i går: torsdag den 19. november 2026 kl. 23.00. Var det
    forkert, så skriv: beredskab correct wnhsqw --at TID
  $ beredskab log "Røg igen" -i brand --at 22:11 --json | grep -A 3 '"at"'
          "at": {
            "iso": "2026-11-20T22:11:00+01:00",
            "text": "fredag den 20. november kl. 22.11"
          },

Efter midnat har det, der skete før, sin dag i status.

  $ clock 00:30 2026-11-21
  $ beredskab decide "Vi går hjem" >/dev/null
  $ beredskab status | grep -A 3 -e Besluttet: -e 'kontakt til'
    Der er kontakt til:
      Tove Prøve: har aktiveret planen fredag den 20. november kl. 22.15
      Jens Eksempel: talt med fredag den 20. november kl. 22.15
    Mangler:
  --
    Besluttet:
      fredag den 20. november kl. 22.20  Besluttet: Kælderen låses.
      0.30  Besluttet: Vi går hjem.
    Uafklaret:
      anvendelse         Bringes planen i anvendelse?
      beboere            Skal beboerne informeres, og hvordan?
  $ beredskab decide "Rengøring" --responsible jens --due 18:00 >/dev/null

En frist har sin dato i det, der lægges på sagen, uanset hvornår det bliver læst.

  $ beredskab summary | grep -i frist
    │ - Opfølgning, ikke udført: Vi mødes. Ansvarlig: Jens Eksempel. Fristen er
    │ - Opfølgning, ikke udført: Rengøring. Ansvarlig: Jens Eksempel. Frist:
      Eksempel, frist fredag den 20. november 2026 kl. 23.30.
    - 0.30 Besluttet: Rengøring. Ansvarlig: Jens Eksempel, frist lørdag
    Hvad                Ansvarlig      Frist                  Hvor langt
    Vi mødes (wmrj5p)   Jens Eksempel  fredag                 Ikke udført, fristen
    22.16  Besluttet: Vi mødes. Ansvarlig: Jens Eksempel, frist fredag
    0.30   Besluttet: Rengøring. Ansvarlig: Jens Eksempel, frist lørdag
  $ beredskab summary --format md | sed "s|^>| >|" | grep -i frist
   > - Opfølgning, ikke udført: Vi mødes. Ansvarlig: Jens Eksempel. Fristen er overskredet: fredag den 20. november 2026 kl. 23.30.
   > - Opfølgning, ikke udført: Rengøring. Ansvarlig: Jens Eksempel. Frist: lørdag den 21. november 2026 kl. 18.00.
  - fredag den 20. november kl. 22.16 Besluttet: Vi mødes. Ansvarlig: Jens Eksempel, frist fredag den 20. november 2026 kl. 23.30.
  - 0.30 Besluttet: Rengøring. Ansvarlig: Jens Eksempel, frist lørdag den 21. november 2026 kl. 18.00.
  | Hvad | Ansvarlig | Frist | Hvor langt |
  | Vi mødes *(wmrj5p)* | Jens Eksempel | fredag den 20. november 2026 kl. 23.30 | **Ikke udført, fristen er overskredet.** |
  | 22.16 | Besluttet: Vi mødes. Ansvarlig: Jens Eksempel, frist fredag den 20. november 2026 kl. 23.30.<br>*Opfølgning wmrj5p, Tove Prøve, internt* |
  | 0.30 | Besluttet: Rengøring. Ansvarlig: Jens Eksempel, frist lørdag den 21. november 2026 kl. 18.00.<br>*Opfølgning sf98tq, Tove Prøve, internt* |
  $ beredskab summary --format html | grep -o -i '[^.>]*frist[^<]*' | sort -u
   Ansvarlig: Jens Eksempel, frist fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;23.30.
   Ansvarlig: Jens Eksempel, frist lørdag den&nbsp;21.&nbsp;november&nbsp;2026 kl.&nbsp;18.00.
   Frist: lørdag den&nbsp;21.&nbsp;november&nbsp;2026 kl.&nbsp;18.00.
   Fristen er overskredet: fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;23.30.
  <td data-label="Frist">fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;23.30
  <td data-label="Frist">lørdag den&nbsp;21.&nbsp;november&nbsp;2026 kl.&nbsp;18.00
  Frist
  Ikke udført, fristen er overskredet.
  $ beredskab situation issue --next +1h >/dev/null
  $ beredskab situation 1 | grep -i -e frist -e 'Næste'
    Det næste kommer:  lørdag den 21. november 2026 kl. 1.30
    Hvad                Ansvarlig      Frist
                                       Fristen er overskredet.
    22.16  Besluttet: Vi mødes. Ansvarlig: Jens Eksempel, frist fredag
    0.30   Besluttet: Rengøring. Ansvarlig: Jens Eksempel, frist lørdag
  $ beredskab situation 1 --format md | grep -i -e frist -e 'næste'
  | Det næste kommer | **lørdag den 21. november 2026 kl. 1.30** |
  | Hvad | Ansvarlig | Frist |
  | Vi mødes *(wmrj5p)* | Jens Eksempel | fredag den 20. november 2026 kl. 23.30<br>**Fristen er overskredet.** |
  | 22.16 | Besluttet: Vi mødes. Ansvarlig: Jens Eksempel, frist fredag den 20. november 2026 kl. 23.30.<br>*Opfølgning wmrj5p, Tove Prøve, internt* |
  | 0.30 | Besluttet: Rengøring. Ansvarlig: Jens Eksempel, frist lørdag den 21. november 2026 kl. 18.00.<br>*Opfølgning sf98tq, Tove Prøve, internt* |
  $ beredskab situation 1 --format html | grep -o -i -e '>[^<]*november[^<]*' | sort -u
  >(fredag&nbsp;den&nbsp;20.&nbsp;november kl.&nbsp;22.16)
  >(fredag&nbsp;den&nbsp;20.&nbsp;november kl.&nbsp;22.20)
  >Besluttet: Rengøring. Ansvarlig: Jens Eksempel, frist lørdag den&nbsp;21.&nbsp;november&nbsp;2026 kl.&nbsp;18.00.
  >Besluttet: Vi mødes. Ansvarlig: Jens Eksempel, frist fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;23.30.
  >Fredag den&nbsp;20.&nbsp;november&nbsp;2026
  >Lørdag den&nbsp;21.&nbsp;november&nbsp;2026
  >Notat wnhsqw, Tove Prøve, internt; skrevet ned fredag&nbsp;den&nbsp;20.&nbsp;november kl.&nbsp;22.20
  >Skrevet lørdag den&nbsp;21.&nbsp;november&nbsp;2026 kl.&nbsp;0.30. Beredskabsplan for boligområderne i Prøvekøbing, 1.&nbsp;januar&nbsp;2024&nbsp;– 31.&nbsp;december&nbsp;2027. Udgave&nbsp;1.&nbsp;januar&nbsp;2026,&nbsp;47ac2cd. beredskab&nbsp;0.1.0.
  >Torsdag den&nbsp;19.&nbsp;november&nbsp;2026
  >fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;22.05
  >fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;23.30
  >lørdag den&nbsp;21.&nbsp;november&nbsp;2026 kl.&nbsp;0.30 af Tove Prøve
  >lørdag den&nbsp;21.&nbsp;november&nbsp;2026 kl.&nbsp;1.30
  >lørdag den&nbsp;21.&nbsp;november&nbsp;2026 kl.&nbsp;18.00

Et døgn er ikke 24 timer
------------------------

  $ clock 20:00 2026-10-24 +02:00
  $ beredskab handover --to jens --until +1d
  Skrevet (nrt5j7): Jens Eksempel overtager som den, der indkalder, indtil
    søndag den 25. oktober kl. 20.00.
  Bemærk: Uret på computeren viser lørdag den 24. oktober 2026 kl. 20.00, og
    hændelsen er oprettet fredag den 20. november 2026 kl. 22.15. Går det forkert,
    så stil det, og ret, hvornår det skete: beredskab correct nrt5j7 --at TID
  $ clock 20:00 2027-03-27
  $ beredskab handover --to jens --until +1d
  Skrevet (bhz9qm): Jens Eksempel overtager som den, der indkalder, indtil
    søndag den 28. marts kl. 20.00.
  $ clock 02:30 2027-03-27
  $ refused handover --to jens --until +1d
  --until: Kl. 2.30 den 28. marts 2027 findes ikke: uret bliver stillet frem.
  Mente du kl. 3.30? Skriv 2027-03-28T03:30.
  [2]

Uret, der er gået i stå
-----------------------

En computer, der har mistet tiden, skriver før hændelsen begyndte. Notatet er der; det bliver sagt.

  $ clock 22:00
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 10:00 2019-01-01
  $ beredskab log "Batteriet var fladt" -i demobakken
  Skrevet (x3g6n2): Batteriet var fladt
    Hændelse: Brand i Demobakken, Testrup (ase46g)
  Bemærk: Uret på computeren viser tirsdag den 1. januar 2019 kl. 10.00, og
    hændelsen er oprettet lørdag den 27. marts 2027 kl. 22.00. Går det forkert, så
    stil det, og ret, hvornår det skete: beredskab correct x3g6n2 --at TID
  $ clock 22:05 2027-03-27
  $ beredskab log "Uret er stillet" -i demobakken
  Skrevet (fkb3cy): Uret er stillet
    Hændelse: Brand i Demobakken, Testrup (ase46g)
  $ clock 10:00 2019-01-01
  $ beredskab activate --type uro --area demobakken 2>&1 > /dev/null | head -n 3
  Bemærk: Uret på computeren viser tirsdag den 1. januar 2019 kl. 10.00, og der
    er notater fra 2027. Går det forkert, så stil det, og ret, hvornår det skete:
    beredskab correct fdgyd7 --at TID
