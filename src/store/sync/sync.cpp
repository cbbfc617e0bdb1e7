#include "store/sync/sync.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

#include "store/disk/locks.hpp"
#include "store/git/commits.hpp"
#include "store/git/work_tree_files.hpp"
#include "store/sync/branch_move.hpp"
#include "store/sync/exchange.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

constexpr int most_rounds = 14;
constexpr auto wait_for_syncs = std::chrono::seconds(120);

// Those who were sent away together do not come again together.
void wait_before(int round) {
  constexpr int shortest = 25;
  constexpr int doublings = 6;
  const int longest = shortest << std::min(round, doublings);
  std::random_device source;
  std::this_thread::sleep_for(std::chrono::milliseconds(
      shortest + static_cast<int>(source() % static_cast<unsigned>(longest))));
}

}  // namespace

GitFault recover(const Repository& repository) {
  if (!unfinished_move(repository)) return {};
  if (auto foreign = find_foreign_drivers(repository.folder)) return foreign;
  const auto lock = IndexLock::take(repository);
  if (!lock) return lock.fault;
  const auto target = unfinished_move(repository);
  const auto now = standing(repository);
  if (!target || !now) return now.fault;
  if (now->tip && is_ancestor(repository, *target, *now->tip)) {
    forget_move(repository);
    return {};
  }
  std::optional<std::string> to = *target;
  if (now->tip && !is_ancestor(repository, *now->tip, *target)) {
    // Something was committed since: the two are merged, as if they had met like that.
    const auto trial = try_merge(repository, *now->tip, *target);
    to.reset();
    if (!trial.fault && trial.conflicts.empty()) {
      to = commit_merge(repository, trial.tree, *now->tip, *target, "sync: merged");
    }
  }
  if (to && move_branch(repository, *lock, *now, *to).done()) return {};
  return take_back(repository, *lock, *now, *target);
}

bool needs_somebody(const SyncResult& result) {
  switch (result.what) {
    case Synced::done:
    case Synced::offline:
    case Synced::overtaken: return false;
    case Synced::no_remote: return !result.places.empty();
    case Synced::elsewhere:
    case Synced::unsettled:
    case Synced::in_the_way:
    case Synced::rewritten:
    case Synced::renamed:
    case Synced::fault: break;
  }
  return true;
}

SyncResult sync_repository(const Repository& repository, const SyncHow& how) {
  SyncResult result;
  const auto ended = [&] {
    if (result.fault && result.what == Synced::done) result.what = Synced::fault;
    return result;
  };
  result.fault = find_foreign_programs(repository.folder);
  if (result.fault) return ended();
  const fs::path own = repository.common / "beredskab-sync.lock";
  const Descriptor ours(::open(own.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0666));
  if (ours && lock_within(ours, wait_for_syncs) == Locking::out_of_time) {
    result.fault = {GitFault::Kind::other, "en anden beredskab sync er i gang",
                    "Prøv igen om lidt."};
    return ended();
  }
  sweep_scratch(repository);
  for (int count = 0; count < most_rounds; ++count) {
    if (!sync_round(repository, how, result)) break;
    if (count + 1 < most_rounds) wait_before(count);
  }
  return ended();
}

}  // namespace store
