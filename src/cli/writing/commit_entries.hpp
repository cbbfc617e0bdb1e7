// Committing a plan's entries, with a message that says what happened: for `commit` and `sync`.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/session/session.hpp"
#include "store/git/git.hpp"

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

// Makes the folder's history, where it has none, and begins it with its plans and templates.
// Throws Error(world).
void begin_history(const std::filesystem::path& root);

// Makes the folder, which has no history of its own, one that is shared at the address, with what
// is there already; `made` as name_remote() says. Where that fails, it has none.
store::GitFault share_history(const std::filesystem::path& folder,
                              const std::filesystem::path& current, const std::string& address,
                              bool& made);
// Why the records of a workspace cannot be shared there: its plans are.
store::GitFault place_of_plans(const std::filesystem::path& root,
                               const std::filesystem::path& current, const std::string& address);
// Likewise the records of a workspace: a history apart from that of its plans.
store::GitFault share_records(const std::filesystem::path& root,
                              const std::filesystem::path& current, const std::string& address,
                              bool& made);

}  // namespace cli
