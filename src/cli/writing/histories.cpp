#include "cli/writing/histories.hpp"

#include <fmt/format.h>

#include "cli/screen/history_text.hpp"
#include "cli/table/command.hpp"
#include "store/disk/workspace.hpp"
#include "store/git/commit.hpp"
#include "store/git/git_state.hpp"
#include "store/git/history_walk.hpp"
#include "store/plans/plan_changes.hpp"
#include "store/sync/exchange.hpp"

namespace cli {

namespace fs = std::filesystem;

namespace {

store::GitFault plans_are_there() {
  return {store::GitFault::Kind::refused, "dér ligger planerne, og notaterne skal ligge for sig",
          "Nævn et andet sted til notaterne."};
}

// Somebody's workspace, named by mistake.
bool has_plans(const store::Repository& repository, const store::Remote& remote) {
  const auto there = store::fetch(repository, remote);
  return there.tip && !store::read_objects(repository, {*there.tip + ":plans/plans.yaml"}).empty();
}

enum class Of { workspace, records };

// Up to the first fault.
store::GitFault make_shared(Of what, const fs::path& folder, const fs::path& current,
                            const std::string& address, Shared& shared) {
  if (auto fault = store::make_history(folder, store::object_format_at(current, address)))
    return fault;
  const auto located = store::locate(folder);
  if (!located) return located.fault;
  const auto& repository = *located;
  const auto branch = store::standing(repository);
  if (!branch) return branch.fault;
  if (auto fault = store::name_remote(repository, *branch, current, address, shared.made))
    return fault;
  store::stand_on_branch_of(repository, *store::remote_of(repository, *branch));
  const auto remote = store::remote_of(repository, *store::standing(repository));
  if (what == Of::records && has_plans(repository, *remote)) return plans_are_there();
  shared.synced = store::sync_repository(repository, {.choose = {}, .named = true});
  const auto& result = shared.synced;
  if (result.what != store::Synced::in_the_way) return result.fault;
  return {store::GitFault::Kind::refused,
          fmt::format("det, der ligger her, er et andet end det, der er dér: {}",
                      some_of(result.in_the_way)),
          "Flyt det et andet sted hen, og prøv igen."};
}

// Precondition: the folder has no history of its own. Where it fails it has none.
Shared share(Of what, const fs::path& folder, const fs::path& current, const std::string& address) {
  Shared shared;
  shared.fault = make_shared(what, folder, current, address, shared);
  std::error_code ignored;
  if (shared.fault) fs::remove_all(folder / ".git", ignored);
  return shared;
}

}  // namespace

void begin_history(const fs::path& root) {
  store::GitFault fault;
  if (!store::in_repository(root)) fault = store::make_history(root);
  if (!fault) {
    const auto changes = store::plan_changes(root);
    fault = !changes
                ? changes.fault
                : store::commit_files(root, store::to_commit(changes->changed, ""), "plans: begun")
                      .fault;
  }
  if (!fault) return;
  throw WorldError(fmt::format("Historikken kunne ikke begyndes: {}.", fault.reason),
                   "Filerne ligger i mappen; intet er tabt. " +
                       and_then(fault.remedy, "Prøv igen: beredskab sync"));
}

Shared share_history(const fs::path& folder, const fs::path& current, const std::string& address) {
  return share(Of::workspace, folder, current, address);
}

store::GitFault place_of_plans(const fs::path& root, const fs::path& current,
                               const std::string& address) {
  const auto plans = store::locate(root);
  const bool same = plans && store::is_shared_at(*plans, store::whole_address(current, address));
  return same ? plans_are_there() : store::GitFault();
}

Shared share_records(const fs::path& root, const fs::path& current, const std::string& address) {
  if (auto fault = place_of_plans(root, current, address)) return {.fault = std::move(fault)};
  const fs::path records = root / "records";
  for (const auto& id : store::list_plans(root)) {
    if (store::kept_by_git(records / id.str()) == store::KeptByGit::nothing) continue;
    return {.fault = {store::GitFault::Kind::refused,
                      "notaterne står allerede i planernes historik",
                      "De deles med den: beredskab sync --remote ADRESSE"}};
  }
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(records / ".git", ignored)))  // one that cannot be used
    return {.fault = store::locate(records).fault};
  fs::create_directories(records, ignored);
  auto shared = share(Of::records, records, current, address);
  if (!shared.fault) store::hide_from_around(records);
  return shared;
}

}  // namespace cli
