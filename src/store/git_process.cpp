#include "store/git_process.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace store {

namespace fs = std::filesystem;

namespace {

// What the workspace's own configuration could have run, switched off. What is committed is on the
// disk when git says so.
const std::vector<std::string>& settings() {
  static const std::vector<std::string> words{
      "-c", "core.fsmonitor=false",      "-c", "core.hooksPath=/dev/null",
      "-c", "commit.gpgSign=false",      "-c", "log.showSignature=false",
      "-c", "gc.auto=0",                 "-c", "maintenance.auto=false",
      "-c", "safe.bareRepository=explicit",
      "-c", "core.fsync=committed,loose-object,reference"};
  return words;
}

// Of git's own variables those that say who the user is, and where the user's configuration stands.
// All others could lead to another repository than the folder's, or be asked or fetched by.
bool is_kept(std::string_view name) {
  if (!name.starts_with("GIT_")) return name != "LC_ALL" && name != "LANGUAGE";
  constexpr std::array<std::string_view, 4> kept{"GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
                                                 "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH"};
  return name.starts_with("GIT_AUTHOR_") || name.starts_with("GIT_COMMITTER_") ||
         std::ranges::find(kept, name) != kept.end();
}

std::vector<std::string> environment(const GitRun& how) {
  auto variables = environment_without({});
  std::erase_if(variables, [](const std::string& variable) {
    return !is_kept(std::string_view(variable).substr(0, variable.find('=')));
  });
  for (const auto* variable : {"GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=",
                               "GIT_NO_LAZY_FETCH=1", "LC_ALL=C.UTF-8", "LANGUAGE=C"}) {
    variables.emplace_back(variable);
  }
  if (how.index) variables.push_back("GIT_INDEX_FILE=" + how.index->string());
  return variables;
}

}  // namespace

GitResult run_git(const fs::path& folder, const std::vector<std::string>& arguments,
                  const GitRun& how) {
  std::vector<std::string> words{"git", "-C", folder.string()};
  words.insert(words.end(), settings().begin(), settings().end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  GitResult result = run_process(std::move(words), environment(how), how.input, how.limit);
  if (!result.started()) result.errors = "git findes ikke på computeren";
  if (result.out_of_time) result.errors = "git svarer ikke";
  return result;
}

}  // namespace store
