// Text as text, whatever it holds: harmless in HTML, in Markdown and as it is.
#pragma once

#include <string>
#include <string_view>

namespace render {

enum class Format {
  md,
  html,
  text,  // plain, to be edited and sent by other programs
};

// Control characters and bidirectional controls become visible signs; tabs become spaces. In HTML
// no line is broken between «kl.» and its time, and words of more than 80 characters may be broken.
// For Markdown the text is trimmed and put between marks: what must be escaped, and what a line
// break is, depends on where a template puts it, so that settle_marks() does it.
std::string escape(std::string_view text, Format format);

// The Markdown document that a template gave, with every text between marks written so that a
// reader of Markdown finds just that text, in the container that the template's line says: a line
// break is `\` and an indented line, in tables and headings `<br>`, in code a space. What is
// emphasised and empty goes, and so does an item without anything.
std::string settle_marks(std::string_view document);

}  // namespace render
