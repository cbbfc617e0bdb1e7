#include "store/disk/drafts.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/process.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::hours kept_for{7 * 24};

}  // namespace

Drafts::Drafts(const fs::path& state) {
  if (state.is_absolute()) folder_ = state / "beredskab" / "drafts";
}

std::optional<std::string> Drafts::read(const std::string& name) const {
  if (folder_.empty()) return std::nullopt;
  try {
    return read_file(folder_ / name);
  } catch (const base::Error&) {
    return std::nullopt;
  }
}

void Drafts::keep(const std::string& name, std::string_view bytes) const {
  if (folder_.empty()) return;
  std::error_code failed;
  fs::create_directories(folder_.parent_path(), failed);
  ::mkdir(folder_.c_str(), S_IRWXU);
  const auto temporary = folder_ / (".tmp-" + name);
  fs::remove(temporary, failed);
  const Descriptor file(
      ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (!file) return;
  const bool kept =
      write_all(file, bytes) && uninterrupted([&] { return ::fsync(file.get()); }) == 0;
  if (kept) fs::rename(temporary, folder_ / name, failed);
  else fs::remove(temporary, failed);
}

void Drafts::remove(const std::string& name) const {
  std::error_code ignored;
  if (!folder_.empty()) fs::remove(folder_ / name, ignored);
}

fs::path Drafts::folder_of(const std::string& name) const {
  return folder_.empty() ? fs::path() : folder_ / (name + ".d");
}

void Drafts::sweep() const {
  std::error_code ignored;
  if (folder_.empty()) return;
  const auto now = fs::file_time_type::clock::now();
  for (const auto& entry : fs::directory_iterator(folder_, ignored)) {
    const auto written = fs::last_write_time(entry.path(), ignored);
    if (!ignored && now - written > kept_for) fs::remove_all(entry.path(), ignored);
  }
}

namespace {

// A folder of our own with the one file: editors leave copies beside what they edit.
class EditedFile {
 public:
  EditedFile(std::string_view text, const fs::path& kept) : folder_(kept) {
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
    if (::mkdtemp(name.data()) == nullptr) fail("Udkastet kan ikke skrives", name);
    folder_ = name;
    write_output(file(), text);
  }
  ~EditedFile() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  EditedFile(const EditedFile&) = delete;
  EditedFile& operator=(const EditedFile&) = delete;

  fs::path file() const { return folder_ / file_name; }
  static constexpr std::string_view file_name = "tekst.txt";

 private:
  fs::path folder_;
};

}  // namespace

std::optional<std::string> left_behind(const fs::path& kept) {
  if (kept.empty()) return std::nullopt;
  try {
    return read_file(kept / EditedFile::file_name);
  } catch (const base::Error&) {
    return std::nullopt;
  }
}

Edited edit(const std::vector<std::string>& program, std::string_view text, const fs::path& kept) {
  const EditedFile draft(text, kept);
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
