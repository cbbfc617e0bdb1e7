#include <doctest/doctest.h>

#include "../here.hpp"
#include "store/check/checks.hpp"

namespace store {
namespace {

using test::Names;

const base::Date today(2026, 11, 20);
const std::string period = "valid: {from: 2025-01-01, to: 2028-12-31}\n";

// Where the document says nothing of its period, that is added behind it.
Names lacks(const std::string& participants, const std::string& document,
            const base::Date& day = today) {
  PlanFolder folder{.id = model::test::of<model::PlanId>("proeve")};
  folder.participants = read_participants(Source(
      "participants.yaml", "format: beredskab-participants/1\nparticipants:\n" + participants));
  folder.document = read_document(
      Source("document.yaml", "format: beredskab-document/1\ntitle: Plan\n" + document +
                                  (document.find("valid:") == std::string::npos ? period : "")));
  REQUIRE(folder.participants.value);
  REQUIRE(folder.document.value);
  const auto found = what_plan_lacks(folder, day);
  CHECK_FALSE(found.has_errors());
  return test::by_file(found);
}

const std::string complete =
    "  - {id: tove, organisation: Bo, title: Leder, name: Tove, mobile: 12345678, "
    "email: t@example.invalid, deputy: bo}\n"
    "  - {id: bo, organisation: Bo, title: Leder, name: Bo, mobile: 87654321, "
    "email: b@example.invalid, only_deputy: true}\n";
const std::string sections = "sections:\n  - {id: formaal, text: Ro}\n";

TEST_CASE("nothing is lacking") { CHECK(lacks(complete, sections) == Names{}); }

TEST_CASE("a plan that has expired") {
  const auto valid = "valid: {from: 2025-01-01, to: 2026-11-19}\n" + sections;
  CHECK(lacks(complete, valid) == Names{"document.yaml: plan-expired 3:31 (warning)"});
  // The day stands in a comment too.
  CHECK(lacks(complete, "# til 2026-11-19\n" + valid) ==
        Names{"document.yaml: plan-expired 4:31 (warning)"});
}

TEST_CASE("a plan that expires is announced from ninety days before its last day") {
  const auto valid = "valid: {from: 2025-01-01, to: 2026-11-19}\n" + sections;
  const Names expires{"document.yaml: plan-expires 3:31 (warning)"};
  CHECK(lacks(complete, valid, base::Date(2026, 8, 20)) == Names{});
  CHECK(lacks(complete, valid, base::Date(2026, 8, 21)) == expires);
  CHECK(lacks(complete, valid, base::Date(2026, 11, 19)) == expires);
}

TEST_CASE("a line for each participant in office, named after the worst that is missing") {
  CHECK(lacks(complete + "  - {id: chefen, organisation: Politi, title: Chef}\n", sections) ==
        Names{"participants.yaml: missing-phone 5:10 (warning)"});
  CHECK(lacks(complete + "  - {id: chefen, organisation: Politi, title: Chef, phone: 114}\n",
              sections) == Names{"participants.yaml: missing-email 5:10 (warning)"});
  // A switchboard has neither an address nor a deputy, and no name.
  CHECK(lacks(complete + "  - {id: vagten, organisation: Politi, title: Vagt, phone: 114}\n",
              sections) == Names{});
  CHECK(
      lacks(complete + "  - {id: vagten, organisation: Politi, title: Vagt, hours: Hele døgnet}\n",
            sections) == Names{"participants.yaml: night-phone 5:10 (warning)"});
  CHECK(lacks(complete + "  - {id: gammel, organisation: Politi, title: Chef, until: 2026-11-19}\n"
                         "  - {id: nyere, organisation: Politi, title: Chef, from: 2026-11-21}\n",
              sections) == Names{});
}

TEST_CASE("a party's line that lacks a comma") {
  CHECK(lacks(complete, sections + "parties:\n  - line: Bo, Tove, Leder\n"
                                   "  - line: Politi Vagt, Leder\n  - line: Bo, Ane, Chef\n") ==
        Names{"document.yaml: party-line 7:11 (warning)"});
}

TEST_CASE("a name that the document spells differently") {
  const std::string police =
      "  - {id: lene, organisation: Sydby og Nordby Politi, title: Leder, name: Lene, "
      "mobile: 12345678, email: t@example.invalid, deputy: bo}\n"
      "  - {id: bo, organisation: Bo, title: Leder, name: Bo, mobile: 87654321, "
      "email: b@example.invalid, only_deputy: true}\n";
  const auto spelled = [&](const std::string& text) {
    return lacks(police, "sections:\n  - id: formaal\n    text: " + text + "\n");
  };
  CHECK(spelled("Ring til Sydby og Nordby Politi.") == Names{});
  CHECK(spelled("Ring til Sydbys og Nordby Politi.") ==
        Names{"document.yaml: spelling-differs 5:20 (warning)"});
  CHECK(spelled("Ring til Sydby og Nord- by Politi.") ==
        Names{"document.yaml: spelling-differs 5:20 (warning)"});
  CHECK(spelled("Ring til et helt andet sted i byen.") == Names{});
}

TEST_CASE("the messages say what and what to do") {
  PlanFolder folder{.id = model::test::of<model::PlanId>("proeve")};
  folder.document = read_document(Source("document.yaml",
                                         "format: beredskab-document/1\ntitle: Plan\n"
                                         "valid: {from: 2021-01-01, to: 2025-12-31}\n" +
                                             sections));
  CHECK(
      test::in_full(what_plan_lacks(folder, today)) ==
      "document.yaml:3:31: advarsel: Planen udløb den 31. december 2025.\n"
      "  3 | valid: {from: 2021-01-01, to: 2025-12-31}\n"
      "    |                               ^\n"
      "    = Den kan bruges, men bør fornys. Gør det næste dokument klar: beredskab plan renew\n");
}

}  // namespace
}  // namespace store
