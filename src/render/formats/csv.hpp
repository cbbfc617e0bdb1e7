// Rows of a spreadsheet, as Danish ones read them: separated by semicolons, UTF-8 with its mark.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"

namespace render {

// Before the first row: without it a spreadsheet takes the file for one of another age.
inline constexpr std::string_view csv_mark = base::byte_order_mark;

// Every cell is in quotes. One that a spreadsheet would take for a formula, a number without its
// zeros or plus, or a day, begins with a mark that nobody sees (U+200E): it stays text, letter for
// letter. A time as csv_time() writes it is left to be one.
std::string csv_row(const std::vector<std::string>& cells);

// «2026-11-20 22:15» of an ISO instant, «2026-11-20» of a day.
std::string csv_time(std::string_view iso);

}  // namespace render
