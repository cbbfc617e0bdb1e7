// Which of the entries that wait can go into the history, where they stay for ever.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/git/commit.hpp"

namespace store {

struct EntriesToCommit {
  std::vector<FileToCommit> files;      // by their paths from the records' folder
  std::vector<std::string> with_cpr;    // these and the next from the workspace's folder
  std::vector<std::string> unreadable;  // no whole entries, whatever they are called

  bool all_are_good() const { return with_cpr.empty() && unreadable.empty(); }
};

// Reads the entries `waiting`, paths from `root` below `records`.
EntriesToCommit entries_to_commit(const std::filesystem::path& root,
                                  const std::filesystem::path& records,
                                  const std::vector<std::string>& waiting);

}  // namespace store
