# Played inside the bare Debian by tests/package/run: whatever fails ends it.
set -eu
cd /tmp
export BEREDSKAB_USER='Tove Prøve'
git config --global user.name 'Tove Prøve'
git config --global user.email tove@example.invalid
trap 'rm -f /root/.gitconfig' EXIT

step() {
  printf '$ beredskab %s\n' "$*"
  beredskab "$@" >out.txt 2>err.txt || {
    code=$?
    cat out.txt err.txt
    exit $code
  }
}
said() { grep -q -- "$1" out.txt || { echo "not said: $1"; cat out.txt err.txt; exit 1; }; }

step --version
step init workspace --name Prøvekøbing --git
cd workspace
step activate --type uafklaret --area omraade-1 --summary 'Røg i opgang 3'
said Tovholder
step call tovholder --reached --note 'Kommer'
step decide ja --question anvendelse --by tovholder
step log 'Brandvæsenet er fremme'
step decide 'SMS til beboerne' --responsible tovholder --due +2h
step status
said 'SMS til beboerne'
step 'done' SMS
step close
step summary --format html -o rapport.html
step summary
said 'Brandvæsenet er fremme'
step contacts --format vcf -o liste.vcf
step contacts --format csv -o liste.csv
step contacts
step check
step commit
step verify
git log --oneline | grep -q . || { echo 'no history'; exit 1; }

# What lies beside the program.
doc=/usr/share/doc/beredskab
zcat /usr/share/man/man1/beredskab.1.gz | grep -q '^.TH BEREDSKAB 1' || { echo 'no manual page'; exit 1; }
for file in /usr/share/bash-completion/completions/beredskab \
  /usr/share/zsh/vendor-completions/_beredskab /usr/share/fish/vendor_completions.d/beredskab.fish \
  $doc/copyright $doc/changelog.gz $doc/changelog.Debian.gz $doc/vejledning.md \
  $doc/examples/templates/summary.md.mustache; do
  [ -s "$file" ] || { echo "missing: $file"; exit 1; }
done
bash -c '. /usr/share/bash-completion/completions/beredskab && complete -p beredskab' >/dev/null ||
  { echo 'bash completes nothing'; exit 1; }
# A template taken from there takes the place of the program's own.
mkdir templates
cp $doc/examples/templates/summary.md.mustache templates/
step check
step summary
cd / && rm -rf /tmp/workspace
