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
// Between the groups may stand a hyphen, any dash, a space, a no-break space, or nothing; digits
// may be full-width. Modulus 11 is not asked: numbers that fail it have been issued since 2007.
std::optional<CprSpan> find_cpr(std::string_view text);

// The same text with every such number's digits replaced: «••••••-••••».
std::string mask_cpr(std::string_view text);

}  // namespace base
