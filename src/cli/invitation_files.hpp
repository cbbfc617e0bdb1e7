// The two files of an invitation, and what they are called where others lie there already.
#pragma once

#include <filesystem>
#include <string>

#include "cli/session.hpp"
#include "model/meetings.hpp"
#include "render/views/invitation.hpp"

namespace cli {

// `wanted`, where nothing would be lost by it: no file is there, or the program's own of this meeting
// as it wrote them. What somebody has changed stays, and the new ones get a number.
std::string free_name(Session& session, const std::filesystem::path& folder,
                      const std::string& wanted, const model::MeetingState& state,
                      const render::Invitation& made, bool exercise);

}  // namespace cli
