// Text as text, whatever it holds: harmless in HTML, in Markdown and as it is.
#pragma once

#include <string>
#include <string_view>

namespace render {

enum class Format {
  md,
  md_document,  // md whose own paragraphs may be items of a list: the signed document
  html,
  text,  // plain, to be edited and sent by other programs
};

// Control characters and bidirectional controls become visible signs; tabs become spaces. In
// Markdown a line break stays one, indented so that it stays in an item of a list; in HTML no line
// is broken between «kl.» and its time, and words of more than 80 characters may be broken.
std::string escape(std::string_view text, Format format);

// What begins a heading or a list is markup only at the beginning of a line, and escape() cannot
// know where a template puts the text: in Markdown it leaves marks, which this resolves in the
// document as a whole.
std::string settle_marks(std::string_view document);

}  // namespace render
