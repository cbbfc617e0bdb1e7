// Entries in words: what the coordinator reads on the screen and in the report of the morning
// after.
#pragma once

#include <string>

#include "model/incident/incident.hpp"
#include "render/views/context.hpp"

namespace render {

// Where an entry stands: in an incident, or outside of any. An incident knows names that the plan
// does not; what says an entry in words takes either, as it is.
struct EntryFolder {
  // NOLINTBEGIN(google-explicit-constructor)
  EntryFolder(const model::Incident& in) : entries(in), incident(&in) {}
  EntryFolder(const model::PlanLog& log) : entries(log) {}
  // NOLINTEND(google-explicit-constructor)

  const model::Entries& entries;
  const model::Incident* incident = nullptr;
};

// One line or several: what an entry says, with names instead of ids.
std::string describe(const Context& context, const EntryFolder& folder,
                     const model::Content& content);

}  // namespace render
