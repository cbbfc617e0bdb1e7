// The entries on the disk beside those of the last commit, byte by byte: git's own status believes
// the index, which can be told to look away. For verify.cpp.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/git/history_walk.hpp"
#include "store/verify/entries_read.hpp"

namespace store {

struct DiskAgainstHistory {
  std::vector<std::string> changed;  // these three: paths from the top of the work tree
  std::vector<std::string> missing;
  std::vector<std::string> left_out;    // likewise; the work tree is to have a part of the files
  std::vector<std::size_t> in_history;  // which of the paths some commit has
};

// `disk` are the entries that lie there, from `root`, sorted, and `read` what stands in them.
// What cannot be read is in neither of them. Neither line ends of Windows nor one that is as it was
// first written are a change; a work tree that has only a part of the files misses nothing.
DiskAgainstHistory compare_disk(const Repository& repository, const EntriesInHistory& history,
                                const std::filesystem::path& root,
                                const std::vector<std::string>& disk,
                                const std::vector<ReadEntry>& read);

}  // namespace store
