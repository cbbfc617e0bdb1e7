// One incident, as status, show and the summary show it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/contact_view.hpp"
#include "render/views/entry_view.hpp"
#include "render/views/followups_view.hpp"
#include "render/views/response_view.hpp"
#include "render/views/staff_view.hpp"
#include "render/views/use_view.hpp"
#include "render/views/when.hpp"

namespace render {

// An answer that says the same as one told before it, and knew nothing of it.
struct SameAnswerView {
  std::string id;
  When at;
  std::string text;  // when, and by whom

  static constexpr auto fields = Table{
      field<&SameAnswerView::id>("notatets korte id"),
      field<&SameAnswerView::at>("hvornår det samme blev besluttet"),
      field<&SameAnswerView::text>("hvornår, og hvem der besluttede det"),
  };
};

struct AnswerView {
  std::string id;
  When at;
  std::string text;  // «Besluttet: …» / «Besluttet: ikke. …», with for whom
  std::vector<std::string> decided_by;
  std::optional<std::string> dissent;
  std::string whole;  // what was decided, by whom, and who disagreed
  std::vector<SameAnswerView> again;

  static constexpr auto fields = Table{
      field<&AnswerView::id>("notatets korte id"),
      field<&AnswerView::at>("hvornår det blev besluttet"),
      field<&AnswerView::text>("beslutningen"),
      field<&AnswerView::decided_by>("hvem der besluttede det"),
      field<&AnswerView::dissent>("uenighed"),
      field<&AnswerView::whole>("beslutningen med, af hvem, og uenighed"),
      field<&AnswerView::again>("dem, der siger det samme, skrevet hver for sig"),
  };
};

struct QuestionView {
  std::string id;
  std::string ask;
  std::optional<std::string> hint;     // from the plan as it is now
  std::optional<std::string> section;  // heading
  bool per_participant = false;
  bool open = false;
  std::vector<std::string> open_for;  // names
  std::vector<AnswerView> answers;
  std::vector<AnswerView> now;  // those that count, for whom each does

  static constexpr auto fields = Table{
      field<&QuestionView::id>("punktets id"),
      field<&QuestionView::ask>("spørgsmålet, som det blev stillet"),
      field<&QuestionView::hint>("hvad der følger af svaret"),
      field<&QuestionView::section>("afsnittet i dokumentet"),
      field<&QuestionView::per_participant>("hver deltager svarer"),
      field<&QuestionView::open>("uafklaret"),
      field<&QuestionView::open_for>("deltagere, der ikke har svaret"),
      field<&QuestionView::answers>("svarene, som de blev givet"),
      field<&QuestionView::now>("svarene, der gælder nu"),
  };
};

// What `activate` answers, too.
struct IncidentHead {
  std::string id;     // short
  std::string name;   // the folder's
  std::string title;  // «Vandskade i Parken, Prøvekøbing»
  bool exercise = false;
  std::optional<When> at;
  UseView use;                         // whether the plan is used
  std::optional<PersonView> convener;  // who convenes now
  std::vector<ContactView> contacts;   // in the order in which they are called
  std::vector<QuestionView> questions;
  std::vector<AlarmView> alarm;
  std::vector<PlanTaskView> tasks;  // the plan's
  std::vector<CardView> cards;
  std::optional<LevelView> level;

