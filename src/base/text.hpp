// UTF-8 text for terminals: width, wrapping, what is quoted, lists of words.
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// The byte offset of the first invalid UTF-8 sequence (overlong and surrogates are invalid too).
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

// How many characters (code points) / how many terminal columns. Invalid bytes count as one each.
std::size_t length(std::string_view text);
std::size_t width(std::string_view text);

// Makes text harmless to a terminal: control characters (C0, DEL, C1), bidirectional controls and
// invalid bytes become visible signs. Newlines stay when `keep_newlines`.
std::string visible(std::string_view text, bool keep_newlines = false);

// «text», as messages quote what was typed: visible, CPR numbers masked, and cut to 60 columns.
std::string quoted(std::string_view typed);

// Lines of at most `columns` terminal columns, broken at spaces; longer words stay whole.
// Newlines in the text are kept as breaks; one at the end starts no line. Never without a line.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);
inline constexpr std::string_view ellipsis = "…";
// Cut to `columns` with an ellipsis where the text is longer, or padded with spaces up to it.
std::string cut(std::string_view text, std::size_t columns);
std::string pad(std::string_view text, std::size_t columns);

// One part more than there are separators; parts may be empty and are not trimmed.
std::vector<std::string> split(std::string_view text, char separator);
// Each trimmed, without those that are empty then.
std::vector<std::string> trimmed_parts(std::string_view text, char separator);
// Without white space at the ends, no-break spaces included.
std::string_view trim(std::string_view text);
// Trimmed; empty where the text is.
std::string first_line(std::string_view text);
// With `by` wherever `what`, which is not empty, stands.
std::string replaced(std::string_view text, std::string_view what, std::string_view by);
// With a space where a line ended.
std::string in_one_line(std::string_view text);
// With LF where Windows has CR LF; a CR alone stays.
std::string unix_lines(std::string_view text);
// Whether one of the words, or of the parts of words, stands in it.
bool mentions(std::string_view text, std::initializer_list<std::string_view> words);
std::string join(std::span<const std::string> parts, std::string_view separator);
// The first letter in the other case: a–z, æøå and the like. An abbreviation («SSP-medarbejdere»)
// keeps its capitals.
std::string lower_first(std::string_view text);
std::string upper_first(std::string_view text);
// «1 dag», «2 dage».
template <std::integral N>
std::string counted(N count, std::string_view one, std::string_view many) {
  return std::to_string(count).append(" ").append(count == 1 ? one : many);
}
// «a, b og c».
std::string danish_list(std::span<const std::string> parts, std::string_view conjunction = "og");

}  // namespace base
