// The repository on another computer (or disk) that this one is kept in step with: which it is,
// what was seen of it last, and what has not been sent to it. Only fetch() and push() speak with
// it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/git/git_state.hpp"

namespace store {

struct Remote {
  std::string name;      // «origin»
  std::string address;   // where it is, without a password
  std::string branch;    // there: refs/heads/…
  std::string tracking;  // what was fetched last: refs/remotes/…
  std::string seen;      // the newest that was ever seen: refs/beredskab/seen/…
};

// The one that the branch is kept in step with, as git says it: its upstream, else `origin`, else
// the only one there is. Nothing where none is named.
std::optional<Remote> remote_of(const Repository& repository, const Branch& branch);

// The branch here that is kept in step with what the others use there, where `branch`, which nobody
// has said so of, is another.
std::optional<std::string> branch_of_others(const Repository& repository, const Branch& branch,
                                            const Remote& remote);

// Names it, or names it anew. A fault where the address cannot be one. A path is meant from
// `current`; a folder that is not there yet, or is empty, becomes a repository to send to, and
// `made` says so.
GitFault name_remote(const Repository& repository, const Branch& branch,
                     const std::filesystem::path& current, const std::string& address, bool& made);

struct Fetched {
  GitFault fault;
  bool offline = false;            // it does not answer: no fault of anybody's
  std::optional<std::string> tip;  // of its branch; none where it has no such branch yet
};
Fetched fetch(const Repository& repository, const Remote& remote);

enum class Pushed {
  yes,
  overtaken,  // somebody else was there first
  offline,
  refused,
};
struct PushResult {
  Pushed what = Pushed::refused;
  GitFault fault;
};
// Sends `commit`, which has all that is there: nothing is ever written over.
PushResult push(const Repository& repository, const Remote& remote, const std::string& commit);

// In a repository without a commit: stands on the branch that the other one has as its own.
void stand_on_branch_of(const Repository& repository, const Remote& remote);

// The commit that a ref is at.
std::optional<std::string> commit_at(const Repository& repository, const std::string& ref);
bool is_ancestor(const Repository& repository, const std::string& older, const std::string& newer);

// Paths, from the top of the work tree, that differ between two commits. `before` may be missing.
std::vector<std::string> changed_paths(const Repository& repository,
                                       const std::optional<std::string>& before,
                                       const std::string& after);

}  // namespace store
