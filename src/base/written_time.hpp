// The written shapes of days and times, shared by what files hold (time.cpp) and what people type
// (time_input.cpp). For base/ itself.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "base/parsed.hpp"
#include "base/time.hpp"

namespace base {

// Reads a text from its front. What does not fit is left where it is.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }
  bool take(char character);
  void skip_spaces();
  // From `least` to `most` digits (at most nine); further ones are left.
  std::optional<int> digits(std::size_t least, std::size_t most);
  std::optional<int> digits(std::size_t count) { return digits(count, count); }

 private:
  std::string_view rest_;
};

struct Day {
  int year;
  int month;
  int day;
};

struct Clock {
  int hour;
  int minute;
};

struct WrittenTime {
  LocalTime local;
  std::optional<int> offset_seconds;
};

// Files hold one shape only. People may write a space for the T, 22.10 for 22:10, 7 for 07, and
// `kl.` as the tool does.
enum class Writing { in_file, typed };

// «fredag».
std::string_view danish_weekday(const Date& date);
// The numbers of a text with the shape 2026-11-20, be it a real day or not.
std::optional<Day> parse_day(std::string_view text);
// A typed clock time without a day and without seconds (22.10.26 is as likely a day in October);
// nothing where the text has another shape.
std::optional<Parsed<Clock>> parse_clock(std::string_view text);
// The offset as it is shown («2.35 (UTC+2)») or kept (`2:35+02:00`) taken off the end of a time. A
// bare `-02:00` stays: 22:00-02:00 is as likely from one to the other.
std::pair<std::string_view, std::optional<int>> without_offset(std::string_view typed);
// A day with a clock time, with or without an offset.
Parsed<WrittenTime> parse_written_time(std::string_view text, Writing writing);

}  // namespace base
