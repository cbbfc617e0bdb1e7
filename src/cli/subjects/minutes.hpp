// What there is to say of a meeting that was held: from the flags, and on a terminal from answers.
#pragma once

#include <vector>

#include "cli/session/session.hpp"
#include "model/rules/meetings.hpp"

namespace cli {

struct MinutesFacts {
  model::Minutes minutes;
  std::vector<model::Decision> decisions;
};

// Throws Error(usage) where neither who was there nor what was said is known.
MinutesFacts minutes_facts(Session& session, const model::MeetingState& state);

}  // namespace cli
