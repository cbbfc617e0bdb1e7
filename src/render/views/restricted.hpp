// What only a few may see, left out of a document that is for handing out. State, use and who was
// reached stay as they are: no two documents disagree.
#pragma once

#include <optional>
#include <string>

#include "model/incident/incident.hpp"
#include "render/views/incident_view.hpp"
#include "render/views/list_view.hpp"

namespace render {

// Whether a document has what only a few may see, or says how much of it is left out.
enum class Restricted { with, without };

// A report or an activation: what began the incident.
bool begins(const model::Item& item);

// Whether a follow-up or an inquiry that only a few may see is open.
bool is_open_to_few(const model::Incident& incident);
// What became of an entry that only a few may see, or that it was passed on: it says as much.
bool tells_of_restricted(const model::Entries& entries, const model::Body& body);

// The incident, folded anew from entries that do not have it: nothing that is told of it can. Those
// that are restricted say nothing, and are so in all their corrections.
model::Incident for_handing_out(const Context& context, const model::Incident& incident);

// Takes out what is not told at all; `incident` is as for_handing_out() gives it. What was left
// out, in a sentence: «Udeladt her: 2 notater, der kun er for en begrænset kreds, og det, der ikke
// må forlade kredsen.»
std::optional<std::string> leave_out_restricted(const model::Incident& incident,
                                                IncidentView& view);

// Its row in what goes to others, without words and place where what began it is restricted.
IncidentRow row_for_others(const Context& context, const model::Incident& incident);

}  // namespace render
