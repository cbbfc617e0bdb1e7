Et dokument fra en tekst: beredskab plan import
===============================================

  $ . "$TESTDIR/start.sh"

Teksten kommer fra en PDF eller et tekstbehandlingsprogram, for eksempel med pdftotext.

  $ cat > aftale.txt <<END
  > Beredskabsplan for Bakkeby
  > 2026 – 2029
  > 
  > Aftalen er indgået af parterne.
  > 
  > Formål
  > 
  > Planen skal skabe ro i Bakkeby, når der sker noget, som gør
  > beboerne utrygge: "ild", hærværk #1 og andet.
  > 
  > 2. Deltagere
  > 
  > Boligselskabet Påfund og Bakkeby Kommune.
  > 
  > ## Møder
  > 
  > - to om året
  > - flere efter behov
  > 
  > Underskrift
  > -----------
  > ---
  > no
  > END
  $ beredskab plan import aftale.txt --plan bakkeby
  Skrevet: plans/bakkeby/document.yaml
  «Beredskabsplan for Bakkeby», 5 afsnit. Hvert ord fra kilden er med.
  Læs filen igennem, og skriv perioden og parternes linjer ind.
  Lav resten af planen: beredskab plan new bakkeby
  Se den efter: beredskab check
  $ cat plans/bakkeby/document.yaml
  # yaml-language-server: $schema=../document.schema.json
  #
  # Læst ind af beredskab plan import fra aftale.txt.
  # Ordene er kildens egne. Kun mellemrum kan være anderledes.
  #
  # Som overskrift er taget: linjer med # foran eller en streg af = eller - under; linjer med et nummer
  # («2. Deltagere»), der ikke er punkter på en liste; og korte linjer, der begynder med stort, ender
  # uden punktum og står før et længere stykke. Alt andet er tekst.
  #
  # Gør resten i hånden: del eller saml afsnit, ret deres id (før planen nævner dem; siden ændres de
  # aldrig), og skriv perioden og parternes linjer ind, som de er underskrevet. Se efter med
  # beredskab check.
  format: "beredskab-document/1"
  title: "Beredskabsplan for Bakkeby"
  sections:
    - id: indledning
      text: |
        2026 – 2029
  
        Aftalen er indgået af parterne.
    - id: formaal
      heading: "Formål"
      text: |
        Planen skal skabe ro i Bakkeby, når der sker noget, som gør
        beboerne utrygge: "ild", hærværk #1 og andet.
    - id: afsnit-2-deltagere
      heading: "2. Deltagere"
      text: |
        Boligselskabet Påfund og Bakkeby Kommune.
    - id: moeder
      heading: "Møder"
      text: |
        - to om året
        - flere efter behov
    - id: underskrift
      heading: "Underskrift"
      text: |
        ---
        no
  # valid: {from: 2026-01-01, to: 2029-12-31}
  # parties:
  #   - {line: "Organisation, Navn, Titel"}
  $ beredskab plan show --plan bakkeby --format md | grep '\\'
  Bemærk: Planen «bakkeby» har kun et dokument: plans/bakkeby/plan.yaml og
    participants.yaml er ikke skrevet endnu.
  Planen skal skabe ro i Bakkeby, når der sker noget, som gør\
  \- to om året\
  \- flere efter behov
  \---\

Linjer fra Windows, sideskift og tabulatorer er i orden.

  $ printf '\357\273\277# Aftale\r\n\r\nEt\tstykke.\r\n\fEt til.\r\n' > windows.txt
  $ beredskab plan import windows.txt -o kladde.yaml
  Skrevet: kladde.yaml
  «Aftale», 1 afsnit. Hvert ord fra kilden er med.
  Læs filen igennem, og skriv perioden og parternes linjer ind.
  Programmet bruger den, når den ligger i planens mappe, og dens navn begynder
    med document.
  $ sed -n '/^title/,/^#/p' kladde.yaml
  title: "Aftale"
  sections:
    - id: indledning
      text: |
        Et stykke.
  
        Et til.
  # valid: {from: 2026-01-01, to: 2029-12-31}

