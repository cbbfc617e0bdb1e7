// A document as PDF: WeasyPrint, run as a program, makes it of the HTML.
#pragma once

#include <string>
#include <string_view>

namespace store {

// The bytes of a tagged PDF. Precondition: the HTML names nothing that would have to be fetched.
// Throws Error(world) where the program is missing or fails.
std::string pdf_of(std::string_view html);

}  // namespace store
