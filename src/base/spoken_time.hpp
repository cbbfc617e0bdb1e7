// Days and times in the words that people use, as those that the reader of times takes:
// «i går 22.10» is «2026-11-19 22:10». The functions of time_input.hpp take them all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "base/written_time.hpp"

namespace base {

// Which day is meant, where it has no year or is a weekday. «I mandags» is past, «på mandag» is to
// come, whatever is asked for.
enum class Which {
  nearest,   // the nearest of that date; the last of that weekday
  planned,   // the nearest of that date; the coming weekday
  coming,    // both to come
  past,      // the last of both
  happened,  // likewise, but a date that comes within a month: a slip, to be refused
};

// Nothing where the words are none of these: i dag, i går, i aften, i morges, i forgårs, i morgen,
// i overmorgen, a weekday, 28/11, 28/11-2026, 28-11-2026, 28.11.26, den 28. november (2026), each
// with a clock time before it, behind it or without; kl 22, 2210, 22.10, halv elleve (of the two
// that may be meant the one nearest to `here`, what the clock shows, on that side of it); om 10
// min., om en uge, for 2 timer siden. A mistake where they name a day that never was, a weekday
// that is not that day's, a clock time that may be two of the day, or a morning or an afternoon
// without one, but where a day alone is asked for.
std::optional<Parsed<std::string>> spoken_time(std::string_view text, const Date& today,
                                               Which which, bool day_alone = false,
                                               const std::optional<Clock>& here = {});

// A day: a plain date, or as people say it; «+3d» and «for 3 dage siden» too. `weekday_from`: where
// a weekday is the first one from that day on, and after today.
Parsed<Date> parse_typed_day(std::string_view text, const Date& today, Which which = Which::nearest,
                             const std::optional<Date>& weekday_from = {});

}  // namespace base
