// The user's index after a commit of ours. It must follow, or their next plain commit deletes from
// history what the index lacks. For commit.cpp alone.
#pragma once

#include <string>
#include <vector>

#include "store/git/git_state.hpp"
#include "store/git/index_lock.hpp"

namespace store {

struct IndexLine {
  std::string blob;
  std::string path;             // from the top of the work tree
  std::string mode = "100644";  // «0»: the index shall not have it
};

// Entries that `commit` and the disk have alike, and the index lacks: what a run left behind that
// was cut short between the two. A fault where the index cannot be read.
OrFault<std::vector<IndexLine>> lacking_in_index(const Repository& repository,
                                                 const std::string& commit);

// Puts the lines into the index, by way of a copy. Nothing else in it changes.
GitFault follow(const Repository& repository, const IndexLock& lock,
                const std::vector<IndexLine>& lines);

}  // namespace store
