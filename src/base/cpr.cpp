#include "base/cpr.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace base {
namespace {

bool is_cpr_digit(const Character& character) {
  const char32_t code = character.code;
  return (code >= '0' && code <= '9') || (code >= 0xFF10 && code <= 0xFF19);
}

int value_of(const Character& character) {
  return static_cast<int>(character.code) - (character.code < 0x80 ? '0' : 0xFF10);
}

// Soft hyphens and zero-width spaces, fillers, and what is set upon the character before it.
bool is_unseen(const Character& character) {
  if (!character.valid) return false;
  switch (character.code) {
    case 0x115F:
    case 0x1160:
    case 0x3164:
    case 0xFFA0: return true;
    default: break;
  }
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(character.code))) {
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME: return true;
    default: return false;
  }
}

enum class Between { nothing, space, dash, dot, slash };

// Dashes and spaces of any kind.
Between between(const Character& character) {
  if (!character.valid) return Between::nothing;
  switch (character.code) {
    case 0x2212:  // the minus sign, to Unicode not a dash
      return Between::dash;
    case '.':
    case 0x2024:
    case 0xFF0E: return Between::dot;
    case '/':
    case 0xFF0F: return Between::slash;
    default: break;
  }
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(character.code))) {
    case UTF8PROC_CATEGORY_PD: return Between::dash;
    case UTF8PROC_CATEGORY_ZS: return Between::space;
    default: return Between::nothing;
  }
}

constexpr std::size_t too_many = 11;  // digits: what is longer is looked at no further

// A whole run of digits, from its first to its last, and what stands before it.
struct Run {
  std::size_t end = 0;  // in bytes
  bool dash = false;
  bool dot = false;
  bool slash = false;
  std::size_t count = 0;  // in digits
  int digits[too_many] = {};
  std::size_t ends[too_many + 1] = {};  // by count, where no digit follows at once
};

// What is not seen at all parts no run, but may be where the number ends.
Run run_at(std::string_view text, std::size_t at, Run run = {}) {
  run.end = at;
  while (at < text.size() && run.count < too_many) {
    const Character character = character_at(text, at);
    const bool digit = is_cpr_digit(character);
    if (!digit) run.ends[run.count] = run.end;
    if (!digit && (run.count == 0 || !is_unseen(character))) break;
    at += character.bytes.size();
    if (!digit) continue;
    run.digits[run.count++] = value_of(character);
    run.end = at;
  }
  if (at == text.size()) run.ends[run.count] = run.end;
  return run;
}

// The next run, where separators alone stand before it.
Run run_behind(std::string_view text, std::size_t at) {
  constexpr int most = 3;  // a dash between two spaces
  Run run;
  for (int count = 0; at < text.size();) {
    const Character character = character_at(text, at);
    const Between kind = between(character);
    if (!is_unseen(character) && (kind == Between::nothing || ++count > most)) break;
    run.dash = run.dash || kind == Between::dash;
    run.dot = run.dot || kind == Between::dot;
    run.slash = run.slash || kind == Between::slash;
    at += character.bytes.size();
  }
  return run_at(text, at, run);
}

// Two digits do not tell the century, but no century matters except for 29 February: 2000 was a
// leap year, so that every YY divisible by four has one.
bool is_date(const std::vector<int>& digit) {
  constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int day = digit[0] * 10 + digit[1];
  const int month = digit[2] * 10 + digit[3];
  const int year = digit[4] * 10 + digit[5];
  if (month < 1 || month > 12 || day < 1 || day > days[month - 1]) return false;
  return month != 2 || day != 29 || year % 4 == 0;
}

constexpr std::size_t ten_digits = 10;
struct Ten {
  std::vector<int> digits;
  std::size_t end = 0;
};

// The ten digits that begin at `at`, where they are grouped as such a number is.
std::optional<Ten> ten_from(std::string_view text, std::size_t at) {
  const auto whole = [](std::initializer_list<const Run*> runs) {
    Ten ten;
    for (const auto* run : runs) {
      const auto size = std::min(run->count, ten_digits - ten.digits.size());
      ten.digits.insert(ten.digits.end(), run->digits, run->digits + size);
      ten.end = run->ends[size];
    }
    return ten;
  };
  const Run first = run_at(text, at);
  if (first.ends[ten_digits] > 0) return whole({&first});
  if (first.count != 2 && first.count != 4 && first.count != 6) return std::nullopt;
  const Run second = run_behind(text, first.end);
  if (first.count == 6) {
    if (second.ends[4] > 0 && !second.dot && !second.slash) return whole({&first, &second});
    return std::nullopt;
  }
  const Run third = run_behind(text, second.end);
  if (first.count + second.count == 6) {  // 0101 90-…; with dashes or spaces alone it is no date
    if (third.ends[4] > 0 && third.dash && !second.dash) return whole({&first, &second, &third});
    return std::nullopt;
  }
  if (first.count != 2 || second.count != 2) return std::nullopt;
  if (third.ends[6] > 0) return whole({&first, &second, &third});
  const Run last = run_behind(text, third.end);
  const bool parted_alike = !last.dot || (second.dot && third.dot);
  if (third.count != 2 || last.ends[4] == 0 || last.slash || !parted_alike) return std::nullopt;
  return whole({&first, &second, &third, &last});
}

