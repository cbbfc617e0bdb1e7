#include <doctest/doctest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "../store/here.hpp"
#include "base/time.hpp"

namespace base {
namespace {

using namespace store::test;

Instant at(std::string_view text) { return *Instant::parse(text); }

std::string here(const std::string& zone, std::string_view text) {
  return Zone(zone).here(at(text)).iso();
}

using Times = std::vector<std::string>;

Times resolved(const std::string& zone, const LocalTime& local) {
  Times result;
  for (const Instant& instant : Zone(zone).resolve(local)) result.push_back(instant.iso());
  return result;
}

const std::string copenhagen = "Europe/Copenhagen";

TEST_CASE("the offset in force in Copenhagen") {
  CHECK(Zone(copenhagen).known());
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

TEST_CASE("a zone that the computer does not have is UTC instead") {
  for (const std::string name : {"",
                                 "Europe/Slagelse",
                                 "europe/copenhagen",
                                 "/etc/localtime",
                                 "/UTC",
                                 "leapseconds",
                                 "Europe/.",
                                 "Europe//../UTC",
                                 "../zoneinfo/UTC",
                                 "Europe/../UTC",
                                 "Europe",
                                 "Europe/",
                                 "CET-1CEST",
                                 ":UTC",
                                 "UTC ",
                                 "zone.tab",
                                 "tzdata.zi",
                                 "iso3166.tab",
                                 "/usr/share/zoneinfo/Europe/Copenhagen",
                                 "file:Europe/Copenhagen",
                                 "libc:UTC",
                                 "Fixed/UTC+01:00:00"}) {
    CAPTURE(name);
    CHECK_FALSE(Zone(name).known());
    CHECK(Zone(name).name() == "UTC");
    CHECK(here(name, "2026-07-01T23:30+02:00") == "2026-07-01T21:30:00+00:00");
    CHECK(resolved(name, {Date(2026, 3, 29), 2, 30}) == Times{"2026-03-29T02:30:00+00:00"});
  }
  CHECK_FALSE(Zone(std::string("UTC\0x", 5)).known());
  CHECK(Zone("UTC").known());
}

// What was loaded by a name stays so in this process: each name stands in one test only.
TEST_CASE("TZDIR goes before the system's folder") {
  std::ifstream file("/usr/share/zoneinfo/Asia/Tokyo", std::ios::binary);
  const std::string tokyo(std::istreambuf_iterator<char>(file), {});
  const Folder folder;
  folder.write("Made/Up", tokyo);
  folder.write("Europe/Vienna", tokyo);
  folder.write("Europe/Rome", "TZif, torn");
  const Variable variable("TZDIR", folder.path().string());
  const Zone made_up("Made/Up");
  CHECK(made_up.known());
  CHECK(here("Europe/Vienna", "2026-07-01T12:00Z") == "2026-07-01T21:00:00+09:00");
  CHECK(here("Europe/Rome", "2026-07-01T12:00Z") == "2026-07-01T14:00:00+02:00");
  CHECK(here("Europe/Oslo", "2026-07-01T12:00Z") == "2026-07-01T14:00:00+02:00");
  // The file is read once: what becomes of it later moves no meeting.
  std::filesystem::remove_all(folder.path() / "Made");
  CHECK(made_up.at(0).offset_seconds() == 9 * 3600);
  CHECK(made_up.resolve({Date(2026, 7, 1), 12, 0}).front().offset_seconds() == 9 * 3600);
}

TEST_CASE("TZDIR that leads nowhere, or is empty") {
  {
    const Variable variable("TZDIR", "/proc/none");
    CHECK(here("Europe/Madrid", "2026-07-01T21:30Z") == "2026-07-01T23:30:00+02:00");
  }
  const Variable variable("TZDIR", "");
  CHECK(here("Europe/Berlin", "2026-07-01T21:30Z") == "2026-07-01T23:30:00+02:00");
}

TEST_CASE("the zone of the process does not matter") {
  const Variable variable("TZ", "Pacific/Apia");
  CHECK(here("Europe/Malta", "2026-07-01T21:30Z") == "2026-07-01T23:30:00+02:00");
}

TEST_CASE("two zones at once, from several threads") {
  const auto wrong = [](const std::string& name, int offset, int& count) {
    for (int i = 0; i < 2000; ++i) count += Zone(name).at(1'782'907'200).offset_seconds() != offset;
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
