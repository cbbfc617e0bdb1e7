// What a meeting is about: its agenda, and what waits for it.
#pragma once

#include <optional>
#include <vector>

#include "cli/session/session.hpp"
#include "model/meetings.hpp"

namespace cli {

// Sets agenda and points: what --agenda says; else, of a meeting about an incident, that incident's
// matters alone; else the plan's, and what waits. A meeting that is none of the regular ones is
// about its own agenda alone, where it has one. Throws Error(usage) for an empty --agenda.
void set_agenda(Session& session, model::Meeting& meeting,
                const std::optional<model::Incident>& about,
                const std::vector<model::MeetingState>& all);

}  // namespace cli
