// The exercises, as the entries outside incidents tell of them: planned, held, evaluated, called off.
#pragma once

#include <optional>
#include <vector>

#include "model/incident.hpp"

namespace model {

struct ExerciseState {
  Stem stem;           // of the first entry: its id is the exercise's
  ExerciseType type;
  base::Deadline on;   // the day it was held, else the one it is planned for
  ExerciseAction standing;  // planned, held or cancelled: as the entry written last says
  std::optional<IncidentName> incident;
  std::optional<PersonId> responsible;
  std::vector<PersonId> present;
  std::optional<Text> text;              // of the first entry: what it is about
  std::vector<std::size_t> evaluations;  // indices

  base::Date day() const;
  bool planned() const { return standing == ExerciseAction::planned; }
  bool held() const { return standing == ExerciseAction::held; }
};

// By their days. Void entries do not count; what names an exercise that is not there is left out.
std::vector<ExerciseState> exercises(const std::vector<Item>& entries);

// The newest one that was held; null where there is none.
const ExerciseState* last_held(const std::vector<ExerciseState>& all);
// The planned one whose day comes first, be it past; null where there is none.
const ExerciseState* next_planned(const std::vector<ExerciseState>& all);

}  // namespace model
