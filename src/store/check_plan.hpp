// What a plan lacks, and what its files say differently: warnings, never faults. Nothing is
// invented; it is only said.
#pragma once

#include "base/diagnostics.hpp"
#include "model/incident.hpp"
#include "store/plan_files.hpp"

namespace store {

// Where a text stands in a file, outside comments, for pointing at; the file as a whole where it
// cannot be found.
base::Diagnostic at_text(const Source& source, std::string_view text, base::Mistake mistake,
                         base::Severity severity = base::Severity::warning);

// One warning for all whose contact details have grown old; `entries` are those outside incidents.
base::Diagnostics contacts_grown_old(const Loaded<model::Participants>& participants,
                                     const std::vector<model::Item>& entries,
                                     const base::Date& today);

base::Diagnostics what_plan_lacks(const PlanFolder& folder, const base::Date& today);

}  // namespace store
