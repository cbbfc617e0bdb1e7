#include "cli/incident_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/people_text.hpp"

namespace cli {

namespace {

constexpr std::size_t id_width = 6;

void print_head(Paper& paper, const render::IncidentView& incident) {
  paper.heading(fmt::format("{}{} ({})", incident.exercise ? "ØVELSE: " : "", incident.title,
                            incident.id));
  std::string line = incident.state_text;
  if (incident.at) line += ". Skete " + incident.at->text;
  if (incident.place) line += ", " + *incident.place;
  paper.line(line + ".", 2, 0);
  if (incident.text) paper.line(*incident.text, 2, 0);
  if (incident.convener && incident.open) {
    paper.line(fmt::format("{} indkalder{}.", incident.convener->name,
                           incident.handed_over ? " (har overtaget)" : ""),
               2, 0);
  }
  if (incident.unverified) {
    paper.line("Type og boligområde er skrevet, som de blev tastet: planen kunne ikke læses.", 2,
               0);
  }
  for (const auto& stem : incident.unreadable) {
    paper.line(fmt::format("Et notat kan ikke læses: {}. De andre er her.", stem), 2, 0);
  }
}

void print_contacts(Paper& paper, const render::IncidentView& incident) {
  std::vector<std::string> settled;
  bool heading = false;
  for (const auto& contact : incident.contacts) {
    if (contact.settled) {
      settled.push_back(fmt::format("{}: {}", contact.person.name, contact.standing_text));
    }
  }
  if (!settled.empty()) {
    paper.line("Kontakt er der til:", 2, 0);
    for (const auto& line : settled) paper.line(line, 4, 2);
  }
  for (const auto& contact : incident.contacts) {
    if (contact.settled) continue;
    if (!heading) paper.line("Mangler:", 2, 0);
    heading = true;
    std::string line = fmt::format("{}: {}", contact.person.name, contact.standing_text);
    if (contact.retry) {
      line += contact.retry_due ? fmt::format(". RING IGEN NU ({})", contact.retry->text)
                                : fmt::format(". Ring igen {}", contact.retry->text);
    }
    line += ". " + reach(contact.person);
    if (contact.person.deputy) line += ". Stedfortræder: " + *contact.person.deputy;
    paper.line(line, 4, 2);
  }
}

std::size_t widest_id(const std::vector<render::QuestionView>& questions) {
  std::size_t widest = 0;
  for (const auto& question : questions) widest = std::max(widest, question.id.size());
  return widest;
}

void print_questions(Paper& paper, const render::IncidentView& incident) {
  const auto any = [&](bool open) {
    return std::any_of(incident.questions.begin(), incident.questions.end(),
                       [&](const auto& q) { return open ? q.open : !q.answers.empty(); });
  };
  if (any(false)) {
    paper.line("Besluttet:", 2, 0);
    for (const auto& question : incident.questions) {
      for (const auto& answer : question.answers) {
        paper.line(fmt::format("{} {}", question.ask, answer_line(answer)), 4, 2);
      }
    }
  }
  if (any(true)) {
    paper.line("Uafklaret:", 2, 0);
    for (const auto& question : incident.questions) {
      if (!question.open) continue;
      std::string text = question.ask;
      const bool some = question.per_participant && !question.answers.empty();
      if (some) text += " Mangler: " + base::danish_list(question.open_for) + ".";
      if (question.per_participant && !some) text += " (hver deltager)";
      paper.row(question.id, widest_id(incident.questions), text, 4);
    }
  }
}

void print_task_list(Paper& paper, const std::vector<render::TaskView>& tasks,
                     std::string_view heading) {
  bool first = true;
  for (const auto& task : tasks) {
    if (task.done) continue;
    if (first) paper.line(heading, 2, 0);
    first = false;
    std::string text = task.who ? fmt::format("{}: {}", *task.who, task.text) : task.text;
    if (task.responsible) text += fmt::format(" – {}", *task.responsible);
    if (task.due) text += fmt::format(" – frist {}", task.due->text);
    if (task.overdue) text += " – FRISTEN ER OVERSKREDET";
    paper.row(task.id, id_width, text, 4);
  }
}

}  // namespace

std::string answer_line(const render::AnswerView& answer) {
  std::string line = answer.text;
  if (!answer.decided_by.empty()) {
    line += fmt::format(" Besluttet af {}.", base::danish_list(answer.decided_by));
  }
  if (answer.dissent) line += " Uenighed: " + *answer.dissent;
  return line;
}

void print_tasks(Paper& paper, const render::IncidentView& incident) {
  print_task_list(paper, incident.followups, "Opfølgning:");
  print_task_list(paper, incident.inquiries, "Henvendelser, der ikke er besvaret:");
}

void print_progress(Paper& paper, const render::IncidentView& incident) {
  print_head(paper, incident);
  print_contacts(paper, incident);
  print_questions(paper, incident);
  print_tasks(paper, incident);
}

void print_entry(Paper& paper, const render::EntryView& entry, std::string_view usual_author) {
  constexpr std::size_t label_width = 13;  // «x7m2qd  22.15»
  std::string text = entry.original;
  if (entry.visibility != "internal") text += fmt::format(" [{}]", entry.visibility_text);
  if (entry.late) text += fmt::format(" (skrevet {})", entry.logged.text);
  if (entry.author != usual_author) text += fmt::format(" – {}", entry.author);
  if (entry.voided) text = "UDGÅR: " + text;
  paper.row(fmt::format("{}  {:>5}", entry.id, entry.clock), label_width, text);
  for (const auto& correction : entry.corrections) {
    std::string line = correction.voids ? "Rettelse: notatet udgår."
                                        : fmt::format("Rettet til: {}", correction.text);
    if (correction.at) line += fmt::format(" Det skete {}.", correction.at->text);
    if (correction.reason) line += fmt::format(" Fordi: {}", *correction.reason);
    line += fmt::format(" – {}, {}", correction.author, correction.logged.text);
    paper.row(correction.id, label_width, line);
  }
  if (entry.disputed) {
    paper.row("", label_width,
              "Notatet er rettet to gange uafhængigt af hinanden. Den seneste gælder.");
  }
}

void print_log(Paper& paper, const render::IncidentView& incident) {
  print_head(paper, incident);
  const std::string author = incident.timeline.empty() ? "" : incident.timeline.front().author;
  if (!author.empty()) {
    paper.line(fmt::format("Skrevet af {}, hvor ikke andet står.", author), 2, 0);
  }
  for (const auto& entry : incident.timeline) {
    if (entry.new_day) paper.line(*entry.new_day, 2, 0);
    print_entry(paper, entry, author);
  }
}

}  // namespace cli
