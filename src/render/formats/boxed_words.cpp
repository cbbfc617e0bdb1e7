#include "render/formats/boxed_words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/formats/html_texts.hpp"

namespace render {

std::string with_boxed_words(std::string_view html) {
  return with_texts(html, [](std::string_view text, const TextPlace& place) {
    if (!place.cell || place.wide) return std::string(text);
    auto words = base::split(text, ' ');
    for (auto& word : words) {
      const bool ascii = std::ranges::all_of(word, [](char c) { return (c & 0x80) == 0; });
      if (!ascii || word.find("&nbsp;") != word.npos) word = "<span>" + word + "</span>";
    }
    return base::join(words, " ");
  });
}

}  // namespace render
