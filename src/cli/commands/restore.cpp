// Brings back from the history what is missing on the disk, or empty there. What is there, and
// other than it was committed, is shown and left: somebody's newer text is never written over.
#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/difference.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/paper.hpp"
#include "render/answers/folder_views.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commit.hpp"
#include "store/git/git.hpp"
#include "store/plans/hand_written.hpp"
#include "store/plans/plan_changes.hpp"
#include "store/plans/plan_files.hpp"
#include "store/plans/plan_kinds.hpp"
#include "store/sync/first_versions.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

// Those that the command line means: all, or those whose path or text has the part.
bool is_meant(const Arguments& arguments, const std::string& path, const std::string& bytes) {
  const auto part = arguments.positional(0);
  if (!part) return true;
  const auto has = [&](const std::string& text) {
    return base::case_fold(text).find(base::case_fold(*part)) != std::string::npos;
  };
  return has(path) || has(bytes);
}

// What the history gives of a file: as it was committed last; where that is a plan's and cannot be
// used, the last that can, as the night takes it.
std::optional<std::string> from_history(Session& session, const std::string& path) {
  auto last = store::bytes_in_commit(session.root() / path, "HEAD");
  if (!store::is_plan_file(path) || (last && store::can_be_used(path, *last))) return last;
  auto earlier = store::last_that_can_be_used(session.root(), path);
  return earlier ? earlier : last;
}

bool is_earlier(Session& session, const std::string& path, const std::string& bytes) {
  return store::is_plan_file(path) &&
         store::bytes_in_commit(session.root() / path, "HEAD") != bytes;
}

// A plan's files that were committed so that they cannot be used, and lie here like that.
void add_unusable(Session& session, std::vector<std::string>& faulty) {
  for (const auto& path : store::plan_files_there(session.root())) {
    if (base::contains(faulty, path) || !store::is_plain_file(session.root() / path)) continue;
    try {
      const auto now = store::read_existing_text(session.root() / path);
      const bool usable = store::can_be_used(path, now);
      if (!usable && store::last_that_can_be_used(session.root(), path)) faulty.push_back(path);
    } catch (const Error&) {  // `check` says what cannot be read
    }
  }
}

// `first` are entries that the history has otherwise than they were first written.
// What the history cannot give back is named, and the others come all the same.
std::vector<store::FirstVersion> what_is_gone(Session& session, const Arguments& arguments,
                                              const std::vector<std::string>& missing,
                                              const store::FirstVersions& first,
                                              std::vector<std::string>& lost) {
  auto gone = base::filtered(
      first.lost, [&](const auto& one) { return is_meant(arguments, one.path, one.bytes); });
  for (const auto& path : missing) {
    const auto altered = std::ranges::find(first.altered, path, &store::FirstVersion::path);
    auto bytes = altered != first.altered.end() ? std::optional(altered->bytes)
                                                : from_history(session, path);
    if (!bytes) {
      if (is_meant(arguments, path, "")) lost.push_back(path);
      continue;
    }
    if (is_meant(arguments, path, *bytes)) gone.push_back({path, *std::move(bytes)});
  }
  return gone;
}

void agree_to_bring(Session& session, const std::vector<store::FirstVersion>& gone) {
  const auto files = base::mapped(
      gone, [](const store::FirstVersion& file) { return file_shown(file.path, file.bytes); });
  agree(session, base::join(files, "\n"),
        {.heading = "Det her mangler, men kan hentes igen:",
         .question = "Skal det hentes?",
         .not_done = "Intet er hentet, for ingen har sagt ja til det.",
         .remedy = "Tilføj --yes for at hente det."});
}

// A power cut left the name, and nothing in it.
bool is_blank(Session& session, const std::string& path) {
  const auto there = session.root() / path;
  std::error_code ignored;
  constexpr std::uintmax_t largest = 64;
  if (!store::is_plain_file(there) || fs::file_size(there, ignored) > largest) return false;
  return base::trim(store::read_existing(there)).empty();
}

void bring_back(Session& session, const store::FirstVersion& file) {
  const fs::path path = session.root() / file.path;
  std::error_code ignored;
  if (is_blank(session, file.path)) fs::remove(path, ignored);
  const auto type = fs::symlink_status(path, ignored).type();
  if (fs::exists(fs::file_status(type)) && type != fs::file_type::regular) {
    throw WorldError(fmt::format("{}: der ligger {} med det navn.", file.path,
                                 type == fs::file_type::directory ? "en mappe"
                                 : type == fs::file_type::symlink ? "en henvisning"
                                                                  : "noget, der ikke er en fil,"),
                     "Flyt det et andet sted hen, og skriv igen: beredskab restore");
  }
  if (!store::write_new(path, file.bytes)) {
    throw WorldError(fmt::format("{} er kommet imens.", file.path), "Den er ikke rørt.");
  }
}

// How the file differs from the history's, as `diff -u` shows it below its heading.
std::string change_of(Session& session, const std::string& path, const std::string& before) {
  try {
    const auto now = store::read_existing_text(session.root() / path);
    const auto whole = base::mask_cpr(base::unified_difference(path, before, now));
    const auto hunks = whole.find("@@");
    return hunks == std::string::npos
               ? ""
               : first_lines(session, base::visible(whole.substr(hunks), true));
  } catch (const Error& error) {
    return std::string(error.what()) + '\n';
  }
}

