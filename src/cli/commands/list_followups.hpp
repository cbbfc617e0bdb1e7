// `list --followups`: what is left to do, by who is to do it; `list --proposals`.
#pragma once

#include "cli/table/command.hpp"

namespace cli::commands {

Output list_followups(Session& session, const Arguments& arguments);
Output list_proposals(Session& session, const Arguments& arguments);

}  // namespace cli::commands
