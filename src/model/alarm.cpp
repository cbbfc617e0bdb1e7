// The alarm chain: which links are confirmed, by the calls that were made.
#include <algorithm>

#include "model/fold_steps.hpp"

namespace model {

namespace {

bool has(const std::vector<PersonId>& people, const std::optional<PersonId>& who) {
  return who && std::find(people.begin(), people.end(), *who) != people.end();
}

// Who was talked with in this entry, or activated the plan by it.
std::optional<PersonId> talked_with(const Item& item) {
  if (const auto* call = counting<Call>(item)) {
    return call->outcome == Outcome::reached ? std::optional(call->who) : std::nullopt;
  }
  const auto* activation = counting<Activation>(item);
  return activation != nullptr ? activation->activated_by : std::nullopt;
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
    const auto who = talked_with(item);
    if (state.answered || !has(state.step.call, who)) continue;
    state.answered = who;
    state.at = item.content.at;
  }
  for (const auto& who : state.step.coordinate) {
    state.coordinate.push_back({who, {}});
    auto& at = state.coordinate.back().at;
    if (!state.answered) continue;
    for (const auto& item : items) {
      if (!at && talked_with(item) == who && coordinates(item, state)) at = item.content.at;
    }
  }
}

}  // namespace

void collect_alarm(Incident& incident) {
  for (const auto& item : incident.items) {
    const auto* activation = counting<Activation>(item);
    if (activation == nullptr) continue;
    for (const auto& step : activation->alarm) {
      const bool known =
          std::any_of(incident.alarm.begin(), incident.alarm.end(),
                      [&](const AlarmState& state) { return state.step.id == step.id; });
      if (!known) incident.alarm.push_back({step, {}, {}, {}});
    }
  }
  for (auto& state : incident.alarm) confirm(state, incident.items);
}

}  // namespace model
