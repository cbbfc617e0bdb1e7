#include "model/rules/renewal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

#include "base/ascii.hpp"

namespace model {

namespace {

constexpr std::array<std::string_view, 3> dashes{"-", "–", "—"};
constexpr std::array<std::string_view, 3> spaces{" ", "\u00a0", "\u202f"};

using base::is_digit;

// How many bytes of `text` one of the words takes at its beginning.
template <std::size_t n>
std::size_t begins_with(std::string_view text, const std::array<std::string_view, n>& words) {
  for (const auto word : words) {
    if (text.starts_with(word)) return word.size();
  }
  return 0;
}

// The bytes between two years, where they are a dash with or without spaces; else 0.
std::size_t between_years(std::string_view text) {
  std::size_t size = 0;
  const auto skip_spaces = [&] {
    while (const auto space = begins_with(text.substr(size), spaces)) size += space;
  };
  skip_spaces();
  const auto dash = begins_with(text.substr(size), dashes);
  if (dash == 0) return 0;
  size += dash;
  skip_spaces();
  return size;
}

// The years of a period as they stand at the beginning of a text.
struct Years {
  std::size_t size = 0;  // in bytes; 0: they do not stand there
  std::string_view separator = " – ";
};
Years years_at(std::string_view text, const Period& period) {
  const std::string from = std::to_string(period.from.year());
  const std::string to = std::to_string(period.to.year());
  if (!text.starts_with(from)) return {};
  Years found{from.size()};
  if (from != to) {
    const auto between = between_years(text.substr(from.size()));
    if (between == 0) return {};
    found.separator = text.substr(from.size(), between);
    found.size += between + to.size();
    if (!text.substr(from.size() + between).starts_with(to)) return {};
  }
  const bool goes_on = found.size < text.size() && is_digit(text[found.size]);
  return goes_on ? Years{} : found;
}

std::string years_text(const Period& period, std::string_view separator) {
  const int from = period.from.year();
  const int to = period.to.year();
  return from == to ? std::to_string(from) : fmt::format("{}{}{}", from, separator, to);
}

base::Date in_year(const base::Date& day, int year) {
  const bool real = base::Date::is_real(year, day.month(), day.day());
  return {year, day.month(), real ? day.day() : day.day() - 1};
}

}  // namespace

Period period_after(const Period& period) {
  const auto from = period.to.plus_days(1);
  // The day before the one that many years later: 1.1.2026 – 31.12.2030.
  const auto behind = period.from;
  const int years = from.year() - behind.year();
  const bool whole = from.month() == behind.month() && from.day() == behind.day() && years > 0;
  if (whole) return {from, in_year(from, from.year() + years).plus_days(-1)};
  const auto days = period.to.days_since_epoch() - period.from.days_since_epoch();
  return {from, from.plus_days(static_cast<int>(days))};
}

std::vector<Seam> seams(const std::vector<Period>& periods) {
  std::vector<std::size_t> order(periods.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return periods[i].from; });
  std::vector<Seam> found;
  std::optional<std::size_t> last;  // of those before, the one that holds longest
  for (const auto i : order) {
    const auto& period = periods[i];
    if (last) {
      const auto end = periods[*last].to;
      if (period.from <= end)
        found.push_back({*last, i, true, {period.from, std::min(end, period.to)}});
      else if (end.plus_days(1) < period.from)
        found.push_back({*last, i, false, {end.plus_days(1), period.from.plus_days(-1)}});
    }
    if (!last || periods[*last].to < period.to) last = i;
  }
  return found;
}

std::string with_years(const std::string& text, const Period& before, const Period& after) {
  std::string out;
  const std::string_view all = text;
  for (std::size_t i = 0; i < all.size();) {
    const bool inside_number = i > 0 && is_digit(all[i - 1]);
    const auto years = inside_number ? Years{} : years_at(all.substr(i), before);
    if (years.size == 0) {
      out += all[i++];
    } else {
      out += years_text(after, years.separator);
      i += years.size;
    }
  }
  return out;
}

Document renewed(const Document& before, const Period& period,
                 const std::vector<PartyDifference>& differences) {
  auto document = before;
  if (document.valid) {
    const auto renew = [&](const Line& line) {
      return *Line::parse(with_years(line.str(), *document.valid, period));
    };
    document.title = renew(document.title);
    if (document.subtitle) document.subtitle = renew(*document.subtitle);
  }
  document.valid = period;
  for (const auto& difference : differences) {
    if (difference.party == nullptr) continue;
    auto& party =
        document.parties[static_cast<std::size_t>(difference.party - before.parties.data())];
    party.line = line_now(difference);
    if (difference.kind == PartyDifferenceKind::ended) continue;
    party.participant = (difference.successor ? *difference.successor : difference.participant).id;
  }
  return document;
}

}  // namespace model
