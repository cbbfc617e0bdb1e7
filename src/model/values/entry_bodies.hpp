// What an entry may be about: a structure for each kind of entry of an incident (those of a plan:
// plan_entries.hpp). Those that are compared may be written in several at once (twins.hpp).
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/time.hpp"
#include "model/values/names.hpp"
#include "model/values/plan.hpp"
#include "model/values/plan_entries.hpp"
#include "model/values/scalars.hpp"

namespace model {

// What a report and an activation say of the incident itself.
struct Report {
  TypeId type;
  std::optional<AreaId> area;      // the first; absent: outside all areas
  std::vector<AreaId> more_areas;  // the others that it concerns
  std::optional<Line> place;
  std::optional<Text> text;
  bool exercise;
  bool unverified;  // no plan could be read: type and area stand as they were typed
};

// All areas, in the order in which they were given; none for what happened outside of them.
template <class Start>
std::vector<AreaId> areas_of(const Start& start) {
  std::vector<AreaId> all;
  if (start.area) all.push_back(*start.area);
  all.insert(all.end(), start.more_areas.begin(), start.more_areas.end());
  return all;
}
template <class Start>
void set_areas(Start& start, const std::vector<AreaId>& areas) {
  start.area.reset();
  if (!areas.empty()) start.area = areas.front();
  start.more_areas.assign(areas.begin() + (areas.empty() ? 0 : 1), areas.end());
}

std::vector<base::Breach> check(const Report& report);

// A question as it was asked that night.
struct AskedQuestion {
  QuestionId id;
  Line ask;
  Per per;
  Decides decides;
  std::optional<SectionId> section;
};

struct Activation {
  TypeId type;
  std::optional<AreaId> area;  // as in a report
  std::vector<AreaId> more_areas;
  std::optional<Line> place;
  std::optional<Text> text;
  bool exercise;
  bool unverified;
  std::vector<PersonId> decided_by;      // empty: the participants have yet to decide
  std::optional<PersonId> coordinator;   // who convenes
  std::optional<PersonId> activated_by;  // the participant who typed it, and so needs no call
  std::vector<PersonId> participants;    // whom to call, in order
  std::vector<AskedQuestion> questions;
  std::optional<Sha256> document;  // the signed document's bytes
  std::optional<LevelId> level;
  std::vector<AlarmStep> alarm;
  std::vector<PlanTask> tasks;
  std::vector<Stem> over;  // what had been decided on the plan's use, as decided_by knew it
  std::vector<PersonId> notify = {};  // who were to get a mail; a call tells of each that was tried
};

std::vector<base::Breach> check(const Activation& activation);

enum class Outcome { reached, no_answer, message_left, wrong_number, declined };

// Somebody who joins the incident's own contact list.
struct AdHocPerson {
  Line name;
  std::optional<Line> organisation;
  std::optional<Phone> phone;
  std::optional<Line> scope;  // what they are drawn in for

  friend bool operator==(const AdHocPerson&, const AdHocPerson&) = default;
};

struct Call {
  PersonId who;
  std::optional<AdHocPerson> ad_hoc;  // in the entry that introduces an ad hoc person
  std::optional<Outcome> outcome;     // absent: put on the list, not yet called
  bool incoming;
  std::optional<Phone> phone;  // the number of the list that was dialled
  std::optional<PersonId> by;  // the participant who called, when it was not the author
  std::optional<Line> via;
  std::optional<base::Instant> retry;
  std::optional<Text> text;
  // The address that was written to, in the place of a number that was dialled: message-left is a
  // mail that was sent, no-answer one that was not, for what `text` says. Nobody was talked with.
  std::optional<Email> email = {};
  std::optional<Stem> meeting = {};  // outside incidents: the entry that the invitation tells

  friend bool operator==(const Call&, const Call&) = default;
};

struct Log {
  Text text;

  friend bool operator==(const Log&, const Log&) = default;
};

struct Decision {
  std::optional<QuestionId> question;
  std::vector<PersonId> participants;  // for whom, where the question is put to each
  bool not_;                           // decided: not
  std::optional<bool> plan_used;       // where the question decides whether the plan is used
  std::vector<Stem> ends;              // not used: the activations that this ends
  std::optional<Text> text;
  std::vector<PersonId> decided_by;
  std::optional<Text> dissent;
  std::optional<PersonId> responsible;
  std::optional<base::Deadline> due;
  std::optional<LevelId> level;  // the level from now on
  std::optional<Stem> meeting;   // outside incidents: the meeting that decided it
  std::optional<Stem> replaces;  // an earlier decision, which needs no doing any more
  std::vector<Stem> over;        // the standing answers that were shown to its writer
  std::vector<Stem> before;      // those that had been decided later: it does not stand

  bool is_followup() const { return responsible || due; }
  bool ends_use() const { return plan_used && !*plan_used; }

