#include "model/call_list.hpp"

#include <algorithm>

namespace model {

namespace {

std::optional<PersonId> deputy_of(const Participants* participants, const PersonId& who) {
  const Participant* found = participants == nullptr ? nullptr : participants->find(who);
  return found == nullptr ? std::nullopt : found->deputy;
}

// Tried in vain: then the deputy is next.
bool failed(const Contact& contact) {
  return contact.standing == Standing::no_answer || contact.standing == Standing::wrong_number ||
         contact.standing == Standing::declined;
}

}  // namespace

std::optional<PersonId> covering_deputy(const Incident& incident, const Participants* participants,
                                        const PersonId& who) {
  const auto deputy = deputy_of(participants, who);
  const Contact* contact = deputy ? incident.contact(*deputy) : nullptr;
  const bool reached = contact != nullptr && (contact->standing == Standing::reached ||
                                              contact->standing == Standing::present);
  return reached ? deputy : std::nullopt;
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
  for (const auto& contact : incident.contacts) {
    if (covering_deputy(incident, participants, contact.who)) continue;
    if (contact.standing == Standing::not_called) {
      add({contact.who, {}, {}, false});
      continue;
    }
    if (failed(contact)) {
      const auto deputy = deputy_of(participants, contact.who);
      const Contact* called = deputy ? incident.contact(*deputy) : nullptr;
      if (deputy && (called == nullptr || called->standing == Standing::not_called)) {
        add({*deputy, contact.who, {}, false});
      }
    }
    if (contact.settled() || contact.standing == Standing::wrong_number) continue;
    const bool later = contact.retry && *contact.retry > now;
    add({contact.who, {}, later ? contact.retry : std::nullopt, true});
  }
  // First those who have not been tried, then those to try again, then those to wait for.
  std::stable_sort(calls.begin(), calls.end(), [](const NextCall& a, const NextCall& b) {
    if (a.not_before.has_value() != b.not_before.has_value()) return !a.not_before;
    if (a.not_before && b.not_before) return *a.not_before < *b.not_before;
    return !a.again && b.again;
  });
  return calls;
}

}  // namespace model
