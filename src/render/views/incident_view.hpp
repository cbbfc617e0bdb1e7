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
#include "render/views/question_view.hpp"
#include "render/views/response_view.hpp"
#include "render/views/staff_view.hpp"
#include "render/views/use_view.hpp"
#include "render/views/when.hpp"

namespace render {

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
// Who took over besides whoever convenes, by handovers that were written apart; in a sentence's
// words. `incident` may be null.
std::optional<std::string> also_handed_to(const Context& context, const model::Incident* incident);
}  // namespace render
