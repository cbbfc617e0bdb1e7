// What was seen of the repository on the other computer, without asking the network: what it had
// not then, and whether it is still what it was.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "store/sync/remote.hpp"

namespace store {

// «origin/main»
std::string short_ref(const Remote& remote);

// The paths from the top of the work tree that `tip` has otherwise than what they have `there`.
std::vector<std::string> not_there(const Repository& repository, const std::string& tip,
                                   const std::optional<std::string>& there);

// What the last look at the other one had not: no network is asked.
struct Unsent {
  Remote remote;
  std::vector<std::string> paths;  // from the top of the work tree
};
// Nothing where none is named.
std::optional<Unsent> unsent(const std::filesystem::path& folder);

// A remote whose history is not what was seen of it: neither it nor anything that came of it.
struct RewrittenRemote {
  std::string remote;  // «origin/main»
  std::string seen;    // the commit
  std::string now;
};
// By what was fetched last; what is new since is remembered.
std::vector<RewrittenRemote> look_at_seen(const Repository& repository);

}  // namespace store
