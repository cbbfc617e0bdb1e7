// Speaking with the other repository, and what came of it: nothing else in the program does.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "store/sync/remote.hpp"

namespace store {

// A fault where the repository itself, not the user's global configuration, names a program for git
// to run when it speaks with another computer, or merges. A copied workspace is only data, so
// nothing of the kind is done there.
GitFault find_foreign_programs(const std::filesystem::path& folder);
// Likewise of those that are run where two branches are merged, and files written.
GitFault find_foreign_drivers(const std::filesystem::path& folder);

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
enum class Sending { as_told, where_fetched };
PushResult push(const Repository& repository, const Remote& remote, const std::string& commit,
                Sending where = Sending::as_told);

// The branch that the other one has as its own (refs/heads/…), where it says so.
std::optional<std::string> own_branch_of(const Repository& repository, const Remote& remote);
// In a repository without a commit: stands on the branch that the other one has as its own.
void stand_on_branch_of(const Repository& repository, const Remote& remote);

// Of what is at the address, which is meant from `current`: `sha256`, else `sha1`.
std::string object_format_at(const std::filesystem::path& current, const std::string& address);

}  // namespace store
