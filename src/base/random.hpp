// Random ids of six characters, without look-alikes (no 0/o, 1/l/i, u/v). The first is a letter,
// so that an id is never read as a number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace base {

class RandomIds {
 public:
  // With a seed the sequence is fixed (tests); without, the system's random source is asked.
  explicit RandomIds(std::optional<std::uint64_t> seed = std::nullopt);
  std::string next();
  // One that sorts behind `last` and leaves room for many more; any where there is none behind it.
  std::string next_after(const std::string& last);

 private:
  std::uint64_t draw(std::uint64_t below);

  std::optional<std::uint64_t> state_;
};

}  // namespace base
