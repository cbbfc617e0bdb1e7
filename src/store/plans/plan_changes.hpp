// What people have changed by hand in the workspace's own files (plans, cards, templates) and that
// is not in the history yet.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "store/git/commit.hpp"

namespace store {

struct PlanChange {
  std::filesystem::path folder;       // whose repository it is in, from the workspace's folder
  std::string path;                   // from the workspace's folder
  std::optional<std::string> before;  // as it was committed; nothing: it is new
  std::string now;
};

struct PlanChanges {
  std::vector<PlanChange> changed;
  std::vector<std::string> missing;  // committed, and gone from the disk
  std::vector<std::string> faulty;   // changed, and cannot be read: not to be spread
  std::vector<std::string> with_cpr;
  std::vector<std::string> strays;  // none of ours, and in no commit
};

// In the repository that `root` lies in, and in that of the records where that is another. What
// lies in no repository is passed over. Nothing, with `fault` set, where git does not say.
OrFault<PlanChanges> plan_changes(const std::filesystem::path& root);

// Those of one repository, as they are committed in its folder.
std::vector<FileToCommit> to_commit(const std::vector<PlanChange>& changes,
                                    const std::filesystem::path& folder);

}  // namespace store
