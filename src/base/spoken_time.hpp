// Days and times in the words that people use, as those that the reader of times takes:
// «i går 22.10» is «2026-11-19 22:10». The functions of time_input.hpp take them all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace base {

// Of a day without a year, which one is meant.
enum class Which { nearest, coming };

// Nothing where the words are none of these: i dag, i går, i aftes, i forgårs, i morgen, i
// overmorgen, a weekday (the last one, or the coming one), 28/11, 28/11-2026, 28.11.2026, den 28.
// november (2026), each with a clock time behind it or without; kl 22, 2210, 22.10; om 10 min., for
// 2 timer siden. Nothing either where a weekday is named that is not that day's.
std::optional<std::string> spoken_time(std::string_view text, const Date& today, Which which);

// A day: a plain date, or as people say it; of one without a year the nearest.
Parsed<Date> parse_typed_day(std::string_view text, const Date& today);

}  // namespace base
