#include "model/rules/exercises.hpp"

#include <algorithm>
#include <map>

#include "base/lists.hpp"
#include "model/incident/counting.hpp"

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

// A later one says what is new alone.
void add_apart(ExerciseState& state, const std::vector<const Item*>& told,
               const std::vector<Item>& entries) {
  state.told = base::mapped(told, [](const Item* item) { return item->record.stem; });
  for (const auto* item : written_apart(told)) {
    const auto& other = std::get<Exercise>(item->content.body);
    const bool same = other.action == state.standing && other.on.value_or(state.on) == state.on &&
                      (!other.responsible || other.responsible == state.responsible);
    if (!same) state.apart.push_back(static_cast<std::size_t>(item - entries.data()));
  }
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

}  // namespace

base::Date ExerciseState::day() const { return day_of(on); }

std::vector<ExerciseState> exercises(const std::vector<Item>& entries) {
  std::vector<ExerciseState> all;
  std::vector<std::size_t> later;
  std::map<Stem, std::vector<const Item*>> told;  // by the entry that began it
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto* exercise = counting<Exercise>(entries[i]);
    if (exercise == nullptr) continue;
    if (exercise->exercise) {
      later.push_back(i);
    } else if (exercise->type && exercise->on) {
      all.push_back({entries[i].record.stem,
                     *exercise->type,
                     *exercise->on,
                     exercise->action,
                     exercise->incident,
                     exercise->responsible,
                     exercise->present,
                     exercise->text,
                     {},
                     {},
                     {}});
      told[entries[i].record.stem].push_back(&entries[i]);
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
      told[found->stem].push_back(&entries[i]);
    }
  }
  for (auto& state : all) add_apart(state, told[state.stem], entries);
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
