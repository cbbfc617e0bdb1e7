// Where an entry stands: in an incident, or outside of any. An incident knows names that the plan
// does not; what says an entry in words takes either, as it is.
#pragma once

#include "model/incident/incident.hpp"

namespace render {

struct EntryFolder {
  // NOLINTBEGIN(google-explicit-constructor)
  EntryFolder(const model::Incident& in) : entries(in), incident(&in) {}
  EntryFolder(const model::PlanLog& log) : entries(log) {}
  // NOLINTEND(google-explicit-constructor)

  const model::Entries& entries;
  const model::Incident* incident = nullptr;
};

}  // namespace render
