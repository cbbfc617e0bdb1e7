#include "store/git_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

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
  static constexpr std::array dropped{
      "GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_OBJECT_DIRECTORY=", "GIT_COMMON_DIR=",
      "GIT_NAMESPACE=", "GIT_PREFIX=", "GIT_TERMINAL_PROMPT=", "GIT_ALLOW_PROTOCOL=",
      "GIT_NO_LAZY_FETCH=", "GIT_LITERAL_PATHSPECS=", "GIT_GLOB_PATHSPECS=", "LC_ALL=",
      "LANGUAGE="};
  std::vector<std::string> variables{"GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=",
                                     "GIT_NO_LAZY_FETCH=1", "LC_ALL=C.UTF-8", "LANGUAGE=C"};
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    const bool drop = std::any_of(dropped.begin(), dropped.end(), [&](std::string_view begin) {
      return text.starts_with(begin);
    });
    if (!drop) variables.emplace_back(text);
  }
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (auto& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

}  // namespace

GitResult run_git(const fs::path& folder, const std::vector<std::string>& arguments) {
  std::vector<std::string> words{"git", "-C", folder.string()};
  words.insert(words.end(), settings().begin(), settings().end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> variables = environment();
  const std::vector<char*> argv = pointers(words);
  const std::vector<char*> envp = pointers(variables);

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

}  // namespace store
