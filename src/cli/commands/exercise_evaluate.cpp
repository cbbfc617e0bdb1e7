#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/commands/evaluation.hpp"
#include "cli/subjects/exercises.hpp"

namespace cli::commands {

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
  model::Exercise exercise{model::ExerciseAction::evaluated};
  exercise.exercise = held->stem;
  exercise.good = std::move(evaluation.good);
  exercise.bad = std::move(evaluation.bad);
  exercise.change = std::move(evaluation.change);
  exercise.text = std::move(evaluation.text);
  return save_exercise(session, exercise, held->type);
}

}  // namespace cli::commands
