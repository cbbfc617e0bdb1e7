// The exercises, as the entries outside incidents tell of them: planned, held, evaluated, called
// off.
#pragma once

#include <optional>
#include <vector>

#include "model/incident/incident.hpp"

namespace model {

struct ExerciseState {
  Stem stem;  // of the first entry: its id is the exercise's
  ExerciseType type;
  base::Deadline on;        // the day it was held, else the one it is planned for
  ExerciseAction standing;  // planned, held or cancelled: as the entry written last says
  std::optional<IncidentName> incident;
  std::optional<PersonId> responsible;
  std::vector<PersonId> present;
  std::optional<Text> text;                   // of the first entry: what it is about
  std::vector<Text> remarks = {};             // of the later ones, evaluations apart
  std::vector<Stem> told = {};                // by all but the evaluations, as they were logged
  std::vector<std::size_t> evaluations = {};  // indices
  std::vector<std::size_t> apart = {};  // indices: told otherwise, written apart from the last
  int sequence = 0;                     // in calendars (accounts.hpp)
  bool restricted = false;              // something that tells it is for a few

  base::Date day() const;
  bool planned() const { return standing == ExerciseAction::planned; }
  bool held() const { return standing == ExerciseAction::held; }
  // It may be moved, held or cancelled: also where one cancelled it, and another did not.
  bool unsettled() const { return planned() || (!held() && !apart.empty()); }
};

// By their days. Void entries do not count; what names an exercise that is not there is left out.
std::vector<ExerciseState> exercises(const std::vector<Item>& entries);

// The newest one that was held; null where there is none.
const ExerciseState* last_held(const std::vector<ExerciseState>& all);
// The planned one whose day comes first, be it past; null where there is none.
const ExerciseState* next_planned(const std::vector<ExerciseState>& all);

// The incident's log is that of an exercise; of one that was merged the other incident tells.
bool is_exercise(const Incident& incident);

// One that was held: written down as such, or as an incident alone.
struct HeldExercise {
  base::Deadline on;
  std::optional<ExerciseType> type;  // absent where only the incident tells of it
  const Incident* incident;          // null where it has none that is known
};
// By their days. The pointers are into `incidents`, whose merges have been resolved.
std::vector<HeldExercise> held_exercises(const std::vector<ExerciseState>& all,
                                         const std::vector<Incident>& incidents);

}  // namespace model
