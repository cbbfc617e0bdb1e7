// How commits of a repository are to one another.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "store/git/git_state.hpp"

namespace store {

// The commit that a ref is at.
std::optional<std::string> commit_at(const Repository& repository, const std::string& ref);
// Whether some of the history was left out when it was fetched: what is not here may be in it.
bool is_partial(const Repository& repository);
bool is_ancestor(const Repository& repository, const std::string& older, const std::string& newer);

// The newest that both have.
std::optional<std::string> shared_commit(const Repository& repository, const std::string& a,
                                         const std::string& b);

// Who a commit will be of, as git writes it (name, address, time). `fault` where git does not know,
// or where a name that would stand in the history for ever has a CPR number.
struct Writers {
  std::string author, committer;
  GitFault fault;
};
Writers writers_of(const std::filesystem::path& folder);

// Paths, from the top of the work tree, that differ between two commits. `before` may be missing.
std::vector<std::string> changed_paths(const Repository& repository,
                                       const std::optional<std::string>& before,
                                       const std::string& after);

}  // namespace store
