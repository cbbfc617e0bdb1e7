// What something is called in the source, so that it need not be written down twice.
#pragma once

#include <string_view>

namespace base {

// «id» of &Area::id, «empty_file» of Code::empty_file. An underscore at the end, which keeps a name
// from being a keyword (`signed_`), is no part of it.
template <auto Value>
constexpr auto name_of() {
  std::string_view text = __PRETTY_FUNCTION__;  // «… [with auto Value = &base::Area::id]»
  text.remove_prefix(text.rfind(':') + 1);
  text = text.substr(0, text.find_first_of(")]"));
  if (text.ends_with('_')) text.remove_suffix(1);
  return text;
}

}  // namespace base
