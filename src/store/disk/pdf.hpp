// A document as PDF: WeasyPrint, run as a program, makes it of the HTML, with the fonts of this
// computer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/letters.hpp"

namespace store {

// The bytes of a tagged PDF. Precondition: the HTML names nothing that would have to be fetched.
// Throws Error(world) where the program is missing or fails.
std::string pdf_of(std::string_view html);

// Those letters of the text that no font has; none where that cannot be found out. Nothing is run
// for a text of common letters (base::uncommon_letters).
std::vector<base::Letter> letters_without_font(std::string_view text);

// Of these letters those that are in none of the sets, as `fc-list` writes them: a line for each
// font, «20-7e a0-17f 2122».
std::vector<base::Letter> letters_not_in(std::vector<base::Letter> letters, std::string_view sets);

}  // namespace store
