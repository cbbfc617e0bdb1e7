// What people wrote, escaped for the place in a document of Markdown in which it stands.
#pragma once

#include <string>
#include <string_view>

namespace render::markdown {

// escape() puts a text for Markdown between these; control characters of the text are visible signs
// then, so that the marks are ours.
inline constexpr char text_begin = '\x01';
inline constexpr char text_break = '\x02';  // a line break of the text
inline constexpr char text_end = '\x03';

// The document that a template gave, with every text between marks written so that a reader of
// Markdown finds just that text, in the container that the template's line says: a line break is
// `\` and a line indented as the container, in tables and headings `<br>`, in code a space; an
// address stands between `<` and `>`. What is emphasised and empty goes, and so does an item
// without anything.
std::string settle_marks(std::string_view document);

}  // namespace render::markdown
