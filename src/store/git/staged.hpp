// What git is about to commit, whoever asked it to: for the hook that `init` offers.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "store/git/git.hpp"

namespace store {

struct CprAt {
  std::string path;  // from the top of the work tree
  std::size_t line;  // 0: in the path
};

// The files among those staged that have a CPR number. `index` is the one that git works with,
// where it is not the repository's own (`git commit FILE`). Nothing, with `fault` set, where git
// does not say.
OrFault<std::vector<CprAt>> staged_cpr(const std::filesystem::path& folder,
                                       const std::optional<std::filesystem::path>& index);

// Has git ask `beredskab check --staged` before each commit. The hook is of this computer alone,
// and in no commit; somebody else's is left. A fault where it could not be written.
GitFault add_hook(const std::filesystem::path& folder, const std::string& script);

}  // namespace store
