#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/session.hpp"
#include "render/json.hpp"
#include "render/commit_view.hpp"
#include "store/git.hpp"

namespace cli::commands {

namespace {

// «records: 3 notater, 1 hændelse»: what happened, for those who read the history.
std::string message_for(std::size_t files) {
  return fmt::format("records: {} {}", files, files == 1 ? "notat" : "notater");
}

}  // namespace

Output commit(Session& session, const Arguments& arguments) {
  const auto folder = session.root() / session.records().relative();
  std::error_code ignored;
  const bool any = std::filesystem::exists(folder, ignored);
  const auto waiting = any ? store::uncommitted(folder) : std::optional<std::size_t>(0);
  if (!waiting) {
    throw base::Error(base::Trouble::world,
                      fmt::format("{} er ikke i et git-arkiv.", folder.string()),
                      "Lav et med git init i beredskabsmappen. Notaterne er gemt her på "
                      "computeren; intet er tabt.");
  }
  render::CommitView view{static_cast<int>(*waiting), {}};
  if (*waiting == 0) {
    view.commit = store::head_commit(session.root()).value_or("");
    return {"Alt er allerede gemt i historikken.\n", render::to_json(view)};
  }
  const auto message = arguments.value("--message").value_or(message_for(*waiting));
  if (const auto fault = store::commit_paths(folder, {"."}, message)) {
    throw base::Error(base::Trouble::world,
                      fmt::format("Notaterne kunne ikke gemmes i historikken: {}", *fault),
                      "De er gemt her på computeren; intet er tabt. Prøv igen senere.");
  }
  view.commit = store::head_commit(folder).value_or("");
  return {fmt::format("Gemt i historikken ({}): {} {}.\n", view.commit, *waiting,
                      *waiting == 1 ? "notat" : "notater"),
          render::to_json(view)};
}

}  // namespace cli::commands
