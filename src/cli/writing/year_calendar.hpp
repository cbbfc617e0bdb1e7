// `status --ics`: the plan's year as a calendar.
#pragma once

#include "cli/session/session.hpp"
#include "cli/table/command.hpp"

namespace cli {

// On standard output, or where -o says. Throws Error(usage) beside --all: a calendar is of one
// plan.
Output year_calendar(Session& session);

}  // namespace cli
