#include "cli/incident_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"
#include "cli/followups_text.hpp"
#include "cli/people_text.hpp"
#include "cli/response_text.hpp"
#include "render/views/describe.hpp"

namespace cli {

namespace {

constexpr std::size_t id_width = 6;

// Read within a day on a terminal, how long ago says more than the date does.
std::string happened(const Paper& paper, const render::When& at) {
  const auto ago = paper.from_now(at);
  const auto clock = at.text.find("kl. ");
  return ago.empty() || clock == std::string::npos ? at.text : at.text.substr(clock) + ago;
}

void print_head(Paper& paper, const render::IncidentView& incident) {
  paper.part({});
  paper.heading(fmt::format("{}{} ({})", incident.exercise ? "ØVELSE: " : "", incident.title,
                            incident.id));
  const bool use_told = incident.use.since || incident.use.by;
  std::string line = base::upper_first(use_told ? incident.state_text : incident.told);
  if (incident.at) line += ". Skete " + happened(paper, *incident.at);
  if (incident.place) line += ". Sted: " + *incident.place;
  if (incident.level) line += ". " + incident.level->name;
  paper.line(line + ".", 2, 0);
  if (incident.use.disputed) {
    const auto question = incident.use.question.value_or("PUNKT");
    paper.line(fmt::format("AFGØR DET: {}. Skriv: {} (eller nej).", incident.use.sentence,
                           unbroken(fmt::format("beredskab decide ja --question {} -i {}", question,
                                                incident.id))),
               2, 0, Tone::urgent);
  } else if (use_told) {
    paper.part({.weight = 82, .name = "om planen bruges"});
    paper.line(fmt::format("Planen: {}.", incident.use.sentence), 2, 0);
  }
  paper.part({.weight = 40, .name = "hvad der skete", .by_line = true});
  if (incident.text) paper.line(*incident.text, 2, 0);
  paper.part({.weight = 45, .name = "hvem der indkalder"});
  if (incident.convener && incident.state == base::word(model::State::active)) {
    paper.line(incident.convener_text + '.', 2, 0);
  }
  paper.part({.weight = 60, .name = "lagt sammen"});
  if (!incident.absorbed.empty()) {
    paper.line(fmt::format("Lagt sammen med denne: {}.", base::danish_list(incident.absorbed)), 2, 0);
  }
  print_next(paper, incident, 2);
  if (incident.unverified) {
    paper.line("Type og boligområde er skrevet, som de blev tastet: planen kunne ikke læses.", 2,
               0);
  }
  paper.part({.weight = 58, .name = "notater, der ikke kan læses"});
  for (const auto& stem : incident.unreadable) {
    paper.line(fmt::format("Et notat kan ikke læses: {}. De andre er her.", stem), 2, 0);
  }
}

// «Tove Prøve»; a role without a name has its organisation with it.
std::string short_name(const render::PersonView& person) {
  return person.role ? person.name + ", " + person.organisation : person.name;
}

void print_missing(Paper& paper, const render::ContactView& contact) {
  std::string line = fmt::format("{}: {}", short_name(contact.person), contact.standing_text);
  if (contact.last) line += paper.from_now(*contact.last);
  if (contact.retry) {
    line += contact.retry_due ? fmt::format(". RING IGEN NU ({})", contact.retry->text)
                              : fmt::format(". Ring igen {}", contact.retry->text);
  }
  const auto& person = contact.person;
  const bool known = person.email || !person.dial.empty();
  line += ". " + (known ? reach(contact) : base::upper_first(reach(contact)));
  if (person.deputy || person.deputy_left) line += ". " + deputy_text(contact.person);
  paper.line(line, 4, 2, contact.retry_due ? Tone::urgent : Tone::plain);
}

void print_contacts(Paper& paper, const render::IncidentView& incident, const Spared& spared) {
  const auto command = "beredskab call -i " + incident.id;
  const auto group = [&](std::string_view heading, Part part, const auto& belongs,
                         const auto& print) {
    bool first = true;
    part.heads = 1;
    part.command = command;
    paper.part(std::move(part));
    for (const auto& contact : incident.contacts) {
      if (!belongs(contact)) continue;
      if (first) paper.line(heading, 2, 0);
      first = false;
      print(contact);
    }
  };
  const auto short_line = [&](const render::ContactView& contact) {
    paper.line(fmt::format("{}: {}", short_name(contact.person), contact.standing_text), 4, 2,
               contact.settled ? Tone::done : Tone::plain);
  };
  const auto is_spared = [&](const render::ContactView& contact) {
    return !contact.settled && spared(contact.person.id);
  };
  group("Der er kontakt til:", {.weight = 20, .name = "talt med"}, [](const auto& contact) { return contact.settled; }, short_line);
  group("Behøver ikke flere opkald:", {.weight = 15, .name = "behøver ikke flere opkald"}, is_spared, short_line);
  group("Mangler:", {.weight = 88, .name = "ringeliste"},
        [&](const auto& contact) { return !contact.settled && !is_spared(contact); },
        [&](const auto& contact) { print_missing(paper, contact); });
  paper.part({.weight = 10, .name = "gået af listen"});
  if (!incident.gone.empty()) paper.line(gone_text(incident.gone), 2, 4);
}

std::size_t widest_id(const std::vector<render::QuestionView>& questions) {
  std::size_t widest = 0;
  for (const auto& question : questions) widest = std::max(widest, question.id.size());
  return widest;
}

// What was decided, by whom, and who disagreed.
std::string answer_line(const render::AnswerView& answer) {
  std::string line = answer.text;
  if (!answer.decided_by.empty()) {
    if (line.ends_with('.')) line.pop_back();
    line += fmt::format(" (af {}).", base::danish_list(answer.decided_by));
  }
  if (answer.dissent) line += " Uenighed: " + render::sentence(*answer.dissent);
  return line;
}

void print_questions(Paper& paper, const render::IncidentView& incident) {
  const auto any = [&](bool open) {
    return std::any_of(incident.questions.begin(), incident.questions.end(),
                       [&](const auto& q) { return open ? q.open : !q.answers.empty(); });
  };
  const bool decided = std::any_of(incident.decisions.begin(), incident.decisions.end(),
                                   [](const auto& decision) { return decision.kind != "followup"; });
  paper.part({.weight = 30, .name = "besluttet", .command = "beredskab show -i " + incident.id,
              .heads = 1, .newest_last = true});
  if (any(false) || decided) {
    paper.line("Besluttet:", 2, 0);
    for (const auto& decision : incident.decisions) {
      if (decision.kind == "followup") continue;
      const auto day = decision.other_day ? *decision.other_day + " kl. " : std::string();
      paper.line(fmt::format("{}{}  {}", day, decision.clock, decision.text), 4, 2);
    }
    for (const auto& question : incident.questions) {
      // Of a question that is put once the last answer counts; `show` has them all.
      const auto& all = question.answers;
      const auto first = question.per_participant || all.empty() ? all.begin() : all.end() - 1;
      for (auto answer = first; answer != all.end(); ++answer) {
        paper.line(fmt::format("{} {}", question.ask, answer_line(*answer)), 4, 2);
      }
    }
  }
  paper.part({.weight = 80, .name = "uafklaret", .heads = 1});
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
  paper.part({.weight = 75, .name = "opfølgning", .command = "beredskab list --followups",
              .heads = 1});
  for (const auto& task : tasks) {
    if (task.done) continue;
    if (first) paper.line(heading, 2, 0);
    first = false;
    std::string text = task_line(task);
    if (task.due) text += paper.from_now(*task.due);
    paper.row(task.id, id_width, text, 4, task.overdue ? Tone::urgent : Tone::plain);
  }
}

// «22.40  Politiet er fremme», as much as two lines hold.
void print_one_of_latest(Paper& paper, const render::EntryView& entry) {
  constexpr std::size_t clock_width = 5;
  const std::size_t room = 2 * (paper.columns() - clock_width - 7);
  const auto text = base::join(base::split(entry.text, '\n'), " ");
  paper.row(entry.clock, clock_width, base::cut(text + paper.from_now(entry.at), room), 4);
}

// What the parts above do not tell: what was sent to whom, and the last few notes.
void print_latest(Paper& paper, const render::IncidentView& incident) {
  constexpr std::array sent{"message", "disclosure", "situation"};
  constexpr std::array notes{"log", "inquiry", "handover", "done", "evaluation"};
  constexpr std::size_t most_notes = 5;
  const auto among = [&](const auto& kinds) {
    std::vector<const render::EntryView*> found;
    for (const auto& entry : incident.timeline) {
      const bool waits = std::ranges::any_of(incident.inquiries, [&](const auto& task) {
        return task.open && task.id == entry.id;  // it has a place of its own
      });
      if (entry.voided || waits || std::ranges::find(kinds, entry.kind) == kinds.end()) continue;
      found.push_back(&entry);
    }
    return found;
  };
  const auto print = [&](std::string_view heading, const auto& entries, std::size_t most) {
    if (entries.empty()) return;
    paper.line(heading, 2, 0);
    std::optional<std::string> day;  // told once, where it is not today
    for (std::size_t i = entries.size() - std::min(entries.size(), most); i < entries.size(); ++i) {
      if (entries[i]->other_day != day) paper.line(entries[i]->other_day.value_or("i dag") + ':', 4, 0);
      day = entries[i]->other_day;
      print_one_of_latest(paper, *entries[i]);
    }
  };
  const auto command = "beredskab show -i " + incident.id;
  const auto out = among(sent);
  paper.part({.weight = 55, .name = "sendt ud", .command = command, .heads = 1,
              .newest_last = true});
  print("Sendt ud:", out, out.size());
  paper.part({.weight = 56, .name = "notater", .command = command, .heads = 1,
              .newest_last = true});
  print("Senest:", among(notes), most_notes);
}

}  // namespace

void print_next(Paper& paper, const render::IncidentView& incident, std::size_t indent) {
  if (incident.state != base::word(model::State::reported)) return;
  paper.line(fmt::format("Skal deltagerne kaldes sammen: {}. Ellers: {}",
                         unbroken("beredskab activate -i " + incident.id),
                         unbroken("beredskab close -i " + incident.id)),
             indent, 0);
}

void print_tasks(Paper& paper, const render::IncidentView& incident) {
  print_task_list(paper, incident.followups, "Opfølgning:");
  print_task_list(paper, incident.inquiries, "Henvendelser, der ikke er besvaret:");
}

void print_left(Paper& paper, const render::IncidentView& incident) {
  print_tasks(paper, incident);
  print_plan_tasks(paper, incident.tasks, false);
  if (!incident.staff) return;
  std::vector<std::string> missing;
  for (const auto& member : incident.staff->members) {
    if (member.missing) missing.push_back(fmt::format("{} ({})", member.name, member.id));
  }
  paper.part({.weight = 60, .name = "ikke meldt hjem"});
  if (!missing.empty()) paper.line("Ikke meldt hjem: " + base::danish_list(missing) + ".", 2, 4);
}

void print_progress(Paper& paper, const render::IncidentView& incident, const Spared& spared) {
  print_head(paper, incident);
  print_alarm(paper, incident.alarm);
  print_contacts(paper, incident, spared);
  print_questions(paper, incident);
  print_plan_tasks(paper, incident.tasks, false);
  print_tasks(paper, incident);
  if (incident.staff) print_staff(paper, *incident.staff);
  print_cards(paper, incident.cards);
  print_latest(paper, incident);
  paper.part({.weight = 70, .name = "næste situationsbillede"});
  if (incident.next_situation) {
    paper.line(fmt::format("Næste situationsbillede: {}{}", incident.next_situation->text,
                           incident.next_situation_overdue ? " – FRISTEN ER OVERSKREDET" : "") +
                   paper.from_now(*incident.next_situation),
               2, 2, incident.next_situation_overdue ? Tone::urgent : Tone::plain);
  }
}

namespace {

// When and where it was written, as far as that is not what one would think.
std::vector<std::string> whence(const render::EntryView& entry) {
  std::vector<std::string> told;
  if (entry.after_end) {
    told.push_back("skrevet efter afslutningen" + (entry.late ? ", " + entry.logged.text : ""));
  } else if (entry.late) {
    told.push_back("skrevet " + entry.logged.text);
  }
  if (entry.from) told.push_back("fra " + *entry.from);
  return told;
}

}  // namespace

void print_entry(Paper& paper, const render::EntryView& entry, std::string_view usual_author) {
  constexpr std::size_t label_width = 13;  // «x7m2qd  22.15»
  // «2.30 (UTC+2)», of a time that was twice, is too wide for the column.
  const auto clock = entry.clock.substr(0, entry.clock.find(' '));
  std::string text = entry.original;
  if (clock != entry.clock) text = entry.clock.substr(clock.size() + 1) + ' ' + text;
  if (entry.visibility != "internal") text += fmt::format(" [{}]", entry.visibility_text);
  const auto told = whence(entry);
  if (!told.empty()) text += fmt::format(" ({})", base::join(told, "; "));
  if (entry.author != usual_author) text += fmt::format(" – {}", entry.author);
  if (entry.voided) text = "UDGÅR: " + text;
  paper.row(fmt::format("{}  {:>5}", entry.id, clock), label_width, text);
  for (const auto& correction : entry.corrections) {
    std::string line = correction.voids ? "Rettelse: notatet udgår."
                                        : "Rettet til: " + render::sentence(correction.text);
    if (correction.at) line += fmt::format(" Det skete {}.", correction.at->text);
    if (correction.reason) line += " Fordi: " + render::sentence(*correction.reason);
    line += fmt::format(" – {}, {}", correction.author, correction.logged.text);
    paper.row(correction.id, label_width, line);
  }
  if (entry.disputed) {
    paper.row("", label_width,
              "Notatet er rettet to gange uafhængigt af hinanden. Den seneste gælder.");
  }
}

}  // namespace cli
