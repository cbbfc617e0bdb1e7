// Corrections: which content of an entry counts.
#pragma once

#include <vector>

#include "model/incident/entries.hpp"

namespace model {

// Entries with their corrections applied, in order of time; corrections themselves are not items,
// unless what they correct is missing. The broken ones tell by their names what corrections
// correct.
std::vector<Item> apply_corrections(std::vector<Record> records,
                                    const std::vector<Stem>& unreadable = {});
// The item's corrections that no other one corrects (Correction::target) or settles, the one that
// counts last: several were written apart.
std::vector<Stem> standing_corrections(const Item& item);
// Whether some of these say that it is void, and others what it says.
bool void_contested(const Item& item);
// Takes out what an erasure among them names: its file may still lie there, where removing it
// failed.
void drop_erased(std::vector<Record>& records, std::vector<Stem>& unreadable);

}  // namespace model
