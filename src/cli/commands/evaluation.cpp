#include "cli/commands/evaluation.hpp"

#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"

namespace cli::commands {

namespace {

std::optional<model::Text> asked(Session& session, const std::string& question) {
  const std::string answer = ask(session.env(), question, true);
  if (answer.empty()) return std::nullopt;
  return to_text(answer, "");
}

}  // namespace

model::Evaluation read_evaluation(Session& session, std::size_t index) {
  model::Evaluation evaluation{{}, {}, {}, optional_text(session, index)};
  EntryOptions(session).set(evaluation);
  return evaluation;
}

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

}  // namespace cli::commands
