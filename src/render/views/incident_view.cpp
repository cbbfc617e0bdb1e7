#include "render/views/incident_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
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

std::optional<std::string> past_text(const model::Incident& incident, const model::Stem& stem,
                                     const model::QuestionState* to) {
  const auto* item = incident.find(stem);
  if (item == nullptr || item->voided) return std::nullopt;
  const auto index = static_cast<std::size_t>(item - incident.items.data());
  std::vector<const model::QuestionState*> points;
  for (const auto& state : incident.questions) {
    const bool wanted = to == nullptr || to == &state;
    if (wanted && base::contains(state.answers, index)) points.push_back(&state);
  }
  if (points.empty() && model::decides_beside(incident, *item)) points.push_back(nullptr);
  std::optional<std::vector<std::size_t>> later;
  for (const auto* point : points) {
    later = model::took_its_place(incident, point, index);
    if (!later) return std::nullopt;
  }
  if (!later) return std::nullopt;
  if (later->empty()) return "Gælder ikke mere.";
  const auto ids = base::mapped(*later, [&](std::size_t other) {
    return std::string(incident.items[other].record.stem.id());
  });
  return fmt::format("Afløst af {}.", base::danish_list(ids));
}

std::optional<std::string> also_handed_to(const Context& context, const model::Incident* incident) {
  std::vector<std::string> others;
  for (const auto* item : model::handed_over_apart(incident, context.outside, context.now)) {
    const auto& to = std::get<model::Handover>(item->content.body).to;
    others.push_back(fmt::format(
        "{} ({}, {})",
        incident != nullptr ? who_name(context, *incident, to) : person_name(context, to),
        item->record.stem.id(), when_near(context, item->content.at).text));
  }
  if (others.empty()) return std::nullopt;
  return base::danish_list(others) + " har også overtaget, skrevet hver for sig";
}

