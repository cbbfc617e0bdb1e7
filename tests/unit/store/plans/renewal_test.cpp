#include "model/rules/renewal.hpp"

#include <doctest/doctest.h>

#include "../here.hpp"
#include "base/error.hpp"
#include "store/plans/new_plan.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {
namespace {

using namespace model::test;

std::string renewed(const std::string& text) {
  const Source source("plans/proeve/document.yaml", text);
  const auto read = read_document(source);
  REQUIRE(read.value);
  const model::Period next{base::Date(2026, 1, 1), base::Date(2028, 12, 31)};
  model::Participant bo{person("bo"), line("Prøvebo"), line("Chef")};
  bo.name = line("Bo Prøve");
  std::vector<model::PartyDifference> differences;
  if (!read.value->parties.empty()) {
    differences = {{model::PartyDifferenceKind::name, &read.value->parties.front(), bo, {}}};
  }
  return renewed_text(source, *read.value, model::renewed(*read.value, next, differences));
}

TEST_CASE("comments and order stay; the period, the years and the parties are new") {
  CHECK(renewed("# Om filen.\nformat: beredskab-document/1\ntitle: Plan, 2021 – 2025\n\n"
                "# Perioden.\nvalid: {from: 2021-01-01, to: 2025-12-31}  # år\n"
                "parties:\n- line: Gammel\n# imellem\n\n- line: Anden\n  participant: tove\n"
                "# Afsnittene.\nsections:\n  - id: formaal\n    text: Ro 2021 – 2025\n"
                "approval: Prøvefonden\n") ==
        "# Om filen.\nformat: beredskab-document/1\ntitle: \"Plan, 2026 – 2028\"\n\n"
        "# Perioden.\nvalid: {from: 2026-01-01, to: 2028-12-31}  # år\n"
        "parties:\n  - line: \"Prøvebo, Bo Prøve, Chef\"\n    participant: bo\n"
        "  - line: \"Anden\"\n    participant: tove\n"
        "# Afsnittene.\nsections:\n  - id: formaal\n    text: Ro 2021 – 2025\n"
        "approval: Prøvefonden\n");
}

TEST_CASE("parties who are the same keep their lines as they are laid out") {
  const std::string parties =
      "parties:\n# imellem\n- {line: \"Prøvebo, Bo Prøve, Chef\", participant: bo}  # ny\n";
  CHECK(renewed("format: beredskab-document/1\ntitle: Plan\n" + parties +
                "sections:\n  - {id: aa, text: Ro}\n")
            .find(parties) != std::string::npos);
}

TEST_CASE("a draft gets a period; what nobody signs gets no parties") {
  CHECK(renewed("format: beredskab-document/1\ntitle: Plan\nsections:\n  - {id: aa, text: Ro}\n") ==
        "format: beredskab-document/1\ntitle: Plan\nvalid: {from: 2026-01-01, to: 2028-12-31}\n"
        "sections:\n  - {id: aa, text: Ro}\n");
}

TEST_CASE("a file that is laid out in another way is left alone") {
  CHECK_THROWS_AS(
      renewed("{format: beredskab-document/1, title: Plan, sections: [{id: aa, text: Ro}]}\n"),
      base::Error);
}

}  // namespace
}  // namespace store
