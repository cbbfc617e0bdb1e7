// The days on which trouble is more likely, as they fall in a year.
#pragma once

#include <vector>

#include "model/values/plan.hpp"

namespace model {

base::Date easter_sunday(int year);

struct RiskyPeriod {
  RiskyDays days;
  base::Date first;
  base::Date last;

  friend bool operator<(const RiskyPeriod& a, const RiskyPeriod& b) { return a.first < b.first; }
};

// The occurrence that has the day, else the next one. Precondition: check(days) has no complaint.
RiskyPeriod next_occurrence(const RiskyDays& days, const base::Date& today);

// The plan's next ones that begin within so many days, or have begun; by when they begin.
std::vector<RiskyPeriod> risky_days_within(const Plan& plan, int days, const base::Date& today);

}  // namespace model
