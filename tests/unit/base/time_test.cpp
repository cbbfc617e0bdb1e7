#include "base/time.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

namespace base {
namespace {

Instant at(std::string_view text) { return *Instant::parse(text); }

void check_mistake(const Mistake& mistake, Code code, const std::string& message,
                   const std::string& remedy) {
  CHECK(mistake.code == code);
  CHECK(mistake.message == message);
  CHECK(mistake.remedy == remedy);
}

TEST_CASE("dates are read and written") {
  const auto date = Date::parse("2026-11-20");
  REQUIRE(date);
  CHECK(date->year() == 2026);
  CHECK(date->month() == 11);
  CHECK(date->day() == 20);
  CHECK(date->iso() == "2026-11-20");
  CHECK(Date(987, 6, 5).iso() == "0987-06-05");
}

TEST_CASE("only real days are dates") {
  CHECK(Date::parse("2024-02-29"));
  CHECK(Date::parse("2000-02-29"));
  CHECK_FALSE(Date::parse("2100-02-29"));
  CHECK_FALSE(Date::parse("2026-02-29"));
  CHECK(Date::parse("2026-04-30"));
  CHECK_FALSE(Date::parse("2026-04-31"));
  CHECK_FALSE(Date::parse("2026-00-10"));
  CHECK_FALSE(Date::parse("2026-13-10"));
  CHECK_FALSE(Date::parse("2026-12-00"));
  CHECK_FALSE(Date::is_real(2026, 257, 1));  // not 1 once more
  CHECK_FALSE(Date::is_real(2026, 1, 257));
  CHECK_FALSE(Date::is_real(2026, -255, 1));
  CHECK_FALSE(Date::is_real(67562, 1, 1));
  check_mistake(Date::parse("2026-02-30").mistake(), Code::bad_date,
                "«2026-02-30» er ikke en dag i kalenderen.", "Skriv datoen som 2026-11-20.");
}

TEST_CASE("other shapes are no dates") {
  for (const std::string text :
       {"", "2026", "2026-11", "2026-11-2", "2026-1-20", "26-11-20", "02026-11-20", "2026-11-200",
        "2026/11/20", "20-11-2026", "20.11.2026", " 2026-11-20", "2026-11-20 ", "2026-11-20T10:00",
        "+026-11-20", "-026-11-20", "2026--1-20", "2026-11-２0"}) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
  check_mistake(Date::parse("20/11-2026").mistake(), Code::bad_date,
                "«20/11-2026» er ikke en dato.", "Skriv datoen som 2026-11-20.");
}

TEST_CASE("dates are compared and counted") {
  CHECK(Date(2026, 11, 20) < Date(2026, 11, 21));
  CHECK(Date(2026, 11, 20) < Date(2026, 12, 1));
  CHECK(Date(2026, 11, 20) < Date(2027, 1, 1));
  CHECK(Date(2026, 11, 20) == Date(2026, 11, 20));
  CHECK(Date(1970, 1, 1).days_since_epoch() == 0);
  CHECK(Date(1969, 12, 31).days_since_epoch() == -1);
  CHECK(Date(2026, 11, 20).days_since_epoch() == 20777);
  CHECK(Date(2026, 12, 31).plus_days(1) == Date(2027, 1, 1));
  CHECK(Date(2024, 3, 1).plus_days(-1) == Date(2024, 2, 29));
  CHECK(Date(2026, 11, 20).plus_days(365) == Date(2027, 11, 20));
  // «For ever» is a date that people write; the day after it is no reason to stop.
  CHECK(Date(9999, 12, 31).plus_days(1) > Date(9999, 12, 31));
  CHECK(Date(2026, 1, 1).plus_days(std::numeric_limits<int>::max()) > Date(9999, 12, 31));
  CHECK(Date(2026, 1, 1).plus_days(std::numeric_limits<int>::min()) < Date(1, 1, 1));
}

TEST_CASE("instants are read") {
  CHECK(at("1970-01-01T00:00:00Z").utc_seconds() == 0);
  CHECK(at("1970-01-01T01:00:01+01:00").utc_seconds() == 1);
  CHECK(at("1969-12-31T23:59:59Z").utc_seconds() == -1);
  CHECK(at("2026-11-20T22:30:00+01:00").utc_seconds() == 1795210200);
  CHECK(at("2026-11-20T22:30+01:00").utc_seconds() == 1795210200);
  CHECK(at("2026-11-20T22:30:00+01:00").offset_seconds() == 3600);
  CHECK(at("2026-11-20T17:00:00-04:30").utc_seconds() == 1795210200);
  CHECK(at("2026-11-20T17:00:00-04:30").offset_seconds() == -16200);
  CHECK(at("2026-11-20T21:30Z").offset_seconds() == 0);
  CHECK(at("2026-11-20T21:30-00:00").offset_seconds() == 0);
  CHECK(at("2026-11-20T21:30+18:00").offset_seconds() == 64800);
  CHECK(at("2026-11-20T21:30-18:00").offset_seconds() == -64800);
  CHECK(at("2026-11-20T00:00Z").hour() == 0);
  CHECK(at("2026-11-20T23:59:59Z").minute() == 59);
}

TEST_CASE("instants that are none") {
  const std::string shape = "Skriv tidspunktet som 2026-11-20T22:15:00+01:00.";
  for (const std::string text : {"",
                                 "22:10",
                                 "2026-11-20 22:30+01:00",
                                 "2026-11-20t22:30Z",
                                 "2026-11-20T22:30z",
                                 "2026-11-20T22.30Z",
                                 "2026-11-20T2:30Z",
                                 "2026-11-20T22:3Z",
                                 "2026-11-20T22:30:1Z",
                                 "2026-11-20T22:30:011Z",
                                 "2026-11-20T22:30+0100",
                                 "2026-11-20T22:30+01",
                                 "2026-11-20T22:30+1:00",
                                 "2026-11-20T22:30+01:00 ",
                                 " 2026-11-20T22:30Z",
                                 "2026-11-20T22:30ZZ",
                                 "2026-11-20T22:30 Z",
                                 "2026-11-20T22Z",
                                 "2026-11-20Tkl. 22:30Z",
                                 "2026-11-20T22:30\u221201:00",
                                 "-2026-11-20T22:30Z"}) {
    CAPTURE(text);
    const auto instant = Instant::parse(text);
    REQUIRE_FALSE(instant);
    check_mistake(instant.mistake(), Code::bad_instant, "«" + text + "» er ikke et tidspunkt.",
                  shape);
  }
}

TEST_CASE("each fault of an instant has its own words") {
  struct Case {
    std::string text;
    std::string message;
    std::string remedy;
  };
  const std::string shape = "Skriv tidspunktet som 2026-11-20T22:15:00+01:00.";
  const std::string clock = "Et døgn går fra 00:00 til 23:59.";
  const std::string offset = "I Danmark er den +01:00 om vinteren og +02:00 om sommeren.";
  for (const auto& [text, message, remedy] : {
           Case{"2026-11-20", "«2026-11-20» mangler et klokkeslæt.", shape},
           Case{"2026-11-20T22:30", "«2026-11-20T22:30» mangler forskellen til UTC.",
                "Tilføj +01:00 om vinteren eller +02:00 om sommeren, som i "
                "2026-11-20T22:15:00+01:00."},
           Case{"2026-02-30T22:30+01:00", "«2026-02-30» er ikke en dag i kalenderen.", shape},
           Case{"2026-11-20T24:00+01:00", "«24:00» er ikke et klokkeslæt.", clock},
           Case{"2026-11-20T22:60+01:00", "«22:60» er ikke et klokkeslæt.", clock},
           Case{"2026-11-20T23:59:60Z", "«23:59:60» er ikke et klokkeslæt.", clock},
           Case{"2026-11-20T22:30+18:01", "«+18:01» er ikke en forskel til UTC.", offset},
           Case{"2026-11-20T22:30-19:00", "«-19:00» er ikke en forskel til UTC.", offset},
           Case{"2026-11-20T22:30+01:60", "«+01:60» er ikke en forskel til UTC.", offset},
           Case{"2026-11-20T22:30:00.5Z", "«2026-11-20T22:30:00.5Z» har brøkdele af sekunder.",
                shape},
           Case{"2026-11-20T22:30:00,5Z", "«2026-11-20T22:30:00,5Z» har brøkdele af sekunder.",
                shape},
       }) {
    CAPTURE(text);
    const auto instant = Instant::parse(text);
    REQUIRE_FALSE(instant);
    check_mistake(instant.mistake(), Code::bad_instant, message, remedy);
  }
}

TEST_CASE("instants are written with the offset they carry") {
  CHECK(at("2026-11-20T22:30+01:00").iso() == "2026-11-20T22:30:00+01:00");
  CHECK(at("2026-11-20T22:30:07Z").iso() == "2026-11-20T22:30:07+00:00");
  CHECK(at("2026-11-20T22:30:07-04:30").iso() == "2026-11-20T22:30:07-04:30");
  CHECK(at("2026-11-20T23:30-00:30").iso() == "2026-11-20T23:30:00-00:30");
  CHECK(at("2026-11-20T22:30:05+01:00").utc_stamp() == "2026-11-20T213005Z");
  CHECK(at("2026-11-21T00:30+01:00").utc_stamp() == "2026-11-20T233000Z");
  CHECK(at("2026-11-21T00:30+01:00").date() == Date(2026, 11, 21));
  CHECK(at("1969-12-31T23:59:59Z").iso() == "1969-12-31T23:59:59+00:00");
  for (const std::string text : {"0001-01-01T00:00:00+18:00", "9999-12-31T23:59:59-18:00"}) {
    CHECK(at(text).iso() == text);
  }
}

TEST_CASE("an offset with seconds does not move the point") {
  for (const int offset : {3020, -2670, 59, -59}) {
    const Instant instant(-3'000'000'000, offset);
    CHECK(at(instant.iso()) == instant);
  }
}

TEST_CASE("equality and order look at the point only") {
  CHECK(at("2026-11-20T22:30+01:00") == at("2026-11-20T21:30Z"));
  CHECK(at("2026-11-20T22:30+01:00") < at("2026-11-20T22:00Z"));
  CHECK(at("2026-11-20T22:30+01:00") > at("2026-11-20T22:30+02:00"));
}

TEST_CASE("plus_seconds keeps the offset, and never overflows") {
  const Instant later = at("2026-11-20T23:59:30+01:00").plus_seconds(31);
  CHECK(later.iso() == "2026-11-21T00:00:01+01:00");
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  CHECK(Instant(most, 0).plus_seconds(1).utc_seconds() == most);
  CHECK(Instant(least, 0).plus_seconds(-1).utc_seconds() == least);
  CHECK_FALSE(Instant(most, 3600).iso().empty());
  CHECK_FALSE(Instant(least, -3600).iso().empty());
}

TEST_CASE("Danish dates") {
  CHECK(danish_date(Date(2026, 11, 20)) == "fredag den 20. november 2026");
  CHECK(danish_date_short(Date(2026, 3, 1)) == "1. marts 2026");
  std::string days;
  for (int day = 16; day <= 22; ++day)
    days += danish_date(Date(2026, 11, day)).substr(0, 3);  // bytes
  CHECK(days == "mantironstorfreløsø");
  std::string months;
  for (int month = 1; month <= 12; ++month) months += std::string(danish_month(month)) + " ";
  CHECK(months ==
        "januar februar marts april maj juni juli august september oktober november december ");
  CHECK(danish_date(Date(1969, 12, 31)) == "onsdag den 31. december 1969");
}

TEST_CASE("Danish times") {
  CHECK(danish_clock(at("2026-11-20T22:15+01:00")) == "kl. 22.15");
  CHECK(danish_clock(at("2026-11-20T07:30+01:00")) == "kl. 7.30");
  CHECK(danish_clock(at("2026-11-20T00:05+01:00")) == "kl. 0.05");
  CHECK(danish_date_and_time(at("2026-11-20T22:15:59+01:00")) ==
        "fredag den 20. november 2026 kl. 22.15");
}

TEST_CASE("Danish durations, in whole minutes") {
  CHECK(danish_duration(0) == "0 min");
  CHECK(danish_duration(59) == "0 min");
  CHECK(danish_duration(60) == "1 min");
  CHECK(danish_duration(3599) == "59 min");
  CHECK(danish_duration(3600) == "1 t");
  CHECK(danish_duration(3659) == "1 t");
  CHECK(danish_duration(3660) == "1 t 1 min");
  CHECK(danish_duration(2 * 3600 + 5 * 60 + 59) == "2 t 5 min");
  CHECK(danish_duration(100 * 3600) == "100 t");
  // Of two machines one may be ahead of the other.
  CHECK(danish_duration(-1) == "0 min");
  CHECK(danish_duration(-7200) == "0 min");
}

TEST_CASE("Danish times near another") {
  const Instant now = at("2026-11-20T22:15+01:00");
  CHECK(danish_time_near(at("2026-11-20T00:00+01:00"), now) == "kl. 0.00");
  CHECK(danish_time_near(at("2026-11-20T23:59+01:00"), now) == "kl. 23.59");
  CHECK(danish_time_near(at("2026-11-21T07:30+01:00"), now) == "lørdag den 21. november kl. 7.30");
  CHECK(danish_time_near(at("2025-11-20T07:30+01:00"), now) ==
        "torsdag den 20. november 2025 kl. 7.30");
  CHECK(danish_date_near(Date(2026, 11, 20), now.date()) == "fredag den 20. november");
  CHECK(danish_date_near(Date(2026, 1, 2), now.date()) == "fredag den 2. januar");
  CHECK(danish_date_near(Date(2027, 1, 1), now.date()) == "fredag den 1. januar 2027");
}

}  // namespace
}  // namespace base
