// The steps of what is about people: the list of participants, and the staff of an incident.
#include "cli/input/people.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "cli/asking/asking.hpp"
#include "cli/commands/staff_pick.hpp"
#include "cli/input/choose.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/participants.hpp"

namespace cli::asking {

namespace {

std::vector<Named> listed_people(Asking& asked) { return people_known(asked.session(), {}); }

void participant_add(Asking& asked) {
  if (asked.lacks("--name") && asked.lacks("--title")) {
    list_to_change(asked.session());  // says what is in the way before anything is asked
    asked.line(0, "Hvad hedder den nye deltager?");
  }
}

// Which fact, and what it is now: one after the other, as `participant set` takes them.
void participant_set(Asking& asked) {
  if (asked.lacks(0)) {
    list_to_change(asked.session());
    asked.pick(0, "Hvem skal rettes?", listed_people(asked));
  }
  const auto& arguments = asked.session().arguments();
  std::vector<std::string_view> options;
  std::vector<std::string> names;
  for (const auto& option : arguments.command->options) {
    if (option.value.empty()) continue;
    if (arguments.has(option.name)) return;
    options.emplace_back(option.name);
    names.push_back(fmt::format("{} ({})", option.help, option.name));
  }
  const auto chosen = choose(asked.env(), "Hvad skal rettes?", names);
  asked.put(options[chosen], ask(asked.env(), "Hvad skal der stå? (tomt: intet)", true));
}

void participant_import(Asking& asked) {
  if (!asked.lacks(0)) return;
  list_to_change(asked.session());
  asked.file(0, "Hvilken fil? (.vcf eller .csv)");
}

void participant_end(Asking& asked) {
  if (!asked.lacks(0)) return;
  list_to_change(asked.session());
  const bool bare = asked.bare();
  asked.pick(0, "Hvem holder op?", listed_people(asked));
  if (bare) {
    asked.line_if_any(
        "--on", fmt::format("Hvornår? {}; tomt: i dag", day_help),
        [&](const auto& typed) { to_day(asked.session(), typed, "", base::Which::planned); });
  }
}

// An absence without an end holds until somebody says otherwise: that is asked, not assumed.
void absence(Asking& asked) {
  auto& session = asked.session();
  if (asked.lacks(0) || !asked.lacks("--ended") || !asked.lacks("--on")) return;
  if (!asked.lacks("--until")) return;
  if (const auto* list = session.participants()) {
    asked.put(0, listed_person(session, *session.arguments().positional(0), *list).id.str());
  }
  asked.line_if_any("--until", "Til og med hvilken dag? (16/3 2027; tomt: ingen ved det endnu)",
                    [&](const auto& typed) { to_day(session, typed, "", base::Which::planned); });
}

void participant_verify(Asking& asked) {
  asked.people(Asking::Whom::some, 0, "Hvem er spurgt? (navne med komma, eller alle)");
}

// Without a list to choose from, the command's own words say what is in the way.
std::vector<Named> roles(Asking& asked) {
  const auto* plan = asked.session().plan();
  if (plan == nullptr || !plan->staffing) commands::find_role(asked.session(), "");
  return named(model::in_force(plan->staffing->roles, asked.session().now().date()));
}

// A role that is chosen by language needs one.
void language(Asking& asked) {
  const auto* plan = asked.session().plan();
  const auto typed = asked.session().arguments().positional(0);
  if (plan == nullptr || !plan->staffing || !typed || !asked.lacks("--language")) return;
  for (const auto& role : plan->staffing->roles) {
    if (role.id.str() == *typed && role.languages) asked.line("--language", "Hvilket sprog?");
  }
}

void staff_need(Asking& asked) {
  asked.pick(0, "Hvilken rolle?", roles(asked));
  asked.line(1, "Hvor mange er der brug for?");
  language(asked);
}

void staff_assign(Asking& asked) {
  asked.pick(0, "Hvilken rolle?", roles(asked));
  asked.line(1, "Hvem er valgt? (navne med komma)");
  language(asked);
}

// Those who have been chosen.
std::vector<Named> staff_of(Asking& asked) {
  const auto incidents = asked.incidents(false);
  const auto incident = incidents.empty() ? asked.session().picked_incident() : incidents.front();
  if (incident.staff.empty()) commands::find_member("", incident);
  return named(incident.staff);
}

void staff_send(Asking& asked) {
  const auto chosen = staff_of(asked);
  asked.pick(0, "Hvem sendes ud?", chosen);
  asked.line(1, "Hvorhen?");
}

void staff_relieve(Asking& asked) {
  const auto chosen = staff_of(asked);
  asked.pick(0, "Hvem skal afløses?", chosen);
  asked.pick("--by", "Hvem afløser?", chosen);
}

void staff_home(Asking& asked) { asked.pick(0, "Hvem er hjemme?", staff_of(asked)); }

}  // namespace

std::vector<Steps> people_steps() {
  return {{"absence", absence},
          {"participant add", participant_add},
          {"participant end", participant_end},
          {"participant import", participant_import},
          {"participant set", participant_set},
          {"participant replace", participant_end},
          {"participant verify", participant_verify},
          {"staff need", staff_need},
          {"staff assign", staff_assign},
          {"staff send", staff_send},
          {"staff relieve", staff_relieve},
          {"staff home", staff_home}};
}

}  // namespace cli::asking
