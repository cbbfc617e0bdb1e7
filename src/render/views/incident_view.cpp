#include "render/views/incident_view.hpp"

#include <fmt/format.h>

#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/incident/situation.hpp"
#include "model/incident/standing.hpp"
#include "model/rules/call_list.hpp"
#include "model/values/plan_fields.hpp"
#include "render/views/context.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

std::optional<std::string> also_handed_to(const Context& context, const model::Incident* incident) {
  std::vector<std::string> others;
  for (const auto& item : model::handed_over_apart(incident, context.outside, context.now)) {
    const auto& to = std::get<model::Handover>(item.content.body).to;
    others.push_back(fmt::format(
        "{} ({}, {})",
        incident != nullptr ? who_name(context, *incident, to) : person_name(context, to),
        item.record.stem.id(), when_near(context, item.content.at).text));
  }
  if (others.empty()) return std::nullopt;
  return base::danish_list(others) + " har også overtaget, skrevet hver for sig";
}

namespace {

void add_convener(const Context& context, const model::Incident& incident, IncidentView& view) {
  const auto found =
      model::convener(&incident, context.outside, context.plan, office(context), context.now);
  if (!found) return;
  view.convener = person_view(context, found->who);
  const std::string name = who_name(context, incident, found->who);
  if (!view.convener->role) {
    set_name(*view.convener, name);
    view.convener->in_list = name;
  }
  view.convener_text = convenes(context, name);
  if (found->in_place) {
    const auto is = not_there_text(context, *found->in_place);
    view.convener_text += found->handed_over
                              ? fmt::format(" (den, der havde overtaget, {})", is)
                              : fmt::format(" ({} på listen {})", coordinator_word(context), is);
  } else if (found->handed_over) {
    view.convener_text += " (har overtaget)";
  }
  view.convener_title = coordinator_title(context, "Indkalder");
  view.handed_over = found->handed_over;
  if (found->handed_over) view.also_handed_to = also_handed_to(context, &incident);
  if (view.also_handed_to) view.convener_text += "; " + *view.also_handed_to;
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
    if (model::is_told_by_twin(incident, item) || !model::decides_beside(incident, item)) continue;
    view.decisions.push_back(entry_view(context, incident, item));
    if (const auto past = past_text(incident, item.record.stem)) {
      view.decisions.back().text += fmt::format(" ({})", *past);
    }
  }
  const auto of_task = [&](const auto& task) { return task_view(context, incident, task); };
  view.followups = base::mapped(incident.followups, of_task);
  view.inquiries = base::mapped(incident.inquiries, of_task);
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
  if (const auto next = model::next_situation(incident)) {
    view.next_situation = deadline_at(context, *next);
    view.next_situation_overdue = *next < context.now;
  }
  return view;
}

}  // namespace render
