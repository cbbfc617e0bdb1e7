#include "model/incident/staffing.hpp"

#include <algorithm>
#include <set>

#include "base/case_fold.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "model/incident/counting.hpp"
#include "model/incident/incident.hpp"
#include "model/incident/standing.hpp"
#include "model/incident/state.hpp"

namespace model {

namespace {

constexpr std::int64_t seconds_per_hour = 3600;

StaffMember* member(Incident& incident, const std::optional<PersonId>& who) {
  return base::find(incident.staff, who, &StaffMember::id);
}

void leave(StaffMember& one, const base::Instant& at) {
  if (one.is_out()) one.shifts.back().until = at;
}

void arrive(StaffMember& one, const base::Instant& at, const Line& place) {
  leave(one, at);
  one.home = one.missing = false;
  one.shifts.push_back({at, {}, place, one.role});
}

void take_need(Incident& incident, const Staff& staff) {
  if (!staff.role || !staff.count) return;
  for (auto& need : incident.staff_needs) {
    if (need.role != *staff.role || !same_language(need.language, staff.language)) continue;
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

// Who is out in another role goes on in the new one: the hours before stay what they were.
void take_assignment(StaffMember& who, const Staff& staff, const base::Instant& at) {
  const bool changed = staff.role && *staff.role != who.role;
  if (staff.role) who.role = *staff.role;
  who.language = staff.language;
  who.home = false;
  if (changed && who.is_out()) arrive(who, at, Line(who.shifts.back().place));
}

// `by` takes over where `who` is, or was last: a colleague may have sent them home by then.
void take_relief(StaffMember& who, StaffMember* by, const base::Instant& at) {
  if (by != nullptr && by != &who && !who.shifts.empty()) {
    arrive(*by, at, who.shifts.back().place);
  }
  leave(who, at);
  who.home = true;
}

void take(Incident& incident, const Staff& staff, const base::Instant& at) {
  if (staff.action == StaffAction::need) take_need(incident, staff);
  auto* who = member(incident, staff.who);
  if (who == nullptr) return;
  switch (staff.action) {
    case StaffAction::need: break;
    case StaffAction::assign: take_assignment(*who, staff, at); break;
    case StaffAction::send:
      if (staff.place) arrive(*who, at, *staff.place);
      break;
    case StaffAction::relieve: take_relief(*who, member(incident, staff.by), at); break;
    case StaffAction::home:
      leave(*who, at);
      who->home = true;
      who->missing = false;
      break;
  }
}

// Nobody works on once it has ended.
void end_shifts(Incident& incident, const base::Instant& at) {
  for (auto& one : incident.staff) {
    if (!one.is_out()) continue;
    leave(one, std::max(at, one.shifts.back().from));
    one.missing = true;
  }
}

// The last closure or no; where that one cannot be read, the last entry.
base::Instant ended_at(const Incident& incident) {
  const bool closed = incident.state == State::closed;
  for (auto item = incident.items.rbegin(); item != incident.items.rend(); ++item) {
    const auto* decision = counting<Decision>(*item);
    const bool no = decision != nullptr && decision->ends_use();
    if (closed ? counting<Closure>(*item) != nullptr : no) return item->content.at;
  }
  return incident.items.back().content.at;
}

// The noes that a yes stood against, until somebody settled it if anybody did: they ended nothing.
std::set<Stem> contested_noes(const Incident& incident) {
  std::set<Stem> found;
  if (std::ranges::none_of(incident.items,
                           [](const Item& item) { return says_of_use(item) == false; }))
    return found;
  auto said = incident.unreadable;
  std::erase_if(said, [](const Stem& stem) {
    return stem.word() != "used" && stem.word() != "notused" && !stem.is_activation();
  });
  for (const auto& item : incident.items) {
    if (says_of_use(item)) said.push_back(item.record.stem);
  }
  for (const auto& stem : said) {
    const auto then = state_by(incident, stem, true);
    if (!then.use.disputed()) continue;
    for (const auto index : then.use.no) found.insert(then.items[index].record.stem);
  }
  return found;
}

// Which activations have been ended when one comes to an item: what was activated again after it
// had ended was not worked on in between.
class TimesOfEnd {
 public:
  explicit TimesOfEnd(const Incident& incident) {
    for (const auto& stem : incident.unreadable) {
      if (stem.is_activation()) begun_.insert(stem);
    }
  }
  // Whether it has just come to an end.
  bool take(const Item& item) {
    if (counting<Activation>(item)) {
      begun_.insert(item.record.stem);
      return false;
    }
    const auto* closure = counting<Closure>(item);
    const auto* decision = counting<Decision>(item);
    if (closure != nullptr) {
      ended_.insert(closure->closes.begin(), closure->closes.end());
    } else if (decision != nullptr && decision->ends_use()) {
      ended_.insert(decision->ends.begin(), decision->ends.end());
    } else {
      return false;
    }
    return std::includes(ended_.begin(), ended_.end(), begun_.begin(), begun_.end());
  }

 private:
  std::set<Stem> begun_;
  std::set<Stem> ended_;
};

}  // namespace

std::optional<base::Instant> StaffMember::on_duty_since() const {
  if (!is_out()) return std::nullopt;
  auto since = shifts.back().from;
  for (auto shift = shifts.rbegin() + 1; shift != shifts.rend() && shift->until == since; ++shift) {
    since = shift->from;
  }
  return since;
}

std::int64_t Shift::seconds(const base::Instant& now) const {
  return std::max<std::int64_t>(0, until.value_or(now).utc_seconds() - from.utc_seconds());
}

std::int64_t StaffMember::worked_seconds(const base::Instant& now) const {
  std::int64_t seconds = 0;
  for (const auto& shift : shifts) seconds += shift.seconds(now);
  return seconds;
}

bool same_language(const std::optional<Line>& a, const std::optional<Line>& b) {
  if (!a || !b) return !a && !b;
  return base::case_fold(base::trim(a->str())) == base::case_fold(base::trim(b->str()));
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
  const auto contested = incident.staff.empty() ? std::set<Stem>{} : contested_noes(incident);
  TimesOfEnd endings(incident);
  for (const auto& item : incident.items) {
    if (const auto* staff = counting<Staff>(item)) take(incident, *staff, item.content.at);
    if (!contested.contains(item.record.stem) && endings.take(item))
      end_shifts(incident, item.content.at);
  }
  const auto state = incident.state;
  const bool ended = state == State::closed || state == State::not_used;
  if (ended && !incident.items.empty()) end_shifts(incident, ended_at(incident));
}

}  // namespace model
