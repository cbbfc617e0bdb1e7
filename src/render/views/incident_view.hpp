// One incident, as status, show and the summary show it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident.hpp"
#include "render/views/parts.hpp"
#include "render/views/response_view.hpp"
#include "render/views/use_view.hpp"
#include "render/views/where.hpp"

namespace render {

struct CorrectionView {
  std::string id;  // short
  When logged;
  std::string author;
  std::optional<std::string> reason;
  bool voids = false;
  std::optional<When> at;  // when it says that it happened, where that is what it corrects
  std::string text;        // what it says instead; empty where the entry is void
};

struct EntryView {
  std::string id;    // short
  std::string stem;  // full
  std::string kind;  // as in the file's name
  std::string kind_text;
  When at;
  std::string clock;                   // «22.15»
  std::optional<std::string> other_day;  // «fredag den 20. november», where it is not today
  std::optional<std::string> new_day;  // «Fredag den 20. november 2026», on the first of each day
  When logged;
  bool late = false;  // logged more than five minutes after it happened
  bool after_end = false;           // logged when the incident had been closed, or was not used
  std::optional<std::string> from;  // the short id of the merged incident in which it was written
  std::string author;
  std::string text;                 // as it counts now
  std::string original;             // as it was first written; the same where nothing was corrected
  bool changed = false;             // text and original differ
  std::optional<When> original_at;  // where the time was corrected
  std::string visibility;
  std::string visibility_text;
  bool voided = false;
  bool disputed = false;
  std::vector<CorrectionView> corrections;
};

// The last mail to somebody, or that one was wanted.
struct ContactMailView {
  bool sent = false;
  std::optional<When> at;  // when it was tried; absent: not yet
  std::optional<std::string> to;
  std::optional<std::string> why;  // it was not sent
  std::string text;                // «e-mail sendt kl. 22.16»
};

struct ContactView {
  PersonView person;
  bool ad_hoc = false;
  std::optional<std::string> scope;  // what an ad hoc person is drawn in for
  std::string standing;              // as in model::Standing
  std::string standing_text;         // «intet svar kl. 22.20 (2 forsøg)»
  bool settled = false;
  std::vector<std::string> wrong_numbers;  // of those that are known
  std::optional<When> last;
  std::optional<When> retry;
  std::optional<std::string> covered_by;  // the deputy who was reached in their place
  bool retry_due = false;  // the time to try again has come
  std::optional<std::string> note;
  std::optional<ContactMailView> mail;
};

struct AnswerView {
  std::string id;
  When at;
  std::string text;  // «Besluttet: …» / «Besluttet: ikke. …», with for whom
  std::vector<std::string> decided_by;
  std::optional<std::string> decided_by_text;  // «A, B og C»
  std::optional<std::string> dissent;
};

struct QuestionView {
  std::string id;
  std::string ask;
  std::optional<std::string> hint;     // from the plan as it is now
  std::optional<std::string> section;  // heading
  bool per_participant = false;
  bool open = false;
  std::vector<std::string> open_for;  // names
  std::optional<std::string> open_for_text;
  std::vector<AnswerView> answers;
};

// A follow-up or an inquiry.
struct TaskView {
  std::string id;
  std::string text;
  std::optional<std::string> who;  // of an inquiry: who asked
  std::optional<std::string> responsible;
  std::optional<When> due;
  bool overdue = false;
  bool open = false;  // neither done nor replaced
  bool done = false;
  std::optional<std::string> replaced_by;  // id of the decision that took its place
  std::optional<When> done_at;
  std::optional<std::string> answer;  // or what was said when it was done
};

struct AreaView {
  std::string id;
  std::string name;
};

struct IncidentView {
  std::string id;     // short
  std::string name;   // the folder's
  std::string title;  // «Vandskade i Parken, Prøvekøbing»
  std::string type;
  std::string type_name;
  std::string area;       // ids with commas, as --area takes them; empty: outside all areas
  std::string area_name;  // all of them in words
  std::vector<AreaView> areas;
  std::optional<std::string> place;
  std::optional<std::string> text;
  std::string state;
  std::string state_text;
  std::string told;  // state and use in one line
  UseView use;       // whether the plan is used
  std::vector<std::string> absorbed;       // «Brand i Parken (k3f9ab)», merged into this one
  bool open = false;
  bool exercise = false;
  bool unverified = false;
  std::optional<When> at;
  std::optional<When> activated;
  std::optional<PersonView> convener;  // who convenes now
  std::string convener_text;           // «Lene Prøve indkalder»; empty without a convener
  std::string convener_title;          // «Indkalder», or what the plan calls that one
  bool handed_over = false;            // the convener is not the plan's coordinator
  std::vector<ContactView> contacts;
  std::vector<std::string> gone;       // who left the list before they were reached
  std::optional<std::string> gone_text;
  std::vector<QuestionView> questions;
  std::vector<EntryView> decisions;  // those that answer no question
  std::vector<TaskView> followups;
  std::vector<TaskView> inquiries;
  std::vector<EntryView> timeline;
  std::vector<EntryView> evaluations;
  std::vector<std::string> unreadable;  // stems of broken files
  std::optional<LevelView> level;
  std::vector<AlarmView> alarm;
  std::vector<PlanTaskView> tasks;  // the plan's
  std::vector<CardView> cards;
  std::optional<StaffView> staff;
  std::optional<When> next_situation;  // when the next situation report is due; while it is open
  bool next_situation_overdue = false;
};

IncidentView incident_view(const Context& context, const model::Incident& incident);
ContactView contact_view(const Context& context, const model::Contact& contact);
// One line or several: what an entry says, with names instead of ids.
std::string describe(const Context& context, const Where& where, const model::Content& content);
EntryView entry_view(const Context& context, const Where& where, const model::Item& item);
// All of them, with the day at the first of each.
std::vector<EntryView> timeline(const Context& context, const Where& where);
// Puts the day at the first of each, anew; of the day that the reader has in mind it need not be said.
void name_days(std::vector<EntryView>& entries, std::optional<base::Date> day = std::nullopt);
TaskView task_view(const Context& context, const Where& where, const model::Task& task);

}  // namespace render
