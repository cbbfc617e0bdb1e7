// Programs that a repository's own configuration would have git run: when it speaks with another
// computer, or merges. A copied workspace is only data, so nothing of the kind is done there.
#pragma once

#include <filesystem>

#include "store/git/git.hpp"

namespace store {

// A fault where the repository itself, not the user's global configuration, names one.
GitFault find_foreign_programs(const std::filesystem::path& folder);

}  // namespace store
