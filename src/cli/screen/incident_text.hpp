// An incident on the terminal: how far one has come.
#pragma once

#include <functional>
#include <string>

#include "cli/screen/entry_text.hpp"
#include "cli/screen/paper.hpp"
#include "render/views/incident_view.hpp"

namespace cli {

// Who has been reached and who not, what is decided, what is open, follow-ups and inquiries.
// `spared` tells, by the person's id, who was not reached and need not be called any more.
using Spared = std::function<bool(const std::string& id)>;
void print_open(Paper& paper, const render::IncidentView& incident, const Spared& spared);
void print_left(Paper& paper, const render::IncidentView& incident);  // of one that is over
// Who is done with, but wanted to be rung back.
bool to_ring_back(const render::ContactView& contact);
// Where it goes on: what was merged with it, and whether the plan is to be used.
void print_next(Paper& paper, const render::IncidentView& incident, std::size_t indent = 0);

}  // namespace cli
