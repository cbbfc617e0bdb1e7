// Who is who on a day: who is in office, who acts for somebody who has left or is away, who stands
// in for somebody who is not reached, and who convenes (design, chapter 4). Every list, sheet and
// invitation asks here, so that nobody is offered who has left.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/plan.hpp"

namespace model {

class Office {
 public:
  // `participants` may be null: then everybody acts for themselves, and nobody has a deputy.
  Office(const Participants* participants, const base::Date& day)
      : participants_(participants), day_(day) {}

  // Of the list, but not on that day: they have left, or are still to come. Whom the list does not
  // know (an ad hoc person) has no office.
  bool not_in_office(const PersonId& who) const;
  bool has_left(const PersonId& who) const;
  // «er holdt op», or from when they are there. Precondition: not_in_office(who).
  std::string gone(const PersonId& who) const;
  // The absence that they have on the day; null where they have none, or nobody knows of it.
  const Absence* away(const PersonId& who) const;
  // The same with its last day as others of theirs prolong it: nobody is back in between.
  std::optional<Absence> whole_absence(const PersonId& who) const;
  // They themselves while in office and not away; else their successor, else their deputy, and so
  // on, each once. Nothing where none of them is left; whoever is away acts for themselves then.
  std::optional<PersonId> acting_for(const PersonId& who) const;
  std::vector<PersonId> acting_for(const std::vector<PersonId>& people) const;  // each once
  // Who stands in for them, nearest first: the deputy, the deputy's deputy, and so on, each once.
  // Who stands in for somebody stands in for those above too.
  std::vector<PersonId> stand_ins(const PersonId& who) const;
  // Those who are away and for whom that person acts meanwhile; in the order of the list.
  std::vector<PersonId> stands_in_for(const PersonId& who) const;
  std::optional<PersonId> first_on_list(const Plan* plan) const;  // `plan` may be null

 private:
  const Participant* listed(const PersonId& who) const;
  bool there(const PersonId& who) const;  // in office, and not away
  std::vector<PersonId> line_of(const PersonId& who) const;

  const Participants* participants_;
  base::Date day_;
};

// Whom the plan counts on that day; items that have ended count on nobody.
std::set<PersonId> counted_on(const Plan& plan, const base::Date& day);
// Mere deputies who stand in for nobody that is looked for, and so are never rung up. `plan` may be
// null.
std::vector<PersonId> deputies_of_nobody(const Plan* plan, const Participants& list,
                                         const base::Date& day);

// Whoever stands in for them now, or did before leaving: what they did while they were there
// counts. `participants` may be null.
std::vector<PersonId> stand_ins_ever(const Participants* participants, const PersonId& who);

struct Convener {
  PersonId who;
  bool handed_over = false;          // by a handover, not as the plan's coordinator
  std::optional<PersonId> in_place;  // whom they act for, who has left or is away
};

// Who convenes: after the incident's last handover in force, else after the last one among the
// entries outside incidents (`outside`), else the coordinator whom the plan names (of an incident
// that is over: whom its activation named), else the first on the list. Of what is over, as it was
// then. Each of the three may be null. Nothing where there is nobody.
std::optional<Convener> convener(const Incident* incident, const std::vector<Item>* outside,
                                 const Plan* plan, const Office& office, const base::Instant& now);

// Who has taken over besides, by handovers that were written apart from the one that counts; of
// what is over, as it was then.
std::vector<Item> handed_over_apart(const Incident* incident, const std::vector<Item>* outside,
                                    const base::Instant& now);

// The day for which people are asked about: today while the incident is open; else its last one,
// for people stand as they were.
base::Date day_of_people(const Incident& incident, const base::Instant& now);

}  // namespace model
