// An invitation: for those who are invited a calendar's file and a mail's, and another two for
// whoever is no longer invited, called after the day; or sent by mail (`--send`). What cannot be
// done is told.
#pragma once

#include <filesystem>

#include "cli/session/session.hpp"
#include "model/rules/meetings.hpp"
#include "render/answers/meetings_view.hpp"

namespace cli {

// -o MAPPE, else `udskrifter` in the workspace, which may not be there yet. Throws Error(usage)
// where there is no such folder.
std::filesystem::path invitation_folder(Session& session);
// Writes the files anew, or with --send sends it by mail, and tells the view of it; what cannot be
// done becomes a warning.
void write_invitation(Session& session, const model::MeetingState& state,
                      const std::filesystem::path& folder, render::MeetingView& view);

}  // namespace cli
