#include "store/plans/new_plan.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {
namespace {

using model::test::of;

constexpr std::string_view text =
    "format: beredskab-plan/1\n# Navnet.\nname: plan\n# Hvem.\ncoordinator: tovholder\n"
    "areas:\n  - {id: et, name: Et}\n# Typer.\nincident_types:\n  - {id: uafklaret, name: U}\n"
    "questions:\n  - id: brug\n    ask: Ja?\n    section: formaal\n# Slut.\n";

model::Document document(std::string_view section) {
  return *read_document(Source("document.yaml",
                               "format: beredskab-document/1\ntitle: T\nsections:\n"
                               "  - id: " +
                                   std::string(section) + "\n"))
              .value;
}

TEST_CASE("nothing known: the text as it is") {
  CHECK(new_plan(std::string(text), {}, document("formaal")) == text);
}

TEST_CASE("what is known is put in, quoted, between the comments") {
  NewPlan values;
  values.name = of<model::Line>("no: \"x\" #1");
  values.coordinator = of<model::PersonId>("bo");
  values.areas.push_back({of<model::AreaId>("to"), of<model::Line>("12:30"), {}, {}, {}});
  CHECK(new_plan(std::string(text), values, document("andet")) ==
        "format: beredskab-plan/1\n# Navnet.\nname: \"no: \\\"x\\\" #1\"\n# Hvem.\n"
        "coordinator: bo\nareas:\n  - id: to\n    name: \"12:30\"\n# Typer.\nincident_types:\n"
        "  - {id: uafklaret, name: U}\nquestions:\n  - id: brug\n    ask: \"Ja?\"\n# Slut.\n");
}

TEST_CASE("a member that ends the file") {
  const auto range = member_range("a: 1\nb:\n  - c\n", "b");
  REQUIRE(range);
  CHECK(range->begin == 5);
  CHECK(range->end == 14);
}

}  // namespace
}  // namespace store
