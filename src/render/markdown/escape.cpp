#include "render/markdown/escape.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "render/markdown/settle_marks.hpp"
#include "render/markdown/whole_parts.hpp"

namespace render {

namespace {

std::string html(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      default: safe += c;
    }
  }
  return safe;
}

// A word of a length that no line has room for may be broken; the layout of one is slow, too.
std::string with_breaks(std::string_view text) {
  constexpr std::size_t longest = 80;
  constexpr std::size_t part = 40;
  constexpr std::string_view may_break = "\u200B";
  std::string broken;
  std::size_t length = 0;  // of the word, in characters
  std::size_t begin = 0;   // of the word in `broken`
  const auto end_word = [&] {
    if (length > longest) {
      std::string word;
      std::size_t count = 0;
      for (const char c : std::string_view(broken).substr(begin)) {
        const bool begins = base::begins_character(c);
        if (begins && count > 0 && count % part == 0) word += may_break;
        if (begins) ++count;
        word += c;
      }
      broken.replace(begin, std::string::npos, word);
    }
    length = 0;
  };
  for (const char c : text) {
    if (c == ' ' || c == '\n') {
      end_word();
      broken += c;
      begin = broken.size();
      continue;
    }
    broken += c;
    if (base::begins_character(c)) ++length;
  }
  end_word();
  return broken;
}

// The text between its marks, each of its lines trimmed.
std::string marked(std::string_view text) {
  std::string safe(1, markdown::text_begin);
  bool first = true;
  for (const auto& line : base::split(base::trim(text), '\n')) {
    if (!std::exchange(first, false)) safe += markdown::text_break;
    safe += base::trim(line);
  }
  return safe += markdown::text_end;
}

}  // namespace

std::string escape(std::string_view text, Format format) {
  std::string spaced(text);
  std::ranges::replace(spaced, '\t', ' ');
  const std::string visible = base::visible(spaced, true);
  if (format == Format::md) return marked(visible);
  // No-break spaces by name: whoever reads the source sees them.
  return base::replaced(html(with_breaks(markdown::with_whole_parts(visible))), "\u00A0", "&nbsp;");
}

}  // namespace render
