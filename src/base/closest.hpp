// The closest match to what was mistyped.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// Edits (insert, delete, replace, swap of neighbours) between the folded texts, in characters.
std::size_t edit_distance(std::string_view a, std::string_view b);
// The candidate that is near enough to have been meant, if any: at most a third of the longer
// text's characters differ, or `typed` is its beginning. The nearest; of equals the first.
std::optional<std::string> closest(std::string_view typed, std::span<const std::string> candidates);

// What may be chosen, where something else was typed: all of a few, in their order; of many those
// nearest to it, the nearest first.
struct Few {
  std::vector<std::string> named;
  std::size_t more = 0;  // that are not named
};
Few few(std::string_view typed, std::span<const std::string> candidates);
// «a, b», or «a, b … og 190 til».
std::string few_text(std::string_view typed, std::span<const std::string> candidates);

}  // namespace base
