#include "store/editor.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "base/text.hpp"
#include "store/descriptor.hpp"
#include "store/disk.hpp"
#include "store/foreground.hpp"

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

}  // namespace

Edited edit(const std::vector<std::string>& program, std::string_view text) {
  const Draft draft(text);
  auto words = program;
  words.push_back(draft.file().string());
  const auto status = run_in_foreground(words);
  const auto name = base::quoted(program.front());
  if (!status) return {std::string(text), fmt::format("{} kan ikke startes.", name)};
  // Whoever deletes the file wants none of it.
  Edited edited{read_file(draft.file()).value_or(""), std::nullopt};
  if (*status != 0) edited.trouble = fmt::format("{} sluttede med fejl ({}).", name, *status);
  return edited;
}

}  // namespace store
