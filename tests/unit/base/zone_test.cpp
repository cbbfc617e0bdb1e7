// Zones, which libc knows: base/zone.cpp.
#include <doctest/doctest.h>
#include <stdlib.h>
#include <time.h>

#include <cstdint>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/error.hpp"
#include "base/time.hpp"

namespace base {
namespace {

// Sets a variable of the environment for the length of a test.
class Variable {
 public:
  Variable(const char* name, std::optional<std::string> value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    set(value);
  }
  ~Variable() { set(before_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  void set(const std::optional<std::string>& value) const {
    if (value) {
      setenv(name_, value->c_str(), 1);
    } else {
      unsetenv(name_);
    }
    tzset();
  }

  const char* name_;
  std::optional<std::string> before_;
};

Instant at(std::string_view text) {
  return *Instant::parse(text);
}

std::string here(const std::string& zone, std::string_view text) {
  return Zone(zone).here(at(text)).iso();
}

using Times = std::vector<std::string>;

Times resolved(const std::string& zone, const LocalTime& local) {
  Times result;
  for (const Instant& instant : Zone(zone).resolve(local))
    result.push_back(instant.iso());
  return result;
}

const std::string copenhagen = "Europe/Copenhagen";

TEST_CASE("the offset in force in Copenhagen") {
  CHECK(Zone(copenhagen).name() == copenhagen);
  CHECK(here(copenhagen, "2026-11-20T21:30Z") == "2026-11-20T22:30:00+01:00");
  CHECK(here(copenhagen, "2026-07-01T21:30Z") == "2026-07-01T23:30:00+02:00");
  CHECK(here(copenhagen, "2026-03-29T00:59:59Z") == "2026-03-29T01:59:59+01:00");
  CHECK(here(copenhagen, "2026-03-29T01:00Z") == "2026-03-29T03:00:00+02:00");
  CHECK(here(copenhagen, "2026-10-25T00:59:59Z") == "2026-10-25T02:59:59+02:00");
  CHECK(here(copenhagen, "2026-10-25T01:00Z") == "2026-10-25T02:00:00+01:00");
  CHECK(here(copenhagen, "2026-11-20T12:00-10:00") == "2026-11-20T23:00:00+01:00");
  CHECK(Zone(copenhagen).at(0).iso() == "1970-01-01T01:00:00+01:00");
}

TEST_CASE("far years do no harm") {
  CHECK(here(copenhagen, "9999-07-01T00:00Z") == "9999-07-01T02:00:00+02:00");
  CHECK(Zone(copenhagen).at(INT64_MAX).utc_seconds() == INT64_MAX);
  CHECK(Zone(copenhagen).at(INT64_MIN).utc_seconds() == INT64_MIN);
  CHECK(Zone(copenhagen).at(INT64_MAX).offset_seconds() == 0);
}

TEST_CASE("ordinary times are resolved") {
  CHECK(resolved(copenhagen, {Date(2026, 11, 20), 22, 10}) == Times{"2026-11-20T22:10:00+01:00"});
  CHECK(resolved(copenhagen, {Date(2026, 7, 1), 0, 0, 59}) == Times{"2026-07-01T00:00:59+02:00"});
}

TEST_CASE("the hour that spring skips") {
  const Date day(2026, 3, 29);
  CHECK(resolved(copenhagen, {day, 1, 59, 59}) == Times{"2026-03-29T01:59:59+01:00"});
  CHECK(resolved(copenhagen, {day, 2, 0}).empty());
  CHECK(resolved(copenhagen, {day, 2, 30}).empty());
  CHECK(resolved(copenhagen, {day, 2, 59, 59}).empty());
  CHECK(resolved(copenhagen, {day, 3, 0}) == Times{"2026-03-29T03:00:00+02:00"});
}

TEST_CASE("the hour that autumn repeats") {
  const Date day(2026, 10, 25);
  CHECK(resolved(copenhagen, {day, 1, 59, 59}) == Times{"2026-10-25T01:59:59+02:00"});
  CHECK(resolved(copenhagen, {day, 2, 0}) ==
        Times{"2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+01:00"});
  CHECK(resolved(copenhagen, {day, 2, 59, 59}) ==
        Times{"2026-10-25T02:59:59+02:00", "2026-10-25T02:59:59+01:00"});
  CHECK(resolved(copenhagen, {day, 3, 0}) == Times{"2026-10-25T03:00:00+01:00"});
}

TEST_CASE("the changes of other zones") {
  // At midnight, and on the other side of the ocean.
  CHECK(resolved("America/Havana", {Date(2026, 3, 8), 0, 30}).empty());
  CHECK(resolved("America/New_York", {Date(2026, 3, 8), 2, 30}).empty());
  CHECK(resolved("America/New_York", {Date(2026, 11, 1), 1, 30}) ==
        Times{"2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00"});
  // By half an hour.
  CHECK(resolved("Australia/Lord_Howe", {Date(2026, 10, 4), 2, 15}).empty());
  CHECK(resolved("Australia/Lord_Howe", {Date(2026, 10, 4), 2, 30}).size() == 1);
  CHECK(resolved("Australia/Lord_Howe", {Date(2026, 4, 5), 1, 45}) ==
        Times{"2026-04-05T01:45:00+11:00", "2026-04-05T01:45:00+10:30"});
  // Winter time as the exception.
  CHECK(resolved("Europe/Dublin", {Date(2026, 3, 29), 1, 30}).empty());
  CHECK(resolved("Europe/Dublin", {Date(2026, 10, 25), 1, 30}).size() == 2);
  // A day that never was, and one that was twice.
  CHECK(resolved("Pacific/Apia", {Date(2011, 12, 30), 12, 0}).empty());
  CHECK(resolved("Pacific/Apia", {Date(2011, 12, 29), 12, 0}).size() == 1);
  CHECK(resolved("Pacific/Apia", {Date(2011, 12, 31), 12, 0}).size() == 1);
  CHECK(resolved("Pacific/Kwajalein", {Date(1969, 9, 30), 23, 30}).size() == 2);
  // The furthest, and none.
  CHECK(resolved("Pacific/Kiritimati", {Date(2026, 1, 1), 0, 0}) ==
        Times{"2026-01-01T00:00:00+14:00"});
  CHECK(resolved("UTC", {Date(2026, 3, 29), 2, 30}) == Times{"2026-03-29T02:30:00+00:00"});
}

TEST_CASE("what is resolved shows the clock time that was asked for") {
  const Zone zone(copenhagen);
  for (const Date first : {Date(2026, 3, 28), Date(2026, 10, 24)}) {
    for (int minutes = 0; minutes < 3 * 24 * 60; minutes += 10) {
      const LocalTime local{first.plus_days(minutes / 1440), minutes / 60 % 24, minutes % 60};
      for (const Instant& instant : zone.resolve(local)) {
        const Instant shown = zone.here(instant);
        CHECK(shown.offset_seconds() == instant.offset_seconds());
        CHECK(shown.date() == local.date);
        CHECK(shown.hour() == local.hour);
        CHECK(shown.minute() == local.minute);
      }
    }
  }
}

TEST_CASE("a zone that the computer does not have") {
  for (const std::string name :
       {"", "Europe/Slagelse", "europe/copenhagen", "/etc/localtime", "/UTC", "leapseconds",
        "Europe/.", "Europe//../UTC", "../zoneinfo/UTC", "Europe/../UTC", "Europe", "Europe/",
        "CET-1CEST", ":UTC", "UTC ", "zone.tab", "tzdata.zi", "iso3166.tab"}) {
    CAPTURE(name);
    CHECK_THROWS_AS(Zone{name}, Error);
  }
  CHECK_THROWS_AS(Zone(std::string("UTC\0x", 5)), Error);
  try {
    Zone("Europe/Slag\nelse");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.trouble() == Trouble::world);
    CHECK(std::string(error.what()) ==
          "Tidszonen «Europe/Slag␊else» findes ikke på denne computer.");
    CHECK(error.remedy() ==
          "Skriv et navn som Europe/Copenhagen. Er navnet rigtigt, så installér pakken tzdata.");
  }
}

TEST_CASE("TZDIR says where zones are") {
  {
    const Variable variable("TZDIR", "/nonexistent");
    CHECK_THROWS_AS(Zone{copenhagen}, Error);
  }
  const Variable variable("TZDIR", "");
  CHECK(here(copenhagen, "2026-07-01T21:30Z") == "2026-07-01T23:30:00+02:00");
}

TEST_CASE("the zone of the process is put back") {
  const auto hour_of_process = [] {
    const time_t point = 1'782'907'200;  // 2026-07-01T12:00Z
    tm local{};
    localtime_r(&point, &local);
    return local.tm_hour;
  };
  {
    const Variable variable("TZ", "America/New_York");
    const Zone zone(copenhagen);
    zone.at(0);
    zone.resolve({Date(2026, 3, 29), 2, 30});
    CHECK(std::string(std::getenv("TZ")) == "America/New_York");
    CHECK(hour_of_process() == 8);
  }
  {
    const Variable variable("TZ", "");
    Zone(copenhagen).at(0);
    CHECK(std::string(std::getenv("TZ")).empty());
    CHECK(hour_of_process() == 12);
  }
  const Variable variable("TZ", std::nullopt);
  const int before = hour_of_process();
  Zone("Asia/Tokyo").at(0);
  CHECK(std::getenv("TZ") == nullptr);
  CHECK(hour_of_process() == before);
}

TEST_CASE("the zone of the process does not matter") {
  for (const std::string outside : {"Pacific/Apia", "UTC", "Europe/Copenhagen", "nonsense"}) {
    const Variable variable("TZ", outside);
    CHECK(here(copenhagen, "2026-07-01T21:30Z") == "2026-07-01T23:30:00+02:00");
    CHECK(resolved(copenhagen, {Date(2026, 3, 29), 2, 30}).empty());
  }
}

TEST_CASE("two zones at once, from several threads") {
  const auto wrong = [](const std::string& name, int offset, int& count) {
    // A new zone each time: it reads the environment that the other thread's zone writes.
    for (int i = 0; i < 2000; ++i)
      count += Zone(name).at(1'782'907'200).offset_seconds() != offset;
  };
  int in_copenhagen = 0;
  int in_tokyo = 0;
  std::thread other(wrong, "Asia/Tokyo", 9 * 3600, std::ref(in_tokyo));
  wrong(copenhagen, 2 * 3600, in_copenhagen);
  other.join();
  CHECK(in_copenhagen == 0);
  CHECK(in_tokyo == 0);
}

}  // namespace
}  // namespace base
