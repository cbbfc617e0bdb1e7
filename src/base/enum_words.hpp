// The words of an enum that programs read, from its names in the source.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/name_of.hpp"

namespace base {

template <class Enum, std::size_t... I>
constexpr auto words_of(std::index_sequence<I...>) {
  constexpr auto word = [](std::string_view name) {
    std::array<char, 32> letters{};
    std::ranges::replace_copy(name, letters.begin(), '_', '-');
    return letters;
  };
  return std::array{word(name_of<static_cast<Enum>(I)>())...};
}
template <auto Last>
inline constexpr auto words_to =
    words_of<decltype(Last)>(std::make_index_sequence<static_cast<std::size_t>(Last) + 1>());

// «in-the-way» of Synced::in_the_way: the name, with hyphens for underscores. `Last` is the enum's
// last one; its values are in a row from 0.
template <auto Last>
std::string_view word_of(decltype(Last) value) {
  return words_to<Last>.at(static_cast<std::size_t>(value)).data();
}

}  // namespace base
