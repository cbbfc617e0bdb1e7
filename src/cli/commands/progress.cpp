#include "cli/commands/commands.hpp"
#include "cli/subjects/helhedsplan.hpp"
#include "cli/writing/document_output.hpp"
#include "render/documents/progress_view.hpp"

namespace cli::commands {

Output progress(Session& session, const Arguments&) {
  const auto helhedsplan = required_helhedsplan(session);
  const auto incidents = session.all_incidents();
  const auto view = render::progress_view(session.context(), helhedsplan, session.plan_entries(),
                                          incidents);
  return document_output(session, "progress", view);
}

}  // namespace cli::commands
