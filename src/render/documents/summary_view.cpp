#include "render/documents/summary_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "render/views/describe_parts.hpp"

namespace render {

namespace {

constexpr std::size_t many_names = 12;  // more of them in one sentence are counted

std::string task_point(std::string_view what, const TaskView& task) {
  std::string text = fmt::format("{}: ", what);
  if (task.who) text += fmt::format("{} – ", *task.who);
  text += sentence(task.text);
  if (task.responsible) text += " Ansvarlig: " + sentence(*task.responsible);
  if (task.due && task.overdue) text += fmt::format(" Fristen er overskredet: {}.", task.due->text);
  if (task.due && !task.overdue) text += fmt::format(" Frist: {}.", task.due->text);
  return text;
}

// Says only what was there to be settled.
std::string nothing_open(const IncidentView& incident) {
  std::vector<std::string> done;
  if (!incident.questions.empty()) done.emplace_back("der er taget stilling til alle punkter");
  if (!incident.followups.empty()) {
    const bool all_done = std::ranges::all_of(incident.followups, &TaskView::done);
    done.emplace_back(all_done ? "alle opfølgninger er udført"
                               : "alle opfølgninger er udført eller afløst");
  }
  if (!incident.inquiries.empty()) done.emplace_back("alle henvendelser er besvaret");
  if (done.empty()) return "Der er ingen åbne punkter.";
  const auto comma = done.size() == 2 ? ", og " : " og ";
  const auto last = done.back();
  done.pop_back();
  return "Intet er åbent: " + (done.empty() ? last : base::join(done, ", ") + comma + last) + '.';
}

}  // namespace

std::vector<std::string> open_points(const IncidentView& incident) {
  std::vector<std::string> points;
  if (incident.use.disputed) {
    points.push_back(fmt::format("Planens brug: {}.", incident.use.sentence));
  }
  if (incident.also_handed_to && incident.open) {
    points.push_back(
        fmt::format("Hvem indkalder: {}; {}.", incident.convener->name, *incident.also_handed_to));
  }
  for (const auto& question : incident.questions) {
    if (question.open) points.push_back("Uafklaret: " + what_is_open(question));
  }
  for (const auto& task : incident.followups) {
    if (task.open) points.push_back(task_point("Opfølgning, ikke udført", task));
  }
  for (const auto& task : incident.inquiries) {
    if (task.open) points.push_back(task_point("Henvendelse, ikke besvaret", task));
  }
  for (const auto& task : incident.tasks) {
    if (!task.done) {
      points.push_back(fmt::format("Opgave, {}: {}", task.standing_text, sentence(task.name)));
    }
  }
  if (incident.staff) {
    for (const auto& member : incident.staff->members) {
      if (member.out || member.missing)
        points.push_back(fmt::format("Ikke meldt hjem: {}.", member.name));
    }
  }
  for (const auto& link : incident.alarm) {
    if (!link.confirmed)
      points.push_back(fmt::format("Alarmering, ikke bekræftet: {}.", link.call));
    if (link.confirmed && link.uncoordinated) {
      points.push_back(fmt::format("{} har ikke bekræftet at have koordineret med {}.",
                                   *link.answered, *link.uncoordinated));
    }
  }
  // Those of whom the same is said stand on one line: a hundred may not have been rung up.
  std::vector<std::pair<std::string, std::vector<std::string>>> not_reached;
  for (const auto& contact : incident.contacts) {
    if (contact.settled || contact.covered_by || contact.spare) continue;
    const auto same = std::ranges::find(not_reached, contact.standing_text,
                                        &std::pair<std::string, std::vector<std::string>>::first);
    if (same != not_reached.end()) same->second.push_back(contact.person.in_list);
    else not_reached.push_back({contact.standing_text, {contact.person.in_list}});
  }
  for (const auto& [standing, names] : not_reached) {
    const auto who = base::danish_list(names);
    points.push_back(names.size() > many_names
                         ? fmt::format("Ikke talt med {}, {}: {}.", names.size(), standing, who)
                         : fmt::format("Ikke talt med {}: {}.", who, standing));
  }
  for (const auto& contact : incident.contacts) {
    if (!contact.settled || !contact.retry) continue;
    points.push_back(
        fmt::format("Skal ringes op igen: {}, {}.", contact.person.in_list, contact.retry->text));
  }
  for (const auto& stem : incident.unreadable) {
    points.push_back(fmt::format("Notatet {} kan ikke læses og er ikke med her.", stem));
  }
  return points;
}

SummaryView summary_view(const Context& context, const model::Incident& incident,
                         Restricted restricted) {
  const bool without = restricted == Restricted::without;
  const auto told = without ? for_handing_out(context, incident) : incident;
  SummaryView view{incident_view(context, told), {}, {}, {}};
  if (without) view.left_out = leave_out_restricted(told, view.incident);
  view.open_points = open_points(view.incident);
  if (view.open_points.empty()) {
    view.settled = without && is_open_to_few(told)
                       ? "Åbent er kun det, der er for en begrænset kreds."
                       : nothing_open(view.incident);
  }
  return view;
}

}  // namespace render
