// What was written when an incident was over: it is taken as what was told afterwards, and decides
// nothing of the state.
#pragma once

#include "model/incident/incident.hpp"

namespace model {

// Whether the item was logged when its incident had been closed, or was not used. What opens or
// ends an incident, and its evaluation, is never late.
bool written_after_end(const Incident& incident, const Item& item);
// When the last of what ended it was logged, else its last entry: people, and who convenes, stand
// as they were then, whatever is written afterwards. Precondition: it has an entry.
base::Instant end_of(const Incident& incident);

}  // namespace model
