// Whom an incident calls: the list of contacts, which follows the list of participants for as long
// as the incident is open.
#pragma once

#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/plan.hpp"

namespace model {

// Whom an activation calls, in order: first those of the alarm chain, link by link, then the others
// on the list. Not deputies who only stand in, not partners, not who may only be the one that
// calls, and nobody twice who stands on the list under two ids. Who stands in comes in the place of
// whoever is away. `plan` may be null.
std::vector<PersonId> people_to_call(const Plan* plan, const Participants& participants,
                                     const base::Date& day);
// Likewise, whoever is away among them: for a list that is used on other days too.
std::vector<PersonId> people_on_list(const Plan* plan, const Participants& participants,
                                     const base::Date& day);

// Two who are known by the same are one. Precondition: the person has a name.
std::string known_by(const Participant& person);
// Who is another's namesake of the same organisation, and so the same.
bool is_same_person(const Participant& a, const Participant& b);

// The contacts of an open incident follow the list: whoever has joined since the activation is to
// be called too; whoever has left no more. Then what is put to each participant is put to those. Of
// an incident that is over the list is that of its end: who stood in then for whoever was away is
// there, as `status` had them. Nothing changes where it was never activated, but that nobody who
// has left is rung back.
void follow_list(Incident& incident, const Plan* plan, const Participants* participants,
                 const base::Date& today);

}  // namespace model
