// What the program says of itself: help, the guide on one page, and the scripts for the shells.
#include "cli/commands/commands.hpp"
#include "cli/completion/completion_scripts.hpp"
#include "cli/input/input.hpp"
#include "cli/line/danish_words.hpp"
#include "cli/line/help_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/response_text.hpp"
#include "cli/session/session.hpp"
#include "cli/table/table.hpp"
#include "render/documents/cards_view.hpp"

namespace cli::commands {

namespace {

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
  std::string text;
  if (!name) {
    text = help_of_all(columns);
  } else {
    const auto more = arguments.positional(1);
    const std::string full = more ? *name + ' ' + *more : *name;
    const Command* command = find_command(full);
    const std::string several = command == nullptr && !more ? help_of_word(*name, columns) : "";
    if (!several.empty()) return {several, render::Json::text(several), 0, true};
    if (command == nullptr && !more) command = command_in_danish(*name);
    if (command == nullptr) unknown_command(full);
    text = help_of(*command, columns);
  }
  return {text, render::Json::text(text), 0, true};
}

Output completion(Session&, const Arguments& arguments) {
  const std::vector<std::string> shells(std::begin(completion_shells), std::end(completion_shells));
  const auto shell = arguments.required(0, "Skallens navn mangler.",
                                        "Skriv: beredskab completion bash, zsh eller fish");
  const std::string script(completion_script(shell));
  if (script.empty()) unknown_choice("Skallen", shell, shells);
  return {script, render::Json::text(script)};
}

Output guide(Session& session, const Arguments&) {
  render::Context context{.now = base::Instant(0, 0)};
  context.plans = plans_or_nothing(session);
  Paper paper(session);
  print_guide(paper, render::guide_view(context));
  const std::string text = paper.take();
  return {text, render::Json::text(text), 0, true};
}

}  // namespace cli::commands
