// Committing a plan's entries, with a message that says what happened: for `commit` and `sync`.
#pragma once

#include <optional>
#include <string>

#include "cli/session/session.hpp"

namespace cli {

struct EntriesCommitted {
  std::size_t count = 0;   // those that were committed now
  std::size_t erased = 0;  // those whose removal was
  bool all_is_there = true;
  int exit_code = 0;  // not all that should be in the history could be
};

// «2 notater og 1 sletning».
std::string told_commit(const EntriesCommitted& done);

// Warns of what is missing, changed, hidden or no entry. Throws Error(world) where nothing could be
// committed; the entries are on the disk.
EntriesCommitted commit_entries(Session& session, const std::optional<std::string>& message);

// Likewise of every folder of records that has something to say of; each plan's by itself.
EntriesCommitted commit_all_entries(Session& session, const std::optional<std::string>& message);

}  // namespace cli
