#include "render/views/meeting_matters.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/entries.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/followups_view.hpp"

namespace render {

namespace {

// Who has left the list cannot do it any more: the meeting must find somebody else.
bool has_left(const Context& context, const model::PersonId& id) {
  if (model::find_person(context.participants, id) == nullptr) return false;
  return model::find_item(context.participants->in_office(context.now.date()), id) == nullptr;
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

std::vector<FollowupView> open_followups(const Context& outer, const Matters& matters) {
  auto context = outer;
  context.filed = true;  // it is kept with the meeting: every deadline has its date
  std::vector<FollowupView> all;
  const auto add_from = [&](const EntryFolder& folder) {
    each_open(context, folder, [&](const model::Item& item, const FollowupRow& row) {
      const auto* decision = std::get_if<model::Decision>(&item.content.body);
      const auto text =
          row.task.who ? fmt::format("{} – {}", *row.task.who, row.task.text) : row.task.text;
      FollowupView view{.id = row.task.id,
                        .text = item.restricted() ? std::string(for_a_few) : text,
                        .responsible = row.task.responsible,
                        .due = row.task.due,
                        .overdue = row.task.overdue,
                        .of_incident = folder.incident != nullptr,
                        .exercise = row.exercise,
                        .restricted = item.restricted(),
                        .inquiry = decision == nullptr};
      const auto responsible = model::responsible_of(item.content.body);
      if (responsible && has_left(context, *responsible)) {
        *view.responsible += " (ikke deltager mere)";
      }
      if (folder.incident != nullptr) view.origin = title_and_id(context, *folder.incident);
      else if (row.from_id)
        view.origin = (row.exercise ? "ØVELSE: " : "") + base::lower_first(row.from);
      else
        view.origin = decision != nullptr && decision->meeting ? "et møde" : "uden for hændelser";
      all.push_back(std::move(view));
    });
  };
  add_from(matters.log);
  for (const auto& incident : matters.incidents) {
    if (incident.state != model::State::merged) add_from(incident);
  }
  std::ranges::stable_sort(all, {}, [](const FollowupView& view) { return due_order(view.due); });
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
  return base::in_one_line(fmt::format("{}: {}", lesson.of, base::join(parts, " ")));
}

}  // namespace render
