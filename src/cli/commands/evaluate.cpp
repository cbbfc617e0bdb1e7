#include "cli/commands/commands.hpp"
#include "cli/commands/evaluation.hpp"
#include "cli/input/input.hpp"
#include "cli/writing/written.hpp"

namespace cli::commands {

namespace {

// -i, else the only open one, else the one that was closed last.
std::vector<model::Incident> which(Session& session) {
  if (session.arguments().has("--incident") || !session.open_incidents().empty()) {
    return session.picked_incidents();
  }
  if (auto latest = session.latest_incident()) return {*std::move(latest)};
  return session.picked_incidents();
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

}  // namespace cli::commands
