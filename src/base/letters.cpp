#include "base/letters.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <span>

#include "base/contains.hpp"

namespace base {

namespace {

struct Range {
  char32_t first, last;
};

bool is_in(std::span<const Range> ranges, char32_t code) {
  return std::ranges::any_of(
      ranges, [&](const Range& range) { return range.first <= code && code <= range.last; });
}

constexpr Range common[] = {{0, 0x52F},       {0x1E00, 0x1EFF}, {0x2010, 0x205E}, {0x20AC, 0x20AC},
                            {0x2116, 0x2116}, {0x2122, 0x2122}, {0x2190, 0x2199}, {0x2212, 0x2212},
                            {0x25A0, 0x25FF}, {0x2610, 0x2612}, {0xFFFD, 0xFFFD}};
constexpr Range variants[] = {{0xFE00, 0xFE0F}, {0xE0000, 0xE0FFF}};
constexpr Range chinese_japanese_korean[] = {{0x1100, 0x11FF}, {0x2E80, 0x9FFF},  {0xA960, 0xA97F},
                                             {0xAC00, 0xD7FF}, {0xF900, 0xFAFF},  {0xFE30, 0xFE4F},
                                             {0xFF00, 0xFFEF}, {0x20000, 0x3FFFF}};
constexpr Range pictures[] = {
    {0x2300, 0x23FF}, {0x2600, 0x27BF}, {0x2B00, 0x2BFF}, {0x1F000, 0x1FAFF}};

bool is_seen(char32_t code) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return category != UTF8PROC_CATEGORY_CF && category != UTF8PROC_CATEGORY_ZS &&
         !is_in(variants, code);
}

}  // namespace

bool is_of_a_word(const Character& character) {
  if (character.code == 0x2139) return false;  // the sign ℹ, to Unicode a letter
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(character.code))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_CF: return true;
    default: return false;  // LM too: U+02BC is an apostrophe
  }
}

std::vector<Letter> uncommon_letters(std::string_view text) {
  std::vector<Letter> letters;
  for (const Character& character : Characters(text)) {
    const char32_t code = character.code;
    if (is_in(common, code) || !is_seen(code)) continue;
    if (contains(letters, code, &Letter::code)) continue;
    letters.push_back({code, std::string(character.bytes)});
  }
  return letters;
}

std::string noto_package(const Letter& letter) {
  if (is_in(chinese_japanese_korean, letter.code)) return "fonts-noto-cjk";
  return is_in(pictures, letter.code) ? "fonts-noto-color-emoji" : "fonts-noto-core";
}

}  // namespace base
