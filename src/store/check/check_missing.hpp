// What the list does not say of those in office, and somebody would look for at night.
#pragma once

#include "base/diagnostics.hpp"
#include "store/plans/plan_files.hpp"

namespace store {

// A warning for each person, with all that is missing.
base::Diagnostics what_people_lack(const PlanFolder& folder, const base::Date& today);

}  // namespace store
