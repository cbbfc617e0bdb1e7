// Commits files, by the bytes in memory: exactly these, as one new commit on the branch. The
// user's index follows, and what they had staged stays staged. Nothing is taken from the work tree,
// and nothing is added to the index beforehand: a commit that fails leaves no trace.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "store/git/git.hpp"

namespace store {

struct FileToCommit {
  std::string path;  // from the folder, of plain letters: our own names alone
  std::string bytes;
  // The bytes that the branch may have there before. Entries have none: the branch has them as they
  // are, or not at all.
  std::optional<std::string> before = {};
  bool removed = false;  // the branch shall not have it any more, whatever it has there
};

struct Committed {
  // What kept them from being committed; with a commit, what kept the index from following.
  GitFault fault;
  std::string commit;  // the whole name; empty where nothing was committed
};

// Also lets the index follow where an earlier run was cut short on the way, for files that are
// entries by name. Refuses a file that has a CPR number, is ignored, or stands on the branch with
// other bytes; and a repository whose own configuration names a filter: without the filter
// something else would be committed than its owner wants.
Committed commit_files(const std::filesystem::path& folder, const std::vector<FileToCommit>& files,
                       const std::string& message);

}  // namespace store
