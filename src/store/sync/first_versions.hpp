// Entries as they were written, where the history's last commit does not have them so: for
// `restore`.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/git/git.hpp"

namespace store {

// Entries as they were first written, by the history, with their paths from the workspace's folder.
struct FirstVersion {
  std::string path;
  std::string bytes;
};
struct FirstVersions {
  // That the last commit has no more, nor the disk under any name; or that are in git's stash
  // alone.
  std::vector<FirstVersion> lost;
  std::vector<FirstVersion> altered;  // that the last commit has otherwise
  bool partial = false;               // more of either may be where the whole history is
};
// Nothing, with `fault` set, where git does not say.
OrFault<FirstVersions> first_versions(const std::filesystem::path& root);

}  // namespace store
