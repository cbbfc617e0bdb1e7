#include "model/rules/duties.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "../rhythm.hpp"
#include "model/incident/corrections.hpp"

namespace model {
namespace {

using namespace test;

Plan plan_with(std::vector<Duty> duties) {
  Plan plan{test::line("beredskab-plan/1"), test::line("P"), test::person("tove")};
  plan.duties = std::move(duties);
  return plan;
}
Duty quarterly(std::string_view id = "maaling") {
  return {of<ItemId>(id), test::line("Måling"), 4};
}
DutyDone done(std::string_view on, std::string_view id = "maaling") {
  return {of<ItemId>(id), of<base::Date>(on)};
}

std::string told(const Plan& plan, const History& history, std::string_view today) {
  std::string all;
  for (const auto& state :
       duties(plan, apply_corrections(history.records), of<base::Date>(today))) {
    all += (all.empty() ? "" : "; ") + test::told(state.rhythm);
  }
  return all;
}

TEST_CASE("a duty is due once in each part of the year") {
  const auto plan = plan_with({quarterly()});
  History history;
  history.add("10:00", done("2026-08-10"));
  CHECK(told(plan, history, "2026-09-30") == "2026-07: 2026-08-10, last 2026-08-10");
  CHECK(told(plan, history, "2026-10-01") ==
        "2026-10: missing, before 2026-07: 2026-08-10, last 2026-08-10");
  CHECK(told(plan, history, "2027-01-01") ==
        "2027-01: missing, before 2026-10: missing, last 2026-08-10");
}

TEST_CASE("it counts for the part that is named, else for that of its day; void ones do not") {
  const auto plan = plan_with({quarterly()});
  History history;
  auto late = done("2026-10-05");
  late.period = of<base::Date>("2026-09-30");
  history.add("10:00", late);
  CHECK(told(plan, history, "2026-11-25") ==
        "2026-10: missing, before 2026-07: 2026-10-05, last 2026-10-05");
  const auto again = history.add("10:01", done("2026-11-02"));
  history.add("10:02", done("2026-10-20"));
  CHECK(told(plan, history, "2026-11-25") ==
        "2026-10: 2026-11-02, before 2026-07: 2026-10-05, last 2026-11-02");
  history.make_void("10:03", again);
  CHECK(told(plan, history, "2026-11-25") ==
        "2026-10: 2026-10-20, before 2026-07: 2026-10-05, last 2026-10-20");
}

TEST_CASE("the part before says nothing where nothing was written by then") {
  const auto plan = plan_with({quarterly(), quarterly("revision")});
  History history;
  CHECK(told(plan, history, "2026-11-25") == "2026-10: missing; 2026-10: missing");
  history.add("10:00", done("2026-10-01"));
  CHECK(told(plan, history, "2026-11-25") ==
        "2026-10: 2026-10-01, last 2026-10-01; 2026-10: missing");
  history.add("10:01", done("2026-09-30"));
  CHECK(told(plan, history, "2026-11-25") ==
        "2026-10: 2026-10-01, before 2026-07: 2026-09-30, last 2026-10-01; "
        "2026-10: missing, before 2026-07: missing");
}

TEST_CASE("a duty holds from its first day to its last") {
  auto plan = plan_with({quarterly()});
  History history;
  history.add("10:00", done("2026-01-10"));
  plan.duties[0].from = of<base::Date>("2026-08-01");
  CHECK(told(plan, history, "2026-07-31") == "");
  CHECK(told(plan, history, "2026-11-25") == "2026-10: missing, last 2026-01-10");
  plan.duties[0].from = of<base::Date>("2026-07-01");
  CHECK(told(plan, history, "2026-11-25") ==
        "2026-10: missing, before 2026-07: missing, last 2026-01-10");
  plan.duties[0].until = of<base::Date>("2026-11-24");
  CHECK(told(plan, history, "2026-11-25") == "");
}

TEST_CASE("nearly due in the part's last thirty days, until it is done") {
  const auto plan = plan_with({quarterly()});
  History history;
  const auto nearly = [&](std::string_view today) {
    const auto day = of<base::Date>(today);
    return duties(plan, apply_corrections(history.records), day)[0].rhythm.nearly_due(day);
  };
  CHECK_FALSE(nearly("2026-12-01"));
  CHECK(nearly("2026-12-02"));
  CHECK(nearly("2026-12-31"));
  history.add("10:00", done("2026-12-01"));
  CHECK_FALSE(nearly("2026-12-31"));
}

std::string part(int per_year, std::string_view day) {
  const auto found = year_part(per_year, test::of<base::Date>(day));
  return found.first.iso() + " " + found.last.iso();
}

TEST_CASE("the part of the year that a day falls into") {
  CHECK(part(1, "2026-11-20") == "2026-01-01 2026-12-31");
  CHECK(part(2, "2026-06-30") == "2026-01-01 2026-06-30");
  CHECK(part(2, "2026-07-01") == "2026-07-01 2026-12-31");
  CHECK(part(3, "2026-05-01") == "2026-05-01 2026-08-31");
  CHECK(part(4, "2026-11-20") == "2026-10-01 2026-12-31");
  CHECK(part(6, "2028-02-29") == "2028-01-01 2028-02-29");
  CHECK(part(12, "2027-02-10") == "2027-02-01 2027-02-28");
}

TEST_CASE("the part before it, across the year's end too") {
  const auto first = year_part(2, base::Date(2026, 3, 1));
  CHECK(year_part_before(2, first) == year_part(2, base::Date(2025, 12, 1)));
  CHECK(year_part_before(4, year_part(4, base::Date(2026, 12, 31))) ==
        year_part(4, base::Date(2026, 9, 1)));
}

}  // namespace
}  // namespace model