bool is_word(char c) { return is_digit(c) || is_letter(c); }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// 8-4-4-4-12 hex digits.
bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
    if (hyphen ? text[i] != '-' : !is_hex(text[i])) return false;
  }
  return true;
}

// Where the digest or UUID ends that `at` stands in; `at` where it is in none. Ten digits in a row
// come about in one of two hundred digests.
std::size_t end_of_digest(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_word(text[begin - 1])) --begin;
  std::size_t end = at;
  while (end < text.size() && is_word(text[end])) ++end;
  const auto word = text.substr(begin, end - begin);
  const bool letters = std::ranges::any_of(word, [](char c) { return c > '9'; });
  if (word.size() >= 16 && letters && std::ranges::all_of(word, is_hex)) return end;
  for (std::size_t from = at >= 35 ? at - 35 : 0; from <= at; ++from) {
    if (is_uuid(text.substr(from, 36))) return from + 36;
  }
  return at;
}

// «+49 » before it: a number of another country, grouped as they do there.
bool behind_country_code(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] != ' ') return false;
  std::size_t begin = --at;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return begin > 0 && begin < at && text[begin - 1] == '+';
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_cpr_digit(character_at(text, at)))
    at += character_at(text, at).bytes.size();
  return at;
}

std::optional<CprSpan> find_from(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Character character = character_at(text, at);
    if (!is_cpr_digit(character)) {
      at += character.bytes.size();
      continue;
    }
    const auto ten = ten_from(text, at);
    if (ten && is_date(ten->digits)) {
      const auto behind = end_of_digest(text, at);
      if (behind != at) {
        at = behind;
        continue;
      }
      if (run_at(text, at).count >= 6 || !behind_country_code(text, at))
        return CprSpan{at, ten->end - at};
    }
    at = end_of_digits(text, at);
  }
  return std::nullopt;
}

}  // namespace

std::optional<CprSpan> find_cpr(std::string_view text) {
  // Nearly every text has fewer digits; those of full width begin with the byte EF.
  const auto digits =
      std::ranges::count_if(text, [](char c) { return is_digit(c) || c == '\xEF'; });
  if (digits < 10) return std::nullopt;
  return find_from(text, 0);
}

std::optional<std::size_t> line_with_cpr(std::string_view bytes) {
  const auto found = find_cpr(bytes);
  if (!found) return std::nullopt;
  return 1 + static_cast<std::size_t>(std::ranges::count(bytes.substr(0, found->offset), '\n'));
}

std::optional<std::size_t> line_with_cpr(std::string_view path, std::string_view bytes) {
  return find_cpr(path) ? std::optional<std::size_t>(0) : line_with_cpr(bytes);
}

std::string cpr_remedy(std::string_view text, std::string_view what_to_do) {
  std::string remedy = "CPR-numre må ikke stå her: historikken glemmer ikke. ";
  remedy += what_to_do;
  const auto span = find_from(text, 0);
  if (!span) return remedy;
  const auto digits = ten_from(text, span->offset)->digits;
  // 010190-… and 010190… are written as such numbers are; what is parted otherwise may be a time.
  const Run six = run_at(text, span->offset);
  const bool as_usual =
      six.ends[ten_digits] > 0 || (six.count == 6 && run_behind(text, six.end).dash);
  const int hour = digits[6] * 10 + digits[7];
  if (!as_usual && hour < 24 && digits[8] < 6) {
    remedy += " Er det et klokkeslæt, så skriv det med punktum: kl. 22.15.";
  }
  return remedy;
}

std::string mask_cpr(std::string_view text) {
  std::string result;
  std::size_t done = 0;
  while (const std::optional<CprSpan> span = find_from(text, done)) {
    result += text.substr(done, span->offset - done);
    for (const Character& character : Characters(text.substr(span->offset, span->size))) {
      result += is_cpr_digit(character) ? std::string_view("•") : character.bytes;
    }
    done = span->offset + span->size;
  }
  result.append(text.substr(done));
  // Of a digest that began with its digits there may be less now than a digest.
  return done > 0 && find_cpr(result) ? mask_cpr(result) : result;
}

}  // namespace base
