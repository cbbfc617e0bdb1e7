#include "store/git.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <string_view>
#include <thread>
#include <utility>

#include "base/text.hpp"
#include "store/descriptor.hpp"
#include "store/git_process.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

constexpr auto longest_wait = std::chrono::seconds(10);
constexpr auto wait_step = std::chrono::milliseconds(20);
// Of entries that are being written, or were when a run was cut short.
constexpr std::string_view not_temporaries = ":(exclude,glob)**/.tmp-*";

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

std::string first_line(std::string_view text) {
  return std::string(base::trim(text.substr(0, text.find('\n'))));
}

std::string literal(const std::string& path) { return ":(literal)" + path; }

// The settings of the repository itself that name a program to filter files by, as whole keys; or
// nothing where git does not say. A filter in the user's global configuration is none of these.
std::optional<std::vector<std::string>> own_filters(const fs::path& folder) {
  const auto listed = git_read(folder, {"config", "--list", "--show-scope", "--name-only", "-z"});
  if (!listed.ok()) return std::nullopt;
  std::vector<std::string> filters;
  const auto parts = base::split(listed.output, '\0');
  for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
    const std::string& key = parts[i + 1];
    const bool own = parts[i] == "local" || parts[i] == "worktree";
    const bool runs = key.ends_with(".clean") || key.ends_with(".smudge") ||
                      key.ends_with(".process") || key.ends_with(".required");
    if (own && runs && key.starts_with("filter.")) filters.push_back(key);
  }
  return filters;
}

// Why git did not do it, in the coordinator's words where it is a common reason.
std::string reason(const GitResult& result) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> known{{
      {"not a git repository", "mappen er ikke i et git-arkiv"},
      {"tell me who you are",
       "git kender ikke dit navn; skriv git config --global user.name \"Dit navn\" og "
       "git config --global user.email dig@eksempel.dk"},
      {"index.lock", "et andet program bruger git-arkivet lige nu"},
      {"dubious ownership", "git-arkivet tilhører en anden bruger"},
      {"during a merge", "en sammenfletning i git-arkivet er ikke gjort færdig"},
  }};
  const std::string& said = result.errors.empty() ? result.output : result.errors;
  for (const auto& [words, danish] : known) {
    if (said.find(words) != std::string::npos) return std::string(danish);
  }
  return first_line(said);
}

// Our own lock, beside git's: nothing where another run of ours does not let go of it.
std::optional<Descriptor> lock(const fs::path& path) {
  Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
  if (!file) return std::nullopt;
  const auto give_up = std::chrono::steady_clock::now() + longest_wait;
  while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    const bool busy = errno == EWOULDBLOCK || errno == EINTR;
    if (!busy || std::chrono::steady_clock::now() > give_up) return std::nullopt;
    std::this_thread::sleep_for(wait_step);
  }
  return file;
}

}  // namespace

GitResult git_read(const fs::path& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "--no-optional-locks");
  return run_git(folder, arguments);
}

bool in_repository(const fs::path& folder) {
  const auto result = git_read(folder, {"rev-parse", "--is-inside-work-tree"});
  return result.ok() && base::trim(result.output) == "true";
}

std::optional<std::vector<std::string>> uncommitted_files(const fs::path& folder) {
  const auto filters = own_filters(folder);
  if (!filters) return std::nullopt;
  std::vector<std::string> words;
  for (const auto& key : *filters) {
    // With `=` in its name it cannot be switched off.
    if (key.find('=') != std::string::npos) return std::nullopt;
    words.insert(words.end(), {"-c", key + (key.ends_with(".required") ? "=false" : "=")});
  }
  words.insert(words.end(), {"status", "--porcelain", "-z", "--untracked-files=all",
                             "--no-renames", "--ignore-submodules=all", "--", ".",
                             std::string(not_temporaries)});
  const auto result = git_read(folder, words);
  if (!result.ok()) return std::nullopt;
  std::vector<std::string> files;
  constexpr std::size_t status_width = 3;  // «?? »
  for (const auto& line : base::split(result.output, '\0')) {
    if (line.size() > status_width) files.push_back(line.substr(status_width));
  }
  return files;
}

