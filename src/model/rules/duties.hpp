// What is due once in each part of the year, and how it stands.
#pragma once

#include <optional>
#include <vector>

#include "base/time.hpp"
#include "model/incident/incident.hpp"
#include "model/values/plan.hpp"

namespace model {

// One of the equal parts of a year that what is done so many times a year falls into: quarters,
// halves.
struct YearPart {
  base::Date first;
  base::Date last;

  bool has(const base::Date& day) const { return first <= day && day <= last; }
  friend auto operator<=>(const YearPart&, const YearPart&) = default;
};

// Precondition for both: `per_year` divides 12.
YearPart year_part(int per_year, const base::Date& day);
YearPart year_part_before(int per_year, const YearPart& part);

struct PartState {
  YearPart part;
  std::optional<base::Date> done;  // the day; the last where it was done more than once
};

struct Rhythm {
  int per_year;
  PartState current;
  // Absent where the duty did not hold yet, or nothing had been written down by its end: then
  // nobody knows whether it was done.
  std::optional<PartState> before;
  std::optional<base::Date> last;  // ever, up to today

  // The part before passed without it.
  bool missed() const { return before && !before->done; }
  // Not done in this part, which is in its last 30 days.
  bool nearly_due(const base::Date& today) const;
};

struct DutyState {
  Duty duty;
  Rhythm rhythm;
};

// Those that hold on the day, in the plan's order.
std::vector<DutyState> duties(const Plan& plan, const std::vector<Item>& entries,
                              const base::Date& today);

}  // namespace model
