// Words that a narrow column of a printed table does not break.
//
// Asking how narrow a column may be, WeasyPrint 57 takes bytes for letters: it misses a letter of
// what follows in a box after each æ, ø or å, makes the column too narrow, and breaks what is in
// it.
#pragma once

#include <string>
#include <string_view>

namespace render {

// A word of a cell that is not of ASCII alone, or several that are kept together, become a box of
// their own. Precondition: closed HTML (closed_html.hpp).
std::string with_boxed_words(std::string_view html);

}  // namespace render
