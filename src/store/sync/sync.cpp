#include "store/sync/sync.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <thread>

#include "store/disk/locks.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"
#include "store/git/work_tree_files.hpp"
#include "store/sync/branch_move.hpp"
#include "store/sync/exchange.hpp"
#include "store/sync/seen.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

constexpr int most_sync_attempts = 14;
constexpr auto wait_for_syncs = std::chrono::seconds(120);

// Those who were sent away together do not come again together.
void wait_before(int attempt) {
  constexpr int shortest = 25;
  constexpr int doublings = 6;
  const int longest = shortest << std::min(attempt, doublings);
  std::random_device source;
  std::this_thread::sleep_for(std::chrono::milliseconds(
      shortest + static_cast<int>(source() % static_cast<unsigned>(longest))));
}

void remember(const Repository& repository, const Remote& remote, const std::string& tip) {
  ask_git(repository.folder, {"update-ref", remote.seen, tip});
}

// True where the branch is at what the merge gives.
bool bring_in(const Repository& repository, const Branch& branch, const std::string& theirs,
              const Choose& choose, const std::string& from, SyncResult& result) {
  std::string to = theirs;
  if (branch.tip && !is_ancestor(repository, *branch.tip, theirs)) {
    auto trial = try_merge(repository, *branch.tip, theirs);
    result.fault = trial.fault;
    result.conflicts = trial.conflicts;
    std::optional<Choices> choices = Choices();
    if (!result.fault && !trial.conflicts.empty()) {
      choices = choose(trial.conflicts);
      if (!choices) result.what = Synced::unsettled;
    }
    if (result.fault || !choices) return false;
    const auto tree = settle(repository, trial, *choices);
    result.fault = tree.fault;
    if (!tree) return false;
    const auto commit =
        commit_merge(repository, *tree, *branch.tip, theirs, fmt::format("sync: {} merged", from));
    result.fault = commit.fault;
    if (!commit) return false;
    to = *commit;
  }
  const auto lock = IndexLock::take(repository);
  result.fault = lock.fault;
  if (!lock) return false;
  const auto now = standing(repository);
  result.fault = now.fault;
  if (!now) return false;
  if (now->name != branch.name || now->tip != branch.tip) {
    result.what = Synced::overtaken;
    return false;
  }
  const auto received = changed_paths(repository, branch.tip, to);
  const auto moved = move_branch(repository, *lock, branch, to);
  result.fault = moved.fault;
  if (!moved.in_the_way.empty()) {
    result.what = Synced::in_the_way;
    result.in_the_way = moved.in_the_way;
  }
  if (moved.overtaken) result.what = Synced::overtaken;
  if (!moved.done()) return false;
  result.received.insert(result.received.end(), received.begin(), received.end());
  if (!branch.tip) return true;
  const auto changes = changes_between(repository, *branch.tip, to);
  for (const auto& change : changes.value_or(std::vector<Change>())) {
    const bool other = change.mode_before != nothing && change.blob_before != change.blob_after;
    if (other && is_entry_path(change.path)) result.undone.push_back(change.path);
  }
  return true;
}

// Whether what was sent is where is fetched from: git may have been told of another place to send
// to. That both are one is seen there alone.
bool arrived(const Repository& repository, const Remote& remote,
             const std::optional<std::string>& before, const std::string& tip, SyncResult& result) {
  auto sent = sent_to(repository, remote);
  if (sent.where_fetched || sent.others.empty()) return true;
  result.places = std::move(sent.others);
  // What was sent is not what was seen there.
  run_git(repository.folder,
          before ? std::vector<std::string>{"update-ref", remote.tracking, *before}
                 : std::vector<std::string>{"update-ref", "-d", remote.tracking},
          {.limit = short_limit});
  const auto there = fetch(repository, remote);
  result.fault = there.fault;
  if (there.fault) {
    if (there.offline) result.what = Synced::offline;
    return false;
  }
  if (there.tip && is_ancestor(repository, tip, *there.tip)) return true;
  result.what = Synced::elsewhere;
  return false;
}

