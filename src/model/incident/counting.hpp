// What those who go over the items of an incident share. For model/ itself.
#pragma once

#include <algorithm>
#include <variant>
#include <vector>

#include "base/contains.hpp"
#include "base/lists.hpp"
#include "model/incident/entries.hpp"

namespace model {

// The item's content, where it counts and is of that kind.
template <class T>
const T* counting(const Item& item) {
  return item.voided ? nullptr : std::get_if<T>(&item.content.body);
}

// What the activations brought along, each part once by its id, and a state for it.
template <class State, class Part>
std::vector<State> brought_along(const std::vector<Item>& items,
                                 std::vector<Part> Activation::*parts, Part State::*of) {
  std::vector<State> states;
  for (const auto& item : items) {
    const auto* activation = counting<Activation>(item);
    if (activation == nullptr) continue;
    for (const auto& part : activation->*parts) {
      const auto id = [&](const State& state) { return (state.*of).id; };
      if (!base::contains(states, part.id, id)) states.push_back({part});
    }
  }
  return states;
}

using base::contains;

// Of meetings or exercises the one with that stem; null where there is none.
template <class States>
auto* by_stem(States& all, const Stem& stem) {
  return base::find_if(all, [&](const auto& one) { return one.stem == stem; });
}

}  // namespace model
