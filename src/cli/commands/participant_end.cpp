#include <fmt/format.h>

#include "cli/commands/commands.hpp"
#include "cli/input/input.hpp"
#include "cli/subjects/participants.hpp"
#include "model/rules/people.hpp"

namespace cli::commands {

Output participant_end(Session& session, const Arguments&) {
  const auto& list = list_to_change(session);
  const auto& person = in_office_still(session, list);
  const auto day = day_option(session, "--on", base::Which::planned).value_or(session.now().date());
  auto intended = list;
  set_last_day(intended, person.id, day);

  const auto name = model::told_apart(list, person);
  ListChange change{fmt::format("{} er deltager til og med den {}.", name,
                                base::danish_date_short(day)),
                    {person.id.str()},
                    {}};
  const auto lacking = deputised_by(intended, person.id, day.plus_days(1));
  if (!lacking.empty()) {
    change.next.push_back(
        fmt::format("{} har {} som stedfortræder. {}", display(list, lacking), name,
                    another_deputy(lacking)));
  }
  for (const auto& place : mentions(session, person.id)) {
    change.next.push_back(
        fmt::format("{} nævner {}. Skriv en anden der.", place, person.id.str()));
  }
  return rewrite_list(session, intended, std::move(change));
}

}  // namespace cli::commands
