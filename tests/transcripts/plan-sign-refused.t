En part, der ikke vil skrive under: beredskab plan sign --refused
=================================================================

  $ . "$TESTDIR/start.sh"
  $ document=plans/proevekoebing/document.yaml

Grunden skrives ned. Så mangler parten ikke: den har svaret.

  $ beredskab plan sign --as tænkt --on 2026-11-19 --refused "Vil have afsnit 3 ændret" --paper "Mappe 3"
  Skrevet (mrarxf): Lene Tænkt afslog den 19. november 2026 at skrive under på
    document.yaml. Begrundelse: Vil have afsnit 3 ændret. Papiret ligger: Mappe 3.
  For: Prøvekøbing Kommune, Lene Tænkt, Centerchef
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 0 af 4. Mangler: Helhedsplanen, Boligselskabet Prøvebo og
    Prøvekøbing Politi. Vil ikke skrive under: Prøvekøbing Kommune. Ikke godkendt
    endnu af Prøvefonden.
  $ clock 22:16
  $ beredskab plan sign --as tove >/dev/null
  $ beredskab plan status | sed -n '/^  Prøvekøbing Kommune/,/^$/p'
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: afslået den 19. november 2026
        (Lene Tænkt; papiret: Mappe 3; mrarxf). Begrundelse: Vil have afsnit 3
        ændret.
  
  $ beredskab status | grep -A 2 Underskrift
  Underskrift  1 af 4. Mangler: Boligselskabet Prøvebo og Prøvekøbing Politi. Vil
               ikke skrive under: Prøvekøbing Kommune. Ikke godkendt endnu af
               Prøvefonden: beredskab plan status
  $ beredskab check | grep -A 1 "vil ikke"
  plans/proevekoebing/document.yaml: advarsel: Prøvekøbing Kommune vil ikke skrive under: Vil have afsnit 3 ændret
    = Sker det alligevel, så skriv: beredskab plan sign --document document.yaml --as NAVN
  $ beredskab check --strict >/dev/null
  [1]
  $ beredskab plan show | grep -A 3 'Underskrift: afslået'
      Underskrift: afslået den 19. november 2026 (Lene Tænkt; mrarxf).
      Begrundelse: Vil have afsnit 3 ændret
  
      Dato: ______________ Underskrift: ________________________________

Fonden får at vide, hvem der har afslået, men ikke hvorfor.

  $ beredskab plan dossier | sed -n '/Prøvekøbing Kommune, Lene Tænkt,  /,/^$/p'
    Prøvekøbing Kommune, Lene Tænkt,            afslået den 19. november 2026
    Centerchef                                  Papiret: Mappe 3
  

Det siges én gang, og grunden kan rettes.

  $ clock 22:17
  $ refused plan sign --as kommune --refused "Afsnit 4"
  Prøvekøbing Kommune har allerede afslået: Lene Tænkt, den 19. november 2026
  (mrarxf).
  Intet er ændret. Ret begrundelsen: beredskab correct mrarxf --refused TEKST
  [2]
  $ refused plan sign --refused "Afsnit 4"
  Det mangler, hvem der ikke vil skrive under.
  Skriv: beredskab plan sign --as NAVN --refused 'Afsnit 4', eller --approval
  "Prøvefonden"
  Parterne er:
    Helhedsplanen, Tove Prøve, Projektleder
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder
    Prøvekøbing Kommune, Lene Tænkt, Centerchef
  [2]
  $ refused plan sign --as kommune --refused ""
  Der mangler noget efter --refused.
  Se beredskab help plan sign.
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ refused plan sign --as kommune --refused "$(printf '0101%s-1234' 70)"
  --refused: Teksten indeholder et CPR-nummer: ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]
  $ refused plan sign --as tove --refused "Har fortrudt"
  Helhedsplanen har allerede skrevet under: Tove Prøve, den 20. november 2026
  (ey2bh8).
  Intet er ændret: én gang er nok. Er det forkert, så lad det udgå først:
  beredskab correct ey2bh8 --void
  [2]
  $ beredskab correct "afsnit 3" --refused "Vil have afsnit 3 og 4 ændret" --reason Hørefejl
  Skrevet (cnkjre): Rettelse af mrarxf: Lene Tænkt afslog den 19. november 2026
    at skrive under på document.yaml. Begrundelse: Vil have afsnit 3 og 4 ændret.
    Papiret ligger: Mappe 3.
  $ beredskab show --plan-log | sed -n '/afslog/,$p'
    mrarxf  22.15  Lene Tænkt afslog den 19. november 2026 at skrive under på
                   document.yaml. Begrundelse: Vil have afsnit 3 ændret. Papiret
                   ligger: Mappe 3.
    cnkjre         Rettet til: Lene Tænkt afslog den 19. november 2026 at skrive
                   under på document.yaml. Begrundelse: Vil have afsnit 3 og 4
                   ændret. Papiret ligger: Mappe 3. Begrundelse: Hørefejl. – Tove
                   Prøve, kl. 22.17
    ey2bh8  22.16  Tove Prøve skrev under på document.yaml den 20. november 2026.

