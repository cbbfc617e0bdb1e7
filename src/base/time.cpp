#include "base/time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <chrono>
#include <cstdlib>
#include <limits>
#include <optional>

#include "base/text.hpp"
#include "base/written_time.hpp"

namespace base {
namespace {

std::chrono::year_month_day calendar(int year, int month, int day) {
  return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
          std::chrono::day(static_cast<unsigned>(day))};
}

constexpr std::int64_t days_of(const std::chrono::year_month_day& day) {
  return std::chrono::sys_days(day).time_since_epoch().count();
}

// Days beyond the calendar of the standard library (32,767 years) become its last or first one.
Date date_of(std::int64_t days) {
  constexpr std::int64_t first = days_of(std::chrono::year::min() / 1 / 1);
  constexpr std::int64_t last = days_of(std::chrono::year::max() / 12 / 31);
  const std::chrono::days since_epoch(std::clamp(days, first, last));
  const std::chrono::year_month_day day{std::chrono::sys_days(since_epoch)};
  return Date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
              static_cast<int>(static_cast<unsigned>(day.day())));
}

std::int64_t sum(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (!__builtin_add_overflow(a, b, &result)) return result;
  return b < 0 ? std::numeric_limits<std::int64_t>::min()
               : std::numeric_limits<std::int64_t>::max();
}

// A point in time taken apart at some offset.
struct Parts {
  std::int64_t days;
  int second_of_day;

  int hour() const { return second_of_day / 3600; }
  int minute() const { return second_of_day / 60 % 60; }
  int second() const { return second_of_day % 60; }
};

Parts parts_at(std::int64_t utc_seconds, int offset_seconds) {
  const std::int64_t local = sum(utc_seconds, offset_seconds);
  std::int64_t days = local / day_seconds;
  std::int64_t rest = local % day_seconds;
  if (rest < 0) {
    rest += day_seconds;
    --days;
  }
  return {days, static_cast<int>(rest)};
}

}  // namespace

std::string_view danish_weekday(const Date& date) {
  constexpr std::array<std::string_view, 7> names = {"søndag",  "mandag", "tirsdag", "onsdag",
                                                     "torsdag", "fredag", "lørdag"};
  const std::chrono::year_month_day day = calendar(date.year(), date.month(), date.day());
  return names[std::chrono::weekday(std::chrono::sys_days(day)).c_encoding()];
}

Parsed<Date> Date::parse(std::string_view text) {
  const auto mistake = [&](std::string_view fault) {
    return Mistake{Code::bad_date, fmt::format("{} {}", quoted(text), fault),
                   "Skriv datoen som 2026-11-20."};
  };
  const std::optional<Day> day = parse_day(text);
  if (!day) return mistake("er ikke en dato.");
  if (!is_real(day->year, day->month, day->day)) return mistake("er ikke en dag i kalenderen.");
  return Date(day->year, day->month, day->day);
}

Date::Date(int year, int month, int day) : year_(year), month_(month), day_(day) {
  assert(is_real(year, month, day));
}

bool Date::is_real(int year, int month, int day) {
  constexpr int most_years = static_cast<int>(std::chrono::year::max());
  // Checked first: the library's types cut what does not fit into them.
  if (year < -most_years || year > most_years) return false;
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return calendar(year, month, day).ok();
}

std::string Date::iso() const { return fmt::format("{:04}-{:02}-{:02}", year_, month_, day_); }

Date Date::plus_days(int days) const { return date_of(days_since_epoch() + days); }

std::int64_t Date::days_since_epoch() const { return days_of(calendar(year_, month_, day_)); }

std::int64_t LocalTime::seconds() const {
  return date.days_since_epoch() * day_seconds + hour * 3600 + minute * 60 + second;
}

Parsed<Instant> Instant::parse(std::string_view text) {
  const Parsed<WrittenTime> written = parse_written_time(text, Writing::in_file);
  if (!written) return written.mistake();
  if (!written->offset_seconds) {
    return Mistake{Code::bad_instant, fmt::format("{} mangler forskellen til UTC.", quoted(text)),
                   "Tilføj +01:00 om vinteren eller +02:00 om sommeren, som i "
                   "2026-11-20T22:15:00+01:00."};
  }
  const int offset = *written->offset_seconds;
  return Instant(written->local.seconds() - offset, offset);
}

Date Instant::date() const { return date_of(parts_at(utc_seconds_, offset_seconds_).days); }

int Instant::hour() const { return parts_at(utc_seconds_, offset_seconds_).hour(); }

int Instant::minute() const { return parts_at(utc_seconds_, offset_seconds_).minute(); }

std::string Instant::iso() const {
  // Before 1894 offsets had seconds, which the format cannot say; the point must stay the same.
  const int offset_minutes = offset_seconds_ / 60;
  const Parts parts = parts_at(utc_seconds_, offset_minutes * 60);
  const int distance = std::abs(offset_minutes);
  return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", date_of(parts.days).iso(), parts.hour(),
                     parts.minute(), parts.second(), offset_minutes < 0 ? '-' : '+', distance / 60,
                     distance % 60);
}

std::string Instant::utc_stamp() const {
  const Parts parts = parts_at(utc_seconds_, 0);
  return fmt::format("{}T{:02}{:02}{:02}Z", date_of(parts.days).iso(), parts.hour(), parts.minute(),
                     parts.second());
}

Instant Instant::plus_seconds(std::int64_t seconds) const {
  return Instant(sum(utc_seconds_, seconds), offset_seconds_);
}

std::string_view danish_month(int month) {
  constexpr std::array<std::string_view, 12> names = {
      "januar", "februar", "marts",     "april",   "maj",      "juni",
      "juli",   "august",  "september", "oktober", "november", "december"};
  assert(month >= 1 && month <= 12);
  return names[static_cast<std::size_t>(month - 1)];
}

std::string danish_date(const Date& date) {
  return fmt::format("{} den {}", danish_weekday(date), danish_date_short(date));
}

std::string danish_date_short(const Date& date) {
  return fmt::format("{}. {} {}", date.day(), danish_month(date.month()), date.year());
}

std::string danish_date_and_time(const Instant& instant) {
  return fmt::format("{} {}", danish_date(instant.date()), danish_clock(instant));
}

std::string danish_clock(const Instant& instant) {
  return fmt::format("kl. {}.{:02}", instant.hour(), instant.minute());
}

std::string danish_offset(const Instant& instant) {
  const int minutes = instant.offset_seconds() / 60;
  const int size = std::abs(minutes);
  std::string text = fmt::format("UTC{}{}", minutes < 0 ? '-' : '+', size / 60);
  if (size % 60 != 0) text += fmt::format(".{:02}", size % 60);
  return text;
}

std::string danish_duration(std::int64_t seconds) {
  constexpr std::int64_t hour = 3600;
  constexpr std::int64_t minute = 60;
  seconds = std::max<std::int64_t>(0, seconds);
  if (seconds < hour) return fmt::format("{} min", seconds / minute);
  if (seconds % hour < minute) return fmt::format("{} t", seconds / hour);
  return fmt::format("{} t {} min", seconds / hour, seconds % hour / minute);
}

std::string danish_time_near(const Instant& instant, const Instant& now) {
  const Date date = instant.date();
  if (date == now.date()) return danish_clock(instant);
  return fmt::format("{} {}", danish_date_near(date, now.date()), danish_clock(instant));
}

std::string danish_date_near(const Date& date, const Date& today) {
  if (date.year() != today.year()) return danish_date(date);
  return fmt::format("{} den {}. {}", danish_weekday(date), date.day(), danish_month(date.month()));
}

}  // namespace base
