// What it would be to merge two commits, found without touching branch, index or work tree; and
// what git cannot merge, field by field.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/git/git_state.hpp"

namespace store {

enum class Side { ours, theirs };

// One thing that both have changed, each in their own way.
struct Dispute {
  std::string what;                 // «Mobil for Mette Prøve»; empty: the file as a whole
  std::optional<std::string> ours;  // nothing: it is not there
  std::optional<std::string> theirs;
  bool both_new = false;  // two successors, each put on the list: both stay there
};

// A file that git cannot merge, or not to something that can be read.
struct Conflict {
  std::string path;                               // from the top of the work tree
  std::optional<std::string> base, ours, theirs;  // its bytes; nothing where it is not there
  std::string theirs_by;                          // who changed it there
  std::vector<Dispute> disputes;
  bool each = false;  // each dispute can be settled for itself; else one choice counts for all
};

struct Trial {
  GitFault fault;
  std::string tree;  // with the conflicts' files in whatever state
  std::vector<Conflict> conflicts;
};

// `ours` and `theirs` are commits.
Trial try_merge(const Repository& repository, const std::string& ours, const std::string& theirs);

// One side for each dispute of each conflict, in their order.
using Choices = std::vector<std::vector<Side>>;
// The tree in which all is settled so. A file that cannot be settled in parts is taken whole from
// the side that the first choice names.
OrFault<std::string> settle(const Repository& repository, const Trial& trial,
                            const Choices& choices);

// Removes what runs that were cut short left behind. Only while no other run of ours merges.
void sweep_scratch(const Repository& repository);

// A commit of `tree` with both as its parents, theirs behind ours.
OrFault<std::string> commit_merge(const Repository& repository, const std::string& tree,
                                  const std::string& ours, const std::string& theirs,
                                  const std::string& message);

}  // namespace store
