#include "model/call_list.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace model {

namespace {

const Participant* find(const Participants* participants, const PersonId& who) {
  return participants == nullptr ? nullptr : participants->find(who);
}

std::optional<PersonId> deputy_of(const Participants* participants, const PersonId& who) {
  const Participant* found = find(participants, who);
  return found == nullptr ? std::nullopt : found->deputy;
}

bool is_only_deputy(const Participants* participants, const PersonId& who) {
  const Participant* found = find(participants, who);
  return found != nullptr && found->only_deputy;
}

// People are never deleted from the list, so a deputy that is named may have left.
bool in_office(const Participants* participants, const PersonId& who, const base::Date& day) {
  const Participant* found = find(participants, who);
  return found != nullptr && (!found->from || *found->from <= day) && in_force(*found, day);
}

bool talked_with(const Contact& contact) {
  return contact.standing == Standing::reached || contact.standing == Standing::present;
}

// Tried in vain: then the deputy is next.
bool not_reached(const Contact& contact) {
  return contact.standing != Standing::not_called && !talked_with(contact);
}

bool is_covered(const Incident& incident, const Participants* participants,
                const Contact& contact) {
  const auto deputy = covering_deputy(incident, participants, contact.who);
  return deputy && (not_reached(contact) || is_only_deputy(participants, *deputy));
}

// A deputy who was tried in place of somebody who has been talked with since.
bool is_spare(const Incident& incident, const Participants* participants, const Contact& contact) {
  if (!is_only_deputy(participants, contact.who)) return false;
  bool stands_in = false;
  for (const auto& other : incident.contacts) {
    if (deputy_of(participants, other.who) != contact.who) continue;
    if (!talked_with(other)) return false;
    stands_in = true;
  }
  return stands_in;
}

bool contains(const std::vector<PersonId>& people, const PersonId& who) {
  return std::find(people.begin(), people.end(), who) != people.end();
}

// Where in the alarm chain it is their turn: to be called in the order of the link, or right after
// that to be told. Those for whom the chain has nothing more come last.
using Turn = std::pair<std::size_t, std::size_t>;
Turn turn_of(const std::vector<AlarmState>& chain, const PersonId& who) {
  for (std::size_t i = 0; i < chain.size(); ++i) {
    const auto& state = chain[i];
    const auto& call = state.step.call;
    const auto found = std::find(call.begin(), call.end(), who);
    if (!state.answered && found != call.end()) {
      return {2 * i, static_cast<std::size_t>(found - call.begin())};
    }
    const bool untold = std::any_of(
        state.coordinate.begin(), state.coordinate.end(),
        [&](const Coordination& with) { return with.who == who && !with.at; });
    if (untold) return {2 * i + 1, 0};
  }
  return {2 * chain.size(), 0};
}

// A deputy's turn is right after the link in which the other one was to be called.
Turn turn_of(const std::vector<AlarmState>& chain, const NextCall& call) {
  const auto own = turn_of(chain, call.who);
  if (!call.stands_in_for) return own;
  const auto other = turn_of(chain, *call.stands_in_for);
  return std::min(own, Turn{other.first, std::numeric_limits<std::size_t>::max()});
}

// The first of their link of the alarm chain, where that one was tried in vain.
std::optional<PersonId> next_after(const Incident& incident, const std::vector<AlarmState>& chain,
                                   const PersonId& who) {
  for (const auto& state : chain) {
    if (state.answered || !contains(state.step.call, who)) continue;
    const auto& first = state.step.call.front();
    const Contact* contact = incident.contact(first);
    if (contact != nullptr && not_reached(*contact)) return first;
  }
  return std::nullopt;
}

}  // namespace

std::vector<AlarmState> alarm_chain(const Incident& incident, const Participants* participants) {
  auto chain = incident.alarm;
  for (auto& state : chain) {
    for (const auto& who : state.step.call) {
      if (state.answered) break;
      state.answered = covering_deputy(incident, participants, who);
      if (state.answered) state.at = incident.contact(*state.answered)->last;
    }
    for (auto& with : state.coordinate) {
      const auto deputy = covering_deputy(incident, participants, with.who);
      if (!with.at && state.at && deputy && incident.contact(*deputy)->last >= state.at) {
        with.at = incident.contact(*deputy)->last;
      }
    }
  }
  return chain;
}

std::optional<PersonId> answered_instead(const std::vector<AlarmState>& chain,
                                         const PersonId& who) {
  std::optional<PersonId> answered;
  for (const auto& state : chain) {
    if (contains(state.step.coordinate, who)) return std::nullopt;
    if (!contains(state.step.call, who)) continue;
    if (!state.answered || *state.answered == who) return std::nullopt;
    answered = state.answered;
  }
  return answered;
}

std::optional<PersonId> covering_deputy(const Incident& incident, const Participants* participants,
                                        const PersonId& who) {
  const auto deputy = deputy_of(participants, who);
  const Contact* contact = deputy ? incident.contact(*deputy) : nullptr;
  return contact != nullptr && talked_with(*contact) ? deputy : std::nullopt;
}

std::vector<PersonId> people_to_call(const Plan* plan, const Participants& participants,
                                     const base::Date& day) {
  std::vector<PersonId> people;
  const auto add = [&](const PersonId& who) {
    if (in_office(&participants, who, day) && !contains(people, who)) people.push_back(who);
  };
  if (plan != nullptr) {
    for (const auto& step : in_force(plan->alarm, day)) {
      for (const auto& who : step.call) add(who);
      for (const auto& who : step.coordinate) add(who);
    }
  }
  for (const auto& participant : participants.in_office(day)) {
    const bool partner = plan != nullptr && plan->is_partner(participant.id);
    if (!participant.only_deputy && !partner) add(participant.id);
  }
  return people;
}

std::vector<NextCall> calls_to_make(const Incident& incident, const Participants* participants,
                                    const base::Instant& now) {
  std::vector<NextCall> calls;
  const auto add = [&](NextCall call) {
    const bool known = std::any_of(calls.begin(), calls.end(), [&](const NextCall& earlier) {
      return earlier.who == call.who;
    });
    if (!known) calls.push_back(std::move(call));
  };
  const auto chain = alarm_chain(incident, participants);
  for (const auto& contact : incident.contacts) {
    if (is_covered(incident, participants, contact)) continue;
    if (is_spare(incident, participants, contact)) continue;
    if (answered_instead(chain, contact.who)) continue;
    if (contact.standing == Standing::not_called) {
      add({contact.who, {}, {}, false, next_after(incident, chain, contact.who)});
      continue;
    }
    if (not_reached(contact)) {
      const auto deputy = deputy_of(participants, contact.who);
      const Contact* called = deputy ? incident.contact(*deputy) : nullptr;
      const bool untried = called == nullptr || called->standing == Standing::not_called;
      if (deputy && untried && in_office(participants, *deputy, now.date())) {
        add({*deputy, contact.who, {}, false, {}});
      }
    }
    if (contact.settled() || contact.standing == Standing::wrong_number) continue;
    const bool later = contact.retry && *contact.retry > now;
    add({contact.who, {}, later ? contact.retry : std::nullopt, true, {}});
  }
  // First those who have not been tried, then those to try again, then those to wait for.
  std::stable_sort(calls.begin(), calls.end(), [&](const NextCall& a, const NextCall& b) {
    if (a.not_before.has_value() != b.not_before.has_value()) return !a.not_before;
    if (a.not_before && b.not_before) return *a.not_before < *b.not_before;
    if (a.again != b.again) return b.again;
    return turn_of(chain, a) < turn_of(chain, b);
  });
  return calls;
}

}  // namespace model