// Where git sends to several places, and one of them fails, the one that is fetched from counts.
PushResult push_somewhere(const Repository& repository, const Remote& remote,
                          const std::string& tip, SyncResult& result) {
  auto pushed = push(repository, remote, tip);
  if (pushed.what == Pushed::yes) return pushed;
  auto sent = sent_to(repository, remote);
  if (!sent.where_fetched || sent.others.empty()) return pushed;
  pushed = push(repository, remote, tip, Sending::where_fetched);
  if (pushed.what == Pushed::yes) result.sent_not_to = std::move(sent.others);
  return pushed;
}

// One fetch, merge and push. True where there is nothing more to do, or to be done.
bool attempt(const Repository& repository, const SyncHow& how, SyncResult& result) {
  result.what = Synced::done;
  result.conflicts.clear();
  const auto now = standing(repository);
  result.fault = now.fault;
  if (!now) return true;
  auto branch = *now;
  result.remote = remote_of(repository, branch);
  if (!result.remote) {
    result.what = Synced::no_remote;
    result.places = known_addresses(repository);
    return true;
  }
  const Remote& remote = *result.remote;
  result.branch = branch;
  result.others_use = branch_of_others(repository, branch, remote);
  const auto wait = [&](const std::optional<std::string>& there) {
    if (branch.tip) result.waiting = not_there(repository, *branch.tip, there);
  };
  const auto fetched = fetch(repository, remote);
  result.fault = fetched.fault;
  if (fetched.fault) {
    if (fetched.offline) result.what = Synced::offline;
    wait(commit_at(repository, remote.tracking));
    return true;
  }
  const auto seen = commit_at(repository, remote.seen);
  // Git keeps what it saw of a branch that is there no more.
  const bool gone = !fetched.tip && commit_at(repository, remote.tracking);
  const bool rewritten =
      gone || (seen && fetched.tip && !is_ancestor(repository, *seen, *fetched.tip));
  if (rewritten && !how.take_rewritten) {
    result.what = Synced::rewritten;
    const auto own = gone ? own_branch_of(repository, remote) : std::nullopt;
    if (own && *own != remote.branch && is_plain_name(*own) && is_plain_name(branch.name)) {
      result.what = Synced::renamed;
      result.renamed_to = *own;
    }
    wait(fetched.tip);
    return true;
  }
  if (fetched.tip && !rewritten) remember(repository, remote, *fetched.tip);
  if (fetched.tip && !(branch.tip && is_ancestor(repository, *fetched.tip, *branch.tip))) {
    if (!bring_in(repository, branch, *fetched.tip, how.choose, short_ref(remote), result)) {
      wait(fetched.tip);
      return result.what != Synced::overtaken || result.fault;
    }
    const auto after = standing(repository);
    result.fault = after.fault;
    if (!after) return true;
    branch = *after;
  }
  if (!branch.tip || branch.tip == fetched.tip) return true;
  const auto pushed = push_somewhere(repository, remote, *branch.tip, result);
  if (pushed.what == Pushed::yes) {
    if (!arrived(repository, remote, fetched.tip, *branch.tip, result)) {
      const bool elsewhere = result.what == Synced::elsewhere;
      if (elsewhere && how.named && send_where_fetched(repository, remote)) return false;
      wait(fetched.tip);
      return true;
    }
    result.sent = changed_paths(repository, fetched.tip, *branch.tip);
    remember(repository, remote, *branch.tip);
    return true;
  }
  wait(fetched.tip);
  result.fault = pushed.fault;
  if (pushed.what == Pushed::offline) result.what = Synced::offline;
  if (pushed.what == Pushed::overtaken) result.what = Synced::overtaken;
  return pushed.what != Pushed::overtaken;
}

}  // namespace

GitFault recover(const Repository& repository) {
  if (!unfinished_move(repository)) return {};
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
  for (int count = 0; count < most_sync_attempts; ++count) {
    if (attempt(repository, how, result)) break;
    if (count + 1 < most_sync_attempts) wait_before(count);
  }
  return ended();
}

}  // namespace store
