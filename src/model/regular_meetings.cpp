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
  for (const auto& state : all) {
    if (!state.regular()) continue;
    first = std::min(first, state.meeting.start.date());
    last = std::max(last, state.meeting.start.date());
  }
  std::vector<RegularPart> found;
  for (auto part = year_part(parts, first); part.first <= last;
       part = year_part(parts, part.last.plus_days(1))) {
    RegularPart one{part, required, {}, {}};
    for (const auto& state : all) {
      if (!state.regular() || !part.has(state.meeting.start.date())) continue;
      (state.held() ? one.held : one.convened).push_back(&state);
    }
    found.push_back(std::move(one));
  }
  return found;
}

std::optional<Rhythm> regular_rhythm(int per_year, const std::vector<MeetingState>& all,
                                     const base::Date& today) {
  if (per_year <= 0 || 12 % per_year != 0) return std::nullopt;
  const auto current = year_part(per_year, today);
  const auto earlier = year_part_before(per_year, current);
  Rhythm rhythm{per_year, {current, {}}, {}, {}};
  for (const auto& [part, required, held, convened] : regular_parts(per_year, all, today)) {
    std::optional<base::Date> done;
    if (!held.empty()) done = rhythm.last = held.back()->meeting.start.date();
    if (part == current) rhythm.current.done = done;
    if (part == earlier) rhythm.before = {part, done};
  }
  return rhythm;
}

const MeetingState* meeting_before(const std::vector<MeetingState>& all,
                                   const base::Instant& start) {
  const MeetingState* last = nullptr;
  for (const auto& state : all) {
    if (state.held() && state.regular() && state.meeting.start < start) last = &state;
  }
  return last;
}

}  // namespace model
