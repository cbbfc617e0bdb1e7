// Whether the plan's regular meetings were held: so many a year, one in each part of it.
#pragma once

#include <vector>

#include "model/duties.hpp"
#include "model/meetings.hpp"
#include "model/year_part.hpp"

namespace model {

struct RegularPart {
  YearPart part;     // of the year; the whole year where it cannot be divided evenly
  int required = 1;  // meetings in that part
  std::vector<const MeetingState*> held;
  std::vector<const MeetingState*> convened;  // to come, or without minutes

};

// From the part of the first regular meeting (else of today) to that of the last, or of today.
// Those that were called off count nowhere. The pointers are into `all`. Precondition: per_year >
// 0.
std::vector<RegularPart> regular_parts(int per_year, const std::vector<MeetingState>& all,
                                       const base::Date& today);

// The same as a duty that is done with the minutes. Nothing where the year cannot be divided into
// so many parts.
std::optional<Rhythm> regular_rhythm(int per_year, const std::vector<MeetingState>& all,
                                     const base::Date& today);

// The newest regular one with minutes that began before `start`: what has happened since is matter
// for the next, whatever a few have met about in between. Null where there is none.
const MeetingState* meeting_before(const std::vector<MeetingState>& all,
                                   const base::Instant& start);

}  // namespace model
