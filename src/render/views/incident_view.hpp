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
};

struct AnswerView {
  std::string id;
  When at;
  std::string text;  // «Besluttet: …» / «Besluttet: ikke. …», with for whom
  std::vector<std::string> decided_by;
  std::optional<std::string> dissent;
  std::string whole;  // what was decided, by whom, and who disagreed
  std::vector<SameAnswerView> again;
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
  bool open = false;
  bool unverified = false;
  std::optional<When> activated;
  std::string convener_text;      // «Lene Prøve indkalder»; empty without a convener
  std::string convener_title;     // «Indkalder», or what the plan calls that one
  bool handed_over = false;       // the convener is not the plan's coordinator
  std::optional<std::string> also_handed_to;  // by a handover that was written apart
  std::vector<std::string> gone;  // who left the list before they were reached
  std::vector<EntryView> decisions;  // those that answer no question
  std::vector<TaskView> followups;
  std::vector<TaskView> inquiries;
  std::vector<EntryView> timeline;
  std::vector<EntryView> evaluations;
  std::vector<std::string> unreadable;  // stems of broken files
  std::optional<StaffView> staff;
  std::optional<When> next_situation;  // when the next situation report is due; while it is open
  bool next_situation_overdue = false;
};

IncidentView incident_view(const Context& context, const model::Incident& incident);
// A decision as `said`, which may be of fewer people than it was written for.
AnswerView decision_view(const Context& context, const model::Incident& incident,
                         const model::Item& item, const model::Decision& said);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::SameAnswerView> = Table{
    field("id", &render::SameAnswerView::id, "notatets korte id"),
    field("at", &render::SameAnswerView::at, "hvornår det samme blev besluttet"),
    field("text", &render::SameAnswerView::text, "hvornår, og hvem der besluttede det"),
};

template <>
inline constexpr auto fields_of<render::AnswerView> = Table{
    field("id", &render::AnswerView::id, "notatets korte id"),
    field("at", &render::AnswerView::at, "hvornår det blev besluttet"),
    field("text", &render::AnswerView::text, "beslutningen"),
    field("decided_by", &render::AnswerView::decided_by, "hvem der besluttede det"),
    field("dissent", &render::AnswerView::dissent, "uenighed"),
    field("whole", &render::AnswerView::whole, "beslutningen med, af hvem, og uenighed"),
    field("again", &render::AnswerView::again, "dem, der siger det samme, skrevet hver for sig"),
};

template <>
inline constexpr auto fields_of<render::QuestionView> = Table{
    field("id", &render::QuestionView::id, "punktets id"),
    field("ask", &render::QuestionView::ask, "spørgsmålet, som det blev stillet"),
    field("hint", &render::QuestionView::hint, "hvad der følger af svaret"),
    field("section", &render::QuestionView::section, "afsnittet i dokumentet"),
    field("per_participant", &render::QuestionView::per_participant, "hver deltager svarer"),
    field("open", &render::QuestionView::open, "uafklaret"),
    field("open_for", &render::QuestionView::open_for, "deltagere, der ikke har svaret"),
    field("answers", &render::QuestionView::answers, "svarene, som de blev givet"),
    field("now", &render::QuestionView::now, "svarene, der gælder nu"),
};

template <>
inline constexpr auto fields_of<render::IncidentHead> = Table{
    field("id", &render::IncidentHead::id, "hændelsens korte id"),
    field("name", &render::IncidentHead::name, "mappens navn"),
    field("title", &render::IncidentHead::title, "type og sted i én linje"),
    field("exercise", &render::IncidentHead::exercise, "øvelse"),
    field("at", &render::IncidentHead::at, "hvornår det skete"),
    field("use", &render::IncidentHead::use, "om planen er brugt"),
    field("convener", &render::IncidentHead::convener, "den, der indkalder nu"),
    field("contacts", &render::IncidentHead::contacts, "ringelisten"),
    field("questions", &render::IncidentHead::questions, "punkter til stillingtagen"),
    field("alarm", &render::IncidentHead::alarm, "alarmeringskæden"),
    field("tasks", &render::IncidentHead::tasks, "planens opgaver"),
    field("cards", &render::IncidentHead::cards, "actioncards, der gælder her"),
    field("level", &render::IncidentHead::level, "kriseniveau eller aktiveringstrin"),
};

template <>
inline constexpr auto fields_of<render::IncidentView> =
    fields_of<render::IncidentHead> +
    Table{
        field("type", &render::IncidentView::type, "hændelsestypen"),
        field("area_name", &render::IncidentView::area_name,
              "boligområdernes navne og by, eller «uden for områderne»"),
        field("areas", &render::IncidentView::areas,
              "boligområderne; ingen, når det er uden for dem"),
        field("place", &render::IncidentView::place, "stedet"),
        field("text", &render::IncidentView::text, "hvad der er sket"),
        field("state", &render::IncidentView::state, "tilstanden"),
        field("told", &render::IncidentView::told, "tilstanden, og om planen bruges, i én linje"),
        field("absorbed", &render::IncidentView::absorbed,
              "hændelser, der er lagt sammen med denne"),
        field("open", &render::IncidentView::open, "ikke afsluttet"),
        field("unverified", &render::IncidentView::unverified, "type og område er ikke slået op"),
        field("activated", &render::IncidentView::activated,
              "hvornår deltagerne blev kaldt sammen"),
        field("convener_text", &render::IncidentView::convener_text,
              "hvem der indkalder, som en sætning"),
        field("convener_title", &render::IncidentView::convener_title,
              "hvad planen kalder vedkommende"),
        field("handed_over", &render::IncidentView::handed_over,
              "det er ikke planens tovholder, der indkalder"),
        field("also_handed_to", &render::IncidentView::also_handed_to,
              "hvem der også har overtaget, skrevet hver for sig"),
        field("gone", &render::IncidentView::gone,
              "dem, der ikke er på listen mere, og som der ikke blev talt med"),
        field("decisions", &render::IncidentView::decisions, "beslutninger uden for punkterne"),
        field("followups", &render::IncidentView::followups, "opfølgninger"),
        field("inquiries", &render::IncidentView::inquiries, "henvendelser"),
        field("timeline", &render::IncidentView::timeline, "notaterne efter, hvornår det skete"),
        field("evaluations", &render::IncidentView::evaluations, "evalueringer"),
        field("unreadable", &render::IncidentView::unreadable, "notater, hvis fil ikke kan læses"),
        field("staff", &render::IncidentView::staff, "bemandingen"),
        field("next_situation", &render::IncidentView::next_situation,
              "hvornår næste situationsbillede kommer"),
        field("next_situation_overdue", &render::IncidentView::next_situation_overdue,
              "det skulle være kommet"),
    };

}  // namespace base
