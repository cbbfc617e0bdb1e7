#include "model/rules/renewal.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "../build.hpp"

namespace model {
namespace {

using namespace test;

Period period(std::string_view from, std::string_view to) {
  return {test::of<base::Date>(from), test::of<base::Date>(to)};
}
std::string shown(const Period& one) { return one.from.iso() + " " + one.to.iso(); }

TEST_CASE("a period as long again") {
  CHECK(shown(period_after(period("2021-01-01", "2025-12-31"))) == "2026-01-01 2030-12-31");
  CHECK(shown(period_after(period("2024-07-01", "2026-06-30"))) == "2026-07-01 2028-06-30");
  CHECK(shown(period_after(period("2026-01-01", "2026-01-10"))) == "2026-01-11 2026-01-20");
}

TEST_CASE("days with two periods, and with none between") {
  const auto told = [](const std::vector<Period>& periods) {
    std::string text;
    for (const auto& seam : seams(periods)) {
      text += fmt::format("{}{}{} {}\n", seam.earlier, seam.both ? '+' : '-', seam.later,
                          shown(seam.days));
    }
    return text;
  };
  CHECK(told({}).empty());
  CHECK(told({period("2028-02-29", "2028-12-31"), period("2026-01-01", "2028-02-28")}).empty());
  CHECK(told({period("2028-03-01", "2028-12-31"), period("2026-01-01", "2028-02-28")}) ==
        "1-0 2028-02-29 2028-02-29\n");
  // One that holds longest of those before is the one beside.
  CHECK(told({period("2026-01-01", "2029-12-31"), period("2027-01-01", "2027-12-31"),
              period("2029-12-31", "2030-12-31")}) ==
        "0+1 2027-01-01 2027-12-31\n0+2 2029-12-31 2029-12-31\n");
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

TEST_CASE("the next document keeps its sections and its parties, each with its line of today") {
  Document old{line("beredskab-document/1"), line("Plan 2021-2025"), {}, {}, {}, {}, {}};
  old.valid = period("2021-01-01", "2025-12-31");
  old.parties = {{line("Gammel"), {}},
                 {line("Prøvebo, Jens Eksempel, Chef"), person("jens")},
                 {line("Skolen, Ida Prøve, Leder"), person("ida")}};
  old.approval = line("Prøvefonden");
  const Participant bo{person("bo"), line("Prøvebo"), line("Direktør")};
  Participant jens{person("jens"), line("Prøvebo"), line("Chef")};
  jens.name = line("Jens Eksempel");  // and the successor is a role without a name
  const Participant ny{person("ny"), line("Klubben"), line("Leder")};
  const Participant ida{person("ida"), line("Skolen"), line("Leder")};
  CHECK(test::show(renewed(old, period("2026-01-01", "2028-12-31"),
                           {{PartyDifferenceKind::replaced, &old.parties[1], jens, bo},
                            {PartyDifferenceKind::ended, &old.parties[2], ida, {}},
                            {PartyDifferenceKind::joined, nullptr, ny, {}}})) ==
        "{format: beredskab-document/1, title: Plan 2026-2028, "
        "valid: {from: 2026-01-01, to: 2028-12-31}, parties: [{line: Gammel}, "
        "{line: Prøvebo, Direktør, participant: bo}, "
        "{line: Skolen, Ida Prøve, Leder, participant: ida}], approval: Prøvefonden}");
}

}  // namespace
}  // namespace model
