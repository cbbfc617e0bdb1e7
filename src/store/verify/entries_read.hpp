// One reading of every entry on the disk, on all cores, for all that `verify` wants of it: how git
// names its bytes, what its folder's chain says, whether it was given another time before git saw
// it.
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

}  // namespace store
