#include "model/year_part.hpp"

#include <cassert>

namespace model {

YearPart year_part(int per_year, const base::Date& day) {
  assert(per_year > 0 && 12 % per_year == 0);
  const int months = 12 / per_year;
  const int first = (day.month() - 1) / months * months + 1;
  const int next = first + months;
  const base::Date behind = next > 12 ? base::Date(day.year() + 1, 1, 1)
                                      : base::Date(day.year(), next, 1);
  return {base::Date(day.year(), first, 1), behind.plus_days(-1)};
}

YearPart year_part_before(int per_year, const YearPart& part) {
  return year_part(per_year, part.first.plus_days(-1));
}

}  // namespace model
