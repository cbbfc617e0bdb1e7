// The state of an incident is a fold over its entries. Nothing derived is stored; entries may come
// in any order and from several machines, and clocks decide nothing about the state.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/entries.hpp"
#include "model/response_state.hpp"
#include "model/use.hpp"

namespace model {

enum class State { reported, active, not_used, closed, merged };

enum class Standing {
  not_called,
  present,  // the one who activated the plan
  reached,
  no_answer,
  message_left,
  wrong_number,
  declined,
};

// A call, and how it went with that number.
struct Dialled {
  Phone phone;
  Outcome outcome;
};

// The last mail to somebody: it reaches nobody by itself.
struct Mailed {
  base::Instant at;
  Email to;
  bool sent;
  std::optional<Text> why;  // it was not
};

// A person on the incident's contact list, and how far one has come with them.
struct Contact {
  PersonId who;
  std::optional<AdHocPerson> ad_hoc;
  Standing standing = Standing::not_called;
  int attempts = 0;
  std::optional<base::Instant> last;   // of the call that gave the standing
  std::optional<base::Instant> retry;  // when to try again; only while not reached
  std::optional<Text> note;            // of the same call
  bool named = false;            // called in their own right: each of these answers for themselves
  std::vector<Dialled> dialled;  // by time
  std::vector<Phone> given;      // an ad hoc person's numbers, as they became known
  std::optional<Mailed> mailed;
  bool to_be_mailed = false;     // an activation wanted it
  std::optional<base::Instant> new_since;  // joined the list after this activation (call_list.hpp)

  // Talked with, or known to be out of it: nobody needs to call.
  bool settled() const {
    return standing == Standing::present || standing == Standing::reached ||
           standing == Standing::declined;
  }
  // Somebody wanted them to get a mail, and they have not; no matter once they are settled.
  bool lacks_mail() const { return !settled() && (mailed ? !mailed->sent : to_be_mailed); }
};

struct QuestionState {
  AskedQuestion question;
  std::vector<std::size_t> answers;  // indices of items, by time; the last counts
  std::vector<PersonId> open_for;    // per participant: those who have not decided
  bool open = true;                  // also where no answer settles it any more
};

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

  UseState use;                       // whether the plan is used

  std::vector<Stem> activations;      // not void
  std::vector<Stem> live_activations; // those that nothing has ended
  std::vector<Contact> contacts;      // participants in call order, then ad hoc people
  std::vector<PersonId> gone;         // left the list before they were reached (call_list.hpp)
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
           (use.disputed() && state != State::merged);
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
template <>
inline constexpr std::array choices_of<model::Standing> = {
    Choice{model::Standing::not_called, "not-called", "ikke ringet op"},
    Choice{model::Standing::present, "present", "har aktiveret planen"},
    Choice{model::Standing::reached, "reached", "talt med"},
    Choice{model::Standing::no_answer, "no-answer", "intet svar"},
    Choice{model::Standing::message_left, "message-left", "besked lagt"},
    Choice{model::Standing::wrong_number, "wrong-number", "forkert nummer"},
    Choice{model::Standing::declined, "declined", "kan ikke deltage"},
};

}  // namespace base
