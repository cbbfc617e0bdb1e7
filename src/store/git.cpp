#include "store/git.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

#include "base/text.hpp"
#include "store/descriptor.hpp"

extern char** environ;

namespace store {

namespace fs = std::filesystem;

namespace {

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
};

std::optional<Pipe> make_pipe() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

// Reads both pipes until they are closed, so that neither can fill up and block the program.
void drain(Pipe& out, Pipe& err, GitResult& result) {
  struct Channel {
    pollfd poll;
    std::string* text;
  };
  Channel channels[] = {{{out.read_end.get(), POLLIN, 0}, &result.output},
                        {{err.read_end.get(), POLLIN, 0}, &result.errors}};
  int open = 2;
  while (open > 0) {
    pollfd polled[] = {channels[0].poll, channels[1].poll};
    if (::poll(polled, 2, -1) < 0 && errno != EINTR) return;
    for (int i = 0; i < 2; ++i) {
      if (polled[i].revents == 0) continue;
      char buffer[16384];
      const ssize_t count = ::read(polled[i].fd, buffer, sizeof buffer);
      if (count > 0) {
        channels[i].text->append(buffer, static_cast<std::size_t>(count));
      } else if (count == 0 || errno != EINTR) {
        channels[i].poll.fd = -1;
        --open;
      }
    }
  }
}

GitResult run_git(const fs::path& folder, const std::vector<std::string>& arguments) {
  // A workspace is only data: its configuration must not start hooks, monitors or signing programs.
  std::vector<std::string> words{"git", "-C", folder.string(), "-c", "core.fsmonitor=false",
                                 "-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (auto& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);

  // No prompts, Danish or otherwise: what cannot be done without one fails and becomes a warning.
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    if (!text.starts_with("GIT_TERMINAL_PROMPT=") && !text.starts_with("LC_ALL=")) {
      variables.emplace_back(text);
    }
  }
  variables.insert(variables.end(), {"GIT_TERMINAL_PROMPT=0", "LC_ALL=C.UTF-8"});
  std::vector<char*> envp;
  for (auto& variable : variables) envp.push_back(variable.data());
  envp.push_back(nullptr);

  GitResult result;
  auto out = make_pipe();
  auto err = make_pipe();
  if (!out || !err) return result;
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, out->write_end.get(), 1);
  ::posix_spawn_file_actions_adddup2(&actions, err->write_end.get(), 2);
  pid_t child = -1;
  const int spawned =
      ::posix_spawnp(&child, "git", &actions, nullptr, argv.data(), envp.data());
  ::posix_spawn_file_actions_destroy(&actions);
  if (spawned != 0) {
    result.errors = "git findes ikke på computeren";
    return result;
  }
  out->write_end = Descriptor();
  err->write_end = Descriptor();
  drain(*out, *err, result);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return result;
}

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

std::string first_line(std::string_view text) {
  return std::string(base::trim(text.substr(0, text.find('\n'))));
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

std::optional<std::size_t> uncommitted(const fs::path& folder) {
  const auto result = git_read(folder, {"status", "--porcelain", "-z", "--untracked-files=all",
                                        "--no-renames", "--", "."});
  if (!result.ok()) return std::nullopt;
  std::size_t count = 0;
  for (const char c : result.output) count += c == '\0' ? 1 : 0;
  return count;
}

std::vector<CommittedFile> committed_versions(const fs::path& file, std::size_t most) {
  std::vector<CommittedFile> versions;
  const fs::path folder = folder_of(file);
  const std::string name = file.filename().string();
  const auto log = git_read(folder, {"log", fmt::format("--max-count={}", most),
                                     "--format=%h %cI", "--", name});
  if (!log.ok()) return versions;
  for (const auto& line : base::split(log.output, '\n')) {
    const auto parts = base::split(line, ' ');
    if (parts.size() != 2) continue;
    auto shown = git_read(folder, {"show", parts[0] + ":./" + name});
    if (shown.ok()) versions.push_back({parts[0], parts[1], std::move(shown.output)});
  }
  return versions;
}

std::optional<std::string> head_commit(const fs::path& folder) {
  const auto result = git_read(folder, {"rev-parse", "--short", "HEAD"});
  if (!result.ok()) return std::nullopt;
  return first_line(result.output);
}

std::optional<std::string> global_setting(const std::string& key) {
  const auto result = git_read("/", {"config", "--global", "--get", key});
  if (!result.ok()) return std::nullopt;
  return first_line(result.output);
}

std::optional<std::string> commit_paths(const fs::path& folder,
                                        const std::vector<std::string>& paths,
                                        const std::string& message) {
  const auto where = git_read(folder, {"rev-parse", "--absolute-git-dir"});
  if (!where.ok()) return "mappen er ikke i et git-arkiv";
  const fs::path lock_path = fs::path(first_line(where.output)) / "beredskab.lock";
  const Descriptor lock(::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
  if (!lock) return "git-arkivet kan ikke låses";
  while (::flock(lock.get(), LOCK_EX) != 0 && errno == EINTR) {
  }
  std::vector<std::string> add{"add", "--"};
  add.insert(add.end(), paths.begin(), paths.end());
  if (const auto added = run_git(folder, add); !added.ok()) return first_line(added.errors);
  std::vector<std::string> commit{"commit", "--quiet", "-m", message, "--only", "--"};
  commit.insert(commit.end(), paths.begin(), paths.end());
  const auto done = run_git(folder, commit);
  if (done.ok()) return std::nullopt;
  return first_line(done.errors.empty() ? done.output : done.errors);
}

}  // namespace store
