// Where the files say of people what cannot be right by now: who has left still stands there, one
// person stands twice, two have the same number. Warnings, as long as somebody is called instead:
// at night the program goes by who is there.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/incident/entries.hpp"
#include "store/plans/plan_files.hpp"

namespace store {

// Whom the plan counts on today; items that have ended count on nobody.
std::set<model::PersonId> counted_on(const model::Plan& plan, const base::Date& today);

base::Diagnostics people_out_of_order(const PlanFolder& folder, const base::Date& today);

// The last handover outside incidents that is in force, where the one who took over has left.
// `file_of` gives an entry's path from the root.
base::Diagnostics handed_to_who_left(
    const Loaded<model::Participants>& participants, const std::vector<model::Item>& entries,
    const base::Date& today, const std::function<std::string(const model::Record&)>& file_of);

}  // namespace store
