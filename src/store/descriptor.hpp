// A file descriptor that closes itself, and the error of a failed system call.
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

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

// Throws Error(world) with what failed, the path, and errno in Danish where it is a common one.
[[noreturn]] void fail(std::string_view what, const std::filesystem::path& path);

}  // namespace store
