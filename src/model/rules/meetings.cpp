#include "model/rules/meetings.hpp"

#include <algorithm>
#include <tuple>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "model/incident/counting.hpp"
#include "model/rules/accounts.hpp"
#include "model/rules/office.hpp"
#include "model/rules/people_to_call.hpp"

namespace model {

namespace {

// What is not computed anew each time.
bool says_same(const Meeting& a, const Meeting& b) {
  const auto said = [](const Meeting& one) {
    return std::tie(one.cancelled, one.start, one.end, one.place, one.half_yearly, one.everybody,
                    one.chosen, one.convened_by, one.agenda);
  };
  return (a.cancelled && b.cancelled) || said(a) == said(b);
}

MeetingState meeting_told(const Account& account, const std::vector<Item>& entries) {
  MeetingState state{stem_in(account.front()), std::get<Meeting>(account.front()->content.body),
                     stems_in(account)};
  for (auto later = account.begin() + 1; later != account.end(); ++later) {
    state.before = std::move(state.meeting);
    state.meeting = std::get<Meeting>((*later)->content.body);
  }
  for (const auto* item : written_apart(account)) {
    if (!says_same(std::get<Meeting>(item->content.body), state.meeting))
      state.apart.push_back(index_of(*item, entries));
  }
  state.sequence = times_changed(entries, state.stem, &Meeting::updates);
  return state;
}

}  // namespace

std::vector<MeetingState> meetings(const std::vector<Item>& entries) {
  auto all = base::mapped(accounts(entries, &Meeting::updates),
                          [&](const Account& account) { return meeting_told(account, entries); });
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (const auto* minutes = counting<Minutes>(entries[i])) {
      auto* state = by_stem(all, minutes->meeting);
      const bool newest = state != nullptr &&
                          (!state->minutes || entries[*state->minutes].record.stem.logged_before(
                                                  entries[i].record.stem));
      if (newest) state->minutes = i;
    }
    if (const auto* decision = counting<Decision>(entries[i]); decision && decision->meeting) {
      if (auto* state = by_stem(all, *decision->meeting)) state->decisions.push_back(i);
    }
    if (const auto* call = counting<Call>(entries[i]); call && call->meeting) {
      for (auto& state : all) {
        if (state.told_by() == *call->meeting) state.mails.push_back(i);
      }
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const MeetingState& a, const MeetingState& b) {
    return a.meeting.start < b.meeting.start;
  });
  return all;
}

const MeetingState* find_meeting(const std::vector<MeetingState>& all, const Stem& stem) {
  return by_stem(all, stem);
}

const MeetingState* next_meeting(const std::vector<MeetingState>& all, const base::Instant& now) {
  return base::find_if(all, [&](const MeetingState& state) {
    return !state.meeting.cancelled && !state.held() && now <= state.meeting.start;
  });
}

std::vector<PersonId> not_mailed(const MeetingState& state, const std::vector<Item>& entries,
                                 const Participants* participants) {
  std::vector<PersonId> left;
  if (state.mails.empty()) return left;
  const auto held = on_its_day(state.meeting, participants);
  for (const auto& who : addressees(state, participants)) {
    if (who == held.convened_by) continue;
    const Call* last = nullptr;
    for (const auto index : state.mails) {
      const auto& call = std::get<Call>(entries[index].content.body);
      if (call.who == who) last = &call;
    }
    const auto* person = find_person(participants, who);
    const bool has_address = person != nullptr && person->email;
    if (last != nullptr ? last->outcome == Outcome::no_answer : has_address) left.push_back(who);
  }
  return left;
}

Meeting on_its_day(const Meeting& meeting, const Participants* participants) {
  const Office office(participants, meeting.start.date());
  Meeting held = meeting;
  held.invited = office.acting_for(meeting.invited);
  if (!meeting.convened_by) return held;
  const auto acting = office.acting_for(*meeting.convened_by);
  if (office.not_in_office(*meeting.convened_by)) held.convened_by = acting;
  if (acting && !contains(held.invited, *acting))
    held.invited.insert(held.invited.begin(), *acting);
  return held;
}

std::vector<PersonId> people_invited(const Meeting& meeting, const Plan* plan,
                                     const Participants* participants) {
  Meeting anew = meeting;
  if (!meeting.chosen.empty()) anew.invited = meeting.chosen;
  if (meeting.everybody && participants != nullptr) {
    anew.invited = people_to_call(plan, *participants, meeting.start.date());
  }
  return on_its_day(anew, participants).invited;
}

bool is_for_others(const Meeting& meeting, const Plan* plan, const Participants* participants) {
  const auto anew = people_invited(meeting, plan, participants);
  return !std::is_permutation(anew.begin(), anew.end(), meeting.invited.begin(),
                              meeting.invited.end());
}

std::vector<PersonId> addressees(const MeetingState& state, const Participants* participants) {
  auto told = on_its_day(state.meeting, participants).invited;
  for (const auto& who : state.meeting.invited) {
    if (state.meeting.cancelled && !contains(told, who)) told.push_back(who);
  }
  return told;
}

std::vector<PersonId> taken_off(const MeetingState& state, const Participants* participants) {
  std::vector<PersonId> off;
  const auto told = addressees(state, participants);
  const auto convenes = on_its_day(state.meeting, participants).convened_by;
  const auto add = [&](const Meeting& earlier) {
    for (const auto& who : earlier.invited) {
      if (!contains(told, who) && who != convenes && !contains(off, who)) off.push_back(who);
    }
  };
  if (state.before) add(*state.before);
  add(state.meeting);
  return off;
}

std::vector<PersonId> to_withdraw_from(const MeetingState& state,
                                       const Participants* participants) {
  auto off = taken_off(state, participants);
  const auto address = [&](const PersonId& who) {
    const auto* person = find_person(participants, who);
    return person != nullptr && person->email ? base::case_fold(person->email->str())
                                              : std::string();
  };
  auto told = addressees(state, participants);
  if (const auto convenes = on_its_day(state.meeting, participants).convened_by)
    told.push_back(*convenes);
  std::erase_if(off, [&](const PersonId& who) {
    return !address(who).empty() && std::ranges::any_of(told, [&](const PersonId& other) {
      return address(other) == address(who);
    });
  });
  return off;
}

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
