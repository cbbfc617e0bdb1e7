// Two of one name among what somebody chooses from: nobody could say which of them was meant.
#pragma once

#include "base/diagnostics.hpp"
#include "store/plans/plan_files.hpp"

namespace store {

base::Diagnostics names_twice(const PlanFolder& folder, const base::Date& today);

}  // namespace store
