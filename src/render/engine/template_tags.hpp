// The tags of a mustache template with their places, which the library does not give, and which
// files among the templates are partials.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace render {

struct TemplatePlace {
  int line = 1;    // 1-based
  int column = 1;  // 1-based, in characters
  std::string source_line;
};

struct Tag {
  enum class Kind {
    value,     // {{x}}, {{{x}}}, {{&x}}
    section,   // {{#x}}
    inverted,  // {{^x}}
    end,       // {{/x}}
    partial,   // {{> x}}
    other,     // {{=…=}} and what else we do not use
    broken,    // never closed: the last one
  };
  Kind kind;
  std::string name;
  std::size_t at;  // its first byte: place_at
};

// Where in the text that byte stands; it reads the text up to there.
TemplatePlace place_at(std::string_view text, std::size_t at);

// The text with spaces for every tag and comment, so that all else keeps its place.
std::string blank_tags(std::string_view text);

// In the order of the text; comments left out.
std::vector<Tag> scan_tags(std::string_view text);

inline bool is_partial(std::string_view file) { return file.starts_with('_'); }
// `head.html` -> `_head.html.mustache`.
std::string partial_file(std::string_view name);
// Those that the template takes, and those that these take, by the name that templates use: the
// library reads each that it is given, sound or not.
std::map<std::string, std::string> partials(const std::map<std::string, std::string>& templates,
                                            const std::string& file);

}  // namespace render
