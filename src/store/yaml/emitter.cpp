#include "store/yaml/emitter.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "base/utf8.hpp"

namespace store {

namespace {

// Control characters, what some readers take for line ends, byte order marks, bidirectional
// controls and what YAML does not call printable.
bool must_be_escaped(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF ||
         c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0xFFFE || c == 0xFFFF;
}

// Several lines, none with white space at either end, and nothing that needs an escape: then every
// YAML reader gives a literal block back unchanged.
bool fits_literal_block(std::string_view text) {
  if (text.find('\n') == std::string_view::npos) return false;
  if (text.front() == '\n' || text.ends_with("\n\n")) return false;
  char32_t before = '\n';
  for (const auto& [c, bytes, valid] : base::Characters(text)) {
    if (c == '\n' && before == ' ') return false;
    if (c == ' ' && before == '\n') return false;
    if (c != '\n' && must_be_escaped(c)) return false;
    before = c;
  }
  return text.back() != ' ';
}

}  // namespace

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const auto& [c, bytes, valid] : base::Characters(text)) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += bytes;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (must_be_escaped(c)) {
      const auto code = static_cast<std::uint32_t>(c);
      out += c < 0x100 ? fmt::format("\\x{:02x}", code) : fmt::format("\\u{:04x}", code);
    } else {
      out += bytes;
    }
  }
  return out + '"';
}

void Emitter::text_value(std::string_view text, std::size_t indent) {
  if (!fits_literal_block(text)) {
    out_ += quoted(text);
    out_ += '\n';
    return;
  }
  out_ += text.ends_with('\n') ? "|\n" : "|-\n";
  if (text.ends_with('\n')) text.remove_suffix(1);
  while (true) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    if (!line.empty()) out_.append(indent, ' ');
    out_ += line;
    out_ += '\n';
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
}

}  // namespace store
