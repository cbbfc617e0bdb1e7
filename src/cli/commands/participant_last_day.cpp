#include "cli/commands/participant_last_day.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "cli/input/people.hpp"

namespace cli::commands {

using base::Error;
using base::Trouble;

const model::Participant& in_office_still(Session& session, const model::Participants& list) {
  const auto given = session.arguments().positional(0);
  if (!given) {
    throw Error(Trouble::usage, "Det mangler, hvem det gælder.",
                fmt::format("Skriv: beredskab {} NAVN", session.arguments().command->name));
  }
  const auto& person = listed_person(session, *given, list);
  if (!person.until) return person;
  throw Error(Trouble::usage,
              fmt::format("{} har allerede en sidste dag: den {}.", person.display(),
                          base::danish_date_short(*person.until)),
              "Intet er ændret. En efterfølger føjes til med beredskab participant add.");
}

void set_last_day(model::Participants& list, const model::PersonId& who, const base::Date& day) {
  for (auto& person : list.participants) {
    if (person.id != who) continue;
    if (person.from && day < *person.from) {
      throw Error(Trouble::usage,
                  fmt::format("{} er først deltager fra den {}.", person.display(),
                              base::danish_date_short(*person.from)),
                  "Intet er ændret. Vælg en senere dag med --on.");
    }
    person.until = day;
  }
}

}  // namespace cli::commands
