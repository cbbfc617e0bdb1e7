#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/all_plans.hpp"
#include "cli/blank_text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/period.hpp"
#include "cli/document_output.hpp"
#include "cli/incident_text.hpp"
#include "cli/response_text.hpp"
#include "cli/paper.hpp"
#include "render/views/period_view.hpp"
#include "render/views/incident_view_fields.hpp"
#include "render/views/public_view.hpp"
#include "render/views/summary_view.hpp"

namespace cli::commands {

namespace {

std::string print_incident(Session& session, const render::SummaryView& view) {
  Paper paper(session);
  print_log(paper, view.incident);
  paper.blank();
  paper.heading("Punkter til stillingtagen");
  for (const auto& question : view.incident.questions) {
    paper.line(question.ask, 2);
    for (const auto& answer : question.answers) {
      paper.line(fmt::format("{} – {}", answer_line(answer), answer.at.text), 4);
    }
    if (question.open) {
      paper.line(question.open_for.empty() || question.answers.empty()
                     ? std::string("Uafklaret.")
                     : fmt::format("Uafklaret for {}.", base::danish_list(question.open_for)),
                 4);
    }
  }
  const auto tasks = [&](std::string_view heading, const std::vector<render::TaskView>& list) {
    if (list.empty()) return;
    paper.blank();
    paper.heading(heading);
    for (const auto& task : list) {
      std::string text = task.who ? fmt::format("{}: {}", *task.who, task.text) : task.text;
      if (task.responsible) text += " – " + *task.responsible;
      if (task.due) text += " – frist " + task.due->text;
      if (task.answer) text += (task.who ? " – svar: " : " – ") + *task.answer;
      text += task.done_at   ? " – udført " + task.done_at->text
              : task.done    ? std::string(" – udført")
              : task.replaced_by ? " – afløst af " + *task.replaced_by
                                 : std::string(" – ÅBEN");
      paper.row(task.id, 6, text);
    }
  };
  if (!view.incident.tasks.empty() || !view.incident.alarm.empty()) paper.blank();
  print_alarm(paper, view.incident.alarm);
  print_plan_tasks(paper, view.incident.tasks, true);
  for (const auto& card : view.incident.cards) {
    if (!card.begun) continue;
    paper.blank();
    print_card(paper, card);
  }
  if (view.incident.staff) {
    paper.blank();
    print_staff(paper, *view.incident.staff);
    if (!view.incident.staff->hours.empty()) paper.line("Persontimer:", 2, 0);
    print_staff_hours(paper, *view.incident.staff);
  }
  tasks("Opfølgning", view.incident.followups);
  tasks("Henvendelser", view.incident.inquiries);
  if (!view.open_points.empty()) {
    paper.blank();
    paper.heading("Stadig åbent");
    for (const auto& point : view.open_points) paper.line(point, 2);
  }
  return paper.take();
}

std::vector<model::Incident> read_all(Session& session) {
  base::Diagnostics faults;
  auto incidents = session.records().read_all(session.records().list(), faults);
  session.warn_of_entries(faults);
  return incidents;
}

// Without --since from the year's beginning, or from the first incident, be it earlier.
base::Date first_day(Session& session, const Days& days,
                     const std::vector<render::PlanInPeriod>& plans) {
  if (days.since) return *days.since;
  base::Date first(session.now().date().year(), 1, 1);
  for (const auto& plan : plans) {
    for (const auto& incident : plan.incidents) {
      if (incident.at) first = std::min(first, incident.at->date());
    }
  }
  return first;
}

// What may be published of it. What was marked so, and may not, is said.
Output summarise_in_public(Session& session, const model::Incident& incident) {
  const auto view = render::public_view(session.filed_context(), incident);
  if (!view.withheld.empty()) {
    session.warn(fmt::format("Mærket til offentliggørelse, men udeladt, for det handler om personer: "
                             "{}. Skriv det uden navne: beredskab correct ID \"…\"",
                             base::danish_list(view.withheld)));
  }
  if (!view.at) {
    session.warn("Aktiveringen er ikke mærket til offentliggørelse: type, boligområde og tid står "
                 "her ikke. Skal de det, så skriv: beredskab correct " +
                 std::string(incident.name.id()) + " --public");
  }
  return document_output(session, "public", view, incident.exercise, [&] {
    Paper paper(session);
    paper.heading((view.exercise ? "ØVELSE: " : "") + view.title);
    if (view.at) paper.line(view.at->text);
    for (const auto& entry : view.entries) {
      if (entry.new_day) {
        paper.blank();
        paper.line(*entry.new_day);
      }
      paper.row(entry.clock, 5, entry.text);
    }
    if (view.entries.empty()) paper.line("Intet af hændelsen er mærket til offentliggørelse.");
    return paper.take();
  }, false, true);
}

Output summarise_period(Session& session, const Days& days, bool all) {
  std::vector<render::PlanInPeriod> plans;
  const auto take = [&](Session& of_plan) {
    const auto* plan = of_plan.plan();
    plans.push_back({of_plan.plan_id().str(), plan_name(of_plan),
                     plan != nullptr ? std::optional(*plan) : std::nullopt, read_all(of_plan)});
  };
  if (all) {
    for_each_plan(session, take);
  } else {
    take(session);
  }
  const bool in_public = session.arguments().has("--public");
  for (auto& plan : plans) {
    if (!in_public) break;
    std::erase_if(plan.incidents, [](const auto& one) { return !render::starts_in_public(one); });
  }
  const auto from = first_day(session, days, plans);
  const auto to = days.until.value_or(session.now().date());
  auto view = all ? render::period_view(session.workspace_context(), plans, from, to)
                  : render::period_view(session.filed_context(), from, to, plans.front().incidents);
  if (in_public) view = render::counts_only(std::move(view));
  return document_output(session, "period", view, false, all, in_public);
}

Output blank_log(Session& session, const Arguments& arguments) {
  for (const auto* option : {"--all", "--since", "--until", "--public"}) {
    if (!arguments.has(option)) continue;
    throw base::Error(base::Trouble::usage,
                      fmt::format("--blank og {} kan ikke bruges sammen.", option),
                      "Et tomt ark er til den hændelse, der kommer: beredskab summary --blank");
  }
  std::optional<model::Incident> incident;
  if (!arguments.values("--incident").empty()) incident = session.picked_incident();
  const auto sheet = render::blank_log_view(session.filed_context(), incident ? &*incident : nullptr);
  return document_output(session, "blank-log", sheet, incident && incident->exercise,
                         [&] { return blank_log_text(session, sheet); });
}

}  // namespace

Output summary(Session& session, const Arguments& arguments) {
  if (arguments.has("--blank")) return blank_log(session, arguments);
  const bool all = arguments.has("--all");
  if (all) require_no_choice(arguments);
  const auto days = read_period(session);
  if (all || days.since || days.until) {
    if (!arguments.values("--incident").empty()) {
      throw base::Error(base::Trouble::usage, "-i og --since/--until kan ikke bruges sammen.",
                        "Vælg en hændelse eller en periode.");
    }
    return summarise_period(session, days, all);
  }
  const auto incident = session.incident_to_show();
  if (arguments.has("--public")) return summarise_in_public(session, incident);
  auto view = render::summary_view(session.filed_context(), incident);
  view.incident.absorbed = session.absorbed(incident.name);
  return document_output(session, "summary", view, incident.exercise,
                         [&] { return print_incident(session, view); });
}

}  // namespace cli::commands
