// How long the bars of a plot are. Pure: the terminal draws blocks of it, a page SVG.
#pragma once

#include <vector>

#include "base/decimal.hpp"

namespace render {

inline constexpr int longest_bar = 100;

// For each value its share of the largest, 0 to longest_bar; none below nought. What is not nought
// is seen.
std::vector<int> bar_lengths(const std::vector<base::Decimal>& values);
std::vector<int> bar_lengths(const std::vector<int>& values);

}  // namespace render
