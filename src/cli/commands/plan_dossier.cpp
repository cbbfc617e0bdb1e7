#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/document_output.hpp"
#include "cli/documents.hpp"
#include "cli/paper.hpp"
#include "render/views/dossier_view.hpp"

namespace cli::commands {

namespace {

// From the document's first day to today; of one that another has followed, to its last.
render::Days counted_days(Session& session, const model::Document& document,
                          const std::vector<model::Incident>& incidents) {
  const auto today = session.now().date();
  if (!document.valid) {
    auto first = base::Date(today.year(), 1, 1);
    for (const auto& incident : incidents) {
      if (incident.at) first = std::min(first, base::Date(incident.at->date().year(), 1, 1));
    }
    return {first, today};
  }
  const auto& valid = *document.valid;
  const auto file = document_file(session);
  const auto ruling =
      store::load_plan(session.root(), session.plan_id(), today, store::Fallback::history);
  const bool rules = ruling.document.source && store::file_of(ruling.document) == file;
  const auto last = rules ? today : std::min(today, valid.to);
  return {std::min(valid.from, last), last};
}

void print_signatures(Paper& paper, const render::DossierView& view) {
  const auto print = [&](const render::DossierSignature& one) {
    std::string text = fmt::format("{}: {}", one.line, one.state_text);
    if (one.on) text += fmt::format(" den {}", one.on->text);
    if (one.paper) text += fmt::format("; papiret: {}", *one.paper);
    if (one.case_number) text += fmt::format("; sag {}", *one.case_number);
    paper.line(text + '.', 2, 4);
  };
  paper.blank();
  paper.heading(fmt::format("Underskrifter: {} af {}", view.signed_, view.total));
  for (const auto& one : view.signatures) print(one);
  if (!view.approval) return;
  paper.blank();
  paper.heading("Godkendelse");
  print(*view.approval);
}

void print_life(Paper& paper, const render::DossierView& view) {
  paper.blank();
  paper.heading(fmt::format("Fra den {} til den {}", view.from.text, view.to.text));
  paper.line(fmt::format("Møder: {}", view.meetings.empty() ? "ingen skrevet ind." : ""), 2);
  for (const auto& meeting : view.meetings) {
    paper.line(fmt::format("{}: {} indkaldte deltagere{}.", meeting.on.text, meeting.attendance,
                           meeting.half_yearly ? ", fast møde" : ""),
               4);
  }
  paper.line(fmt::format("Øvelser: {}", view.exercises.empty() ? "ingen skrevet ind." : ""), 2);
  for (const auto& exercise : view.exercises) {
    paper.line(fmt::format("{}: {}.", exercise.on.text, base::lower_first(exercise.type)), 4);
  }
  paper.line("Hændelser, uden øvelser:", 2);
  for (const auto& year : view.years) {
    if (year.total.total == 0) {
      paper.line(fmt::format("{}: ingen registreret.", year.year), 4);
      continue;
    }
    const auto counts = [](const render::CountView& count) {
      return fmt::format("{} i alt, planen brugt ved {}, ikke brugt ved {}", count.total,
                         count.used, count.not_used);
    };
    paper.line(fmt::format("{}: {}.", year.year, counts(year.total)), 4);
    for (const auto& type : year.types) {
      paper.line(fmt::format("{}: {}.", type.name, counts(type)), 6);
    }
  }
}

std::string print(Session& session, const render::DossierView& view) {
  Paper paper(session);
  paper.heading(view.plan.title);
  if (view.plan.subtitle) paper.line(*view.plan.subtitle);
  paper.line(view.validity);
  paper.line(fmt::format("Filen: {}", view.file));
  paper.line(fmt::format("SHA-256: {}", view.document));
  paper.line(view.commit ? "Historik: " + *view.commit
                         : "Filen er ikke gemt i historikken, som den er nu.");
  print_signatures(paper, view);
  print_life(paper, view);
  paper.blank();
  const auto document = session.arguments().value("--document");
  paper.line("Dokumentet, ord for ord: " +
             unbroken(fmt::format("beredskab plan show{}{}", session.plan_flag(),
                                  document ? " --document " + view.file : "")));
  return paper.take();
}

}  // namespace

Output plan_dossier(Session& session, const Arguments&) {
  pick_document(session);
  base::Diagnostics faults;
  const auto records = session.records();
  const auto incidents = records.read_all(records.list(), faults);
  session.warn_of_entries(faults);
  const auto days = counted_days(session, *session.document(), incidents);
  const auto view = render::dossier_view(session.context(), document_facts(session), days,
                                         session.plan_entries(), incidents);
  // It holds nothing that is confidential, and is made to be sent.
  return sheet_output(session, "dossier", view, {.publishable = true},
                      [&] { return print(session, view); });
}

}  // namespace cli::commands
