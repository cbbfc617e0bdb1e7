// A file descriptor that closes itself, and the error of a failed system call: thrown, or as the
// fault of one file among others.
#pragma once

#include <cerrno>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostics.hpp"
#include "base/error.hpp"

namespace store {

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }

  explicit operator bool() const { return number_ >= 0; }
  int get() const { return number_; }

 private:
  int number_;
};

// A call that a signal broke off is made again.
template <class Call>
auto uninterrupted(const Call& call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

// All bytes, over signals and short writes; false where the system took no more of them, with
// errno.
bool write_all(const Descriptor& file, std::string_view bytes);

// Throws Error(world) with what failed, the path, and errno in Danish where it is a common one.
[[noreturn]] void fail(std::string_view what, const std::filesystem::path& path);

// Such an error as a fault of the file `name`, without the path: one file that cannot be read does
// not keep the others from being read.
base::Diagnostic fault_of(const base::Error& error, const std::filesystem::path& path,
                          std::string name);

}  // namespace store
