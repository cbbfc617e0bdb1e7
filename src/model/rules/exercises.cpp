#include "model/rules/exercises.hpp"

#include <algorithm>

#include "base/lists.hpp"
#include "model/rules/accounts.hpp"

namespace model {

namespace {

void take_over(ExerciseState& state, const Exercise& later) {
  if (later.on) state.on = *later.on;
  if (later.type) state.type = *later.type;
  if (later.incident) state.incident = later.incident;
  if (later.responsible) state.responsible = later.responsible;
  if (!later.present.empty()) state.present = later.present;
  if (later.text) state.remarks.push_back(*later.text);
  state.standing = later.action;
}

base::Date day_of(const base::Deadline& on) {
  const auto* date = std::get_if<base::Date>(&on);
  return date != nullptr ? *date : std::get<base::Instant>(on).date();
}

// The incident of that name, or the one that it was merged into.
const Incident* told_in(const std::vector<Incident>& incidents, const IncidentName& name) {
  const auto found = std::ranges::find(incidents, name, &Incident::name);
  if (found == incidents.end()) return nullptr;
  return found->state == State::merged && found->merged_into
             ? told_in(incidents, *found->merged_into)
             : &*found;
}

// Nothing where what began it says too little.
std::optional<ExerciseState> exercise_told(const Account& account,
                                           const std::vector<Item>& entries) {
  const auto& first = std::get<Exercise>(account.front()->content.body);
  if (!first.type || !first.on) return std::nullopt;
  ExerciseState state{stem_in(account.front()), *first.type,       *first.on,     first.action,
                      first.incident,           first.responsible, first.present, first.text};
  Account standing{account.front()};
  for (auto later = account.begin() + 1; later != account.end(); ++later) {
    const auto& exercise = std::get<Exercise>((*later)->content.body);
    if (exercise.action == ExerciseAction::evaluated) {
      state.evaluations.push_back(index_of(**later, entries));
    } else {
      take_over(state, exercise);
      standing.push_back(*later);
    }
  }
  state.told = stems_in(standing);
  state.sequence = times_changed(entries, state.stem, &Exercise::exercise);
  state.restricted = std::ranges::any_of(standing, &Item::restricted);
  for (const auto* item : written_apart(standing)) {
    // A later one says what is new alone.
    const auto& other = std::get<Exercise>(item->content.body);
    const bool same = other.action == state.standing && other.on.value_or(state.on) == state.on &&
                      (!other.responsible || other.responsible == state.responsible);
    if (!same) state.apart.push_back(index_of(*item, entries));
  }
  return state;
}

}  // namespace

base::Date ExerciseState::day() const { return day_of(on); }

std::vector<ExerciseState> exercises(const std::vector<Item>& entries) {
  std::vector<ExerciseState> all;
  for (const auto& account : accounts(entries, &Exercise::exercise)) {
    if (auto state = exercise_told(account, entries)) all.push_back(*std::move(state));
  }
  std::stable_sort(all.begin(), all.end(), [](const ExerciseState& a, const ExerciseState& b) {
    return a.day() < b.day();
  });
  return all;
}

const ExerciseState* last_held(const std::vector<ExerciseState>& all) {
  // Not std::views: clang 14, which the fuzzers are built with, cannot read those of GCC 12.
  const auto found =
      std::find_if(all.rbegin(), all.rend(), [](const auto& state) { return state.held(); });
  return found == all.rend() ? nullptr : &*found;
}

const ExerciseState* next_planned(const std::vector<ExerciseState>& all) {
  return base::find(all, true, &ExerciseState::planned);
}

bool is_exercise(const Incident& incident) {
  return incident.exercise && incident.at && incident.state != State::merged;
}

std::vector<HeldExercise> held_exercises(const std::vector<ExerciseState>& all,
                                         const std::vector<Incident>& incidents) {
  std::vector<HeldExercise> found;
  for (const auto& state : all) {
    if (!state.held()) continue;
    found.push_back(
        {state.on, state.type, state.incident ? told_in(incidents, *state.incident) : nullptr});
  }
  const auto is_told = [&](const Incident& incident) {
    return contains(found, &incident, &HeldExercise::incident);
  };
  for (const auto& incident : incidents) {
    if (!is_exercise(incident) || is_told(incident)) continue;
    found.push_back({*incident.at, std::nullopt, &incident});
  }
  std::ranges::stable_sort(found, {}, [](const HeldExercise& one) { return day_of(one.on); });
  return found;
}

}  // namespace model
