#include "render/views/meeting_matters.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/exercises.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/invitation.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

// Who has left the list cannot do it any more: the meeting must find somebody else.
bool has_left(const Context& context, const model::PersonId& id) {
  if (model::find_person(context.participants, id) == nullptr) return false;
  return model::find_item(context.participants->in_office(context.now.date()), id) == nullptr;
}

FollowupView followup(const Context& context, const model::Item& item,
                      const model::Decision& decision, std::string text) {
  FollowupView view{std::string(item.record.stem.id()), std::move(text)};
  view.restricted = item.restricted();
  if (view.restricted) view.text = for_a_few;
  if (decision.responsible) {
    view.responsible = person_name(context, *decision.responsible);
    if (has_left(context, *decision.responsible)) *view.responsible += " (ikke deltager mere)";
  }
  if (decision.due) {
    if (const auto* day = std::get_if<base::Date>(&*decision.due)) {
      view.due = {day->iso(), "den " + base::danish_date_short(*day)};
    } else {
      view.due = when(context, std::get<base::Instant>(*decision.due));
    }
    view.overdue = base::is_before(*decision.due, context.now);
  }
  return view;
}

// Since the meeting before, and not for a few alone.
bool is_seen(const Matters& matters, const model::Item& item) {
  return !item.restricted() && matters.is_new(item.content.at);
}

}  // namespace

std::string title_and_id(const Context& context, const model::Incident& incident) {
  return fmt::format("{}{} ({})", incident.exercise ? "ØVELSE: " : "",
                     public_title(context, incident), incident.name.id());
}
std::string title_and_id(const model::ExerciseState& exercise) {
  return fmt::format("ØVELSE: {} ({})", base::danish(exercise.type), exercise.stem.id());
}

std::vector<FollowupView> open_followups(const Context& context, const Matters& matters) {
  std::vector<FollowupView> all;
  const auto known = model::meetings(matters.log.items);
  for (const auto& task : matters.log.followups) {
    if (!task.open()) continue;
    const auto& item = matters.log.items[task.item];
    const auto& decision = std::get<model::Decision>(item.content.body);
    auto view = followup(context, item, decision, text_of(decision.text).value_or(""));
    const auto* meeting =
        decision.meeting ? model::find_meeting(known, *decision.meeting) : nullptr;
    view.origin = decision.meeting ? "et møde" : "uden for hændelser";
    if (meeting != nullptr) {
      view.exercise = of_exercise(context, meeting->meeting);
      view.origin = fmt::format("{}{}", exercise_mark(context, meeting->meeting),
                                meeting_name(context, meeting->meeting));
    }
    all.push_back(std::move(view));
  }
  for (const auto& incident : matters.incidents) {
    if (incident.state == model::State::merged) continue;
    for (const auto& task : incident.followups) {
      if (!task.open()) continue;
      const auto& item = incident.items[task.item];
      auto view = followup(context, item, std::get<model::Decision>(item.content.body),
                           task_text(context, incident, item.content.body));
      const auto& who = std::get<model::Decision>(item.content.body).responsible;
      const auto* contact = who ? incident.contact(*who) : nullptr;
      if (contact != nullptr && contact->ad_hoc) view.responsible = contact->ad_hoc->name.str();
      view.origin = title_and_id(context, incident);
      view.of_incident = true;
      view.exercise = incident.exercise;
      all.push_back(std::move(view));
    }
  }
  std::ranges::stable_sort(all, [](const FollowupView& a, const FollowupView& b) {
    if (a.due && b.due) return a.due->iso < b.due->iso;
    return a.due && !b.due;
  });
  return all;
}

std::vector<LessonView> lessons(const Context& context, const Matters& matters) {
  std::vector<LessonView> all;
  for (const auto& incident : matters.incidents) {
    for (const auto i : incident.evaluations) {
      const auto& item = incident.items[i];
      const auto* told = model::counting<model::Evaluation>(item);
      if (told == nullptr || !is_seen(matters, item)) continue;
      all.push_back({title_and_id(context, incident), incident.exercise,
                     when(context, item.content.at), *told});
    }
  }
  for (const auto& state : model::exercises(matters.log.items)) {
    for (const auto i : state.evaluations) {
      const auto& item = matters.log.items[i];
      if (!is_seen(matters, item)) continue;
      const auto& told = std::get<model::Exercise>(item.content.body);
      all.push_back({title_and_id(state),
                     true,
                     when(context, item.content.at),
                     {told.good, told.bad, told.change, told.text}});
    }
  }
  return all;
}

std::optional<std::string> lesson_line(const LessonView& lesson) {
  auto told = lesson.told;
  told.change.reset();
  const auto parts = evaluation_lines(told);
  if (parts.empty()) return std::nullopt;
  auto line = fmt::format("{}: {}", lesson.of, base::join(parts, " "));
  std::ranges::replace(line, '\n', ' ');
  return line;
}

}  // namespace render
