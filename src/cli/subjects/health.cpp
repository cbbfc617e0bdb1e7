#include "cli/subjects/health.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/time.hpp"
#include "cli/subjects/exercises.hpp"
#include "cli/subjects/proposals.hpp"
#include "cli/writing/documents.hpp"
#include "model/rules/numbers.hpp"
#include "render/answers/health_view.hpp"
#include "render/views/describe_plan.hpp"

namespace cli {

std::vector<std::string> contact_notes(Session& session) {
  std::vector<std::string> notes;
  const auto* listed = session.participants();
  if (listed == nullptr) return notes;
  const auto* plan = session.plan();
  const auto today = session.now().date();
  const auto in_office = listed->in_office(today);
  const auto context = session.context();
  std::vector<std::string> without;
  for (const auto& participant : in_office) {
    const bool partner = plan != nullptr && plan->is_partner(participant.id);
    if (partner || !model::numbers_of(participant).empty()) continue;
    without.push_back(render::person_view(context, participant.id).in_list);
  }
  if (!without.empty()) {
    notes.push_back(fmt::format("Intet telefonnummer for {}.", base::danish_list(without)));
  }
  const auto office = render::office(context);
  if (plan != nullptr && office.not_in_office(plan->coordinator)) {
    notes.push_back(fmt::format("{}, som plan.yaml nævner som tovholder (coordinator), {}.",
                                render::person_name(context, plan->coordinator),
                                office.gone(plan->coordinator)));
  }
  for (const auto& participant : in_office) {
    const auto absence = office.whole_absence(participant.id);
    if (!absence) continue;
    notes.push_back(fmt::format("{} er {}. {}", render::person_name(context, participant.id),
                                render::absence_text(*absence, today),
                                render::stand_in_told(context, participant.id, today)));
  }
  for (const auto& participant : in_office) {
    if (!participant.deputy || !office.not_in_office(*participant.deputy)) continue;
    notes.push_back(fmt::format(
        "{}, som er stedfortræder for {}, {}.", render::person_name(context, *participant.deputy),
        render::person_name(context, participant.id), office.gone(*participant.deputy)));
  }
  return notes;
}

std::optional<model::SignatureCount> signatures_now(Session& session) {
  const auto* document = session.document();
  if (document == nullptr) return std::nullopt;
  const auto signatures = model::signatures_of(
      *document, document_file(session), *session.folder().document_hash, session.plan_entries());
  return model::count_signatures(*document, signatures, session.participants());
}

render::HealthView look_at_year(Session& session, const std::vector<std::string>& contacts) {
  const auto& entries = session.plan_entries();
  render::HealthFacts facts{entries, logged_exercise(session, model::exercises(entries)), contacts,
                            session.plan_flag()};
  facts.signatures = signatures_now(session);
  facts.next_is_ready = session.document() != nullptr && next_document(session).has_value();
  const auto proposed = look_at_proposals(session, false);
  facts.open_proposals = proposed.open;
  facts.unwritten_proposals = proposed.unwritten;
  return render::health_view(session.context(), facts);
}

void print_history(Paper& paper, const render::HistoryView& view, std::string_view what_to_do) {
  paper.part({.weight = 35, .name = "historik"});
  if (!view.uncommitted && view.history.empty()) {
    paper.line("Mappen har ingen historik (git): notaterne ligger kun her på computeren.");
  }
  for (const auto& sentence : view.history) paper.line(sentence);
  if (view.uncommitted.value_or(0) > 0) {
    paper.line(fmt::format("{} endnu ikke i historikken. Intet er tabt. {}",
                           base::counted(*view.uncommitted, "notat er", "notater er"), what_to_do));
  }
  if (view.unsent.value_or(0) > 0) {
    paper.line(fmt::format("{} endnu ikke sendt til de andre. Skriv: {}",
                           base::counted(*view.unsent, "notat eller fil er", "notater og filer er"),
                           unbroken("beredskab sync")));
  }
}

namespace {

void print_year(Paper& paper, const render::HealthView& year) {
  constexpr std::size_t label_width = 11;
  std::string_view topic;
  paper.part({.weight = 60, .name = "mere om året", .least = 4});
  for (const auto& line : year.lines) {
    std::string text = line.text;
    if (line.command) {
      text += text.ends_with('?') ? " " : ": ";
      text += unbroken(*line.command);
    }
    paper.row(line.topic == topic ? "" : line.topic, label_width, text, 0);
    topic = line.topic;
  }
}

void print_night(Paper& paper, const render::StatusView& view) {
  paper.part({.weight = 12, .name = "planen"});
  if (view.valid_until) {
    paper.line(view.expired ? fmt::format("Planen udløb den {}. Den kan stadig bruges.",
                                          base::danish_date_short(*view.valid_until))
                            : fmt::format("Planen gælder til og med den {}.",
                                          base::danish_date_short(*view.valid_until)));
  }
  for (const auto& note : view.notes) paper.line(note);
}

}  // namespace

void print_health(Paper& paper, const render::StatusView& view) {
  if (view.health) {
    print_year(paper, *view.health);
  } else {
    print_night(paper, view);
  }
  print_history(paper, view.records, "Skriv: " + unbroken("beredskab commit"));
}

}  // namespace cli
