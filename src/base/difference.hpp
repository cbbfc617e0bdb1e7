// What was changed in a text, line by line, as `diff -u` shows it.
#pragma once

#include <string>
#include <string_view>

namespace base {

// Hunks with three lines around each change; empty where the texts are equal. `name` stands in the
// heading. Meant for files that people write: time grows with the square of what was changed.
std::string unified_difference(std::string_view name, std::string_view before,
                               std::string_view after);

}  // namespace base
