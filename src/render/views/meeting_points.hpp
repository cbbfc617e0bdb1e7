// What waits for a meeting, as lines: what is open, what happened since the meeting before, and
// what the plan itself needs. They are sent with the invitation, so they say nothing of an incident
// but its type, area and id, and nothing of what only a few may see.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/meeting_matters.hpp"

namespace render {

// The incidents that are open, and those that ended since and were not evaluated.
std::vector<std::string> unfinished(const Context& context, const Matters& matters);

// «Planen udløb den …», where it has or will within half a year.
std::optional<std::string> expiry_text(const Context& context);
// «3 kontakter er ikke bekræftet det seneste år»; nothing where there are none.
std::optional<std::string> unverified_text(const Context& context,
                                           const std::vector<model::Item>& plan_entries);

std::vector<model::Line> due_points(const Context& context, const Matters& matters);
// Of a meeting about one incident: its agenda, and what is open in it; the questions alone.
std::vector<model::Line> incident_agenda(const Context& context, const model::Incident& incident);
std::vector<model::Line> open_questions(const Context& context, const model::Incident& incident);
std::vector<model::Line> incident_points(const Context& context, const model::Incident& incident);

}  // namespace render
