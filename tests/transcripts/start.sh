# Sourced by every transcript: a made-up workspace in the scratch folder, the clock, and the ids.

# clock 22:15 [DAY [OFFSET]]: what the clock says from now on, in winter time where nothing else is
# said. What is written gets its ids from it, so that inserting a command leaves all others alone.
clock() {
  today=${2:-$today}
  BEREDSKAB_NOW="${today}T$1:00${3:-+01:00}"
  BEREDSKAB_SEED=$(echo "$BEREDSKAB_NOW" | tr -dc 0-9)
  export BEREDSKAB_NOW BEREDSKAB_SEED
}

# workspace FOLDER...: copies the folders here, under git.
workspace() {
  cp -R "$@" .
  git init -q .
  git add .
  git commit -q -m 'Planen'
}

# refused WORDS...: beredskab WORDS, which it refuses: what it says, and its exit code. What was typed is
# told back, by one function for every command: bad-input.t compares it, here it has to be there.
refused() {
  beredskab "$@" >"$SCRATCH/refusal" 2>&1
  refusal=$?
  grep -q '^Ikke gemt\. Du skrev:$' "$SCRATCH/refusal" || echo 'Det, der blev skrevet, er der ikke.'
  sed '/^Ikke gemt\. Du skrev:$/{N;/\n  beredskab /d;}' "$SCRATCH/refusal"
  return "$refusal"
}

today=2026-11-20
clock 22:15
workspace "$TESTDIR/workspace/plans"
