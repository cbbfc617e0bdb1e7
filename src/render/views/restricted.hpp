// What only a few may see, left out of a document that is for handing out. State, use and who was
// reached stay as they are: no two documents disagree.
#pragma once

#include <optional>
#include <string>

#include "model/incident.hpp"
#include "render/views/incident_view.hpp"

namespace render {

// «Udeladt her: 2 notater, der kun er for en begrænset kreds, og det, der ikke må forlade kredsen.»
std::string left_out_sentence(std::size_t restricted, bool guarded);

// Takes the restricted entries, and what other parts of the view have from them, out of the view.
// How many they were, in a sentence; nothing where there are none.
std::optional<std::string> leave_out_restricted(const model::Incident& incident,
                                                IncidentView& view);

}  // namespace render
