// How the records on the disk stand to the history: what waits to be committed, what is missing or
// other than it was committed, and what is no entry and lies among them; what of it can be
// committed, and what git's stash alone has.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/git/commit.hpp"

namespace store {

struct Repository;

// All paths are from the workspace's folder, with slashes, sorted.
struct RecordsHistory {
  std::vector<std::string> waiting;   // entries that are on the disk alone
  std::vector<std::string> ignored;   // likewise, and hidden from git by an ignore file
  std::vector<std::string> changed;   // entries with other bytes than the last commit's
  std::vector<std::string> missing;   // entries of the last commit that are gone
  std::vector<std::string> left_out;  // likewise, since the work tree is to have a part (sparse)
  std::vector<std::string> put_away;  // that git's stash alone has
  // Missing, or of the index alone, and an erasure says why: not committed yet.
  std::vector<std::string> erased;
  std::vector<std::string> strays;      // no entries, and in no commit
  std::vector<std::string> unreadable;  // entries and folders that cannot be read here
};

// Of `records`, a folder from the workspace's `root`, be it there or not. Nothing, with `fault`
// set, where git does not say.
OrFault<RecordsHistory> records_history(const std::filesystem::path& root,
                                        const std::filesystem::path& records);

// How many entries of it are not here, since the work tree is to have a part of the files, or since
// they were put away.
struct NotHere {
  std::size_t left_out = 0;
  std::size_t put_away = 0;
};
NotHere not_here(const std::filesystem::path& root, const std::filesystem::path& records);

// Entries that were put away with what else git had not kept (`git stash -u`, as programs do it
// that change branches), and lie here no more: git's name of each, by its path from the workspace's
// folder.
std::map<std::string, std::string> put_away(const Repository& repository,
                                            const std::filesystem::path& root);

// Which of the entries that wait can go into the history, where they stay for ever.
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

// Whether the file holds these bytes: line ends of Windows are no change. False where it cannot be
// read.
bool has_same_lines(const std::filesystem::path& file, const std::string& bytes);

}  // namespace store
