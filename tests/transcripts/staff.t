Bemanding: beredskab staff
==========================

  $ . "$TESTDIR/start.sh"
  $ rm -rf plans .git && workspace "$TESTDIR/larger/plans"
  $ export BEREDSKAB_USER='Mia Prøve'
  $ beredskab activate --type brand --area nordbyen > /dev/null 2>&1
  $ beredskab staff
  Brand i Nordbyen (mrarxf)
    Der er ikke skrevet noget om bemanding endnu.

Hvor mange der er brug for, hvem der er valgt og klar, og hvor de sendes hen.

  $ clock 22:20
  $ beredskab staff need raadgivere 2
  Skrevet (wkjp9b): Brug for 2: Rådgivere.
    Mangler 2: Rådgivere.
  $ beredskab staff need tolke 1 --language arabisk
  Skrevet (wkw4ac): Brug for 1: Tolke (arabisk).
    Mangler 2: Rådgivere.
    Mangler 1: Tolke (arabisk).
  $ beredskab staff assign raadgivere 'Bo Prøve, Ea Prøve'
  Skrevet (wm22nt): Bo Prøve er valgt og klar: Rådgivere.
  Skrevet (wm6c4w): Ea Prøve er valgt og klar: Rådgivere.
    Mangler 1: Tolke (arabisk).
  $ clock 22:21
  $ beredskab staff assign tolke 'Al Tænkt' --language arabisk --note 'Kommer om en time'
  Skrevet (j3c5b6): Al Tænkt er valgt og klar: Tolke (arabisk). Kommer om en
    time.
  $ clock 22:30
  $ beredskab staff send bo hallen
  Skrevet (w795ez): Bo Prøve sendes ud: Øvehallen.
  $ clock 22:31
  $ beredskab staff send 'ea, al' 'Skolens gymnastiksal'
  Skrevet (cs6axc): Ea Prøve sendes ud: Skolens gymnastiksal.
  Skrevet (ctp35y): Al Tænkt sendes ud: Skolens gymnastiksal.
  Bemærk: «Skolens gymnastiksal» er ikke et af planens steder (Øvehallen). Det
    skrives, som det står.
  $ refused staff send ænk hallen
  «ænk» er ikke valgt.
  Valgt er Bo Prøve, Ea Prøve og Al Tænkt. En ny vælges først:
  beredskab staff assign ROLLE "NAVN"
  [2]
  $ beredskab staff
  Brand i Nordbyen (mrarxf)
    Bemanding:
      Rådgivere: brug for 2, valgt 2
      Tolke (arabisk): brug for 1, valgt 1
      Bo Prøve (rådgivere): Øvehallen, ude siden kl. 22.30 (1 min)
      Al Tænkt (tolke, arabisk): Skolens gymnastiksal, ude siden kl. 22.31 (0
        min)
      Ea Prøve (rådgivere): Skolens gymnastiksal, ude siden kl. 22.31 (0 min)
    Persontimer:
      Rådgivere: 2 personer, 0,0 timer i alt
      Tolke: 1 person, 0,0 timer i alt

