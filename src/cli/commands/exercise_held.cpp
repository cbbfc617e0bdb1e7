#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/exercises.hpp"
#include "model/values/plan_entry_fields.hpp"

namespace cli::commands {

namespace {

// The incident that -i names, which must be an exercise.
std::optional<model::Incident> exercise_incident(Session& session) {
  if (!session.arguments().has("--incident")) return std::nullopt;
  auto incident = session.picked_incident();
  if (incident.exercise) return incident;
  throw UsageError(
      fmt::format("{} er ikke en øvelse.", title(session, incident)),
      fmt::format("Var det en øvelse, så skriv først: beredskab{} correct {} --exercise",
                  session.plan_flag(), incident.name.id()));
}

// Without a word: the planned one whose day has come, if just one has.
const model::ExerciseState* only_due(Session& session,
                                     const std::vector<model::ExerciseState>& all) {
  const model::ExerciseState* found = nullptr;
  for (const auto& state : all) {
    if (!state.planned() || session.now().date() < state.day()) continue;
    if (found != nullptr) return nullptr;
    found = &state;
  }
  return found;
}

// Where no other day is given.
base::Date day_held(Session& session, const model::ExerciseState* planned,
                    const std::optional<model::Incident>& incident) {
  const auto today = session.now().date();
  if (incident && incident->at) return session.zone().here(*incident->at).date();
  return planned != nullptr && planned->day() < today ? planned->day() : today;
}

void warn_of_twins(Session& session, const std::vector<model::ExerciseState>& all,
                   model::ExerciseType type, const base::Date& day) {
  for (const auto& state : all) {
    if (!state.held() || state.type != type || state.day() != day) continue;
    session.warn(fmt::format("Der er i forvejen skrevet en {} for den dag ({}). Er det den samme, "
                             "så lad den nye udgå: beredskab correct ID --void",
                             base::danish(type), state.stem.id()));
  }
}

}  // namespace

Output exercise_held(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 1);
  const auto all = model::exercises(session.plan_entries());
  const auto word = arguments.positional(0);
  const auto* planned = word ? find_exercise(session, all, model::ExerciseAction::planned, *word)
                             : only_due(session, all);
  const auto type = planned != nullptr ? planned->type : exercise_type(session, word);
  const auto incident = exercise_incident(session);
  model::Exercise exercise{model::ExerciseAction::held};
  exercise.on = day_held(session, planned, incident);
  EntryOptions(session).set(exercise);
  if (planned != nullptr) {
    exercise.exercise = planned->stem;
  } else {
    exercise.type = type;
    warn_of_twins(session, all, type, std::get<base::Date>(*exercise.on));
  }
  if (incident) exercise.incident = incident->name;
  exercise.text = text;
  return save_exercise(session, exercise, type);
}

}  // namespace cli::commands
