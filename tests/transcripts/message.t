Udmeldinger: beredskab message
==============================

  $ . "$TESTDIR/start.sh"
  $ cat >> plans/proevekoebing/plan.yaml <<'END'
  > # Prøvekøbings udmelding til pressen godkendes af formanden.
  > END
  $ sed -i 's|^messages:|messages:\n  - {id: presse, name: Til pressen, public: true, approved_by: formanden, always: Vi henviser til politiet.}|' plans/proevekoebing/plan.yaml
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Hvilke er der?

  $ beredskab message
    presse   Til pressen. Godkendes af formanden.
    beboere  Til beboerne.
  Et udkast: beredskab message ID

Et udkast. Det, som mennesker skal skrive, står i [ ].

  $ beredskab message beboerne
  Til beboerne
  
  Hvad er der sket?
  [Skriv kort, hvad der er sket. Ingen navne.]
  
  Hvad ved vi?
  [Kun det, der er bekræftet.]
  
  Hvad ved vi ikke endnu?
  [Det, som folk vil spørge om, og som ingen ved endnu.]
  
  Hvad skal beboerne gøre?
  [Det, som de selv kan gøre. Er nogen i fare: ring 112.]
  
  Hvad gør vi?
  [Det, der er besluttet, og som må siges.]
  
  Hvem kan du kontakte?
  [Navn på funktionen og telefonnummer.]
  
  Hvornår kommer der nyt?
  [Klokkeslæt, også hvis der ikke er nyt.]

I en hændelse er det, der må offentliggøres, sat ind; alt andet er ikke.

  $ beredskab activate --type brand --area demobakken --summary "Ild i en kælder" --public >/dev/null
  $ clock 22:20
  $ beredskab decide "Fælleshuset er åbent i nat" --public >/dev/null
  $ clock 22:21
  $ beredskab decide "Jens ringer til familien" >/dev/null
  $ clock 22:22
  $ beredskab situation issue --known "Ilden er slukket" --next 23:00 >/dev/null
  $ clock 22:25
  $ beredskab message presse | sed -n -e 1,5p -e '/^Hvad gør/,/^Hvem/p' -e '$p'
  Til pressen
  
  Hvad er der sket?
  Ild i en kælder
  
  Hvad gør vi?
  - Fælleshuset er åbent i nat.
  
  Vi henviser til politiet.
  
  Hvem kan du kontakte?
  [Næste situationsbillede er aftalt til fredag den 20. november 2026 kl. 23.00. Skriv, hvornår folk hører nyt.]

