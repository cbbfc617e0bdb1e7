// The minutes of a meeting that was held, as a document and as the draft of a mail.
#pragma once

#include "cli/session/session.hpp"
#include "cli/table/command.hpp"
#include "model/rules/meetings.hpp"

namespace cli {

// In the wanted shape, to stdout or to the file of -o; beside that file lies a draft of a mail with
// them (FILE.eml) to those invited. Precondition: the meeting was held, and is of the session's
// log.
Output minutes_output(Session& session, const std::vector<model::MeetingState>& all,
                      const model::MeetingState& state);

}  // namespace cli
