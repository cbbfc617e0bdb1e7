Uden kommando: beredskab
========================

  $ . "$TESTDIR/start.sh"

Når intet er åbent, står natten øverst.

  $ beredskab
  beredskab – hvem gør hvad, når der sker noget i boligområdet
  
  Der sker noget nu  beredskab activate (spørger og viser, hvem I ringer til)
  Natten på én side  beredskab guide
  Hvor langt er vi?  beredskab status
  Kontaktlisten      beredskab contacts
  Alle kommandoer    beredskab help; om én: beredskab help call
  
  Ingen hændelse er åben. Du skriver som Tove Prøve.

Er en hændelse åben, står der, hvor langt I er, og det næste skridt.

  $ beredskab activate --type skyderi --area proeveparken >/dev/null
  $ beredskab
  Akut fare: 112   Politiet, ikke akut: 114
  Du skriver som Tove Prøve.
  
  Skyderi i Prøveparken (mrarxf): deltagerne er kaldt sammen; om planen bruges, er
  ikke afgjort
    Kontakt til 1 af 4. Uafklaret: 4 punkter.
    Ring nu til Jens Eksempel: 12 34 56 02 / 12 34 56 20. Skriv så:
      beredskab call
  
  Det hele: beredskab status. Natten: beredskab guide. Hjælp: beredskab help
  $ clock 22:16
  $ beredskab call jens --reached >/dev/null
  $ clock 22:17
  $ beredskab call opdigtet,tænkt --reached >/dev/null
  $ beredskab | grep -A1 stilling
    Tag stilling: Bringes planen i anvendelse? Skriv: beredskab decide
  

Er der flere, har hver sit.

  $ clock 22:20
  $ beredskab report --type brand --area demobakken >/dev/null
  $ beredskab | tail -8
    Kontakt til 4 af 4. Uafklaret: 4 punkter.
    Tag stilling: Bringes planen i anvendelse? Skriv: beredskab decide -i mrarxf
  
  Brand i Demobakken, Testrup (wkjp9b): registreret; om planen bruges, er ikke
  afgjort
    Skal deltagerne kaldes sammen: beredskab activate -i wkjp9b
  
  Det hele: beredskab status. Natten: beredskab guide. Hjælp: beredskab help

Uden for en beredskabsmappe står de samme linjer, og hvordan man kommer til en.

  $ cd /
  $ beredskab | grep -e guide -e ^Her -e '^En ny'
  Natten på én side  beredskab guide
  Her er ingen beredskabsmappe. Gå til den, eller nævn den med -C MAPPE.
  En ny: beredskab init MAPPE

Danske ord for kommandoer får kommandoen til svar. Linjen for natten står altid
nederst.

  $ beredskab aktiver
  «aktiver» hedder her «activate».
  Skriv: beredskab activate
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab ring jens --reached
  «ring» hedder her «call».
  Skriv: beredskab call jens --reached
  Ikke gemt. Du skrev:
    beredskab ring jens --reached
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab kontaktlitse
  Kommandoen «kontaktlitse» kendes ikke.
  Mente du «contacts»? Alle kommandoer: beredskab help
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]
  $ beredskab hjælp activate
  «hjælp» hedder her «help».
  Skriv: beredskab help activate
  Ikke gemt. Du skrev:
    beredskab hjælp activate
  Midt om natten: beredskab activate   eller   beredskab guide
  [2]

Den viser alle; en enkelt er der kommandoer til.

  $ beredskab -i prøveparken,skyderi
  -i nævner hændelsen, men der står ingen kommando.
  Skriv: beredskab status -i prøveparken,skyderi
  Ikke gemt. Du skrev:
    beredskab -i prøveparken,skyderi
  [2]

Er der ingen deltagerliste, tælles ingen.

  $ cd "$SCRATCH/work" && rm -rf .git && echo 'participants: []' >plans/proevekoebing/participants.yaml
  $ clock 23:30
  $ beredskab activate --type uro --area eksempelvej >/dev/null 2>&1
  $ beredskab 2>/dev/null | grep -A3 '^Anden uro på Eksempelvej'
  Anden uro på Eksempelvej (mep6g8): deltagerne er kaldt sammen; om planen bruges,
  er ikke afgjort
    Uafklaret: 4 punkter.
    Tag stilling: Bringes planen i anvendelse? Skriv: beredskab decide -i mep6g8
