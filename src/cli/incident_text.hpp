// An incident on the terminal: how far one has come, and single entries.
#pragma once

#include <functional>
#include <string>

#include "cli/paper.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

// Who has been reached and who not, what is decided, what is open, follow-ups and inquiries.
// `spared` tells, by the person's id, who was not reached and need not be called any more.
using Spared = std::function<bool(const std::string& id)>;
void print_progress(Paper& paper, const render::IncidentView& incident, const Spared& spared);
void print_left(Paper& paper, const render::IncidentView& incident);  // of one that is over
void print_tasks(Paper& paper, const render::IncidentView& incident);
// Where it goes on: what was merged with it, and whether the plan is to be used.
void print_next(Paper& paper, const render::IncidentView& incident, std::size_t indent = 0);
// The author is named where it is not the usual one.
void print_entry(Paper& paper, const render::EntryView& entry, std::string_view usual_author = {});

}  // namespace cli
