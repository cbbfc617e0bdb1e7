#include "cli/writing/commit_entries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "cli/screen/history_text.hpp"
#include "store/git/commit.hpp"
#include "store/git/git.hpp"
#include "store/git/git_state.hpp"
#include "store/records/records_history.hpp"

namespace cli {

namespace {

namespace fs = std::filesystem;

constexpr int refused = 4;

// What happened, for those who read the history: how many entries, and of which incidents.
std::string message_for(Session& session, const std::vector<store::FileToCommit>& files) {
  std::map<model::IncidentName, std::size_t> incidents;
  for (const auto& file : files) {
    if (file.removed) continue;
    const auto folder = fs::path(file.path).parent_path().filename().string();
    if (auto name = model::IncidentName::parse(folder)) ++incidents[*name];
  }
  const auto written =
      static_cast<std::size_t>(std::ranges::count(files, false, &store::FileToCommit::removed));
  std::string message = fmt::format("records: {}", entries(written));
  if (written < files.size()) message += fmt::format(", {} slettet", files.size() - written);
  if (!incidents.empty()) message += '\n';
  for (const auto& [name, count] : incidents) {
    message += fmt::format("\n{}: {}", title(session, session.read(name)), entries(count));
  }
  return message;
}

[[noreturn]] void fail(const store::GitFault& fault) {
  throw WorldError(fmt::format("Notaterne kunne ikke gemmes i historikken: {}.", fault.reason),
                   "De er gemt her på computeren; intet er tabt. " + fault.remedy);
}

// Folders that lie elsewhere: git does not look behind them, and knows nothing of the notes there.
std::vector<std::string> linked_folders(Session& session, const store::RecordsHistory& history) {
  std::vector<std::string> linked;
  std::ranges::copy_if(history.strays, std::back_inserter(linked), [&](const std::string& path) {
    std::error_code ignored;
    const auto folder = session.root() / path;
    return fs::is_symlink(folder, ignored) && fs::is_directory(folder, ignored);
  });
  return linked;
}

void warn_of(Session& session, const store::RecordsHistory& history,
             const store::EntriesToCommit& found, const std::vector<std::string>& linked) {
  for (const auto& sentence : what_is_wrong(history)) session.warn(sentence);
  const auto say = [&](const std::vector<std::string>& paths, std::string_view why,
                       std::string_view then) {
    if (paths.empty()) return;
    session.warn(fmt::format("Ikke gemt i historikken, for {}: {}. {}", why, some_of(paths), then));
  };
  say(found.with_cpr, "der står et CPR-nummer",
      "Historikken glemmer ikke. Fjern nummeret, og skriv igen: beredskab commit");
  say(found.unreadable, "det kan ikke læses som notat", "Se hvorfor: beredskab check");
  auto strays = history.strays;
  std::erase_if(strays, [&](const std::string& path) { return base::contains(linked, path); });
  say(linked, "mappen er kun en henvisning til en anden",
      "Læg den rigtige mappe dér i stedet for henvisningen.");
  say(strays, "det er ikke notater", "Flyt det et andet sted hen.");
}

// Not all that should be in the history could be.
int exit_code(const store::RecordsHistory& history, const store::EntriesToCommit& found,
              const std::vector<std::string>& linked) {
  if (!found.with_cpr.empty()) return refused;
  const bool all = history.ignored.empty() && history.unreadable.empty() && linked.empty();
  return all ? 0 : world_failed;
}

}  // namespace

std::string told_commit(const EntriesCommitted& done) {
  std::vector<std::string> parts;
  if (done.count > 0) parts.push_back(entries(done.count));
  if (done.erased > 0) parts.push_back(base::counted(done.erased, "sletning", "sletninger"));
  return base::danish_list(parts);
}

EntriesCommitted commit_entries(Session& session, const std::optional<std::string>& message) {
  const auto records = session.records().relative();
  const auto history = store::records_history(session.root(), records);
  if (!history) fail(history.fault);
  session.records().sweep();
  auto found = store::entries_to_commit(session.root(), records, history->waiting);
  const auto linked = linked_folders(session, *history);
  warn_of(session, *history, found, linked);
  const auto written = found.files.size();
  for (const auto& path : history->erased) {
    found.files.push_back(
        {fs::path(path).lexically_relative(records).generic_string(), {}, {}, true});
  }
  // Without files too: an index that an earlier run left behind is put right.
  const auto done = store::commit_files(session.root() / records, found.files,
                                        message ? *message : message_for(session, found.files));
  if (!found.files.empty() && done.fault && done.commit.empty()) fail(done.fault);
  if (!done.commit.empty() && done.fault) {
    session.warn(fmt::format(
        "Gemt i historikken, men gits egen liste over filerne fulgte ikke med: {}. {}",
        done.fault.reason, and_then(done.fault.remedy, "Skriv derefter igen: beredskab commit")));
  }
  const bool all = history->ignored.empty() && history->unreadable.empty() && linked.empty() &&
                   found.all_are_good();
  const auto removed = done.commit.empty() ? 0 : found.files.size() - written;
  return {written, removed, all, exit_code(*history, found, linked)};
}

EntriesCommitted commit_all_entries(Session& session, const std::optional<std::string>& message) {
  const auto history = store::records_history(session.root(), "records");
  if (!history) fail(history.fault);
  std::set<std::string> plans;
  for (const auto* paths :
       {&history->waiting, &history->ignored, &history->changed, &history->missing,
        &history->erased, &history->strays, &history->unreadable}) {
    for (const auto& path : *paths) {
      const auto parts = base::split(path, '/');
      if (parts.size() > 1) plans.insert(parts[1]);
    }
  }
  EntriesCommitted all;
  if (plans.empty() && !history->unreadable.empty()) {  // the records' own folder
    for (const auto& sentence : what_is_wrong(*history)) session.warn(sentence);
    return {0, 0, false, world_failed};
  }
  for (const auto& name : plans) {
    const auto id = model::PlanId::parse(name);
    if (!id) continue;
    Session of_plan = session.of_plan(*id);
    const auto done = commit_entries(of_plan, message);
    for (const auto& warning : of_plan.warnings()) session.warn(warning);
    all.count += done.count;
    all.erased += done.erased;
    all.all_is_there = all.all_is_there && done.all_is_there;
    all.exit_code = std::max(all.exit_code, done.exit_code);
  }
  if (plans.empty()) store::commit_files(session.root() / "records", {}, {});
  return all;
}

}  // namespace cli
