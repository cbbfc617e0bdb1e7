#include "store/editor.hpp"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/descriptor.hpp"
#include "store/disk.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// A folder of our own with the one file: editors leave copies beside what they edit.
class Draft {
 public:
  explicit Draft(std::string_view text) {
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

  fs::path file() const { return folder_ / "udmelding.txt"; }

 private:
  fs::path folder_;
};

// The exit status, or nothing where the program could not be started.
std::optional<int> run_here(std::vector<std::string> words) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t child = 0;
  if (::posix_spawnp(&child, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0) {
    return std::nullopt;
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return std::nullopt;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

std::string edit(const std::vector<std::string>& program, std::string_view text) {
  const Draft draft(text);
  auto words = program;
  words.push_back(draft.file().string());
  const auto status = run_here(words);
  if (status == 0) return read_existing(draft.file());
  throw base::Error(base::Trouble::world,
                    fmt::format("{} {}.", base::quoted(program.front()),
                                status ? fmt::format("sluttede med fejl ({})", *status)
                                       : std::string("kan ikke startes")),
                    "Intet er sendt. Sæt VISUAL eller EDITOR til dit eget program, eller skriv "
                    "teksten på kommandolinjen.");
}

}  // namespace store
