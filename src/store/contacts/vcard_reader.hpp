// vCard: RFC 6350 (4.0), RFC 2426 (3.0), and 2.1, which telephones write.
#pragma once

#include <string>
#include <string_view>

#include "store/contacts/contact_file.hpp"

namespace store {

// `name` is the file's, for messages; `text` is UTF-8 with LF; `plan` the list's plan. Throws as
// read_contact_file() does.
ContactFile read_vcards(const std::string& name, std::string_view text, std::string_view plan);

}  // namespace store
