#include "cli/situation_text.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/incident_text.hpp"
#include "cli/response_text.hpp"

namespace cli {

namespace {

void print_head(Paper& paper, const render::SituationView& view) {
  const auto& incident = view.incident;
  paper.heading(fmt::format("{}Situationsbillede nr. {}{}", incident.exercise ? "ØVELSE: " : "",
                            view.number, view.draft ? " (udkast)" : ""));
  std::string line = fmt::format("{} ({})", incident.title, incident.id);
  if (incident.place) line += ", " + *incident.place;
  paper.line(line);
  paper.line(fmt::format("{} {}{}", view.draft ? "Som det ser ud" : "Udsendt", view.at.text,
                         view.author ? " af " + *view.author : ""));
  if (incident.level) paper.line("Niveau: " + incident.level->name);
}

void print_said(Paper& paper, std::string_view heading, const std::optional<std::string>& text) {
  paper.blank();
  paper.heading(heading);
  paper.line(text ? *text : "Ikke oplyst.", 2, 0);
}

void print_decided(Paper& paper, const render::SituationView& view) {
  if (!view.decided.empty()) {
    paper.blank();
    paper.heading("Besluttet");
    for (const auto& decided : view.decided) {
      paper.line(fmt::format("{}{} – {}", decided.ask ? *decided.ask + ' ' : "", decided.text,
                             decided.at.text), 2);
    }
  }
  if (!view.undecided.empty()) {
    paper.blank();
    paper.heading("Uafklaret");
    for (const auto& ask : view.undecided) paper.line(ask, 2);
  }
}

void print_under_way(Paper& paper, const render::SituationView& view) {
  const auto& incident = view.incident;
  if (!view.under_way.empty()) {
    paper.blank();
    paper.heading("I gang");
  }
  for (const auto& task : view.under_way) {
    std::string text = task.who ? fmt::format("{}: {}", *task.who, task.text) : task.text;
    if (task.responsible) text += " – " + *task.responsible;
    if (task.due) text += " – frist " + task.due->text;
    if (task.overdue) text += " – FRISTEN ER OVERSKREDET";
    paper.row(task.id, 6, text);
  }
  if (!incident.alarm.empty() || !incident.tasks.empty() || incident.staff) paper.blank();
  print_alarm(paper, incident.alarm);
  print_plan_tasks(paper, incident.tasks, false);
  if (incident.staff) print_staff(paper, *incident.staff);
}

void print_people(Paper& paper, const render::SituationView& view) {
  if (view.reached.empty() && view.not_reached.empty()) return;
  paper.blank();
  paper.heading("Deltagerne");
  if (!view.reached.empty()) {
    paper.line(fmt::format("Der er kontakt til {}.", base::danish_list(view.reached)), 2);
  }
  if (!view.not_reached.empty()) {
    paper.line(fmt::format("Ikke nået: {}.", base::danish_list(view.not_reached)), 2);
  }
}

void print_news(Paper& paper, const render::SituationView& view) {
  paper.blank();
  paper.heading(view.since ? fmt::format("Nyt siden nr. {} ({})", *view.since, view.since_at->text)
                           : std::string("Forløbet"));
  for (const auto& change : view.changes) paper.line(change, 2);
  for (const auto& entry : view.news) print_entry(paper, entry, view.news.front().author);
  if (view.news.empty() && view.changes.empty()) paper.line("Intet nyt.", 2);
}

void print_guarded(Paper& paper, const render::SituationView& view) {
  if (!view.guarded && view.restricted.empty()) return;
  paper.blank();
  paper.heading("Må ikke forlade kredsen");
  if (view.guarded) paper.line(*view.guarded, 2, 0);
  for (const auto& entry : view.restricted) {
    print_entry(paper, entry, view.restricted.front().author);
  }
}

}  // namespace

void print_situation(Paper& paper, const render::SituationView& view) {
  print_head(paper, view);
  if (view.since) print_news(paper, view);
  print_said(paper, "Hvad der er sket", view.happened);
  print_said(paper, "Hvad vi ved", view.known);
  print_said(paper, "Hvad vi ikke ved endnu", view.unknown);
  print_decided(paper, view);
  print_under_way(paper, view);
  print_people(paper, view);
  if (!view.since) print_news(paper, view);
  print_guarded(paper, view);
  paper.blank();
  if (view.next) {
    paper.line(fmt::format("Næste situationsbillede: {}{}", view.next->text,
                           view.next_overdue ? " – FRISTEN ER OVERSKREDET" : ""));
  } else {
    paper.line("Det er ikke aftalt, hvornår det næste kommer.");
  }
}

}  // namespace cli
