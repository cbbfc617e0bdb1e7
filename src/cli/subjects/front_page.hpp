// `beredskab` without a command: how far one is and the next step, where something is open; else
// where to begin.
#pragma once

#include "cli/session/session.hpp"
#include "cli/table/command.hpp"

namespace cli {

Output front_page(Session& session);

}  // namespace cli
