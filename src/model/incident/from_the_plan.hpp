// What the activations brought along from the plan, and how far the incident has come with it: the
// questions that must be decided, the alarm chain, the plan's own tasks.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "model/values/entry.hpp"

namespace model {

struct QuestionState {
  AskedQuestion question;
  std::vector<std::size_t> answers;  // indices of items, by time
  std::vector<PersonId> open_for;    // per participant: those who have not decided
  bool open = true;                  // also where no answer settles it any more
};

struct Coordination {
  PersonId who;
  std::optional<base::Instant> at;  // when it was confirmed
};

// A link of the alarm chain. It is confirmed once one of those to call has been talked with, or has
// activated the plan.
struct AlarmState {
  AlarmStep step;
  std::optional<PersonId> answered;
  std::optional<base::Instant> at;
  std::vector<Coordination> coordinate;  // confirmed by a call after that, or by one of `call`
};

enum class TaskStanding { open, taken, done };

// One of the plan's own tasks; a follow-up is a Task.
struct PlanTaskState {
  PlanTask task;
  TaskStanding standing = TaskStanding::open;
  std::optional<PersonId> who;
  std::optional<base::Instant> at;
  std::optional<base::Instant> was_done;  // and taken all the same: on another computer, perhaps

  bool left() const { return standing != TaskStanding::done; }
};

struct Incident;
// Three steps of fold(); the first is made anew where others are called than before.
void collect_questions(Incident& incident);
void collect_alarm(Incident& incident);
void collect_plan_tasks(Incident& incident);  // the steps of cards and the level too

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::TaskStanding> = {
    Choice{model::TaskStanding::open, "open", "ingen har påtaget sig den"},
    Choice{model::TaskStanding::taken, "taken", "i gang"},
    Choice{model::TaskStanding::done, "done", "udført"},
};

}  // namespace base
