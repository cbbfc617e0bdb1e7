// Looks for CPR numbers in a whole file, whatever it is: what git is to keep, and what lies where
// git might take it from. Hashes, ids and times are no such numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace store {

// The line, from 1, of the first one.
std::optional<std::size_t> line_with_cpr(std::string_view bytes);
// Likewise; 0 where it stands in the file's path, which git keeps as well.
std::optional<std::size_t> line_with_cpr(std::string_view path, std::string_view bytes);

}  // namespace store
