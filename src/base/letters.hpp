// Letters that not every computer can print, and the Debian package of a font that has them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace base {

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
