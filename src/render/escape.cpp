#include "render/escape.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/whole_times.hpp"

namespace render {

namespace {

// escape() makes control characters of the text visible, so that these are ours.
constexpr char value_mark = '\x01';      // a text begins here
constexpr char backslash_mark = '\x02';  // a backslash, if it begins a line

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_word(char c) {
  return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) > 0x7F;
}

std::string html(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\'':
        safe += "&#39;";
        break;
      default:
        safe += c;
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
        const bool first_byte = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (first_byte && count > 0 && count % part == 0) word += may_break;
        if (first_byte) ++count;
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
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++length;
  }
  end_word();
  return broken;
}

// No-break spaces by name: whoever reads the source sees them.
std::string with_seen_spaces(std::string_view html) {
  constexpr std::string_view space = "\u00A0";
  std::string seen;
  for (auto at = html.find(space); at != html.npos; at = html.find(space)) {
    seen.append(html.substr(0, at)).append("&nbsp;");
    html.remove_prefix(at + space.size());
  }
  return seen.append(html);
}

// Whether the character at `at` would be markup inside a line.
bool is_markup(std::string_view line, std::size_t at, Format format) {
  const char c = line[at];
  const char before = at > 0 ? line[at - 1] : ' ';
  const char after = at + 1 < line.size() ? line[at + 1] : ' ';
  if (c == '_' && format == Format::md_document) return !is_word(before) || !is_word(after);
  if (c == '&') return is_letter(after) || after == '#';
  return std::string_view("\\`*_[]<>|~").find(c) != std::string_view::npos;
}

// Where a line begins as a heading, a list or a rule does: the place of the character to escape.
std::size_t begin_markup(std::string_view line, Format format) {
  constexpr auto none = std::string_view::npos;
  if (line.empty()) return none;
  const char first = line.front();
  if (first == '#' || first == '=') return 0;
  if (format == Format::md_document) return none;
  if (first == '+' || first == '-') return 0;
  const auto digits =
      static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_digit) - line.begin());
  if (digits == 0 || digits == line.size()) return none;
  const bool number = line[digits] == '.' || line[digits] == ')';
  const bool item = digits + 1 == line.size() || line[digits + 1] == ' ';
  return number && item ? digits : none;
}

std::string markdown_line(std::string_view line, Format format) {
  std::string safe(1, value_mark);
  // Leading spaces would make code of the line.
  while (line.starts_with(' ')) {
    line.remove_prefix(1);
    safe += "\u00A0";
  }
  const std::size_t special = begin_markup(line, format);
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (at == special) {
      safe += backslash_mark;
    } else if (is_markup(line, at, format)) {
      safe += '\\';
    }
    safe += line[at];
  }
  return safe;
}

std::string markdown(std::string_view text, Format format) {
  std::string safe;
  for (const auto& line : base::split(text, '\n')) {
    if (!safe.empty()) safe += line.empty() ? "\n" : "  \n  ";
    safe += markdown_line(line, format);
  }
  return safe;
}

// Whether what stands before a text on its line is nothing, or the marker of a list or a quote.
bool begins_line(std::string_view before) {
  before.remove_prefix(std::min(before.find_first_not_of(' '), before.size()));
  while (!before.empty() && is_digit(before.front()))
    before.remove_prefix(1);
  return before.find_first_not_of(" .)>*+-") == std::string_view::npos;
}

}  // namespace

std::string settle_marks(std::string_view document) {
  std::string settled;
  settled.reserve(document.size());
  std::size_t line = 0;  // where it begins in `settled`
  bool at_begin = false;
  for (const char c : document) {
    if (c == value_mark) {
      at_begin = begins_line(std::string_view(settled).substr(line));
    } else if (c == backslash_mark) {
      if (at_begin) settled += '\\';
    } else {
      settled += c;
      if (c == '\n') line = settled.size();
    }
  }
  return settled;
}

std::string escape(std::string_view text, Format format) {
  std::string spaced(text);
  std::ranges::replace(spaced, '\t', ' ');
  const std::string visible = base::visible(spaced, true);
  if (format == Format::text) return visible;
  if (format != Format::html) return markdown(visible, format);
  return with_seen_spaces(html(with_breaks(base::with_whole_times(visible))));
}

}  // namespace render
