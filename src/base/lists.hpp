// One of a list, some of it, and a list made of another.
#pragma once

#include <algorithm>
#include <functional>
#include <iterator>
#include <ranges>
#include <type_traits>
#include <utility>
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

// Those for which `fits`: the values, or where they stand.
template <std::ranges::input_range Range, class Fits>
auto filtered(const Range& range, const Fits& fits) {
  std::vector<std::ranges::range_value_t<Range>> some;
  std::ranges::copy_if(range, std::back_inserter(some), fits);
  return some;
}
template <std::ranges::borrowed_range Range, class Fits>
auto pointers(Range&& all, const Fits& fits) {
  std::vector<std::add_pointer_t<std::ranges::range_reference_t<Range>>> some;
  for (auto& one : all) {
    if (fits(one)) some.push_back(&one);
  }
  return some;
}

// At the end, unless it is there already.
template <class List, class T>
void add_new(List& list, T&& one) {
  if (std::ranges::find(list, one) == std::ranges::end(list)) list.push_back(std::forward<T>(one));
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
