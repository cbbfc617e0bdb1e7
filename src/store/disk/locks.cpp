#include "store/disk/locks.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <future>
#include <memory>
#include <thread>

namespace store {

Locking lock_within(const Descriptor& file, std::chrono::seconds limit) {
  if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) return Locking::done;
  if (errno != EWOULDBLOCK && errno != EINTR) return Locking::impossible;
  // Who asks again and again may never be the lucky one among many; the kernel keeps a queue. Where
  // we do not wait any longer, the thread ends with the process, or gets the lock of a file that is
  // closed, which is none.
  auto locked = std::make_shared<std::promise<bool>>();
  auto result = locked->get_future();
  std::thread([locked, number = file.get()] {
    int failed = 0;
    while ((failed = ::flock(number, LOCK_EX)) != 0 && errno == EINTR) {
    }
    locked->set_value(failed == 0);
  }).detach();
  if (result.wait_for(limit) != std::future_status::ready) return Locking::out_of_time;
  return result.get() ? Locking::done : Locking::impossible;
}

FolderLock::FolderLock(const std::filesystem::path& folder)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  constexpr auto longest_wait = std::chrono::seconds(30);
  if (!folder_ || lock_within(folder_, longest_wait) != Locking::out_of_time) return;
  throw base::WorldError("En anden beredskab-kommando bliver ikke færdig.",
                         "Intet er skrevet. Prøv igen om lidt.");
}

}  // namespace store
