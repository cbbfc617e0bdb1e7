#include "model/incident/plan_tasks.hpp"

#include "model/incident/counting.hpp"
#include "model/incident/incident.hpp"

namespace model {

namespace {

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
  incident.tasks = brought_along(incident.items, &Activation::tasks, &PlanTaskState::task);
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
