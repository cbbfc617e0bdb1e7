#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/exercises.hpp"

namespace cli::commands {

Output exercise_cancel(Session& session, const Arguments& arguments) {
  const auto text = optional_text(session, 1);
  const auto word = arguments.required(
      0, "Det mangler, hvilken øvelse der aflyses.",
      "Skriv: beredskab exercise cancel ID. Se dem med beredskab exercise list.");
  const auto all = model::exercises(session.plan_entries());
  const auto* planned = find_exercise(session, all, model::ExerciseAction::planned, word);
  refuse_if(planned == nullptr, "Ingen sådan øvelse er planlagt.",
            "Alle øvelser: beredskab exercise list");
  return save_exercise(session,
                       {.action = model::ExerciseAction::cancelled, .exercise = planned->stem,
                        .text = text},
                       planned->type);
}

}  // namespace cli::commands
