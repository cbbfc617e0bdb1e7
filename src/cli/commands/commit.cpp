#include <fmt/format.h>

#include <map>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input.hpp"
#include "render/engine/json.hpp"
#include "render/views/commit_view.hpp"
#include "store/git.hpp"

namespace cli::commands {

namespace {

std::string entries(int count) {
  return fmt::format("{} {}", count, count == 1 ? "notat" : "notater");
}

// What happened, for those who read the history: how many entries, and of which incidents.
std::string message_for(Session& session, const std::vector<std::string>& files) {
  std::map<model::IncidentName, int> incidents;
  for (const auto& file : files) {
    const auto folder = std::filesystem::path(file).parent_path().filename().string();
    if (auto name = model::IncidentName::parse(folder)) ++incidents[*name];
  }
  std::string message = fmt::format("records: {}", entries(static_cast<int>(files.size())));
  if (!incidents.empty()) message += '\n';
  for (const auto& [name, count] : incidents) {
    message += fmt::format("\n{}: {}", title(session, session.read(name)), entries(count));
  }
  return message;
}

std::string remedy_for(const std::string& fault) {
  if (fault.find("identity") != std::string::npos || fault.find("email") != std::string::npos) {
    return "Git mangler dit navn. Skriv én gang:\n"
           "  git config --global user.name \"Dit Navn\"\n"
           "  git config --global user.email dig@eksempel.dk";
  }
  if (fault.find("index.lock") != std::string::npos) {
    return "Et andet program bruger historikken lige nu. Prøv igen om lidt.";
  }
  return "Prøv igen senere.";
}

}  // namespace

Output commit(Session& session, const Arguments&) {
  const auto folder = session.root() / session.records().relative();
  std::error_code ignored;
  const bool any = std::filesystem::exists(folder, ignored);
  const auto waiting = any ? store::uncommitted_files(folder)
                           : std::optional<std::vector<std::string>>(std::in_place);
  if (!waiting) {
    throw base::Error(base::Trouble::world,
                      fmt::format("{} er ikke i et git-arkiv.", folder.string()),
                      "Lav et med git init i beredskabsmappen. Notaterne er gemt her på "
                      "computeren; intet er tabt.");
  }
  render::CommitView view{static_cast<int>(waiting->size()), {}};
  if (waiting->empty()) {
    view.commit = store::head_commit(session.root()).value_or("");
    return {"Alt er allerede gemt i historikken.\n", render::to_json(view)};
  }
  const auto words = text_option(session, "--message");
  const auto message = words ? words->str() : message_for(session, *waiting);
  if (const auto fault = store::commit_paths(folder, {"."}, message)) {
    throw base::Error(base::Trouble::world,
                      fmt::format("Notaterne kunne ikke gemmes i historikken: {}", *fault),
                      "De er gemt her på computeren; intet er tabt. " + remedy_for(*fault));
  }
  view.commit = store::head_commit(folder).value_or("");
  return {fmt::format("Gemt i historikken ({}): {}.\n", view.commit, entries(view.files)),
          render::to_json(view)};
}

}  // namespace cli::commands
