#include "base/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <utility>

#include "base/cpr.hpp"
#include "base/utf8.hpp"

namespace base {
namespace {

// What moves the cursor or turns the reading direction without being seen.
bool is_treacherous(char32_t code) {
  return (code >= 0x80 && code <= 0x9F) || code == 0x061C || code == 0x200E || code == 0x200F ||
         code == 0x2028 || code == 0x2029 || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

bool is_space(char32_t code) {
  if (code < 0x80) return code == ' ' || (code >= '\t' && code <= '\r');
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP;
}

void wrap_line(std::string_view text, std::size_t columns, std::vector<std::string>& lines) {
  std::string line;
  std::size_t at = 0;
  bool has_word = false;
  while (at < text.size()) {
    const std::size_t word_at = std::min(text.find_first_not_of(' ', at), text.size());
    const std::size_t word_end = std::min(text.find(' ', word_at), text.size());
    if (word_at == word_end) break;  // spaces at the end
    const std::string_view word = text.substr(word_at, word_end - word_at);
    if (has_word && width(line) + (word_at - at) + width(word) > columns) {
      lines.push_back(std::exchange(line, std::string(word)));
    } else {
      line += text.substr(at, word_end - at);
    }
    has_word = true;
    at = word_end;
  }
  lines.push_back(std::move(line));
}

// a–z and the letters of Latin-1, where × and ÷ stand among them.
bool is_capital(char32_t code) {
  return (code >= 'A' && code <= 'Z') || (code >= 0xC0 && code <= 0xDE && code != 0xD7);
}
bool is_small(char32_t code) {
  return (code >= 'a' && code <= 'z') || (code >= 0xE0 && code <= 0xFE && code != 0xF7);
}
constexpr char32_t between_cases = 0x20;

std::string with_first(char32_t code, std::string_view rest) {
  std::string changed;
  append_utf8(changed, code);
  return changed.append(rest);
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const Character character = character_at(bytes, at);
    if (!character.valid) return at;
    at += character.bytes.size();
  }
  return std::nullopt;
}

std::size_t length(std::string_view text) {
  std::size_t count = 0;
  for ([[maybe_unused]] const Character& character : Characters(text)) ++count;
  return count;
}

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (const Character& character : Characters(text)) columns += width_of(character);
  return columns;
}

std::string visible(std::string_view text, bool keep_newlines) {
  std::string result;
  result.reserve(text.size());
  for (const Character& character : Characters(text)) {
    const char32_t code = character.code;
    if (!character.valid) {
      append_utf8(result, 0xFFFD);
    } else if (code == '\n' && keep_newlines) {
      result += '\n';
    } else if (code < 0x20) {
      append_utf8(result, 0x2400 + code);  // ␛ for ESC, and so on
    } else if (code == 0x7F) {
      append_utf8(result, 0x2421);
    } else if (is_treacherous(code)) {
      result += fmt::format("<U+{:04X}>", static_cast<unsigned>(code));
    } else {
      result += character.bytes;
    }
  }
  return result;
}

std::string quoted(std::string_view typed) {
  constexpr std::size_t most = 60;
  return fmt::format("«{}»", cut(visible(mask_cpr(typed)), most));
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  std::vector<std::string> lines;
  for (const std::string& line : split(text, '\n')) wrap_line(line, columns, lines);
  return lines;
}

std::string cut(std::string_view text, std::size_t columns) {
  if (width(text) <= columns) return std::string(text);
  if (columns == 0) return {};
  std::string result;
  std::size_t used = 0;
  for (const Character& character : Characters(text)) {
    used += width_of(character);
    if (used > columns - 1) break;
    result += character.bytes;
  }
  return result.append(ellipsis);
}

std::string pad(std::string_view text, std::size_t columns) {
  std::string result(text);
  const std::size_t used = width(text);
  if (used < columns) result.append(columns - used, ' ');
  return result;
}

std::string_view trim(std::string_view text) {
  const auto is_blank = [](const Character& character) {
    return character.valid && is_space(character.code);
  };
  while (!text.empty()) {
    const Character first = character_at(text, 0);
    if (!is_blank(first)) break;
    text.remove_prefix(first.bytes.size());
  }
  while (!text.empty()) {
    const std::size_t at = boundary_before(text, text.size() - 1);
    const Character last = character_at(text, at);
    if (!is_blank(last) || at + last.bytes.size() < text.size()) break;
    text.remove_suffix(last.bytes.size());
  }
  return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = text.find(separator, begin);
    parts.emplace_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

std::vector<std::string> trimmed_parts(std::string_view text, char separator) {
  auto parts = split(text, separator);
  for (auto& part : parts) part = std::string(trim(part));
  std::erase(parts, "");
  return parts;
}

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
  std::string made;
  made.reserve(text.size());
  for (auto at = text.find(what); at != text.npos; at = text.find(what)) {
    made.append(text.substr(0, at)).append(by);
    text.remove_prefix(at + what.size());
  }
  return made.append(text);
}

std::string unix_lines(std::string_view text) { return replaced(text, "\r\n", "\n"); }
std::string in_one_line(std::string_view text) { return replaced(text, "\n", " "); }

std::string first_line(std::string_view text) {
  return std::string(trim(text.substr(0, text.find('\n'))));
}

bool mentions(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](auto word) { return text.find(word) != text.npos; });
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  return fmt::format("{}", fmt::join(parts, separator));
}

std::string lower_first(std::string_view text) {
  if (text.empty()) return {};
  const Character first = character_at(text, 0);
  const auto rest = text.substr(first.bytes.size());
  const bool word = rest.empty() || rest.front() == ' ' || is_small(character_at(rest, 0).code);
  if (!is_capital(first.code) || !word) return std::string(text);
  return with_first(first.code + between_cases, rest);
}

std::string upper_first(std::string_view text) {
  if (text.empty()) return {};
  const Character first = character_at(text, 0);
  if (!is_small(first.code)) return std::string(text);
  return with_first(first.code - between_cases, text.substr(first.bytes.size()));
}

std::string danish_list(std::span<const std::string> parts, std::string_view conjunction) {
  if (parts.empty()) return {};
  if (parts.size() == 1) return parts.front();
  return fmt::format("{} {} {}", join(parts.first(parts.size() - 1), ", "), conjunction,
                     parts.back());
}

}  // namespace base
