// How far away a time was typed or said to be.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/spoken_words.hpp"
#include "base/time.hpp"

namespace base {

// Days are those of the calendar: a day on which the clocks change is not 24 hours.
struct Span {
  std::int64_t days = 0;
  std::int64_t seconds = 0;

  bool empty() const { return days == 0 && seconds == 0; }
  bool too_far() const { return days * day_seconds + seconds > furthest; }

  // Further from now than a year, a number is more likely a slip than a wish.
  static constexpr std::int64_t furthest = 366 * day_seconds;
};

// `1d`, `1h30m`: days, hours and minutes, each once at most, larger ones first. What is too much
// is too far; nothing for other shapes.
std::optional<Span> parse_span(std::string_view text);
// «om 10 min.», «for 2 timer siden» and «en halv time siden» as `+10m`, `-2h`, `-30m`; nothing for
// others.
std::optional<std::string> spoken_distance(Words words);
// `+3d` and `-14d`, as days; nothing where there is anything else.
std::optional<int> whole_days(std::string_view text);

}  // namespace base
