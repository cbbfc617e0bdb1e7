// Deputies that stand in for nobody: at night they would be looked for in vain.
#pragma once

#include "base/diagnostics.hpp"
#include "store/plans/plan_files.hpp"

namespace store {

// Who is their own deputy, who deputise for one another in a ring, and a mere deputy who is
// nobody's. Two who are both called in their own right may stand in for one another: that is a
// warning.
base::Diagnostics deputies_of_nobody(const PlanFolder& folder, const base::Date& today);

}  // namespace store
