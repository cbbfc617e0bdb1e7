// The repository on another computer (or disk) that this one is kept in step with: which it is.
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

// Of all that are named, without passwords.
std::vector<std::string> known_addresses(const Repository& repository);

// With the password, where there is one.
std::string address_fetched(const Repository& repository, const Remote& remote);

// Where git sends to (`pushurl`, `pushInsteadOf`), without passwords.
struct SentTo {
  bool where_fetched = false;
  std::vector<std::string> others;
};
SentTo sent_to(const Repository& repository, const Remote& remote);
// Has git send to the address alone, whatever the user's own settings say. False where it was told
// so before.
bool send_where_fetched(const Repository& repository, const Remote& remote);

// The branch here that is kept in step with what the others use there, where `branch`, which nobody
// has said so of, is another.
std::optional<std::string> branch_of_others(const Repository& repository, const Branch& branch,
                                            const Remote& remote);

// Names it, or names it anew: from now on that is where is sent to, too. A fault where the address
// cannot be one. A path is meant from `current`; a folder that is not there yet, or is empty,
// becomes a repository to send to, and `made` says so.
GitFault name_remote(const Repository& repository, const Branch& branch,
                     const std::filesystem::path& current, const std::string& address, bool& made);

// A path that is meant from `current` is a whole one.
std::string whole_address(const std::filesystem::path& current, const std::string& given);

// Whether the address, which is a whole one, is where the repository is shared.
bool is_shared_at(const Repository& repository, const std::string& address);

// A path, not «https://…» and not «navn@vært:mappe».
bool is_path(const std::string& address);

}  // namespace store
