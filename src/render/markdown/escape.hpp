// Text as text, whatever it holds: harmless in HTML and in Markdown.
#pragma once

#include <string>
#include <string_view>

namespace render {

enum class Format { md, html };

// Control characters and bidirectional controls become visible signs; tabs become spaces. In HTML
// no line is broken between «kl.» and its time, and words of more than 80 characters may be broken.
// For Markdown the text is trimmed and put between marks: what must be escaped, and what a line
// break is, depends on where a template puts it (markdown/settle_marks.hpp).
std::string escape(std::string_view text, Format format);

}  // namespace render
