#include "render/views/incident_view.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "model/incident/open_tasks.hpp"
#include "model/incident/situation.hpp"
#include "model/incident/standing.hpp"
#include "model/rules/call_list.hpp"
#include "model/values/entry_fields.hpp"
#include "model/values/plan_fields.hpp"
#include "render/views/context.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

AnswerView decision_view(const Context& context, const model::Incident& incident,
                         const model::Item& item, const model::Decision& said) {
  AnswerView view;
  view.id = item.record.stem.id();
  view.at = when_near(context, item.content.at);
  view.text = decision_text(context, incident, said);
  view.decided_by = who_names(context, incident, said.decided_by);
  view.dissent = text_of(said.dissent);
  return view;
}

namespace {

// «SMS er sendt (af A og B). Uenighed: …»
std::string whole(const AnswerView& answer) {
  std::string line = answer.text;
  if (!answer.decided_by.empty()) {
    if (line.ends_with('.')) line.pop_back();
    line += fmt::format(" (af {}).", base::danish_list(answer.decided_by));
  }
  return answer.dissent ? line + " Uenighed: " + sentence(*answer.dissent) : line;
}

AnswerView answer_view(const Context& context, const model::Incident& incident,
                       const model::QuestionState& state, const model::Item& item,
                       const std::vector<model::PersonId>* for_whom = nullptr) {
  AnswerView view;
  if (const auto* decision = std::get_if<model::Decision>(&item.content.body)) {
    auto said = *decision;
    if (for_whom != nullptr) said.participants = *for_whom;
    view = decision_view(context, incident, item, said);
  } else if (const auto* activation = std::get_if<model::Activation>(&item.content.body)) {
    const bool level = state.question.decides == model::Decides::level && activation->level;
    view.text = level
                    ? fmt::format("Ved aktiveringen: {}.", level_name(context, *activation->level))
                    : "Besluttet ved aktiveringen: planen bringes i anvendelse.";
    view.decided_by = who_names(context, incident, activation->decided_by);
  }
  if (const auto later = model::replaced_by(incident, item.record.stem)) {
    view.text += fmt::format(" (Afløst af {}.)", incident.items[*later].record.stem.id());
  }
  view.id = item.record.stem.id();
  view.at = when_near(context, item.content.at);
  view.whole = whole(view);
  return view;
}

QuestionView question_view(const Context& context, const model::Incident& incident,
                           const model::QuestionState& state) {
  const auto& asked = state.question;
  QuestionView view;
  view.id = asked.id.str();
  view.ask = asked.ask.str();
  if (const auto* now =
          context.plan ? model::find_item(context.plan->questions, asked.id) : nullptr) {
    view.hint = text_of(now->hint);
  }
  view.section = section_heading(context, asked.section);
  view.per_participant = asked.per == model::Per::participant;
  view.open = state.open;
  view.open_for = who_names(context, incident, state.open_for);
  for (const auto index : state.answers) {
    view.answers.push_back(answer_view(context, incident, state, incident.items[index]));
  }
  for (const auto& one : model::answers_now(incident, state)) {
    view.now.push_back(
        answer_view(context, incident, state, incident.items[one.item], &one.participants));
  }
  return view;
}

void add_convener(const Context& context, const model::Incident& incident, IncidentView& view) {
  const auto found =
      model::convener(&incident, context.stand_in, context.plan, office(context), context.now);
  if (!found) return;
  view.convener = person_view(context, found->who);
  const std::string name = who_name(context, incident, found->who);
  if (!view.convener->role) view.convener->name = name;
  view.convener_text = convenes(context, name);
  if (found->in_place) {
    const auto* absence = office(context).away(*found->in_place);
    const auto is = absence != nullptr ? absence_text(*absence, context.now.date()) : "holdt op";
    view.convener_text += found->handed_over ? fmt::format(" (den, der havde overtaget, er {})", is)
                                             : fmt::format(" ({} på listen er {})",
                                                           coordinator_word(context), is);
  } else if (found->handed_over) {
    view.convener_text += " (har overtaget)";
  }
  const bool own_word = context.plan && context.plan->coordinator_title;
  view.convener_title = own_word ? context.plan->coordinator_title->str() : "Indkalder";
  view.handed_over = found->handed_over;
}

void add_next_situation(const Context& context, const model::Incident& incident,
                        IncidentView& view) {
  const auto issued = model::issued_situations(incident);
  if (!incident.open() || issued.empty() || !issued.back().situation->next) return;
  const auto& next = *issued.back().situation->next;
  view.next_situation = deadline_at(context, next);
  view.next_situation_overdue = base::is_before(next, context.now);
}

}  // namespace

