// The plan's helhedsplan, for the commands that show it.
#pragma once

#include <optional>

#include "cli/session/session.hpp"
#include "model/values/helhedsplan.hpp"

namespace cli {

// Throws Error(usage) where the plan has none, or it cannot be read. Where an earlier version had
// to be taken, a warning says so.
model::Helhedsplan required_helhedsplan(Session& session);
// Nothing where the plan has none; one that cannot be read is warned of.
std::optional<model::Helhedsplan> optional_helhedsplan(Session& session);

}  // namespace cli
