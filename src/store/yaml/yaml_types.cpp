#include "store/yaml/yaml_types.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.hpp"
#include "base/contains.hpp"

namespace store {

namespace {

// Takes a shape apart from its front; what does not fit is left.
class Shape {
 public:
  explicit Shape(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  std::size_t take_all(std::string_view characters) {
    const auto end = std::min(rest_.find_first_not_of(characters), rest_.size());
    rest_.remove_prefix(end);
    return end;
  }
  bool take_one(std::string_view characters) {
    if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

 private:
  std::string_view rest_;
};

constexpr std::string_view digits = "0123456789";

bool is_word(std::string_view text) {
  static constexpr std::array words{"",   "~",    "null",  "y",     "n",    "yes",
                                    "no", "true", "false", "on",    "off",  "=",
                                    "<<", ".nan", ".inf",  "+.inf", "-.inf"};
  return base::contains(words, text);
}

// 2026-11-20, and with a time behind it also 2026-1-2.
bool is_time(Shape shape) {
  if (shape.take_all(digits) != 4 || !shape.take_one("-")) return false;
  const auto month = shape.take_all(digits);
  if (month < 1 || month > 2 || !shape.take_one("-")) return false;
  const auto day = shape.take_all(digits);
  if (shape.done()) return month == 2 && day == 2;
  return day >= 1 && day <= 2 && shape.take_one("t ") && shape.take_all(digits) > 0 &&
         shape.take_one(":");
}

// Whole numbers with any prefix, decimals, exponents, and 12:30, which is 750 in YAML 1.1.
bool is_number(Shape shape) {
  shape.take_one("+-");
  if (shape.take("0x")) return shape.take_all("0123456789abcdef_") > 0 && shape.done();
  if (shape.take("0o") || shape.take("0b")) {
    return shape.take_all("01234567_") > 0 && shape.done();
  }
  const bool whole = shape.take_one(digits);
  if (whole) shape.take_all("0123456789_");
  bool sexagesimal = false;
  while (whole && shape.take_one(":")) {
    sexagesimal = true;
    const auto count = shape.take_all(digits);
    if (count < 1 || count > 2) return false;
  }
  if (shape.take_one(".")) {
    if (!whole && !shape.take_one(digits)) return false;
    shape.take_all("0123456789_");
  } else if (!whole) {
    return false;
  }
  if (!sexagesimal && shape.take_one("e")) {
    shape.take_one("+-");
    if (shape.take_all(digits) == 0) return false;
  }
  return shape.done();
}

}  // namespace

bool is_typed_by_yaml(std::string_view text) {
  const auto lower = base::to_lower(text);
  return is_word(lower) || is_time(Shape(lower)) || is_number(Shape(lower));
}

}  // namespace store
