#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/writing/commit_entries.hpp"
#include "render/answers/folder_views.hpp"

namespace cli::commands {

Output commit(Session& session, const Arguments&) {
  const auto words = text_option(session, "--message");
  const auto done = commit_entries(session, words ? std::optional(words->str()) : std::nullopt);
  render::CommitView view{static_cast<int>(done.count), {}};
  view.commit = store::head_commit(session.root() / session.records().relative()).value_or("");
  std::string text = "Alt er allerede gemt i historikken.\n";
  if (done.count + done.erased > 0) {
    text = fmt::format("Gemt i historikken ({}): {}.\n", view.commit, told_commit(done));
  } else if (!done.all_is_there) {
    text = "Intet er gemt i historikken. Notaterne er gemt her på computeren; intet er tabt.\n";
  }
  return {text, render::to_json(view), done.exit_code};
}

}  // namespace cli::commands
