#include "model/rules/call_list.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "model/incident/counting.hpp"
#include "model/rules/numbers.hpp"
#include "model/rules/office.hpp"

namespace model {

namespace {

bool is_only_deputy(const Participants* participants, const PersonId& who) {
  const Participant* found = find_person(participants, who);
  return found != nullptr && found->only_deputy;
}

bool talked_with(const Contact& contact) {
  return contact.standing == Standing::reached || contact.standing == Standing::present;
}

// Tried in vain: then the deputy is next.
bool not_reached(const Contact& contact) {
  return contact.standing != Standing::not_called && !talked_with(contact);
}

// A mere deputy was called in place of another; one who stands in for whoever is away has a turn of
// their own, and covers for others only where those were tried in vain.
std::optional<PersonId> sparing(const Incident& incident, const Participants* participants,
                                const Office& office, const Contact& contact) {
  const auto deputy = covering_deputy(incident, participants, contact.who);
  if (!deputy) return std::nullopt;
  // Somebody wants them all the same, though the deputy was there.
  if (contact.retry && contact.last > incident.contact(*deputy)->last) return std::nullopt;
  const bool mere = is_only_deputy(participants, *deputy) && office.stands_in_for(*deputy).empty();
  return mere || not_reached(contact) ? deputy : std::nullopt;
}

bool is_covered(const Incident& incident, const Participants* participants, const Office& office,
                const Contact& contact) {
  return reached_at_same_number(incident, participants, contact.who) ||
         sparing(incident, participants, office, contact);
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
    const bool untold =
        std::any_of(state.coordinate.begin(), state.coordinate.end(),
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

// Two who have but one and the same number are rung up once.
void drop_same_numbers(const Incident& incident, const Participants* participants,
                       std::vector<NextCall>& calls) {
  std::vector<std::string> rung;
  std::erase_if(calls, [&](const NextCall& call) {
    const Contact* known = incident.contact(call.who);
    const auto numbers =
        numbers_of(known != nullptr ? *known : Contact{.who = call.who}, participants);
    if (numbers.size() != 1) return false;
    const auto key = numbers.front().key();
    if (contains(rung, key)) return true;
    rung.push_back(key);
    return false;
  });
}

}  // namespace

std::vector<AlarmState> alarm_chain(const Incident& incident, const Participants* participants,
                                    const base::Date& day) {
  const Office office(participants, day);
  auto chain = incident.alarm;
  for (auto& state : chain) {
    state.step.by = office.acting_for(state.step.by);
    state.step.call = office.acting_for(state.step.call);
    for (const auto& who : state.step.call) {
      if (state.answered) break;
      const auto* contact = incident.contact(who);
      state.answered = contact != nullptr && talked_with(*contact)
                           ? who
                           : covering_deputy(incident, participants, who);
      if (state.answered) state.at = incident.contact(*state.answered)->last;
    }
    for (auto& with : state.coordinate) {
      with.who = office.acting_for(with.who).value_or(with.who);
      const auto deputy = covering_deputy(incident, participants, with.who);
      if (!with.at && state.at && deputy && incident.contact(*deputy)->last >= state.at) {
        with.at = incident.contact(*deputy)->last;
      }
    }
    std::erase_if(state.coordinate, [&](const Coordination& with) {
      return !with.at && office.not_in_office(with.who);
    });
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
  for (const auto& deputy : stand_ins_ever(participants, who)) {
    const Contact* contact = incident.contact(deputy);
    if (contact != nullptr && talked_with(*contact)) return deputy;
  }
  return std::nullopt;
}

std::optional<PersonId> sparing_deputy(const Incident& incident, const Participants* participants,
                                       const Contact& contact, const base::Date& day) {
  return sparing(incident, participants, Office(participants, day), contact);
}

bool is_spare(const Incident& incident, const Participants* participants, const Contact& contact,
              const base::Date& day) {
  if (!is_only_deputy(participants, contact.who)) return false;
  if (!Office(participants, day).stands_in_for(contact.who).empty()) return false;
  bool stands_in = false;
  for (const auto& other : incident.contacts) {
    if (!contains(stand_ins_ever(participants, other.who), contact.who)) continue;
    if (!talked_with(other)) return false;
    stands_in = true;
  }
  return stands_in;
}

std::optional<PersonId> reached_at_same_number(const Incident& incident,
                                               const Participants* participants,
                                               const PersonId& who) {
  const Contact* contact = incident.contact(who);
  if (contact == nullptr || talked_with(*contact)) return std::nullopt;
  const auto numbers = numbers_of(*contact, participants);
  if (numbers.size() != 1) return std::nullopt;
  for (const auto& other : incident.contacts) {
    if (other.who == who || other.standing != Standing::reached) continue;
    for (const auto& call : other.dialled) {
      if (call.outcome == Outcome::reached && call.phone.key() == numbers.front().key()) {
        return other.who;
      }
    }
  }
  return std::nullopt;
}

std::vector<NextCall> calls_to_make(const Incident& incident, const Participants* participants,
                                    const base::Instant& now) {
  std::vector<NextCall> calls;
  const auto add = [&](NextCall call) {
    const bool known = base::contains(calls, call.who, &NextCall::who);
    if (!known) calls.push_back(std::move(call));
  };
  const auto day = day_of_people(incident, now);
  const Office office(participants, day);
  const auto chain = alarm_chain(incident, participants, day);
  const auto again = [&](const Contact& contact) {
    const bool later = contact.retry && *contact.retry > now;
    add({contact.who, {}, later ? contact.retry : std::nullopt, true, {}});
  };
  for (const auto& contact : incident.contacts) {
    // They are to be rung back.
    if (contact.settled() && contact.retry) again(contact);
    if (is_covered(incident, participants, office, contact)) continue;
    if (is_spare(incident, participants, contact, day)) continue;
    if (answered_instead(chain, contact.who)) continue;
    // With another number than the wrong one they have not been tried yet.
    const bool untried_number =
        contact.standing == Standing::wrong_number && !has_no_right_number(contact, participants);
    if (contact.standing == Standing::not_called || untried_number) {
      add({contact.who, {}, {}, false, next_after(incident, chain, contact.who)});
      continue;
    }
    if (not_reached(contact) && !covering_deputy(incident, participants, contact.who)) {
      for (const auto& deputy : office.stand_ins(contact.who)) {
        const Contact* called = incident.contact(deputy);
        if (called != nullptr && called->standing != Standing::not_called) continue;
        add({deputy, contact.who, {}, false, {}});
        break;
      }
    }
    if (contact.settled() || contact.standing == Standing::wrong_number) continue;
    again(contact);
  }
  drop_same_numbers(incident, participants, calls);
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
