#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/period.hpp"
#include "cli/document_output.hpp"
#include "cli/incident_text.hpp"
#include "cli/response_text.hpp"
#include "cli/paper.hpp"
#include "render/period_view.hpp"
#include "render/incident_view_fields.hpp"
#include "render/summary_view.hpp"

namespace cli::commands {

namespace {

// -i, else the only open one, else the one that was closed last.
model::Incident which(Session& session) {
  if (!session.arguments().values("--incident").empty() || !session.open_incidents().empty()) {
    return session.picked_incident();
  }
  if (auto latest = session.latest_incident()) return *std::move(latest);
  throw base::Error(base::Trouble::usage, "Der er ingen hændelser endnu.",
                    "Skriv beredskab activate, når der sker noget.");
}

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
      text += task.done_at ? " – udført " + task.done_at->text
                           : std::string(task.done ? " – udført" : " – ÅBEN");
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

std::string print_period(Session& session, const render::PeriodView& view) {
  Paper paper(session);
  paper.heading(fmt::format("Hændelser fra den {} til den {}", view.from.text, view.to.text));
  paper.raw(fmt::format("{:<32}{:>8}{:>15}{:>13}\n", "", "I alt", "Planen brugt", "Ikke brugt"));
  const auto row = [&](const render::CountView& count) {
    paper.raw(base::pad(base::cut(base::visible(count.name), 30), 32));
    paper.raw(fmt::format("{:>8}{:>15}{:>13}\n", count.total, count.used, count.not_used));
  };
  const auto table = [&](std::string_view heading, const std::vector<render::CountView>& counts) {
    paper.blank();
    paper.heading(heading);
    for (const auto& count : counts) row(count);
  };
  row(view.total);
  table("Efter type", view.types);
  table("Efter boligområde", view.areas);
  table("Efter måned", view.months);
  const auto rows = [&](std::string_view heading, const std::vector<render::IncidentRow>& list) {
    if (list.empty()) return;
    paper.blank();
    paper.heading(heading);
    for (const auto& incident : list) {
      paper.row(incident.id, 6,
                fmt::format("{}{}: {}", incident.title,
                            incident.at ? ", " + incident.at->text : "", incident.state_text));
    }
  };
  rows("Hændelser", view.incidents);
  rows("Øvelser (tæller ikke med)", view.exercises);
  rows("Lagt sammen med andre (tæller ikke med)", view.merged);
  return paper.take();
}

Output summarise_period(Session& session, const Days& days) {
  base::Diagnostics faults;
  auto incidents = session.records().read_all(session.records().list(), faults);
  session.warn_of_entries(faults);
  const auto today = session.now().date();
  base::Date from = days.since.value_or(base::Date(today.year(), 1, 1));
  if (!days.since) {
    for (const auto& incident : incidents) {
      if (incident.at) from = std::min(from, incident.at->date());
    }
  }
  const auto view =
      render::period_view(session.context(), from, days.until.value_or(today), incidents);
  return document_output(session, "period", view, false,
                         [&] { return print_period(session, view); });
}

}  // namespace

Output summary(Session& session, const Arguments& arguments) {
  const auto days = read_period(session);
  if (days.since || days.until) {
    if (!arguments.values("--incident").empty()) {
      throw base::Error(base::Trouble::usage, "-i og --since/--until kan ikke bruges sammen.",
                        "Vælg en hændelse eller en periode.");
    }
    return summarise_period(session, days);
  }
  const auto incident = which(session);
  const auto view = render::summary_view(session.context(), incident);
  return document_output(session, "summary", view, incident.exercise,
                         [&] { return print_incident(session, view); });
}

}  // namespace cli::commands
