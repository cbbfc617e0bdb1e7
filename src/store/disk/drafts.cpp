#include "store/disk/drafts.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>

#include "base/error.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk_read.hpp"

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

}  // namespace store
