// The state of an incident is a fold over its entries. Nothing derived is stored; entries may come
// in any order and from several machines, and clocks decide nothing about the state.
#pragma once

#include <optional>
#include <vector>

#include "model/incident/contacts.hpp"
#include "model/incident/entries.hpp"
#include "model/incident/from_the_plan.hpp"
#include "model/incident/staffing.hpp"
#include "model/incident/use.hpp"

namespace model {

enum class State { reported, active, not_used, closed, merged };

// An incident that was merged into another.
struct Absorbed {
  IncidentName name;
  std::optional<TypeId> type;
  std::vector<AreaId> areas;  // none: outside all areas, or not known
  std::optional<Line> place;
};

struct Incident : Entries {
  IncidentName name;
  State state = State::reported;
  std::optional<IncidentName> merged_into;  // the one that goes on, at the end of the chain
  std::vector<Absorbed> absorbed;           // those whose entries are among these
  // What a merge that stands names, while one of them is an exercise and the other is none.
  std::optional<IncidentName> parted_from;

  // From the earliest activation (else report) that is not void; where all are, from the earliest
  // of them. Absent where none can be read.
  std::optional<TypeId> type;
  std::vector<AreaId> areas;
  std::optional<Line> place;
  std::optional<Text> text;
  bool exercise = false;
  bool unverified = false;
  std::optional<base::Instant> at;         // when it happened: the earliest report or activation
  std::optional<base::Instant> activated;  // when the plan was first activated
  std::optional<LevelId> level;            // the last that was said

  UseState use;                // whether the plan is used
  bool end_contested = false;  // what ended it is void or not: corrected twice, apart

  std::vector<Stem> activations;       // not void
  std::vector<Stem> live_activations;  // those that nothing has ended
  std::vector<Contact> contacts;       // participants in call order, then ad hoc people
  std::vector<PersonId> gone;          // left the list before they were reached (call_list.hpp)
  std::vector<QuestionState> questions;
  std::vector<AlarmState> alarm;
  std::vector<PlanTaskState> tasks;
  std::vector<std::size_t> ticks;  // of action cards; indices of items, by time
  std::vector<StaffNeed> staff_needs;
  std::vector<StaffMember> staff;  // as they were chosen

  // Compiled once, as those of Body are.
  explicit Incident(IncidentName name);
  Incident(const Incident& other);
  Incident(Incident&& other) noexcept;
  Incident& operator=(const Incident& other);
  Incident& operator=(Incident&& other) noexcept;
  ~Incident();

  // What contradicts itself is not over.
  bool open() const {
    return state == State::reported || state == State::active ||
           ((use.disputed() || end_contested) && state != State::merged);
  }
  const Contact* contact(const PersonId& who) const;
};

// `unreadable` are entries that are there but cannot be read; of an activation among them the
// incident counts as active until an entry that names it ends it, and a closure or a no among them
// ends those that its name tells. Of merges it knows nothing (merges.hpp).
Incident fold(const IncidentName& name, std::vector<Record> records,
              std::vector<Stem> unreadable = {});

}  // namespace model

namespace base {

template <>
inline constexpr std::array choices_of<model::State> = {
    Choice{model::State::reported, "reported", "registreret"},
    Choice{model::State::active, "active", "deltagerne er kaldt sammen"},
    Choice{model::State::not_used, "not-used", "planen blev ikke brugt"},
    Choice{model::State::closed, "closed", "afsluttet"},
    Choice{model::State::merged, "merged", "lagt sammen med en anden"},
};

}  // namespace base
