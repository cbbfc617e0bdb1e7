#include "base/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace base {

Character wide_character_at(std::string_view text, std::size_t at) {
  // Four bytes are all that one character can take: the rest need not be shown to the library.
  const std::string_view next = text.substr(at, 4);
  utf8proc_int32_t code = 0;
  const utf8proc_ssize_t size =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(next.data()),
                       static_cast<utf8proc_ssize_t>(next.size()), &code);
  if (size <= 0) return {0xFFFD, next.substr(0, 1), false};
  return {static_cast<char32_t>(code), next.substr(0, static_cast<std::size_t>(size)), true};
}

std::size_t width_of(const Character& character) {
  if (!character.valid) return 1;
  if (character.code >= 0x20 && character.code < 0x7F) return 1;
  const int columns = utf8proc_charwidth(static_cast<utf8proc_int32_t>(character.code));
  return static_cast<std::size_t>(std::max(columns, 0));
}

void append_utf8(std::string& text, char32_t code) {
  utf8proc_uint8_t bytes[4];
  const utf8proc_ssize_t size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code), bytes);
  text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

}  // namespace base