  static constexpr auto fields = Table{
      field<&IncidentHead::id>("hændelsens korte id"),
      field<&IncidentHead::name>("mappens navn"),
      field<&IncidentHead::title>("type og sted i én linje"),
      field<&IncidentHead::exercise>("øvelse"),
      field<&IncidentHead::at>("hvornår det skete"),
      field<&IncidentHead::use>("om planen er brugt"),
      field<&IncidentHead::convener>("den, der indkalder nu"),
      field<&IncidentHead::contacts>("ringelisten"),
      field<&IncidentHead::questions>("punkter til stillingtagen"),
      field<&IncidentHead::alarm>("alarmeringskæden"),
      field<&IncidentHead::tasks>("planens opgaver"),
      field<&IncidentHead::cards>("actioncards, der gælder her"),
      field<&IncidentHead::level>("kriseniveau eller aktiveringstrin"),
  };
};

struct IncidentView : IncidentHead {
  std::optional<Named> type;
  std::string area_name;     // all of them in words
  std::vector<Named> areas;  // none: outside all areas
  std::optional<std::string> place;
  std::optional<std::string> text;
  model::State state = model::State::reported;
  std::string told;                   // state and use in one line
  std::vector<std::string> absorbed;  // «Brand i Parken (k3f9ab)», merged into this one
  std::optional<std::string> parted;  // a merge that does not hold, in a sentence
  bool open = false;
  bool unverified = false;
  std::optional<When> activated;
  std::string convener_text;                  // «Lene Prøve indkalder»; empty without a convener
  std::string convener_title;                 // «Indkalder», or what the plan calls that one
  bool handed_over = false;                   // the convener is not the plan's coordinator
  std::optional<std::string> also_handed_to;  // by a handover that was written apart
  std::vector<std::string> gone;              // who left the list before they were reached
  std::vector<EntryView> decisions;           // those that answer no question
  std::vector<TaskView> followups;
  std::vector<TaskView> inquiries;
  std::vector<EntryView> timeline;
  std::vector<EntryView> evaluations;
  std::vector<std::string> unreadable;  // stems of broken files
  std::optional<StaffView> staff;
  std::optional<When> next_situation;  // when the next situation report is due; while it is open
  bool next_situation_overdue = false;

  static constexpr auto fields =
      IncidentHead::fields +
      Table{
          field<&IncidentView::type>("hændelsestypen"),
          field<&IncidentView::area_name>(
              "boligområdernes navne og by, eller «uden for områderne»"),
          field<&IncidentView::areas>("boligområderne; ingen, når det er uden for dem"),
          field<&IncidentView::place>("stedet"),
          field<&IncidentView::text>("hvad der er sket"),
          field<&IncidentView::state>("tilstanden"),
          field<&IncidentView::told>("tilstanden, og om planen bruges, i én linje"),
          field<&IncidentView::absorbed>("hændelser, der er lagt sammen med denne"),
          field<&IncidentView::parted>("at den er lagt sammen med en, som den ikke er ét med"),
          field<&IncidentView::open>("ikke afsluttet"),
          field<&IncidentView::unverified>("type og område er ikke slået op"),
          field<&IncidentView::activated>("hvornår deltagerne blev kaldt sammen"),
          field<&IncidentView::convener_text>("hvem der indkalder, som en sætning"),
          field<&IncidentView::convener_title>("hvad planen kalder vedkommende"),
          field<&IncidentView::handed_over>("det er ikke planens tovholder, der indkalder"),
          field<&IncidentView::also_handed_to>("hvem der også har overtaget, skrevet hver for sig"),
          field<&IncidentView::gone>(
              "dem, der ikke er på listen mere, og som der ikke blev talt med"),
          field<&IncidentView::decisions>("beslutninger uden for punkterne"),
          field<&IncidentView::followups>("opfølgninger"),
          field<&IncidentView::inquiries>("henvendelser"),
          field<&IncidentView::timeline>("notaterne efter, hvornår det skete"),
          field<&IncidentView::evaluations>("evalueringer"),
          field<&IncidentView::unreadable>("notater, hvis fil ikke kan læses"),
          field<&IncidentView::staff>("bemandingen"),
          field<&IncidentView::next_situation>("hvornår næste situationsbillede kommer"),
          field<&IncidentView::next_situation_overdue>("det skulle være kommet"),
      };
};

IncidentView incident_view(const Context& context, const model::Incident& incident);
// «Afløst af ID.» of an answer or a decision that counts no more: to that point, or to any.
std::optional<std::string> past_text(const model::Incident& incident, const model::Stem& stem,
                                     const model::QuestionState* to = nullptr);
// Who took over besides whoever convenes, by handovers that were written apart; in a sentence's
// words. `incident` may be null.
std::optional<std::string> also_handed_to(const Context& context, const model::Incident* incident);
// A decision as `said`, which may be of fewer people than it was written for.
AnswerView decision_view(const Context& context, const model::Incident& incident,
                         const model::Item& item, const model::Decision& said);

}  // namespace render