  friend bool operator==(const Decision&, const Decision&) = default;
};

struct Inquiry {
  Line who;
  Text text;
  std::optional<Text> answer;
  std::optional<PersonId> responsible;
  std::optional<base::Deadline> due;

  friend bool operator==(const Inquiry&, const Inquiry&) = default;
};

struct Done {
  Stem target;
  std::optional<Text> text;
};

struct Handover {
  PersonId to;
  std::optional<base::Instant> from;  // absent: from when it happened
  std::optional<base::Instant> until;
  std::optional<Text> text;
  std::vector<Stem> over{};  // what stood first there, and the handovers that its writer saw

  friend bool operator==(const Handover&, const Handover&) = default;
};

// The activations that it closes. One that it does not know of keeps the incident open.
struct Closure {
  std::vector<Stem> closes;
  std::optional<Text> text;

  friend bool operator==(const Closure&, const Closure&) = default;
};

struct Evaluation {
  std::optional<Text> good;
  std::optional<Text> bad;
  std::optional<Text> change;  // what to change in the plan
  std::optional<Text> text;

  friend bool operator==(const Evaluation&, const Evaluation&) = default;
};

// Written in the absorbed incident's folder.
struct Merge {
  IncidentName into;
  std::optional<Text> text;
};

enum class TaskAction { taken, handed_over, done, reopened };

// One of the plan's tasks is taken on, goes to somebody else, is done, or is not done after all.
struct TaskStep {
  TaskId task;
  TaskAction action;
  std::optional<PersonId> who;  // who takes it, or did it
  std::optional<Text> text;

  friend bool operator==(const TaskStep&, const TaskStep&) = default;
};

// A step of an action card was done.
struct CardTick {
  CardId card;
  int step;        // from 1
  Line step_text;  // as it stood on the card
  std::optional<PersonId> who;
  std::optional<Text> text;

  friend bool operator==(const CardTick&, const CardTick&) = default;
};

enum class StaffAction { need, assign, send, relieve, home };

// need: so many of a role (and language). assign: somebody is chosen and prepared. send: to a
// place. relieve: `by`, who must be assigned, takes over where `who` is. home: sent home.
struct Staff {
  StaffAction action;
  std::optional<RoleId> role;
  std::optional<int> count;
  std::optional<Line> language;
  std::optional<PersonId> who;  // an id within the incident
  std::optional<Line> name;     // where they are assigned
  std::optional<PersonId> by;
  std::optional<Line> place;
  std::optional<Text> text;
};

// A numbered situation report, as it was issued: what was said of the night. The rest of it is what
// the log holds at that time.
struct Situation {
  int number;  // from 1
  std::optional<Text> happened;
  std::optional<Text> known;
  std::optional<Text> unknown;
  std::optional<Text> guarded;        // what must not leave the circle
  std::optional<base::Instant> next;  // when the next one is due
};

// One of the plan's messages was sent out, word for word.
struct IssuedMessage {
  ItemId message;
  Line name;  // of the message, as the plan has it: whom it is to
  Text text;
  std::vector<Line> approved_by;
  std::optional<Line> via;
};

// What was passed on, to whom, and on what legal ground; never the content.
struct Disclosure {
  Line to;
  Line legal_basis;
  std::optional<Text> what;   // in a few words: «navn og adresse på to beboere»
  std::vector<Stem> entries;  // that were passed on

  friend bool operator==(const Disclosure&, const Disclosure&) = default;
};

// An entry was removed, which the law forbids to keep. What it said stands nowhere; its `after` is
// among those of the entry that tells of the removal, so that the chain goes on.
struct Erasure {
  Stem erased;
  Sha256 sha256;  // of its bytes
  Text reason;
};

struct Content;

// `instead` has the corrected content, of the same kind; without it the entry is void. `over` are
// those written apart from the one it corrects that its writer saw: they are settled by it.
struct Correction {
  Stem corrects;
  std::optional<Text> reason;
  std::vector<Content> instead;  // none or one (a list, since Content is not complete yet)
  std::vector<Stem> over{};
  // Not in the file: where the correction that it corrects is erased, what that one corrected.
  // Found by apply_corrections(), and kept, also where the erasure is not looked at any more.
  std::optional<Stem> falls_to{};

  const Stem& target() const { return falls_to ? *falls_to : corrects; }
};

// A kind that this version does not know: written by a newer one, kept, and shown as its text.
struct Unknown {
  std::string kind;
  std::string source;
};

using AnyBody =
    std::variant<Report, Activation, Call, Log, Decision, Inquiry, Done, Handover, Closure,
                 Evaluation, Merge, TaskStep, CardTick, Staff, Verification, Correction,
                 Measurement, Meeting, Minutes, Signature, Exercise, ProposalStep, DutyDone,
                 Absence, Situation, IssuedMessage, Disclosure, Erasure, Unknown>;

}  // namespace model
