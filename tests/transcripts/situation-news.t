Hvad er nyt siden det sidste situationsbillede?
===============================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type brand --area proeveparken >/dev/null
  $ clock 22:20
  $ beredskab decide "Varme i fælleshuset" --responsible jens --due 22:50 >/dev/null
  $ beredskab decide "Tæpper til beboerne" --responsible lene.o --due 22:55 >/dev/null
  $ beredskab inquiry "Avisen" "Er nogen kommet til skade?" --due 23:00 >/dev/null
  $ beredskab decide "Ny nøgle til kælderen" --responsible jens --due 23:50 >/dev/null
  $ clock 22:30
  $ beredskab situation issue --known "Det brænder i kælderen" --unknown "Om alle er ude" --next 23:10 >/dev/null

Ingen skriver noget i en halv time. Men tre frister er gået, og der er nyt om, hvad vi ved.

  $ clock 23:10
  $ beredskab situation issue --known "Ilden er slukket" --unknown "Hvornår beboerne kan hjem" --next +1h >/dev/null
  $ beredskab situation 2 | sed -n '/^Nyt/,/^Hvad er/p'
  Nyt siden nr. 1 (kl. 22.30)
    - Vi ved nu: Ilden er slukket
    - Vi ved ikke endnu: Hvornår beboerne kan hjem
    - Fristen er overskredet (fredag den 20. november 2026 kl. 22.50): Varme i
      fælleshuset
    - Fristen er overskredet (fredag den 20. november 2026 kl. 22.55): Tæpper til
      beboerne
    - Fristen er overskredet (fredag den 20. november 2026 kl. 23.00): Avisen: Er
      nogen kommet til skade?
  
  Hvad er der sket?
  $ beredskab situation 2 --format html | sed -n '/Nyt siden/,/<h2>Hvad er/p'
  <h2>Nyt siden nr. 1 (kl.&nbsp;22.30)</h2>
  <ul>
  <li>Vi ved nu: Ilden er slukket</li>
  <li>Vi ved ikke endnu: Hvornår beboerne kan hjem</li>
  <li>Fristen er overskredet (fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;22.50): Varme i fælleshuset</li>
  <li>Fristen er overskredet (fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;22.55): Tæpper til beboerne</li>
  <li>Fristen er overskredet (fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;23.00): Avisen: Er nogen kommet til skade?</li>
  </ul>
  </div>
  <div class="keep">
  <h2>Hvad er der sket?</h2>
  $ beredskab situation 2 --json | grep -A 6 '"changes"'
      "changes": [
        "Vi ved nu: Ilden er slukket",
        "Vi ved ikke endnu: Hvornår beboerne kan hjem",
        "Fristen er overskredet (fredag den 20. november 2026 kl. 22.50): Varme i fælleshuset",
        "Fristen er overskredet (fredag den 20. november 2026 kl. 22.55): Tæpper til beboerne",
        "Fristen er overskredet (fredag den 20. november 2026 kl. 23.00): Avisen: Er nogen kommet til skade?"
      ],

Dem, der er nået siden, er nyt, også når det var en stedfortræder.

  $ clock 23:12
  $ beredskab call jens --no-answer >/dev/null
  $ beredskab call dorthe --reached >/dev/null
  $ clock 23:20
  $ beredskab situation issue >/dev/null
  $ beredskab situation 3 | sed -n -e '/^Nyt/,/^Hvad er der sket/p' -e '/^Deltagerne/,/^$/p'
  Nyt siden nr. 2 (kl. 23.10)
    - Der er nu kontakt til Jens Eksempel (ved Dorthe Vikar) og Dorthe Vikar.
  
    Kl.    Hvad
    23.12  Jens Eksempel: intet svar.
           Opkald x42nep, Tove Prøve, internt
    23.12  Dorthe Vikar: talt med.
           Opkald x49tgc, Tove Prøve, internt
  
  Hvad er der sket?
  Deltagerne
    Der er kontakt til: Tove Prøve, Jens Eksempel (ved Dorthe Vikar) og Dorthe
    Vikar.
  

Er der intet, så står der det.

  $ clock 23:21
  $ beredskab situation issue >/dev/null
  $ beredskab situation 4 | sed -n '/^Nyt/,/^Hvad er der sket/p'
  Nyt siden nr. 3 (kl. 23.20)
    Intet nyt.
  
  Hvad er der sket?

Det næste er fra den dag, notatet er fra, hvornår end det bliver læst.

  $ clock 23:55
  $ beredskab situation issue --next 00:30 >/dev/null
  $ clock 00:40 2026-11-21
  $ beredskab show | grep -A 2 'nr\. 5'
    23.55  Situationsbillede nr. 5. Hvad vi ved: Ilden er slukket. Hvad vi ikke
           ved endnu: Hvornår beboerne kan hjem. Det næste kommer
           lørdag den 21. november kl. 0.30.

Dagen står ved det, der er skrevet en anden dag end den, billedet er fra.

  $ beredskab log "Brandvæsenet er kørt" --at 23:58 >/dev/null
  $ clock 00:41
  $ beredskab situation | sed -n '/^Nyt/,/^Hvad er der sket/p'
  Nyt siden nr. 5 (fredag den 20. november kl. 23.55)
    Kl.    Hvad
           Fredag den 20. november 2026
    23.58  Brandvæsenet er kørt
           Notat cbj37s, Tove Prøve, internt; skrevet ned lørdag den 21. november
           kl. 0.40
  
  Hvad er der sket?
