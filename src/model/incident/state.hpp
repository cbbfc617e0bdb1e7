// What an incident is, and which state it is in. For model/ itself.
#pragma once

#include "model/incident/incident.hpp"

namespace model {

// Whether the broken entry was made void. Its correction can be read, and is an item of its own.
bool is_taken_back(const Incident& incident, const Stem& stem);

// Two steps of fold().
void find_start(Incident& incident);    // type, area, …, at, activated, activations
void settle_state(Incident& incident);  // live_activations, state

}  // namespace model
