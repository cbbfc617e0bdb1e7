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
  return save_exercise(session,
                       {.action = model::ExerciseAction::evaluated, .exercise = held->stem,
                        .good = evaluation.good, .bad = evaluation.bad,
                        .change = evaluation.change, .text = evaluation.text},
                       held->type);
}

}  // namespace cli::commands
