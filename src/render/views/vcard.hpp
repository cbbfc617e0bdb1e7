// People as vCards (version 3.0, RFC 2426: what address books of every age read).
#pragma once

#include <string>
#include <string_view>

#include "render/views/person_view.hpp"


namespace render {

// Name, organisation, telephone, e-mail: what a QR code has room for.
std::string short_vcard(const PersonView& person);
// All that the list knows. `plan` makes the identity of a card, so that importing it again does not
// double it.
std::string vcard(const PersonView& person, std::string_view plan);

}  // namespace render
