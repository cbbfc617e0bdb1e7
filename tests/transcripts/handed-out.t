Til at dele ud: intet af det, som kun få må se, kommer igen et andet sted
==========================================================================

  $ . "$TESTDIR/start.sh"
  $ beredskab activate --type skyderi --area proeveparken >/dev/null
  $ clock 22:20
  $ beredskab log "Den sårede er Kim Opdigtet" --restricted >/dev/null
  $ clock 22:21
  $ beredskab correct "Kim Opdigtet" "En person er såret" --internal >/dev/null
  $ clock 22:22
  $ beredskab log "Kim Opdigtet bor i nr. 12" >/dev/null
  $ clock 22:23
  $ beredskab situation issue --known "Der er en såret" >/dev/null
  $ clock 22:24
  $ beredskab correct "bor i nr" --restricted >/dev/null
  $ clock 22:25
  $ beredskab correct "bor i nr" --void >/dev/null
  $ clock 22:26
  $ beredskab call --ad-hoc "Anna Hemmelig, Krisecentret" --phone "52 34 56 78" --restricted >/dev/null
  $ clock 22:27
  $ beredskab decide ja --question anvendelse --by tove,jens --restricted >/dev/null
  $ clock 22:28
  $ beredskab decide "Kim hentes" --responsible anna --restricted >/dev/null

Andre notater nævner det:

  $ clock 22:29
  $ beredskab call anna --reached >/dev/null
  $ clock 22:30
  $ beredskab decide "En vogn sendes" --responsible anna --replaces "kim hentes" >/dev/null
  $ clock 22:31
  $ beredskab decide "Kim køres hjem" --responsible jens --restricted >/dev/null
  $ clock 22:32
  $ beredskab done "køres hjem" "Kim er hos Anna" >/dev/null

  $ beredskab situation --without-restricted | sed -n -e '/Planen:/,/Indkalder/p' -e '/^Nyt/,/^Hvad er/p' -e '/^Besluttet/,/^Uafklaret/p' -e '/^I gang/,$p'
    Planen:            brugt siden fredag den 20. november 2026 kl. 22.27
    Indkalder:         Tove Prøve, Helhedsplanen
  Nyt siden nr. 1 (kl. 22.23)
    Kl.    Hvad
    22.29  en person, der ikke nævnes her: talt med.
           Opkald k92ba8, Tove Prøve, internt
    22.30  Besluttet: En vogn sendes. Ansvarlig: en person, der ikke nævnes her.
           Afløser c5qa9g: Kun for en begrænset kreds.
           Opfølgning w795ez, Tove Prøve, internt
  
  Hvad er der sket?
  Besluttet
    - Besluttet: En vogn sendes. (kl. 22.30)
  
  Uafklaret
  I gang
    Hvad                     Ansvarlig                       Frist
    En vogn sendes (w795ez)  en person, der ikke nævnes her
  
  Deltagerne
    Der er kontakt til: Tove Prøve.
  
    Ikke nået: Jens Eksempel, Lene Opdigtet og Lene Tænkt.
  
    Udeladt her: 7 notater, der kun er for en begrænset kreds.
  
  Udsend det med: beredskab situation issue
  $ beredskab situation | grep -c -e Kim -e Anna
  13
  $ for document in 'situation --without-restricted' 'situation 1 --without-restricted' 'summary --without-restricted' 'summary --public' message; do
  >   for as in '' --json; do beredskab $document $as 2>&1 | grep -i -e 'kim ' -e anna -e hemmelig -e krisecentret -e 'besluttet af'; done
  > done
  [1]
  $ beredskab summary --without-restricted | sed -n -e '/Planen:/p' -e '/^Deltagerne/,/^Punkter/p' -e '/^Forløbet/,/^  Loggen/p'
    Planen:         brugt siden fredag den 20. november 2026 kl. 22.27
  Deltagerne
    Hvem                                  Kontakt
    Tove Prøve (tovholder)                har aktiveret planen kl. 22.15
    Projektleder, Helhedsplanen
  
    Jens Eksempel                         ikke ringet op
    Driftschef, Boligselskabet Prøvebo
  
    Lene Opdigtet                         ikke ringet op
    Lokalpolitileder, Prøvekøbing Politi
  
    Lene Tænkt                            ikke ringet op
    Centerchef, Prøvekøbing Kommune
  
  Punkter til stillingtagen
  Forløbet
    Kl.    Hvad
           Fredag den 20. november 2026
    22.15  Deltagerne kaldes sammen: Skyderi i Prøveparken. Tovholder: Tove Prøve.
           Aktivering qp9am6, Tove Prøve, internt
    22.23  Situationsbillede nr. 1. Hvad vi ved: Der er en såret.
           Situationsbillede afh6rn, Tove Prøve, internt
    22.29  en person, der ikke nævnes her: talt med.
           Opkald k92ba8, Tove Prøve, internt
    22.30  Besluttet: En vogn sendes. Ansvarlig: en person, der ikke nævnes her.
           Afløser c5qa9g: Kun for en begrænset kreds.
           Opfølgning w795ez, Tove Prøve, internt
  
    Loggen ligger i mappen

Det udsendte går ikke videre med det, der kun var for få.

  $ clock 22:40
  $ beredskab situation issue --known "Kim er på sygehuset" --restricted >/dev/null
  $ clock 22:41
  $ beredskab situation issue --next +1h | head -1
  Skrevet (hsx6st): Situationsbillede nr. 3. Hvad vi ved: Der er en såret. Det

En periode går også ud af huset.

  $ activation=$(ls records/*/2026/* | sed -n 's/.*activation-\(......\).*/\1/p')
  $ clock 22:50
  $ beredskab correct $activation "Kim Opdigtet er skudt" | head -1
  Skrevet (z4fx58): Rettelse af qp9am6: Deltagerne kaldes sammen: Skyderi i
  $ beredskab summary --since 2026-11-01 | grep -c Kim
  1
  $ clock 22:51
  $ beredskab correct $activation --restricted | head -1
  Skrevet (hk84as): Rettelse af qp9am6: Deltagerne kaldes sammen: Skyderi i
  $ beredskab summary --since 2026-11-01 | grep Kim
  [1]
  $ beredskab situation --without-restricted | grep Kim
  [1]

Programmer får det heller ikke: hverken svaret, uenigheden eller hvem der besluttede det.

  $ clock 22:52
  $ beredskab decide "SMS til Kim" --question beboere --by lene.o --dissent "Jens er imod" --restricted >/dev/null
  $ for document in summary situation; do beredskab $document --without-restricted --json; done | /usr/bin/python3 -c "
  > import json, sys
  > for part in sys.stdin.read().split('\n}\n')[:-1]:
  >     data = json.loads(part + '}')['data']
  >     for question in data.get('incident', data)['questions']:
  >         print(question['id'], [(one['whole'], one['decided_by']) for one in question['answers'] + question['now']])"
  anvendelse [('Kun for en begrænset kreds.', []), ('Kun for en begrænset kreds.', [])]
  beboere [('Kun for en begrænset kreds.', []), ('Kun for en begrænset kreds.', [])]
  presse []
  egen-organisation []
  anvendelse [('Kun for en begrænset kreds.', []), ('Kun for en begrænset kreds.', [])]
  beboere [('Kun for en begrænset kreds.', []), ('Kun for en begrænset kreds.', [])]
  presse []
  egen-organisation []
