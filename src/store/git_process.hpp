// Starts git, and reads what it says. For git.cpp alone.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/git.hpp"

namespace store {

// Runs git in the folder, by argument vector, with everything switched off that the workspace's own
// configuration could have run by it (filters aside: see git.cpp), and waits for its end.
GitResult run_git(const std::filesystem::path& folder, const std::vector<std::string>& arguments);

}  // namespace store
