#include "model/year_part.hpp"

#include <doctest/doctest.h>

#include "build.hpp"

namespace model {
namespace {

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
