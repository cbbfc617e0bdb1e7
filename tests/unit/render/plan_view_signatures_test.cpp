#include <doctest/doctest.h>

#include "fixture.hpp"
#include "model/rules/party_lines.hpp"
#include "render/answers/plan_view.hpp"

namespace render {
namespace {

using namespace test;
using Kind = model::PartyDifferenceKind;

model::Party party(std::string_view words) { return {line(words), {}}; }

// One has signed, one signed what it was before, one has not.
DocumentView shown() {
  DocumentView view;
  view.document = std::string(64, 'a');
  view.signed_ = 1;
  view.total = 3;
  SignatureRow first{
      {"Prøvekøbing Kommune, Tove Prøve", model::SignedState::signed_, "underskrevet"},
      "Prøvekøbing Kommune"};
  first.signed_ = true;
  first.on = base::Date(2026, 1, 3);
  first.who = "Tove Prøve";
  first.paper = "Mappe 3";
  first.id = "aaaaa2";
  SignatureRow second{
      {"Prøvebo, Bo Eksempel", model::SignedState::changed, "ændret siden underskrift"}, "Prøvebo"};
  second.on = base::Date(2026, 1, 4);
  second.id = "bbbbb2";
  view.parties = {first, second, {{"Vagten", model::SignedState::missing, "mangler"}, "Vagten"}};
  view.approval =
      SignatureRow{{"Prøvestyrelsen", model::SignedState::missing, "mangler"}, "Prøvestyrelsen"};
  return view;
}

TEST_CASE("each line once, beside it who it is now") {
  const auto made = world();
  const auto& people = made.participants.participants;
  const auto first = party("Prøvekøbing Kommune, Tove Prøve");
  const auto second = party("Prøvebo, Bo Eksempel");
  const auto third = party("Vagten");
  const auto view = plan_state_view(morning(made), base::Date(2026, 11, 21), shown(),
                                    {{{Kind::title, &first, people[0], {}},
                                      {Kind::email, &first, people[0], {}},
                                      {Kind::replaced, &second, people[1], people[0]},
                                      {Kind::ended, &third, people[2], {}},
                                      {Kind::joined, nullptr, people[3], {}}},
                                     false});
  CHECK(view.on.iso() == "2026-11-21");
  CHECK_FALSE(view.past);
  CHECK(view.differs);
  REQUIRE(view.differing.size() == 3);
  CHECK(view.differing[0].line == "Prøvekøbing Kommune, Tove Prøve");
  CHECK(view.differing[0].today == model::party_line(people[0]).str());
  CHECK(view.differing[1].today == model::party_line(people[0]).str());  // her whole line
  CHECK_FALSE(view.differing[2].today);
  CHECK(view.joined == std::vector<std::string>{model::party_line(people[3]).str()});
  CHECK_FALSE(plan_state_view(morning(made), base::Date(2026, 11, 21), shown(), {}).differs);
  CHECK(plan_state_view(morning(made), base::Date(2026, 11, 20), shown(), {}).past);
}

TEST_CASE("below the document: lines to sign on for those who have not signed these words") {
  const auto made = world();
  const auto& people = made.participants.participants;
  const auto second = party("Prøvebo, Bo Eksempel");
  PlanView plan;
  plan.title = "Planen";
  plan.state = plan_state_view(morning(made), base::Date(2026, 11, 21), shown(),
                               {{{Kind::ended, &second, people[1], {}}}, false});
  const auto page = document(made, "plan", plan, Format::md);
  const auto from = page.find("---\n");
  REQUIRE(from != std::string::npos);
  CHECK(page.substr(from) == R"(---

## Underskrifter

Herfra er det ikke dokumentets ord, men hvordan det står den 21. november 2026: 1 af 3 har skrevet under.

### Prøvekøbing Kommune, Tove Prøve

**Skrevet under den 3. januar 2026** (Tove Prøve; papiret: Mappe 3; aaaaa2).

### Prøvebo, Bo Eksempel

Skrev under den 4. januar 2026 (bbbbb2), men dokumentet er ændret siden.

Dato: \_\_\_\_\_\_\_\_\_\_\_\_\_\_ Underskrift: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

### Vagten

Dato: \_\_\_\_\_\_\_\_\_\_\_\_\_\_ Underskrift: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

## Godkendelse

### Prøvestyrelsen: mangler

Dato: \_\_\_\_\_\_\_\_\_\_\_\_\_\_ Godkendelse: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

*Det, der skrives under på, har SHA-256 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.*

## Deltagere, der ikke er som i dokumentet

| I dokumentet | Den 21. november 2026 |
| --- | --- |
| Prøvebo, Bo Eksempel | Ikke længere deltager, og ingen ny er skrevet ind. |

)");
}

TEST_CASE("who refuses is told with the reason, and may still sign") {
  const auto made = world();
  auto refused = shown();
  auto& row = refused.parties[2];
  row.state = model::SignedState::refused;
  row.state_text = "afslået";
  row.on = base::Date(2026, 1, 5);
  row.who = "Rie Vagt";
  row.refused = "Vil have afsnit 3 ændret";
  row.id = "ccccc2";
  PlanView plan;
  plan.title = "Planen";
  plan.state = plan_state_view(morning(made), base::Date(2026, 11, 21), refused, {});
  const auto page = document(made, "plan", plan, Format::md);
  CHECK(page.find("### Vagten\n\n**Underskrift: afslået den 5. januar 2026** (Rie Vagt; ccccc2). "
                  "Begrundelse: Vil have afsnit 3 ændret\n\nDato: ") != std::string::npos);
}

}  // namespace
}  // namespace render
