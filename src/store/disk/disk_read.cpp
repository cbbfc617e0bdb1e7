#include "store/disk/disk_read.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

#include "base/error.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

using ItemKind = FolderItem::Kind;

// As the folder tells it; where its file system does not, the disk is asked.
ItemKind kind_of(const dirent& item, DIR* opened) {
  auto mode = static_cast<mode_t>(DTTOIF(item.d_type));
  if (item.d_type == DT_UNKNOWN) {
    struct stat status {};
    mode = ::fstatat(::dirfd(opened), item.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0
               ? status.st_mode
               : 0;
  }
  if (S_ISDIR(mode)) return ItemKind::folder;
  return S_ISREG(mode) ? ItemKind::file : ItemKind::other;
}

// What is in an open folder, which is closed, but for `.` and `..`.
std::vector<FolderItem> items_in(const fs::path& folder, DIR* opened) {
  const std::unique_ptr<DIR, int (*)(DIR*)> closing(opened, ::closedir);
  std::vector<FolderItem> items;
  errno = 0;
  while (true) {
    const dirent* item = ::readdir(opened);
    if (item == nullptr && errno != EINTR) break;
    if (item != nullptr) {
      const std::string_view name = item->d_name;
      if (name != "." && name != "..") items.push_back({std::string(name), kind_of(*item, opened)});
    }
    errno = 0;
  }
  if (errno != 0) fail("Mappen kan ikke læses", folder);
  return items;
}

std::optional<mode_t> mode_of(const fs::path& path) {
  struct stat status {};
  if (uninterrupted([&] { return ::stat(path.c_str(), &status); }) == 0) return status.st_mode;
  if (errno != ENOENT && errno != ENOTDIR) fail("Der kan ikke ses efter", path);
  return std::nullopt;
}

bool is_missing(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

// Of a plain file.
Descriptor open_file(const fs::path& path) {
  // Without O_NONBLOCK a pipe that has come meanwhile would be waited for.
  Descriptor file(
      uninterrupted([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }));
  if (!file) fail("Filen kan ikke læses", path);
  return file;
}

// A file that was so large. It is read with one call, where it has not grown since.
std::string read_whole(const fs::path& path, std::int64_t size) {
  const Descriptor file = open_file(path);
  const auto expected = static_cast<std::size_t>(size);
  std::string bytes(expected + 1, '\0');
  std::size_t count = 0;
  while (count < bytes.size()) {
    const ssize_t got = uninterrupted(
        [&] { return ::read(file.get(), bytes.data() + count, bytes.size() - count); });
    if (got < 0) fail("Filen kan ikke læses", path);
    count += static_cast<std::size_t>(got);
    if (got == 0 || count == expected) break;
  }
  const bool grown = count > expected;
  bytes.resize(count);
  return grown ? bytes + read_all(file, path) : bytes;
}

DIR* open_folder(const fs::path& folder) {
  DIR* opened = ::opendir(folder.c_str());
  while (opened == nullptr && errno == EINTR) opened = ::opendir(folder.c_str());
  return opened;
}

}  // namespace

std::string read_all(const Descriptor& file, const fs::path& path) {
  std::string bytes;
  char buffer[65536];
  while (true) {
    const ssize_t count = uninterrupted([&] { return ::read(file.get(), buffer, sizeof buffer); });
    if (count < 0) fail("Filen kan ikke læses", path);
    if (count == 0) return bytes;
    bytes.append(buffer, static_cast<std::size_t>(count));
  }
}

bool is_there(const fs::path& path) { return mode_of(path).has_value(); }
bool is_folder(const fs::path& path) {
  const auto mode = mode_of(path);
  return mode && S_ISDIR(*mode);
}

std::int64_t size_of_plain(const fs::path& path, std::string_view failure) {
  struct stat status {};
  if (uninterrupted([&] { return ::stat(path.c_str(), &status); }) != 0) fail(failure, path);
  if (!S_ISREG(status.st_mode)) {
    errno = S_ISDIR(status.st_mode) ? EISDIR : ESPIPE;
    fail(failure, path);
  }
  return status.st_size;
}

std::optional<std::string> read_file(const fs::path& path) {
  if (is_missing(path)) return std::nullopt;
  return read_existing(path);
}

std::string read_existing(const fs::path& path) { return read_whole(path, size_of_plain(path)); }

std::string read_end(const fs::path& path, std::size_t size) {
  size_of_plain(path);
  const Descriptor file = open_file(path);
  const off_t all = ::lseek(file.get(), 0, SEEK_END);
  const off_t from = std::max<off_t>(0, all - static_cast<off_t>(size));
  if (all < 0 || ::lseek(file.get(), from, SEEK_SET) != from) fail("Filen kan ikke læses", path);
  return read_all(file, path);
}

std::string read_existing_text(const fs::path& path) {
  const auto size = size_of_plain(path);
  if (size > largest_text) {
    throw base::WorldError(fmt::format("Filen er for stor: {} (op mod {} MB).", path.string(),
                                       (size + largest_text - 1) / largest_text),
                           "En fil her fylder højst 1 MB. Flyt den et andet sted hen.");
  }
  return read_whole(path, size);
}

std::optional<std::string> read_text(const fs::path& path) {
  if (is_missing(path)) return std::nullopt;
  return read_existing_text(path);
}

std::vector<std::string> list_folder(const fs::path& folder) {
  DIR* opened = open_folder(folder);
  if (opened == nullptr) {
    if (errno == ENOENT || errno == ENOTDIR) return {};
    fail("Mappen kan ikke læses", folder);
  }
  std::vector<std::string> names;
  for (auto& item : items_in(folder, opened)) {
    if (!item.name.starts_with('.')) names.push_back(std::move(item.name));
  }
  std::ranges::sort(names);
  return names;
}

bool is_readable(const fs::path& path) {
  return static_cast<bool>(Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)));
}

std::optional<std::vector<FolderItem>> look_into(const fs::path& folder) {
  DIR* opened = open_folder(folder);
  if (opened == nullptr) {
    if (errno == ENOENT || errno == ENOTDIR || errno == EACCES) return std::nullopt;
    fail("Mappen kan ikke læses", folder);
  }
  return items_in(folder, opened);
}

}  // namespace store
