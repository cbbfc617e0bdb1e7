#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/writing/written.hpp"

namespace cli::commands {

Output log(Session& session, const Arguments&) {
  const auto text = required_text(session, 0, "Hvad er der sket?");
  const auto when = at(session);
  const auto seen = visibility(session);
  const auto incidents = session.picked_incidents();
  return written_output(session, save(session, incidents, {when, model::Log{text}, seen}));
}

}  // namespace cli::commands
