#include "model/rules/response_times.hpp"

#include "model/rules/call_list.hpp"
#include "model/rules/office.hpp"

namespace model {

namespace {

// Only where nobody is left to reach: the last so far is not the last.
std::optional<base::Instant> time_of_last_reached(const Incident& incident,
                                                  const Participants* participants) {
  if (!incident.at) return std::nullopt;
  const auto day = day_of_people(incident, *incident.at);
  std::optional<base::Instant> last;
  for (const auto& contact : incident.contacts) {
    if (contact.ad_hoc) continue;
    if (!contact.settled() && !is_spare(incident, participants, contact, day) &&
        !sparing_deputy(incident, participants, contact, day)) {
      return std::nullopt;
    }
    if (contact.standing != Standing::reached || !contact.last) continue;
    if (!last || *last < *contact.last) last = contact.last;
  }
  return last;
}

std::optional<std::int64_t> seconds_until(const Incident& incident,
                                          const std::optional<base::Instant>& then) {
  if (!incident.at || !then) return std::nullopt;
  const auto seconds = then->utc_seconds() - incident.at->utc_seconds();
  if (seconds < 0 || seconds > long_afterwards_seconds) return std::nullopt;
  return seconds;
}

}  // namespace

ResponseTimes response_times(const Incident& incident, const Participants* participants) {
  const bool used = incident.use.use == Use::used;
  return {seconds_until(incident, used ? incident.use.since : std::nullopt),
          seconds_until(incident, time_of_last_reached(incident, participants))};
}

}  // namespace model
