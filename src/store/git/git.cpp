#include "store/git/git.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "store/disk/hash.hpp"
#include "store/git/git_process.hpp"
#include "store/git/git_state.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// Of entries that are being written, or were when a run was cut short.
constexpr std::string_view not_temporaries = ":(exclude,glob)**/.tmp-*";

// Where git is asked about a file, and what it is called from there: its folder, or the nearest one
// above that can be entered, where that is gone or shut.
struct Place {
  fs::path folder;
  std::string name;
};

Place place_of(const fs::path& given) {
  std::error_code ignored;
  const auto file = fs::absolute(given, ignored).lexically_normal();
  auto folder = nearest(file.parent_path());
  while (::access(folder.c_str(), X_OK) != 0 && folder != folder.parent_path())
    folder = folder.parent_path();
  return {folder, file.lexically_relative(folder).generic_string()};
}

std::string literal(const std::string& path) { return ":(literal)" + path; }

// Why git found nothing in the history, where that is not because there is nothing. In a bare
// repository it takes all names for ones from the top.
GitFault why_nothing(const GitResult& result, const fs::path& folder) {
  const auto repository = locate(folder);
  if (!repository || result.ok()) return repository.fault;
  const auto branch = branch_of(*repository);
  if (branch.fault || (branch && !branch->tip)) return branch.fault;
  return fault_of(result, folder);
}

// The file's versions that `git log` with these further arguments names, newest first.
std::vector<CommittedFile> logged_versions(const fs::path& file,
                                           const std::vector<std::string>& arguments,
                                           GitFault& fault) {
  std::vector<CommittedFile> versions;
  const auto [folder, name] = place_of(file);
  std::vector<std::string> words{"log", "--format=%h %cI"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  words.insert(words.end(), {"--", literal(name)});
  const auto log = git_read(folder, words);
  if (!log.ok() || log.output.empty()) {
    fault = why_nothing(log, folder);
    return versions;
  }
  for (const auto& line : base::split(log.output, '\n')) {
    const auto parts = base::split(line, ' ');
    if (parts.size() != 2) continue;
    if (auto bytes = bytes_in_commit(file, parts[0])) {
      versions.push_back({parts[0], parts[1], *std::move(bytes)});
    }
  }
  return versions;
}

}  // namespace

base::Error unread_history(const GitFault& fault, const std::string& what_is_safe) {
  return {base::Trouble::world, fmt::format("Historikken kan ikke læses: {}.", fault.reason),
          what_is_safe + fault.remedy};
}

GitResult git_read(const fs::path& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "--no-optional-locks");
  return run_git(folder, arguments);
}

bool in_repository(const fs::path& folder) {
  const auto result = ask_git(folder, {"rev-parse", "--is-inside-work-tree"});
  return result.ok() && base::trim(result.output) == "true";
}

OrFault<std::vector<std::string>> own_keys(const fs::path& folder) {
  const auto listed = ask_git(folder, {"config", "--list", "--show-scope", "--name-only", "-z"});
  if (!listed.ok()) return fault_of(listed, folder);
  std::vector<std::string> keys;
  const auto parts = base::split(listed.output, '\0');
  for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
    if (parts[i] == "local" || parts[i] == "worktree") keys.push_back(parts[i + 1]);
  }
  return keys;
}

OrFault<std::vector<std::string>> own_filters(const fs::path& folder) {
  auto keys = own_keys(folder);
  if (!keys) return keys;
  std::erase_if(*keys, [](const std::string& key) {
    const bool runs = key.ends_with(".clean") || key.ends_with(".smudge") ||
                      key.ends_with(".process") || key.ends_with(".required");
    return !runs || !key.starts_with("filter.");
  });
  return keys;
}

OrFault<std::vector<StatusLine>> git_status(const fs::path& folder,
                                            const std::vector<std::string>& arguments) {
  const auto filters = own_filters(folder);
  if (!filters) {
    auto nearer = locate(folder).fault;
    return nearer ? nearer : filters.fault;
  }
  // A disk of another system (a stick) makes every file executable: that changes no text.
  std::vector<std::string> words{"-c", "core.fileMode=false"};
  for (const auto& key : *filters) {
    // With `=` in its name it cannot be switched off.
    if (key.find('=') != std::string::npos) {
      return GitFault{GitFault::Kind::refused,
                      "git-arkivets egen opsætning vil køre et program (filter)", ""};
    }
    words.insert(words.end(), {"-c", key + (key.ends_with(".required") ? "=false" : "=")});
  }
  words.insert(words.end(), {"status", "--porcelain", "--branch", "--no-ahead-behind", "-z",
                             "--untracked-files=all", "--no-renames", "--ignore-submodules=all"});
  words.insert(words.end(), arguments.begin(), arguments.end());
  if (!base::contains(arguments, "--")) words.insert(words.end(), {"--", "."});
  words.emplace_back(not_temporaries);
  const auto result = git_read(folder, words);
  // «## main» or «## HEAD (no branch)»; other words where git finds no commit on the branch.
  constexpr std::string_view heading = "## ";
  const std::string first = result.output.substr(0, result.output.find('\0'));
  const bool has_commit =
      first.starts_with(heading) && first.size() > heading.size() &&
      (first.find(' ', heading.size()) == std::string::npos || first == "## HEAD (no branch)");
  if (!result.ok() || !has_commit) {
    if (const auto repository = locate(folder)) {
      if (auto fault = branch_of(*repository).fault) return fault;
    }
    if (!result.ok()) return fault_of(result, folder);
  }
  std::vector<StatusLine> files;
  constexpr std::size_t status_width = 3;  // «?? »
  for (const auto& line : base::split(result.output, '\0')) {
    if (line.starts_with(heading) || line.size() <= status_width) continue;
    files.push_back({line[0], line[1], line.substr(status_width)});
  }
  // Git says so beside its answer, and ends well.
  constexpr std::string_view closed = "could not open directory '";
  for (const auto& line : base::split(result.errors, '\n')) {
    const auto at = line.find(closed);
    const auto end = line.rfind("': ");
    if (at == std::string::npos || end < at + closed.size()) continue;
    files.push_back({'x', 'x', line.substr(at + closed.size(), end - at - closed.size())});
  }
  return files;
}

