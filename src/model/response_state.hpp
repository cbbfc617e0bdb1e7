// How far one has come with the parts of a response: the alarm chain, the tasks, the staff.
// Filled in by fold(); see incident.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/time.hpp"
#include "model/response.hpp"

namespace model {

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

  bool left() const { return standing != TaskStanding::done; }
};

// A time spent in one place, in one role.
struct Shift {
  base::Instant from;
  std::optional<base::Instant> until;  // absent: still there
  Line place;
  RoleId role;

  std::int64_t seconds(const base::Instant& now) const;  // up to `now`; never negative
};

// One of the staff of an incident. They need not be participants: the id is the incident's own.
struct StaffMember {
  PersonId id;
  Line name;
  RoleId role;  // the last
  std::optional<Line> language;
  std::vector<Shift> shifts;
  bool home = false;
  bool missing = false;  // was out when it ended, and has not said to be home since

  bool is_out() const { return !shifts.empty() && !shifts.back().until; }
  // Since when they have been out without a break; absent where they are not out.
  std::optional<base::Instant> on_duty_since() const;
  // In all, up to `now`.
  std::int64_t worked_seconds(const base::Instant& now) const;
};

struct StaffNeed {
  RoleId role;
  std::optional<Line> language;
  int count = 0;  // the last that was said
};

enum class ReliefStanding { none, due, late };
// Languages are typed in the night: «Arabisk» and «arabisk» are one.
bool same_language(const std::optional<Line>& a, const std::optional<Line>& b);

// Whether a member who is out is due for relief.
ReliefStanding relief_standing(const StaffMember& member, const Relief& relief,
                               const base::Instant& now);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::TaskStanding> = {
    Choice{model::TaskStanding::open, "open", "ingen har påtaget sig den"},
    Choice{model::TaskStanding::taken, "taken", "i gang"},
    Choice{model::TaskStanding::done, "done", "udført"},
};
template <>
inline constexpr std::array choices_of<model::ReliefStanding> = {
    Choice{model::ReliefStanding::none, "none", ""},
    Choice{model::ReliefStanding::due, "due", "skal afløses"},
    Choice{model::ReliefStanding::late, "late", "skulle have været afløst"},
};

}  // namespace base
