#include "render/bars.hpp"

#include <algorithm>

namespace render {

std::vector<int> bar_lengths(const std::vector<base::Decimal>& values) {
  std::int64_t largest = 1;
  for (const auto& value : values) largest = std::max(largest, value.units());
  std::vector<int> lengths;
  for (const auto& value : values) {
    const auto length = value.units() * longest_bar / largest;
    lengths.push_back(value.units() <= 0 ? 0 : std::max(1, static_cast<int>(length)));
  }
  return lengths;
}

}  // namespace render
