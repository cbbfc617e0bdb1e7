// The meetings, as the entries outside incidents tell of them: convened, moved, called off, held;
// and whether the regular ones were held, so many a year, one in each part of it.
#pragma once

#include <optional>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/rules/duties.hpp"
#include "model/values/plan.hpp"

namespace model {

struct MeetingState {
  Stem stem;                           // of the entry that convened it: its id is the meeting's
  Meeting meeting;                     // as the newest entry tells it
  std::vector<Stem> told;              // by all that tell how it stands, as they were logged
  std::optional<Meeting> before = {};  // as it stood before the newest
  std::optional<std::size_t> minutes = {};  // index of the entry; the newest
  std::vector<std::size_t> decisions = {};  // indices
  std::vector<std::size_t> mails = {};      // indices: who was sent it as it stands now
  std::vector<std::size_t> apart = {};  // indices: told otherwise, written apart from what counts
  int sequence = 0;                     // in calendars (accounts.hpp)

  // The entry that tells it as it stands.
  const Stem& told_by() const { return told.back(); }
  // How many entries changed it, of those that count.
  int changes() const { return static_cast<int>(told.size()) - 1; }
  bool held() const { return minutes.has_value(); }
  // One of those that the plan wants so many of a year.
  bool regular() const { return meeting.half_yearly && !meeting.cancelled; }
};

// By when they begin. Void entries do not count; what names a meeting that is not there is left
// out.
std::vector<MeetingState> meetings(const std::vector<Item>& entries);

// Null where there is none.
const MeetingState* find_meeting(const std::vector<MeetingState>& all, const Stem& stem);
// The next one to come that is not called off.
const MeetingState* next_meeting(const std::vector<MeetingState>& all, const base::Instant& now);

// Where the invitation was sent by mail: who of those invited has an address and has not got it as
// it stands now, be it that it failed or that nobody tried. `participants` may be null.
std::vector<PersonId> not_mailed(const MeetingState& state, const std::vector<Item>& entries,
                                 const Participants* participants);

// The meeting as it is held: whoever of those invited has left by its day, or is away, is replaced
// by the one who acts for them. Who convened it is always among them, and while away the one who
// convened it all the same. `participants` may be null.
Meeting on_its_day(const Meeting& meeting, const Participants* participants);

// Whom the meeting is for on its day: everybody, or those who were named; computed anew.
std::vector<PersonId> people_invited(const Meeting& meeting, const Plan* plan,
                                     const Participants* participants);

// Whether others than those who were invited are to come by now: somebody left, is away, or is new.
bool is_for_others(const Meeting& meeting, const Plan* plan, const Participants* participants);

// Who is told of it as it stands: those who come on its day; where it was called off, those whom
// the invitation named too.
std::vector<PersonId> addressees(const MeetingState& state, const Participants* participants);
// Who was invited to it as it stood before, or has left since, and is not among those: they must be
// told. Not who convenes.
std::vector<PersonId> taken_off(const MeetingState& state, const Participants* participants);
// Of those, whom a withdrawal may reach: not one whose address the invitation goes to as well, a
// shared mailbox or somebody who has returned. The meeting would vanish from that calendar.
std::vector<PersonId> to_withdraw_from(const MeetingState& state, const Participants* participants);

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
