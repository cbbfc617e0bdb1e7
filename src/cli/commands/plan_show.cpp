#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/documents.hpp"
#include "cli/input.hpp"
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

// Makes the session's document the one that ruled on that day. Where none did, it is said.
void document_of_day(Session& session, const base::Date& day) {
  auto then = store::load_plan(session.root(), session.plan_id(), day, store::Fallback::history);
  session.folder().document = std::move(then.document);
  const auto* document = session.document();
  if (document == nullptr || !document->valid) return;
  if (document->valid->from <= day && day <= document->valid->to) return;
  session.warn(fmt::format("Intet dokument gjaldt den {}. Dette er det, der er nærmest.",
                           base::danish_date_short(day)));
}

}  // namespace

Output plan_show(Session& session, const Arguments& arguments) {
  const auto day = day_option(session, "--as-of");
  if (day && arguments.has("--document")) {
    throw base::Error(base::Trouble::usage, "--as-of og --document kan ikke bruges sammen.",
                      "Vælg ét.");
  }
  if (day) document_of_day(session, *day);
  pick_document(session);
  const auto view = render::plan_view(session.context());
  return document_output(session, "plan", view, false, [&] { return print(session, view); });
}

}  // namespace cli::commands
