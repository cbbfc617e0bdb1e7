// The contact list as it is handed on: vCards, rows of a spreadsheet.
#pragma once

#include <string>
#include <string_view>

#include "render/views/contacts_view.hpp"

namespace render {

std::string contacts_vcf(const ContactsView& view, std::string_view plan);
std::string contacts_csv(const ContactsView& view);

}  // namespace render
