Filer af en ældre form: beredskab upgrade
=========================================

  $ . "$TESTDIR/start.sh"

En beredskabsmappe fra hver udgivet form kan læses som den dag, den blev skrevet. Notaterne røres
aldrig.

  $ for version in 1 2; do
  >   cp -R "$TESTDIR/version-$version" "$SCRATCH/tmp/gammel-$version"
  >   cd "$SCRATCH/tmp/gammel-$version"
  >   git init -q && git add . && git commit -qm 'Som den var'
  >   beredskab check --no-input | head -1
  >   beredskab list | wc -l
  >   beredskab list > før.txt
  >   beredskab upgrade --yes
  >   git status --short
  >   beredskab list | diff før.txt - && beredskab upgrade
  > done
  0 fejl, 2 advarsler.
  15
  .gitattributes
    Ny: git ændrer ikke linjeskift i filerne.
  records/.gitattributes
    Ny: git ændrer ikke linjeskift i filerne.
  records/README.md
    Ny: hvordan notaterne læses uden programmet.
  Skrevet: 3 filer.
  Gem det i historikken: beredskab sync
  ?? .gitattributes
  ?? "f\303\270r.txt"
  ?? records/.gitattributes
  ?? records/README.md
  Alle filer er på den nyeste form.
  0 fejl, 2 advarsler.
  2
  .gitattributes
    Ny: git ændrer ikke linjeskift i filerne.
  records/.gitattributes
    Ny: git ændrer ikke linjeskift i filerne.
  records/README.md
    Ny: hvordan notaterne læses uden programmet.
  Skrevet: 3 filer.
  Gem det i historikken: beredskab sync
  ?? .gitattributes
  ?? "f\303\270r.txt"
  ?? records/.gitattributes
  ?? records/README.md
  Alle filer er på den nyeste form.

Hver form, som programmet skriver eller læser, er med.

  $ for name in plans plan participants document card entry helhedsplan; do
  >   beredskab schema $name | grep -oE 'beredskab-[a-z]+/[0-9]+' | sort -u | while read -r format; do
  >     grep -rqF "format: $format" "$TESTDIR/version-1" "$TESTDIR/version-2" || echo "mangler: $format"
  >   done
  > done

En fil fra Windows, en med et usynligt mærke forrest, og en, der ikke siger sit format.

  $ cd "$SCRATCH/tmp/gammel-2/plans/proevekoebing"
  $ sed -i 's/$/\r/' participants.yaml
  $ printf '\357\273\277' | cat - plan.yaml > ny && mv ny plan.yaml
  $ sed -i '/^format:/d' cards/modtagelse.yaml
  $ beredskab check --no-input | grep -E 'participants.yaml: adv|fejl'
  2 fejl, 3 advarsler.
  plans/proevekoebing/cards/modtagelse.yaml:1:1: fejl: Feltet «format» mangler.
  plans/proevekoebing/plan.yaml:1:1: fejl: Filen begynder med et tegn, der ikke kan ses (BOM).
  plans/proevekoebing/participants.yaml: advarsel: Linjerne ender som i Windows (CR LF).
  $ beredskab upgrade --dry-run
  Det her ville blive ændret:
  plans/proevekoebing/participants.yaml
    Linjerne ender nu i LF, ikke som i Windows (CR LF).
  plans/proevekoebing/plan.yaml
    Det usynlige mærke forrest i filen (BOM) er fjernet.
  plans/proevekoebing/cards/modtagelse.yaml
    Formatet er skrevet i filen: beredskab-card/1.
  --- plans/proevekoebing/cards/modtagelse.yaml, som den er
  +++ plans/proevekoebing/cards/modtagelse.yaml, som den bliver
  @@ -1,3 +1,4 @@
  +format: beredskab-card/1
   id: modtagelse
   name: Modtagelse
   steps:
  Intet er skrevet. Skriv det med: beredskab upgrade
  $ git -C ../.. status --short
   M plans/proevekoebing/cards/modtagelse.yaml
   M plans/proevekoebing/participants.yaml
   M plans/proevekoebing/plan.yaml
  ?? .gitattributes
  ?? "f\303\270r.txt"
  ?? records/.gitattributes
  ?? records/README.md