Fonden kan også sige nej.

  $ clock 22:18
  $ beredskab plan sign --approval prøvefonden --refused "Mangler en part" --case PF-9
  Skrevet (z3dqmf): Prøvefonden afslog den 20. november 2026 at godkende
    document.yaml. Begrundelse: Mangler en part. Sagsnummer: PF-9.
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 1 af 4. Mangler: Boligselskabet Prøvebo og Prøvekøbing Politi.
    Vil ikke skrive under: Prøvekøbing Kommune. Prøvefonden vil ikke godkende.
  $ beredskab plan status --json | grep -c '"word": "refused"'
  2

Skriver de under alligevel, gælder det.

  $ clock 22:20
  $ beredskab plan sign --as tænkt
  Skrevet (wkjp9b): Lene Tænkt skrev under på document.yaml
    den 20. november 2026.
  For: Prøvekøbing Kommune, Lene Tænkt, Centerchef
  Afslaget fra den 19. november 2026 (mrarxf) gælder ikke længere.
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 2 af 4. Mangler: Boligselskabet Prøvebo og Prøvekøbing Politi.
    Prøvefonden vil ikke godkende.
  $ clock 22:21
  $ beredskab plan sign --approval prøvefonden --case PF-9
  Skrevet (j3c5b6): Prøvefonden godkendte document.yaml den 20. november 2026.
    Sagsnummer: PF-9.
  Afslaget fra den 20. november 2026 (z3dqmf) gælder ikke længere.
  Dokumentet: Beredskabsplan for boligområderne i Prøvekøbing (38f770b79069…)
  Underskrifter: 2 af 4. Mangler: Boligselskabet Prøvebo og Prøvekøbing Politi.
  $ beredskab check | grep -c "vil ikke"
  0
  [1]

Bliver dokumentet ændret, skal de spørges igen. Hvad de svarede før, står der.

  $ clock 22:30
  $ beredskab plan sign --as politi --refused "Afsnit 3 er for langt" >/dev/null
  $ sed -i 's/Hver deltager informerer/Hver deltager orienterer/' $document
  $ git commit -q -am Dokumentet
  $ beredskab plan status | sed -n '/^Underskrifter/,/^Godkendelse/p'
  Underskrifter: 0 af 4.
    Helhedsplanen, Tove Prøve, Projektleder: ændret siden underskrift
        den 20. november 2026 (Tove Prøve; ey2bh8).
    Boligselskabet Prøvebo, Jens Eksempel, Driftschef: mangler.
    Prøvekøbing Politi, Lene Opdigtet, Lokalpolitileder: mangler; afslog en
        tidligere udgave den 20. november 2026 (Lene Opdigtet; w795ez).
        Begrundelse: Afsnit 3 er for langt.
    Prøvekøbing Kommune, Lene Tænkt, Centerchef: ændret siden underskrift
        den 20. november 2026 (Lene Tænkt; wkjp9b).
  
  Godkendelse:
  $ beredskab check | grep "vil ikke\|siden det"
  plans/proevekoebing/document.yaml: fejl: Dokumentet er ændret, siden det blev underskrevet af Helhedsplanen, Prøvekøbing Kommune og Prøvefonden.
