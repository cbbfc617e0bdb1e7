// What std::ranges::contains of C++23 says.
#pragma once

#include <algorithm>
#include <functional>
#include <ranges>

namespace base {

template <std::ranges::input_range Range, class T, class Of = std::identity>
constexpr bool contains(const Range& range, const T& value, Of of = {}) {
  return std::ranges::find(range, value, of) != std::ranges::end(range);
}

}  // namespace base
