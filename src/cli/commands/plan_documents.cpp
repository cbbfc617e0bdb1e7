#include <algorithm>

#include "cli/commands/commands.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/documents.hpp"
#include "render/documents/dossier_view.hpp"
#include "render/documents/overview_view.hpp"

namespace cli::commands {

namespace {

base::Date first_year(const std::vector<model::Incident>& incidents, const base::Date& today) {
  auto first = base::Date(today.year(), 1, 1);
  for (const auto& incident : incidents) {
    if (incident.at) first = std::min(first, base::Date(incident.at->date().year(), 1, 1));
  }
  return first;
}

// From the document's first day to today; of one that another has followed, to its last. Before its
// own period has begun, what is shown is how the one before was kept alive.
render::Days counted_days(Session& session, const model::Document& document,
                          const std::vector<model::Incident>& incidents) {
  const auto today = session.now().date();
  if (!document.valid) return {first_year(incidents, today), today};
  const auto& valid = *document.valid;
  const auto ruling =
      store::load_plan(session.root(), session.plan_id(), today, store::Fallback::history).document;
  if (today < valid.from) {
    const auto* before = ruling.value && ruling.value->valid ? &*ruling.value->valid : nullptr;
    const bool begun = before != nullptr && before->from <= today;
    return {begun ? before->from : first_year(incidents, today), today, true};
  }
  const bool rules = ruling.source && store::file_of(ruling) == document_file(session);
  return {valid.from, rules ? today : std::min(today, valid.to)};
}

}  // namespace

Output plan_dossier(Session& session, const Arguments&) {
  pick_document(session);
  const auto incidents = session.all_incidents();
  const auto days = counted_days(session, *session.document(), incidents);
  const auto view = render::dossier_view(session.filed_context(), document_facts(session), days,
                                         session.plan_entries(), incidents);
  // It holds nothing that is confidential, and is made to be sent.
  return document_output(session, "dossier", view, {.publishable = true});
}

Output plan_overview(Session& session, const Arguments&) {
  refuse_if(session.plan() == nullptr, "Planen kan ikke læses.", "Se fejlene med beredskab check.");
  return document_output(session, "overview", render::overview_view(session.context()));
}

}  // namespace cli::commands
