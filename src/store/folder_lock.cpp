#include "store/folder_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <chrono>
#include <thread>

namespace store {

FolderLock::FolderLock(const std::filesystem::path& folder)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  constexpr auto longest_wait = std::chrono::seconds(30);
  constexpr auto step = std::chrono::milliseconds(20);
  const auto give_up = std::chrono::steady_clock::now() + longest_wait;
  while (folder_ && ::flock(folder_.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    if (std::chrono::steady_clock::now() > give_up) {
      throw base::Error(base::Trouble::world, "En anden beredskab-kommando bliver ikke færdig.",
                        "Intet er skrevet. Prøv igen om lidt.");
    }
    std::this_thread::sleep_for(step);
  }
}

}  // namespace store
