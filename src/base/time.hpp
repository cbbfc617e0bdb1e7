// Dates, instants and the zone they are shown in. An Instant is a point in time together with the
// UTC offset that it was written with; equality and order look at the point only.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/parsed.hpp"

namespace base {

inline constexpr std::int64_t day_seconds = 24 * 60 * 60;

// A day of the (proleptic Gregorian) calendar; only real days exist.
class Date {
 public:
  // `2026-11-20`. A day that never was (2026-02-30) is a mistake.
  static Parsed<Date> parse(std::string_view text);
  // Precondition: the day is real.
  Date(int year, int month, int day);
  static bool is_real(int year, int month, int day);

  int year() const { return year_; }
  int month() const { return month_; }
  int day() const { return day_; }
  std::string iso() const;
  Date plus_days(int days) const;
  std::int64_t days_since_epoch() const;

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  int year_;
  int month_;
  int day_;
};

class Instant {
 public:
  // RFC 3339 with offset: `2026-11-20T22:30:00+01:00`, seconds may be left out, `Z` is an offset.
  static Parsed<Instant> parse(std::string_view text);
  Instant(std::int64_t utc_seconds, int offset_seconds)
      : utc_seconds_(utc_seconds), offset_seconds_(offset_seconds) {}

  std::int64_t utc_seconds() const { return utc_seconds_; }
  int offset_seconds() const { return offset_seconds_; }
  // The calendar day and clock time at the instant's own offset.
  Date date() const;
  int hour() const;
  int minute() const;
  std::string iso() const;        // 2026-11-20T22:30:00+01:00
  std::string utc_stamp() const;  // 2026-11-20T213000Z, as in file names
  Instant plus_seconds(std::int64_t seconds) const;

  friend bool operator==(const Instant& a, const Instant& b) {
    return a.utc_seconds_ == b.utc_seconds_;
  }
  friend auto operator<=>(const Instant& a, const Instant& b) {
    return a.utc_seconds_ <=> b.utc_seconds_;
  }

 private:
  std::int64_t utc_seconds_;
  int offset_seconds_;
};

// A clock time on a day, in some zone; not yet an instant.
struct LocalTime {
  Date date;
  int hour;
  int minute;
  int second = 0;

  std::int64_t seconds() const;  // since the beginning of 1970 by that clock
};

// An IANA zone, read once, from TZDIR or else /usr/share/zoneinfo. One that the computer does not
// have is UTC instead, in its name too: a calendar must not say otherwise.
class Zone {
 public:
  explicit Zone(const std::string& name);
  const std::string& name() const { return name_; }
  // False where it is UTC instead: what people call 22.10 is then another time.
  bool known() const { return known_; }
  // The same point, with the offset in force in this zone.
  Instant at(std::int64_t utc_seconds) const;
  Instant here(const Instant& instant) const { return at(instant.utc_seconds()); }
  // As people read it: where the zone is not known, as it was written.
  Instant shown(const Instant& instant) const { return known_ ? here(instant) : instant; }
  // 0 instants: the time never was (spring); 2: it was twice (autumn), the earlier one first.
  std::vector<Instant> resolve(const LocalTime& local) const;
  // Whether the clock showed that time twice, so that it says nothing without its offset.
  bool repeats(const Instant& instant) const;

 private:
  struct Rules;

  std::shared_ptr<const Rules> rules_;  // never null
  std::string name_;
  bool known_;
};

// Danish, for people. All take the offset that the instant carries.
std::string danish_date(const Date& date);                 // fredag den 20. november 2026
std::string danish_date_short(const Date& date);           // 20. november 2026
std::string danish_date_and_time(const Instant& instant);  // fredag den 20. november 2026 kl. 22.15
std::string danish_clock(const Instant& instant);          // kl. 22.15
std::string danish_offset(const Instant& instant);         // UTC+2
// «kl. 22.15» on the day of `now`, else «lørdag den 21. november kl. 7.30» (with the year where
// it differs).
std::string danish_time_near(const Instant& instant, const Instant& now);
std::string danish_date_near(const Date& date, const Date& today);
std::string_view danish_month(int month);           // 1-based
std::string danish_duration(std::int64_t seconds);  // «2 t 5 min», in whole minutes; never negative

}  // namespace base
