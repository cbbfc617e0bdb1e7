// What a plan lacks, and what its files say differently. Nothing is invented; it is only said.
// Faults are what is surely wrong and would be stumbled over at night; all else is a warning.
#pragma once

#include "base/diagnostics.hpp"
#include "model/incident/incident.hpp"
#include "store/plans/plan_files.hpp"

namespace store {

// Where a text stands in a file, outside comments, for pointing at; the file as a whole where it
// cannot be found. `from`: not before that byte.
base::Diagnostic at_text(const Source& source, std::string_view text, base::Mistake mistake,
                         base::Severity severity = base::Severity::warning, std::size_t from = 0);

// One warning for all whose contact details have grown old; `entries` are those outside incidents.
base::Diagnostics contacts_grown_old(const Loaded<model::Participants>& participants,
                                     const std::vector<model::Item>& entries,
                                     const base::Date& today);

base::Diagnostics what_plan_lacks(const PlanFolder& folder, const base::Date& today);

}  // namespace store
