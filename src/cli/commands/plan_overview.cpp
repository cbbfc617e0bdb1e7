#include "cli/commands/commands.hpp"
#include "cli/writing/document_output.hpp"
#include "render/documents/overview_view.hpp"

namespace cli::commands {

Output plan_overview(Session& session, const Arguments&) {
  refuse_if(session.plan() == nullptr, "Planen kan ikke læses.", "Se fejlene med beredskab check.");
  return document_output(session, "overview", render::overview_view(session.context()));
}

}  // namespace cli::commands
