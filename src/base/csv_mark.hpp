// What our CSV puts before a cell that a spreadsheet would change, and what reading one takes away.
#pragma once

#include <string_view>

namespace base {

// U+200E, of no width: the cell stays text, letter for letter.
inline constexpr std::string_view csv_mark = "\xE2\x80\x8E";

}  // namespace base
