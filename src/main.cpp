// Builds the real world and hands it to cli::run. It decides nothing.
#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>

#include "base/time.hpp"
#include "cli/input/line_reader.hpp"
#include "cli/run.hpp"

namespace {

std::optional<std::string> variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

// BEREDSKAB_NOW (an instant with offset) pins the clock, for tests.
std::int64_t now() {
  if (const auto pinned = variable("BEREDSKAB_NOW")) {
    if (const auto instant = base::Instant::parse(*pinned)) return (*instant).utc_seconds();
  }
  return std::time(nullptr);
}

// BEREDSKAB_SEED (a number) pins the random ids, for tests.
std::optional<std::uint64_t> seed() {
  const auto text = variable("BEREDSKAB_SEED");
  std::uint64_t value = 0;
  if (!text ||
      std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc{}) {
    return std::nullopt;
  }
  return value;
}

std::string login() {
  const passwd* entry = ::getpwuid(::getuid());
  return entry != nullptr ? entry->pw_name : "ukendt";
}

// Of whichever stream is the terminal; where none says, the one that all programs were made for.
winsize terminal_size() {
  winsize size{};
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
    if (::ioctl(stream, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) break;
  }
  if (size.ws_col == 0) size.ws_col = 80;
  if (size.ws_row == 0) size.ws_row = 24;
  return size;
}

}  // namespace

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is a write that fails, and is said
  // So is an answer that nobody reads; a handler, since what is ignored stays so in other programs.
  std::signal(SIGPIPE, [](int) {});
  std::error_code ignored;
  const winsize size = terminal_size();
  cli::Env env{std::filesystem::current_path(ignored),
               now,
               variable,
               base::RandomIds(seed()),
               std::cin,
               std::cout,
               std::cerr,
               ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1 && !variable("CI"),
               ::isatty(STDOUT_FILENO) == 1,
               size.ws_col,
               size.ws_row,
               login()};
  if (env.interactive) {
    env.read_line = cli::line_reader(std::cin, std::cerr, variable("TERM").value_or(""));
  }
  return cli::run({words + 1, words + count}, env);
}
