// Danish personal identity numbers (CPR). They never enter a file: git does not forget.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace base {

struct CprSpan {
  std::size_t offset;  // in bytes
  std::size_t size;
};

// The first run of ten digits DDMMYY-SSSS whose first six are a real date, bounded by non-digits.
// Between the six and the four may stand a hyphen, any dash, a space, a no-break space, or nothing;
// digits may be full-width. What is not seen (zero-width spaces, combining marks) parts nothing,
// but the number may begin behind it and end before it. The six may be parted too, by dots, spaces,
// dashes or slashes: 01.01.90-…, 01 01 90 …, 0101 90-…. Modulus 11 is not asked: numbers that fail
// it have been issued since 2007. None: telephone numbers in pairs or fours, digests, UUIDs, what
// follows a country code (+49 …).
std::optional<CprSpan> find_cpr(std::string_view text);

// The line, from 1, of the first one in a whole file, whatever it is.
std::optional<std::size_t> line_with_cpr(std::string_view bytes);
// Likewise; 0 where it stands in the file's path, which git keeps as well.
std::optional<std::size_t> line_with_cpr(std::string_view path, std::string_view bytes);

// What to do about the one found in `text`; how a clock time is written, where it may be one.
std::string cpr_remedy(std::string_view text,
                       std::string_view what_to_do = "Skriv navn eller sagsnummer i stedet.");

// The same text with every such number's digits replaced: «••••••-••••».
std::string mask_cpr(std::string_view text);

}  // namespace base
