// A decimal number, exact as it was written: at most nine digits before the point and four after.
// Nothing here goes through floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/parsed.hpp"

namespace base {

class Decimal {
 public:
  Decimal() = default;
  explicit Decimal(int whole) : units_(whole * one) {}
  // `7.9`, `-12`, `0.25`: as YAML and JSON write it.
  static Parsed<Decimal> parse(std::string_view text);

  std::string str() const;                       // as it was written: 58.30 keeps its nought
  std::string danish() const;                    // 58,30 and 44.450
  std::int64_t units() const { return units_; }  // ten-thousandths

  Decimal operator+(const Decimal& other) const;
  Decimal operator-(const Decimal& other) const;
  // By the amount: 7.9 is 7.90.
  friend bool operator==(const Decimal& a, const Decimal& b) { return a.units_ == b.units_; }
  friend auto operator<=>(const Decimal& a, const Decimal& b) { return a.units_ <=> b.units_; }

  static constexpr std::int64_t one = 10'000;

 private:
  Decimal(std::int64_t units, int places) : units_(units), places_(places) {}
  std::string text(std::string_view point, std::string_view group) const;

  std::int64_t units_ = 0;
  int places_ = 0;
};

// Whether `value` is at least so many percent more, or less, than `before`.
bool grew_by(const Decimal& value, const Decimal& before, const Decimal& percent);
bool fell_by(const Decimal& value, const Decimal& before, const Decimal& percent);

}  // namespace base
