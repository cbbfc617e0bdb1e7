// One reading of every entry on the disk, on all cores, for all that `verify` wants of it: how git
// names its bytes, what its folder's chain says, whether it was given another time before git saw
// it; and those on the disk beside those of the last commit.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/records/chain.hpp"
#include "store/verify/named_hashes.hpp"

namespace store {

struct ReadEntry {
  std::string blob;       // as a repository of SHA-1 names it; empty where it cannot be read
  bool misnamed = false;  // the name's stamp is not that of `logged`
};

struct EntriesRead {
  std::vector<ReadEntry> entries;  // in the order of the paths
  std::vector<ChainFault> faults;  // folder by folder
  std::vector<SignatureFile> signatures;
};

// `paths`, sorted, are from the workspace's folder, and all that lies in each folder. What cannot
// be read is left out of the signatures: `check` says so.
EntriesRead read_entries(const std::filesystem::path& root, const std::vector<std::string>& paths);

// The entries on the disk beside those of the last commit, byte by byte: git's own status believes
// the index, which can be told to look away.
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
