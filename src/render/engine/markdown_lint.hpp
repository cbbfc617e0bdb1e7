// Faults in a template of a document that Markdown would read as something else, in silence: a
// paragraph that goes on in the next line, a heading made of a line of signs, rows that are not as
// wide as their head, text that becomes part of the list above it, HTML.
//
// Every way through the template's sections is tried: which line may follow which, when a section
// is left out, and when a list has several items. Partials are looked through where they stand.
#pragma once

#include <string>
#include <vector>

#include "render/engine/shape.hpp"
#include "render/engine/template.hpp"
#include "render/engine/template_tags.hpp"

namespace render::markdown {

struct MarkdownFault {
  std::string file;
  TemplatePlace place;
  std::string message;
  std::string remedy;
};

// `view` says which sections are lists. Each line has one fault at most.
std::vector<MarkdownFault> markdown_faults(const Templates& templates, const std::string& file,
                                           const Shape& view);

}  // namespace render::markdown
