// The tags of a mustache template with their places. The library gives none.
#pragma once

#include <optional>
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
  TemplatePlace place;
};

// In the order of the text; comments left out.
std::vector<Tag> scan_tags(std::string_view text);

}  // namespace render
