#include "render/views/describe_parts.hpp"
#include "cli/incident_text.hpp"
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
#include <fmt/format.h>
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
#include <algorithm>
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
#include "base/text.hpp"
#include "render/views/describe_parts.hpp"
#include "cli/followups_text.hpp"
#include "render/views/describe_parts.hpp"
#include "cli/people_text.hpp"
#include "render/views/describe_parts.hpp"
#include "cli/response_text.hpp"
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
namespace cli {
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
namespace {
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
// Read within a day on a terminal, how long ago says more than the date does.
#include "render/views/describe_parts.hpp"
std::string happened(const Paper& paper, const render::When& at) {
#include "render/views/describe_parts.hpp"
  const auto ago = paper.from_now(at);
#include "render/views/describe_parts.hpp"
  const auto clock = at.text.find("kl. ");
#include "render/views/describe_parts.hpp"
  return ago.empty() || clock == std::string::npos ? at.text : at.text.substr(clock) + ago;
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_head(Paper& paper, const render::IncidentView& incident) {
#include "render/views/describe_parts.hpp"
  paper.part({});
#include "render/views/describe_parts.hpp"
  paper.heading(fmt::format("{}{} ({})", incident.exercise ? "ØVELSE: " : "", incident.title,
#include "render/views/describe_parts.hpp"
                            incident.id));
#include "render/views/describe_parts.hpp"
  const bool use_told = incident.use.since || incident.use.by;
#include "render/views/describe_parts.hpp"
  std::string line =
      base::upper_first(use_told ? std::string(base::danish(incident.state)) : incident.told);
#include "render/views/describe_parts.hpp"
  if (incident.at) line += ". Skete " + happened(paper, *incident.at);
#include "render/views/describe_parts.hpp"
  if (incident.place) line += ". Sted: " + *incident.place;
#include "render/views/describe_parts.hpp"
  if (incident.level) line += ". " + incident.level->name;
#include "render/views/describe_parts.hpp"
  paper.line(render::sentence(line), 2, 0);
#include "render/views/describe_parts.hpp"
  if (incident.use.disputed) {
#include "render/views/describe_parts.hpp"
    const auto question = incident.use.question.value_or("PUNKT");
#include "render/views/describe_parts.hpp"
    paper.line(fmt::format("AFGØR DET: {}. Skriv: {} (eller nej).", incident.use.sentence,
#include "render/views/describe_parts.hpp"
                           unbroken(fmt::format("beredskab decide ja --question {} -i {}", question,
#include "render/views/describe_parts.hpp"
                                                incident.id))),
#include "render/views/describe_parts.hpp"
               2, 0, Tone::urgent);
#include "render/views/describe_parts.hpp"
  } else if (use_told) {
#include "render/views/describe_parts.hpp"
    paper.part({.weight = 82, .name = "om planen bruges"});
#include "render/views/describe_parts.hpp"
    paper.line(fmt::format("Planen: {}.", incident.use.sentence), 2, 0);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 40, .name = "hvad der skete", .by_line = true});
#include "render/views/describe_parts.hpp"
  if (incident.text) paper.line(*incident.text, 2, 0);
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 45, .name = "hvem der indkalder"});
#include "render/views/describe_parts.hpp"
  if (incident.convener && incident.state == model::State::active) {
#include "render/views/describe_parts.hpp"
    paper.line(render::sentence(incident.convener_text), 2, 0);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 60, .name = "lagt sammen"});
#include "render/views/describe_parts.hpp"
  if (!incident.absorbed.empty()) {
#include "render/views/describe_parts.hpp"
    paper.line(fmt::format("Lagt sammen med denne: {}.", base::danish_list(incident.absorbed)), 2,
               0);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  print_next(paper, incident, 2);
#include "render/views/describe_parts.hpp"
  if (incident.unverified) {
#include "render/views/describe_parts.hpp"
    paper.line("Type og boligområde er skrevet, som de blev tastet: planen kunne ikke læses.", 2,
#include "render/views/describe_parts.hpp"
               0);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 58, .name = "notater, der ikke kan læses"});
