#include "store/git_process.hpp"

#include <string_view>

namespace store {

namespace fs = std::filesystem;

namespace {

// What the workspace's own configuration could have run, switched off.
const std::vector<std::string>& settings() {
  static const std::vector<std::string> words{
      "-c", "core.fsmonitor=false",      "-c", "core.hooksPath=/dev/null",
      "-c", "commit.gpgSign=false",      "-c", "log.showSignature=false",
      "-c", "gc.auto=0",                 "-c", "maintenance.auto=false",
      "-c", "safe.bareRepository=explicit"};
  return words;
}

// The user's environment, without what would lead git to another repository than the folder's,
// and without what it would ask or fetch.
std::vector<std::string> environment() {
  auto variables = environment_without(
      {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
       "GIT_NAMESPACE", "GIT_PREFIX", "GIT_TERMINAL_PROMPT", "GIT_ALLOW_PROTOCOL",
       "GIT_NO_LAZY_FETCH", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "LC_ALL", "LANGUAGE"});
  for (const auto* variable : {"GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=",
                               "GIT_NO_LAZY_FETCH=1", "LC_ALL=C.UTF-8", "LANGUAGE=C"}) {
    variables.emplace_back(variable);
  }
  return variables;
}

}  // namespace

GitResult run_git(const fs::path& folder, const std::vector<std::string>& arguments) {
  std::vector<std::string> words{"git", "-C", folder.string()};
  words.insert(words.end(), settings().begin(), settings().end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  GitResult result = run_process(std::move(words), environment());
  if (!result.started()) result.errors = "git findes ikke på computeren";
  return result;
}

}  // namespace store
