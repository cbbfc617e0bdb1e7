#include "render/views/response_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "model/incident/standing.hpp"
#include "model/rules/call_list.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

namespace {

// The name, or for a role without one its title alone: the chain is read at a glance.
std::string short_name(const Context& context, const model::PersonId& id) {
  return person_view(context, id).name;
}
std::vector<std::string> short_names(const Context& context,
                                     const std::vector<model::PersonId>& ids) {
  return base::mapped(ids, [&](const auto& id) { return short_name(context, id); });
}

bool was_called(const model::Incident& incident, const model::PersonId& who) {
  const auto* contact = incident.contact(who);
  return contact != nullptr && contact->standing != model::Standing::not_called;
}

// With a wrong number, or out of it: to try again is in vain.
bool is_out_of_reach(const model::Incident& incident, const model::PersonId& who) {
  const auto* contact = incident.contact(who);
  return contact != nullptr && (contact->standing == model::Standing::declined ||
                                contact->standing == model::Standing::wrong_number);
}

// Whom the link has to try now: the first who has not been tried, else the first to try again.
std::string to_try(const Context& context, const model::Incident& incident,
                   const model::AlarmStep& step) {
  for (const auto& who : step.call) {
    if (!was_called(incident, who)) return short_name(context, who);
  }
  for (const auto& who : step.call) {
    if (!is_out_of_reach(incident, who)) return short_name(context, who);
  }
  return step.call.empty() ? "en anden: de er holdt op" : short_name(context, step.call.front());
}

// The letter of a section among those of the card.
std::string section_mark(CardView& view, const std::string& heading) {
  const auto* known = base::find(view.sections, heading, &CardSectionView::heading);
  if (known != nullptr) return known->mark;
  constexpr std::size_t letters = 26;
  const auto index = view.sections.size();
  view.sections.push_back(
      {std::string(index / letters + 1, static_cast<char>('a' + index % letters)), heading});
  return view.sections.back().mark;
}

CardView card_view(const Context& context, const model::Card& card) {
  CardView view;
  view.id = card.id.str();
  view.name = card.name.str();
  view.derived = card.derived;
  view.situation = text_of(card.situation);
  view.used_by = short_names(context, office(context).acting_for(card.used_by));
  for (const auto& step : card.steps) {
    CardStepView& made = view.steps.emplace_back();
    made.number = static_cast<int>(view.steps.size());
    made.text = step.text.str();
    made.section = section_heading(context, step.section);
    if (made.section) made.mark = section_mark(view, *made.section);
  }
  view.communication = texts_of(card.communication);
  view.contacts = base::mapped(office(context).acting_for(card.contacts),
                               [&](const auto& who) { return person_view(context, who); });
  view.called_off_by = text_of(card.called_off_by);
  view.revised = card.revised;
  return view;
}

CardView& view_of(std::vector<CardView>& views, const Context& context, const model::CardId& id) {
  if (auto* view = base::find(views, id.str(), &CardView::id)) return *view;
  const auto* card = context.cards ? model::find_item(*context.cards, id) : nullptr;
  if (card != nullptr) return views.emplace_back(card_view(context, *card));
  CardView unknown;  // as far as the ticks know it
  unknown.id = unknown.name = id.str();
  return views.emplace_back(std::move(unknown));
}

void tick(const Context& context, const model::Incident& incident, const model::Item& item,
          std::vector<CardView>& views) {
  const auto& ticked = std::get<model::CardTick>(item.content.body);
  auto& steps = view_of(views, context, ticked.card).steps;
  auto step = std::ranges::find_if(steps, [&](const CardStepView& candidate) {
    return candidate.number == ticked.step && candidate.text == ticked.step_text.str();
  });
  // The card has been rewritten since: the step stands as it was that night.
  if (step == steps.end()) {
    step = steps.insert(steps.end(), {ticked.step, ticked.step_text.str(), {}, {}, false, {}, {}});
  }
  if (step->done) return;  // ticked again, on another machine: the first is when it was done
  step->done = true;
  step->at = when_near(context, item.content.at);
  if (ticked.who) step->who = who_name(context, incident, *ticked.who);
}

}  // namespace

