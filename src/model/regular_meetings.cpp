#include "model/regular_meetings.hpp"

#include <algorithm>

namespace model {

std::vector<RegularPart> regular_parts(int per_year, const std::vector<MeetingState>& all,
                                       const base::Date& today) {
  const bool even = 12 % per_year == 0;
  const int parts = even ? per_year : 1;
  const int required = even ? 1 : per_year;
  base::Date first = today;
  base::Date last = today;
  const auto counts = [](const MeetingState& state) {
    return state.meeting.half_yearly && !state.meeting.cancelled;
  };
  for (const auto& state : all) {
    if (!counts(state)) continue;
    first = std::min(first, state.meeting.start.date());
    last = std::max(last, state.meeting.start.date());
  }
  std::vector<RegularPart> found;
  for (auto part = year_part(parts, first); part.first <= last;
       part = year_part(parts, part.last.plus_days(1))) {
    RegularPart one{part, required, {}, {}};
    for (const auto& state : all) {
      if (!counts(state) || !part.has(state.meeting.start.date())) continue;
      (state.held() ? one.held : one.convened).push_back(&state);
    }
    found.push_back(std::move(one));
  }
  return found;
}

const MeetingState* meeting_before(const std::vector<MeetingState>& all,
                                   const base::Instant& start) {
  const MeetingState* last = nullptr;
  for (const auto& state : all) {
    if (state.held() && !state.meeting.incident && state.meeting.start < start) last = &state;
  }
  return last;
}

}  // namespace model
