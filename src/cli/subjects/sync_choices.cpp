#include "cli/subjects/sync_choices.hpp"

#include <fmt/format.h>

#include <ostream>
#include <string_view>

#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/difference.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/subjects/new_files.hpp"
#include "cli/subjects/sync_text.hpp"
#include "store/disk/disk_read.hpp"
#include "store/git/commit.hpp"
#include "store/plans/plan_changes.hpp"

namespace cli {

using store::Side;

namespace {

// Shortened where it is long.
std::string shown(const std::optional<std::string>& value) {
  if (!value) return "(står der ikke)";
  if (value->empty()) return "(tom)";
  constexpr std::size_t most = 200;
  std::string text = base::visible(base::mask_cpr(*value));
  if (text.size() <= most) return text;
  return text.substr(0, base::boundary_before(text, most)) + " …";
}

std::string at_whose(const std::string& by) { return by.empty() ? "hos den anden" : "hos " + by; }

// «den her», «den hos Jens Eksempel»; «slettet, som hos Jens Eksempel».
std::string whole_file(bool removed, const std::string& whose) {
  return (removed ? "slettet, som " : "den ") + whose;
}

// «Mobil for Mette Prøve: her 11 11 11 11, hos Jens Eksempel 22 22 22 22»
std::string told(const render::DisputeView& dispute) {
  if (dispute.what) {
    return fmt::format("{}: her {}, {} {}", base::visible(*dispute.what), shown(dispute.mine),
                       at_whose(dispute.theirs_by), shown(dispute.theirs));
  }
  return fmt::format("Hele filen: {}, eller {}", whole_file(dispute.removed == "mine", "her"),
                     whole_file(dispute.removed == "theirs", at_whose(dispute.theirs_by)));
}

Side ask_side(Session& session, const std::string& question, const std::string& mine,
              const std::string& theirs) {
  return choose(session.env(), question, {mine, theirs}) == 0 ? Side::ours : Side::theirs;
}

std::vector<Side> ask_for(Session& session, const store::Conflict& conflict) {
  const std::string where = at_whose(conflict.theirs_by);
  std::vector<Side> sides;
  if (conflict.each) {
    for (const auto& one : conflict.disputes) {
      sides.push_back(ask_side(session, fmt::format("{}?", base::visible(one.what)),
                               "her: " + shown(one.ours), where + ": " + shown(one.theirs)));
    }
    return sides;
  }
  const auto side =
      ask_side(session, fmt::format("{}: hvilken skal gælde?", base::visible(conflict.path)),
               whole_file(!conflict.ours, "her"), whole_file(!conflict.theirs, where));
  return std::vector(conflict.disputes.size(), side);
}

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

void warn_of(Session& session, const std::vector<std::string>& paths, std::string_view what,
             std::string_view then) {
  if (!paths.empty()) session.warn(fmt::format("{}: {}. {}", what, some_of(paths), then));
}

void warn_of(Session& session, const store::PlanChanges& changes) {
  warn_of(session, changes.faulty, "Ikke gemt i historikken, for der er fejl i det",
          "Se hvilke: beredskab check");
  warn_of(session, changes.with_cpr, "Ikke gemt i historikken, for der står et CPR-nummer",
          "Historikken glemmer ikke. Fjern nummeret, og skriv igen: beredskab sync");
  warn_of(session, changes.strays, "Ikke gemt i historikken, for det hører ikke til en plan",
          "Flyt det et andet sted hen.");
}

std::string commit_message(const std::vector<store::FileToCommit>& files) {
  if (files.size() == 1) return "plans: " + files.front().path;
  std::string message = fmt::format("plans: {} files\n", files.size());
  for (const auto& file : files) message += "\n" + file.path;
  return message;
}

}  // namespace

std::vector<render::DisputeView> disputes_of(
    const std::vector<store::Conflict>& conflicts, const std::optional<store::Choices>& choices,
    const std::function<std::string(const std::string&)>& name) {
  std::vector<render::DisputeView> views;
  for (std::size_t i = 0; i < conflicts.size(); ++i) {
    const auto& conflict = conflicts[i];
    std::optional<std::string> removed;
    if (!conflict.ours) removed = "mine";
    if (!conflict.theirs) removed = "theirs";
    for (std::size_t j = 0; j < conflict.disputes.size(); ++j) {
      const auto& one = conflict.disputes[j];
      std::optional<std::string> settled;
      if (choices) settled = (*choices)[i][j] == Side::ours ? "mine" : "theirs";
      views.push_back(
          {name(conflict.path), one.what.empty() ? std::nullopt : std::optional(one.what), one.ours,
           one.theirs, conflict.theirs_by, removed, settled, conflict.each && one.both_new});
    }
  }
  return views;
}

void print_disputes(Paper& paper, const std::vector<render::DisputeView>& disputes) {
  std::string_view file;
  for (const auto& dispute : disputes) {
    if (dispute.file != file) paper.line(base::visible(dispute.file), 2);
    file = dispute.file;
    paper.line(told(dispute), 4);
  }
}

void print_settled(Paper& paper, const std::vector<render::DisputeView>& disputes) {
  paper.line("Afgjort, hvor to havde ændret det samme:");
  for (const auto& dispute : disputes) {
    const bool mine = dispute.settled == "mine";
    paper.line(
        fmt::format("{}: {}", base::visible(dispute.what ? *dispute.what : dispute.file),
                    dispute.what ? shown(mine ? dispute.mine : dispute.theirs)
                    : mine       ? whole_file(dispute.removed == "mine", "her")
                           : whole_file(dispute.removed == "theirs", at_whose(dispute.theirs_by))),
        2, 4);
    if (!dispute.both_new) continue;
    paper.line(
        fmt::format("{0} står stadig på listen. Skal kun den ene være deltager, så skriv: {1}",
                    base::visible(*(mine ? dispute.theirs : dispute.mine)),
                    unbroken("beredskab participant end " +
                             base::visible(*(mine ? dispute.theirs : dispute.mine)))),
        4, 4);
  }
}

std::optional<store::Choices> choose_sides(Session& session,
                                           const std::vector<store::Conflict>& conflicts) {
  const bool mine = session.arguments().has("--mine");
  const bool theirs = session.arguments().has("--theirs");
  if (mine || theirs) {
    return base::mapped(conflicts, [&](const store::Conflict& one) {
      return std::vector(one.disputes.size(), mine ? Side::ours : Side::theirs);
    });
  }
  if (!session.interactive()) return std::nullopt;
  Paper paper(session);
  paper.line("To har ændret det samme, hver på sin computer:");
  print_disputes(paper,
                 disputes_of(conflicts, std::nullopt, [](const auto& path) { return path; }));
  session.env().err << paper.take();
  return base::mapped(conflicts, [&](const auto& one) { return ask_for(session, one); });
}

PlansCommitted commit_plans(Session& session, render::SyncView& view, Paper& paper) {
  const auto changes = store::plan_changes(session.root());
  if (!changes) {
    session.warn(fmt::format("Planerne er ikke set efter: {}.", changes.fault.reason));
    return {.code = world_failed};
  }
  warn_of(session, *changes);
  PlansCommitted done{changes->with_cpr.empty() ? 0 : 4, changes->missing, changes->faulty};
  done.unusable.insert(done.unusable.end(), changes->with_cpr.begin(), changes->with_cpr.end());
  const auto own = companions();
  auto agreed_to = base::filtered(changes->changed, [&](const store::PlanChange& change) {
    const auto* one = base::find_if(own, [&](const auto& it) { return it.path == change.path; });
    return one != nullptr && one->text == change.now;
  });
  const auto by_hand = base::filtered(changes->changed, [&](const store::PlanChange& change) {
    return !base::contains(agreed_to, change.path, &store::PlanChange::path);
  });
  std::string whole;
  std::string shown;
  for (const auto& change : by_hand) {
    const auto difference = difference_of(change);
    whole += difference;
    shown += first_lines(session, base::visible(difference, true));
  }
  if (!whole.empty()) view.difference = std::move(whole);
  if (by_hand.empty() || agreed(session, shown)) {
    agreed_to = changes->changed;
    if (session.arguments().has("--yes")) paper.raw(shown);
  } else {
    view.left = base::mapped(by_hand, &store::PlanChange::path);
    paper.raw(session.interactive() ? "" : shown);
    session.warn(
        fmt::format("Ændret i planerne, men ikke gemt i historikken, for ingen har sagt ja "
                    "til det: {}. Er det rigtigt, så skriv: beredskab sync --yes",
                    some_of(view.left)));
  }
  if (agreed_to.empty()) return done;
  for (const std::filesystem::path folder : {"", "records"}) {
    const auto files = store::to_commit(agreed_to, folder);
    if (files.empty()) continue;
    const auto saved = store::commit_files(session.root() / folder, files, commit_message(files));
    if (saved.commit.empty()) {
      throw WorldError(fmt::format("Ændringerne i planerne kunne ikke gemmes i historikken: {}.",
                                   saved.fault.reason),
                       "De ligger her på computeren; intet er tabt. " + saved.fault.remedy);
    }
  }
  view.plans = base::mapped(agreed_to, &store::PlanChange::path);
  paper.line(fmt::format("Gemt i historikken: {}.", told_files(view.plans)));
  return done;
}

void warn_of_missing(Session& session, const std::vector<std::string>& paths) {
  const auto gone = base::filtered(
      paths, [&](const std::string& path) { return !store::is_there(session.root() / path); });
  warn_of(session, gone, "Væk, men står i historikken", "Hent det: beredskab restore");
}

}  // namespace cli
