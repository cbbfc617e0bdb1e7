// Which of somebody's numbers is dialled in an incident. An outcome belongs to the number that was
// dialled: a wrong one is not offered again, another one is, and so is one that the list has since.
// And what is said of one that nobody can dial.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/plan.hpp"

namespace model {

// In the order in which they are dialled: the mobile, the telephone, then the others.
std::vector<Phone> numbers_of(const Participant& participant);
// Of a listed person those of the list, of an ad hoc person those that entries tell. `participants`
// may be null.
std::vector<Phone> numbers_of(const Contact& contact, const Participants* participants);

// Whether `typed` means the number, however it is spelt; its extension may be left out.
bool is_number(const Phone& number, const Phone& typed);

// Whether a call said that it is not theirs.
bool is_wrong(const Contact& contact, const Phone& number);
// The one that was dialled least, the first of those; nothing where none is left that is not wrong.
std::optional<Phone> number_to_dial(const Contact& contact, const Participants* participants);
// Out of reach: the last call met a wrong number, and no other is known.
bool has_no_right_number(const Contact& contact, const Participants* participants);

// Of a number that is not `is_possible`: whose it is, and how one is written.
base::Mistake impossible_number(std::string_view whose, const Phone& phone);

}  // namespace model
