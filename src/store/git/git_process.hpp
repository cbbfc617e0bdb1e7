// Starts git, and reads what it says. For the rooms of store/ that speak with git alone.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/git/git.hpp"

namespace store {

// A question that git answers at once. Where it hangs (a pipe for a configuration, a disk that is
// gone) nobody waits long at night.
constexpr auto short_limit = std::chrono::seconds(5);
// What goes through many files.
constexpr auto long_limit = std::chrono::seconds(60);
// Another computer: a night must not wait long for one that does not answer.
constexpr auto network_limit = std::chrono::seconds(45);

// What is said in the place of git's words where it waits for a pipe; its path follows, in quotes.
constexpr std::string_view waits_for = "git venter på '";

struct GitRun {
  std::string_view input = {};
  std::chrono::seconds limit = long_limit;
  std::optional<std::filesystem::path> index = {};  // in the place of the repository's own
  bool named_by_us = false;  // by BEREDSKAB_USER, where git does not know the user's name
  bool network = false;      // it may speak with another computer, and asks nobody for a password
};

// Runs git in the folder, by argument vector, with everything switched off that the workspace's own
// configuration could have run by it (filters aside: see git.cpp), and waits for its end.
GitResult run_git(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                  const GitRun& how = {});

// What stands in git's words behind `before`, up to `after`; nothing where they are not these.
std::optional<std::string> between(const std::string& said, std::string_view before,
                                   std::string_view after);

// A question that git answers at once, within the short limit.
GitResult ask_git(const std::filesystem::path& folder, const std::vector<std::string>& arguments);

// As run_git(), for what writes the user's name into the history: where git does not know it, and
// BEREDSKAB_USER does, by that.
GitResult run_git_as_user(const std::filesystem::path& folder,
                          const std::vector<std::string>& arguments, GitRun how = {});

}  // namespace store
