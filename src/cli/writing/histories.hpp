// A folder's history is begun, and shared with others: for `init` and `sync`.
#pragma once

#include <filesystem>
#include <string>

#include "store/git/git.hpp"
#include "store/sync/sync.hpp"

namespace cli {

// Makes the folder's history, where it has none, and begins it with its plans and templates.
// Throws Error(world).
void begin_history(const std::filesystem::path& root);

struct Shared {
  store::GitFault fault;
  bool made = false;         // as name_remote() says
  store::SyncResult synced;  // what was brought and sent
};
// Makes the folder, which has no history of its own, one that is shared at the address, with what
// is there already. Where that fails, it has none.
Shared share_history(const std::filesystem::path& folder, const std::filesystem::path& current,
                     const std::string& address);
// Why the records of a workspace cannot be shared there: its plans are.
store::GitFault place_of_plans(const std::filesystem::path& root,
                               const std::filesystem::path& current, const std::string& address);
// Likewise the records of a workspace: a history apart from that of its plans.
Shared share_records(const std::filesystem::path& root, const std::filesystem::path& current,
                     const std::string& address);

}  // namespace cli
