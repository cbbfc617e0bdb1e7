// How the list of participants differs from what it was: who is new, who is gone, whose details are
// other ones.
#pragma once

#include <vector>

#include "model/values/plan.hpp"

namespace model {

struct ChangedDetails {
  Participant before;
  Participant after;
};

struct ListChanges {
  std::vector<Participant> joined;
  std::vector<Participant> left;
  // Phone, mobile, e-mail, deputy, organisation, title or name.
  std::vector<ChangedDetails> changed;

  bool any() const { return !joined.empty() || !left.empty() || !changed.empty(); }
};

// Those in office on the two days, each by the list of its day; in the lists' order.
ListChanges list_changes(const Participants& before, const base::Date& then,
                         const Participants& after, const base::Date& today);

}  // namespace model
