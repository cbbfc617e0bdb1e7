// Action cards, and what is ticked on them in an incident.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/engine/json.hpp"
#include "render/views/response_view.hpp"

namespace render {
namespace {

using namespace test;
using All = std::vector<std::string>;

model::Card card(std::string_view id, std::string_view name,
                 std::initializer_list<std::string_view> steps) {
  model::Card made{line("beredskab-card/1"), of<model::CardId>(id), line(name)};
  for (const auto step : steps) made.steps.push_back({line(step), {}});
  return made;
}
model::CardTick tick(std::string_view id, int step, std::string_view words,
                     std::string_view who = {}) {
  model::CardTick made{of<model::CardId>(id), step, line(words)};
  if (!who.empty()) made.who = person(who);
  return made;
}
// «Navn (id) 1/3: 1 Ring x kl. 22.20 Bo; 2 …».
All shown(const std::vector<CardView>& views) {
  All all;
  for (const auto& view : views) {
    auto one = fmt::format("{} ({}) {}/{}{}:", view.name, view.id, view.steps_done,
                           view.steps_total, view.begun ? " begun" : "");
    for (const auto& step : view.steps) {
      one += fmt::format(" {} {}{}{}{};", step.number, step.text, step.done ? " x" : "",
                         step.at ? " " + step.at->text : "", step.who ? " " + *step.who : "");
    }
    all.push_back(one);
  }
  return all;
}

TEST_CASE("a whole card") {
  const auto made = world();
  auto leader = card("leder", "Leder", {"Ring"});
  leader.derived = true;
  leader.situation = line("Når nogen skal sove ude");
  leader.used_by = {person("tove-proeve"), person("vagten")};
  leader.steps[0].section = of<model::SectionId>("omverden");
  leader.communication = {line("Sig det til vagten")};
  leader.contacts = {person("kim-proeve")};
  leader.called_off_by = line("Chefen");
  leader.revised = base::Date(2026, 3, 1);
  const std::vector<model::Card> cards{leader};
  auto context = made.context();
  context.cards = &cards;
  CHECK(json_text(to_json(cards_view(context, nullptr).at(0))) == R"({
  "id": "leder",
  "name": "Leder",
  "derived": true,
  "situation": "Når nogen skal sove ude",
  "used_by": [
    "Tove Prøve",
    "Vagthavende"
  ],
  "steps": [
    {
      "number": 1,
      "text": "Ring",
      "section": "Omverdenen",
      "mark": "a",
      "done": false
    }
  ],
  "sections": [
    {
      "mark": "a",
      "heading": "Omverdenen"
    }
  ],
  "steps_done": 0,
  "steps_total": 1,
  "begun": false,
  "communication": [
    "Sig det til vagten"
  ],
  "contacts": [
    {
      "id": "kim-proeve",
      "name": "Kim Prøve",
      "own_name": "Kim Prøve",
      "beside_organisation": "Kim Prøve",
      "organisation": "Prøvekøbing Kommune",
      "title": "Souschef",
      "phone": "22 33 44 55",
      "numbers": [],
      "dial": [
        {
          "phone": "22 33 44 55"
        }
      ],
      "deputy_left": false,
      "absent": false,
      "instead_of": [],
      "coordinator": false,
      "role": false
    }
  ],
  "called_off_by": "Chefen",
  "revised": {
    "iso": "2026-03-01",
    "text": "1. marts 2026"
  }
}
)");
}

TEST_CASE("cards for the type of the incident, and what is ticked on them") {
  const auto made = world();
  std::vector<model::Card> cards{card("leder", "Leder", {"Ring", "Skriv"}),
                                 card("uro-kort", "Uro", {"Bliv"}),
                                 card("gammelt", "Før", {"Hent"})};
  cards[1].incident_types = {of<model::TypeId>("uro")};
  cards[2].until = base::Date(2026, 11, 19);
  auto context = made.context();
  context.cards = &cards;
  CHECK(shown(cards_view(context, nullptr)) ==
        All{"Leder (leder) 0/2: 1 Ring; 2 Skriv;", "Uro (uro-kort) 0/1: 1 Bliv;"});
  std::vector<model::Record> records{record("aaaaa2", "22:15", activation())};
  const auto now = [&] {
    const auto folded = incident(records);
    return shown(cards_view(context, &folded));
  };
  CHECK(now() == All{"Leder (leder) 0/2: 1 Ring; 2 Skriv;"});
  records.push_back(record("bbbbb2", "22:20", tick("leder", 2, "Skriv", "bo-eksempel")));
  CHECK(now() == All{"Leder (leder) 1/2 begun: 1 Ring; 2 Skriv x kl. 22.20 Bo Eksempel;"});
  // Ticked again, on another machine: when it was done is the first.
  records.push_back(record("ccccc2", "22:40", tick("leder", 2, "Skriv")));
  records.push_back(record("ddddd2", "22:45", tick("leder", 2, "Skriv", "vagten")));
  CHECK(now() == All{"Leder (leder) 1/2 begun: 1 Ring; 2 Skriv x kl. 22.20 Bo Eksempel;"});
  // A card of another type, one that is out of force and one that nobody knows are shown once
  // ticked.
  records.push_back(record("eeeee2", "22:46", tick("uro-kort", 1, "Bliv")));
  records.push_back(record("fffff2", "22:47", tick("gammelt", 1, "Hent")));
  records.push_back(record("ggggg2", "22:48", tick("ukendt", 3, "Lås")));
  CHECK(now() == All{"Leder (leder) 1/2 begun: 1 Ring; 2 Skriv x kl. 22.20 Bo Eksempel;",
                     "Uro (uro-kort) 1/1 begun: 1 Bliv x kl. 22.46;",
                     "Før (gammelt) 1/1 begun: 1 Hent x kl. 22.47;",
                     "ukendt (ukendt) 1/1 begun: 3 Lås x kl. 22.48;"});
}

TEST_CASE("a card that has been rewritten since: steps stand as they were ticked") {
  const auto made = world();
  const std::vector<model::Card> cards{card("leder", "Leder", {"Skriv", "Ring nu"})};
  auto context = made.context();
  context.cards = &cards;
  const auto folded = incident({record("aaaaa2", "22:15", activation()),
                                record("bbbbb2", "22:20", tick("leder", 1, "Ring")),
                                record("ccccc2", "22:21", tick("leder", 1, "Ring")),
                                record("ddddd2", "22:22", tick("leder", 2, "Ring nu"))});
  CHECK(shown(cards_view(context, &folded)) ==
        All{"Leder (leder) 2/3 begun: 1 Skriv; 2 Ring nu x kl. 22.22; 1 Ring x kl. 22.20;"});
  // Without cards, as the ticks know it.
  context.cards = nullptr;
  CHECK(shown(cards_view(context, &folded)) ==
        All{"leder (leder) 2/2 begun: 1 Ring x kl. 22.20; 2 Ring nu x kl. 22.22;"});
}

}  // namespace
}  // namespace render
