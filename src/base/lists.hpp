// One of a list, and a list made of another.
#pragma once

#include <algorithm>
#include <functional>
#include <ranges>
#include <type_traits>
#include <vector>

namespace base {

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

// What `of`, a function or a member, gives of each.
template <std::ranges::input_range Range, class Of>
auto mapped(Range&& range, const Of& of) {
  using One = std::invoke_result_t<const Of&, std::ranges::range_reference_t<Range>>;
  std::vector<std::remove_cvref_t<One>> all;
  for (auto&& one : range) all.push_back(std::invoke(of, one));
  return all;
}

}  // namespace base
