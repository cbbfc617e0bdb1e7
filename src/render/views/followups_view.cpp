#include "render/views/followups_view.hpp"

#include <algorithm>
#include <tuple>

#include "base/case_fold.hpp"
#include "base/text.hpp"
#include "model/incident/entries.hpp"
#include "render/views/describe_parts.hpp"
#include "render/views/invitation.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

void name_meeting(const Context& context, const std::vector<model::MeetingState>& meetings,
                  const model::Body& body, FollowupRow& row) {
  const auto* decision = std::get_if<model::Decision>(&body);
  if (decision == nullptr || !decision->meeting) return;
  const auto* state = model::find_meeting(meetings, *decision->meeting);
  if (state == nullptr) return;
  row.from = base::upper_first(meeting_name(context, state->meeting));
  row.from_id = state->stem.id();
  row.exercise = of_exercise(context, state->meeting);
}

std::string by_due(const FollowupRow& row) { return due_order(row.task.due); }

// As on the list of participants, then by name; nobody is last.
std::tuple<bool, std::size_t, std::string> by_list(const Context& context,
                                                   const PersonFollowups& person) {
  std::size_t place = 0;
  if (context.participants != nullptr) {
    for (const auto& participant : context.participants->participants) {
      if (participant.id.str() == person.id) break;
      ++place;
    }
  }
  return {person.id.empty(), place, base::case_fold(person.name)};
}

}  // namespace

void each_open(const Context& context, const EntryFolder& folder,
               const std::function<void(const model::Item&, FollowupRow)>& take) {
  const auto* incident = folder.incident;
  const auto meetings =
      incident ? std::vector<model::MeetingState>{} : model::meetings(folder.entries.items);
  FollowupRow from;
  from.from = incident ? incident_title(context, *incident) : "Uden for hændelser";
  if (incident != nullptr) from.from_id = incident->name.id();
  from.exercise = incident != nullptr && incident->exercise;
  const auto add = [&](const std::vector<model::Task>& tasks, std::string_view kind) {
    for (const auto& task : tasks) {
      if (!task.open()) continue;
      const auto& item = folder.entries.items[task.item];
      auto row = from;
      row.task = task_view(context, folder, task);
      row.kind = kind;
      name_meeting(context, meetings, item.content.body, row);
      take(item, std::move(row));
    }
  };
  add(folder.entries.followups, "followup");
  add(folder.entries.inquiries, "inquiry");
}

std::string due_order(const std::optional<When>& due) {
  constexpr std::size_t day = 10;  // «2026-11-20»
  if (!due) return "z";
  const auto instant = base::Instant::parse(due->iso);  // a clock time may come twice
  return due->iso.substr(0, day) + (instant ? instant->utc_stamp() : "U");
}

std::vector<FollowupRow> outside_followups(const Context& context, const model::PlanLog& log) {
  std::vector<FollowupRow> rows;
  each_open(context, log, [&](const auto&, FollowupRow row) { rows.push_back(std::move(row)); });
  std::ranges::stable_sort(rows, {}, by_due);
  return rows;
}

FollowupsView followups_view(const Context& context, const std::vector<model::Incident>& incidents,
                             const model::PlanLog& log) {
  FollowupsView view;
  view.now = when(context, context.now);
  const auto take = [&](const model::Item& item, FollowupRow row) {
    const auto who = model::responsible_of(item.content.body);
    const std::string id = who ? who->str() : "";
    const std::string name = row.task.responsible.value_or("");
    // An id of somebody drawn in is only theirs within the incident.
    auto group = std::ranges::find_if(view.people, [&](const PersonFollowups& person) {
      return person.id == id && person.name == name;
    });
    if (group == view.people.end()) group = view.people.insert(group, {id, name, {}});
    group->rows.push_back(std::move(row));
  };
  for (const auto& incident : incidents) each_open(context, incident, take);
  each_open(context, log, take);
  for (auto& person : view.people) std::ranges::stable_sort(person.rows, {}, by_due);
  std::ranges::stable_sort(view.people, {},
                           [&](const auto& person) { return by_list(context, person); });
  return counted(std::move(view));
}

FollowupsView counted(FollowupsView view) {
  view.open = 0;
  view.overdue = 0;
  for (const auto& person : view.people) {
    view.open += static_cast<int>(person.rows.size());
    view.overdue += static_cast<int>(
        std::ranges::count_if(person.rows, [](const auto& row) { return row.task.overdue; }));
  }
  return view;
}

FollowupsView only_overdue(FollowupsView view) {
  for (auto& person : view.people) {
    std::erase_if(person.rows, [](const FollowupRow& row) { return !row.task.overdue; });
  }
  std::erase_if(view.people, [](const PersonFollowups& person) { return person.rows.empty(); });
  return counted(std::move(view));
}

TaskView task_view(const Context& context, const EntryFolder& folder, const model::Task& task) {
  const auto& item = folder.entries.items[task.item];
  const auto& body = item.content.body;
  TaskView view;
  view.id = item.record.stem.id();
  view.text = task_text(context, folder, body);
  if (const auto* inquiry = std::get_if<model::Inquiry>(&body)) {
    view.who = inquiry->who.str();
    view.answer = text_of(inquiry->answer);
  }
  if (const auto who = model::responsible_of(body)) {
    view.responsible = who_name(context, folder, *who);
  }
  view.open = task.open();
  view.done = task.done.has_value();
  if (task.replaced) view.replaced_by = folder.entries.items[*task.replaced].record.stem.id();
  if (const auto due = model::due_of(body)) {
    view.due = deadline_at(context, *due);
    view.overdue = view.open && base::is_before(*due, context.now);
  }
  if (task.done) {
    const auto& by = folder.entries.items[*task.done];
    view.done_at = when_near(context, by.content.at);
    const auto* done = std::get_if<model::Done>(&by.content.body);
    if (done != nullptr && !view.answer) view.answer = text_of(done->text);
  }
  return view;
}

}  // namespace render
