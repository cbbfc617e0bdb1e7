#include "render/documents/progress_view.hpp"

#include <doctest/doctest.h>

#include "fixture.hpp"

using namespace render::test;

namespace {

base::Decimal d(std::string_view words) { return of<base::Decimal>(words); }

}  // namespace

TEST_CASE("our own counts leave out exercises, merged ones and other types") {
  const auto given = world();
  const auto fire = of<model::TypeId>("brand");
  std::vector<model::Incident> incidents(5, incident({record("aaaaa2", "22:15", activation())}));
  REQUIRE(incidents[0].type == fire);
  incidents[2].exercise = true;
  incidents[3].state = model::State::merged;
  incidents[4].type = of<model::TypeId>("haervaerk");
  const auto counts = render::own_counts(given.context(), {fire}, incidents);
  REQUIRE(counts.size() == 1);
  CHECK(counts[0].year == 2026);
  CHECK(counts[0].total == 2);
  CHECK(counts[0].areas.ends_with(": 2"));
}

TEST_CASE("where parts and totals differ, it is said by how much") {
  const auto row = [](std::vector<base::Decimal> parts, base::Decimal total) {
    return model::BudgetRow{line("Prøve"), {}, {}, std::move(parts), total, {}, line("Afsnit 1")};
  };
  model::BudgetTable table{of<model::ItemId>("penge"),
                           line("Penge"),
                           line("kroner"),
                           {line("Fonden"), line("Lokalt")},
                           {row({d("6497"), d("5062")}, d("11559"))},
                           row({d("6497"), d("5062")}, d("11559")),
                           {}};
  auto view = render::money_view(table);
  CHECK_FALSE(view.differs);
  CHECK_FALSE(view.rows[0].differs);
  CHECK(view.sum.total.danish() == "11.559");
  table.total = row({d("6500"), d("5062")}, d("11000"));
  table.rows[0].total = d("11560");
  view = render::money_view(table);
  CHECK(view.rows[0].differs == "Delene giver 11.559, men kilden har 11.560: 1 mere.");
  CHECK(view.differs ==
        "Linjerne giver 11.560, men kilden har 11.000: 560 mindre. "
        "Fonden giver 6.497, men kilden har 6.500: 3 mere.");
}
