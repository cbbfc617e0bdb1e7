En part, der ikke vil skrive under: beredskab plan sign --refused
=================================================================

  $ . "$TESTDIR/start.sh"
  $ document=plans/proevekoebing/document.yaml

Grunden skrives ned. Så mangler parten ikke: den har svaret.

  $ beredskab plan sign --as tænkt --on 2026-11-19 --refused "Vil have afsnit 3 ændret" --paper "Mappe 3"
  $ clock 22:16
  $ beredskab plan sign --as tove >/dev/null
  $ beredskab plan status | sed -n '/^Underskrifter/,$p'
  $ beredskab status | grep -A 2 Underskrift
  $ beredskab check | grep -A 1 "vil ikke"
  $ beredskab check --strict >/dev/null
  $ beredskab plan show | sed -n '/^Underskrifter/,$p' | grep -v '^$'

Fonden får at vide, hvem der har afslået, men ikke hvorfor.

  $ beredskab plan dossier | sed -n '/Underskrifter/,/Godkendelse/p'

Det siges én gang, og grunden kan rettes.

  $ clock 22:17
  $ beredskab plan sign --as kommune --refused "Afsnit 4"
  $ beredskab plan sign --refused "Afsnit 4"
  $ beredskab plan sign --as kommune --refused ""
  $ beredskab plan sign --as kommune --refused "$(printf '0101%s-1234' 70)"
  $ beredskab plan sign --as tove --refused "Har fortrudt"
  $ beredskab correct "afsnit 3" --refused "Vil have afsnit 3 og 4 ændret" --reason Hørefejl
  $ beredskab show --plan-log | sed -n '/afslog/,$p'

Fonden kan også sige nej.

  $ clock 22:18
  $ beredskab plan sign --approval prøvefonden --refused "Mangler en part" --case PF-9
  $ beredskab plan status --json | grep -c '"state": "refused"'

Skriver de under alligevel, gælder det.

  $ clock 22:20
  $ beredskab plan sign --as tænkt
  $ clock 22:21
  $ beredskab plan sign --approval prøvefonden --case PF-9
  $ beredskab check | grep -c "vil ikke"

Bliver dokumentet ændret, skal de spørges igen. Hvad de svarede før, står der.

  $ clock 22:30
  $ beredskab plan sign --as politi --refused "Afsnit 3 er for langt" >/dev/null
  $ sed -i 's/Hver deltager informerer/Hver deltager orienterer/' $document
  $ git commit -q -am Dokumentet
  $ beredskab plan status | sed -n '/^Underskrifter/,/^Godkendelse/p'
  $ beredskab check | grep "vil ikke\|siden det"
