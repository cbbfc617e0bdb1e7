// Somebody leaves the list, with a successor or without.
#include <fmt/format.h>

#include <algorithm>

#include "base/contains.hpp"
#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/prompt.hpp"
#include "cli/subjects/participant_facts.hpp"
#include "cli/subjects/participants.hpp"
#include "model/rules/people.hpp"

namespace cli::commands {

namespace {

// The post stays what it is; name, numbers and hours are the person's own.
Facts facts_of_successor(Session& session, const model::Participants& list,
                         const model::Participant& old) {
  Facts facts = read_facts(session, list);
  if (!facts.organisation) facts.organisation = old.organisation;
  if (!facts.title) facts.title = old.title;
  if (!facts.deputy) facts.deputy = old.deputy;
  while (!facts.name && session.interactive()) {
    ask_until(session.env(), "Efterfølgerens navn:", "",
              [&](const std::string& words) { facts.name = to_line(words, ""); });
  }
  if (session.interactive()) ask_facts(session, list, facts);
  if (facts.name) return facts;
  throw UsageError("Efterfølgerens navn mangler.",
                   "Skriv det med --name \"…\". Kendes det ikke endnu, så skriv i stedet beredskab "
                   "participant end.");
}

// Whether the successor takes over as deputy too. Not before they have begun: a deputy has no first
// day of their own, and whoever is called tonight must be there tonight.
bool takes_deputies(Session& session, const std::string& names, bool has_begun) {
  const bool wanted = session.arguments().has("--take-deputy");
  refuse_if(wanted && !has_begun, "--take-deputy kan ikke bruges, før efterfølgeren er begyndt.",
            "Intet er ændret. Lad det være, og skriv stedfortræderen i filen den dag.");
  if (wanted) return true;
  return has_begun && session.interactive() &&
         confirm(session.env(), fmt::format("Er efterfølgeren også stedfortræder for {}?", names),
                 true);
}

}  // namespace

Output participant_end(Session& session, const Arguments&) {
  const auto& list = list_to_change(session);
  const auto& person = in_office_still(session, list);
  const auto day = day_option(session, "--on", base::Which::planned).value_or(session.now().date());
  auto intended = list;
  set_last_day(intended, person.id, day);

  ListChange change{fmt::format("{} er deltager til og med den {}.",
                                model::told_apart(list, person), base::danish_date_short(day)),
                    {person.id.str()},
                    left_behind(session, intended, person, day)};
  return rewrite_list(session, intended, std::move(change));
}

Output participant_replace(Session& session, const Arguments&) {
  const auto& list = list_to_change(session);
  const auto& old = in_office_still(session, list);
  const auto day = day_option(session, "--on", base::Which::planned).value_or(session.now().date());
  auto intended = list;
  set_last_day(intended, old.id, day.plus_days(-1));
  const Facts facts = facts_of_successor(session, list, old);
  auto successor = new_participant(facts, new_person_id(facts, list), day);
  std::ranges::find(intended.participants, old.id, &model::Participant::id)->successor =
      successor.id;
  successor.only_deputy = old.only_deputy;

  ListChange change{
      fmt::format("{} ({}) afløser {} fra den {}.", successor.display(), successor.id.str(),
                  model::told_apart(list, old), base::danish_date_short(day)),
      {old.id.str(), successor.id.str()},
      {}};
  const auto deputised = deputised_by(list, old.id, day);
  const std::string names = display(list, deputised);
  if (!deputised.empty() && takes_deputies(session, names, day <= session.now().date())) {
    for (auto& person : intended.participants) {
      if (!base::contains(deputised, person.id)) continue;
      person.deputy = successor.id;
      change.people.push_back(person.id.str());
    }
    change.said += fmt::format(" {} er også stedfortræder for {}.", successor.display(), names);
  } else if (!deputised.empty()) {
    change.next.push_back(fmt::format("{} har stadig {} som stedfortræder. {}", names,
                                      model::told_apart(list, old), another_deputy(deputised)));
  }
  for (const auto& place : mentions(session, old.id)) {
    change.next.push_back(fmt::format("{} nævner stadig {}. Skriv {} der, hvis det nu er {}.",
                                      place, old.id.str(), successor.id.str(),
                                      successor.display()));
  }
  const auto behind = std::ranges::find(intended.participants, old.id, &model::Participant::id) + 1;
  intended.participants.insert(behind, std::move(successor));
  return rewrite_list(session, intended, std::move(change));
}

}  // namespace cli::commands
