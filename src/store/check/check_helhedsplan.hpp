// Numbers of a helhedsplan that cannot be: sums that do not add up, percentages of nothing.
#pragma once

#include "base/diagnostics.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {

// «procent», «pct. af beboerne».
bool is_percent(const model::Line& unit);

base::Diagnostics impossible_figures(const Loaded<model::Helhedsplan>& helhedsplan);

}  // namespace store
