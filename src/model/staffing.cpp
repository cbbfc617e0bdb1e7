// The staff of an incident: who is needed, who is where, and who is due for relief.
#include <algorithm>

#include "model/fold_steps.hpp"

namespace model {

namespace {

constexpr std::int64_t seconds_per_hour = 3600;

StaffMember* member(Incident& incident, const std::optional<PersonId>& who) {
  for (auto& one : incident.staff) {
    if (one.id == who) return &one;
  }
  return nullptr;
}

void leave(StaffMember& one, const base::Instant& at) {
  if (one.is_out()) one.shifts.back().until = at;
}

void arrive(StaffMember& one, const base::Instant& at, const Line& place) {
  leave(one, at);
  one.home = false;
  one.shifts.push_back({at, {}, place});
}

void take_need(Incident& incident, const Staff& staff) {
  if (!staff.role || !staff.count) return;
  for (auto& need : incident.staff_needs) {
    if (need.role != *staff.role || need.language != staff.language) continue;
    need.count = *staff.count;
    return;
  }
  incident.staff_needs.push_back({*staff.role, staff.language, *staff.count});
}

// By the clock somebody may have been chosen later than sent: they are known all the same.
void add_members(Incident& incident) {
  for (const auto& item : incident.items) {
    const auto* staff = counting<Staff>(item);
    if (staff == nullptr || staff->action != StaffAction::assign) continue;
    if (!staff->who || !staff->name || !staff->role || member(incident, staff->who)) continue;
    incident.staff.push_back({*staff->who, *staff->name, *staff->role, staff->language, {}, false});
  }
}

void take_assignment(StaffMember& who, const Staff& staff) {
  if (staff.role) who.role = *staff.role;
  who.language = staff.language;
  who.home = false;
}

void take(Incident& incident, const Staff& staff, const base::Instant& at) {
  if (staff.action == StaffAction::need) take_need(incident, staff);
  auto* who = member(incident, staff.who);
  if (who == nullptr) return;
  switch (staff.action) {
    case StaffAction::need: break;
    case StaffAction::assign: take_assignment(*who, staff); break;
    case StaffAction::send:
      if (staff.place) arrive(*who, at, *staff.place);
      break;
    case StaffAction::relieve: {
      auto* by = member(incident, staff.by);
      if (by != nullptr && by != who && who->is_out()) arrive(*by, at, who->shifts.back().place);
      leave(*who, at);
      who->home = true;
      break;
    }
    case StaffAction::home:
      leave(*who, at);
      who->home = true;
      break;
  }
}

}  // namespace

std::optional<base::Instant> StaffMember::on_duty_since() const {
  if (!is_out()) return std::nullopt;
  auto since = shifts.back().from;
  for (auto shift = shifts.rbegin() + 1; shift != shifts.rend() && shift->until == since; ++shift) {
    since = shift->from;
  }
  return since;
}

std::int64_t StaffMember::worked_seconds(const base::Instant& now) const {
  std::int64_t seconds = 0;
  for (const auto& shift : shifts) {
    const auto until = shift.until.value_or(now);
    seconds += std::max<std::int64_t>(0, until.utc_seconds() - shift.from.utc_seconds());
  }
  return seconds;
}

ReliefStanding relief_standing(const StaffMember& member, const Relief& relief,
                               const base::Instant& now) {
  const auto since = member.on_duty_since();
  if (!since) return ReliefStanding::none;
  const auto worked = now.utc_seconds() - since->utc_seconds();
  if (worked >= relief.before_hours * seconds_per_hour) return ReliefStanding::late;
  return worked >= relief.due_after_hours * seconds_per_hour ? ReliefStanding::due
                                                             : ReliefStanding::none;
}

void collect_staff(Incident& incident) {
  add_members(incident);
  for (const auto& item : incident.items) {
    if (const auto* staff = counting<Staff>(item)) take(incident, *staff, item.content.at);
  }
  // Nobody works on after the incident was closed.
  if (incident.unmerged_state != State::closed || !incident.closed) return;
  for (auto& one : incident.staff) {
    if (one.is_out()) leave(one, std::max(*incident.closed, one.shifts.back().from));
  }
}

}  // namespace model