std::optional<std::size_t> uncommitted(const fs::path& folder) {
  const auto files = uncommitted_files(folder);
  return files ? std::optional(files->size()) : std::nullopt;
}

namespace {

// The file's versions that `git log` with these further arguments names, newest first. `commit` is
// the format of their names: %h or %H.
std::vector<CommittedFile> logged_versions(const fs::path& file, std::string_view commit,
                                           const std::vector<std::string>& arguments) {
  std::vector<CommittedFile> versions;
  const fs::path folder = folder_of(file);
  const std::string name = file.filename().string();
  std::vector<std::string> words{"log", fmt::format("--format={} %cI", commit)};
  words.insert(words.end(), arguments.begin(), arguments.end());
  words.insert(words.end(), {"--", literal(name)});
  const auto log = git_read(folder, words);
  if (!log.ok()) return versions;
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

std::optional<std::string> bytes_in_commit(const fs::path& file, const std::string& commit) {
  auto shown =
      git_read(folder_of(file), {"show", commit + ":./" + file.filename().string(), "--"});
  return shown.ok() ? std::optional(std::move(shown.output)) : std::nullopt;
}

std::vector<CommittedFile> committed_versions(const fs::path& file, std::size_t most) {
  return logged_versions(file, "%h", {fmt::format("--max-count={}", most)});
}

std::optional<CommittedFile> committed_version_at(const fs::path& file,
                                                  const base::Instant& until) {
  auto versions = logged_versions(file, "%h", {"--max-count=1", "--until=" + until.iso()});
  return versions.empty() ? std::nullopt : std::optional(std::move(versions.front()));
}

std::optional<std::string> commit_with(const fs::path& file, std::string_view bytes) {
  for (auto& version : logged_versions(file, "%H", {})) {
    if (version.bytes == bytes) return std::move(version.commit);
  }
  return std::nullopt;
}

std::optional<std::string> head_commit(const fs::path& folder) {
  const auto result = git_read(folder, {"rev-parse", "--short", "HEAD"});
  if (!result.ok()) return std::nullopt;
  return first_line(result.output);
}

std::optional<std::string> head_date(const fs::path& folder) {
  const auto result = git_read(folder, {"log", "--max-count=1", "--format=%cI", "HEAD"});
  if (!result.ok()) return std::nullopt;
  return first_line(result.output);
}

std::optional<std::string> global_setting(const std::string& key) {
  const auto result = git_read("/", {"config", "--global", "--includes", "--get", key});
  if (!result.ok()) return std::nullopt;
  return first_line(result.output);
}

std::optional<std::string> commit_paths(const fs::path& folder,
                                        const std::vector<std::string>& paths,
                                        const std::string& message) {
  const auto where = git_read(folder, {"rev-parse", "--absolute-git-dir"});
  if (!where.ok()) return reason(where);
  const auto locked = lock(fs::path(first_line(where.output)) / "beredskab.lock");
  if (!locked) return "git-arkivet kan ikke låses";
  const auto filters = own_filters(folder);
  if (!filters || !filters->empty()) {
    return "git-arkivets egen opsætning vil køre et program (filter); flyt den til din egen "
           "(git config --global), hvis du stoler på det";
  }
  std::vector<std::string> what{"--"};
  for (const auto& path : paths) what.push_back(literal(path));
  // Not beside files alone: with an exclusion, git 2.39 finds none in a folder that is new to it.
  const auto is_folder = [&](const std::string& path) { return fs::is_directory(folder / path); };
  if (std::any_of(paths.begin(), paths.end(), is_folder)) what.emplace_back(not_temporaries);
  const auto with = [&](std::vector<std::string> words) {
    words.insert(words.end(), what.begin(), what.end());
    return words;
  };
  if (const auto added = run_git(folder, with({"add"})); !added.ok()) return reason(added);
  const auto waiting = with({"diff", "--cached", "--quiet", "--no-ext-diff", "--no-textconv"});
  if (git_read(folder, waiting).ok()) return std::nullopt;
  const auto done = run_git(folder, with({"commit", "--quiet", "-m", message, "--only"}));
  if (done.ok()) return std::nullopt;
  return reason(done);
}

}  // namespace store
