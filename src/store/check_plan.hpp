// What a plan lacks, and what its files say differently: warnings, never faults. Nothing is
// invented; it is only said.
#pragma once

#include "base/diagnostics.hpp"
#include "store/plan_files.hpp"

namespace store {

base::Diagnostics what_plan_lacks(const PlanFolder& folder, const base::Date& today);

}  // namespace store
