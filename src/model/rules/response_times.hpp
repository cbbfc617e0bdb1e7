// How long it took until it was decided that the plan is used, and until the last participant had
// been talked with.
#pragma once

#include <cstdint>
#include <optional>

#include "model/incident/incident.hpp"

namespace model {

// In seconds from when it happened; absent where it cannot be told: what was typed in long
// afterwards says nothing of the night.
struct ResponseTimes {
  std::optional<std::int64_t> to_activation;    // to the decision; only where the plan is used
  std::optional<std::int64_t> to_last_reached;  // only where nobody is left to reach
};

// `participants` may be null: then nobody knows who covers for whom.
ResponseTimes response_times(const Incident& incident, const Participants* participants);

}  // namespace model
