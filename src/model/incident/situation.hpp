// The numbered situation reports of an incident, and the incident as the log told it when one of
// them was issued.
#pragma once

#include <optional>
#include <vector>

#include "model/incident/incident.hpp"

namespace model {

struct Issued {
  const Item* item;
  const Situation* situation;  // as it counts
};

// Those that are not void, by number; of two with the same number (from two machines) the one
// logged earlier first.
std::vector<Issued> issued_situations(const Incident& incident);

// When the next one shall come, as the last one says; nothing once the incident is over.
std::optional<base::Instant> next_situation(const Incident& incident);

// The incident as it was folded when that entry was logged: what was logged later, corrections
// too, is not in it, and what was merged later was two.
Incident as_logged_by(const Incident& incident, const Stem& last);

// Entries that came after that one (all of them where there is none), other than situation reports,
// in the incident's order. One that was corrected since counts, and those of an incident that was
// merged with this one since.
std::vector<const Item*> logged_since(const Incident& incident, const std::optional<Stem>& last);

}  // namespace model
