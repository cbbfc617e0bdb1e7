// The texts of a page, each with where it stands: what is done to them is done on one walk.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace render {

struct TextPlace {
  bool phone = false;  // in an element of that class
  bool wide = false;   // likewise
  bool cell = false;   // of a table
};

using TextChange = std::function<std::string(std::string_view text, const TextPlace& place)>;

// Precondition: closed HTML (closed_html.hpp). Within links, titles, styles, drawings and code
// nothing changes.
std::string with_texts(std::string_view html, const TextChange& change);

}  // namespace render
