// What was changed in a text, line by line, as `diff -u` shows it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace base {

// A part that both texts have, or only one of them.
struct DifferenceStep {
  char sign;  // ' ' both, '-' the first, '+' the second
  std::string_view part;
};
// The shortest way from the one sequence of parts (lines, paragraphs) to the other, in order. The
// parts are those of the arguments.
std::vector<DifferenceStep> difference_steps(const std::vector<std::string_view>& before,
                                             const std::vector<std::string_view>& after);

// Hunks with three lines around each change; empty where the texts are equal. `name` stands in the
// heading. Meant for files that people write: time grows with the square of what was changed.
std::string unified_difference(std::string_view name, std::string_view before,
                               std::string_view after);

}  // namespace base
