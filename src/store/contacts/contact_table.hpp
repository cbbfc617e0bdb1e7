// CSV, as spreadsheets and mail programs write it: with semicolons, commas or tabulators, and a
// first line that names the columns in Danish or English.
#pragma once

#include <string>
#include <string_view>

#include "store/contacts/contact_file.hpp"

namespace store {

// `name` is the file's, for messages; `text` is UTF-8 with LF. Throws as read_contact_file() does.
ContactFile read_contact_table(const std::string& name, std::string_view text);

}  // namespace store
