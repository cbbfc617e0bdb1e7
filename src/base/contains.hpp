// Whether something stands in a range, and where.
#pragma once

#include <algorithm>
#include <functional>
#include <ranges>

namespace base {

// What std::ranges::contains of C++23 says.
template <std::ranges::input_range Range, class T, class Of = std::identity>
constexpr bool contains(const Range& range, const T& value, Of of = {}) {
  return std::ranges::find(range, value, of) != std::ranges::end(range);
}

// The first of which `of` gives that value; null where none does.
template <std::ranges::borrowed_range Range, class T, class Of = std::identity>
constexpr auto* find(Range&& range, const T& value, Of of = {}) {
  const auto found = std::ranges::find(range, value, of);
  return found == std::ranges::end(range) ? nullptr : &*found;
}
// Likewise for which `fits`.
template <std::ranges::borrowed_range Range, class Fits>
constexpr auto* find_if(Range&& range, const Fits& fits) {
  const auto found = std::ranges::find_if(range, fits);
  return found == std::ranges::end(range) ? nullptr : &*found;
}

}  // namespace base
