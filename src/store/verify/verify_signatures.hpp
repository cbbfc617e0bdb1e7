// Signatures against the history: what was signed must be there, as it was signed. For verify.cpp.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/verify/verify.hpp"

namespace store {

struct SignatureFile {
  std::string path;  // of the entry, from the workspace's folder
  std::string bytes;
};

std::vector<Finding> signature_findings(const std::filesystem::path& root,
                                        const std::vector<SignatureFile>& signatures);

}  // namespace store
