#include "cli/screen/response_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "base/time.hpp"
#include "cli/screen/people_text.hpp"

namespace cli {

void print_alarm(Paper& paper, const std::vector<render::AlarmView>& alarm, bool new_incident) {
  if (alarm.empty()) return;
  const std::size_t indent = new_incident ? 0 : 2;
  paper.part({.weight = 85,
              .name = "alarmeringskæden",
              .command = "beredskab call",
              .heads = 1,
              .least = 2});
  paper.line(new_incident ? "Alarmeringskæden:" : "Alarmering:", indent, 0);
  for (const auto& link : alarm) {
    std::string text = link.by ? fmt::format("{} ringer til {}", *link.by, link.call)
                               : fmt::format("Ring til {}", link.call);
    if (link.confirmed) {
      text += fmt::format(": {} svarede {}.", *link.answered, link.at->text);
    } else if (link.tried) {
      text += fmt::format(": MANGLER. Prøv {}.", *link.next);
    } else {
      text += new_incident ? "." : ": MANGLER.";
    }
    if (link.confirmed && link.uncoordinated) {
      text += fmt::format(" Mangler at koordinere med {}.", *link.uncoordinated);
    }
    const bool missing = !link.confirmed && !new_incident;
    const auto label = numbered(link.number, alarm.back().number);
    paper.row(label, label.size(), text, indent + 2,
              link.confirmed ? Tone::done
              : missing      ? Tone::urgent
                             : Tone::plain);
  }
}

void print_plan_tasks(Paper& paper, const std::vector<render::PlanTaskView>& tasks, bool all) {
  const auto shown = [&](const render::PlanTaskView& task) { return all || !task.done; };
  if (std::ranges::none_of(tasks, shown)) return;
  paper.part({.weight = 60,
              .name = "planens opgaver",
              .command = "beredskab task",
              .heads = 1,
              .least = 2});
  paper.line(all ? "Opgaver:" : "Opgaver, der ikke er udført:", 2, 0);
  for (const auto& task : tasks) {
    if (!shown(task)) continue;
    const auto label = numbered(task.number, tasks.back().number);
    paper.row(label, label.size(), fmt::format("{} – {}", task.name, task.standing_text), 4,
              task.done ? Tone::done : Tone::plain);
  }
}

void print_cards(Paper& paper, const std::vector<render::CardView>& cards, std::size_t indent) {
  if (cards.empty()) return;
  paper.part({.weight = 25, .name = "actioncards", .command = "beredskab cards", .heads = 1});
  paper.line("Actioncards:", indent, 0);
  const auto widest = widest_id(cards);
  for (const auto& card : cards) {
    paper.row(card.id, widest,
              fmt::format("{}: {} af {} krydset af", card.name, card.steps_done, card.steps_total),
              indent + 2);
  }
}

void print_guide(Paper& paper, const render::GuideView& guide) {
  paper.heading("Natten på én side");
  paper.blank();
  for (const auto& step : guide.steps) {
    paper.line(fmt::format("{}. {}", step.number, step.text), 0, 3);
    for (const auto& command : step.commands) paper.line(unbroken(command), 3);
    if (step.after) paper.line(*step.after, 3, 0);
  }
  paper.blank();
  for (const auto& note : guide.notes) paper.line(note);
}

void print_card(Paper& paper, const render::CardView& card) {
  paper.heading(fmt::format("{} ({})", card.name, card.id));
  if (card.derived) paper.line("Sammensat af planens egne sætninger.", 2, 0);
  paper.part({.weight = 30, .name = "hvornår kortet bruges"});
  if (card.situation) paper.line(*card.situation, 2, 0);
  if (!card.used_by.empty()) paper.line("For: " + base::danish_list(card.used_by), 2, 0);
  paper.part({.weight = 80, .name = "kortets opgaver", .least = 3});
  for (const auto& step : card.steps) {
    std::string text = step.text;
    if (step.section) text += fmt::format(" [{}]", *step.section);
    if (step.done) text += fmt::format(" – {}", step.at->text);
    if (step.who) text += ", " + *step.who;
    const auto label = numbered(step.number, card.steps.back().number);
    paper.row(fmt::format("{} {}", step.done ? "[x]" : "[ ]", label), 4 + label.size(), text, 2,
              step.done ? Tone::done : Tone::plain);
  }
  paper.part({.weight = 40, .name = "hvem der orienteres", .command = {}, .least = 1});
  for (const auto& line : card.communication) paper.line("Orientering: " + line, 2, 2);
  for (const auto& person : card.contacts) {
    std::string text = "Kontakt: " + person.beside_organisation;
    if (!person.organisation.empty()) text += ", " + person.organisation;
    if (!person.dial.empty() || person.email) text += ", " + reach(person);
    paper.line(text, 2, 2);
  }
  if (card.called_off_by) paper.line("Afblæses af: " + *card.called_off_by, 2, 2);
  if (card.revised)
    paper.line("Sidst set efter den " + base::danish_date_short(*card.revised), 2, 0);
}

void print_staff(Paper& paper, const render::StaffView& staff) {
  paper.part({.weight = 50, .name = "bemanding", .command = "beredskab staff", .heads = 1});
  paper.line("Bemanding:", 2, 0);
  for (const auto& need : staff.needs) {
    const std::string language = need.language ? fmt::format(" ({})", *need.language) : "";
    std::string text =
        fmt::format("{}{}: brug for {}, valgt {}", need.role, language, need.count, need.chosen);
    if (need.missing > 0) text += fmt::format(" – MANGLER {}", need.missing);
    paper.line(text, 4, 2, need.missing > 0 ? Tone::urgent : Tone::plain);
  }
  for (const auto& member : staff.members) {
    std::string text =
        fmt::format("{} ({}{}): {}", member.name, base::lower_first(member.role),
                    member.language ? ", " + *member.language : "", member.standing_text);
    if (member.relief == model::ReliefStanding::due)
      text += ". " + base::upper_first(*member.relief_text);
    if (member.relief == model::ReliefStanding::late)
      text += ". SKAL AFLØSES NU: " + *member.relief_text;
    paper.line(text, 4, 2,
               member.relief == model::ReliefStanding::late ? Tone::urgent : Tone::plain);
  }
}

}  // namespace cli
