// The plan as documents: as it is signed, what the program knows of it, and what the fund is shown.
#include <fmt/format.h>

#include <algorithm>

#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/writing/document_output.hpp"
#include "cli/writing/documents.hpp"
#include "render/answers/plan_view.hpp"
#include "render/documents/dossier_view.hpp"
#include "render/documents/overview_view.hpp"
#include "store/git/git.hpp"

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

// Where the document's file was another one at the end of that day, the session's becomes that.
void words_of_day(Session& session, const base::Date& day) {
  auto& now = session.folder().document;
  if (session.now().date() <= day || !now.source) return;
  auto then = store::document_at(session.root(), session.plan_id(), document_file(session),
                                 end_of_day(session, day));
  warn_of_unread(session, then.fault, "Her står dokumentet, som det er nu");
  if (!then || then->source->bytes() == now.source->bytes()) return;
  session.warn(fmt::format("Dokumentet er ændret siden. Her står det, som det var den {}.",
                           base::danish_date_short(day)));
  now = *std::move(then);
}

// Makes the session's document the one that ruled on that day. Where none did, it is said.
void document_of_day(Session& session, const base::Date& day) {
  auto then = store::load_plan(session.root(), session.plan_id(), day, store::Fallback::history);
  session.folder().document = std::move(then.document);
  words_of_day(session, day);
  const auto* document = session.document();
  if (document == nullptr || !document->valid) return;
  if (document->valid->from <= day && day <= document->valid->to) return;
  session.warn(fmt::format("Intet dokument gjaldt den {}. Dette er det, der er nærmest.",
                           base::danish_date_short(day)));
}

// Of a document that another has followed the people of today are nobody's business.
render::PeopleBeside people_beside(Session& session, const base::Date& day, bool followed) {
  if (followed) return {};
  const auto* now = session.participants();
  const auto people = day < session.now().date() ? list_of_day(session, day)
                      : now != nullptr           ? std::optional(*now)
                                                 : std::nullopt;
  if (!people) return {{}, true};
  return {model::party_differences(*session.document(), session.plan(), *people, day), false};
}

render::PlanStateView state_on(Session& session, const base::Date& day, bool followed) {
  const auto& shown = session.folder().document;
  const auto facts = document_facts(session, *shown.value, *shown.source, day);
  const auto context = session.context();
  return render::plan_state_view(context, day, render::document_view(context, facts),
                                 people_beside(session, day, followed));
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

Output plan_show(Session& session, const Arguments&) {
  const auto day = day_option(session, "--as-of");
  if (day) document_of_day(session, *day);
  const auto& loaded = session.folder().document;
  const auto ruling = loaded.source ? store::file_of(loaded) : std::string();
  pick_document(session);
  const auto& valid = session.document()->valid;
  const auto today = session.now().date();
  const bool followed = document_file(session) != ruling && valid && valid->to < today;
  auto view = render::plan_view(session.context());
  if (!session.document()->parties.empty() || view.approval) {
    // Of a day to come nobody knows who will have signed.
    view.state = state_on(session, day ? std::min(*day, today) : today, followed);
  }
  return document_output(session, "plan", view);
}

}  // namespace cli::commands