IncidentView incident_view(const Context& outer, const model::Incident& incident) {
  const AsTold told(outer, incident);
  const Context& context = told.context();
  IncidentView view;
  view.id = incident.name.id();
  view.name = incident.name.str();
  view.title = incident_title(context, incident);
  if (incident.type) view.type = {incident.type->str(), type_name(context, *incident.type)};
  for (const auto& area : incident.areas)
    view.areas.push_back({area.str(), area_name(context, area)});
  if (incident.type) view.area_name = area_names(context, incident.areas);
  view.place = text_of(incident.place);
  view.text = text_of(incident.text);
  view.state = incident.state;
  view.told = state_and_use(incident);
  view.use = use_view(context, incident);
  for (const auto& one : incident.absorbed) {
    view.absorbed.push_back(fmt::format(
        "{} ({})", incident_title(context, one.type, one.areas, one.place), one.name.id()));
  }
  view.open = incident.open();
  view.exercise = incident.exercise;
  view.unverified = incident.unverified;
  if (incident.at) view.at = when(context, *incident.at);
  if (incident.activated) view.activated = when(context, *incident.activated);
  add_convener(context, incident, view);
  const auto chain = model::alarm_chain(incident, context.participants,
                                        model::day_of_people(incident, context.now));
  for (const auto& contact : incident.contacts) {
    view.contacts.push_back(contact_view(context, incident, contact));
    if (contact.settled()) continue;
    const auto deputy = model::covering_deputy(incident, context.participants, contact.who);
    const auto same_number =
        model::reached_at_same_number(incident, context.participants, contact.who);
    const auto instead = model::answered_instead(chain, contact.who);
    const auto other = deputy ? deputy : same_number ? same_number : instead;
    if (!other) continue;
    auto& covered = view.contacts.back();
    covered.covered_by = who_name(context, incident, *other);
    covered.standing_text += fmt::format("; talt med {} {}", deputy        ? "stedfortræderen"
                                                             : same_number ? "på samme nummer:"
                                                                           : "i stedet:",
                                         *covered.covered_by);
  }
  view.gone = who_names(context, incident, incident.gone);
  for (const auto& question : incident.questions) {
    view.questions.push_back(question_view(context, incident, question));
  }
  for (const auto& item : incident.items) {
    const auto* decision = std::get_if<model::Decision>(&item.content.body);
    if (decision != nullptr && !decision->question && !item.voided) {
      view.decisions.push_back(entry_view(context, incident, item));
    }
  }
  for (const auto& task : incident.followups) {
    view.followups.push_back(task_view(context, incident, task));
  }
  for (const auto& task : incident.inquiries) {
    view.inquiries.push_back(task_view(context, incident, task));
  }
  view.timeline = timeline(context, incident);
  for (const auto index : incident.evaluations) {
    view.evaluations.push_back(entry_view(context, incident, incident.items[index]));
  }
  view.unreadable = texts_of(incident.unreadable);
  view.level = level_view(context, incident);
  view.alarm = alarm_view(context, incident);
  view.tasks = plan_tasks_view(context, incident);
  view.cards = cards_view(context, &incident);
  view.staff = staff_view(context, incident);
  add_next_situation(context, incident, view);
  return view;
}

}  // namespace render
