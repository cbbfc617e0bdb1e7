// The entries that stand outside incidents: what happens between them over the years. Each tells of
// something later entries may add to, and names the first one as its target.
#pragma once

#include <optional>
#include <vector>

#include "base/time.hpp"
#include "model/values/names.hpp"
#include "model/values/plan.hpp"
#include "model/values/scalars.hpp"

namespace model {

// The contact details of these people were asked about, and are right.
struct Verification {
  std::vector<PersonId> who;
  base::Date on;
  std::optional<Text> text;
};

// A number of one of the helhedsplan's indicators, or prose on one of its areas of effort.
struct Measurement {
  std::optional<IndicatorId> indicator;
  std::optional<SiteId> area;
  std::optional<int> year;
  std::optional<base::Decimal> value;
  std::optional<Line> source;
  std::optional<EffortId> effort;
  std::optional<Text> text;  // of a number: a remark
};

// A meeting is convened; or one that is, is moved or called off. Each entry tells all of it anew.
struct Meeting {
  std::optional<Stem> updates;  // the entry that convened it
  bool cancelled;
  base::Instant start;
  std::optional<base::Instant> end;
  std::optional<Line> place;
  bool half_yearly;                      // one of the regular ones
  std::optional<IncidentName> incident;  // what it is about
  std::optional<PersonId> convened_by;
  std::vector<PersonId> invited;  // those who come on its day, as it was known then
  bool everybody;                 // all participants are meant, whoever they are by then
  std::vector<PersonId> chosen;   // who was named instead; those in `invited` act for them
  std::vector<Line> agenda;
  std::vector<Line> points;  // what waited for it when it was convened
  std::optional<Text> text;
  std::vector<Stem> over{};  // what lay here of it when it was changed
};
// A meeting that ends before it begins.
std::vector<base::Breach> check(const Meeting& meeting);

// What was said on a matter of the agenda, or on another one.
struct MatterTold {
  Line matter;
  Text text;
};

// What was decided stands in decisions of their own, which name the meeting.
struct Minutes {
  Stem meeting;  // the entry that convened it
  std::vector<PersonId> present;
  std::vector<PersonId> absent;
  std::vector<Line> guests;
  std::optional<Text> text;
  std::vector<MatterTold> matters;
  std::vector<Text> changes;  // to the plan, as proposed
  std::optional<base::Deadline> next;
};

// A party signed the document, or somebody approved it: these bytes, and no others. With `refused`
// they did not want to.
struct Signature {
  std::optional<PersonId> who;   // who signed
  std::optional<Line> party;     // for which party: its line in the document
  std::optional<Line> approval;  // who approved it
  base::Date on;
  Line file;  // of the document, in the plan's folder
  Sha256 document;
  std::optional<CommitId> commit;  // that has those bytes; absent outside git
  std::optional<Line> paper;       // where the signed paper lies
  std::optional<Line> case_number;
  std::optional<Text> refused;  // why they do not sign, or do not approve
  std::optional<Text> text;
};
// Neither a party nor an approval, or both.
std::vector<base::Breach> check(const Signature& signature);

// The four kinds of Danish practice, from the smallest to the largest.
enum class ExerciseType { procedure, dilemma, crisis_management, full_scale };
enum class ExerciseAction { planned, held, evaluated, cancelled };

struct Exercise {
  ExerciseAction action;
  std::optional<Stem> exercise;          // the first entry of it; absent in that one
  std::optional<ExerciseType> type;      // of the first entry
  std::optional<base::Deadline> on;      // planned for, or held
  std::optional<IncidentName> incident;  // in which it was logged as an exercise
  std::optional<PersonId> responsible;
  std::vector<PersonId> present;
  std::optional<Text> good;
  std::optional<Text> bad;
  std::optional<Text> change;  // what to change in the plan
  std::optional<Text> text;
  std::vector<Stem> over{};  // as of a meeting
};
// A first entry without a type or a day, a later one without the first, an empty evaluation.
std::vector<base::Breach> check(const Exercise& exercise);

enum class ProposalVerdict { accepted, rejected };

// What became of a proposal to change the plan. Who accepts it may say so again once it is written
// in.
struct ProposalStep {
  Stem proposal;                         // the minutes, evaluation or exercise that makes it
  std::optional<int> number;             // of those that the entry makes, from 1; absent: the first
  std::optional<IncidentName> incident;  // in whose log that entry stands; absent: outside of any
  ProposalVerdict verdict;
  std::optional<PersonId> owner;   // who writes it into the plan
  bool in_plan;                    // it is written in
  std::optional<CommitId> commit;  // that has the plan so; absent outside git
  std::optional<Text> text;
  std::vector<Stem> over{};  // the proposal, and what was settled of it, as it lay here
};
// Rejected, but somebody shall write it in, or has.
std::vector<base::Breach> check(const ProposalStep& step);

// One of the plan's duties of the year was carried out.
struct DutyDone {
  ItemId duty;
  base::Date on;
  std::optional<base::Date> period;  // a day of the period that it was for, where that is another
  std::optional<Text> text;
};

}  // namespace model
