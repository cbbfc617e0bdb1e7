#include "store/disk/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "store/disk/descriptor.hpp"

extern char** environ;

namespace store {

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

// A file in memory and not a pipe: it cannot fill up, and a program that does not read it is no
// fault of ours.
std::optional<Descriptor> input_file(std::string_view bytes) {
  Descriptor file(::memfd_create("input", MFD_CLOEXEC));
  if (!file || !write_all(file, bytes) || ::lseek(file.get(), 0, SEEK_SET) != 0)
    return std::nullopt;
  return file;
}

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(2);

// What poll() waits for: nothing to wait for any more is 0, no limit is -1.
int milliseconds_until(const std::optional<Clock::time_point>& end) {
  if (!end) return -1;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*end - Clock::now());
  return static_cast<int>(std::max<std::int64_t>(0, left.count()));
}

// Reads both pipes until they are closed, so that neither can fill up and block the program, or
// until the time has come. False where they cannot be read to their end.
bool drain(Pipe& out, Pipe& err, const std::optional<Clock::time_point>& end,
           const std::function<bool()>& in_vain, ProcessResult& result) {
  std::optional<Clock::time_point> look;
  if (in_vain) look = Clock::now() + patience;
  struct Channel {
    pollfd poll;
    std::string* text;
  };
  Channel channels[] = {{{out.read_end.get(), POLLIN, 0}, &result.output},
                        {{err.read_end.get(), POLLIN, 0}, &result.errors}};
  int open = 2;
  bool whole = true;
  while (open > 0) {
    pollfd polled[] = {channels[0].poll, channels[1].poll};
    const bool first = look && (!end || *look < *end);
    const int ready = ::poll(polled, 2, milliseconds_until(first ? look : end));
    if (ready < 0 && errno == EINTR) continue;
    if (ready == 0 && first) {
      look.reset();
      if (!in_vain()) continue;
    }
    if (ready <= 0) {
      result.out_of_time = ready == 0;
      return false;
    }
    for (int i = 0; i < 2; ++i) {
      if (polled[i].revents == 0) continue;
      char buffer[16384];
      const ssize_t count = ::read(polled[i].fd, buffer, sizeof buffer);
      if (count > 0) {
        channels[i].text->append(buffer, static_cast<std::size_t>(count));
      } else if (count == 0 || errno != EINTR) {
        whole = whole && count == 0;
        channels[i].poll.fd = -1;
        --open;
      }
    }
  }
  return whole;
}

// Asked first: git removes its locks then.
void end_group(pid_t child) {
  ::kill(-child, SIGTERM);
  constexpr int most = 100;
  constexpr timespec step{0, 10'000'000};
  for (int i = 0; i < most; ++i) {
    siginfo_t ended{};
    const int asked =
        ::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT);
    if (asked != 0 || ended.si_pid != 0) break;
    ::nanosleep(&step, nullptr);
  }
  ::kill(-child, SIGKILL);
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (auto& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

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

std::optional<std::string> ProcessResult::line() const {
  return ok() ? std::optional(base::first_line(output)) : std::nullopt;
}

ProcessResult run_process(std::vector<std::string> words, std::vector<std::string> environment,
                          std::string_view input, std::optional<std::chrono::seconds> limit,
                          const std::function<bool()>& in_vain) {
  const std::vector<char*> argv = pointers(words);
  const std::vector<char*> envp = pointers(environment);
  ProcessResult result;
  auto in = input_file(input);
  auto out = make_pipe();
  auto err = make_pipe();
  result.exhausted = !in || !out || !err;
  if (result.exhausted) return result;
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, in->get(), 0);
  ::posix_spawn_file_actions_adddup2(&actions, out->write_end.get(), 1);
  ::posix_spawn_file_actions_adddup2(&actions, err->write_end.get(), 2);
  // A group of its own, so that what it started ends with it.
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  pid_t child = -1;
  const int spawned =
      ::posix_spawnp(&child, argv.front(), &actions, &attributes, argv.data(), envp.data());
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  result.exhausted = spawned == EAGAIN || spawned == ENOMEM || spawned == EMFILE;
  if (spawned != 0) return result;
  out->write_end = Descriptor();
  err->write_end = Descriptor();
  const bool whole = drain(*out, *err, limit ? std::optional(Clock::now() + *limit) : std::nullopt,
                           in_vain, result);
  if (result.out_of_time) end_group(child);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  if (!whole && result.status == 0) result.status = 128;  // half of an answer is none
  return result;
}

std::optional<int> run_in_foreground(std::vector<std::string> words,
                                     std::optional<std::string_view> input) {
  const std::vector<char*> argv = pointers(words);
  auto pipe = input ? make_pipe() : Pipe();
  if (!pipe) return std::nullopt;
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
  if (input) ::posix_spawn_file_actions_adddup2(&files, pipe->read_end.get(), STDIN_FILENO);
  pid_t child = 0;
  const int failed =
      ::posix_spawnp(&child, argv.front(), &files, &attributes, argv.data(), environ);
  ::posix_spawn_file_actions_destroy(&files);
  ::posix_spawnattr_destroy(&attributes);
  pipe->read_end = Descriptor();
  if (failed != 0) return std::nullopt;
  if (input) write_all(pipe->write_end, *input);  // it may have read enough
  pipe->write_end = Descriptor();
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return std::nullopt;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::vector<std::string> environment_without(const std::vector<std::string_view>& names) {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    const auto name = text.substr(0, text.find('='));
    if (!base::contains(names, name)) variables.emplace_back(text);
  }
  return variables;
}

}  // namespace store
