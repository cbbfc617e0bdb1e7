#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/paper.hpp"
#include "render/views/overview_view.hpp"

namespace cli::commands {

namespace {

std::string print(Session& session, const render::OverviewView& view) {
  Paper paper(session);
  paper.heading(fmt::format("{} – overblik over planen", view.name));
  paper.line(fmt::format("{}: {}", view.coordinator_title, view.coordinator));
  for (const auto& group : view.groups) {
    paper.blank();
    paper.heading(group.heading);
    for (const auto& fact : group.facts) {
      std::string text = fact.text;
      if (fact.section) text += fmt::format(" [{}]", *fact.section);
      paper.line(text, 2, 2);
      if (fact.note) paper.line(*fact.note, 4, 0);
    }
  }
  return paper.take();
}

}  // namespace

Output plan_overview(Session& session, const Arguments&) {
  if (session.plan() == nullptr) {
    throw base::Error(base::Trouble::usage, "Planen kan ikke læses.",
                      "Se fejlene med beredskab check.");
  }
  const auto view = render::overview_view(session.context());
  return sheet_output(session, "overview", view, {}, [&] { return print(session, view); });
}

}  // namespace cli::commands
