#include "base/cpr.hpp"

#include <utf8proc.h>

#include "base/utf8.hpp"

namespace base {
namespace {

bool is_digit(const Character& character) {
  const char32_t code = character.code;
  return (code >= '0' && code <= '9') || (code >= 0xFF10 && code <= 0xFF19);
}

int value_of(const Character& character) {
  return static_cast<int>(character.code) - (character.code < 0x80 ? '0' : 0xFF10);
}

// Dashes and spaces of any kind, and what is not seen at all (soft hyphens, zero-width spaces).
bool is_separator(const Character& character) {
  if (!character.valid) return false;
  if (character.code == 0x2212) return true;  // the minus sign, to Unicode not a dash
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(character.code))) {
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_CF:
      return true;
    default:
      return false;
  }
}

// A whole run of digits, from its first to its last.
struct Run {
  std::size_t end = 0;    // in bytes
  std::size_t count = 0;  // in digits
  int first_six[6] = {};
};

Run run_at(std::string_view text, std::size_t at) {
  Run run{.end = at};
  while (run.end < text.size()) {
    const Character character = character_at(text, run.end);
    if (!is_digit(character)) break;
    if (run.count < 6) run.first_six[run.count] = value_of(character);
    ++run.count;
    run.end += character.bytes.size();
  }
  return run;
}

std::size_t skip_separators(std::string_view text, std::size_t at) {
  constexpr int most = 3;  // a dash between two spaces
  for (int count = 0; count < most && at < text.size(); ++count) {
    const Character character = character_at(text, at);
    if (!is_separator(character)) break;
    at += character.bytes.size();
  }
  return at;
}

// Two digits do not tell the century, but no century matters except for 29 February: 2000 was a
// leap year, so that every YY divisible by four has one.
bool is_date(const int (&digit)[6]) {
  constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int day = digit[0] * 10 + digit[1];
  const int month = digit[2] * 10 + digit[3];
  const int year = digit[4] * 10 + digit[5];
  if (month < 1 || month > 12 || day < 1 || day > days[month - 1]) return false;
  return month != 2 || day != 29 || year % 4 == 0;
}

std::optional<CprSpan> find_from(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Character character = character_at(text, at);
    if (!is_digit(character)) {
      at += character.bytes.size();
      continue;
    }
    const Run run = run_at(text, at);
    if (is_date(run.first_six)) {
      if (run.count == 10) return CprSpan{at, run.end - at};
      if (run.count == 6) {
        const Run last = run_at(text, skip_separators(text, run.end));
        if (last.count == 4) return CprSpan{at, last.end - at};
      }
    }
    at = run.end;
  }
  return std::nullopt;
}

}  // namespace

std::optional<CprSpan> find_cpr(std::string_view text) {
  return find_from(text, 0);
}

std::string mask_cpr(std::string_view text) {
  std::string result;
  std::size_t done = 0;
  while (const std::optional<CprSpan> span = find_from(text, done)) {
    result += text.substr(done, span->offset - done);
    for (const Character& character : Characters(text.substr(span->offset, span->size))) {
      result += is_digit(character) ? std::string_view("•") : character.bytes;
    }
    done = span->offset + span->size;
  }
  return result.append(text.substr(done));
}

}  // namespace base
