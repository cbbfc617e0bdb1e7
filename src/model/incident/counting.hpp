// What those who go over the items of an incident share.
#pragma once

#include <variant>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "model/incident/entries.hpp"

namespace model {

// The item's content, where it counts and is of that kind.
template <class T>
const T* counting(const Item& item) {
  return item.voided ? nullptr : std::get_if<T>(&item.content.body);
}

using base::contains;

// Whether whoever wrote the record knew of the other entry, by what it says that it is over. Where
// it does not say, it knew all, unless it is what was written first there.
inline bool knew_of(const Record& writer, const std::vector<Stem>& over, const Stem& other) {
  const bool first = writer.entry.version > 1 && writer.entry.after.empty();
  return (over.empty() && !first) || contains(over, other);
}

// Of meetings or exercises the one with that stem; null where there is none.
template <class States>
auto* by_stem(States& all, const Stem& stem) {
  return base::find_if(all, [&](const auto& one) { return one.stem == stem; });
}

}  // namespace model
