#include "cli/commands/period.hpp"

#include "cli/input/input.hpp"

namespace cli::commands {

Days read_period(Session& session) {
  // Of what has been: «1/1» is this year's, also in December, and the period ends with the last
  // «31/3» that lies in it, else with the next.
  Days days{day_option(session, "--since", base::Which::past), day_option(session, "--until")};
  if (days.since && days.until) {
    days.until = day_option(session, "--until", base::Which::past);
    if (*days.until < *days.since) days.until = day_option(session, "--until", base::Which::coming);
  }
  refuse_if(days.since && days.until && *days.until < *days.since,
            "Perioden slutter, før den begynder.", "Byt --since og --until.");
  refuse_if(days.since && session.now().date() < *days.since, "Perioden er ikke begyndt endnu.",
            "Vælg en dag, der har været, med --since.");
  return days;
}

bool in_period(const Days& days, const model::Incident& incident) {
  if (!incident.at) return !days.since && !days.until;
  const auto day = incident.at->date();
  return (!days.since || *days.since <= day) && (!days.until || day <= *days.until);
}

}  // namespace cli::commands