namespace {

// «SMS er sendt (af A og B; det samme kl. 22.32, af C). Uenighed: …»
std::string whole(const AnswerView& answer) {
  std::string line = answer.text;
  std::vector<std::string> who;
  if (!answer.decided_by.empty()) who.push_back("af " + base::danish_list(answer.decided_by));
  for (const auto& same : answer.again) who.push_back("det samme " + same.text);
  if (!who.empty()) {
    if (line.ends_with('.')) line.pop_back();
    line += fmt::format(" ({}).", base::join(who, "; "));
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
  if (const auto past = past_text(incident, item.record.stem, &state)) {
    view.text += fmt::format(" ({})", *past);
  }
  view.id = item.record.stem.id();
  view.at = when_near(context, item.content.at);
  view.whole = whole(view);
  return view;
}

struct ToldAnswer {
  AnswerView view;
  bool stands;
  bool restricted;
};

bool say_the_same(const ToldAnswer& one, const ToldAnswer& other) {
  return one.stands && other.stands && one.restricted == other.restricted &&
         one.view.dissent == other.view.dissent &&
         base::case_fold(one.view.text) == base::case_fold(other.view.text);
}

// Two that stand and say the same were written apart: they are told as one.
std::vector<AnswerView> told_once(const std::vector<ToldAnswer>& answers) {
  std::vector<ToldAnswer> told;
  for (const auto& answer : answers) {
    auto* same = base::find_if(told, [&](const auto& one) { return say_the_same(one, answer); });
    if (same == nullptr) {
      told.push_back(answer);
      continue;
    }
    const auto& view = answer.view;
    const auto who = base::danish_list(view.decided_by);
    same->view.again.push_back(
        {view.id, view.at, view.at.text + (who.empty() ? "" : ", af " + who)});
    same->view.whole = whole(same->view);
  }
  return base::mapped(told, &ToldAnswer::view);
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
  view.section = section_heading(context, incident, asked.section);
  view.per_participant = asked.per == model::Per::participant;
  view.open = state.open;
  view.open_for = who_names(context, incident, state.open_for);
  const auto standing = model::answers_now(incident, state);
  std::vector<ToldAnswer> answers;
  for (const auto index : state.answers) {
    const auto& item = incident.items[index];
    const auto* stands = base::find(standing, index, &model::StandingAnswer::item);
    auto answer = answer_view(context, incident, state, item);
    const auto* decision = std::get_if<model::Decision>(&item.content.body);
    if (stands && decision && stands->participants.size() < decision->participants.size()) {
      answer.text +=
          fmt::format(" (Gælder fortsat for {}.)",
                      base::danish_list(who_names(context, incident, stands->participants)));
    }
    answers.push_back({std::move(answer), stands != nullptr, item.restricted()});
  }
  view.answers = told_once(answers);
  std::vector<ToldAnswer> now;
  for (const auto& one : standing) {
    const auto& item = incident.items[one.item];
    now.push_back(
        {answer_view(context, incident, state, item, &one.participants), true, item.restricted()});
  }
  view.now = told_once(now);
  return view;
}

void add_convener(const Context& context, const model::Incident& incident, IncidentView& view) {
  const auto found =
      model::convener(&incident, context.outside, context.plan, office(context), context.now);
  if (!found) return;
  view.convener = person_view(context, found->who);
  const std::string name = who_name(context, incident, found->who);
  if (!view.convener->role) view.convener->name = name;
  view.convener_text = convenes(context, name);
  if (found->in_place) {
    const auto* absence = office(context).away(*found->in_place);
    const auto is = absence != nullptr ? absence_text(*absence, context.now.date()) : "holdt op";
    view.convener_text += found->handed_over
                              ? fmt::format(" (den, der havde overtaget, er {})", is)
                              : fmt::format(" ({} på listen er {})", coordinator_word(context), is);
  } else if (found->handed_over) {
    view.convener_text += " (har overtaget)";
  }
  const bool own_word = context.plan && context.plan->coordinator_title;
  view.convener_title = own_word ? context.plan->coordinator_title->str() : "Indkalder";
  view.handed_over = found->handed_over;
  if (found->handed_over) view.also_handed_to = also_handed_to(context, &incident);
  if (view.also_handed_to) view.convener_text += "; " + *view.also_handed_to;
}

void add_next_situation(const Context& context, const model::Incident& incident,
                        IncidentView& view) {
  const auto issued = model::issued_situations(incident);
  if (!incident.open() || issued.empty() || !issued.back().situation->next) return;
  const auto& next = *issued.back().situation->next;
  view.next_situation = deadline_at(context, next);
  view.next_situation_overdue = base::is_before(next, context.now);
}

// What it is, and where.
void add_place(const Context& context, const model::Incident& incident, IncidentView& view) {
  if (incident.type) view.type = {incident.type->str(), type_name(context, *incident.type)};
  for (const auto& area : incident.areas)
    view.areas.push_back({area.str(), area_name(context, area)});
  if (incident.type) view.area_name = area_names(context, incident.areas);
  view.place = text_of(incident.place);
  view.text = text_of(incident.text);
  for (const auto& one : incident.absorbed) {
    view.absorbed.push_back(fmt::format(
        "{} ({})", incident_title(context, one.type, one.areas, one.place), one.name.id()));
  }
  if (incident.parted_from) {
    view.parted =
        fmt::format("Lagt sammen med {}, men kun den ene er en øvelse: de står hver for sig.",
                    incident.parted_from->id());
  }
}

// Whom it calls, and who was spoken with instead.
void add_contacts(const Context& context, const model::Incident& incident, IncidentView& view) {
  const auto day = model::day_of_people(incident, context.now);
  const auto chain = model::alarm_chain(incident, context.participants, day);
  for (const auto& contact : incident.contacts) {
    view.contacts.push_back(contact_view(context, incident, contact));
    if (contact.settled()) continue;
    view.contacts.back().spare = model::is_spare(incident, context.participants, contact, day);
    auto deputy = model::sparing_deputy(incident, context.participants, contact, day);
    const auto same_number =
        model::reached_at_same_number(incident, context.participants, contact.who);
    const auto instead = model::answered_instead(chain, contact.who);
    const auto spared = deputy ? deputy : same_number ? same_number : instead;
    if (!spared) deputy = model::covering_deputy(incident, context.participants, contact.who);
    const auto other = spared ? spared : deputy;
    if (!other) continue;
    auto& covered = view.contacts.back();
    const auto name = who_name(context, incident, *other);
    if (spared) covered.covered_by = name;
    covered.standing_text += fmt::format("; talt med {} {}",
                                         deputy        ? "stedfortræderen"
                                         : same_number ? "på samme nummer:"
                                                       : "i stedet:",
                                         name);
  }
}

// Decisions of their own, what is to be done, and what was learnt.
void add_entries(const Context& context, const model::Incident& incident, IncidentView& view) {
  for (const auto& item : incident.items) {
    if (!model::decides_beside(incident, item)) continue;
    view.decisions.push_back(entry_view(context, incident, item));
    if (const auto past = past_text(incident, item.record.stem)) {
      view.decisions.back().text += fmt::format(" ({})", *past);
    }
  }
  for (const auto& task : incident.followups) {
    view.followups.push_back(task_view(context, incident, task));
  }
  for (const auto& task : incident.inquiries) {
    view.inquiries.push_back(task_view(context, incident, task));
  }
  for (const auto index : incident.evaluations) {
    view.evaluations.push_back(entry_view(context, incident, incident.items[index]));
  }
}

}  // namespace

IncidentView incident_view(const Context& outer, const model::Incident& incident) {
  const AsTold told(outer, incident);
  const Context& context = told.context();
  IncidentView view;
  view.id = incident.name.id();
  view.name = incident.name.str();
  view.title = incident_title(context, incident);
  add_place(context, incident, view);
  view.state = incident.state;
  view.told = state_and_use(incident);
  view.use = use_view(context, incident);
  view.open = incident.open();
  view.exercise = incident.exercise;
  view.unverified = incident.unverified;
  if (incident.at) view.at = when(context, *incident.at);
  if (incident.activated) view.activated = when(context, *incident.activated);
  add_convener(context, incident, view);
  add_contacts(context, incident, view);
  view.gone = who_names(context, incident, incident.gone);
  for (const auto& question : incident.questions) {
    view.questions.push_back(question_view(context, incident, question));
  }
  add_entries(context, incident, view);
  view.timeline = timeline(context, incident);
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
