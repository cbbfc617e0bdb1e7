#include "store/git/git_process.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "base/contains.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// What the workspace's own configuration could have run, switched off. What is committed is on the
// disk when git says so.
const std::vector<std::string>& settings() {
  static const std::vector<std::string> words{"-c", "core.fsmonitor=false",
                                              "-c", "core.hooksPath=/dev/null",
                                              "-c", "commit.gpgSign=false",
                                              "-c", "log.showSignature=false",
                                              "-c", "diff.orderFile=/dev/null",
                                              "-c", "gc.auto=0",
                                              "-c", "maintenance.auto=false",
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
         base::contains(kept, name);
}

// The user's own, which asks for nothing; never the repository's.
std::string ssh_command() {
  const auto own = global_setting("core.sshCommand");
  if (own && !own->empty()) return *own;
  return "ssh -o BatchMode=yes -o ConnectTimeout=15";
}

std::vector<std::string> environment(const GitRun& how) {
  auto variables = environment_without({});
  std::erase_if(variables, [](const std::string& variable) {
    return !is_kept(std::string_view(variable).substr(0, variable.find('=')));
  });
  for (const auto* variable : {"GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
                               "GIT_NO_REPLACE_OBJECTS=1", "LC_ALL=C.UTF-8", "LANGUAGE=C"}) {
    variables.emplace_back(variable);
  }
  if (how.network) {
    variables.emplace_back("GIT_ALLOW_PROTOCOL=file:git:http:https:ssh");
    variables.emplace_back("GIT_SSH_COMMAND=" + ssh_command());
    variables.emplace_back("SSH_ASKPASS_REQUIRE=never");
    variables.emplace_back("GIT_ASKPASS=");
  } else {
    variables.emplace_back("GIT_ALLOW_PROTOCOL=");
  }
  if (const char* user = std::getenv("BEREDSKAB_USER"); how.named_by_us && user != nullptr) {
    for (const auto* who : {"AUTHOR", "COMMITTER"}) {
      variables.push_back(fmt::format("GIT_{}_NAME={}", who, user));
      variables.push_back(fmt::format("GIT_{}_EMAIL=beredskab@localhost", who));
    }
  }
  if (how.index) variables.push_back("GIT_INDEX_FILE=" + how.index->string());
  return variables;
}

// A lock of git's on a ref is held for an instant: one of an earlier minute was left behind by a
// run that was cut short (a computer that lost its power). That of the index is not:
// index.hpp.
bool remove_left_lock(const GitResult& result) {
  const auto path = between(result.errors, "Unable to create '", ".lock'");
  const fs::path lock = path.value_or("") + ".lock";
  if (!path || lock.filename() == "index.lock") return false;
  constexpr auto left_behind = std::chrono::minutes(1);
  std::error_code error;
  const auto written = fs::last_write_time(lock, error);
  if (error || fs::file_time_type::clock::now() - written < left_behind) return false;
  return fs::remove(lock, error);
}

bool is_endless(const fs::path& path) {
  std::error_code ignored;
  const auto type = fs::status(path, ignored).type();
  return type == fs::file_type::fifo || type == fs::file_type::character;
}

// What git opens in the folder's repository and waits for, since it is no file: whoever writes
// into it never comes. Deep in it too, as far as a look of two seconds sees.
std::optional<fs::path> pipe_git_reads(const fs::path& folder) {
  std::error_code ignored;
  fs::path top = fs::weakly_canonical(folder, ignored);
  while (!fs::exists(top / ".git", ignored) && top != top.parent_path()) top = top.parent_path();
  for (const auto* name :
       {"config", "HEAD", "index", "packed-refs", "info/exclude", "info/attributes"}) {
    if (is_endless(top / ".git" / name)) return top / ".git" / name;
  }
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(2);
  const auto skip = fs::directory_options::skip_permission_denied;
  for (auto at = fs::recursive_directory_iterator(top, skip, ignored);
       !ignored && at != fs::recursive_directory_iterator(); at.increment(ignored)) {
    const auto name = at->path().filename();
    if (name == ".git") at.disable_recursion_pending();
    const bool read = name == ".gitattributes" || name == ".gitignore" || name == ".gitmodules";
    if (read && is_endless(at->path())) return at->path();
    if (std::chrono::steady_clock::now() > end) break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> between(const std::string& said, std::string_view before,
                                   std::string_view after) {
  const auto begin = said.find(before);
  if (begin == std::string::npos) return std::nullopt;
  const auto path = begin + before.size();
  const auto end = said.find(after, path);
  return end == std::string::npos ? std::nullopt : std::optional(said.substr(path, end - path));
}

GitResult run_git(const fs::path& folder, const std::vector<std::string>& arguments,
                  const GitRun& how) {
  std::vector<std::string> words{"git", "-C", folder.string()};
  words.insert(words.end(), settings().begin(), settings().end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::optional<fs::path> pipe;
  const auto run = [&] {
    return run_process(words, environment(how), how.input, how.limit, [&] {
      pipe = pipe_git_reads(folder);
      return pipe.has_value();
    });
  };
  GitResult result = run();
  if (!result.ok() && remove_left_lock(result)) result = run();
  if (!result.started())
    result.errors = result.exhausted ? "git kan ikke startes" : "git findes ikke på computeren";
  if (result.out_of_time)
    result.errors = pipe ? fmt::format("{}{}'\n", waits_for, pipe->string()) : "git svarer ikke";
  return result;
}

GitResult ask_git(const fs::path& folder, const std::vector<std::string>& arguments) {
  return run_git(folder, arguments, {.limit = short_limit});
}

GitResult run_git_as_user(const fs::path& folder, const std::vector<std::string>& arguments,
                          GitRun how) {
  auto result = run_git(folder, arguments, how);
  const bool unknown = result.errors.find("tell me who you are") != std::string::npos ||
                       result.errors.find("empty ident name") != std::string::npos;
  const char* user = std::getenv("BEREDSKAB_USER");
  if (result.ok() || !unknown || user == nullptr || *user == '\0') return result;
  how.named_by_us = true;
  return run_git(folder, arguments, how);
}

}  // namespace store
