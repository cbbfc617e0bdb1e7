#include "base/written_time.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <ostream>
#include <string>

namespace base {
namespace {

std::string read(std::string_view text, Writing writing) {
  const auto parsed = parse_written_time(text, writing);
  if (!parsed) return parsed.mistake().message;
  const auto& [local, offset] = *parsed;
  return fmt::format("{} {}:{:02} {}", local.date.iso(), local.hour, local.minute,
                     offset ? std::to_string(*offset) : "-");
}

std::string offset_of(std::string_view typed) {
  const auto [rest, offset] = without_offset(typed);
  return fmt::format("{}|{}", rest, offset ? std::to_string(*offset) : "-");
}

TEST_CASE("a scanner leaves what does not fit") {
  Scanner scanner("2026-x");
  CHECK_FALSE(scanner.take('-'));
  CHECK(scanner.digits(4) == 2026);
  CHECK(scanner.take('-'));
  CHECK_FALSE(scanner.digits(1, 2));
  CHECK(scanner.rest() == "x");
  CHECK_FALSE(scanner.done());
}

TEST_CASE("files hold one shape, people write several") {
  const std::string kept = "2026-11-20T07:05:00+01:00";
  CHECK(read(kept, Writing::in_file) == "2026-11-20 7:05 3600");
  CHECK(read(kept, Writing::typed) == "2026-11-20 7:05 3600");
  for (const std::string typed :
       {"2026-11-20 7.05", "2026-11-20T7:05", "2026-11-20 kl. 7.05", "2026-11-20  07:05"}) {
    CAPTURE(typed);
    CHECK(read(typed, Writing::typed) == "2026-11-20 7:05 -");
    CHECK_FALSE(parse_written_time(typed, Writing::in_file));
  }
}

TEST_CASE("without_offset: as it is shown and kept, and no span of hours") {
  CHECK(offset_of("2.35 (UTC+2)") == "2.35|7200");
  CHECK(offset_of("2:35+02:00") == "2:35|7200");
  CHECK(offset_of("23.30 (UTC-1)") == "23.30|-3600");
  CHECK(offset_of("22:00-02:00") == "22:00-02:00|-");
  CHECK(offset_of("22.10") == "22.10|-");
}

TEST_CASE("parse_day takes the shape, be it a real day or not") {
  const auto day = parse_day("2026-02-31");
  REQUIRE(day);
  CHECK(day->day == 31);
  for (const auto* text : {"2026-2-3", "20-11-2026", "2026-11-20 ", ""})
    CHECK_MESSAGE(!parse_day(text), text);
}

TEST_CASE("parse_clock leaves what may be a day of the month") {
  CHECK(parse_clock("22.10"));
  CHECK(parse_clock("7:05"));
  for (const auto* text : {"22.10.26", "2210", "i dag", ""})
    CHECK_MESSAGE(!parse_clock(text), text);
}

}  // namespace
}  // namespace base
