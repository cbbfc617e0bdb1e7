#include <fmt/format.h>

#include "base/lists.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
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
    session.warn(fmt::format("Der er planlagt en {0} i forvejen, til {1}. Er den flyttet, så aflys "
                             "den gamle: beredskab exercise cancel {2}",
                             base::danish(type), base::danish_date(state.day()), state.stem.id()));
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
  exercise.on = coming_day_option(session, "--on");
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

}  // namespace cli::commands
