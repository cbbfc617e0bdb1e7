#include "cli/screen/incident_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/screen/people_text.hpp"
#include "cli/screen/response_text.hpp"
#include "render/views/describe_parts.hpp"

namespace cli {

namespace {

// Read within a day on a terminal, how long ago says more than the date does.
std::string happened(const Paper& paper, const render::When& at) {
  const auto ago = paper.from_now(at);
  const auto clock = at.text.find("kl. ");
  return ago.empty() || clock == std::string::npos ? at.text : at.text.substr(clock) + ago;
}

void print_head(Paper& paper, const render::IncidentView& incident) {
  paper.part({});
  paper.heading(
      fmt::format("{}{} ({})", incident.exercise ? "ØVELSE: " : "", incident.title, incident.id));
  const bool use_told = incident.use.since || incident.use.by;
  std::string line =
      base::upper_first(use_told ? std::string(base::danish(incident.state)) : incident.told);
  if (incident.at) line += ". Skete " + happened(paper, *incident.at);
  if (incident.place) line += ". Sted: " + *incident.place;
  if (incident.level) line += ". " + incident.level->text;
  paper.line(render::sentence(line), 2, 0);
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
  if (incident.convener && incident.state == model::State::active) {
    paper.line(render::sentence(incident.convener_text), 2, 0);
    if (incident.also_handed_to) {
      paper.line("Skriv, hvem der indkalder: " +
                     unbroken(fmt::format("beredskab handover --to NAVN -i {}", incident.id)),
                 2, 0);
    }
  }
  paper.part({.weight = 60, .name = "lagt sammen"});
  if (!incident.absorbed.empty()) {
    paper.line(fmt::format("Lagt sammen med denne: {}.", base::danish_list(incident.absorbed)), 2,
               0);
  }
  if (incident.parted) {
    const auto* same = incident.exercise ? "--no-exercise" : "--exercise";
    paper.line(fmt::format("{} Er det en fejl, så skriv: {}", *incident.parted,
                           unbroken(fmt::format("beredskab correct {} {}", incident.id, same))),
               2, 0);
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

void print_to_ring(Paper& paper, const render::ContactView& contact) {
  std::string line = fmt::format("{}: {}", short_name(contact.person), contact.standing_text);
  if (contact.last) line += paper.from_now(*contact.last);
  if (contact.retry) {
    line += contact.retry_due ? fmt::format(". RING IGEN NU ({})", contact.retry->text)
                              : fmt::format(". Ring igen {}", contact.retry->text);
  }
  const auto& person = contact.person;
  const bool known = person.email || !person.dial.empty();
  const auto ways = how_to_reach(contact);
  line += ". " + (known ? ways : base::upper_first(ways));
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
  std::vector<std::string> unsent;
  for (const auto& contact : incident.contacts) {
    if (!contact.settled && contact.mail && !contact.mail->sent)
      unsent.push_back(short_name(contact.person));
  }
  paper.part({.weight = 86, .name = "e-mail, der ikke er sendt"});
  if (!unsent.empty()) {
    paper.line(
        fmt::format("E-mail er ikke sendt til {}. Ring, eller prøv igen: {}",
                    base::danish_list(unsent), unbroken("beredskab notify -i " + incident.id)),
        2, 2, Tone::urgent);
  }
  const auto declined = [](const render::ContactView& contact) {
    return contact.standing == model::Standing::declined && !contact.retry;
  };
  const auto to_ring = [&](const render::ContactView& contact) { print_to_ring(paper, contact); };
  group(
      "Der er kontakt til:", {.weight = 20, .name = "talt med"},
      [&](const auto& contact) { return contact.settled && !contact.retry && !declined(contact); },
      short_line);
  group("Kan ikke deltage:", {.weight = 21, .name = "kan ikke deltage"}, declined, short_line);
  group("Behøver ikke flere opkald:", {.weight = 15, .name = "behøver ikke flere opkald"},
        is_spared, short_line);
  group(
      "Mangler:", {.weight = 88, .name = "ringeliste"},
      [&](const auto& contact) { return !contact.settled && !is_spared(contact); }, to_ring);
  group("Skal ringes op igen:", {.weight = 87, .name = "hvem der skal ringes op igen"},
        to_ring_back, to_ring);
  paper.part({.weight = 10, .name = "gået af listen"});
  if (!incident.gone.empty()) paper.line(gone_text(incident.gone), 2, 4);
}

void print_questions(Paper& paper, const render::IncidentView& incident) {
  const auto any = [&](bool open) {
    return std::ranges::any_of(incident.questions,
                               [&](const auto& q) { return open ? q.open : !q.now.empty(); });
  };
  const bool decided = std::ranges::any_of(
      incident.decisions, [](const auto& decision) { return decision.kind != "followup"; });
  paper.part({.weight = 30,
              .name = "besluttet",
              .command = "beredskab show -i " + incident.id,
              .heads = 1,
              .newest_last = true});
  if (any(false) || decided) {
    paper.line("Besluttet:", 2, 0);
    for (const auto& decision : incident.decisions) {
      if (decision.kind == "followup") continue;
      const auto day = decision.other_day ? *decision.other_day + " kl. " : std::string();
      paper.line(fmt::format("{}{}  {}", day, decision.clock, decision.text), 4, 2);
    }
    for (const auto& question : incident.questions) {
      // Those that count; `show` has them all. Two to what is asked once contradict each other.
      const bool apart = !question.per_participant && question.now.size() > 1;
      for (const auto& answer : question.now) {
        const auto at = apart ? " " + base::upper_first(answer.at.text) + ':' : std::string();
        paper.line(fmt::format("{}{} {}", render::asked(question.ask), at, answer.whole), 4, 2);
      }
    }
  }
  paper.part({.weight = 80, .name = "uafklaret", .heads = 1});
  if (any(true)) {
    paper.line("Uafklaret:", 2, 0);
    for (const auto& question : incident.questions) {
      if (!question.open) continue;
      const bool all = question.per_participant && question.answers.empty();
      const auto text = all ? question.ask + " (hver deltager)" : render::what_is_open(question);
      paper.row(question.id, widest_id(incident.questions), text, 4);
    }
  }
}

void print_task_list(Paper& paper, const std::vector<render::TaskView>& tasks,
                     std::string_view heading) {
  bool first = true;
  paper.part(
      {.weight = 75, .name = "opfølgning", .command = "beredskab list --followups", .heads = 1});
  for (const auto& task : tasks) {
    if (task.done) continue;
    if (first) paper.line(heading, 2, 0);
    first = false;
    std::string text = task_line(task);
    if (task.due) text += paper.from_now(*task.due);
    paper.row(task.id, id_width, text, 4, task.overdue ? Tone::urgent : Tone::plain);
  }
}

void print_tasks(Paper& paper, const render::IncidentView& incident) {
  print_task_list(paper, incident.followups, "Opfølgning:");
  print_task_list(paper, incident.inquiries, "Henvendelser, der ikke er besvaret:");
}

}  // namespace

void print_next(Paper& paper, const render::IncidentView& incident, std::size_t indent) {
  if (incident.state != model::State::reported) return;
  paper.line(fmt::format("Skal deltagerne kaldes sammen: {}. Ellers: {}",
                         unbroken("beredskab activate -i " + incident.id),
                         unbroken("beredskab close -i " + incident.id)),
             indent, 0);
}

bool to_ring_back(const render::ContactView& contact) { return contact.settled && contact.retry; }

void print_left(Paper& paper, const render::IncidentView& incident) {
  for (const auto& contact : incident.contacts) {
    if (!to_ring_back(contact)) continue;
    paper.line(fmt::format("Skal ringes op igen: {}, {}.", short_name(contact.person),
                           contact.retry->text),
               2, 4);
  }
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

void print_open(Paper& paper, const render::IncidentView& incident, const Spared& spared) {
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

}  // namespace cli
