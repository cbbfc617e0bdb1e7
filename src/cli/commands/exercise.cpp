// What is written of an exercise: planned, held, evaluated, called off.
#include <fmt/format.h>

#include "base/lists.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/commands/evaluation.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/subjects/entries.hpp"
#include "cli/subjects/exercises.hpp"
#include "model/values/plan_entry_fields.hpp"

namespace cli::commands {

namespace {

// The planned exercise whose id the word begins, if any: then it is moved.
const model::ExerciseState* moved(const std::vector<model::ExerciseState>& all,
                                  const std::string& word) {
  if (find_exercise_type(word)) return nullptr;
  return base::find_if(
      all, [&](const auto& state) { return state.planned() && id_begins(state.stem, word); });
}

void warn_of_others(Session& session, const std::vector<model::ExerciseState>& all,
                    model::ExerciseType type) {
  for (const auto& state : all) {
    if (!state.planned() || state.type != type) continue;
    session.warn(
        fmt::format("Der er planlagt en {0} i forvejen, til {1}. Er den flyttet, så aflys "
                    "den gamle: beredskab exercise cancel {2}",
                    base::danish(type), base::danish_date(state.day()), state.stem.id()));
  }
}

// The incident that -i names, which must be an exercise.
std::optional<model::Incident> exercise_incident(Session& session) {
  if (!session.arguments().has("--incident")) return std::nullopt;
  auto incident = session.picked_incident();
  if (incident.exercise) return incident;
  throw UsageError(fmt::format("{} er ikke en øvelse.", title(session, incident)),
                   fmt::format("Var det en øvelse, så skriv først: beredskab correct {} --exercise",
                               incident.name.id()));
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
    session.warn(
        fmt::format("Der er i forvejen skrevet en {} for den dag ({}). Er det den samme, "
                    "så lad den nye udgå: beredskab correct ID --void",
                    base::danish(type), state.stem.id()));
  }
}

}  // namespace

Output exercise_plan(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 1);
  const auto all = model::exercises(session.plan_entries());
  const auto word = arguments.positional(0);
  const auto* known = word ? moved(all, *word) : nullptr;
  const auto type = known != nullptr ? known->type : exercise_type(session, word);
  model::Exercise exercise{model::ExerciseAction::planned};
  EntryOptions(session).set(exercise);
  exercise.text = text;
  if (!exercise.on && session.interactive()) {
    ask_until(session.env(), "Hvilken dag? (2026-12-04, eller 2026-12-04T10:00)", "",
              [&](const std::string& words) { exercise.on = to_coming_day(session, words, ""); });
  }
  refuse_if(!exercise.on, "Det mangler, hvilken dag øvelsen er.",
            "Skriv den med --on, for eksempel --on 2026-12-04.");
  if (known != nullptr) {
    exercise.exercise = known->stem;
  } else {
    exercise.type = type;
    warn_of_others(session, all, type);
  }
  return save_exercise(session, exercise, type);
}

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

Output exercise_evaluate(Session& session, const Arguments& arguments) {
  auto evaluation = read_evaluation(session, 1);
  const auto all = model::exercises(session.plan_entries());
  const auto word = arguments.positional(0);
  const auto* held = word ? find_exercise(session, all, model::ExerciseAction::held, *word)
                          : model::last_held(all);
  if (held == nullptr) {
    throw UsageError(fmt::format("Ingen {}øvelse er skrevet som holdt.", word ? "sådan " : ""),
                     "Skriv først: beredskab exercise held SLAGS");
  }
  complete(session, evaluation);
  return save_exercise(session,
                       {.action = model::ExerciseAction::evaluated,
                        .exercise = held->stem,
                        .good = evaluation.good,
                        .bad = evaluation.bad,
                        .change = evaluation.change,
                        .text = evaluation.text},
                       held->type);
}

Output exercise_cancel(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 1);
  const auto word = arguments.required(
      0, "Det mangler, hvilken øvelse der aflyses.",
      "Skriv: beredskab exercise cancel ID. Se dem med beredskab exercise list.");
  const auto all = model::exercises(session.plan_entries());
  const auto* planned = find_exercise(session, all, model::ExerciseAction::planned, word);
  refuse_if(planned == nullptr, "Ingen sådan øvelse er planlagt.",
            "Alle øvelser: beredskab exercise list");
  return save_exercise(
      session,
      {.action = model::ExerciseAction::cancelled, .exercise = planned->stem, .text = text},
      planned->type);
}

}  // namespace cli::commands
