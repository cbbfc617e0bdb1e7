// Which meeting is meant.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "model/meetings.hpp"

namespace cli {

// By its id, or the beginning of it, or by its day, `2026-12-01`. Throws where none or several fit.
model::MeetingState pick_meeting(Session& session, const std::string& words);

}  // namespace cli
