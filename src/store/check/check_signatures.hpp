// Documents beside each other, and signatures beside the documents that they are of.
#pragma once

#include <filesystem>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/incident/incident.hpp"
#include "store/records/records.hpp"

namespace store {

// A warning for each signature whose party, or whose approval, none of the plan's documents has.
// `entries` are those outside incidents. Nothing where a document cannot be read: it may have them.
base::Diagnostics signatures_of_nobody(const std::filesystem::path& root, const model::PlanId& plan,
                                       const Records& records,
                                       const std::vector<model::Item>& entries);

// A fault for each document that has changed since somebody signed or approved it, and a warning
// for each that refuses one whose period is not over.
base::Diagnostics changed_and_refused(const std::filesystem::path& root, const model::PlanId& plan,
                                      const model::Participants* listed,
                                      const std::vector<model::Item>& entries,
                                      const base::Date& today);

// A warning where two documents rule on the same days, or none does between two, from today on.
base::Diagnostics seams_between(const std::filesystem::path& root, const model::PlanId& plan,
                                const base::Date& today);

}  // namespace store
