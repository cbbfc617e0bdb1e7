// What people wrote, in every container that Markdown has: for the unit tests and the fuzzer.
#pragma once

#include <optional>
#include <string>

#include "render/markdown/markdown.hpp"

namespace render::markdown {

// Rendered, escaped and parsed in each container the text must come back as it is, in a page that
// is closed, harmless on a terminal. What is otherwise, with the Markdown; nothing where all holds.
std::optional<std::string> torn(const std::string& text);
// Likewise of a whole document, whatever it holds: its page is closed and its text is harmless.
std::optional<std::string> harmful(const std::string& document);
// As escape() normalises it: visible, without white space at the ends of its lines.
std::string normal(std::string_view text);

}  // namespace render::markdown
