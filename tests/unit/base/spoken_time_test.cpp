#include "base/spoken_time.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace base {

namespace {

// Friday 20 November 2026.
std::string said(std::string_view text, Which which = Which::nearest) {
  return spoken_time(text, Date(2026, 11, 20), which).value_or("-");
}

}  // namespace

TEST_CASE("spoken_time: days in words") {
  CHECK(said("i går 22.10") == "2026-11-19 22:10");
  CHECK(said("I GÅR kl. 22") == "2026-11-19 22:00");
  CHECK(said("i dag 9.30") == "2026-11-20 09:30");
  CHECK(said("i forgårs 2210") == "2026-11-18 22:10");
  CHECK(said("i aftes kl 22") == "2026-11-19 22:00");
  CHECK(said("i morgen 8") == "2026-11-21 08:00");
  CHECK(said("i morgen") == "2026-11-21");
}

TEST_CASE("spoken_time: weekdays are the last or the coming one") {
  CHECK(said("mandag kl. 9") == "2026-11-16 09:00");
  CHECK(said("mandag kl. 9", Which::coming) == "2026-11-23 09:00");
  CHECK(said("på fredag 10", Which::coming) == "2026-11-27 10:00");
  CHECK(said("fredag den 20. november 2026 kl. 22.15") == "2026-11-20 22:15");
  CHECK(said("torsdag den 20. november") == "-");  // it is a Friday
}

TEST_CASE("spoken_time: days in figures") {
  CHECK(said("28/11") == "2026-11-28");
  CHECK(said("28/11 kl. 9") == "2026-11-28 09:00");
  CHECK(said("3/1") == "2027-01-03");
  CHECK(said("1/6") == "2026-06-01");
  CHECK(said("1/6", Which::coming) == "2027-06-01");
  CHECK(said("28/11-2025") == "2025-11-28");
  CHECK(said("28/11/26") == "2026-11-28");
  CHECK(said("28.11.2026 22.10") == "2026-11-28 22:10");
  CHECK(said("den 28. nov. 2026") == "2026-11-28");
  CHECK(said("16/3 2027 kl. 10") == "2027-03-16 10:00");
  CHECK(said("30/2") == "-");
  CHECK(said("28/13") == "-");
}

TEST_CASE("spoken_time: clocks and distances") {
  CHECK(said("kl 22") == "22:00");
  CHECK(said("kl.22.10") == "22:10");
  CHECK(said("klokken 7") == "07:00");
  CHECK(said("2210") == "22:10");
  CHECK(said("om 10 min.") == "+10m");
  CHECK(said("for 2 timer siden") == "-2h");
  CHECK(said("en time siden") == "-1h");
  CHECK(said("om en uge") == "-");
}

TEST_CASE("spoken_time: what is written as files have it, or is no time, is left alone") {
  for (const auto* text : {"22:10", "22.10", "22", "-15m", "2026-11-20", "2026-11-20T22:10", "", "22.10.26",
                           "i går om aftenen", "fodbold", "28/11 i går"}) {
    CHECK_MESSAGE(said(text) == "-", text);
  }
}

}  // namespace base
