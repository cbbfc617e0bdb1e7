// Where the files say of people what cannot be right by now: who has left still stands there, one
// person stands twice, two have the same number. Warnings: at night the program goes by who is there.
#pragma once

#include "base/diagnostics.hpp"
#include "store/plan_files.hpp"

namespace store {

base::Diagnostics people_out_of_order(const PlanFolder& folder, const base::Date& today);

}  // namespace store
