#include "render/formats/content_line.hpp"

#include "base/utf8.hpp"

namespace render {

namespace {

constexpr std::size_t most_octets = 75;  // without the line break

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

// What may stand in a line; a tab becomes a space.
std::string plain(std::string_view text) {
  std::string kept;
  for (const auto& character : base::Characters(text)) {
    if (character.code == U'\t') {
      kept += ' ';
    } else if (character.valid && !is_control(character.code)) {
      kept += character.bytes;
    }
  }
  return kept;
}

std::string parameter_value(std::string_view text) {
  std::string value;
  bool quoted = false;
  for (const char c : plain(text)) {
    value += c == '"' ? '\'' : c;
    quoted = quoted || c == ':' || c == ';' || c == ',';
  }
  return quoted ? '"' + value + '"' : value;
}

}  // namespace

std::string text_value(std::string_view text) {
  std::string value;
  for (const char c : text) {
    if (c == '\n') {
      value += "\\n";
    } else {
      if (c == '\\' || c == ';' || c == ',') value += '\\';
      value += c;
    }
  }
  return plain(value);
}

void ContentLines::add(std::string_view name, const Parameters& parameters,
                       std::string_view value) {
  std::string line(name);
  for (const auto& [key, text] : parameters) {
    line += ';';
    line += key;
    line += '=' + parameter_value(text);
  }
  line += ':' + plain(value);
  std::size_t octets = 0;
  for (const auto& character : base::Characters(line)) {
    if (octets + character.bytes.size() > most_octets) {
      out_ += "\r\n ";
      octets = 1;
    }
    out_ += character.bytes;
    octets += character.bytes.size();
  }
  out_ += "\r\n";
}

}  // namespace render
