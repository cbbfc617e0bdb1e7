#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/paper.hpp"
#include "render/plan_view.hpp"

namespace cli::commands {

namespace {

std::string print(Session& session, const render::PlanView& view) {
  Paper paper(session);
  paper.heading(view.title);
  if (view.subtitle) paper.line(*view.subtitle);
  for (const auto& section : view.sections) {
    paper.blank();
    if (section.heading) paper.heading(*section.heading);
    for (const auto& line : section.parties) paper.line(line, 2);
    bool first = section.parties.empty();
    for (const auto& paragraph : section.paragraphs) {
      if (!first) paper.blank();
      first = false;
      paper.line(paragraph, 0, 0);
    }
  }
  if (!view.parties.empty()) paper.blank();
  for (const auto& line : view.parties) paper.line(line, 2);
  return paper.take();
}

}  // namespace

Output plan_show(Session& session, const Arguments&) {
  if (session.document() == nullptr) {
    throw base::Error(base::Trouble::world, "Planens dokument kan ikke læses.",
                      "Se, hvad der er i vejen: beredskab check");
  }
  const auto view = render::plan_view(session.context());
  return document_output(session, "plan", view, false, [&] { return print(session, view); });
}

}  // namespace cli::commands
