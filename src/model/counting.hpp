// What those who go over the items of an incident share. For model/ itself.
#pragma once

#include <algorithm>
#include <variant>
#include <vector>

#include "model/entries.hpp"

namespace model {

// The item's content, where it counts and is of that kind.
template <class T>
const T* counting(const Item& item) {
  return item.voided ? nullptr : std::get_if<T>(&item.content.body);
}

inline bool contains(const std::vector<PersonId>& people, const PersonId& who) {
  return std::ranges::find(people, who) != people.end();
}

// Of meetings or exercises the one with that stem; null where there is none.
template <class States>
auto* by_stem(States& all, const Stem& stem) {
  const auto found = std::ranges::find_if(all, [&](const auto& one) { return one.stem == stem; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace model