std::string level_name(const Context& context, const model::LevelId& id) {
  return name_in(context.plan, &model::Plan::levels, id);
}

std::optional<LevelView> level_view(const Context& context, const model::Incident& incident) {
  if (!incident.level) return std::nullopt;
  const auto* level = find_in(context.plan, &model::Plan::levels, *incident.level);
  const bool disputed = model::is_disputed(incident, model::Decides::level);
  const auto name = level_name(context, *incident.level);
  return LevelView{incident.level->str(), name, disputed ? name + " (modstridende svar)" : name,
                   level ? text_of(level->meaning) : std::nullopt};
}

std::vector<AlarmView> alarm_view(const Context& context, const model::Incident& incident) {
  std::vector<AlarmView> views;
  const auto day = model::day_of_people(incident, context.now);
  for (const auto& state : model::alarm_chain(incident, context.participants, day)) {
    AlarmView view;
    view.number = static_cast<int>(views.size()) + 1;
    view.name = state.step.name.str();
    if (!state.step.by.empty()) {
      view.by = base::danish_list(short_names(context, state.step.by), "eller");
    }
    view.call = state.step.call.empty()
                    ? "en anden: de er holdt op"
                    : base::danish_list(short_names(context, state.step.call), "eller");
    view.confirmed = state.answered.has_value();
    if (state.answered) view.answered = short_name(context, *state.answered);
    if (state.at) view.at = when_near(context, *state.at);
    if (!view.confirmed) {
      view.tried = std::ranges::any_of(state.step.call,
                                       [&](const auto& who) { return was_called(incident, who); });
      view.next = to_try(context, incident, state.step);
    }
    std::vector<std::string> unconfirmed;
    for (const auto& one : state.coordinate) {
      CoordinationView with{short_name(context, one.who), {}};
      if (one.at) with.at = when_near(context, *one.at);
      if (!one.at) unconfirmed.push_back(with.name);
      view.coordinate.push_back(std::move(with));
    }
    if (!unconfirmed.empty()) view.uncoordinated = base::danish_list(unconfirmed);
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<PlanTaskView> plan_tasks_view(const Context& context, const model::Incident& incident) {
  std::vector<PlanTaskView> views;
  for (const auto& state : incident.tasks) {
    PlanTaskView view;
    view.number = static_cast<int>(views.size()) + 1;
    view.id = state.task.id.str();
    view.name = state.task.name.str();
    view.section = section_heading(context, incident, state.task.section);
    view.standing = state.standing;
    view.standing_text = base::danish(state.standing);
    if (state.who) view.standing_text += ": " + who_name(context, incident, *state.who);
    if (state.at) view.standing_text += ", " + when_near(context, *state.at).text;
    if (state.was_done) {
      view.standing_text +=
          fmt::format("; meldt udført {}", when_near(context, *state.was_done).text);
    }
    view.done = state.standing == model::TaskStanding::done;
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<CardView> cards_view(const Context& context, const model::Incident* incident) {
  std::vector<CardView> views;
  if (context.cards != nullptr) {
    for (const auto& card : model::in_force(*context.cards, context.now.date())) {
      const bool meant = incident == nullptr || card.is_for(incident->type);
      if (meant) views.push_back(card_view(context, card));
    }
  }
  if (incident != nullptr) {
    for (const auto index : incident->ticks) {
      tick(context, *incident, incident->items[index], views);
    }
  }
  for (auto& view : views) {
    view.steps_total = static_cast<int>(view.steps.size());
    view.steps_done = static_cast<int>(std::ranges::count_if(view.steps, &CardStepView::done));
    view.begun = view.steps_done > 0;
  }
  return views;
}

}  // namespace render
