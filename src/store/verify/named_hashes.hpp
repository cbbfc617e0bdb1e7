// Entries that name other bytes by their hash, held against those: what was signed is in the
// history, and what one that can be read says was erased is no fault, where the history had what it
// names. For `verify` alone.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "store/git/history_walk.hpp"
#include "store/verify/verify.hpp"

namespace store {

struct SignatureFile {
  std::string path;  // of the entry, from the workspace's folder
  std::string bytes;
};

std::vector<Finding> signature_findings(const std::filesystem::path& root,
                                        const std::vector<SignatureFile>& signatures);

struct Erased {
  std::string path;  // of the entry that says so, from the workspace's folder
  std::string sha256;
};
using Erasures = std::map<std::string, Erased>;  // by the id of what is gone

// Those among the entries at these paths, from the workspace's folder. One that cannot be read is
// left out: `check` says so.
Erasures read_erasures(const std::filesystem::path& root, const std::vector<std::string>& paths);

// Those that name other bytes than the history had.
std::vector<Finding> false_erasures(const Repository& repository, const EntriesInHistory& history,
                                    const Erasures& erased);

}  // namespace store
