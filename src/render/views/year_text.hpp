// The parts of the year, and how far away a day is, as a Dane says it.
#pragma once

#include <string>

#include "model/rules/duties.hpp"

namespace render {

// «1. halvår 2026», «3. kvartal 2026», «november 2026», «2026», else «januar–april 2026».
std::string part_name(const model::YearPart& part);
// «én gang om året», «4 gange om året».
std::string per_year_text(int per_year);
// «24.–26. december», «31. december – 1. januar», «5. juni».
std::string days_text(const base::Date& first, const base::Date& last);
// «31. december»
std::string day_and_month(const base::Date& day);

// «i dag», «i går», «for 12 dage siden», from two months on «for 7 måneder siden», from two years
// on «for 2 år siden». Precondition for both: the day is not on the other side of today.
std::string ago_text(const base::Date& day, const base::Date& today);
// «i dag», «i morgen», «om 9 dage».
std::string ahead_text(const base::Date& day, const base::Date& today);

}  // namespace render
