#include "model/plan_tasks.hpp"

#include <algorithm>

#include "model/counting.hpp"
#include "model/incident.hpp"

namespace model {

namespace {

void add_tasks(Incident& incident, const Activation& activation) {
  for (const auto& task : activation.tasks) {
    const bool known =
        std::any_of(incident.tasks.begin(), incident.tasks.end(),
                    [&](const PlanTaskState& state) { return state.task.id == task.id; });
    if (!known) incident.tasks.push_back({task, TaskStanding::open, {}, {}});
  }
}

void take(PlanTaskState& state, const TaskStep& step, const base::Instant& at) {
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
      break;
    case TaskAction::reopened:
      state.standing = state.who ? TaskStanding::taken : TaskStanding::open;
      break;
  }
}

}  // namespace

void collect_plan_tasks(Incident& incident) {
  for (const auto& item : incident.items) {
    if (const auto* activation = counting<Activation>(item)) add_tasks(incident, *activation);
  }
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto& item = incident.items[i];
    if (const auto* step = counting<TaskStep>(item)) {
      for (auto& state : incident.tasks) {
        if (state.task.id == step->task) take(state, *step, item.content.at);
      }
    }
    if (counting<CardTick>(item)) incident.ticks.push_back(i);
    const auto* activation = counting<Activation>(item);
    const auto* decision = counting<Decision>(item);
    if (activation != nullptr && activation->level) incident.level = activation->level;
    if (decision != nullptr && decision->level) incident.level = decision->level;
  }
}

}  // namespace model
