// Texts made comparable, and made into ids.
#pragma once

#include <string>
#include <string_view>

namespace base {

// Case-folded, for comparison; æøå stay letters of their own. What only looks different (a å made
// of two characters, a no-break space, a soft hyphen) becomes the same.
std::string case_fold(std::string_view text);
// Lower-case ASCII for ids and file names: æ -> ae, ø -> oe, å -> aa, accents off, all else `-`,
// once between words and not at the ends. May be empty, and may begin with a digit.
std::string slug(std::string_view text);

}  // namespace base
