#include <fmt/format.h>

#include <algorithm>

#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/input/people.hpp"
#include "cli/subjects/participant_facts.hpp"
#include "cli/subjects/participants.hpp"

namespace cli::commands {

namespace {

// The word is an id where it can be one, else the name.
std::optional<model::PersonId> wanted_id(Session& session, const model::Participants& list,
                                         Facts& facts) {
  const auto given = session.arguments().positional(0);
  if (!given) return std::nullopt;
  const auto id = model::PersonId::parse(*given);
  if (!id) {
    if (facts.name) refuse(id.mistake(), "");
    facts.name = to_line(*given, "");
    return std::nullopt;
  }
  if (const auto* there = list.find(*id)) {
    throw UsageError(fmt::format("Id'et «{}» er brugt før: {}.", id->str(), there->display()),
                     "Et id er for altid. Vælg et andet, eller skriv navnet i stedet.");
  }
  return *id;
}

}  // namespace

Output participant_add(Session& session, const Arguments& arguments) {
  const auto& list = list_to_change(session);
  Facts facts = read_facts(session, list);
  auto id = wanted_id(session, list, facts);
  refuse_if(!id && !facts.name && !session.interactive() && !facts.title,
            "Navnet på den nye deltager mangler.",
            "Skriv: beredskab participant add \"Navn\" --organisation \"…\" --title \"…\"");
  if (session.interactive()) ask_facts(session, list, facts);
  if (!id) id = new_person_id(facts, list);
  auto person = new_participant(
      facts, *id,
      day_option(session, "--from", base::Which::planned).value_or(session.now().date()));
  person.only_deputy = arguments.has("--only-deputy");

  auto intended = list;
  auto place = intended.participants.end();
  if (const auto after = arguments.value("--after")) {
    const auto& before = listed_person(session, *after, list);
    place = std::ranges::find(intended.participants, before.id, &model::Participant::id) + 1;
  }
  intended.participants.insert(place, person);
  return rewrite_list(session, intended,
                      {fmt::format("{} ({}) er deltager fra den {}.", person.display(), id->str(),
                                   base::danish_date_short(*person.from)),
                       {id->str()},
                       {}});
}

}  // namespace cli::commands
