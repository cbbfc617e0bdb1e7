#include "base/decimal.hpp"

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/text.hpp"

namespace base {

namespace {

constexpr std::size_t most_digits = 9;
constexpr std::size_t most_places = 4;

// A percent of an amount, both in ten-thousandths, needs more than 64 bits.
__extension__ typedef __int128 Wide;
constexpr std::int64_t hundred = 100 * Decimal::one;

}  // namespace

Parsed<Decimal> Decimal::parse(std::string_view text) {
  const Mistake mistake{Code::bad_number, fmt::format("{} er ikke et tal.", quoted(text)),
                        "Skriv det med cifre og punktum, for eksempel 12 eller 7.9."};
  std::string_view rest = text;
  const bool negative = rest.starts_with('-');
  if (negative) rest.remove_prefix(1);
  const auto point = rest.find('.');
  const auto whole = rest.substr(0, point);
  std::string places(point == std::string_view::npos ? "" : rest.substr(point + 1));
  const bool padded = whole.size() > 1 && whole.front() == '0';
  if (!all_digits(whole) || padded || whole.size() > most_digits) return mistake;
  if (point != std::string_view::npos && (!all_digits(places) || places.size() > most_places)) {
    return mistake;
  }
  const int written = static_cast<int>(places.size());
  places.resize(most_places, '0');
  const std::int64_t units = std::stoll(std::string(whole)) * one + std::stoll(places);
  if (negative && units == 0) return mistake;
  return Decimal(negative ? -units : units, written);
}

std::string Decimal::text(std::string_view point, std::string_view group) const {
  const std::int64_t size = units_ < 0 ? -units_ : units_;
  std::string whole = std::to_string(size / one);
  for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > 0; at -= 3) {
    whole.insert(static_cast<std::size_t>(at), group);
  }
  const auto places = fmt::format("{:04}", size % one).substr(0, static_cast<std::size_t>(places_));
  return fmt::format("{}{}{}{}", units_ < 0 ? "-" : "", whole, places.empty() ? "" : point, places);
}

std::string Decimal::str() const { return text(".", ""); }
std::string Decimal::danish() const { return text(",", "."); }

Decimal Decimal::operator+(const Decimal& other) const {
  return {units_ + other.units_, std::max(places_, other.places_)};
}
Decimal Decimal::operator-(const Decimal& other) const {
  return {units_ - other.units_, std::max(places_, other.places_)};
}

bool grew_by(const Decimal& value, const Decimal& before, const Decimal& percent) {
  return Wide(value.units()) * hundred >= Wide(before.units()) * (hundred + percent.units());
}
bool fell_by(const Decimal& value, const Decimal& before, const Decimal& percent) {
  return Wide(value.units()) * hundred <= Wide(before.units()) * (hundred - percent.units());
}

}  // namespace base