Et dokument, der er der, bliver aldrig skrevet over.

  $ beredskab plan import windows.txt
  Planen har allerede et dokument: plans/proevekoebing/document.yaml.
  Intet er ændret. Er det kun udkastet fra plan new eller init, så slet filen
  først. Ellers skriv den næste periodes dokument ved siden af: -o
  plans/proevekoebing/document-2027.yaml
  [2]
  $ beredskab plan import windows.txt -o kladde.yaml
  $SCRATCH/work/kladde.yaml findes allerede.
  Intet er ændret. Vælg et andet navn med -o FIL.
  [2]
  $ beredskab plan import aftale.txt -o plans/proevekoebing/document-2028.yaml --json
  {
    "format": "beredskab-output/2",
    "data": {
      "files": [
        "plans/proevekoebing/document-2028.yaml"
      ],
      "next": [
        "Læs filen igennem, og skriv perioden og parternes linjer ind.",
        "Programmet bruger den, når den ligger i planens mappe, og dens navn begynder med document."
      ]
    },
    "warnings": [],
    "error": null
  }

Det nye gælder først, når det har en periode, og den er begyndt.

  $ beredskab plan show | head -1
  Beredskabsplan for boligområderne i Prøvekøbing
  $ beredskab check | head -1
  0 fejl, 3 advarsler.

Det, der ikke kan læses, bliver afvist, og intet bliver skrevet.

  $ beredskab plan import
  Navnet på filen med dokumentets tekst mangler.
  Skriv: beredskab plan import FIL
  [2]
  $ beredskab plan import findesikke.txt --plan ny
  Filen kan ikke læses: $SCRATCH/work/findesikke.txt (den findes
  ikke).
  Se efter, om stien er rigtig.
  [3]
  $ beredskab plan import plans --plan ny
  Filen kan ikke læses: $SCRATCH/work/plans (det er en mappe).
  Brug en fil i stedet, eller flyt mappen.
  [3]
  $ printf '\n \n' > tom.txt
  $ beredskab plan import tom.txt --plan ny
  tom.txt: Der er ingen tekst i filen.
  Vælg den fil, som dokumentets tekst står i.
  [2]
  $ printf 'Aftale\n\nS\370parken\n' > latin.txt
  $ beredskab plan import latin.txt --plan ny
  latin.txt, linje 3: Filen er ikke gyldig UTF-8 her.
  Gem dokumentet som almindelig tekst (UTF-8), .txt eller .md.
  [2]
  $ printf '{\\rtf1\\ansi Aftale}' > aftale.rtf
  $ beredskab plan import aftale.rtf --plan ny
  aftale.rtf: Filen er RTF, PDF eller HTML, ikke tekst.
  Gem dokumentet som almindelig tekst (UTF-8), .txt eller .md.
  [2]
  $ printf 'Aftale\n\nEt \001 tegn\n' > tegn.txt
  $ beredskab plan import tegn.txt --plan ny
  tegn.txt, linje 3: Her står et tegn, der ikke kan ses, og som ikke hører til.
  Gem dokumentet som almindelig tekst (UTF-8), .txt eller .md, og slet tegnet,
  hvis det stadig er der.
  [2]
  $ printf 'Aftale\n\nRing til Bo, 010101''-1234.\n' > cpr.txt
  $ beredskab plan import cpr.txt --plan ny
  cpr.txt, linje 3: Teksten indeholder et CPR-nummer: «Ring til Bo, ••••••-••••.»
  CPR-numre må ikke stå her: historikken glemmer ikke. Fjern nummeret i kilden, og
  prøv igen.
  [4]
  $ beredskab plan import aftale.txt -o mappe/fil.yaml
  Mappen «$SCRATCH/work/mappe» findes ikke.
  Se efter, om stien er rigtig.
  [3]
  $ beredskab plan import aftale.txt -o plans
  «plans» er en mappe.
  Nævn den fil, der skal skrives, for eksempel -o document-2027.yaml
  [2]
  $ beredskab plan import aftale.txt --plan Ny
  «Ny» er ikke et id.
  Et id har små bogstaver a–z, tal og bindestreg, begynder med et bogstav og har
  mindst to tegn.
  [2]
  $ ls plans
  bakkeby
  plans.yaml
  proevekoebing

Har ingen af planens dokumenter en periode, gælder det, der hedder document.yaml, endnu.

  $ printf 'Den næste plan\n\nFormål\n\nRo.\n' > naeste.txt
  $ beredskab plan import naeste.txt -o plans/bakkeby/document-2027.yaml >/dev/null
  $ beredskab plan show --plan bakkeby 2>/dev/null | head -1
  Beredskabsplan for Bakkeby
