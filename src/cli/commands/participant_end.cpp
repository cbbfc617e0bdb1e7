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

  ListChange change{fmt::format("{} er deltager til og med den {}.",
                                model::told_apart(list, person),
                                base::danish_date_short(day)),
                    {person.id.str()},
                    left_behind(session, intended, person, day)};
  return rewrite_list(session, intended, std::move(change));
}

}  // namespace cli::commands
