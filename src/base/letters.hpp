// Letters of any language: what makes a word, and what not every computer can print, with the
// Debian package of a font that has it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"

namespace base {

// A letter, or what is set upon one or not seen within a word; no digit and no sign.
bool is_of_a_word(const Character& character);

struct Letter {
  char32_t code;
  std::string text;
};

// Each letter of the text once, in its order, but for those that fonts with Danish letters have
// (Latin, Greek, Cyrillic, the usual signs), and for what is not seen.
std::vector<Letter> uncommon_letters(std::string_view text);

// «fonts-noto-cjk», «fonts-noto-color-emoji» or, for all other scripts, «fonts-noto-core».
std::string noto_package(const Letter& letter);

}  // namespace base
