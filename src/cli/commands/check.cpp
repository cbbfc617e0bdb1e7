#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/session.hpp"
#include "render/check_view.hpp"
#include "render/json.hpp"
#include "render/template_lint.hpp"
#include "store/check.hpp"

namespace cli::commands {

Output check(Session& session, const Arguments&) {
  auto diagnostics = store::check_workspace(session.root(), session.now().date());
  diagnostics.append(render::lint_templates(load_templates(session), "templates/"));
  diagnostics.sort();
  std::string text;
  for (const auto& diagnostic : diagnostics) text += base::format(diagnostic);
  const auto errors = diagnostics.count(base::Severity::error);
  const auto warnings = diagnostics.count(base::Severity::warning);
  if (!text.empty()) text += '\n';
  text += fmt::format("{} fejl, {} {}.\n", errors, warnings,
                      warnings == 1 ? "advarsel" : "advarsler");
  return {text, render::to_json(render::check_view(diagnostics)), errors == 0 ? 0 : 1};
}

}  // namespace cli::commands
