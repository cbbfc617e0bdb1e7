// What the program says of itself: help, the guide on one page, and the scripts for the shells.
#include "cli/commands/commands.hpp"
#include "cli/completion/completion.hpp"
#include "cli/input/input.hpp"
#include "cli/line/danish_words.hpp"
#include "cli/line/help_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/table/table.hpp"
#include "render/documents/cards_view.hpp"

namespace cli::commands {

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

std::string_view completion_script(std::string_view shell) {
  if (shell == "bash") return bash;
  if (shell == "zsh") return zsh;
  return shell == "fish" ? fish : std::string_view();
}

// Without a workspace the page is still worth having.
const model::Plans* plans_or_nothing(Session& session) {
  try {
    return session.plans();
  } catch (const Error&) {
    return nullptr;
  }
}

}  // namespace

Output help(Session& session, const Arguments& arguments) {
  const auto columns = columns_of(session.env(), session.env().out_is_terminal);
  const auto name = arguments.positional(0);
  if (!name) return Output::of_text(help_of_all(columns), true);
  const auto more = arguments.positional(1);
  const std::string full = more ? *name + ' ' + *more : *name;
  const Command* command = find_command(full);
  const std::string several = command == nullptr && !more ? help_of_word(*name, columns) : "";
  if (!several.empty()) return Output::of_text(several, true);
  if (command == nullptr && !more) command = command_in_danish(*name);
  if (command == nullptr) unknown_command(full);
  return Output::of_text(help_of(*command, columns), true);
}

Output completion(Session&, const Arguments& arguments) {
  const std::vector<std::string> shells(std::begin(completion_shells), std::end(completion_shells));
  const auto shell = arguments.required(0, "Skallens navn mangler.", "bash", ", zsh eller fish");
  std::string script(completion_script(shell));
  if (script.empty()) unknown_choice("Skallen", shell, shells);
  return Output::of_text(std::move(script));
}

Output guide(Session& session, const Arguments&) {
  render::Context context{.now = base::Instant(0, 0)};
  context.plans = plans_or_nothing(session);
  Paper paper(session);
  print_guide(paper, render::guide_view(context));
  return Output::of_text(paper.take(), true);
}

}  // namespace cli::commands
