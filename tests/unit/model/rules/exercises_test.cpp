#include "model/rules/exercises.hpp"

#include <doctest/doctest.h>

#include "../build.hpp"
#include "model/incident/corrections.hpp"
#include "model/incident/merges.hpp"

namespace model {
namespace {

using namespace test;

Exercise first(ExerciseAction action, ExerciseType type, std::string_view day) {
  Exercise made{action};
  made.type = type;
  made.on = of<base::Deadline>(day);
  return made;
}
Exercise later(ExerciseAction action, const Stem& stem) {
  Exercise made{action};
  made.exercise = stem;
  return made;
}

std::string told(const History& history) {
  std::string all;
  for (const auto& state : exercises(apply_corrections(history.records))) {
    all += fmt::format("{}{} {} {} {}", all.empty() ? "" : "; ", state.stem.id(),
                       base::word(state.type), state.day().iso(), base::word(state.standing));
    if (state.incident) all += fmt::format(" in {}", state.incident->id());
    if (!state.present.empty()) all += " with " + test::show(state.present);
    if (!state.evaluations.empty()) all += " evaluated " + test::show(state.evaluations);
  }
  return all;
}

TEST_CASE("an exercise is planned, held and evaluated, and keeps its id") {
  History history;
  const auto stem =
      history.add("10:00", first(ExerciseAction::planned, ExerciseType::dilemma, "2026-11-25"));
  CHECK(told(history) == "n00001 dilemma 2026-11-25 planned");
  auto held = later(ExerciseAction::held, stem);
  held.on = of<base::Deadline>("2026-11-26");
  held.present = test::people({"tove"});
  held.incident = test::incident_name();
  history.add("11:00", held);
  history.add("12:00", later(ExerciseAction::evaluated, stem));
  CHECK(told(history) == "n00001 dilemma 2026-11-26 held in k3f9ab with [tove] evaluated [2]");
}

TEST_CASE("what was written last tells how it stands, whatever time it names") {
  History history;
  const auto stem =
      history.add("10:00", first(ExerciseAction::planned, ExerciseType::procedure, "2026-11-25"));
  history.add("10:30", "10:31", later(ExerciseAction::cancelled, stem));
  history.add("10:20", "10:40", later(ExerciseAction::held, stem));
  CHECK(told(history) == "n00001 procedure 2026-11-25 held");
}

TEST_CASE("void entries do not count, and those of an exercise that is gone are left out") {
  History history;
  const auto stem =
      history.add("10:00", first(ExerciseAction::planned, ExerciseType::dilemma, "2026-11-25"));
  const auto held = history.add("11:00", later(ExerciseAction::held, stem));
  history.make_void("11:30", held);
  CHECK(told(history) == "n00001 dilemma 2026-11-25 planned");
  history.make_void("12:00", stem);
  history.add("12:30", later(ExerciseAction::held, stem));
  CHECK(told(history) == "");
}

TEST_CASE("the last that was held, and the planned one that comes first") {
  History history;
  CHECK(last_held(exercises({})) == nullptr);
  CHECK(next_planned(exercises({})) == nullptr);
  history.add("10:00", first(ExerciseAction::held, ExerciseType::dilemma, "2026-03-01"));
  history.add("10:01", first(ExerciseAction::held, ExerciseType::procedure, "2025-03-01"));
  history.add("10:02", first(ExerciseAction::planned, ExerciseType::full_scale, "2027-05-01"));
  history.add("10:03", first(ExerciseAction::planned, ExerciseType::dilemma, "2026-10-01"));
  const auto all = exercises(apply_corrections(history.records));
  REQUIRE(last_held(all) != nullptr);
  CHECK(last_held(all)->day().iso() == "2026-03-01");
  REQUIRE(next_planned(all) != nullptr);
  CHECK(next_planned(all)->day().iso() == "2026-10-01");
}

TEST_CASE("what the later entries say is kept beside what it is about") {
  History history;
  auto planned = first(ExerciseAction::planned, ExerciseType::dilemma, "2026-11-25");
  planned.text = test::text("Strømmen går");
  const auto stem = history.add("10:00", planned);
  auto held = later(ExerciseAction::held, stem);
  held.text = test::text("Alle kom");
  const auto second = history.add("11:00", held);
  auto evaluated = later(ExerciseAction::evaluated, stem);
  evaluated.text = test::text("Nøglen manglede");
  history.add("12:00", evaluated);
  const auto all = exercises(apply_corrections(history.records));
  REQUIRE(all.size() == 1);
  CHECK(all[0].text == test::text("Strømmen går"));
  CHECK(all[0].remarks == std::vector{test::text("Alle kom")});
  CHECK(all[0].told == std::vector{stem, second});
  CHECK(all[0].evaluations == std::vector<std::size_t>{2});
}

FolderRecords exercise_at(std::string_view clock, std::string_view id,
                          std::optional<IncidentName> into = {}) {
  History history;
  auto activation = test::activation();
  activation.exercise = true;
  history.add(clock, activation);
  if (into) history.add("23:00", Merge{*into, {}});
  return {test::incident_name(fmt::format("2026-11-20-2215-parken-{}", id)), history.records, {}};
}

TEST_CASE("held are those that are written down, and the incidents that were one; each once") {
  History night;
  night.add("22:00", test::activation());
  const FolderRecords real{night.fold().name, night.records, {}};
  const auto own = exercise_at("20:00", "aaaaa2");
  const auto told = exercise_at("21:00", "bbbbb2");
  const auto merged = exercise_at("21:30", "ccccc2", told.name);
  const auto incidents = fold_merged({told, real, merged, own});

  History history;
  history.add("10:00", first(ExerciseAction::planned, ExerciseType::dilemma, "2026-12-01"));
  history.add("10:00", first(ExerciseAction::held, ExerciseType::procedure, "2026-11-30"));
  auto in_log = first(ExerciseAction::held, ExerciseType::full_scale, "2026-11-20");
  in_log.incident = merged.name;
  history.add("10:01", in_log);
  std::string all;
  for (const auto& held :
       held_exercises(exercises(apply_corrections(history.records)), incidents)) {
    all += fmt::format("{}{} {}", all.empty() ? "" : "; ",
                       held.type ? base::word(*held.type) : "incident",
                       held.incident ? held.incident->name.id() : "alone");
  }
  CHECK(all == "full-scale bbbbb2; incident aaaaa2; procedure alone");
}

}  // namespace
}  // namespace model
