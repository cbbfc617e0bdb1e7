// Walking through UTF-8 one character at a time, past invalid bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

// U+FEFF, which some programs begin a file with.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
// U+200E, of no width, which our CSV puts before a cell that a spreadsheet would change, and which
// reading one takes away: the cell stays text, letter for letter.
inline constexpr std::string_view csv_mark = "\xE2\x80\x8E";

struct Character {
  char32_t code;           // U+FFFD for an invalid byte
  std::string_view bytes;  // as they stand in the text; a single one when invalid
  bool valid;
};

// Of more than one byte, or invalid. For character_at() alone.
Character wide_character_at(std::string_view text, std::size_t at);
// The character that begins at byte `at`. Precondition: at < text.size().
inline Character character_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, text.substr(at, 1), true};
  return wide_character_at(text, at);
}
// The first byte of a character, or an invalid one: no byte within a character.
constexpr bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}
// The last character boundary at or before byte `at`. Precondition: at <= text.size().
constexpr std::size_t boundary_before(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && !begins_character(text[at])) --at;
  return at;
}
// In terminal columns: 0 for combining characters and controls, 2 for wide ones.
std::size_t width_of(const Character& character);
void append_utf8(std::string& text, char32_t code);

// for (const Character& character : Characters(text)) …
class Characters {
 public:
  explicit Characters(std::string_view text) : text_(text) {}

  struct End {};
  class Iterator {
   public:
    explicit Iterator(std::string_view text) : text_(text) {}
    Character operator*() const { return character_at(text_, at_); }
    Iterator& operator++() {
      at_ += character_at(text_, at_).bytes.size();
      return *this;
    }
    bool operator==(End) const { return at_ >= text_.size(); }

   private:
    std::string_view text_;
    std::size_t at_ = 0;
  };

  Iterator begin() const { return Iterator(text_); }
  End end() const { return {}; }

 private:
  std::string_view text_;
};

}  // namespace base
