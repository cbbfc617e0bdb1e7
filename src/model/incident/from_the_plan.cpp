#include "model/incident/from_the_plan.hpp"

#include <set>

#include "model/incident/counting.hpp"
#include "model/incident/incident.hpp"
#include "model/incident/standing.hpp"

namespace model {

namespace {

// Each part once by its id, and a state for it.
template <class State, class Part>
std::vector<State> brought_along(const std::vector<Item>& items,
                                 std::vector<Part> Activation::*parts, Part State::*of) {
  std::vector<State> states;
  for (const auto& item : items) {
    const auto* activation = counting<Activation>(item);
    if (activation == nullptr) continue;
    for (const auto& part : activation->*parts) {
      const auto id = [&](const State& state) { return (state.*of).id; };
      if (!base::contains(states, part.id, id)) states.push_back({part});
    }
  }
  return states;
}

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

void take(PlanTaskState& state, const TaskStep& step, const base::Instant& at) {
  if (!state.left()) state.was_done = state.at;
  state.at = at;
  switch (step.action) {
    case TaskAction::taken:
    case TaskAction::handed_over:
      state.standing = TaskStanding::taken;
      state.who = step.who;
      break;
    case TaskAction::done:
      state.standing = TaskStanding::done;
      if (step.who) state.who = step.who;
      state.was_done.reset();
      break;
    case TaskAction::reopened:
      state.was_done.reset();
      state.standing = state.who ? TaskStanding::taken : TaskStanding::open;
      break;
  }
}

// Those who are called in their own right, in call order: each of them answers what is put to each
// participant. Deputies and ad hoc people who were drawn in do not.
std::vector<PersonId> participants_of(const Incident& incident) {
  std::vector<PersonId> all;
  for (const auto& contact : incident.contacts) {
    if (contact.named) all.push_back(contact.who);
  }
  return all;
}

// Whether a no and something else stand, or two levels, neither of which knows of the other; of
// what is put to each, for that one.
bool contradicted(const Incident& incident, const QuestionState& state, const PersonId* who) {
  const auto answers = answers_now(incident, state);
  if (state.question.decides == Decides::level) return answers.size() > 1;
  bool yes = false;
  bool no = false;
  for (const auto& one : answers) {
    const auto* decision = counting<Decision>(incident.items[one.item]);
    const bool concerns = one.participants.empty() || (who && contains(one.participants, *who));
    if (decision != nullptr && concerns) (decision->not_ ? no : yes) = true;
  }
  return yes && no;
}

void find_answers(const Incident& incident, QuestionState& state,
                  const std::vector<PersonId>& participants) {
  const bool on_use = state.question.decides == Decides::use;
  const bool on_level = state.question.decides == Decides::level;
  std::set<PersonId> decided;
  bool settled = false;
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto& item = incident.items[i];
    const auto* activation = counting<Activation>(item);
    const auto* decision = counting<Decision>(item);
    const bool by_activation =
        activation != nullptr &&
        ((on_use && !activation->decided_by.empty()) || (on_level && activation->level));
    const bool by_decision = decision != nullptr && (decision->question == state.question.id ||
                                                     (on_level && decision->level));
    if (!by_activation && !by_decision) continue;
    state.answers.push_back(i);
    settled = settled || !on_use || incident.use.settled();
    if (by_decision) decided.insert(decision->participants.begin(), decision->participants.end());
  }
  state.open = !settled || (!on_use && contradicted(incident, state, nullptr));
  // Without a list of participants (it could not be read) nobody can be named as missing.
  if (state.question.per != Per::participant || participants.empty()) return;
  for (const auto& who : participants) {
    if (!decided.contains(who) || contradicted(incident, state, &who)) {
      state.open_for.push_back(who);
    }
  }
  state.open = !state.open_for.empty();
}

}  // namespace

void collect_questions(Incident& incident) {
  incident.questions =
      brought_along(incident.items, &Activation::questions, &QuestionState::question);
  const auto participants = participants_of(incident);
  for (auto& state : incident.questions) find_answers(incident, state, participants);
}

void collect_alarm(Incident& incident) {
  incident.alarm = brought_along(incident.items, &Activation::alarm, &AlarmState::step);
  for (auto& state : incident.alarm) confirm(state, incident.items);
}

void collect_plan_tasks(Incident& incident) {
  incident.tasks = brought_along(incident.items, &Activation::tasks, &PlanTaskState::task);
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto& item = incident.items[i];
    if (const auto* step = counting<TaskStep>(item)) {
      for (auto& state : incident.tasks) {
        if (state.task.id == step->task) take(state, *step, item.content.at);
      }
    }
    if (counting<CardTick>(item) && !item.twin_of) incident.ticks.push_back(i);
    const auto* activation = counting<Activation>(item);
    const auto* decision = counting<Decision>(item);
    if (activation != nullptr && activation->level) incident.level = activation->level;
    if (decision != nullptr && decision->level) incident.level = decision->level;
  }
}

}  // namespace model
