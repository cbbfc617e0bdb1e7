// Single entries on the terminal, and the latest of an incident.
#pragma once

#include <string_view>

#include "cli/screen/paper.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

// The author is named where it is not the usual one.
void print_entry(Paper& paper, const render::EntryView& entry, std::string_view usual_author = {});
// What the other parts of the status do not tell: what was sent to whom, and the last few notes.
void print_latest(Paper& paper, const render::IncidentView& incident);

}  // namespace cli
