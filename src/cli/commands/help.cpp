#include "cli/commands/commands.hpp"
#include "cli/line/danish_words.hpp"
#include "cli/line/help_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/table/table.hpp"

namespace cli::commands {

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

}  // namespace cli::commands
