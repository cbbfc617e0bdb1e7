// The plan's tasks, the steps of its cards and its level, as far as an incident has come with them.
#pragma once

#include <array>
#include <optional>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "model/values/response.hpp"

namespace model {

enum class TaskStanding { open, taken, done };

// One of the plan's own tasks; a follow-up is a Task.
struct PlanTaskState {
  PlanTask task;
  TaskStanding standing = TaskStanding::open;
  std::optional<PersonId> who;
  std::optional<base::Instant> at;

  bool left() const { return standing != TaskStanding::done; }
};

struct Incident;
// A step of fold().
void collect_plan_tasks(Incident& incident);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::TaskStanding> = {
    Choice{model::TaskStanding::open, "open", "ingen har påtaget sig den"},
    Choice{model::TaskStanding::taken, "taken", "i gang"},
    Choice{model::TaskStanding::done, "done", "udført"},
};

}  // namespace base
