// --since and --until: days, both included.
#pragma once

#include <optional>

#include "cli/session/session.hpp"

namespace cli::commands {

struct Days {
  std::optional<base::Date> since;
  std::optional<base::Date> until;
};

// Throws Error(usage) for what is no day, and for a period that ends before it begins.
Days read_period(Session& session);
// By the local day on which the incident happened.
bool in_period(const Days& days, const model::Incident& incident);

}  // namespace cli::commands
