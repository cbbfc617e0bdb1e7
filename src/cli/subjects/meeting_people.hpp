// Who is invited to a meeting, and what is said of it.
#pragma once

#include "cli/session/session.hpp"
#include "model/meetings.hpp"
#include "render/views/meetings_view.hpp"

namespace cli {

// --invite, else as it was; then those who come on the meeting's day, computed anew.
void set_invited(Session& session, model::Meeting& meeting);
// Who has come to it by the last change, and who comes in the place of somebody who is away.
void tell_people(Session& session, const model::MeetingState& state, render::MeetingView& view);

}  // namespace cli
