#include "render/documents/situation_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "model/incident/entries.hpp"
#include "model/incident/standing.hpp"
#include "render/views/context.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

namespace {

constexpr std::string_view guarded_news = "Der er nyt om det, der ikke må forlade kredsen.";

// What only a few may see stands among the restricted; what another decision took the place of is
// no longer what was decided.
bool stands(const model::Incident& incident, const model::Item& item) {
  return !item.voided && !item.restricted() && !model::replaced_by(incident, item.record.stem);
}

bool stands(const model::Incident& incident, const std::string& id) {
  return std::ranges::any_of(incident.items, [&](const model::Item& item) {
    return item.record.stem.id() == id && stands(incident, item);
  });
}

void add_decided(const Context& context, const model::Incident& incident, SituationView& view) {
  for (const auto& question : view.incident.questions) {
    if (question.open) view.undecided.push_back(what_is_open(question));
    for (const auto& answer : question.now) {
      if (stands(incident, answer.id)) view.decided.push_back({asked(question.ask), answer});
      else view.few_decided = true;
    }
  }
  for (const auto& item : incident.items) {
    if (!model::decides_beside(incident, item) || !model::counts_now(incident, item)) continue;
    if (model::is_told_by_twin(incident, item)) continue;
    if (item.restricted()) {
      view.few_decided = true;
      continue;
    }
    const auto& decision = std::get<model::Decision>(item.content.body);
    std::optional<std::string> ask;
    if (decision.question) ask = question_text(context, incident, *decision.question);
    auto told = decision_view(context, incident, item, decision);
    if (const auto other = past_text(incident, item.record.stem)) told.text += " " + *other;
    view.decided.push_back({ask, std::move(told)});
  }
}

void add_under_way(const model::Incident& incident, SituationView& view) {
  for (const auto* tasks : {&view.incident.followups, &view.incident.inquiries}) {
    for (const auto& task : *tasks) {
      if (task.open && stands(incident, task.id)) view.under_way.push_back(task);
    }
  }
  view.few_under_way = is_open_to_few(incident);
}

void add_people(SituationView& view) {
  for (const auto& contact : view.incident.contacts) {
    if (contact.standing == model::Standing::declined) {
      view.declined.push_back(contact.person.in_list);
    } else if (contact.settled) {
      view.reached.push_back(contact.person.in_list);
    } else if (contact.covered_by) {
      view.reached.push_back(
          fmt::format("{} (ved {})", contact.person.in_list, *contact.covered_by));
    } else if (!contact.spare) {
      view.not_reached.push_back(contact.person.in_list);
    }
  }
}

void add_said(std::string_view label, const std::optional<model::Text>& now,
              const std::optional<model::Text>& before, SituationView& view) {
  if (now && now != before) view.changes.push_back(fmt::format("{}: {}", label, now->str()));
}

// What has changed since that report without an entry that says so: what somebody says is known,
// time that has run out, and who has been reached.
void add_changes(const Context& context, const model::Incident& incident,
                 const model::Situation& said, const model::Issued& before, SituationView& view) {
  add_said("Hvad der er sket", said.happened, before.situation->happened, view);
  add_said("Vi ved nu", said.known, before.situation->known, view);
  add_said("Vi ved ikke endnu", said.unknown, before.situation->unknown, view);
  if (said.guarded && said.guarded != before.situation->guarded) {
    view.changes.emplace_back(guarded_news);
  }
  const auto& last = before.item->record;
  for (const auto* tasks : {&incident.followups, &incident.inquiries}) {
    for (const auto& task : *tasks) {
      const auto& item = incident.items[task.item];
      const auto due = model::due_of(item.content.body);
      if (!due || !task.open() || !stands(incident, item)) continue;
      if (!base::is_before(*due, context.now) || base::is_before(*due, last.entry.logged)) continue;
      const auto* inquiry = std::get_if<model::Inquiry>(&item.content.body);
      view.changes.push_back(fmt::format("Fristen er overskredet ({}): {}{}",
                                         deadline_at(context, *due).text,
                                         inquiry ? inquiry->who.str() + ": " : std::string(),
                                         task_text(context, incident, item.content.body)));
    }
  }
  SituationView then;
  then.incident = incident_view(context, model::as_logged_by(incident, last.stem));
  add_people(then);
  const auto reached = base::filtered(
      view.reached, [&](const auto& name) { return !base::contains(then.reached, name); });
  if (!reached.empty()) {
    view.changes.push_back(fmt::format("Der er nu kontakt til {}.", base::danish_list(reached)));
  }
}

// `day` is that of the report before, or of the incident: where this one is of another, the reader
// has no day in mind.
void add_news(const Context& context, const model::Incident& incident,
              const std::optional<model::Stem>& last, const std::optional<base::Date>& day,
              SituationView& view) {
  for (const auto* item : model::logged_since(incident, last)) {
    if (item->restricted()) view.few_news = true;
    else view.news.push_back(entry_view(context, incident, *item));
  }
  for (const auto& item : incident.items) {
    if (item.restricted() && !item.twin_of)
      view.restricted.push_back(entry_view(context, incident, item));
  }
  const auto known = day == context.now.date() ? day : std::nullopt;
  name_days(view.news, known);
  name_days(view.restricted, known);
}

// `incident` is as it stood; `before` is the report before this one, if any.
SituationView view_of(const Context& context, const model::Incident& incident,
                      const model::Situation& said, const std::optional<model::Issued>& before,
                      Restricted restricted) {
  SituationView view;
  view.number = said.number;
  view.incident = incident_view(context, incident);
  const bool without = restricted == Restricted::without;
  if (without) view.left_out = leave_out_restricted(incident, view.incident);
  view.happened = said.happened ? text_of(said.happened) : view.incident.text;
  view.known = text_of(said.known);
  view.unknown = text_of(said.unknown);
  view.guarded = text_of(said.guarded);
  std::optional<model::Stem> last;
  std::optional<base::Date> day;
  if (incident.at) day = here(context, *incident.at).date();
  if (before) {
    last = before->item->record.stem;
    day = here(context, before->item->record.entry.logged).date();
    view.since = before->situation->number;
    view.since_at = when_near(context, before->item->record.entry.logged);
  }
  add_decided(context, incident, view);
  add_under_way(incident, view);
  add_people(view);
  if (before) add_changes(context, incident, said, *before, view);
  add_news(context, incident, last, day, view);
  if (said.next) view.next = deadline_at(context, *said.next);
  if (without) {
    view.guarded.reset();
    view.restricted.clear();
    std::erase(view.changes, guarded_news);
  }
  return view;
}

// The last of those, of which `before` is true; who gets none that is restricted goes on from
// another.
template <class Before>
std::optional<model::Issued> last_of(const std::vector<model::Issued>& all, Restricted restricted,
                                     const Before& before) {
  std::optional<model::Issued> last;
  for (const auto& one : all) {
    const bool left_out = restricted == Restricted::without && one.item->restricted();
    if (!left_out && before(*one.item)) last = one;
  }
  return last;
}

}  // namespace

