#include "render/views/situation_view.hpp"

#include <algorithm>

#include "model/open_tasks.hpp"
#include "render/views/describe.hpp"

namespace render {

namespace {

// What only a few may see stands among the restricted; what another decision took the place of is
// no longer what was decided.
bool stands(const model::Incident& incident, const model::Item& item) {
  return !item.voided && !item.restricted() && !model::replaced_by(incident, item.record.stem);
}

bool stands(const model::Incident& incident, const std::string& id) {
  return std::any_of(incident.items.begin(), incident.items.end(), [&](const model::Item& item) {
    return item.record.stem.id() == id && stands(incident, item);
  });
}

void add_decided(const Context& context, const model::Incident& incident, SituationView& view) {
  for (const auto& question : view.incident.questions) {
    if (question.open) view.undecided.push_back(question.ask);
    if (question.open && !question.per_participant) continue;
    const auto last = std::find_if(question.answers.rbegin(), question.answers.rend(),
                                   [&](const AnswerView& one) { return stands(incident, one.id); });
    if (last != question.answers.rend()) {
      view.decided.push_back({question.ask, last->text, last->at});
    }
  }
  for (const auto& item : incident.items) {
    const auto* decision = std::get_if<model::Decision>(&item.content.body);
    if (decision == nullptr || decision->question || !stands(incident, item)) continue;
    view.decided.push_back({std::nullopt, decision_text(context, incident, *decision),
                            when_near(item.content.at, context.now)});
  }
}

void add_under_way(const model::Incident& incident, SituationView& view) {
  for (const auto* tasks : {&view.incident.followups, &view.incident.inquiries}) {
    for (const auto& task : *tasks) {
      if (task.open && stands(incident, task.id)) view.under_way.push_back(task);
    }
  }
}

void add_people(SituationView& view) {
  for (const auto& contact : view.incident.contacts) {
    const bool talked = contact.settled && contact.standing != "declined";
    if (talked) {
      view.reached.push_back(contact.person.name);
    } else if (!contact.covered_by) {
      view.not_reached.push_back(contact.person.name);
    }
  }
}

void add_news(const Context& context, const model::Incident& incident,
              const std::optional<model::Stem>& last, SituationView& view) {
  for (const auto* item : model::logged_since(incident, last)) {
    if (!item->restricted()) view.news.push_back(entry_view(context, incident, *item));
  }
  for (const auto& item : incident.items) {
    if (item.restricted()) view.restricted.push_back(entry_view(context, incident, item));
  }
}

// `incident` is as it stood; `before` is the report before this one, if any.
SituationView view_of(const Context& context, const model::Incident& incident,
                      const model::Situation& said, const std::optional<model::Issued>& before) {
  SituationView view;
  view.number = said.number;
  view.incident = incident_view(context, incident);
  view.happened = said.happened ? text_of(said.happened) : view.incident.text;
  view.known = text_of(said.known);
  view.unknown = text_of(said.unknown);
  view.guarded = text_of(said.guarded);
  std::optional<model::Stem> last;
  if (before) {
    last = before->item->record.stem;
    view.since = before->situation->number;
    view.since_at = when_near(before->item->record.entry.logged, context.now);
  }
  add_decided(context, incident, view);
  add_under_way(incident, view);
  add_people(view);
  add_news(context, incident, last, view);
  if (said.next) view.next = when_near(*said.next, context.now);
  return view;
}

}  // namespace

SituationView draft_situation(const Context& context, const model::Incident& incident,
                              const model::Situation& said) {
  const auto issued = model::issued_situations(incident);
  auto view = view_of(context, incident, said,
                      issued.empty() ? std::nullopt : std::optional(issued.back()));
  view.draft = true;
  view.at = when(context.now);
  return view;
}

SituationView issued_situation(const Context& context, const model::Incident& incident,
                               const model::Issued& issued) {
  const auto& entry = issued.item->record.entry;
  Context then = context;  // times are told as they were told then
  then.now = entry.logged;
  std::optional<model::Issued> before;
  const auto all = model::issued_situations(incident);
  for (const auto& other : all) {
    if (other.item->record.stem.logged_before(issued.item->record.stem)) before = other;
  }
  auto view = view_of(then, model::as_logged_by(incident, issued.item->record.stem),
                      *issued.situation, before);
  view.entry = issued.item->record.stem.id();
  view.at = when(entry.logged);
  view.author = entry.author.str();
  const bool newest = all.back().item == issued.item;
  view.next_overdue = newest && incident.open() && issued.situation->next &&
                      is_overdue(*issued.situation->next, context.now);
  return view;
}

}  // namespace render
