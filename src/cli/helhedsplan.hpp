// The plan's helhedsplan, for the commands that cannot do without it.
#pragma once

#include "cli/session.hpp"
#include "model/helhedsplan.hpp"

namespace cli {

// Throws Error(usage) where the plan has none, or it cannot be read. Where an earlier version had
// to be taken, a warning says so.
model::Helhedsplan required_helhedsplan(Session& session);

}  // namespace cli