#include "render/views/describe_parts.hpp"
  for (const auto& stem : incident.unreadable) {
#include "render/views/describe_parts.hpp"
    paper.line(fmt::format("Et notat kan ikke læses: {}. De andre er her.", stem), 2, 0);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
// «Tove Prøve»; a role without a name has its organisation with it.
#include "render/views/describe_parts.hpp"
std::string short_name(const render::PersonView& person) {
#include "render/views/describe_parts.hpp"
  return person.role ? person.name + ", " + person.organisation : person.name;
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_missing(Paper& paper, const render::ContactView& contact) {
#include "render/views/describe_parts.hpp"
  std::string line = fmt::format("{}: {}", short_name(contact.person), contact.standing_text);
#include "render/views/describe_parts.hpp"
  if (contact.last) line += paper.from_now(*contact.last);
#include "render/views/describe_parts.hpp"
  if (contact.retry) {
#include "render/views/describe_parts.hpp"
    line += contact.retry_due ? fmt::format(". RING IGEN NU ({})", contact.retry->text)
#include "render/views/describe_parts.hpp"
                              : fmt::format(". Ring igen {}", contact.retry->text);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  const auto& person = contact.person;
#include "render/views/describe_parts.hpp"
  const bool known = person.email || !person.dial.empty();
#include "render/views/describe_parts.hpp"
  line += ". " + (known ? reach(contact) : base::upper_first(reach(contact)));
#include "render/views/describe_parts.hpp"
  if (person.hours) line += " (" + *person.hours + ")";
#include "render/views/describe_parts.hpp"
  for (const auto& note : absence_notes(person)) line += ". " + note;
#include "render/views/describe_parts.hpp"
  if (person.deputy || person.deputy_left) line += ". " + deputy_text(contact.person);
#include "render/views/describe_parts.hpp"
  paper.line(line, 4, 2, contact.retry_due ? Tone::urgent : Tone::plain);
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_contacts(Paper& paper, const render::IncidentView& incident, const Spared& spared) {
#include "render/views/describe_parts.hpp"
  const auto command = "beredskab call -i " + incident.id;
#include "render/views/describe_parts.hpp"
  const auto group = [&](std::string_view heading, Part part, const auto& belongs,
#include "render/views/describe_parts.hpp"
                         const auto& print) {
#include "render/views/describe_parts.hpp"
    bool first = true;
#include "render/views/describe_parts.hpp"
    part.heads = 1;
#include "render/views/describe_parts.hpp"
    part.command = command;
#include "render/views/describe_parts.hpp"
    paper.part(std::move(part));
#include "render/views/describe_parts.hpp"
    for (const auto& contact : incident.contacts) {
#include "render/views/describe_parts.hpp"
      if (!belongs(contact)) continue;
#include "render/views/describe_parts.hpp"
      if (first) paper.line(heading, 2, 0);
#include "render/views/describe_parts.hpp"
      first = false;
#include "render/views/describe_parts.hpp"
      print(contact);
#include "render/views/describe_parts.hpp"
    }
#include "render/views/describe_parts.hpp"
  };
#include "render/views/describe_parts.hpp"
  const auto short_line = [&](const render::ContactView& contact) {
#include "render/views/describe_parts.hpp"
    paper.line(fmt::format("{}: {}", short_name(contact.person), contact.standing_text), 4, 2,
#include "render/views/describe_parts.hpp"
               contact.settled ? Tone::done : Tone::plain);
#include "render/views/describe_parts.hpp"
  };
#include "render/views/describe_parts.hpp"
  const auto is_spared = [&](const render::ContactView& contact) {
#include "render/views/describe_parts.hpp"
    return !contact.settled && spared(contact.person.id);
#include "render/views/describe_parts.hpp"
  };
#include "render/views/describe_parts.hpp"
  std::vector<std::string> unsent;
#include "render/views/describe_parts.hpp"
  for (const auto& contact : incident.contacts) {
#include "render/views/describe_parts.hpp"
    if (!contact.settled && contact.mail && !contact.mail->sent)
      unsent.push_back(short_name(contact.person));
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 86, .name = "e-mail, der ikke er sendt"});
#include "render/views/describe_parts.hpp"
  if (!unsent.empty()) {
#include "render/views/describe_parts.hpp"
    paper.line(fmt::format("E-mail er ikke sendt til {}. Ring, eller prøv igen: {}",
                           base::danish_list(unsent),
#include "render/views/describe_parts.hpp"
                           unbroken("beredskab notify -i " + incident.id)),
#include "render/views/describe_parts.hpp"
               2, 2, Tone::urgent);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  const auto declined = [](const render::ContactView& contact) {
#include "render/views/describe_parts.hpp"
    return contact.standing == model::Standing::declined;
#include "render/views/describe_parts.hpp"
  };
#include "render/views/describe_parts.hpp"
  group("Der er kontakt til:", {.weight = 20, .name = "talt med"},
#include "render/views/describe_parts.hpp"
        [&](const auto& contact) { return contact.settled && !declined(contact); }, short_line);
#include "render/views/describe_parts.hpp"
  group("Kan ikke deltage:", {.weight = 21, .name = "kan ikke deltage"}, declined, short_line);
#include "render/views/describe_parts.hpp"
  group("Behøver ikke flere opkald:", {.weight = 15, .name = "behøver ikke flere opkald"},
        is_spared, short_line);
#include "render/views/describe_parts.hpp"
  group("Mangler:", {.weight = 88, .name = "ringeliste"},
#include "render/views/describe_parts.hpp"
        [&](const auto& contact) { return !contact.settled && !is_spared(contact); },
#include "render/views/describe_parts.hpp"
        [&](const auto& contact) { print_missing(paper, contact); });
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 10, .name = "gået af listen"});
#include "render/views/describe_parts.hpp"
  if (!incident.gone.empty()) paper.line(gone_text(incident.gone), 2, 4);
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
std::size_t widest_id(const std::vector<render::QuestionView>& questions) {
#include "render/views/describe_parts.hpp"
  std::size_t widest = 0;
#include "render/views/describe_parts.hpp"
  for (const auto& question : questions) widest = std::max(widest, question.id.size());
#include "render/views/describe_parts.hpp"
  return widest;
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_questions(Paper& paper, const render::IncidentView& incident) {
#include "render/views/describe_parts.hpp"
  const auto any = [&](bool open) {
#include "render/views/describe_parts.hpp"
    return std::any_of(incident.questions.begin(), incident.questions.end(),
#include "render/views/describe_parts.hpp"
                       [&](const auto& q) { return open ? q.open : !q.now.empty(); });
#include "render/views/describe_parts.hpp"
  };
#include "render/views/describe_parts.hpp"
  const bool decided =
      std::any_of(incident.decisions.begin(), incident.decisions.end(),
#include "render/views/describe_parts.hpp"
                  [](const auto& decision) { return decision.kind != "followup"; });
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 30, .name = "besluttet", .command = "beredskab show -i " + incident.id,
#include "render/views/describe_parts.hpp"
              .heads = 1, .newest_last = true});
#include "render/views/describe_parts.hpp"
  if (any(false) || decided) {
#include "render/views/describe_parts.hpp"
    paper.line("Besluttet:", 2, 0);
#include "render/views/describe_parts.hpp"
    for (const auto& decision : incident.decisions) {
#include "render/views/describe_parts.hpp"
      if (decision.kind == "followup") continue;
#include "render/views/describe_parts.hpp"
      const auto day = decision.other_day ? *decision.other_day + " kl. " : std::string();
#include "render/views/describe_parts.hpp"
      paper.line(fmt::format("{}{}  {}", day, decision.clock, decision.text), 4, 2);
#include "render/views/describe_parts.hpp"
    }
#include "render/views/describe_parts.hpp"
    for (const auto& question : incident.questions) {
#include "render/views/describe_parts.hpp"
      // Those that count; `show` has them all. Two to what is asked once contradict each other.
#include "render/views/describe_parts.hpp"
      const bool apart = !question.per_participant && question.now.size() > 1;
#include "render/views/describe_parts.hpp"
      for (const auto& answer : question.now) {
#include "render/views/describe_parts.hpp"
        const auto at = apart ? " " + base::upper_first(answer.at.text) + ':' : std::string();
#include "render/views/describe_parts.hpp"
        paper.line(fmt::format("{}{} {}", question.ask, at, answer.whole), 4, 2);
#include "render/views/describe_parts.hpp"
      }
#include "render/views/describe_parts.hpp"
    }
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 80, .name = "uafklaret", .heads = 1});
#include "render/views/describe_parts.hpp"
  if (any(true)) {
#include "render/views/describe_parts.hpp"
    paper.line("Uafklaret:", 2, 0);
#include "render/views/describe_parts.hpp"
    for (const auto& question : incident.questions) {
#include "render/views/describe_parts.hpp"
      if (!question.open) continue;
#include "render/views/describe_parts.hpp"
      std::string text = question.ask;
#include "render/views/describe_parts.hpp"
      const bool some = question.per_participant && !question.answers.empty();
#include "render/views/describe_parts.hpp"
      if (some) text += " Mangler: " + base::danish_list(question.open_for) + ".";
#include "render/views/describe_parts.hpp"
      if (question.per_participant && !some) text += " (hver deltager)";
#include "render/views/describe_parts.hpp"
      paper.row(question.id, widest_id(incident.questions), text, 4);
#include "render/views/describe_parts.hpp"
    }
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_task_list(Paper& paper, const std::vector<render::TaskView>& tasks,
#include "render/views/describe_parts.hpp"
                     std::string_view heading) {
#include "render/views/describe_parts.hpp"
  bool first = true;
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 75, .name = "opfølgning", .command = "beredskab list --followups",
#include "render/views/describe_parts.hpp"
              .heads = 1});
#include "render/views/describe_parts.hpp"
  for (const auto& task : tasks) {
#include "render/views/describe_parts.hpp"
    if (task.done) continue;
#include "render/views/describe_parts.hpp"
    if (first) paper.line(heading, 2, 0);
#include "render/views/describe_parts.hpp"
    first = false;
#include "render/views/describe_parts.hpp"
    std::string text = task_line(task);
#include "render/views/describe_parts.hpp"
    if (task.due) text += paper.from_now(*task.due);
#include "render/views/describe_parts.hpp"
    paper.row(task.id, id_width, text, 4, task.overdue ? Tone::urgent : Tone::plain);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
}  // namespace
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_next(Paper& paper, const render::IncidentView& incident, std::size_t indent) {
#include "render/views/describe_parts.hpp"
  if (incident.state != model::State::reported) return;
#include "render/views/describe_parts.hpp"
  paper.line(fmt::format("Skal deltagerne kaldes sammen: {}. Ellers: {}",
#include "render/views/describe_parts.hpp"
                         unbroken("beredskab activate -i " + incident.id),
#include "render/views/describe_parts.hpp"
                         unbroken("beredskab close -i " + incident.id)),
#include "render/views/describe_parts.hpp"
             indent, 0);
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_tasks(Paper& paper, const render::IncidentView& incident) {
#include "render/views/describe_parts.hpp"
  print_task_list(paper, incident.followups, "Opfølgning:");
#include "render/views/describe_parts.hpp"
  print_task_list(paper, incident.inquiries, "Henvendelser, der ikke er besvaret:");
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_left(Paper& paper, const render::IncidentView& incident) {
#include "render/views/describe_parts.hpp"
  print_tasks(paper, incident);
#include "render/views/describe_parts.hpp"
  print_plan_tasks(paper, incident.tasks, false);
#include "render/views/describe_parts.hpp"
  if (!incident.staff) return;
#include "render/views/describe_parts.hpp"
  std::vector<std::string> missing;
#include "render/views/describe_parts.hpp"
  for (const auto& member : incident.staff->members) {
#include "render/views/describe_parts.hpp"
    if (member.missing) missing.push_back(fmt::format("{} ({})", member.name, member.id));
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 60, .name = "ikke meldt hjem"});
#include "render/views/describe_parts.hpp"
  if (!missing.empty()) paper.line("Ikke meldt hjem: " + base::danish_list(missing) + ".", 2, 4);
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
void print_open(Paper& paper, const render::IncidentView& incident, const Spared& spared) {
#include "render/views/describe_parts.hpp"
  print_head(paper, incident);
#include "render/views/describe_parts.hpp"
  print_alarm(paper, incident.alarm);
#include "render/views/describe_parts.hpp"
  print_contacts(paper, incident, spared);
#include "render/views/describe_parts.hpp"
  print_questions(paper, incident);
#include "render/views/describe_parts.hpp"
  print_plan_tasks(paper, incident.tasks, false);
#include "render/views/describe_parts.hpp"
  print_tasks(paper, incident);
#include "render/views/describe_parts.hpp"
  if (incident.staff) print_staff(paper, *incident.staff);
#include "render/views/describe_parts.hpp"
  print_cards(paper, incident.cards);
#include "render/views/describe_parts.hpp"
  print_latest(paper, incident);
#include "render/views/describe_parts.hpp"
  paper.part({.weight = 70, .name = "næste situationsbillede"});
#include "render/views/describe_parts.hpp"
  if (incident.next_situation) {
#include "render/views/describe_parts.hpp"
    paper.line(fmt::format("Næste situationsbillede: {}{}", incident.next_situation->text,
#include "render/views/describe_parts.hpp"
                           incident.next_situation_overdue ? " – FRISTEN ER OVERSKREDET" : "") +
#include "render/views/describe_parts.hpp"
                   paper.from_now(*incident.next_situation),
#include "render/views/describe_parts.hpp"
               2, 2, incident.next_situation_overdue ? Tone::urgent : Tone::plain);
#include "render/views/describe_parts.hpp"
  }
#include "render/views/describe_parts.hpp"
}
#include "render/views/describe_parts.hpp"

#include "render/views/describe_parts.hpp"
}  // namespace cli