Først skal det, der var, være gemt. Så vises det, og nogen siger ja.

  $ beredskab upgrade
  plans/proevekoebing/cards/modtagelse.yaml er ikke gemt i historikken, som den er
  nu.
  Intet er ændret. Gem den først:
    beredskab sync
  [2]
  $ git add . && git commit -qm 'Som på Windows'
  $ beredskab upgrade >"$SCRATCH/tmp/svar" 2>&1
  [2]
  $ sed -n -e 1p -e '/^Intet/,$p' "$SCRATCH/tmp/svar"
  Det her bliver ændret:
  Intet er skrevet, for ingen har sagt ja til det.
  Er det rigtigt, så tilføj --yes.
  $ beredskab upgrade --yes | tail -2
  Skrevet: 3 filer.
  Gem det i historikken: beredskab sync
  $ beredskab check --no-input | head -1
  0 fejl, 2 advarsler.
  $ grep -c "$(printf '\r')" participants.yaml
  0
  [1]
  $ head -2 cards/modtagelse.yaml
  format: beredskab-card/1
  id: modtagelse
  $ beredskab upgrade
  Alle filer er på den nyeste form.

En linje, der ender anderledes end de andre, er en fejl, som upgrade også retter. En liste fra Windows
ændres ikke, før den er rettet.

  $ sed -i '5s/$/\r/' participants.yaml && git commit -qam 'En linje'
  $ beredskab participant end jens --yes
  Deltagerlisten kan ikke læses, så den kan ikke ændres.
  Intet er ændret. Se, hvad der er i vejen: beredskab check
  Bemærk: Deltagerlisten kan ikke læses. Udgaven fra den 1. januar 2026 bruges.
    (plans/proevekoebing/participants.yaml, linje 5: Linjen ender som i Windows
    (CR LF).) Alle fejl: beredskab check
  [3]
  $ beredskab upgrade --yes
  plans/proevekoebing/participants.yaml
    Linjerne ender nu i LF, ikke som i Windows (CR LF).
  Skrevet: plans/proevekoebing/participants.yaml
  Gem det i historikken: beredskab sync
  $ git commit -qam 'Rettet' && sed -i 's/$/\r/' participants.yaml && git commit -qam 'Windows'
  $ beredskab participant end jens --yes
  Linjerne i plans/proevekoebing/participants.yaml ender som i Windows (CR LF).
  Intet er ændret. Skriv først: beredskab upgrade
  [2]

Det, der er skrevet til en nyere udgave, røres ikke.

  $ beredskab upgrade --yes >/dev/null
  $ sed -i 's,beredskab-card/1,beredskab-card/2,' cards/modtagelse.yaml
  $ beredskab upgrade
  Resten er på den nyeste form.
  Bemærk: plans/proevekoebing/cards/modtagelse.yaml er ikke ændret. Den er
    skrevet til en anden udgave af programmet end denne, som kender
    beredskab-card/1.
  $ sed -i 's,beredskab-card/2,beredskab-kort/1,' cards/modtagelse.yaml
  $ beredskab upgrade --json
  {
    "format": "beredskab-output/2",
    "data": {
      "files": [],
      "left": [
        {
          "file": "plans/proevekoebing/cards/modtagelse.yaml",
          "why": "Den er skrevet til en anden udgave af programmet end denne, som kender beredskab-card/1"
        }
      ],
      "written": false,
      "next": []
    },
    "warnings": [
      "plans/proevekoebing/cards/modtagelse.yaml er ikke ændret. Den er skrevet til en anden udgave af programmet end denne, som kender beredskab-card/1."
    ],
    "error": null
  }

Gamle skemaer ved siden af filerne fornyes.

  $ git checkout -q . && cd ../..
  $ echo '{}' > plans/card.schema.json
  $ beredskab upgrade --yes
  plans/proevekoebing/participants.yaml
    Linjerne ender nu i LF, ikke som i Windows (CR LF).
  plans/card.schema.json
    Beskriver felterne, som de er i dag.
  Skrevet: 2 filer.
  Gem det i historikken: beredskab sync
  $ beredskab schema card | cmp - plans/card.schema.json

Er det kun mærket og linjerne, der skal rettes, går intet tabt: det behøver ikke at være gemt først.

  $ cd plans/proevekoebing
  $ { printf '\357\273\277'; sed 's/12 34 56 01/12 34 56 91/; s/$/\r/' participants.yaml; } >ny
  $ mv ny participants.yaml
  $ beredskab upgrade --yes | tail -2
  Skrevet: plans/proevekoebing/participants.yaml
  Gem det i historikken: beredskab sync
  $ grep -c '12 34 56 91' participants.yaml
  1