std::optional<std::size_t> uncommitted(const fs::path& folder) {
  const auto files = git_status(folder, {});
  return files ? std::optional(files->size()) : std::nullopt;
}

std::optional<std::string> bytes_in_commit(const fs::path& file, const std::string& commit) {
  const auto [folder, name] = place_of(file);
  auto shown = git_read(folder, {"cat-file", "blob", commit + ":./" + name});
  return shown.ok() ? std::optional(std::move(shown.output)) : std::nullopt;
}

std::vector<CommittedFile> committed_versions(const fs::path& file, std::size_t most,
                                              GitFault& fault) {
  return logged_versions(file, {fmt::format("--max-count={}", most)}, fault);
}

OrFault<CommittedFile> committed_version_at(const fs::path& file, const base::Instant& until) {
  GitFault fault;
  auto versions = logged_versions(file, {"--max-count=1", "--until=" + until.iso()}, fault);
  if (versions.empty()) return fault;
  return std::move(versions.front());
}

OrFault<std::string> commit_with(const fs::path& file, std::string_view bytes) {
  // Each commit, and below it `:100644 100644 BEFORE AFTER M\tname` with the names of the blobs.
  const auto [folder, name] = place_of(file);
  const auto log =
      git_read(folder, {"log", "--format=%H", "--raw", "--no-abbrev", "--no-renames", "--no-follow",
                        "--root", "--diff-merges=first-parent", "--", literal(name)});
  if (!log.ok() || log.output.empty()) return why_nothing(log, folder);
  std::string commit;
  for (const auto& line : base::split(log.output, '\n')) {
    if (!line.starts_with(':')) {
      if (!line.empty()) commit = line;
      continue;
    }
    const auto parts = base::split(line, ' ');
    constexpr std::size_t after = 3;
    if (parts.size() > after && parts[after] == blob_name(bytes, parts[after].size()))
      return commit;
  }
  return std::nullopt;
}

KeptByGit kept_by_git(const fs::path& file) {
  const auto [folder, name] = place_of(file);
  if (locate(folder).fault.kind == GitFault::Kind::no_repository) return KeptByGit::nothing;
  const auto log = git_read(folder, {"log", "--all", "--full-history", "--max-count=1",
                                     "--format=%h", "--", literal(name)});
  if (!log.ok() || !log.output.empty()) return KeptByGit::committed;
  const auto staged = ask_git(folder, {"ls-files", "--", literal(name)});
  return staged.output.empty() ? KeptByGit::nothing : KeptByGit::staged;
}

std::optional<std::string> last_commit_in(const fs::path& folder) {
  auto commit = git_read(folder, {"log", "--max-count=1", "--format=%H", "--", "."}).line();
  return commit && !commit->empty() ? std::move(commit) : std::nullopt;
}

std::optional<std::string> head_commit(const fs::path& folder) {
  return ask_git(folder, {"rev-parse", "--short", "HEAD"}).line();
}

std::optional<std::string> head_date(const fs::path& folder) {
  return ask_git(folder, {"log", "--max-count=1", "--format=%cI", "HEAD"}).line();
}

std::optional<std::string> user_name(const fs::path& folder) {
  return ask_git(folder, {"config", "user.name"}).line();
}

std::optional<std::string> global_setting(const std::string& key) {
  return ask_git("/", {"config", "--global", "--includes", "--get", key}).line();
}

Settings own_settings() {
  Settings settings;
  const auto result =
      ask_git("/", {"config", "--includes", "--show-scope", "-z", "--get-regexp", "^beredskab\\."});
  if (!result.ok()) return settings;
  const auto parts = base::split(result.output, '\0');
  for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
    if (parts[i] != "global" && parts[i] != "system") continue;  // should / be a repository
    const auto end = parts[i + 1].find('\n');
    if (end == std::string::npos) continue;  // a key without a value
    settings[parts[i + 1].substr(0, end)] = base::trim(parts[i + 1].substr(end + 1));
  }
  return settings;
}

}  // namespace store
