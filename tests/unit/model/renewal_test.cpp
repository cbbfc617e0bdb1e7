#include "model/renewal.hpp"

#include <doctest/doctest.h>

#include "build.hpp"

namespace model {
namespace {

using test::line;
using test::person;

Period period(std::string_view from, std::string_view to) {
  return {test::of<base::Date>(from), test::of<base::Date>(to)};
}
std::string shown(const Period& one) { return one.from.iso() + " " + one.to.iso(); }

TEST_CASE("a period as long again") {
  CHECK(shown(period_after(period("2021-01-01", "2025-12-31"))) == "2026-01-01 2030-12-31");
  CHECK(shown(period_after(period("2024-07-01", "2026-06-30"))) == "2026-07-01 2028-06-30");
  CHECK(shown(period_after(period("2026-01-01", "2026-01-10"))) == "2026-01-11 2026-01-20");
}

TEST_CASE("the old period's years, whatever the dash and the spaces") {
  const auto old = period("2021-01-01", "2025-12-31");
  const auto next = period("2026-01-01", "2028-12-31");
  CHECK(with_years("Slagelse, 2021 – 2025", old, next) == "Slagelse, 2026 – 2028");
  CHECK(with_years("2021-2025", old, next) == "2026-2028");
  CHECK(with_years("(2021\u00a0— 2025)", old, next) == "(2026\u00a0— 2028)");
  CHECK(with_years("2021 – 2025", old, period("2026-01-01", "2026-12-31")) == "2026");
  for (const auto* other : {"2021", "2021 til 2025", "2021 – 2024", "12021 – 2025", "2021 – 20250",
                            "2020 – 2025", "2021 2025"}) {
    CHECK(with_years(other, old, next) == other);
  }
  CHECK(with_years("Plan 2025", period("2025-01-01", "2025-12-31"), next) == "Plan 2026 – 2028");
}

TEST_CASE("a party's line says what is known") {
  Participant one{person("bo"), line("Prøvebo"), line("Chef")};
  CHECK(party_line(one).str() == "Prøvebo, Chef");
  one.name = line("Bo Prøve");
  one.email = test::of<Email>("bo@example.invalid");
  CHECK(party_line(one).str() == "Prøvebo, Bo Prøve, Chef, bo@example.invalid");
}

TEST_CASE("the next document keeps its sections, and has new parties") {
  Document old{line("beredskab-document/1"), line("Plan 2021-2025"), {}, {}, {}, {}, {}};
  old.valid = period("2021-01-01", "2025-12-31");
  old.parties = {{line("Gammel"), {}}};
  old.approval = line("Prøvefonden");
  const Participant one{person("bo"), line("Prøvebo"), line("Chef")};
  CHECK(test::show(renewed(old, period("2026-01-01", "2028-12-31"), {one})) ==
        "{format: beredskab-document/1, title: Plan 2026-2028, "
        "valid: {from: 2026-01-01, to: 2028-12-31}, parties: [{line: Prøvebo, Chef, participant: bo}], "
        "approval: Prøvefonden}");
}

}  // namespace
}  // namespace model