Det, der er sendt, skrives ord for ord.

  $ beredskab message issue beboerne "Det brænder ikke mere. Fælleshuset er åbent i nat." --via SMS
  Skrevet (s7c9ce): Udmelding til beboerne (SMS): Det brænder ikke mere.
    Fælleshuset er åbent i nat.
  $ clock 22:30
  $ beredskab message issue presse "Ilden er slukket. Vi henviser til politiet." --approved-by "Per Formand, 12345601"
  Skrevet (w795ez): Udmelding til pressen: Ilden er slukket. Vi henviser til
    politiet. Godkendt af Per Formand og Tove Prøve. [må offentliggøres]
  $ clock 22:35
  $ beredskab message issue presse "Ilden er slukket. Vi henviser til politiet."
  Skrevet (xn9sys): Udmelding til pressen: Ilden er slukket. Vi henviser til
    politiet. [må offentliggøres]
  Bemærk: Efter planen godkendes den af formanden. Skriv, hvem der har godkendt
    den: beredskab correct xn9sys --approved-by NAVN,…
  $ clock 22:36
  $ beredskab correct xn9sys --approved-by "Ens"
  Skrevet (zdnhw2): Rettelse af xn9sys: Udmelding til pressen: Ilden er slukket.
    Vi henviser til politiet. Godkendt af Ens. [må offentliggøres]
  $ beredskab correct xn9sys --approved-by "Per Formand"
  Skrevet (zdnztb): Rettelse af xn9sys: Udmelding til pressen: Ilden er slukket.
    Vi henviser til politiet. Godkendt af Per Formand. [må offentliggøres]
  $ clock 22:40
  $ beredskab message
  Brand i Demobakken, Testrup (mrarxf)
    presse   Til pressen. Godkendes af formanden.
             Sendt fredag den 20. november 2026 kl. 22.30 (w795ez), godkendt af
             Per Formand og Tove Prøve
             Sendt fredag den 20. november 2026 kl. 22.35 (xn9sys), godkendt af
             Per Formand
    beboere  Til beboerne.
             Sendt fredag den 20. november 2026 kl. 22.25 (s7c9ce)
  Et udkast: beredskab message ID
  $ cat records/proevekoebing/2026/*/*-message-*.yaml | head -n 11
  format: beredskab-entry/2
  kind: message
  at: 2026-11-20T22:25:00+01:00
  logged: 2026-11-20T22:25:00+01:00
  author: "Tove Prøve"
  message: beboere
  name: "Til beboerne"
  text: "Det brænder ikke mere. Fælleshuset er åbent i nat."
  via: "SMS"
  after: [rqfqe2-18dc4d0d6f9e2f60]
  ...

Et udkast, der ikke er skrevet færdigt, sendes ikke.

  $ beredskab message presse | sed '/^\[Det/d' > kladde.txt
  $ beredskab message issue presse - < kladde.txt >svar 2>&1
  [2]
  $ sed -n -e '1,/^Hvad er/p' -e '$p' svar
  Her er noget, der ikke er udfyldt: «[Kun det, der er bekræftet.]»
  Skriv det, eller slet det, og prøv igen.
  Ikke gemt. Du skrev:
    beredskab message issue presse -
  Til pressen
  
  Hvad er der sket?
  [Næste situationsbillede er aftalt til fredag den 20. november 2026 kl. 23.00. Skriv, hvornår folk hører nyt.]

Udkastet som en side, der kan skrives på i hånden. Det er mærket, og det er uden andet end det, der
må offentliggøres.

  $ beredskab message presse --format md | sed -n -e 1,10p -e '/^## Hvad gør/,/^## Hvem/p' -e '$p'
  **UDKAST**
  
  Godkendes af formanden, før den sendes.
  
  # Til pressen
  
  ## Hvad er der sket?
  
  Ild i en kælder
  
  ## Hvad gør vi?
  
  - Fælleshuset er åbent i nat.
  
  Vi henviser til politiet.
  
  ## Hvem kan du kontakte?
  Skrevet fredag den 20. november 2026 kl. 22.40. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 1. januar 2026, 47ac2cd, med ændringer siden. beredskab 0.1.0.
  $ beredskab message presse -o udkast.html
  Skrevet: udkast.html
  $ sed -n '/<h1>/,/^<p class="hint">/p' udkast.html
  <h1><span class="exercise">UDKAST</span> Til pressen</h1>
  <div class="keep">
  <h2>Hvad er der sket?</h2>
  <p class="text">Ild i en kælder</p>
  <div class="line"></div>
  </div>
  <div class="keep">
  <h2>Hvad ved vi? <span class="hint">Kun det, der er bekræftet.</span></h2>
  <div class="line"></div>
  <div class="line"></div>
  </div>
  <div class="keep">
  <h2>Hvad ved vi ikke endnu? <span class="hint">Det, som folk vil spørge om, og som ingen ved endnu.</span></h2>
  <div class="line"></div>
  <div class="line"></div>
  </div>
  <div class="keep">
  <h2>Hvad skal beboerne gøre? <span class="hint">Det, som de selv kan gøre. Er nogen i fare: ring <a href="tel:112">112</a>.</span></h2>
  <div class="line"></div>
  <div class="line"></div>
  <div class="line"></div>
  </div>
  <div class="keep">
  <h2>Hvad gør vi?</h2>
  <ul>
  <li class="text">Fælleshuset er åbent i nat.</li>
  </ul>
  <div class="line"></div>
  <p class="text" style="margin-top: 2mm">Vi henviser til politiet.</p>
  </div>
  <div class="keep">
  <h2>Hvem kan du kontakte? <span class="hint">Navn på funktionen og telefonnummer.</span></h2>
  <div class="line"></div>
  </div>
  <div class="keep">
  <h2>Hvornår kommer der nyt? <span class="hint">Næste situationsbillede er aftalt til fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;23.00.</span></h2>
  <div class="line"></div>
  </div>
  <div class="keep">
  <p class="fill">Godkendt af (efter planen: formanden): <span style="width: 45mm"></span> Sendt&nbsp;kl.: <span style="width: 22mm"></span></p>
  <p class="hint">Er den sendt, så skriv den ind: <span class="nowrap"><strong>beredskab message issue presse "TEKST" --at 22:10</strong></span></p>
  $ beredskab message presse -o udkast.xyz
  Formatet «xyz» kendes ikke.
  Vælg mellem: text, md, html, pdf.
  [2]

I en ny beredskabsmappe, hvor intet er sket endnu, er den tom.

  $ beredskab init ny >/dev/null
  $ beredskab message -C ny
    beboere  Til beboerne.
    presse   Til pressen.
  Et udkast: beredskab message ID
  $ beredskab message beboere -C ny --format md | sed -n -e '/^# /,/^## Hvad ved vi?/p' -e '$p'
  # Til beboerne
  
  ## Hvad er der sket?
  
  [Skriv kort, hvad der er sket. Ingen navne.]
  
  ## Hvad ved vi?
  Skrevet fredag den 20. november 2026 kl. 22.40. Boligsocial beredskabsplan. Udgave 1. januar 2026, 47ac2cd, med ændringer siden. beredskab 0.1.0.
  $ beredskab message beboere -C ny --issued
  Der er ingen hændelser endnu.
  Skriv beredskab activate, når der sker noget.
  [2]

En plan behøver ikke at have nogen.

  $ sed -i '/^messages:/d; /name: Til /d' ny/plans/plan/plan.yaml
  $ beredskab message -C ny
  Planen har ingen udmeldinger.
  De skrives under messages i plan.yaml. Indtil da: beredskab log "…"
  [2]
  $ echo '- ?' >> ny/plans/plan/plan.yaml
  $ beredskab message beboere -C ny
  Planens udmeldinger kan ikke læses.
  Skriv selv teksten, og skriv i loggen, hvad der er sendt: beredskab log "…"
  Bemærk: Planen kan ikke læses. Type og boligområde gemmes, som du taster dem,
    og punkterne til stillingtagen mangler. (plans/plan/plan.yaml, linje 139: En
    nøgle skal være et enkelt ord.) Alle fejl: beredskab check
  [2]

Det, der er sendt, som opslag. Det, der ikke må offentliggøres, er mærket.

  $ beredskab message presse --issued
  Til pressen
  fredag den 20. november 2026 kl. 22.35
  
  Ilden er slukket. Vi henviser til politiet.
  
  Beredskabsplan for boligområderne i Prøvekøbing
  $ beredskab message beboere --issued
  Fortroligt – tavshedspligt
  
  Til beboerne
  fredag den 20. november 2026 kl. 22.25
  
  Det brænder ikke mere. Fælleshuset er åbent i nat.
  
  Beredskabsplan for boligområderne i Prøvekøbing
  $ beredskab message beboere --issued --format md | sed -n -e 1,4p -e '$p'
  **Fortroligt – tavshedspligt**
  
  # Til beboerne
  
  Skrevet fredag den 20. november 2026 kl. 22.40. Beredskabsplan for boligområderne i Prøvekøbing, 1. januar 2024 – 31. december 2027. Udgave 1. januar 2026, 47ac2cd, med ændringer siden.
  $ clock 22:45
  $ printf '%s\n' 'Til pressen' '' 'Hvad er der sket?' 'Ild i en kælder <på> Demobakken' \
  > '- to opgange er tomme' '' 'Vi henviser til politiet.' > sendt.txt
  $ beredskab message issue presse - --approved-by "Per Formand" < sendt.txt | head -n 1
  Skrevet (pxfyb8): Udmelding til pressen: Til pressen
  $ beredskab message presse --issued --format md
  # Til pressen
  
  fredag den 20. november 2026 kl. 22.45
  
  ## Hvad er der sket?
  
  Ild i en kælder \<på> Demobakken\
  \- to opgange er tomme
  
  Vi henviser til politiet.
  
  *Beredskabsplan for boligområderne i Prøvekøbing*
  $ beredskab message presse --issued -o opslag.html
  Skrevet: opslag.html
  $ sed -n '/<body>/,$p' opslag.html
  <body>
  <div class="running-right"></div>
  <main>
  <h1>Til pressen</h1>
  <p class="sent">fredag den&nbsp;20.&nbsp;november&nbsp;2026 kl.&nbsp;22.45</p>
  <h2>Hvad er der sket?</h2>
  <p class="text">Ild i en kælder &lt;på&gt; Demobakken
  - to opgange er tomme</p>
  <p class="text">Vi henviser til politiet.</p>
  <p class="from">Beredskabsplan for boligområderne i Prøvekøbing</p>
  </main>
  </body>
  </html>

En rettelse slår igennem, og det, der udgår, er der ikke mere.

  $ clock 22:50
  $ beredskab correct 'to opgange' "Ilden er slukket." --at 22:46 >/dev/null
  $ beredskab message presse --issued
  Til pressen
  fredag den 20. november 2026 kl. 22.46
  
  Ilden er slukket.
  
  Beredskabsplan for boligområderne i Prøvekøbing
  $ beredskab correct pxfyb8 --void >/dev/null
  $ beredskab message presse --issued
  Til pressen
  fredag den 20. november 2026 kl. 22.35
  
  Ilden er slukket. Vi henviser til politiet.
  
  Beredskabsplan for boligområderne i Prøvekøbing

Også når hændelsen er afsluttet; og en øvelse er mærket.

  $ beredskab close --no-input >/dev/null 2>&1
  $ beredskab message presse --issued | head -n 2
  Til pressen
  fredag den 20. november 2026 kl. 22.35
  $ clock 22:55
  $ beredskab activate --type brand --area eksempelvej --exercise >/dev/null
  $ beredskab message presse --issued
  ØVELSE: Brand på Eksempelvej (h7g88d): «Til pressen» er ikke sendt endnu.
  Når den er sendt: beredskab message issue presse "…" -i h7g88d
  [2]
  $ beredskab message presse --format md | head -n 5
  **ØVELSE**
  
  **UDKAST**
  
  Godkendes af formanden, før den sendes.
  $ beredskab message issue presse "Ilden er slukket." --restricted --approved-by "Per Formand"
  Skrevet (rmxcct) i ØVELSE: Udmelding til pressen: Ilden er slukket. Godkendt
    af Per Formand. [begrænset kreds]
  Bemærk: Efter planen skal der altid stå: «Vi henviser til politiet.»
  $ beredskab message presse --issued
  ØVELSE – ØVELSE – ØVELSE
  
  Fortroligt – tavshedspligt
  
  Til pressen
  fredag den 20. november 2026 kl. 22.55
  
  Ilden er slukket.
  
  Beredskabsplan for boligområderne i Prøvekøbing

Det, der mangler, og det, der er forkert:

  $ beredskab message --issued
  Det mangler, hvilken udmelding --issued gælder.
  Alle udmeldinger: beredskab message
  [2]
  $ beredskab message -o udkast.pdf
  Det mangler, hvilken udmelding --output gælder.
  Alle udmeldinger: beredskab message
  [2]

  $ refused message issue
  Det mangler, hvilken udmelding der er sendt.
  Skriv: beredskab message issue ID "…". Alle udmeldinger: beredskab message
  [2]
  $ refused message issue presse
  Teksten mangler. Hvad er der sendt?
  Skriv den i anførselstegn: beredskab message issue presse "…"
  [2]
  $ beredskab message naboerne
  Udmeldingen «naboerne» kendes ikke.
  Vælg mellem: presse, beboere.
  [2]
  $ refused message issue presse "Ring til ""010190""-1234"
  Teksten indeholder et CPR-nummer: Ring til ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]

Hvad der ikke gælder længere, eller er modsagt, står ikke i et udkast; hvad to har skrevet hver for
sig, står én gang, også i det, der må offentliggøres.

  $ clock 23:40 2027-03-01
  $ beredskab activate --type brand --area demobakken --public >/dev/null 2>&1
  $ cp -R records shared
  $ beredskab decide "Sedler deles ud" --question beboere --public -i rwq257 >/dev/null
  $ mv records a && mv shared records
  $ clock 23:41
  $ beredskab decide "Sedler deles ud." --question beboere --public -i rwq257 >/dev/null
  $ cp -Rn a/* records/ && rm -r a
  $ beredskab decide "Vejen lukkes" --public --responsible jens -i rwq257 >/dev/null
  $ beredskab decide "Vejen er åben" --public --replaces "vejen lukkes" >/dev/null
  $ beredskab summary --public -i rwq257 | grep Sedler
    23.40  Besluttet: Sedler deles ud.
  $ beredskab message beboere -i rwq257 | sed -n '/gør vi/,/^$/p'
  Hvad gør vi?
  - Sedler deles ud.
  - Vejen er åben.
  
  $ clock 23:50
  $ beredskab decide nej --question beboere -i rwq257 >/dev/null
  $ beredskab message beboere -i rwq257 | sed -n '/gør vi/,/^$/p'
  Hvad gør vi?
  - Vejen er åben.
  

Når hændelsen er forbi, kommer der intet situationsbillede.

  $ clock 23:52
  $ beredskab situation issue --known "Ilden er slukket" --next +1h -i rwq257 >/dev/null
  $ beredskab message beboere -i rwq257 | grep aftalt
  [Næste situationsbillede er aftalt til tirsdag den 2. marts 2027 kl. 0.52. Skriv, hvornår folk hører nyt.]
  $ clock 23:54
  $ beredskab close -i rwq257 >/dev/null 2>&1
  $ beredskab message beboere -i rwq257 | grep -c aftalt
  0
  [1]
