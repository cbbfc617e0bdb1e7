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
// Those that the template takes, and those that these take, by the name that templates use: the
// library reads each that it is given, sound or not.
std::map<std::string, std::string> partials(const std::map<std::string, std::string>& templates,
                                            const std::string& file);

}  // namespace render
