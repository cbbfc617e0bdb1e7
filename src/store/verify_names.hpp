// What the entries themselves tell `verify`: whether they were given another time before git saw them,
// and which are signatures.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/verify_signatures.hpp"

namespace store {

struct ToldByEntries {
  std::vector<std::string> misnamed;  // paths: the name's stamp is not that of `logged`
  std::vector<SignatureFile> signatures;
};

// Reads `paths`, from the workspace's folder, on all cores; both lists are in their order. What cannot
// be read is left out: `check` says so.
ToldByEntries told_by_entries(const std::filesystem::path& root,
                              const std::vector<std::string>& paths);

}  // namespace store
