// What an incident is, and which state it is in; and what was written when it was over: that is
// taken as what was told afterwards, and decides nothing of the state.
#pragma once

#include "model/incident/incident.hpp"

namespace model {

// Whether the broken entry was made void. Its correction can be read, and is an item of its own.
bool is_taken_back(const Incident& incident, const Stem& stem);

// Two steps of fold().
void find_start(Incident& incident);    // type, area, …, at, activated, activations
void settle_state(Incident& incident);  // live_activations, state

// The state and the use by what had been logged before the entry, as it counts now, and by the
// entry itself where it is `included`.
Incident state_by(const Incident& incident, const Stem& stem, bool included);

// Whether the item was logged when its incident had been closed, or was not used. What opens or
// ends an incident, and its evaluation, is never late.
bool written_after_end(const Incident& incident, const Item& item);
// When the last of what ended it was logged while it was open, else its last entry: people, and who
// convenes, stand as they were then, whatever is written afterwards. Precondition: it has an entry.
base::Instant end_of(const Incident& incident);

}  // namespace model
