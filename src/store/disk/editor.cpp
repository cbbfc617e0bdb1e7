#include "store/disk/editor.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "base/text.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/process.hpp"

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
  const auto status = run_in_foreground(words);
  const auto name = base::quoted(program.front());
  if (!status) return {std::string(text), fmt::format("{} kan ikke startes.", name)};
  // Whoever deletes the file wants none of it.
  Edited edited{read_file(draft.file()).value_or(""), std::nullopt};
  if (*status != 0) edited.trouble = fmt::format("{} sluttede med fejl ({}).", name, *status);
  return edited;
}

}  // namespace store
