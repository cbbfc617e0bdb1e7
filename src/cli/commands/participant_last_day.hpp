// The last day of a participant: what `participant end` and `participant replace` share.
#pragma once

#include "cli/session/session.hpp"

namespace cli::commands {

// The one that the first word names. Throws Error(usage) where they have a last day already.
const model::Participant& in_office_still(Session& session, const model::Participants& list);
// Throws Error(usage) where the day is before the first one.
void set_last_day(model::Participants& list, const model::PersonId& who, const base::Date& day);

}  // namespace cli::commands
