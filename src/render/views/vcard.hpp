// People as vCards (version 3.0, RFC 2426: what address books of every age read), and lists of
// people as rows of a spreadsheet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/views/parts.hpp"

namespace render {

// Name, organisation, telephone, e-mail: what a QR code has room for.
std::string short_vcard(const PersonView& person);
// All that the list knows. `plan` makes the identity of a card, so that importing it again does not
// double it.
std::string vcard(const PersonView& person, std::string_view plan);

// A line of CSV as Danish spreadsheets read it: separated by semicolons, every cell in quotes. A
// cell that a spreadsheet would take for a formula begins with an apostrophe.
std::string csv_row(const std::vector<std::string>& cells);

}  // namespace render
