#include "store/disk/folder_lock.hpp"

#include <fcntl.h>

#include "store/disk/file_lock.hpp"

namespace store {

FolderLock::FolderLock(const std::filesystem::path& folder)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  constexpr auto longest_wait = std::chrono::seconds(30);
  if (!folder_ || lock_within(folder_, longest_wait) != Locking::out_of_time) return;
  throw base::Error(base::Trouble::world, "En anden beredskab-kommando bliver ikke færdig.",
                    "Intet er skrevet. Prøv igen om lidt.");
}

}  // namespace store
