// Commits what is ours, and keeps it in step with what the others have.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/cpr.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/incident_start.hpp"
#include "cli/input/prompt.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/waiting.hpp"
#include "cli/subjects/sync_choices.hpp"
#include "cli/subjects/sync_text.hpp"
#include "cli/writing/commit_entries.hpp"
#include "cli/writing/histories.hpp"
#include "store/disk/record_paths.hpp"
#include "store/disk/workspace.hpp"

namespace cli::commands {

namespace {

namespace fs = std::filesystem;

std::vector<store::Repository> repositories(Session& session) {
  const fs::path root = session.root();
  std::vector<fs::path> folders{root, root / "records"};
  for (const auto& id : store::list_plans(root)) folders.push_back(root / "records" / id.str());
  return store::repositories_of(folders);
}

// Of a folder without a history one is made, where somebody says so.
std::vector<store::Repository> with_history(Session& session) {
  auto found = repositories(session);
  if (!found.empty()) return found;
  const auto fault = store::locate(session.root()).fault;
  if (fault.kind != store::GitFault::Kind::no_repository) {
    throw WorldError(fmt::format("Historikken kan ikke bruges: {}.", fault.reason),
                     "Notaterne ligger her på computeren; intet er tabt. " + fault.remedy);
  }
  const bool wanted =
      session.arguments().has("--yes") || session.arguments().has("--remote") ||
      (session.interactive() &&
       confirm(session.env(), "Mappen har ingen historik endnu. Skal den begyndes?", true));
  fail_if(!wanted, "Mappen har ingen historik endnu: notaterne ligger kun her.",
          "Intet er tabt. Begynd den: beredskab sync --yes");
  begin_history(session.root());
  return repositories(session);
}

[[noreturn]] void not_named(const store::GitFault& fault) {
  const bool mistyped = fault.kind == store::GitFault::Kind::refused;
  throw Error(mistyped ? Trouble::usage : Trouble::world,
              fmt::format("Stedet er ikke navngivet: {}.", fault.reason),
              "Intet er ændret. " + fault.remedy);
}

// That name the place of the first repository, and of the second.
constexpr std::array<std::string_view, 2> options{"--remote", "--records-remote"};

constexpr std::string_view made_ready = "Mappen er gjort klar til at dele i: {}";

// Those that there are then: notes that lie in no history of their own get one, where a place is
// named for it; `first` is what that brought and sent.
std::vector<store::Repository> name_remotes(Session& session,
                                            const std::vector<store::Repository>& all,
                                            store::SyncResult& first) {
  const auto name = [&](std::string_view option, const store::Repository& repository) {
    const auto address = session.arguments().value(option);
    if (!address) return;
    const auto now = store::standing(repository);
    auto fault = now.fault;
    bool made = false;
    if (now) fault = store::name_remote(repository, *now, session.env().current, *address, made);
    if (fault) not_named(fault);
    if (made) session.warn(fmt::format(made_ready, *address));
  };
  name(options[0], all.front());
  const auto records = session.arguments().value(options[1]);
  if (records && all.size() > 1) {
    const auto fault = place_of_plans(session.root(), session.env().current, *records);
    if (fault) not_named(fault);
    name(options[1], all[1]);
  }
  if (!records || all.size() > 1) return all;
  auto shared = share_records(session.root(), session.env().current, *records);
  if (shared.fault) not_named(shared.fault);
  if (shared.made) session.warn(fmt::format(made_ready, *records));
  first = std::move(shared.synced);
  return repositories(session);
}

// How the place is named where the repository at that index is shared.
std::string naming(const std::vector<store::Repository>& all, std::size_t index) {
  if (index == 0) return "beredskab sync --remote ADRESSE";
  if (index == 1) return "beredskab sync --records-remote ADRESSE";
  return fmt::format("git -C {} remote add origin ADRESSE", all[index].top.string());
}

std::string on_another_branch(std::string_view branch, const std::string& others) {
  branch.remove_prefix(std::string_view("refs/heads/").size());
  auto text = fmt::format(
      "Mappen står på grenen {}, og de andre bruger {}: de får ikke det, der sendes herfra.",
      base::mask_cpr(base::visible(branch)), base::mask_cpr(base::visible(others)));
  const bool said = base::mask_cpr(text) == text;
  if (!said || !store::is_plain_name(branch) || !store::is_plain_name(others)) return text;
  return text +
         fmt::format(" Tag det med tilbage:\n  git switch {}\n  git merge {}\n  beredskab sync",
                     others, branch);
}

// What began in one of those folders, beside what is open in the same place.
void warn_of_twins(Session& session, const model::PlanId& plan,
                   const std::set<std::string, std::less<>>& begun) {
  auto of_plan = session.of_plan(plan);
  const auto* known = session.plans();
  const auto flag = known != nullptr && known->default_plan == plan
                        ? std::string()
                        : fmt::format(" --plan {}", plan.str());
  const auto& open = of_plan.open_incidents();
  for (std::size_t i = 0; i < open.size(); ++i) {
    for (std::size_t j = i + 1; j < open.size(); ++j) {
      const bool news = begun.contains(open[i].name.str()) || begun.contains(open[j].name.str());
      if (!news || !may_be_one(open[i], open[j])) continue;
      session.warn(
          fmt::format("To åbne hændelser er {}: {} og {}. Er det den samme, så "
                      "skriv: beredskab{} merge-into {} -i {}",
                      shared_place(open[i], open[j]), title(of_plan, open[i]),
                      title(of_plan, open[j]), flag, open[i].name.id(), open[j].name.id()));
    }
  }
}

// Two may have opened the same incident, each on a computer of their own.
void warn_of_twins(Session& session, const render::SyncView& view) {
  std::map<std::string, std::set<std::string, std::less<>>> begun;  // folders, by plan
  for (const auto& repository : view.repositories) {
    for (const auto& path : repository.received) {
      const auto stem = store::stem_of(store::name_in(path));
      const auto parts = base::split(path, '/');  // records/PLAN/YEAR/INCIDENT/ENTRY
      if (stem && parts.size() == 5 && (stem->is_activation() || stem->word() == "report"))
        begun[parts[1]].insert(parts[3]);
    }
  }
  for (const auto& [name, folders] : begun) {
    const auto plan = model::PlanId::parse(name);
    if (!plan) continue;
    try {
      warn_of_twins(session, *plan, folders);
    } catch (const Error&) {  // `status` says what cannot be read
    }
  }
}

struct InStep {
  store::SyncResult result;
  std::optional<store::Choices> choices;  // of who was asked, or said it beforehand
};

InStep keep_in_step(Session& session, const store::Repository& repository, bool named) {
  InStep done;
  Waiting waiting(session, "Henter og sender");
  const auto& arguments = session.arguments();
  done.result = store::sync_repository(
      repository, {.choose =
                       [&](const auto& conflicts) {
                         waiting.hide();
                         done.choices = choose_sides(session, conflicts);
                         waiting.show();
                         return done.choices;
                       },
                   .take_rewritten = arguments.has("--mine") || arguments.has("--theirs"),
                   .named = named});
  return done;
}

void warn_of(Session& session, const store::SyncResult& result,
             const std::vector<std::string>& undone) {
  if (!undone.empty()) {
    session.warn(
        fmt::format("En anden har ændret eller fjernet {}, der lå her: {}. Se, hvem det er: "
                    "beredskab verify; hent det, som det var: beredskab restore",
                    entries(undone.size()), some_of(undone)));
  }
  if (!result.sent_not_to.empty()) {
    session.warn(fmt::format(
        "Git er sat op til at sende til {} også, og det gik ikke. De andre får det fra {}.",
        some_of(result.sent_not_to), some_of({result.remote->address})));
  }
  if (result.others_use) session.warn(on_another_branch(result.branch->name, *result.others_use));
}

}  // namespace

Output sync(Session& session, const Arguments& arguments) {
  store::SyncResult first;
  const auto all = name_remotes(session, with_history(session), first);
  Paper paper(session);
  render::SyncView view;
  for (const auto& repository : all) {
    if (const auto fault = store::recover(repository)) {
      session.warn(fmt::format("En afbrudt sync kunne ikke gøres færdig: {}. {}", fault.reason,
                               fault.remedy));
    }
  }
  const auto done = commit_all_entries(session, std::nullopt);
  view.entries = static_cast<int>(done.count);
  if (done.count + done.erased > 0)
    paper.line(fmt::format("Gemt i historikken: {}.", told_commit(done)));
  const auto plans = commit_plans(session, view, paper);
  int code = std::max(done.exit_code, plans.code);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool named = i < options.size() && arguments.has(options[i]);
    auto [result, choices] = keep_in_step(session, all[i], named);
    if (first.remote && i == 1) {
      result.received.insert(result.received.begin(), first.received.begin(), first.received.end());
      result.sent.insert(result.sent.begin(), first.sent.begin(), first.sent.end());
    }
    const auto& told =
        view.repositories.emplace_back(synced_view(session, all[i], result, choices));
    print_synced(paper, told, result, naming(all, i), plans.unusable);
    warn_of(session, result, told.undone);
    if (store::needs_somebody(result)) code = std::max(code, world_failed);
  }
  warn_of_missing(session, plans.missing);
  warn_of_twins(session, view);
  return {paper.take(), render::to_json(view), code};
}

}  // namespace cli::commands
