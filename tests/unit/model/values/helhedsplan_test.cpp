#include "model/values/helhedsplan.hpp"

#include <doctest/doctest.h>

namespace {

model::Line line(std::string_view text) { return *model::Line::parse(text); }
base::Decimal d(std::string_view text) { return *base::Decimal::parse(text); }

model::BudgetRow row(std::vector<base::Decimal> parts, base::Decimal total) {
  return {line("Prøve"), {}, {}, std::move(parts), total, {}, line("Afsnit 1")};
}

}  // namespace

TEST_CASE("a budget is added up, part by part and in all") {
  model::BudgetTable table{
      *model::ItemId::parse("penge"),
      line("Penge"),
      line("kroner"),
      {line("Fonden"), line("Lokalt")},
      {row({d("6497"), d("5062")}, d("11559")), row({d("0.5"), d("0.25")}, d("0.75"))},
      {},
      {}};
  const auto sum = model::sum_of(table);
  REQUIRE(sum.parts.size() == 2);
  CHECK(sum.parts[0] == d("6497.5"));
  CHECK(sum.parts[1] == d("5062.25"));
  CHECK(sum.total == d("11559.75"));
  CHECK(model::sum_of(table.rows[0].parts) == table.rows[0].total);
  CHECK(check(table).empty());
  table.total = row({d("1")}, d("1"));
  REQUIRE(check(table).size() == 1);
  CHECK(check(table).front().key == "total");
  table.rows.push_back(row({}, d("1")));
  CHECK(check(table).size() == 2);
}

TEST_CASE("a target has the number that its rule needs, and no other") {
  const auto target = [](model::Rule rule, std::optional<base::Decimal> value) {
    return model::Target{{*model::SiteId::parse("parken")}, rule, value, {}, {}};
  };
  CHECK(check(target(model::Rule::below, d("28"))).empty());
  CHECK(check(target(model::Rule::fall, {})).empty());
  CHECK(check(target(model::Rule::below, {})).size() == 1);
  CHECK(check(target(model::Rule::fall, d("1"))).size() == 1);
}
