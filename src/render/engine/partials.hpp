// Which files among the templates are partials, and the names that templates call them by.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace render {

inline bool is_partial(std::string_view file) {
  return file.starts_with('_');
}
// `head.html` -> `_head.html.mustache`.
std::string partial_file(std::string_view name);
// By the name that templates use.
std::map<std::string, std::string> partials(const std::map<std::string, std::string>& templates);

}  // namespace render
