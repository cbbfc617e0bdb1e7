// The digest of an incident's log, as anyone can compute it without this program.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace store {

struct LogDigest {
  std::string sha256;
  std::string command;  // prints the same, in the workspace's folder
};

// Of the files of the folders, from the workspace's folder, one after another: in each by name, as
// bytes are ordered.
LogDigest log_digest(const std::filesystem::path& root,
                     const std::vector<std::filesystem::path>& folders);

}  // namespace store
