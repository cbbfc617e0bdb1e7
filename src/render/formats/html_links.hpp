// Telephone numbers and e-mail addresses on a page, to be tapped: `tel:` and `mailto:`.
//
// Only the letters that stand there are put into a link, so what is quoted word for word stays so.
// A number is one where it cannot well be something else: eight digits in groups, a sign of +
// before it, or a word for telephone; all of an element of the class `phone`, which sheets give
// theirs, may be short («112») or unparted. Behind «CVR», «konto» and the like it is none.
#pragma once

#include <string>
#include <string_view>

namespace render {

// A telephone number as another program dials it: without spaces, which not every telephone leaves
// out itself; an extension as in RFC 3966: «12345678;ext=42».
std::string dialled(std::string_view phone);

// Precondition: closed HTML (closed_html.hpp). Within links, titles, styles and drawings nothing
// changes. A number with an extension is kept on one line, and that may stand on the next. A word
// that is longer than a column of a table is one of the class `wide`, which may be broken.
std::string with_links(std::string_view html);

}  // namespace render
