// What our documents mean by their Markdown: the looks that both writers know it by.
#pragma once

#include <cstddef>
#include <string>

#include "render/markdown/markdown.hpp"

namespace render::markdown {

// Without looks; a hard break is a line break.
std::string plain(const Runs& runs);
// Whether every character of it is in emphasis (strong): small print, a label.
bool all_emphasis(const Runs& runs);
bool all_strong(const Runs& runs);
// Whether a table has facts instead of a head: every cell of that is empty.
bool has_facts(const Block& table);
// Whether every item of a list begins with a number as text, `- 2\. Ring`: it takes the place of
// the bullet, and is not counted anew.
bool numbers_itself(const Block& list);
// That beginning of an item, «2.», taken off it.
std::string take_number(Block& item);
// The first heading, without its marks: «Brand i Parken». Empty where there is none.
std::string title_of(const Document& document);
// Bold at the beginning of a heading of the first level are marks: ØVELSE, UDKAST. Where they end.
std::size_t marks_end(const Block& heading);

}  // namespace render::markdown
