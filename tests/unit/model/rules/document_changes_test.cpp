#include "model/rules/document_changes.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "base/text.hpp"

namespace model {
namespace {

using namespace test;

Section section(std::string_view id, std::string_view words) {
  return {of<SectionId>(id), {}, false, text(words)};
}
Document document(std::vector<Section> sections) {
  return {line("beredskab-document/1"), line("Plan"), {}, {}, std::move(sections), {}, {}};
}

std::string told(const Document& before, const Document& after) {
  const auto parts = [](const std::vector<std::string>& all) { return base::join(all, "|"); };
  std::string out;
  const auto changes = document_changes(before, after);
  for (const auto& fact : changes.facts) {
    out +=
        fmt::format("{}: {} -> {}\n", base::word(fact.kind), parts(fact.before), parts(fact.after));
  }
  for (const auto& one : changes.sections) {
    out += fmt::format("{} {}{}: {} -> {}\n", base::word(one.kind), one.heading,
                       one.old_heading ? " was " + one.old_heading->str() : "", parts(one.before),
                       parts(one.after));
  }
  CHECK(changes.any() == !out.empty());
  return out;
}

TEST_CASE("nothing is changed") {
  CHECK(told(document({section("aa", "Et")}), document({section("aa", "Et")})).empty());
}

TEST_CASE("paragraphs that only one of the texts has") {
  CHECK(told(document({section("aa", "Et\n\nTo\n\nTre")}),
             document({section("aa", "Et\n\nFire\n\nTre")})) == "changed aa: To -> Fire\n");
  CHECK(told(document({section("aa", "Et\n\nTo")}), document({section("aa", "Et\n\nNyt\n\nTo")})) ==
        "changed aa:  -> Nyt\n");
}

TEST_CASE("sections that are new, gone, renamed or moved") {
  const auto before = document({section("aa", "Et"), section("bb", "To"), section("cc", "Tre")});
  auto after = document({section("cc", "Tre"), section("aa", "Et"), section("dd", "Ny")});
  after.sections[1].heading = line("Formål");
  CHECK(told(before, after) ==
        "order:  -> Formål\nchanged Formål:  -> \nadded dd:  -> Ny\nremoved bb: To -> \n");
  auto headed = document({section("aa", "Et")});
  headed.sections[0].heading = line("Hensigt");
  CHECK(told(headed, after).find("changed Formål was Hensigt:") != std::string::npos);
}

TEST_CASE("what stands outside the sections") {
  auto before = document({section("aa", "Et")});
  auto after = before;
  before.parties = {{line("Prøvebo Jens Eksempel"), {}}, {line("Skolen"), {}}};
  after.parties = {{line("Prøvebo, Jens Eksempel"), {}}, {line("Skolen"), {}}};
  after.subtitle = line("2028");
  after.valid = Period{base::Date(2028, 1, 1), base::Date(2031, 12, 31)};
  after.approval = line("Prøvefonden");
  CHECK(told(before, after) ==
        "subtitle:  -> 2028\n"
        "period:  -> 1. januar 2028 – 31. december 2031\n"
        "parties: Prøvebo Jens Eksempel -> Prøvebo, Jens Eksempel\n"
        "approval:  -> Prøvefonden\n");
}

}  // namespace
}  // namespace model
