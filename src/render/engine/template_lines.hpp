// A template as lines and the sections that they stand in, and which line may follow which.
#pragma once

#include <string>
#include <vector>

#include "render/engine/shape.hpp"
#include "render/engine/template.hpp"

namespace render::markdown {

struct TemplateToken {
  enum class Kind { line, section, inverted, end };
  Kind kind;
  std::string text;  // a line, with `x` for each value; a section's name
  std::string file;
  std::size_t at = 0;       // where it begins in the file
  bool list = false;        // a section that may be gone through several times
  std::size_t partner = 0;  // of a section its end, and the other way round
};

// Tags alone on their line leave none, as mustache has it; partials are put in. Sections within a
// line are taken as given. Where sections cross, what follows is left out: that is another fault.
std::vector<TemplateToken> template_tokens(const Templates& templates, const std::string& file,
                                           const Shape& view);

// The lines that may come right after that line; `tokens.size()` for the end of the document.
std::vector<std::size_t> lines_after(const std::vector<TemplateToken>& tokens, std::size_t line);

}  // namespace render::markdown
