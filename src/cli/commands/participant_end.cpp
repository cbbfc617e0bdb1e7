#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/participant_last_day.hpp"
#include "cli/input.hpp"
#include "cli/participants.hpp"

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

Output participant_end(Session& session, const Arguments&) {
  const auto& list = list_to_change(session);
  const auto& person = in_office_still(session, list);
  const auto day = day_option(session, "--on").value_or(session.now().date());
  auto intended = list;
  set_last_day(intended, person.id, day);

  ListChange change{fmt::format("{} er deltager til og med den {}.", person.display(),
                                base::danish_date_short(day)),
                    {person.id.str()},
                    {}};
  const auto lacking = deputised_by(intended, person.id, day.plus_days(1));
  if (!lacking.empty()) {
    change.next.push_back(fmt::format("{} har {} som stedfortræder. Skriv en anden i filen: deputy.",
                                      display(list, lacking), person.display()));
  }
  for (const auto& place : mentions(session, person.id)) {
    change.next.push_back(
        fmt::format("{} nævner {}. Skriv en anden der.", place, person.id.str()));
  }
  return rewrite_list(session, intended, std::move(change));
}

}  // namespace cli::commands
