Når man trykker på Tab: beredskab completion
============================================

  $ . "$TESTDIR/start.sh"
  $ beredskab completion bash | head -3
  # Gør beredskabs ord færdige i bash. Læg filen i
  # ~/.local/share/bash-completion/completions/beredskab, eller skriv i ~/.bashrc:
  #   source <(beredskab completion bash)
  $ beredskab completion zsh | head -1
  #compdef beredskab
  $ beredskab completion fish | tail -1
  complete -c beredskab -f -a '(__beredskab_complete)'
  $ beredskab completion tcsh
  Skallen «tcsh» kendes ikke.
  Vælg mellem: bash, zsh, fish.
  [2]
  $ beredskab completion
  Skallens navn mangler.
  Skriv: beredskab completion bash, zsh eller fish
  [2]

Skallen spørger programmet med et ord, som ikke står i hjælpen. Svaret er et ord på
hver linje, og hvad det er.

  $ tab() { beredskab __complete "$@" | tr '\t' '|'; }
  $ beredskab activate --type skyderi --area proeveparken >/dev/null
  $ tab plan sh
  show|viser det underskrevne dokument
  $ tab call je
  jens-eksempel|Jens Eksempel, Boligselskabet Prøvebo
  $ tab call jens-eksempel,opdigtet
  jens-eksempel,lene-opdigtet|Lene Opdigtet, Prøvekøbing Politi
  $ tab decide --question ''
  anvendelse|Bringes planen i anvendelse?
  beboere|Skal beboerne informeres, og hvordan?
  presse|Skal pressen informeres, og hvordan?
  egen-organisation|Er egen organisation informeret?
  $ tab activate --area ''
  proeveparken|Prøveparken
  eksempelvej|Eksempelvej
  demobakken|Demobakken, Testrup
  $ tab log -i skyderi
  mrarxf|Skyderi i Prøveparken (mrarxf)
  $ clock 22:20
  $ beredskab decide "Nøgler hentes" --responsible jens >/dev/null
  $ tab done ''
  wkjp9b|Besluttet: Nøgler hentes. Ansvarlig: Jens Eksempel.
  $ tab log --pu
  --public|må offentliggøres
  $ tab log --inc
  --incident|hændelsen, for kommandoer om en hændelse: en del af id, ste…
  $ tab list --inc
  $ clock 22:30
  $ beredskab meeting convene --at 2027-03-16T10:00 --place Salen >/dev/null
  $ tab decide x --meeting ''
  next|det næste møde
  last|det sidste møde
  w795ez|tirsdag den 16. marts 2027 kl. 10.00–12.00
  $ tab meeting pack ''
  next|det næste møde
  last|det sidste møde
  w795ez|tirsdag den 16. marts 2027 kl. 10.00–12.00
