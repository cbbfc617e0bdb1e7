// The history of the entries, as git tells it in one walk: each change of each file, in every
// commit and against every parent of a merge. An entry has one single change, that it was added.
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/git/git_state.hpp"

namespace store {

struct HistoryCommit {
  std::string name;  // whole
  std::string author;
  std::string time;  // ISO, when it was committed
  bool merge = false;
};

struct HistoryChange {
  std::string_view path;  // from the top
  char status;            // A, M, D, T
  std::string_view blob_before, blob_after;
  std::size_t commit;  // in `commits`
};

struct EntryHistory {
  std::string_view path;                   // from the top
  std::span<const HistoryChange> changes;  // older before newer
  std::string_view now;                    // the blob that HEAD has; empty where it has none
};

struct EntriesInHistory {
  std::vector<HistoryCommit> commits;  // older before newer
  std::vector<HistoryChange> changes;
  std::vector<EntryHistory> entries;  // by path

  // Nothing where no commit has it.
  const EntryHistory* find(std::string_view path) const;

  std::unique_ptr<const std::string> log, tree;  // what git said: the views above look into it
};

// Of the entries below `folder`, a path from the repository's folder (its own: «.»). Empty before
// the first commit; nothing, with `fault` set, where git does not say.
OrFault<EntriesInHistory> walk_entries(const Repository& repository, const std::string& folder);

// The bytes of blobs, or of files as COMMIT:PATH, by these names; those that are missing are left
// out. `fault`, where somebody asks for it, is set where git does not say.
std::map<std::string, std::string> read_objects(const Repository& repository,
                                                const std::vector<std::string>& names,
                                                GitFault* fault = nullptr);

// Every version that a file matching the pattern (git's glob) ever had, as blobs.
std::vector<std::string> blobs_ever(const Repository& repository, const std::string& pattern);

}  // namespace store
