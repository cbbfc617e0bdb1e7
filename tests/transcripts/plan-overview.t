Overblik over planen: beredskab plan overview
================================================

Det, som programmet arbejder med, gruppe for gruppe, og det afsnit, som hvert punkt hviler på.

  $ . "$TESTDIR/start.sh"
  $ beredskab plan overview
  Prøvekøbing – overblik over planen
    Tovholder: Tove Prøve
  
  Boligområder
    - Prøveparken [Formål]
    - Eksempelvej [Formål]
    - Demobakken, Testrup [Formål]
  
  Hændelsestyper
    - Skyderi [Formål]
    - Brand [Formål]
    - Hærværk [Formål]
    - Anden uro [Formål]
    - Uafklaret
  
  Punkter til stillingtagen
    - Bringes planen i anvendelse? [Formål]
    - Skal beboerne informeres, og hvordan? [Håndtering af omverdenen]
    - Skal pressen informeres, og hvordan? [Håndtering af omverdenen]
    - Er egen organisation informeret? (hver deltager) [Håndtering af omverdenen]
  
  Kan inddrages efter behov
    - Skolen [Deltagere]
    - Klubben [Deltagere]
  
  Udmeldinger
    - Til beboerne [Håndtering af omverdenen]
  
  Faste møder
    - 2 om året

En større plan har flere grupper; det, en plan ikke har, står der intet om.

  $ rm -rf plans .git && workspace "$TESTDIR/larger/plans"
  $ beredskab plan overview
  Øvestad – overblik over planen
    Indsatsleder: Ib Opdigtet
  
  Boligområder
    - Nordbyen
  
  Hændelsestyper
    - Brand
    - Uvejr
  
  Niveauer
    - Almindelig drift
    - Kriseniveau [Opgaver]
      Flere opgange skal evakueres.
  
  Alarmeringskæde
    - Kriseledelsen ringer til Ca Tænkt eller Vagten [Organisation]
    - Ca Tænkt eller Vagten ringer til Ib Opdigtet
      Derefter koordineres med Kriseledelsen og Ca Tænkt
  
  Punkter til stillingtagen
    - Skal der oprettes et center, og hvor? [Opgaver]
  
  Opgaver
    - Møde borgerne [Opgaver]
    - Finde husly
  
  Bemanding
    - Rådgivere, fra Rådgivningen
    - Tolke
      Vælges efter sprog
    - Afløses efter 10 timers arbejde, senest efter 12
  
  Ledelse
    - Indsatsen
      Ledes af Kriseteamet (hvis de er til stede) eller Ib Opdigtet
  
  Steder
    - Øvehallen, Prøvevej 1
      Ledes af Ib Opdigtet
  
  Samarbejdspartnere
    - Kriseteamet fra Regionen
      Kriseteam
  
  Actioncards
    - Modtagelse af borgere [Opgaver]
    - Oversvømmelse
  $ beredskab plan overview --format md | head -12
  **Fortroligt – tavshedspligt**
  
  # Øvestad – overblik over planen
  
  **Indsatsleder:** Ib Opdigtet
  
  ## Boligområder
  
  - Nordbyen
  
  ## Hændelsestyper
  
  $ beredskab plan overview -o planen.html
  Skrevet: planen.html
  $ grep -c '<li>' planen.html
  18
  $ sed -i 's/^  - {id: regionen/&, until: 2026-01-31/; s/^  - {id: indsatsleder/&, until: 2026-01-31/' plans/oevestad/participants.yaml
  $ beredskab plan overview | grep Ledes
      Ledes af nogen, der er holdt op
      Ledes af nogen, der er holdt op
  $ echo 'x' >> plans/oevestad/plan.yaml && rm -rf .git
  $ beredskab plan overview
  Planen kan ikke læses.
  Se fejlene med beredskab check.
  Bemærk: Planen kan ikke læses. Type og boligområde gemmes, som du taster dem,
    og punkterne til stillingtagen mangler. (plans/oevestad/plan.yaml, linje 34:
    Linjen har ingen nøgle.) Alle fejl: beredskab check
  [2]
