// Who is still to be called, and in which order. Of a link of the alarm chain the first who answers
// is enough. A deputy is called when the one they stand in for was not reached, and covers for them
// once reached. Who is on the list in their own right covers only for those that have been tried:
// the others are still called.
#pragma once

#include <optional>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/plan.hpp"

namespace model {

struct NextCall {
  PersonId who;
  std::optional<PersonId> stands_in_for;    // as a deputy
  std::optional<base::Instant> not_before;  // the agreed time to try again, still to come
  bool again = false;                       // has been tried before
  std::optional<PersonId> next_after;       // in the alarm chain, who was tried in vain
};

// The incident's alarm chain with those who act on that day, in which deputies count for those whom
// they stand in for. `participants` may be null.
std::vector<AlarmState> alarm_chain(const Incident& incident, const Participants* participants,
                                    const base::Date& day);

// Those to call now, in the order of the list, then those to call later, by time.
// `participants` may be null: then nobody has a deputy.
std::vector<NextCall> calls_to_make(const Incident& incident, const Participants* participants,
                                    const base::Instant& now);

// Who answered in the links of the alarm chain where `who` was one of those to call, where that
// spares the call; nothing where they are called in their own right, or must be coordinated with.
std::optional<PersonId> answered_instead(const std::vector<AlarmState>& chain, const PersonId& who);

// Who stands in for `who` (office.hpp) and has been reached in this incident.
std::optional<PersonId> covering_deputy(const Incident& incident, const Participants* participants,
                                        const PersonId& who);

// Likewise, where that spares the call on that day.
std::optional<PersonId> sparing_deputy(const Incident& incident, const Participants* participants,
                                       const Contact& contact, const base::Date& day);

// A deputy who was tried in place of somebody who has been talked with since: nobody calls them any
// more.
bool is_spare(const Incident& incident, const Participants* participants, const Contact& contact,
              const base::Date& day);

// Who has been reached at the one number at which `who` could be reached too.
std::optional<PersonId> reached_at_same_number(const Incident& incident,
                                               const Participants* participants,
                                               const PersonId& who);

}  // namespace model
