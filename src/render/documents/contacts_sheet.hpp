// The contact list as it is handed on: rows of a spreadsheet, and vCards (version 3.0, RFC 2426:
// what address books of every age read).
#pragma once

#include <string>
#include <string_view>

#include "render/documents/contacts_view.hpp"
#include "render/views/person_view.hpp"

namespace render {

// Name, organisation, telephone, e-mail: what a QR code has room for.
std::string short_vcard(const PersonView& person);
// All that the list knows. `plan` makes the identity of a card, so that importing it again does not
// double it; `day`: of the list.
std::string vcard(const PersonView& person, std::string_view plan, const base::Date& day);

std::string contacts_vcf(const ContactsView& view, std::string_view plan, const base::Date& day);
std::string contacts_csv(const ContactsView& view);

}  // namespace render
