#include "cli/completion/completion_scripts.hpp"

namespace cli {

namespace {

// In bash a word ends at `=` and `:`; the program copes with the first, and nothing that it offers
// has the second.
constexpr std::string_view bash = R"(# Gør beredskabs ord færdige i bash. Læg filen i
# ~/.local/share/bash-completion/completions/beredskab, eller skriv i ~/.bashrc:
#   source <(beredskab completion bash)
_beredskab() {
  local word what
  COMPREPLY=()
  while IFS=$'\t' read -r word what; do
    if [ "$word" = ':files' ]; then
      compopt -o default
      return
    fi
    COMPREPLY+=("$word")
  done < <("${COMP_WORDS[0]}" __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _beredskab beredskab
)";

constexpr std::string_view zsh = R"(#compdef beredskab
# Gør beredskabs ord færdige i zsh. Læg filen som _beredskab i en mappe i fpath, eller skriv
# i ~/.zshrc, efter compinit:
#   source <(beredskab completion zsh)
_beredskab() {
  local -a found shown
  local word what
  while IFS=$'\t' read -r word what; do
    if [[ $word == ':files' ]]; then
      _files
      return
    fi
    found+=("$word")
    shown+=("$word${what:+  -- $what}")
  done < <("${words[1]}" __complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#found )) && compadd -U -l -d shown -a found
}
if [[ ${funcstack[1]} == _beredskab ]]; then
  _beredskab "$@"
else
  compdef _beredskab beredskab
fi
)";

constexpr std::string_view fish = R"(# Gør beredskabs ord færdige i fish. Læg filen som
# ~/.config/fish/completions/beredskab.fish.
function __beredskab_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] __complete $words[2..-1] "$current" 2>/dev/null)
    if test "$found[1]" = ':files'
        __fish_complete_path "$current"
    else
        printf '%s\n' $found
    end
end
complete -c beredskab -f -a '(__beredskab_complete)'
)";

}  // namespace

std::string_view completion_script(std::string_view shell) {
  if (shell == "bash") return bash;
  if (shell == "zsh") return zsh;
  return shell == "fish" ? fish : std::string_view();
}

}  // namespace cli
