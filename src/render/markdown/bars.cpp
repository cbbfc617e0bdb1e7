#include "render/markdown/bars.hpp"

#include <algorithm>

namespace render {

namespace {

std::vector<int> lengths_of(const std::vector<std::int64_t>& values) {
  std::int64_t largest = 1;
  for (const auto value : values) largest = std::max(largest, value);
  std::vector<int> lengths;
  for (const auto value : values) {
    const auto length = value * longest_bar / largest;
    lengths.push_back(value <= 0 ? 0 : std::max(1, static_cast<int>(length)));
  }
  return lengths;
}

}  // namespace

std::vector<int> bar_lengths(const std::vector<base::Decimal>& values) {
  std::vector<std::int64_t> units;
  for (const auto& value : values) units.push_back(value.units());
  return lengths_of(units);
}

std::vector<int> bar_lengths(const std::vector<int>& values) {
  return lengths_of({values.begin(), values.end()});
}

}  // namespace render
