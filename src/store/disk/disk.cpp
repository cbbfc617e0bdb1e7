#include "store/disk/disk.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <optional>
#include <vector>

#include "base/error.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk_read.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view temporary_prefix = ".tmp-";
constexpr int sweep_after_seconds = 3600;

void write(const Descriptor& file, std::string_view bytes, const fs::path& path) {
  if (!write_all(file, bytes)) fail("Der kan ikke skrives", path);
}

void sync(const Descriptor& file, const fs::path& path) {
  if (uninterrupted([&] { return ::fsync(file.get()); }) != 0)
    fail("Disken bekræfter ikke, at det er gemt", path);
}

void sync_folder(const fs::path& folder) {
  const Descriptor opened(
      uninterrupted([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
  if (!opened) fail("Mappen kan ikke åbnes", folder);
  // EINVAL: a file system that cannot sync folders; it keeps them in its own way.
  if (uninterrupted([&] { return ::fsync(opened.get()); }) != 0 && errno != EINVAL) {
    fail("Disken bekræfter ikke, at det er gemt", folder);
  }
}

int make(const fs::path& folder) {
  return uninterrupted([&] { return ::mkdir(folder.c_str(), 0777); });
}

fs::path parent_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// Makes the folder and every parent that is missing. The parent of each is synced, so that its
// name is on disk before anything in it is relied on; also of the one that was there, since
// another run may have made it a moment ago.
void make_parents(const fs::path& folder) {
  if (make(folder) != 0 && errno != EEXIST) {
    if (errno != ENOENT || parent_of(folder) == folder) fail("Mappen kan ikke oprettes", folder);
    make_parents(parent_of(folder));
    if (make(folder) != 0 && errno != EEXIST) fail("Mappen kan ikke oprettes", folder);
  }
  sync_folder(parent_of(folder));
}

// A temporary in the folder, locked for as long as it lives, and removed with it.
class Temporary {
 public:
  explicit Temporary(const fs::path& folder) {
    sweep_temporaries(folder);
    for (int attempt = 0; !file_; ++attempt) {
      path_ = folder / fmt::format("{}{}-{}", temporary_prefix, ::getpid(), attempt);
      file_ = Descriptor(uninterrupted(
          [&] { return ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666); }));
      if (!file_ && errno != EEXIST) fail("Der kan ikke skrives i mappen", folder);
    }
    // Best effort: a file system without locks only loses the protection against the sweep.
    ::flock(file_.get(), LOCK_EX | LOCK_NB);
  }
  ~Temporary() {
    if (!moved_) uninterrupted([&] { return ::unlink(path_.c_str()); });
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  void fill(std::string_view bytes) {
    write(file_, bytes, path_);
    sync(file_, path_);
    if (::lseek(file_.get(), 0, SEEK_SET) != 0) fail("Filen kan ikke læses tilbage", path_);
    if (read_all(file_, path_) != bytes) {
      throw base::WorldError(
          fmt::format("Disken gav noget andet tilbage, end der blev skrevet: {}", path_.string()),
          "Det er ikke gemt. Prøv igen, og skift disk, hvis det sker igen.");
    }
  }

  // False where the name is taken.
  bool place(const fs::path& target) {
    const int error = put_in_place(path_, target);
    if (error == 0) return true;
    if (error == EEXIST) return false;
    // A name holds a random id: nobody else takes it between the look and the move.
    if (is_unsupported(error) && ::access(target.c_str(), F_OK) != 0) {
      rename_over(target);
      return true;
    }
    errno = error;
    fail("Filen kan ikke sættes på plads", target);
  }

  void set_permissions(mode_t mode) {
    if (::fchmod(file_.get(), mode) != 0) fail("Filens rettigheder kan ikke bevares", path_);
  }

  void rename_over(const fs::path& target) {
    if (uninterrupted([&] { return ::rename(path_.c_str(), target.c_str()); }) != 0)
      fail("Filen kan ikke skrives", target);
    moved_ = true;
  }

 private:
  fs::path path_;
  Descriptor file_;
  bool moved_ = false;
};

}  // namespace

int put_in_place(const fs::path& from, const fs::path& to) {
  if (uninterrupted([&] { return ::link(from.c_str(), to.c_str()); }) == 0) return 0;
  if (errno == EEXIST) return errno;
  // File systems without hard links (FAT, some network shares).
  const auto move = [&] {
    return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
  };
  return uninterrupted(move) == 0 ? 0 : errno;
}

bool is_unsupported(int error) {
  return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EPERM;
}

std::string append_file(const fs::path& folder, std::string_view bytes,
                        const std::function<std::string()>& next_name) {
  make_parents(folder);
  Temporary temporary(folder);
  temporary.fill(bytes);
  std::string name = next_name();
  while (!temporary.place(folder / name)) name = next_name();
  try {
    sync_folder(folder);
  } catch (...) {
    // What is not acknowledged must not lie there: it will be written again. Where it cannot be
    // removed it is there, and that is what is said.
    if (uninterrupted([&] { return ::unlink((folder / name).c_str()); }) == 0) throw;
  }
  return name;
}

bool write_new(const fs::path& path, std::string_view bytes) {
  struct Taken {};
  bool tried = false;
  try {
    append_file(path.parent_path(), bytes, [&] {
      if (std::exchange(tried, true)) throw Taken();
      return path.filename().string();
    });
  } catch (const Taken&) {
    return false;
  }
  return true;
}

bool make_folder(const fs::path& parent, const std::string& name) {
  make_parents(parent);
  const fs::path folder = parent / name;
  if (make(folder) != 0) {
    if (errno == EEXIST) return false;
    fail("Mappen kan ikke oprettes", folder);
  }
  sync_folder(parent);
  return true;
}

bool has_bytes(const fs::path& path, std::string_view bytes) {
  std::error_code ignored;
  if (fs::file_size(path, ignored) != bytes.size() || ignored) return false;
  std::ifstream file(path, std::ios::binary);
  return file && std::equal(bytes.begin(), bytes.end(), std::istreambuf_iterator<char>(file),
                            std::istreambuf_iterator<char>());
}

void write_output(const fs::path& path, std::string_view bytes) {
  struct stat status {};
  const bool there = ::stat(path.c_str(), &status) == 0;
  if (there && !S_ISREG(status.st_mode)) {
    const Descriptor file(
        uninterrupted([&] { return ::open(path.c_str(), O_WRONLY | O_CLOEXEC); }));
    if (!file) fail("Der kan ikke skrives", path);
    write(file, bytes, path);
    return;
  }
  // A link stays a link: what it leads to is written.
  std::error_code ignored;
  const fs::path target = there ? fs::canonical(path, ignored) : path;
  Temporary temporary(parent_of(target));
  temporary.fill(bytes);
  temporary.rename_over(target);
}

bool replace_file(const fs::path& path, std::string_view before, std::string_view after) {
  size_of_plain(path, "Filen kan ikke ændres");
  std::error_code ignored;
  const fs::path target = fs::canonical(path, ignored);  // a link stays a link
  const Descriptor old(
      uninterrupted([&] { return ::open(target.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK); }));
  struct stat status {};
  if (!old || ::fstat(old.get(), &status) != 0) fail("Filen kan ikke ændres", path);
  // Another run of ours waits here; what it then finds is not what it read.
  uninterrupted([&] { return ::flock(old.get(), LOCK_EX); });
  Temporary temporary(parent_of(target));
  temporary.fill(after);
  temporary.set_permissions(status.st_mode & 07777);
  if (read_existing(target) != before) {
    throw base::WorldError(fmt::format("{} er ændret imens.", path.filename().string()),
                           "Der er ikke skrevet noget. Skriv kommandoen igen.");
  }
  temporary.rename_over(target);
  try {
    sync_folder(parent_of(target));
  } catch (...) {
    return false;  // it is there all the same
  }
  return true;
}

void remove_file(const fs::path& path) {
  if (uninterrupted([&] { return ::unlink(path.c_str()); }) != 0 && errno != ENOENT)
    fail("Filen kan ikke fjernes", path);
  sync_folder(parent_of(path));
}

void sweep_named(const fs::path& folder, std::string_view beginning) {
  std::error_code error;
  std::vector<fs::path> left;
  for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    if (at->path().filename().string().starts_with(beginning)) left.push_back(at->path());
  }
  for (const auto& path : left) fs::remove_all(path, error);
}

void sweep_if_empty(const fs::path& folder) {
  struct stat status {};
  if (::lstat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) return;
  // One that was made a moment ago is about to be written in.
  if (std::time(nullptr) - status.st_mtime >= sweep_after_seconds) ::rmdir(folder.c_str());
}

void sweep_temporaries(const fs::path& folder) {
  std::optional<std::vector<FolderItem>> items;
  try {
    items = look_into(folder);
  } catch (const base::Error&) {
    return;  // a later run sweeps
  }
  if (!items) return;
  for (const auto& [name, kind] : *items) {
    if (!name.starts_with(temporary_prefix) || kind != FolderItem::Kind::file) continue;
    const fs::path path = folder / name;
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
    const Descriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file) continue;
    if (std::time(nullptr) - status.st_mtime < sweep_after_seconds) continue;
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) ::unlink(path.c_str());
  }
}

}  // namespace store
