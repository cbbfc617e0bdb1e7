#include "model/rules/risky_days.hpp"

#include <algorithm>
#include <cassert>

namespace model {

// The Gregorian computus as Butcher printed it.
base::Date easter_sunday(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int of_century = year % 100;
  const int moon = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  const int late = (golden + 11 * epact + 22 * weekday) / 451;
  const int days = epact + weekday - 7 * late + 114;
  return {year, days / 31, days % 31 + 1};
}

namespace {

// The one that begins in that year.
RiskyPeriod occurrence(const RiskyDays& days, int year) {
  if (days.from && days.to) {
    const auto first = days.from->in(year);
    const auto last = days.to->in(year);
    return {days, first, last < first ? days.to->in(year + 1) : last};
  }
  assert(days.before_easter && days.after_easter);
  const auto easter = easter_sunday(year);
  return {days, easter.plus_days(-*days.before_easter), easter.plus_days(*days.after_easter)};
}

}  // namespace

RiskyPeriod next_occurrence(const RiskyDays& days, const base::Date& today) {
  for (const int year : {today.year() - 1, today.year()}) {
    auto found = occurrence(days, year);
    if (today <= found.last) return found;
  }
  return occurrence(days, today.year() + 1);
}

std::vector<RiskyPeriod> risky_days_within(const Plan& plan, int days, const base::Date& today) {
  std::vector<RiskyPeriod> found;
  for (const auto& risky : in_force(plan.risky_days, today)) {
    auto next = next_occurrence(risky, today);
    if (next.first <= today.plus_days(days)) found.push_back(std::move(next));
  }
  std::stable_sort(found.begin(), found.end());
  return found;
}

}  // namespace model
