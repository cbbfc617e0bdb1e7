// What a meeting is convened with: who is invited, what it is about, and what waits for it.
#pragma once

#include <optional>
#include <vector>

#include "cli/session/session.hpp"
#include "model/rules/meetings.hpp"
#include "render/answers/meetings_view.hpp"

namespace cli {

// --invite, else as it was; then those who come on the meeting's day, computed anew.
void set_invited(Session& session, model::Meeting& meeting);
// Who has come to it by the last change, and who comes in the place of somebody who is away.
void tell_people(Session& session, const model::MeetingState& state, render::MeetingView& view);

// Sets agenda and points: what --agenda says; else, of a meeting about an incident, that incident's
// matters alone; else the plan's, and what waits. A meeting that is none of the regular ones is
// about its own agenda alone, where it has one. Throws Error(usage) for an empty --agenda.
void set_agenda(Session& session, model::Meeting& meeting,
                const std::optional<model::Incident>& about,
                const std::vector<model::MeetingState>& all);

}  // namespace cli
