Rette det, der står uden for hændelser: beredskab correct
=========================================================

  $ . "$TESTDIR/start.sh"
  $ clock 09:00
  $ beredskab handover "Ferie" --to jens --until 2026-12-10
  Skrevet (bf49kb): Jens Eksempel indkalder til og med torsdag den 10. december,
    når der sker noget. Ferie.
  $ clock 09:05
  $ beredskab participant verify tove,jens "Ringet op"
  Skrevet (ymjrye): Kontaktoplysninger bekræftet den 20. november 2026: Tove
    Prøve og Jens Eksempel. Ringet op.
  $ folder=records/proevekoebing/2026/plan
  $ entry() { cat >$folder/2026-11-20T0$1-$2.yaml; }
  $ entry 81000Z meeting-m4h7rt <<'END'
  > format: beredskab-entry/1
  > kind: meeting
  > at: 2026-11-20T09:10:00+01:00
  > logged: 2026-11-20T09:10:00+01:00
  > author: "Tove Prøve"
  > start: 2026-11-20T13:00:00+01:00
  > place: "Beboerhuset"
  > half_yearly: true
  > text: "Kom til tiden"
  > ...
  > END
  $ entry 81100Z signature-s4h7rt <<'END'
  > format: beredskab-entry/1
  > kind: signature
  > at: 2026-11-20T09:11:00+01:00
  > logged: 2026-11-20T09:11:00+01:00
  > author: "Tove Prøve"
  > approval: "Prøvefonden"
  > on: 2026-11-19
  > file: document.yaml
  > document: 0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b0a1b
  > ...
  > END
  $ clock 15:00
  $ beredskab decide "Nye nøgler" --meeting m4h7rt --responsible jens
  Skrevet (x9tqa8): Besluttet: Nye nøgler. Ansvarlig: Jens Eksempel. På mødet
    den 20. november 2026.
    beredskab done x9tqa8   når det er udført

Det sker som i en hændelse: med id, eller med en del af teksten.

  $ clock 15:10
  $ beredskab correct Ferie "Ferie og kursus" --until 2026-12-17T08:00
  Skrevet (wqx8e7): Rettelse af bf49kb: Jens Eksempel overtager som den, der
    indkalder, indtil torsdag den 17. december kl. 8.00. Ferie og kursus.
  $ clock 15:11
  $ beredskab correct "Ringet op" --on 2026-11-19 --reason "Det var i går"
  Skrevet (jexnf3): Rettelse af ymjrye: Kontaktoplysninger bekræftet
    den 19. november 2026: Tove Prøve og Jens Eksempel. Ringet op.
  $ clock 15:12
  $ beredskab correct "Kom til tiden" "Kom gerne i god tid"
  Skrevet (hcqh9j): Rettelse af m4h7rt: Fast møde fredag den 20. november 2026
    kl. 13.00, Beboerhuset. Kom gerne i god tid.
  $ clock 15:13
  $ beredskab correct s4h7rt --on 2026-11-18 --case PF-7
  Skrevet (qs6wbn): Rettelse af s4h7rt: Prøvefonden godkendte document.yaml
    den 18. november 2026. Sagsnummer: PF-7.
  $ clock 15:14
  $ beredskab correct "Nye nøgler" "Nye nøgler til kælderen" --responsible opdigtet --due 2026-12-01 --by tove,jens
  Skrevet (zrxezp): Rettelse af x9tqa8: Besluttet: Nye nøgler til kælderen (af
    Tove Prøve og Jens Eksempel). Ansvarlig: Lene Opdigtet, frist
    tirsdag den 1. december. På mødet den 20. november 2026.
  $ beredskab show --plan-log
  Uden for hændelser
    Skrevet af Tove Prøve, hvor ikke andet står.
    Fredag den 20. november 2026
    bf49kb   9.00  Jens Eksempel overtager som den, der indkalder, til og med
                   torsdag den 10. december. Ferie.
    wqx8e7         Rettet til: Jens Eksempel overtager som den, der indkalder,
                   indtil torsdag den 17. december kl. 8.00. Ferie og kursus. –
                   Tove Prøve, kl. 15.10
    ymjrye   9.05  Kontaktoplysninger bekræftet den 20. november 2026: Tove Prøve
                   og Jens Eksempel. Ringet op.
    jexnf3         Rettet til: Kontaktoplysninger bekræftet den 19. november 2026:
                   Tove Prøve og Jens Eksempel. Ringet op. Begrundelse: Det var i
                   går. – Tove Prøve, kl. 15.11
    m4h7rt   9.10  Fast møde fredag den 20. november 2026 kl. 13.00, Beboerhuset.
                   Kom til tiden.
    hcqh9j         Rettet til: Fast møde fredag den 20. november 2026 kl. 13.00,
                   Beboerhuset. Kom gerne i god tid. – Tove Prøve, kl. 15.12
    s4h7rt   9.11  Prøvefonden godkendte document.yaml den 19. november 2026.
    qs6wbn         Rettet til: Prøvefonden godkendte document.yaml
                   den 18. november 2026. Sagsnummer: PF-7. – Tove Prøve,
                   kl. 15.13
    x9tqa8  13.00  Besluttet: Nye nøgler. Ansvarlig: Jens Eksempel. På mødet
                   den 20. november 2026. (skrevet kl. 15.00)
    zrxezp         Rettet til: Besluttet: Nye nøgler til kælderen (af Tove Prøve
                   og Jens Eksempel). Ansvarlig: Lene Opdigtet, frist
                   tirsdag den 1. december. På mødet den 20. november 2026. – Tove
                   Prøve, kl. 15.14
  $ beredskab list --followups
  fredag den 20. november 2026 kl. 15.14
  
  Lene Opdigtet
    x9tqa8  Nye nøgler til kælderen – frist tirsdag den 1. december – Mødet
            den 20. november 2026 (m4h7rt)
  $ clock 15:15
  $ beredskab correct s4h7rt --void --reason "Brevet var til en anden plan"
  Skrevet (wb4hp6): Rettelse: s4h7rt udgår.
  $ beredskab show s4h7rt
  Uden for hændelser
    fredag den 20. november 2026 kl. 9.11
    s4h7rt   9.11  UDGÅR: Prøvefonden godkendte document.yaml
                   den 19. november 2026. – Tove Prøve
    qs6wbn         Rettet til: Prøvefonden godkendte document.yaml
                   den 18. november 2026. Sagsnummer: PF-7. – Tove Prøve,
                   kl. 15.13
    wb4hp6         Rettelse: notatet udgår. Begrundelse: Brevet var til en anden
                   plan. – Tove Prøve, kl. 15.15
    records/proevekoebing/2026/plan/2026-11-20T081100Z-signature-s4h7rt.yaml
  $ beredskab check | head -1
  0 fejl, 2 advarsler.

