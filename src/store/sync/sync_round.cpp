#include "store/sync/sync_round.hpp"

#include <fmt/format.h>

#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"
#include "store/git/work_tree_files.hpp"
#include "store/sync/branch_move.hpp"
#include "store/sync/exchange.hpp"
#include "store/sync/seen.hpp"

namespace store {

namespace {

void remember(const Repository& repository, const Remote& remote, const std::string& tip) {
  ask_git(repository.folder, {"update-ref", remote.seen, tip});
}

enum class Next { step, round, end };

class Round {
 public:
  Round(const Repository& repository, const SyncHow& how, SyncResult& result)
      : repository_(repository), how_(how), result_(result) {}

  bool another() {
    for (const auto step : {&Round::look, &Round::take_in, &Round::hand_on}) {
      const auto next = (this->*step)();
      if (next != Next::step) return next == Next::round;
    }
    return false;
  }

 private:
  Next look();
  Next take_in();
  Next hand_on();

  bool is_gone() const;
  bool is_rewritten() const;
  void tell_rewritten();
  bool merge_in();
  bool merge(std::string& to);
  bool move_to(const std::string& to);
  PushResult push_somewhere();
  bool arrived();

  const Remote& remote() const { return *result_.remote; }
  template <class T>
  bool failed(const OrFault<T>& got) {
    result_.fault = got.fault;
    return !got;
  }
  bool ended_as(Synced what) {
    result_.what = what;
    return false;
  }
  Next end_waiting(const std::optional<std::string>& there) {
    if (branch_.tip) result_.waiting = not_there(repository_, *branch_.tip, there);
    return Next::end;
  }

