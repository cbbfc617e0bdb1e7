#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/help_text.hpp"
#include "cli/input.hpp"

namespace cli::commands {

Output help(Session&, const Arguments& arguments) {
  const auto name = arguments.positional(0);
  std::string text;
  if (!name) {
    text = help_of_all();
  } else {
    const auto more = arguments.positional(1);
    const std::string full = more ? *name + ' ' + *more : *name;
    const Command* command = find_command(full);
    const std::string several = command == nullptr && !more ? help_of_word(*name) : "";
    if (!several.empty()) return {several, render::Json::text(several)};
    if (command == nullptr) {
      std::vector<std::string> names;
      for (const auto& known : command_table()) names.emplace_back(known.name);
      const auto meant = base::closest(full, names);
      throw base::Error(base::Trouble::usage,
                        fmt::format("Kommandoen «{}» kendes ikke.", base::visible(full)),
                        meant ? fmt::format("Mente du «{}»?", *meant)
                              : "Alle kommandoer: beredskab help");
    }
    text = help_of(*command);
  }
  return {text, render::Json::text(text)};
}

}  // namespace cli::commands
