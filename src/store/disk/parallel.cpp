#include "store/disk/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace store {

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work) {
  constexpr std::size_t worth_a_thread = 16;
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failing;
  const auto take_turns = [&] {
    for (std::size_t i = next++; i < count; i = next++) {
      try {
        work(i);
      } catch (...) {
        const std::lock_guard lock(failing);
        if (!failure) failure = std::current_exception();
      }
    }
  };
  {
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    const std::size_t wanted = std::min(cores, count / worth_a_thread + 1);
    std::vector<std::jthread> helpers;
    try {
      while (helpers.size() + 1 < wanted) helpers.emplace_back(take_turns);
    } catch (const std::system_error&) {
      // The computer gives no more threads: those that are there do the work.
    }
    take_turns();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace store