  const Repository& repository_;
  const SyncHow& how_;
  SyncResult& result_;
  Branch branch_;                      // as it stands here
  std::optional<std::string> theirs_;  // where theirs is; none where they have no such branch yet
};

// What is here, and with whom it is shared.
Next Round::look() {
  result_.what = Synced::done;
  result_.conflicts.clear();
  const auto now = standing(repository_);
  if (failed(now)) return Next::end;
  branch_ = *now;
  result_.remote = remote_of(repository_, branch_);
  if (!result_.remote) {
    result_.what = Synced::no_remote;
    result_.places = known_addresses(repository_);
    return Next::end;
  }
  result_.branch = branch_;
  result_.others_use = branch_of_others(repository_, branch_, remote());
  return Next::step;
}

// What they have, and this one has not.
Next Round::take_in() {
  const auto fetched = fetch(repository_, remote());
  result_.fault = fetched.fault;
  if (fetched.fault) {
    if (fetched.offline) result_.what = Synced::offline;
    return end_waiting(commit_at(repository_, remote().tracking));
  }
  theirs_ = fetched.tip;
  const bool rewritten = is_rewritten();
  if (rewritten && !how_.take_rewritten) {
    tell_rewritten();
    return end_waiting(theirs_);
  }
  if (!theirs_) return Next::step;
  if (!rewritten) remember(repository_, remote(), *theirs_);
  if (branch_.tip && is_ancestor(repository_, *theirs_, *branch_.tip)) return Next::step;
  if (!merge_in()) {
    const bool again = result_.what == Synced::overtaken && !result_.fault;
    end_waiting(theirs_);
    return again ? Next::round : Next::end;
  }
  const auto after = standing(repository_);
  if (failed(after)) return Next::end;
  branch_ = *after;
  return Next::step;
}

// Git keeps what it saw of a branch that is there no more.
bool Round::is_gone() const { return !theirs_ && commit_at(repository_, remote().tracking); }

// What was seen there is there no more.
bool Round::is_rewritten() const {
  const auto seen = commit_at(repository_, remote().seen);
  return is_gone() || (seen && theirs_ && !is_ancestor(repository_, *seen, *theirs_));
}

void Round::tell_rewritten() {
  result_.what = Synced::rewritten;
  const auto own = is_gone() ? own_branch_of(repository_, remote()) : std::nullopt;
  if (own && *own != remote().branch && is_plain_name(*own) && is_plain_name(branch_.name)) {
    result_.what = Synced::renamed;
    result_.renamed_to = *own;
  }
}

// True where the branch is at what holds both.
bool Round::merge_in() {
  std::string to = *theirs_;
  const bool apart = branch_.tip && !is_ancestor(repository_, *branch_.tip, *theirs_);
  return (!apart || merge(to)) && move_to(to);
}

// The commit of the merge comes into `to`.
bool Round::merge(std::string& to) {
  auto trial = try_merge(repository_, *branch_.tip, *theirs_);
  result_.fault = trial.fault;
  result_.conflicts = trial.conflicts;
  if (trial.fault) return false;
  const auto choices =
      trial.conflicts.empty() ? std::optional(Choices()) : how_.choose(trial.conflicts);
  if (!choices) return ended_as(Synced::unsettled);
  const auto tree = settle(repository_, trial, *choices);
  if (failed(tree)) return false;
  const auto commit = commit_merge(repository_, *tree, *branch_.tip, *theirs_,
                                   fmt::format("sync: {} merged", short_ref(remote())));
  if (failed(commit)) return false;
  to = *commit;
  return true;
}

bool Round::move_to(const std::string& to) {
  const auto lock = IndexLock::take(repository_);
  if (failed(lock)) return false;
  const auto now = standing(repository_);
  if (failed(now)) return false;
  if (now->name != branch_.name || now->tip != branch_.tip) return ended_as(Synced::overtaken);
  const auto received = changed_paths(repository_, branch_.tip, to);
  const auto moved = move_branch(repository_, *lock, branch_, to);
  result_.fault = moved.fault;
  result_.in_the_way = moved.in_the_way;
  if (!moved.in_the_way.empty()) result_.what = Synced::in_the_way;
  if (moved.overtaken) result_.what = Synced::overtaken;
  if (!moved.done()) return false;
  result_.received.insert(result_.received.end(), received.begin(), received.end());
  if (!branch_.tip) return true;
  const auto changes = changes_between(repository_, *branch_.tip, to);
  for (const auto& change : changes.value_or(std::vector<Change>())) {
    const bool other = change.mode_before != nothing && change.blob_before != change.blob_after;
    if (other && is_entry_path(change.path)) result_.undone.push_back(change.path);
  }
  return true;
}

// What they have not.
Next Round::hand_on() {
  if (!branch_.tip || branch_.tip == theirs_) return Next::end;
  const auto pushed = push_somewhere();
  if (pushed.what != Pushed::yes) {
    result_.fault = pushed.fault;
    if (pushed.what == Pushed::offline) result_.what = Synced::offline;
    const bool overtaken = pushed.what == Pushed::overtaken;
    if (overtaken) result_.what = Synced::overtaken;
    end_waiting(theirs_);
    return overtaken ? Next::round : Next::end;
  }
  if (!arrived()) {
    const bool elsewhere = result_.what == Synced::elsewhere;
    if (elsewhere && how_.named && send_where_fetched(repository_, remote())) return Next::round;
    return end_waiting(theirs_);
  }
  result_.sent = changed_paths(repository_, theirs_, *branch_.tip);
  remember(repository_, remote(), *branch_.tip);
  return Next::end;
}

// Where git sends to several places, and one of them fails, the one that is fetched from counts.
PushResult Round::push_somewhere() {
  auto pushed = push(repository_, remote(), *branch_.tip);
  if (pushed.what == Pushed::yes) return pushed;
  auto sent = sent_to(repository_, remote());
  if (!sent.where_fetched || sent.others.empty()) return pushed;
  pushed = push(repository_, remote(), *branch_.tip, Sending::where_fetched);
  if (pushed.what == Pushed::yes) result_.sent_not_to = std::move(sent.others);
  return pushed;
}

// Whether what was sent is where is fetched from: git may have been told of another place to send
// to. That both are one is seen there alone.
bool Round::arrived() {
  auto sent = sent_to(repository_, remote());
  if (sent.where_fetched || sent.others.empty()) return true;
  result_.places = std::move(sent.others);
  // What was sent is not what was seen there.
  run_git(repository_.folder,
          theirs_ ? std::vector<std::string>{"update-ref", remote().tracking, *theirs_}
                  : std::vector<std::string>{"update-ref", "-d", remote().tracking},
          {.limit = short_limit});
  const auto there = fetch(repository_, remote());
  result_.fault = there.fault;
  if (there.fault) {
    if (there.offline) result_.what = Synced::offline;
    return false;
  }
  if (there.tip && is_ancestor(repository_, *branch_.tip, *there.tip)) return true;
  return ended_as(Synced::elsewhere);
}

}  // namespace

bool sync_round(const Repository& repository, const SyncHow& how, SyncResult& result) {
  return Round(repository, how, result).another();
}

}  // namespace store
