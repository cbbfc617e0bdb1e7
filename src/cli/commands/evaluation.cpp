#include "cli/commands/evaluation.hpp"

#include "cli/commands/commands.hpp"
#include "cli/commands/entry_options.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/writing/written.hpp"

namespace cli::commands {

namespace {

std::optional<model::Text> asked(Session& session, const std::string& question) {
  const std::string answer = ask(session.env(), question, true);
  if (answer.empty()) return std::nullopt;
  return to_text(answer, "");
}

// -i, else the only open one, else the one that was closed last.
std::vector<model::Incident> which(Session& session) {
  if (session.arguments().has("--incident") || !session.open_incidents().empty()) {
    return session.picked_incidents();
  }
  if (auto latest = session.latest_incident()) return {*std::move(latest)};
  return session.picked_incidents();
}

}  // namespace

model::Evaluation read_evaluation(Session& session, std::size_t index) {
  model::Evaluation evaluation{.text = optional_text(session, index)};
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

Output evaluate(Session& session, const Arguments&) {
  auto evaluation = read_evaluation(session, 0);
  const auto when = at(session);
  const auto incidents = which(session);
  complete(session, evaluation);
  return written_output(session,
                        save(session, incidents, {when, evaluation, model::Visibility::internal}));
}

}  // namespace cli::commands
