// The closest match to what was mistyped.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace base {

// Edits (insert, delete, replace, swap of neighbours) between the folded texts, in characters.
std::size_t edit_distance(std::string_view a, std::string_view b);
// The candidate that is near enough to have been meant, if any: at most a third of the longer
// text's characters differ, or `typed` is its beginning. The nearest; of equals the first.
std::optional<std::string> closest(std::string_view typed, std::span<const std::string> candidates);

}  // namespace base
