// Decisions outside incidents that somebody has yet to carry out.
#pragma once

#include <vector>

#include "model/incident.hpp"

namespace model {

// Those with a responsible person or a deadline that no `done` names, and no later decision
// replaces: indices. Void entries do not count.
std::vector<std::size_t> open_decisions(const std::vector<Item>& entries);

}  // namespace model
