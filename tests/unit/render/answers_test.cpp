// Answers of commands that gather more than they say: what no document tells.
#include <doctest/doctest.h>

#include "fixture.hpp"
#include "model/values/entry_fields.hpp"
#include "render/answers/duties_view.hpp"
#include "render/answers/exercises_view.hpp"
#include "render/answers/meetings_view.hpp"
#include "render/answers/participants_view.hpp"
#include "render/answers/plans_view.hpp"
#include "render/answers/signatures_view.hpp"

namespace render {
namespace {

using namespace test;

std::vector<model::Item> outside(std::vector<model::Record> records) {
  return model::fold_plan(std::move(records)).items;
}

model::Record regular(std::string_view id, std::string_view start) {
  return record(id, "22:15",
                model::Meeting{.cancelled = false, .start = at(start), .half_yearly = true});
}

World meeting(int per_year) {
  auto made = world();
  made.plan.meetings = model::Meetings{per_year, model::Conveners::coordinator, {}, {}, {}};
  return made;
}

TEST_CASE("the regular meetings, part by part: without minutes, to come, missing") {
  const auto entries = outside({regular("aaaaa2", "2026-03-10T10:00:00+01:00"),
                                regular("bbbbb2", "2026-12-10T10:00:00+01:00")});
  const auto told = [&](int per_year) {
    std::string all;
    for (const auto& part : meetings_view(morning(meeting(per_year)), entries).parts)
      all += part.name + ": " + part.text + '\n';
    return all;
  };
  CHECK(told(2) ==
        "1. halvår 2026: uden referat den 10. marts 2026\n"
        "2. halvår 2026: indkaldt til den 10. december 2026\n");
  CHECK(told(4) ==
        "1. kvartal 2026: uden referat den 10. marts 2026\n2. kvartal 2026: mangler\n"
        "3. kvartal 2026: mangler\n4. kvartal 2026: indkaldt til den 10. december 2026\n");
  CHECK(told(5) ==
        "2026: uden referat den 10. marts 2026; indkaldt til den 10. december 2026; "
        "mangler endnu 3\n");
}

TEST_CASE("beside a duty stands the regular meeting that is to come in this part of the year") {
  const auto convened = [&](std::string_view start) {
    return duties_view(morning(meeting(2)), outside({regular("aaaaa2", start)}))
        .duties.front()
        .current.convened;
  };
  CHECK(convened("2026-12-10T10:00:00+01:00") == base::Date(2026, 12, 10));
  CHECK_FALSE(convened("2026-11-20T10:00:00+01:00"));  // over
  CHECK_FALSE(convened("2027-01-05T10:00:00+01:00"));  // in the next one
}

TEST_CASE(
    "an exercise is evaluated here, or in its incident; it is never told anew in fewer changes") {
  model::Exercise held{model::ExerciseAction::held};
  held.type = model::ExerciseType::dilemma;
  held.on = base::Date(2026, 11, 19);
  held.incident = of<model::IncidentName>("2026-11-19-1000-parken-k3f9ab");
  const auto all = outside({record("aaaaa2", "10:00", held)});
  const auto states = model::exercises(all);
  const auto evaluated = [&](const std::set<std::string>& incidents) {
    return exercises_view(world().context(), all, states, {}, incidents).held.front().evaluated;
  };
  CHECK(evaluated({"k3f9ab"}));
  CHECK_FALSE(evaluated({}));

  model::Exercise planned{model::ExerciseAction::planned};
  planned.type = model::ExerciseType::dilemma;
  planned.on = base::Date(2026, 12, 4);
  auto first = record("bbbbb2", "10:00", planned);
  model::Exercise off{model::ExerciseAction::cancelled, first.stem};
  const auto second = record("ccccc2", "10:10", off);
  const auto back = record("ddddd2", "10:20", model::Correction{second.stem, {}, {}});
  const auto sequence = [&](std::vector<model::Record> records) {
    return model::exercises(outside(std::move(records))).front().sequence;
  };
  CHECK(sequence({first}) == 0);
  CHECK(sequence({first, second}) == 1);
  CHECK(sequence({first, second, back}) == 2);
}

TEST_CASE("whoever has left stands on the list without numbers") {
  auto made = world();
  made.participants.participants.front().until = base::Date(2026, 11, 20);
  const auto view = participants_view(morning(made), {});
  const auto& tove = view.participants.front();
  CHECK_FALSE(tove.in_office);
  CHECK((!tove.person.phone && !tove.person.mobile && !tove.person.email));
  CHECK(tove.person.dial.empty());
  CHECK(view.participants.back().person.phone == "22 33 44 55");
}

TEST_CASE("open exercises are counted apart") {
  auto exercise = activation();
  exercise.exercise = true;
  PlanRow row;
  count_open(row, {incident({record("aaaaa2", "22:15", activation())}),
                   incident({record("bbbbb2", "22:15", exercise)}),
                   incident({record("ccccc2", "22:15", activation())})});
  CHECK(row.open == 2);
  CHECK(row.open_exercises == 1);
}

TEST_CASE("how a signature and an approval stand") {
  const auto made = world();
  const auto state = [&](model::SignedState is, bool refused) {
    model::Signature signature{.on = base::Date(2026, 1, 3),
                               .file = line("document.yaml"),
                               .document = of<model::Sha256>(std::string(64, 'a'))};
    if (refused) signature.refused = text("Ikke enig");
    return model::Signed{is, record("aaaaa2", "10:00", signature).stem, signature};
  };
  const auto told = [&](const model::Signed& one) {
    const auto view = document_view(morning(made), {made.document,
                                                    "document.yaml",
                                                    of<model::Sha256>(std::string(64, 'b')),
                                                    {},
                                                    "",
                                                    {{{made.document.parties.front(), one}}, one}});
    return view.parties.front().state_text + " | " + view.approval->state_text;
  };
  using State = model::SignedState;
  CHECK(told(state(State::signed_, false)) == "underskrevet | godkendt");
  CHECK(told(state(State::changed, false)) ==
        "ændret siden underskrift | ændret siden godkendelsen");
  CHECK(told(state(State::refused, true)) == "afslået | afslået");
  CHECK(told(state(State::missing, true)) ==
        "mangler; afslog en tidligere udgave | mangler; afslog en tidligere udgave");
  CHECK(told({}) == "mangler | mangler");
  const auto& tove = made.participants.participants.front();
  CHECK(difference_text(morning(made), {model::PartyDifferenceKind::email, nullptr, tove, {}}) ==
        "Tove Prøve har en anden e-mail på deltagerlisten: tove@example.dk.");
}

}  // namespace
}  // namespace render
