// What is left to do, by the entries and as far as their names tell, and who is to do it.
#pragma once

#include <vector>

#include "model/incident/entries.hpp"

namespace model {

// A step of fold() and fold_plan(): follow-ups, inquiries, evaluations.
void collect_tasks(Entries& entries);

// Whether a follow-up or an inquiry among these may be open: neither done nor replaced. Where names
// cannot tell, since what settled it was corrected, it may be.
bool may_have_open_tasks(const std::vector<Stem>& stems);

// Whether one is open, by the entries themselves.
bool has_open_tasks(const Entries& entries);

// The decision that took the place of this one, as an index; a void one does not.
std::optional<std::size_t> replaced_by(const Entries& entries, const Stem& stem);

// Of a follow-up or an inquiry.
std::optional<PersonId> responsible_of(const Body& body);
std::optional<base::Deadline> due_of(const Body& body);

}  // namespace model
