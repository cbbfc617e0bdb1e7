// What is written of somebody's absences: each says what it knew of the others, so that one that
// was ended on one computer while another wrote it anew can be told.
#pragma once

#include <vector>

#include "model/incident/entries.hpp"

namespace model {

// What lies here of the absences of whom that one is of, but for what was over before it began, and
// for the entry `but`; whatever lies here first stands first, so that it is not nothing.
std::vector<Stem> known_of_absences(const std::vector<Item>& items, const Absence& of,
                                    const Stem* but = nullptr);

// The corrections that ended other absences of that one before days which this one has, and of
// which this one knows nothing, nor they of it.
std::vector<const Record*> ended_apart(const std::vector<Item>& items, const Item& absence);

}  // namespace model
