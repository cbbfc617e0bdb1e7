// What a plan may say of the response itself: levels, the alarm chain, tasks, staffing, places and
// partners. All of it is optional; what a plan lacks is nowhere to be seen.
#pragma once

#include <optional>
#include <vector>

#include "base/fields.hpp"
#include "base/time.hpp"
#include "model/values/scalars.hpp"

namespace model {

// How much of the plan is used: «kriseniveau», «aktiveringstrin». The vocabulary is the plan's own.
struct Level {
  LevelId id;
  Line name;
  std::optional<Text> meaning;  // where the source says it
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

// One link of the alarm chain: one of `by` calls one of `call`, the first who answers; whoever did
// then sees to it that each of `coordinate` knows. An incident keeps the chain as it was that
// night.
struct AlarmStep {
  ItemId id;
  Line name;
  std::vector<PersonId> by;
  std::vector<PersonId> call;
  std::vector<PersonId> coordinate;
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

// What is to be done each time. An incident keeps the tasks as they were that night.
struct PlanTask {
  TaskId id;
  Line name;
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

// A role that staff are chosen for, sent out in and relieved in.
struct StaffRole {
  RoleId id;
  Line name;
  std::optional<Line> from;  // which unit they come from
  bool languages;            // chosen by language, as interpreters are
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

// Whoever has worked so long is due for relief, and must be relieved before the other.
struct Relief {
  int due_after_hours;
  int before_hours;
};
// Due before it is too late.
std::vector<base::Breach> check(const Relief& relief);

struct Staffing {
  std::vector<StaffRole> roles;
  std::optional<Relief> relief;
};

// Who leads, and when, where that depends on something. The first for whom it holds.
struct Lead {
  PersonId who;
  std::optional<Line> when;
};

struct Leadership {
  ItemId id;
  Line name;  // what is led
  std::vector<Lead> leads;
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

struct Place {
  ItemId id;
  Line name;
  std::optional<Line> address;
  std::optional<Line> note;
  std::vector<Lead> leads;
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

// Somebody outside the call list, and what they are contacted for.
struct Partner {
  PersonId who;
  Line scope;
  std::optional<SectionId> section;
  std::optional<Line> source;  // of what does not rest on the section
  std::optional<base::Date> until;
};

// A part of a larger effort, and the plan that describes it.
struct ResponsePart {
  ItemId id;
  Line name;
  std::optional<Text> text;
  std::optional<Line> plan;  // absent: this one
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

// What is done beforehand.
struct Prevention {
  ItemId id;
  Line name;
  std::optional<SectionId> section;
  std::optional<base::Date> until;
};

}  // namespace model
