// Moves branch, index and work tree from the commit that the branch is at to a later one that holds
// it: what `git merge` does at its end, but never left half done for somebody to finish. Files are
// put in place one by one, each whole; then the index; then the branch. What a run that was cut
// short left behind is known by a ref that stands while it lasts, and finished by the next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/git/git_state.hpp"
#include "store/git/index.hpp"

namespace store {

struct Moved {
  GitFault fault;
  // Files that somebody has changed here, and not committed, and that would be written over.
  // Nothing is moved then.
  std::vector<std::string> in_the_way;  // from the top of the work tree
  bool overtaken = false;               // the branch is not where it was
  bool done() const { return !fault && in_the_way.empty() && !overtaken; }
};

// `branch` as it was seen; its tip, where it has one, is an ancestor of `to`.
Moved move_branch(const Repository& repository, const IndexLock& lock, const Branch& branch,
                  const std::string& to);

// The commit that a run which was cut short was moving the branch to.
std::optional<std::string> unfinished_move(const Repository& repository);
// Where it cannot be finished: files that it had put in place, and that the branch has otherwise,
// are as the branch has them again.
GitFault take_back(const Repository& repository, const IndexLock& lock, const Branch& branch,
                   const std::string& to);
// It is finished, or was never begun.
void forget_move(const Repository& repository);

}  // namespace store
