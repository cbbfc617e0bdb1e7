// What was written at once in two incidents (`-i a,b`), which were merged afterwards: it was said
// once, and is to be told, done and counted once.
#pragma once

#include <vector>

#include "model/incident/incident.hpp"

namespace model {

// A step of fold(): of those that say the same, as they count now, the one of the incident's own
// folder tells it, else the first. What decides how the incident stands (answers, ends) goes over
// all of them, and what says whether the plan is used, or the level, is never one.
void find_twins(Incident& incident);

// The item, and those that were written at once with it and say the same.
std::vector<const Item*> with_twins(const Entries& entries, const Item& item);
// The others.
std::vector<Stem> twins_of(const Entries& entries, const Item& item);
// The same content, as it is to stand in the place of this twin's.
Content content_for(const Item& twin, Content content);

}  // namespace model
