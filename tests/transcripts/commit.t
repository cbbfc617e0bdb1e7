Gemme i historikken: beredskab commit
=====================================

  $ . "$TESTDIR/start.sh"

Notater er gemt på computeren, så snart de er skrevet. Historikken (git) gør, at de
kan deles, og at ingen kan ændre dem, uden at det ses.

  $ beredskab commit
  Alt er allerede gemt i historikken.
  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log "Brandvæsenet er fremme" >/dev/null
  $ beredskab status | tail -1
  2 notater er endnu ikke i historikken. Intet er tabt. Skriv: beredskab commit
  $ beredskab commit
  Gemt i historikken (*): 2 notater. (glob)
  $ git log --format=%s
  records: 2 notater
  Planen
  $ git status --short
  $ clock 22:30
  $ beredskab log "Branden er slukket" >/dev/null
  $ beredskab commit --message "Branden på Demobakken"
  Gemt i historikken (*): 1 notat. (glob)
  $ git log --format='%an: %s' -1
  Tove Prøve: Branden på Demobakken

Andet, der er ændret i mappen, kommer ikke med.

  $ echo "# en bemærkning" >> plans/plans.yaml
  $ git add plans/plans.yaml
  $ clock 22:40
  $ beredskab log "Brandvæsenet kører" >/dev/null
  $ beredskab commit
  Gemt i historikken (*): 1 notat. (glob)
  $ git status --short
  M  plans/plans.yaml

En disk, der gør alle filer til programmer (en USB-nøgle), har ikke ændret dem.

  $ chmod +x records/*/*/*/*.yaml
  $ beredskab commit
  Alt er allerede gemt i historikken.
  $ chmod -x records/*/*/*/*.yaml

Den, der vil, kan få hvert notat gemt med det samme.

  $ git config --global beredskab.commit each
  $ clock 22:50
  $ beredskab log "Sidste bil er kørt"
  Skrevet (z4fx58): Sidste bil er kørt
  $ beredskab commit
  Alt er allerede gemt i historikken.
  $ git log --format=%s -1
  records: 2026-11-20T215000Z-log-z4fx58

Kan git ikke, er notatet gemt alligevel.

  $ touch -d '3 days ago' .git/index.lock
  $ clock 23:00
  $ beredskab log "Låst"
  Skrevet (yjqz8g): Låst
  Bemærk: Dit notat er gemt her på computeren, men endnu ikke i historikken.
    Intet er tabt. (git-arkivet er låst, og låsen er 3 dage gammel)
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: git-arkivet er låst, og låsen er 3
  dage gammel.
  De er gemt her på computeren; intet er tabt. Er intet andet program i gang med
  arkivet, så slet låsen:
    rm $SCRATCH/work/.git/index.lock
  [3]
  $ rm .git/index.lock
  $ git config --global --unset beredskab.commit
  $ beredskab commit
  Gemt i historikken (*): 1 notat. (glob)
  $ rm -rf .git
  $ clock 23:10
  $ beredskab log "Uden historik"
  Skrevet (dednxk): Uden historik
  $ beredskab commit
  Notaterne kunne ikke gemmes i historikken: mappen er ikke i et git-arkiv.
  De er gemt her på computeren; intet er tabt. Begynd historikken: beredskab sync
  [3]
  $ beredskab status | tail -1
  Mappen har ingen historik (git): notaterne ligger kun her på computeren.
