// Walking through UTF-8 one character at a time, past invalid bytes. For base/ itself; others use
// text.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

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
