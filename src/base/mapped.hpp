// A list made of another.
#pragma once

#include <functional>
#include <ranges>
#include <type_traits>
#include <vector>

namespace base {

// What `of`, a function or a member, gives of each.
template <std::ranges::input_range Range, class Of>
auto mapped(Range&& range, const Of& of) {
  using One = std::invoke_result_t<const Of&, std::ranges::range_reference_t<Range>>;
  std::vector<std::remove_cvref_t<One>> all;
  for (auto&& one : range) all.push_back(std::invoke(of, one));
  return all;
}

}  // namespace base
