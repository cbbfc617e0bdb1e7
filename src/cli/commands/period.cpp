#include "cli/commands/period.hpp"

#include "base/error.hpp"
#include "cli/input.hpp"

namespace cli::commands {

Days read_period(Session& session) {
  Days days{day_option(session, "--since"), day_option(session, "--until")};
  if (days.since && days.until && *days.until < *days.since) {
    throw base::Error(base::Trouble::usage, "Perioden slutter, før den begynder.",
                      "Byt --since og --until.");
  }
  if (days.since && session.now().date() < *days.since) {
    throw base::Error(base::Trouble::usage, "Perioden er ikke begyndt endnu.",
                      "Vælg en dag, der har været, med --since.");
  }
  return days;
}

bool in_period(const Days& days, const model::Incident& incident) {
  if (!incident.at) return !days.since && !days.until;
  const auto day = incident.at->date();
  return (!days.since || *days.since <= day) && (!days.until || day <= *days.until);
}

}  // namespace cli::commands
