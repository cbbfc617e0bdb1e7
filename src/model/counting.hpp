// The steps of fold(), in the order in which it takes them: each fills in its part of the
// incident, from the items and from what the steps before it found. For model/ itself.
#pragma once

#include <algorithm>

#include "model/incident.hpp"

namespace model {

// The item's content, where it counts and is of that kind.
template <class T>
const T* counting(const Item& item) {
  return item.voided ? nullptr : std::get_if<T>(&item.content.body);
}

inline bool contains(const std::vector<PersonId>& people, const PersonId& who) {
  return std::ranges::find(people, who) != people.end();
}

// Of meetings or exercises the one with that stem; null where there is none.
template <class States>
auto* by_stem(States& all, const Stem& stem) {
  const auto found = std::ranges::find_if(all, [&](const auto& one) { return one.stem == stem; });
  return found == all.end() ? nullptr : &*found;
}

// use.cpp
void settle_use(Incident& incident);

// state.cpp
// Whether the broken entry was made void. Its correction can be read, and is an item of its own.
bool is_taken_back(const Incident& incident, const Stem& stem);
void find_start(Incident& incident);    // type, area, …, at, activated, activations
void settle_state(Incident& incident);  // live_activations, state

// tasks.cpp
void collect_tasks(Entries& entries);  // follow-ups, inquiries, evaluations

// progress.cpp
void collect_contacts(Incident& incident);
void collect_questions(Incident& incident);

// alarm.cpp
void collect_alarm(Incident& incident);

// plan_tasks.cpp
void collect_plan_tasks(Incident& incident);  // the plan's tasks, the cards' ticks, the level

// staffing.cpp
void collect_staff(Incident& incident);

}  // namespace model
