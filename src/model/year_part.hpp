// The equal parts of a year that what is done so many times a year falls into: quarters, halves.
#pragma once

#include "base/time.hpp"

namespace model {

struct YearPart {
  base::Date first;
  base::Date last;

  bool has(const base::Date& day) const { return first <= day && day <= last; }
  friend auto operator<=>(const YearPart&, const YearPart&) = default;
};

// Precondition for both: `per_year` divides 12.
YearPart year_part(int per_year, const base::Date& day);
YearPart year_part_before(int per_year, const YearPart& part);

}  // namespace model
