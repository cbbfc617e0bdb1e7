#include <fmt/format.h>

#include <map>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/history_text.hpp"
#include "cli/input.hpp"
#include "render/engine/json.hpp"
#include "render/views/commit_view.hpp"
#include "store/commit.hpp"
#include "store/entries_to_commit.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

constexpr int world_failed = 3;
constexpr int refused = 4;

// What happened, for those who read the history: how many entries, and of which incidents.
std::string message_for(Session& session, const std::vector<store::FileToCommit>& files) {
  std::map<model::IncidentName, std::size_t> incidents;
  for (const auto& file : files) {
    const auto folder = fs::path(file.path).parent_path().filename().string();
    if (auto name = model::IncidentName::parse(folder)) ++incidents[*name];
  }
  std::string message = fmt::format("records: {}", entries(files.size()));
  if (!incidents.empty()) message += '\n';
  for (const auto& [name, count] : incidents) {
    message += fmt::format("\n{}: {}", title(session, session.read(name)), entries(count));
  }
  return message;
}

[[noreturn]] void fail(const store::GitFault& fault) {
  throw base::Error(base::Trouble::world,
                    fmt::format("Notaterne kunne ikke gemmes i historikken: {}.", fault.reason),
                    "De er gemt her på computeren; intet er tabt. " + fault.remedy);
}

void warn_of(Session& session, const store::RecordsHistory& history,
             const store::EntriesToCommit& found) {
  for (const auto& sentence : what_is_wrong(history)) session.warn(sentence);
  if (!found.with_cpr.empty()) {
    session.warn(fmt::format("Ikke gemt i historikken, for der står et CPR-nummer: {}. Historikken "
                             "glemmer ikke. Fjern nummeret, og skriv igen: beredskab commit",
                             some_of(found.with_cpr)));
  }
  if (!found.unreadable.empty()) {
    session.warn(fmt::format("Ikke gemt i historikken, for det kan ikke læses som notat: {}. Se "
                             "hvorfor: beredskab check", some_of(found.unreadable)));
  }
  if (!history.strays.empty()) {
    session.warn(fmt::format("Ikke gemt i historikken, for det er ikke notater: {}. Flyt det et "
                             "andet sted hen.", some_of(history.strays)));
  }
}

// Not all that should be in the history could be.
int exit_code(const store::RecordsHistory& history, const store::EntriesToCommit& found) {
  if (!found.with_cpr.empty()) return refused;
  return history.ignored.empty() ? 0 : world_failed;
}

}  // namespace

Output commit(Session& session, const Arguments&) {
  const auto records = session.records().relative();
  store::GitFault fault;
  const auto history = store::records_history(session.root(), records, fault);
  if (!history) fail(fault);
  session.records().sweep();
  const auto found = store::entries_to_commit(session.root(), records, history->waiting);
  warn_of(session, *history, found);
  const bool all_is_there = history->ignored.empty() && found.all_are_good();
  // Without files too: an index that an earlier run left behind is put right.
  const auto words = text_option(session, "--message");
  const auto done = store::commit_files(session.root() / records, found.files,
                                        words ? words->str() : message_for(session, found.files));
  if (!found.files.empty() && done.fault && done.commit.empty()) fail(done.fault);
  if (!done.commit.empty() && done.fault) {
    session.warn(fmt::format("Gemt i historikken, men git-arkivets indeks fulgte ikke med: {}. {} "
                             "Skriv derefter igen: beredskab commit",
                             done.fault.reason, done.fault.remedy));
  }
  render::CommitView view{static_cast<int>(found.files.size()), {}};
  view.commit = store::head_commit(session.root() / records).value_or("");
  std::string text = "Alt er allerede gemt i historikken.\n";
  if (!found.files.empty()) {
    text = fmt::format("Gemt i historikken ({}): {}.\n", view.commit, entries(found.files.size()));
  } else if (!all_is_there) {
    text = "Intet er gemt i historikken. Notaterne er gemt her på computeren; intet er tabt.\n";
  }
  return {text, render::to_json(view), exit_code(*history, found)};
}

}  // namespace cli::commands
