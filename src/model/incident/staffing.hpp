// The staff of an incident: who is needed, who is where, and who is due for relief.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "model/values/response.hpp"

namespace model {

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

struct Incident;
// A step of fold().
void collect_staff(Incident& incident);

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::ReliefStanding> = {
    Choice{model::ReliefStanding::none, "none", ""},
    Choice{model::ReliefStanding::due, "due", "skal afløses"},
    Choice{model::ReliefStanding::late, "late", "skulle have været afløst"},
};

}  // namespace base
