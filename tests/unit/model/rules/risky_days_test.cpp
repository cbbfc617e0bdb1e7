#include "model/rules/risky_days.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"

namespace model {
namespace {

using test::of;

RiskyDays of_year(std::string_view from, std::string_view to) {
  RiskyDays days{of<ItemId>("dage"), test::line("Dage")};
  days.from = of<DayOfYear>(from);
  days.to = of<DayOfYear>(to);
  return days;
}
RiskyDays about_easter(int before, int after) {
  RiskyDays days{of<ItemId>("paaske"), test::line("Påske")};
  days.before_easter = before;
  days.after_easter = after;
  return days;
}
std::string next(const RiskyDays& days, std::string_view today) {
  const auto found = next_occurrence(days, of<base::Date>(today));
  return found.first.iso() + " " + found.last.iso();
}

TEST_CASE("Easter Sunday") {
  CHECK(easter_sunday(1818).iso() == "1818-03-22");  // the earliest that can be
  CHECK(easter_sunday(1943).iso() == "1943-04-25");  // the latest
  CHECK(easter_sunday(1954).iso() == "1954-04-18");
  CHECK(easter_sunday(1981).iso() == "1981-04-19");
  CHECK(easter_sunday(2000).iso() == "2000-04-23");
  CHECK(easter_sunday(2008).iso() == "2008-03-23");
  CHECK(easter_sunday(2024).iso() == "2024-03-31");
  CHECK(easter_sunday(2026).iso() == "2026-04-05");
  CHECK(easter_sunday(2027).iso() == "2027-03-28");
  CHECK(easter_sunday(2049).iso() == "2049-04-18");
}

TEST_CASE("days that go across New Year") {
  const auto days = of_year("12-31", "01-01");
  CHECK(next(days, "2026-11-25") == "2026-12-31 2027-01-01");
  CHECK(next(days, "2027-01-01") == "2026-12-31 2027-01-01");
  CHECK(next(days, "2027-01-02") == "2027-12-31 2028-01-01");
}

TEST_CASE("days within a year, and one alone") {
  CHECK(next(of_year("12-24", "12-26"), "2026-12-26") == "2026-12-24 2026-12-26");
  CHECK(next(of_year("12-24", "12-26"), "2026-12-27") == "2027-12-24 2027-12-26");
  CHECK(next(of_year("02-29", "02-29"), "2026-01-01") == "2026-02-28 2026-02-28");
}

TEST_CASE("days about Easter") {
  CHECK(next(about_easter(3, 1), "2026-11-25") == "2027-03-25 2027-03-29");
  CHECK(next(about_easter(3, 1), "2027-03-29") == "2027-03-25 2027-03-29");
  CHECK(next(about_easter(3, 1), "2027-03-30") == "2028-04-13 2028-04-17");
}

TEST_CASE("those two weeks ahead, by when they begin") {
  Plan plan{test::line("beredskab-plan/1"), test::line("P"), test::person("tove")};
  plan.risky_days = {of_year("12-31", "01-01"), of_year("12-24", "12-26"), about_easter(3, 1),
                     of_year("12-24", "12-25")};
  plan.risky_days.back().until = of<base::Date>("2026-01-01");
  const auto told = [&](std::string_view today) {
    std::string all;
    for (const auto& found : risky_days_within(plan, 14, of<base::Date>(today)))
      all += found.first.iso() + " ";
    return all;
  };
  CHECK(told("2026-12-09") == "");
  CHECK(told("2026-12-10") == "2026-12-24 ");
  CHECK(told("2026-12-17") == "2026-12-24 2026-12-31 ");
  CHECK(told("2027-01-01") == "2026-12-31 ");
}

}  // namespace
}  // namespace model
