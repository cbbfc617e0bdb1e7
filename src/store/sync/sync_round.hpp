// One round of `sync`: a fetch, a merge of what came, and a push of all of it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/sync/merge_trial.hpp"
#include "store/sync/remote.hpp"

namespace store {

enum class Synced {
  done,
  no_remote,
  elsewhere,  // what was sent is not where is fetched from
  offline,    // it does not answer; what waits is said
  overtaken,  // again and again
  unsettled,  // there are conflicts, and nobody chose
  in_the_way,
  rewritten,  // what was seen there is there no more
  renamed,    // nor is its branch, and they have another one
  fault,
};

struct SyncResult {
  Synced what = Synced::done;
  GitFault fault;
  std::optional<Remote> remote;
  std::optional<Branch> branch;  // the one that was kept in step
  std::optional<std::string>
      others_use;                     // the branch here that it should be on, where it is another
  std::string renamed_to;             // refs/heads/…
  std::vector<std::string> received;  // these five: paths from the top of the work tree
  std::vector<std::string>
      undone;  // of those: entries that were here, and that others changed or removed
  std::vector<std::string> sent;
  std::vector<std::string> waiting;     // to be sent
  std::vector<std::string> in_the_way;  // changed here, not committed, and changed there
  // Addresses: named, and none is the one, or where it was sent to instead; and where it was to be
  // sent to besides, and one failed.
  std::vector<std::string> places;
  std::vector<std::string> sent_not_to;
  std::vector<Conflict> conflicts;  // those that were settled, or not
};

// How the conflicts are settled; nothing where nobody chooses.
using Choose = std::function<std::optional<Choices>(const std::vector<Conflict>&)>;

struct SyncHow {
  Choose choose;
  bool take_rewritten = false;  // merge what is there, although it is not what was there
  bool named = false;           // somebody has just named the address: it is sent nowhere else
};

// What came of it stands in `result`, beside what earlier rounds received. True where another round
// is to follow: somebody else was there first, or git sends to the right place only now.
bool sync_round(const Repository& repository, const SyncHow& how, SyncResult& result);

}  // namespace store
