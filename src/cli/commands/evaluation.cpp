// What went well, what did not, what to change: of an incident, and of an exercise.
#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/subjects/exercises.hpp"
#include "cli/writing/written.hpp"

namespace cli::commands {

namespace {

std::optional<model::Text> asked(Session& session, const std::string& question) {
  const std::string answer = ask(session.env(), question, true);
  return answer.empty() ? std::nullopt : std::optional(to_text(answer, ""));
}

// -i, else the only open one, else the one that was closed last.
std::vector<model::Incident> which(Session& session) {
  const bool named = session.arguments().has("--incident") || !session.open_incidents().empty();
  if (auto latest = named ? std::nullopt : session.latest_incident()) return {*std::move(latest)};
  return session.picked_incidents();
}

// From --good, --bad, --change and the text at `index`; may be empty.
model::Evaluation read_evaluation(Session& session, std::size_t index) {
  model::Evaluation evaluation{.text = optional_text(session, index)};
  EntryOptions(session).set(evaluation);
  return evaluation;
}

// Where it is empty a terminal asks. Throws Error(usage) where it stays so.
void complete(Session& session, model::Evaluation& evaluation) {
  const auto empty = [&] {
    return !evaluation.good && !evaluation.bad && !evaluation.change && !evaluation.text;
  };
  if (empty() && session.interactive()) {
    evaluation.good = asked(session, "Hvad gik godt? (tomt: spring over)");
    evaluation.bad = asked(session, "Hvad gik mindre godt?");
    evaluation.change = asked(session, "Hvad bør ændres i planen?");
  }
  refuse_if(empty(), "Evalueringen er tom.",
            "Skriv den som tekst, eller med --good, --bad og --change.");
}

}  // namespace

Output evaluate(Session& session, const Arguments&) {
  auto evaluation = read_evaluation(session, 0);
  const auto when = at(session);
  const auto incidents = which(session);
  complete(session, evaluation);
  return written_output(session,
                        save(session, incidents, {when, evaluation, model::Visibility::internal}));
}

Output exercise_evaluate(Session& session, const Arguments& arguments) {
  auto evaluation = read_evaluation(session, 1);
  const auto all = model::exercises(session.plan_entries());
  const auto word = arguments.positional(0);
  const auto* held = word ? find_exercise(session, all, model::ExerciseAction::held, *word)
                          : model::last_held(all);
  refuse_if(held == nullptr,
            fmt::format("Ingen {}øvelse er skrevet som holdt.", word ? "sådan " : ""),
            "Skriv først: beredskab exercise held SLAGS");
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

}  // namespace cli::commands
