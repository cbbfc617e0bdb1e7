// An invitation by mail (`--send`): to whom, and what came of it.
#pragma once

#include "cli/session/session.hpp"
#include "model/rules/meetings.hpp"
#include "render/answers/meetings_view.hpp"

namespace cli {

// Whether --send is there. Then it goes to those who have not got it as it stands now, each
// delivery is written down, and the view tells of it. False where nobody got it: with a warning
// where no program can send it.
bool send_invitation(Session& session, const model::MeetingState& state, bool exercise,
                     render::MeetingView& view);

}  // namespace cli
