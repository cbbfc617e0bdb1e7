// A document as text for the terminal, a file or a mail: without markup, wrapped, with hanging
// indents; tables are columns that fit the width, plots bars of blocks.
#pragma once

#include <cstddef>
#include <string>

#include "render/markdown/markdown.hpp"

namespace render::markdown {

struct TextLook {
  std::size_t columns = 80;
  bool bold = false;       // headings in bold, by the terminal's signs
  std::size_t indent = 2;  // of what stands below a heading
};
// For text that is pasted elsewhere: nothing is wrapped or indented.
inline constexpr TextLook unwrapped{std::size_t{1} << 30, false, 0};

// Harmless to a terminal, whatever the document holds. Ends with a line break, unless empty.
std::string to_text(const Document& document, const TextLook& look = {});

}  // namespace render::markdown
