#include "cli/subjects/sync_plans.hpp"

#include <fmt/format.h>

#include <ostream>

#include "base/cpr.hpp"
#include "base/difference.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/subjects/sync_text.hpp"
#include "store/git/commit.hpp"
#include "store/plans/plan_changes.hpp"

namespace cli {

namespace fs = std::filesystem;

namespace {

// A file that is new is named; of the others is shown what is changed.
std::string difference_of(const store::PlanChange& change) {
  if (!change.before) return fmt::format("Ny fil: {}\n", change.path);
  return base::mask_cpr(base::unified_difference(change.path, *change.before, change.now));
}

bool agreed(Session& session, const std::string& shown) {
  if (session.arguments().has("--yes")) return true;
  auto& err = session.env().err;
  if (!session.interactive()) return false;
  err << "Det her er ændret i planerne og ikke gemt i historikken:\n" << shown << '\n';
  return confirm(session.env(), "Skal det gemmes?", true);
}

void warn_of(Session& session, const store::PlanChanges& changes) {
  const auto say = [&](const std::vector<std::string>& paths, std::string_view what,
                       std::string_view then) {
    if (!paths.empty()) session.warn(fmt::format("{}: {}. {}", what, some_of(paths), then));
  };
  say(changes.missing, "Væk, men står i historikken", "Hent det: beredskab restore");
  say(changes.faulty, "Ikke gemt i historikken, for der er fejl i det",
      "Se hvilke: beredskab check");
  say(changes.with_cpr, "Ikke gemt i historikken, for der står et CPR-nummer",
      "Historikken glemmer ikke. Fjern nummeret, og skriv igen: beredskab sync");
  say(changes.strays, "Ikke gemt i historikken, for det hører ikke til en plan",
      "Flyt det et andet sted hen.");
}

std::string commit_message(const std::vector<store::FileToCommit>& files) {
  if (files.size() == 1) return "plans: " + files.front().path;
  std::string message = fmt::format("plans: {} files\n", files.size());
  for (const auto& file : files) message += "\n" + file.path;
  return message;
}

}  // namespace

int commit_plans(Session& session, render::SyncView& view, Paper& paper) {
  const auto changes = store::plan_changes(session.root());
  if (!changes) {
    session.warn(fmt::format("Planerne er ikke set efter: {}.", changes.fault.reason));
    return world_failed;
  }
  warn_of(session, *changes);
  const int code = changes->with_cpr.empty() ? 0 : 4;
  if (changes->changed.empty()) return code;
  std::string whole;
  std::string shown;
  for (const auto& change : changes->changed) {
    const auto difference = difference_of(change);
    whole += difference;
    shown += first_lines(session, base::visible(difference, true));
  }
  view.difference = std::move(whole);
  const auto paths = base::mapped(changes->changed, &store::PlanChange::path);
  if (!agreed(session, shown)) {
    view.left = paths;
    paper.raw(session.interactive() ? "" : shown);
    session.warn(
        fmt::format("Ændret i planerne, men ikke gemt i historikken, for ingen har sagt ja "
                    "til det: {}. Er det rigtigt, så skriv: beredskab sync --yes",
                    some_of(paths)));
    return code;
  }
  if (session.arguments().has("--yes")) paper.raw(shown);
  for (const fs::path folder : {"", "records"}) {
    const auto files = store::to_commit(changes->changed, folder);
    if (files.empty()) continue;
    const auto done = store::commit_files(session.root() / folder, files, commit_message(files));
    if (done.commit.empty()) {
      throw Error(Trouble::world,
                  fmt::format("Ændringerne i planerne kunne ikke gemmes i historikken: {}.",
                              done.fault.reason),
                  "De ligger her på computeren; intet er tabt. " + done.fault.remedy);
    }
  }
  view.plans = paths;
  paper.line(fmt::format("Gemt i historikken: {}.", told_files(paths)));
  return code;
}

}  // namespace cli