// What is there, but otherwise than it was: shown, and left.
void show_changes(Session& session, const Arguments& arguments,
                  const store::RecordsHistory& history, const store::FirstVersions& first,
                  const store::PlanChanges& plans, render::RestoreView& view, Paper& paper) {
  const auto show = [&](const std::string& path, const std::string& before,
                        std::string_view since) {
    const bool said = base::contains(view.changed, path);
    if (said || !is_meant(arguments, path, before)) return;
    view.changed.push_back(path);
    paper.line(fmt::format("Ændret, siden det blev {} (- før, + nu): {}", since, path));
    paper.raw(change_of(session, path, before));
  };
  for (const auto& one : first.altered) {
    if (store::is_plain_file(session.root() / one.path)) show(one.path, one.bytes, "skrevet");
  }
  for (const auto& path : history.changed) {
    show(path, store::bytes_in_commit(session.root() / path, "HEAD").value_or(""),
         "gemt i historikken");
  }
  // What cannot be read is not used: the history's is.
  for (const auto& path : plans.faulty) {
    if (const auto before = from_history(session, path)) {
      show(path, *before,
           is_earlier(session, path, *before) ? "gemt i en udgave, der kan læses"
                                              : "gemt i historikken");
    }
  }
  if (!arguments.positional(0)) return;  // people change plans all the time
  for (const auto& change : plans.changed) {
    if (change.before) show(change.path, *change.before, "gemt i historikken");
  }
}

// Whether all was seen after; what was not is told.
bool is_all_seen(Session& session, const store::RecordsHistory& history,
                 const store::FirstVersions& first) {
  if (!history.unreadable.empty()) {
    session.warn(fmt::format(
        "Kan ikke læses her på computeren og er ikke set efter: {}. Bed om adgang til det.",
        some_of(history.unreadable)));
  }
  if (first.partial) {
    session.warn(
        "Noget af historikken er ikke her. Har en anden af jer det hele, så skriv "
        "beredskab restore dér.");
  }
  warn_of_left_out(session, {.left_out = history.left_out.size()});
  return history.unreadable.empty() && !first.partial && history.left_out.empty();
}

// A file that is blank is missing, not changed.
void move_blank(Session& session, std::vector<std::string>& from, std::vector<std::string>& to) {
  const auto blank = std::stable_partition(
      from.begin(), from.end(), [&](const auto& path) { return !is_blank(session, path); });
  to.insert(to.end(), blank, from.end());
  from.erase(blank, from.end());
}

// False where not all came.
bool bring_all(Session& session, const std::vector<store::FirstVersion>& gone,
               render::RestoreView& view, Paper& paper) {
  for (const auto& file : gone) {
    try {
      bring_back(session, file);
    } catch (const Error& error) {
      session.warn(fmt::format("Ikke hentet: {} {}", error.what(), error.remedy()));
      continue;
    }
    view.restored.push_back(file.path);
    const bool earlier = is_earlier(session, file.path, file.bytes);
    paper.line("Hentet: " + file.path + (earlier ? ", som den sidst kunne læses" : ""));
  }
  // Where they were removed from git's index too, it follows.
  if (!view.restored.empty()) store::commit_files(session.root() / "records", {}, {});
  return view.restored.size() == gone.size();
}

std::string what_is_left(const std::vector<std::string>& changed) {
  const bool any_entry = std::ranges::any_of(changed, store::is_entry_path);
  return "Det, der er ændret, er ikke rørt. " +
         (any_entry ? "En rettelse skrives med " + unbroken("beredskab correct") + ". "
                    : std::string("Ret filen dér, hvor den ligger. ")) +
         "Skal historikkens tekst tilbage, så flyt filen et andet sted hen, og skriv " +
         unbroken("beredskab restore") + " igen.";
}

}  // namespace

Output restore(Session& session, const Arguments& arguments) {
  auto history = store::records_history(session.root(), "records");
  if (!history) throw store::unread_history(history.fault);
  auto plans = store::plan_changes(session.root());
  if (!plans) throw store::unread_history(plans.fault);
  // What the last commit has can be brought back even so.
  const auto whole = store::first_versions(session.root());
  const auto first = whole.value_or(store::FirstVersions());
  if (!whole) {
    session.warn(fmt::format(
        "Historikken kan ikke læses helt: {}. Kun det, der sidst blev gemt, er set efter. {}",
        whole.fault.reason, whole.fault.remedy));
  }
  const bool all_seen = is_all_seen(session, *history, first) && whole;
  auto missing = history->missing;
  missing.insert(missing.end(), plans->missing.begin(), plans->missing.end());
  add_unusable(session, plans->faulty);
  move_blank(session, history->changed, missing);
  move_blank(session, plans->faulty, missing);
  render::RestoreView view;
  Paper paper(session);
  show_changes(session, arguments, *history, first, *plans, view, paper);
  std::vector<std::string> lost;
  const auto gone = what_is_gone(session, arguments, missing, first, lost);
  if (!lost.empty()) {
    session.warn(fmt::format(
        "Kan ikke læses i historikken: {}. Har en anden af jer mappen, så hent det dér.",
        some_of(lost)));
  }
  const bool all_read = whole && history->unreadable.empty() && lost.empty();
  if (gone.empty() && lost.empty() && view.changed.empty()) {
    if (const auto part = arguments.positional(0)) {
      throw UsageError(fmt::format("{} er hverken væk eller ændret.", base::quoted(*part)),
                       "Uden ord ser beredskab restore det hele efter.");
    }
    paper.line(all_seen ? "Intet mangler: alle notater i historikken er her, som de blev skrevet."
                        : "Intet mangler af det, der kan ses efter.");
  }
  if (!gone.empty()) agree_to_bring(session, gone);
  const bool all_brought = bring_all(session, gone, view, paper);
  if (!view.changed.empty()) paper.line(what_is_left(view.changed));
  return {paper.take(), render::to_json(view), all_read && all_brought ? 0 : world_failed};
}

}  // namespace cli::commands
