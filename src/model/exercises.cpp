#include "model/exercises.hpp"

#include <algorithm>

#include "model/fold_steps.hpp"

namespace model {

namespace {

void take_over(ExerciseState& state, const Exercise& later) {
  if (later.on) state.on = *later.on;
  if (later.type) state.type = *later.type;
  if (later.incident) state.incident = later.incident;
  if (later.responsible) state.responsible = later.responsible;
  if (!later.present.empty()) state.present = later.present;
  state.standing = later.action;
}

}  // namespace

base::Date ExerciseState::day() const {
  const auto* date = std::get_if<base::Date>(&on);
  return date != nullptr ? *date : std::get<base::Instant>(on).date();
}

std::vector<ExerciseState> exercises(const std::vector<Item>& entries) {
  std::vector<ExerciseState> all;
  std::vector<std::size_t> later;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto* exercise = counting<Exercise>(entries[i]);
    if (exercise == nullptr) continue;
    if (exercise->exercise) {
      later.push_back(i);
    } else if (exercise->type && exercise->on) {
      all.push_back({entries[i].record.stem, *exercise->type, *exercise->on, exercise->action,
                     exercise->incident, exercise->responsible, exercise->present, exercise->text,
                     {}});
    }
  }
  std::sort(later.begin(), later.end(), [&](std::size_t a, std::size_t b) {
    return entries[a].record.stem.logged_before(entries[b].record.stem);
  });
  for (const auto i : later) {
    const auto& exercise = std::get<Exercise>(entries[i].content.body);
    auto* found = by_stem(all, *exercise.exercise);
    if (found == nullptr) continue;
    if (exercise.action == ExerciseAction::evaluated) {
      found->evaluations.push_back(i);
    } else {
      take_over(*found, exercise);
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const ExerciseState& a, const ExerciseState& b) {
    return a.day() < b.day();
  });
  return all;
}

const ExerciseState* last_held(const std::vector<ExerciseState>& all) {
  const auto found =
      std::find_if(all.rbegin(), all.rend(), [](const auto& state) { return state.held(); });
  return found == all.rend() ? nullptr : &*found;
}

const ExerciseState* next_planned(const std::vector<ExerciseState>& all) {
  const auto found =
      std::find_if(all.begin(), all.end(), [](const auto& state) { return state.planned(); });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace model
