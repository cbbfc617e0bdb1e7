#include "store/disk/foreground.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "store/disk/descriptor.hpp"

namespace store {

namespace {

// While it lives, the keys that end programs do not end this one, nor does a reader that goes away.
class Deaf {
 public:
  Deaf() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals[i], &ignore, &before_[i]);
  }
  ~Deaf() {
    for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals[i], &before_[i], nullptr);
  }
  Deaf(const Deaf&) = delete;
  Deaf& operator=(const Deaf&) = delete;

  static constexpr std::array signals{SIGINT, SIGQUIT, SIGPIPE};

 private:
  std::array<struct sigaction, signals.size()> before_{};
};

}  // namespace

std::optional<int> run_in_foreground(std::vector<std::string> words,
                                     std::optional<std::string_view> input) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  int ends[2] = {-1, -1};
  if (input && ::pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  std::optional<Descriptor> read_end(ends[0]);
  std::optional<Descriptor> write_end(ends[1]);
  const Deaf deaf;
  sigset_t heard;
  ::sigemptyset(&heard);
  for (const int one : Deaf::signals) ::sigaddset(&heard, one);
  ::sigaddset(&heard, SIGXFSZ);  // main() ignores it
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setsigdefault(&attributes, &heard);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  if (input) ::posix_spawn_file_actions_adddup2(&files, read_end->get(), STDIN_FILENO);
  pid_t child = 0;
  const int failed =
      ::posix_spawnp(&child, arguments.front(), &files, &attributes, arguments.data(), environ);
  ::posix_spawn_file_actions_destroy(&files);
  ::posix_spawnattr_destroy(&attributes);
  read_end.reset();
  if (failed != 0) return std::nullopt;
  if (input) write_all(*write_end, *input);  // it may have read enough
  write_end.reset();
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return std::nullopt;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace store
