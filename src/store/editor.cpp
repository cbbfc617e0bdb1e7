#include "store/editor.hpp"

#include <fmt/format.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>

#include "base/text.hpp"
#include "store/descriptor.hpp"
#include "store/disk.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// A folder of our own with the one file: editors leave copies beside what they edit.
class Draft {
 public:
  Draft(std::string_view text, const fs::path& kept) : folder_(kept) {
    if (!kept.empty()) {
      std::error_code ignored;
      fs::create_directories(kept.parent_path(), ignored);
      ::mkdir(kept.c_str(), S_IRWXU);
      if (fs::is_directory(kept, ignored)) {
        write_output(file(), text);
        return;
      }
    }
    std::string name = (fs::temp_directory_path() / "beredskab-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) fail("Kladden kan ikke skrives", name);
    folder_ = name;
    write_output(file(), text);
  }
  ~Draft() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  fs::path file() const { return folder_ / file_name; }
  static constexpr std::string_view file_name = "tekst.txt";

 private:
  fs::path folder_;
};

// While it lives, the keys that end programs do not end this one.
class Deaf {
 public:
  Deaf() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < keys.size(); ++i) ::sigaction(keys[i], &ignore, &before_[i]);
  }
  ~Deaf() {
    for (std::size_t i = 0; i < keys.size(); ++i) ::sigaction(keys[i], &before_[i], nullptr);
  }
  Deaf(const Deaf&) = delete;
  Deaf& operator=(const Deaf&) = delete;

  static constexpr std::array keys{SIGINT, SIGQUIT};

 private:
  std::array<struct sigaction, keys.size()> before_{};
};

// The exit status, or nothing where the program could not be started.
std::optional<int> run_here(std::vector<std::string> words) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const Deaf deaf;
  sigset_t heard;
  ::sigemptyset(&heard);
  for (const int key : Deaf::keys) ::sigaddset(&heard, key);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setsigdefault(&attributes, &heard);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  const int failed = ::posix_spawnp(&child, arguments.front(), nullptr, &attributes,
                                    arguments.data(), environ);
  ::posix_spawnattr_destroy(&attributes);
  if (failed != 0) return std::nullopt;
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return std::nullopt;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

std::optional<std::string> left_behind(const fs::path& kept) {
  if (kept.empty()) return std::nullopt;
  try {
    return read_file(kept / Draft::file_name);
  } catch (const base::Error&) {
    return std::nullopt;
  }
}

Edited edit(const std::vector<std::string>& program, std::string_view text, const fs::path& kept) {
  const Draft draft(text, kept);
  auto words = program;
  words.push_back(draft.file().string());
  const auto status = run_here(words);
  const auto name = base::quoted(program.front());
  if (!status) return {std::string(text), fmt::format("{} kan ikke startes.", name)};
  // Whoever deletes the file wants none of it.
  Edited edited{read_file(draft.file()).value_or(""), std::nullopt};
  if (*status != 0) edited.trouble = fmt::format("{} sluttede med fejl ({}).", name, *status);
  return edited;
}

}  // namespace store
