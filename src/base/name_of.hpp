// What something is called in the source, so that it need not be written down twice; and the words
// of an enum that programs read.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace base {

// «id» of &Area::id, «empty_file» of Code::empty_file. An underscore at the end, which keeps a name
// from being a keyword (`signed_`), is no part of it.
template <auto Value>
constexpr auto name_of() {
  std::string_view text = __PRETTY_FUNCTION__;  // «… [with auto Value = &base::Area::id]»
  text.remove_prefix(text.rfind(':') + 1);
  text = text.substr(0, text.find_first_of(")]"));
  if (text.ends_with('_')) text.remove_suffix(1);
  return text;
}

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