SituationView draft_situation(const Context& outer, const model::Incident& incident,
                              const model::Situation& said, Restricted restricted) {
  const AsTold told(outer, incident);
  const Context& context = told.context();
  auto view = view_of(context, incident, said,
                      last_of(model::issued_situations(incident), restricted,
                              [](const model::Item&) { return true; }),
                      restricted);
  view.draft = true;
  view.at = when(context, context.now);
  return view;
}

SituationView issued_situation(const Context& context, const model::Incident& incident,
                               const model::Issued& issued, Restricted restricted) {
  const auto& record = issued.item->record;
  const auto& entry = record.entry;
  const auto logged = model::as_logged_by(incident, record.stem);
  const AsTold told(context, incident);
  Context then = told.context();
  then.now = entry.logged;  // times are told as they were told then
  auto view = view_of(
      then, logged, *issued.situation,
      last_of(model::issued_situations(logged), restricted,
              [&](const model::Item& item) { return item.record.stem.logged_before(record.stem); }),
      restricted);
  view.entry = record.stem.id();
  view.at = when(then, entry.logged);
  view.author = entry.author.str();
  const bool newest = model::issued_situations(incident).back().item == issued.item;
  view.next_overdue = newest && incident.open() && issued.situation->next &&
                      base::is_before(*issued.situation->next, context.now);
  return view;
}

}  // namespace render