Hver slags har det, der hører til den:

  $ refused correct m4h7rt --place "Biblioteket"
  --place hører ikke til et notat af slagsen «Møde».
  Tid og sted ændres med beredskab meeting convene --update.
  [2]
  $ refused correct m4h7rt --void "Alligevel"
  Et notat kan ikke både rettes og udgå.
  Udelad --void, eller skriv det alene.
  [2]
  $ refused correct "Nye nøgler" --question beboere
  --question hører ikke til et notat af slagsen «Beslutning».
  Det rettes med --at, --not, --replaces, --by, --dissent, --responsible eller
  --due.
  [2]
  $ refused correct s4h7rt --on 2026-12-24
  Den 24. december 2026 er ikke kommet endnu.
  Skriv den dag, der blev skrevet under.
  [2]
  $ refused correct s4h7rt --value 7
  --value hører ikke til et notat af slagsen «Underskrift».
  Det rettes med --at, --on, --refused, --paper eller --case.
  [2]
  $ refused correct s4h7rt --due 2026-12-24
  --due hører ikke til et notat af slagsen «Underskrift».
  Det rettes med --at, --on, --refused, --paper eller --case.
  [2]
  $ cpr="0101""90-1234"
  $ refused correct "Ringet op" "Fru $cpr"
  Teksten indeholder et CPR-nummer: Fru ••••••-••••
  CPR-numre må ikke stå her: historikken glemmer ikke. Skriv navn eller sagsnummer
  i stedet.
  [4]
  $ refused correct nøgl --via radio
  --via hører ikke til et notat af slagsen «Beslutning».
  Det rettes med --at, --not, --replaces, --by, --dissent, --responsible eller
  --due.
  [2]

En øvelse flyttes, til hvad der bliver, eller til da den blev holdt.

  $ clock 10:00 2026-12-01
  $ plan=$(beredskab exercise plan dilemma --on 2026-12-04 | sed -n '1s/^Skrevet (\(......\)).*/\1/p')
  $ clock 10:01 2026-12-01
  $ beredskab correct $plan --on 2026-12-05 | grep -c 'lørdag den 5'
  0
  [1]
  $ clock 10:00 2026-12-06
  $ held=$(beredskab exercise held dilemma --present tove | sed -n '1s/^Skrevet (\(......\)).*/\1/p')
  $ clock 10:01 2026-12-06
  $ beredskab correct $held --on 2026-12-03 --present tove,jens | sed "s/$held/HELD/"
  Skrevet (htxy6g): Rettelse af HELD: Øvelsen holdt torsdag
    den 3. december 2026. Med: Tove Prøve og Jens Eksempel.
  $ refused correct $held --on 2026-12-24
  Den 24. december 2026 er ikke kommet endnu.
  Skriv den dag, den blev holdt.
  [2]
