#include "model/incident/alarm.hpp"

#include "model/incident/counting.hpp"
#include "model/incident/incident.hpp"

namespace model {

namespace {

bool has(const std::vector<PersonId>& people, const std::optional<PersonId>& who) {
  return who && contains(people, *who);
}

// Who was talked with in this entry or called others, or activated the plan by it.
std::vector<PersonId> in_it(const Item& item) {
  std::vector<PersonId> people;
  if (const auto* call = counting<Call>(item)) {
    if (call->outcome == Outcome::reached) people.push_back(call->who);
    if (call->by) people.push_back(*call->by);
  }
  const auto* activation = counting<Activation>(item);
  if (activation != nullptr && activation->activated_by) {
    people.push_back(*activation->activated_by);
  }
  return people;
}

// Who had activated the plan knows of it; others know when they were called by somebody who is in
// the link, or after the link was confirmed.
bool coordinates(const Item& item, const AlarmState& state) {
  if (counting<Activation>(item)) return true;
  const auto& call = *counting<Call>(item);
  return has(state.step.call, call.by) || item.content.at >= *state.at;
}

void confirm(AlarmState& state, const std::vector<Item>& items) {
  for (const auto& item : items) {
    for (const auto& who : in_it(item)) {
      if (state.answered || !has(state.step.call, who)) continue;
      state.answered = who;
      state.at = item.content.at;
    }
  }
  for (const auto& who : state.step.coordinate) {
    state.coordinate.push_back({who, {}});
    auto& at = state.coordinate.back().at;
    if (!state.answered) continue;
    for (const auto& item : items) {
      if (!at && has(in_it(item), who) && coordinates(item, state)) at = item.content.at;
    }
  }
}

}  // namespace

void collect_alarm(Incident& incident) {
  incident.alarm = brought_along(incident.items, &Activation::alarm, &AlarmState::step);
  for (auto& state : incident.alarm) confirm(state, incident.items);
}

}  // namespace model
