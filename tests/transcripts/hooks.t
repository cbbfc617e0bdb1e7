Egne programmer får det at vide: beredskab.hook
===============================================

  $ . "$TESTDIR/start.sh"
  $ cat > "$HOME/efter" <<'END'
  > #!/bin/sh
  > /usr/bin/python3 -c 'import json, sys
  > told = json.load(sys.stdin)
  > print(told["hook"], told["incident"]["title"] if "incident" in told else "-", told["entry"]["text"], sep=": ")
  > ' >> "$HOME/fik"
  > echo 'dette ses ikke'
  > END
  $ chmod +x "$HOME/efter"
  $ git config --global beredskab.hook.after-entry '~/efter'
  $ git config --global beredskab.hook.after-activation "$HOME/efter"

Hvert notat, når det er skrevet; en aktivering også for sig.

  $ beredskab activate --type brand --area demobakken >/dev/null
  $ clock 22:20
  $ beredskab log "Politiet er fremme"
  Skrevet (wkjp9b): Politiet er fremme
  $ clock 22:21
  $ beredskab correct fremme "Politiet er fremme med to vogne" --json >/dev/null
  $ clock 22:22
  $ beredskab call jens,tove --no-answer >/dev/null
  $ beredskab participant verify jens >/dev/null
  $ cat "$HOME/fik"
  after-activation: Brand i Demobakken, Testrup: Deltagerne kaldes sammen: Brand i Demobakken, Testrup. Tovholder: Tove Prøve.
  after-entry: Brand i Demobakken, Testrup: Deltagerne kaldes sammen: Brand i Demobakken, Testrup. Tovholder: Tove Prøve.
  after-entry: Brand i Demobakken, Testrup: Politiet er fremme
  after-entry: Brand i Demobakken, Testrup: Politiet er fremme med to vogne
  after-entry: Brand i Demobakken, Testrup: Jens Eksempel: intet svar.
  after-entry: Brand i Demobakken, Testrup: Tove Prøve: intet svar.
  after-entry: -: Kontaktoplysninger bekræftet den 20. november 2026: Jens Eksempel.

Det, de får, har et skema.

  $ cat > "$HOME/efter" <<'END'
  > #!/bin/sh
  > cat > "$HOME/fik"
  > END
  $ clock 22:25
  $ beredskab log "Røg" >/dev/null
  $ /usr/bin/python3 - <<'END'
  > import json, os, subprocess, jsonschema
  > told = json.load(open(os.environ["HOME"] + "/fik"))
  > jsonschema.validate(told, json.loads(subprocess.check_output(["beredskab", "schema", "view", "hook"])))
  > print(told["format"], told["plan"], told["entry"]["kind"], os.path.exists(told["workspace"] + "/" + told["path"]))
  > END
  beredskab-hook/1 proevekoebing log True

Går det galt for dem, er notatet skrevet.

  $ printf '#!/bin/sh\necho ak >&2\nexit 3\n' > "$HOME/efter"
  $ clock 22:30
  $ beredskab log "Mere røg"
  Skrevet (w795ez): Mere røg
  Bemærk: Programmet «~/efter» (beredskab.hook.after-entry) sluttede med fejl
    (3). Notatet er skrevet.
  $ clock 22:31
  $ beredskab log "Endnu mere" --json | sed -n '/"warnings"/,/]/p'
    "warnings": [
      "Programmet «~/efter» (beredskab.hook.after-entry) sluttede med fejl (3). Notatet er skrevet."
    ],
  $ git config --global beredskab.hook.after-entry ./efter
  $ clock 22:32
  $ beredskab log "Stadig røg"
  Skrevet (d4ky6h): Stadig røg
  Bemærk: «./efter» er ikke en hel sti: den skal begynde med / eller ~/.
    (beredskab.hook.after-entry) Notatet er skrevet.
  $ git config --global beredskab.hook.after-entry findes-ikke
  $ clock 22:33
  $ beredskab log "Røgen letter"
  Skrevet (pj2hsb): Røgen letter
  Bemærk: Programmet «findes-ikke» findes ikke. (beredskab.hook.after-entry)
    Notatet er skrevet.
  $ git config --global beredskab.hook.after-entry "$HOME"
  $ clock 22:34
  $ beredskab log "Røgen er væk"
  Skrevet (gfpgz9): Røgen er væk
  Bemærk: «$SCRATCH/home» er ikke et program, der kan køres.
    (beredskab.hook.after-entry) Notatet er skrevet.

Det, som mappens egen opsætning nævner, bliver ikke kørt.

  $ git config --global --unset beredskab.hook.after-entry
  $ printf '#!/bin/sh\ntouch "$HOME/koert"\n' > "$HOME/efter"
  $ git config beredskab.hook.after-entry "$HOME/efter"
  $ clock 22:40
  $ beredskab log "Alle er hjemme"
  Skrevet (zx7jna): Alle er hjemme
  $ ls "$HOME"
  efter
  fik
