#include "base/case_fold.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <new>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace base {
namespace {

// Unicode's mapping of the valid stretches. An invalid byte becomes a sign of its own: where what
// lies between two of them is left out they would be a letter together.
std::string mapped(std::string_view text, int options) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const std::size_t valid = first_invalid_utf8(text).value_or(text.size());
    if (valid > 0) {
      utf8proc_uint8_t* bytes = nullptr;
      const utf8proc_ssize_t size = utf8proc_map(
          reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
          static_cast<utf8proc_ssize_t>(valid), &bytes, static_cast<utf8proc_option_t>(options));
      if (size < 0) throw std::bad_alloc();  // the text is valid: only memory can be lacking
      result.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
      std::free(bytes);
      text.remove_prefix(valid);
    }
    if (!text.empty()) {
      append_utf8(result, 0xFFFD);
      text.remove_prefix(1);
    }
  }
  return result;
}

// Letters that Unicode does not take apart into a plain letter and an accent.
std::string_view spelled_out(char32_t code) {
  constexpr std::pair<char32_t, std::string_view> letters[] = {
      {U'æ', "ae"}, {U'ø', "oe"}, {U'œ', "oe"}, {U'þ', "th"}, {U'ð', "d"},
      {U'đ', "d"},  {U'ħ', "h"},  {U'ı', "i"},  {U'ł', "l"},  {U'ŧ', "t"}};
  for (const auto& [letter, spelled] : letters) {
    if (letter == code) return spelled;
  }
  return {};
}

bool is_mark(char32_t code) {
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

}  // namespace

std::string case_fold(std::string_view text) {
  return mapped(text, UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
}

std::string slug(std::string_view text) {
  std::string result;
  bool after_a = false;  // å is an a with a ring once it is taken apart
  const std::string parts =
      mapped(text, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  for (const Character& character : Characters(parts)) {
    const char32_t code = character.code;
    if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9')) {
      result += static_cast<char>(code);
      after_a = code == 'a';
    } else if (code == 0x030A && after_a) {
      result += 'a';
      after_a = false;
    } else if (!is_mark(code)) {
      after_a = false;
      const std::string_view letters = spelled_out(code);
      if (!letters.empty()) {
        result += letters;
      } else if (!result.empty() && result.back() != '-') {
        result += '-';
      }
    }
  }
  if (!result.empty() && result.back() == '-') result.pop_back();
  return result;
}

}  // namespace base
