#include "render/views/year_text.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"

namespace render {
namespace {

base::Date day(std::string_view text) { return test::of<base::Date>(text); }
std::string name(int per_year, std::string_view of_part) {
  return part_name(model::year_part(per_year, day(of_part)));
}

TEST_CASE("the parts of the year have Danish names") {
  CHECK(name(1, "2026-11-25") == "2026");
  CHECK(name(2, "2026-06-30") == "1. halvår 2026");
  CHECK(name(2, "2026-07-01") == "2. halvår 2026");
  CHECK(name(3, "2026-04-30") == "januar–april 2026");
  CHECK(name(3, "2026-12-31") == "september–december 2026");
  CHECK(name(4, "2026-09-30") == "3. kvartal 2026");
  CHECK(name(6, "2027-03-01") == "marts–april 2027");
  CHECK(name(12, "2026-11-25") == "november 2026");
}

TEST_CASE("days from one to another") {
  CHECK(days_text(day("2026-06-05"), day("2026-06-05")) == "5. juni");
  CHECK(days_text(day("2026-12-24"), day("2026-12-26")) == "24.–26. december");
  CHECK(days_text(day("2026-12-31"), day("2027-01-01")) == "31. december – 1. januar");
  CHECK(days_text(day("2026-12-31"), day("2027-12-31")) == "31. december – 31. december");
}

TEST_CASE("how long ago, and how far ahead") {
  const auto ago = [](std::string_view then) { return ago_text(day(then), day("2026-11-25")); };
  CHECK(ago("2026-11-25") == "i dag");
  CHECK(ago("2026-11-24") == "i går");
  CHECK(ago("2026-11-13") == "for 12 dage siden");
  CHECK(ago("2026-09-26") == "for 60 dage siden");
  CHECK(ago("2026-09-25") == "for 2 måneder siden");
  CHECK(ago("2026-04-26") == "for 6 måneder siden");
  CHECK(ago("2026-04-25") == "for 7 måneder siden");
  CHECK(ago("2024-11-26") == "for 23 måneder siden");
  CHECK(ago("2024-11-25") == "for 2 år siden");
  const auto ahead = [](std::string_view then) { return ahead_text(day(then), day("2026-11-25")); };
  CHECK(ahead("2026-11-25") == "i dag");
  CHECK(ahead("2026-11-26") == "i morgen");
  CHECK(ahead("2027-01-09") == "om 45 dage");
}

}  // namespace
}  // namespace render