Efter 10 timer skal der findes en afløser, og før 12 skal afløsningen være sket.

  $ clock 08:30 2026-11-21
  $ beredskab staff
  Brand i Nordbyen (mrarxf)
    Bemanding:
      Rådgivere: brug for 2, valgt 2
      Tolke (arabisk): brug for 1, valgt 1
      Bo Prøve (rådgivere): Øvehallen, ude siden fredag den 20. november
        kl. 22.30 (10 t). Skal afløses senest kl. 10.30
      Al Tænkt (tolke, arabisk): Skolens gymnastiksal, ude siden
        fredag den 20. november kl. 22.31 (9 t 59 min)
      Ea Prøve (rådgivere): Skolens gymnastiksal, ude siden
        fredag den 20. november kl. 22.31 (9 t 59 min)
    Persontimer:
      Rådgivere: 2 personer, 20,0 timer i alt
      Tolke: 1 person, 10,0 timer i alt
  $ clock 09:00
  $ beredskab staff assign raadgivere 'Per Prøve'
  Skrevet (jd29cd): Per Prøve er valgt og klar: Rådgivere.
  $ beredskab staff relieve bo --by per
  Skrevet (je9kqj): Bo Prøve afløses af Per Prøve.
  $ clock 11:00
  $ beredskab status | sed -n '/Bemanding/,/Actioncards/p'
    Bemanding:
      Rådgivere: brug for 2, valgt 2
      Tolke (arabisk): brug for 1, valgt 1
      Al Tænkt (tolke, arabisk): Skolens gymnastiksal, ude siden
        fredag den 20. november kl. 22.31 (12 t 29 min). SKAL AFLØSES NU: skulle
        have været afløst senest kl. 10.31
      Ea Prøve (rådgivere): Skolens gymnastiksal, ude siden
        fredag den 20. november kl. 22.31 (12 t 29 min). SKAL AFLØSES NU: skulle
        have været afløst senest kl. 10.31
      Per Prøve (rådgivere): Øvehallen, ude siden kl. 9.00 (2 t)
      Bo Prøve (rådgivere): hjemsendt efter 10 t 30 min
    Actioncards:
  $ beredskab staff home 'al, ea, per'
  Skrevet (zqdfax): Al Tænkt sendes hjem.
  Skrevet (zqdgzz): Ea Prøve sendes hjem.
  Skrevet (zqdmc9): Per Prøve sendes hjem.
    Mangler 2: Rådgivere.
    Mangler 1: Tolke (arabisk).
  $ clock 11:30
  $ beredskab close > /dev/null 2>&1
  $ beredskab summary | sed -n '/^Bemanding/,/^Forløbet/p'
  Bemanding
    Rolle            Brug for  Valgt
    Rådgivere               2      3
    Tolke (arabisk)         1      1
  
    Hvem       Rolle            Hvor
    Al Tænkt   Tolke (arabisk)  hjemsendt efter 12 t 29 min
    Bo Prøve   Rådgivere        hjemsendt efter 10 t 30 min
    Ea Prøve   Rådgivere        hjemsendt efter 12 t 29 min
    Per Prøve  Rådgivere        hjemsendt efter 2 t
  
    Rolle      Personer  Timer i alt
    Rådgivere         3         25,0
    Tolke             1         12,5
  
  Forløbet
  $ cat records/oevestad/2026/*/*-staff-*.yaml | sed -n 1,9p
  format: beredskab-entry/2
  kind: staff
  at: 2026-11-20T22:20:00+01:00
  logged: 2026-11-20T22:20:00+01:00
  author: "Mia Prøve"
  action: need
  role: raadgivere
  count: 2
  after: [qp9am6-54f017c03cd33796]

Det forkerte.

  $ clock 12:00
  $ beredskab activate --type uvejr --area nordbyen > /dev/null 2>&1
  $ refused staff need
  Rollen mangler.
  Skriv: beredskab staff need ROLLE ANTAL
  [2]
  $ refused staff need kokke 2
  Rollen «kokke» kendes ikke.
  Vælg mellem: raadgivere, tolke.
  [2]
  $ refused staff need raadgivere to
  «to» er ikke et helt tal.
  Skriv det med cifre, for eksempel 2.
  [2]
  $ refused staff need tolke 1
  Tolke: sproget mangler.
  Skriv for eksempel --language arabisk.
  [2]
  $ refused staff need raadgivere 1 --language dansk
  Rådgivere vælges ikke efter sprog.
  Udelad --language.
  [2]
  $ refused staff send bo hallen
  Der er ikke valgt nogen endnu.
  Skriv først: beredskab staff assign ROLLE "NAVN"
  [2]
  $ beredskab staff assign raadgivere 'Bo Prøve'
  Skrevet (sjyajg): Bo Prøve er valgt og klar: Rådgivere.
  $ refused staff relieve bo --by bo
  Ingen kan afløse sig selv.
  Nævn en anden med --by.
  [2]
  $ refused staff relieve bo
  Det mangler, hvem der afløser.
  Tilføj --by NAVN.
  [2]
  $ clock 12:05
  $ beredskab staff assign raadgivere 'Ea Prøve'
  Skrevet (egtp7f): Ea Prøve er valgt og klar: Rådgivere.
  $ refused staff relieve bo --by ea
  «bo» er ikke sendt ud.
  Se, hvem der er ude: beredskab staff
  [2]
  $ refused staff send prøve hallen
  Flere passer til «prøve».
  Skriv hele navnet: Bo Prøve eller Ea Prøve.
  [2]

Det, der blev skrevet forkert, rettes.

  $ beredskab staff need raadgivere 2 --note "Fra natholdet"
  Skrevet (ejbebz): Brug for 2: Rådgivere. Fra natholdet.
  $ beredskab staff send bo hallen
  Skrevet (ekcxn9): Bo Prøve sendes ud: Øvehallen.
  $ beredskab staff relieve bo --by ea
  Skrevet (em3s83): Bo Prøve afløses af Ea Prøve.
    Mangler 1: Rådgivere.
  $ beredskab staff assign raadgivere 'Ib Prøve' >/dev/null
  $ beredskab correct em3s83 --by ib
  Skrevet (epmhkx): Rettelse af em3s83: Bo Prøve afløses af Ib Prøve.
  $ refused correct em3s83 --by bo
  Ingen kan afløse sig selv.
  Nævn en anden med --by.
  [2]
  $ refused correct "Fra natholdet" --language dansk
  Rådgivere vælges ikke efter sprog.
  Udelad --language.
  [2]
  $ refused correct "Fra natholdet" --by bo
  --by hører ikke til et notat af slagsen «Bemanding».
  Det rettes med --at eller --language.
  [2]

Med et «og» er det to, også hvor der står et komma før; står det i et navn, er det én.

  $ clock 23:30 2026-11-22
  $ beredskab activate --type uvejr --area nordbyen > /dev/null 2>&1
  $ beredskab staff assign raadgivere 'Ida Prøve, Bo Prøve, og Per Prøve' -i yzhxz8 2>&1 | grep -e valgt -e hjem
  Skrevet (c79ned): Ida Prøve er valgt og klar: Rådgivere.
  Skrevet (c7arhk): Bo Prøve er valgt og klar: Rådgivere.
  Skrevet (c7q5e8): Per Prøve er valgt og klar: Rådgivere.
  $ beredskab staff home 'ida og per' -i yzhxz8 2>&1 | grep -e valgt -e hjem
  Skrevet (c9gxqm): Ida Prøve sendes hjem.
  Skrevet (cbjct9): Per Prøve sendes hjem.

En hurtigt skrevet er den samme, og semikolon skiller; et fornavn kan være den samme.

  $ clock 23:35
  $ beredskab staff assign raadgivere 'BO  prøve; bo prøve; Al Tænkt; Al tænkt' -i yzhxz8 2>&1 | grep valgt
  Skrevet (q92hrd): Bo Prøve er valgt og klar: Rådgivere.
  Skrevet (q99rrw): Al Tænkt er valgt og klar: Rådgivere.
  $ clock 23:36
  $ beredskab staff assign raadgivere 'Ida' -i yzhxz8
  Skrevet (zw4q8f): Ida er valgt og klar: Rådgivere.
    Hændelse: Uvejr i Nordbyen (yzhxz8)
  Bemærk: Ida Prøve er valgt i forvejen; nu er Ida en mere. Er det den samme, så
    lad notatet udgå: beredskab correct zw4q8f --void

«Alle» er alle, der ikke er der i forvejen eller hjemme, og intet navn.

  $ clock 23:40
  $ beredskab staff send bo hallen -i yzhxz8 >/dev/null
  $ beredskab staff send alle hallen -i yzhxz8
  Skrevet (per5r4): Al Tænkt sendes ud: Øvehallen.
  Skrevet (pf8m4q): Ida sendes ud: Øvehallen.
    Hændelse: Uvejr i Nordbyen (yzhxz8)
  $ refused staff send alle hallen -i yzhxz8
  Alle er der allerede eller er hjemme.
  Se: beredskab staff
  [2]
  $ refused staff assign raadgivere alle -i yzhxz8
  «alle» er intet navn.
  Skriv navnene med komma: beredskab staff assign ROLLE NAVN,NAVN
  [2]

En plan uden bemanding.

  $ rm -rf plans records && cp -R "$TESTDIR/workspace/plans" . && clock 12:45
  $ beredskab activate --type skyderi --area proeveparken > /dev/null 2>&1
  $ refused staff need raadgivere 1
  Planen har ingen bemanding.
  Rollerne skrives i plan.yaml under staffing. Indtil da: beredskab log "…"
  [2]
