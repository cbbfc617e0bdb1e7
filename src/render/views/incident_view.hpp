// One incident, as status, show and the summary show it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/entry_fields.hpp"
#include "model/incident.hpp"
#include "render/views/person_view.hpp"
#include "render/views/response_view.hpp"
#include "render/views/use_view.hpp"
#include "render/views/when.hpp"
#include "render/views/entry_folder.hpp"

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
  model::Visibility visibility = model::Visibility::internal;
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
  model::Standing standing = model::Standing::not_called;
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
  model::State state = model::State::reported;
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
std::string describe(const Context& context, const EntryFolder& folder, const model::Content& content);
EntryView entry_view(const Context& context, const EntryFolder& folder, const model::Item& item);
// All of them, with the day at the first of each.
std::vector<EntryView> timeline(const Context& context, const EntryFolder& folder);
// Puts the day at the first of each, anew; of the day that the reader has in mind it need not be said.
void name_days(std::vector<EntryView>& entries, std::optional<base::Date> day = std::nullopt);
TaskView task_view(const Context& context, const EntryFolder& folder, const model::Task& task);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::CorrectionView> = Table{
    field("id", &render::CorrectionView::id, "rettelsens korte id"),
    field("logged", &render::CorrectionView::logged, "hvornår rettelsen blev skrevet"),
    field("author", &render::CorrectionView::author, "hvem der rettede"),
    field("reason", &render::CorrectionView::reason, "hvorfor"),
    field("voids", &render::CorrectionView::voids, "notatet udgår"),
    field("at", &render::CorrectionView::at, "det rigtige tidspunkt, når det er rettet"),
    field("text", &render::CorrectionView::text, "hvad der skal stå i stedet; tom, når det udgår"),
};

template <>
inline constexpr auto fields_of<render::EntryView> = Table{
    field("id", &render::EntryView::id, "notatets korte id"),
    field("stem", &render::EntryView::stem, "filens navn uden endelse"),
    field("kind", &render::EntryView::kind, "notatets slags, som i filens navn"),
    field("kind_text", &render::EntryView::kind_text, "notatets slags på dansk"),
    field("at", &render::EntryView::at, "hvornår det skete"),
    field("clock", &render::EntryView::clock, "klokkeslættet, det skete"),
    field("other_day", &render::EntryView::other_day, "dagen, det skete, når det ikke er i dag"),
    field("new_day", &render::EntryView::new_day, "dagen, ved dagens første notat"),
    field("logged", &render::EntryView::logged, "hvornår det blev skrevet ned"),
    field("late", &render::EntryView::late, "skrevet mere end fem minutter efter, at det skete"),
    field("after_end", &render::EntryView::after_end, "skrevet efter afslutningen"),
    field("from", &render::EntryView::from, "den hændelse, der er lagt sammen med denne"),
    field("author", &render::EntryView::author, "hvem der skrev det"),
    field("text", &render::EntryView::text, "indholdet, som det gælder"),
    field("original", &render::EntryView::original, "indholdet, som det først blev skrevet"),
    field("changed", &render::EntryView::changed, "indholdet er rettet"),
    field("original_at", &render::EntryView::original_at, "tidspunktet, før det blev rettet"),
    field("visibility", &render::EntryView::visibility, "hvem der må se det"),
    field("visibility_text", &render::EntryView::visibility_text, "hvem der må se det, på dansk"),
    field("voided", &render::EntryView::voided, "notatet udgår"),
    field("disputed", &render::EntryView::disputed, "rettet to gange uafhængigt af hinanden"),
    field("corrections", &render::EntryView::corrections, "rettelserne i rækkefølge"),
};

template <>
inline constexpr auto fields_of<render::ContactMailView> = Table{
    field("sent", &render::ContactMailView::sent, "den er sendt"),
    field("at", &render::ContactMailView::at, "hvornår den blev sendt eller prøvet"),
    field("to", &render::ContactMailView::to, "adressen"),
    field("why", &render::ContactMailView::why, "hvorfor den ikke blev sendt"),
    field("text", &render::ContactMailView::text, "det samme i én linje"),
};

template <>
inline constexpr auto fields_of<render::ContactView> = Table{
    field("person", &render::ContactView::person, "personen"),
    field("ad_hoc", &render::ContactView::ad_hoc, "inddraget til denne hændelse"),
    field("scope", &render::ContactView::scope, "hvad personen er inddraget til"),
    field("standing", &render::ContactView::standing, "hvor langt man er med personen"),
    field("standing_text", &render::ContactView::standing_text, "det samme på dansk"),
    field("settled", &render::ContactView::settled, "ingen behøver ringe"),
    field("wrong_numbers", &render::ContactView::wrong_numbers, "numre, der ikke er deres"),
    field("last", &render::ContactView::last, "det opkald, der gælder"),
    field("retry", &render::ContactView::retry, "hvornår der skal ringes igen"),
    field("covered_by", &render::ContactView::covered_by,
          "stedfortræderen, der er talt med i stedet"),
    field("retry_due", &render::ContactView::retry_due, "tiden til at ringe igen er kommet"),
    field("note", &render::ContactView::note, "bemærkning fra opkaldet"),
    field("mail", &render::ContactView::mail, "besked på e-mail, hvor der er sendt eller skulle sendes en"),
};

template <>
inline constexpr auto fields_of<render::AnswerView> = Table{
    field("id", &render::AnswerView::id, "notatets korte id"),
    field("at", &render::AnswerView::at, "hvornår det blev besluttet"),
    field("text", &render::AnswerView::text, "beslutningen"),
    field("decided_by", &render::AnswerView::decided_by, "hvem der besluttede det"),
    field("decided_by_text", &render::AnswerView::decided_by_text, "det samme i én linje"),
    field("dissent", &render::AnswerView::dissent, "uenighed"),
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
    field("open_for_text", &render::QuestionView::open_for_text, "det samme i én linje"),
    field("answers", &render::QuestionView::answers, "svarene; det sidste gælder"),
};

template <>
inline constexpr auto fields_of<render::TaskView> = Table{
    field("id", &render::TaskView::id, "notatets korte id"),
    field("text", &render::TaskView::text, "hvad det gælder"),
    field("who", &render::TaskView::who, "hvem der henvendte sig"),
    field("responsible", &render::TaskView::responsible, "den ansvarlige"),
    field("due", &render::TaskView::due, "fristen"),
    field("overdue", &render::TaskView::overdue, "fristen er overskredet"),
    field("open", &render::TaskView::open, "hverken udført, besvaret eller afløst"),
    field("done", &render::TaskView::done, "udført eller besvaret"),
    field("replaced_by", &render::TaskView::replaced_by, "den beslutning, der har afløst den"),
    field("done_at", &render::TaskView::done_at, "hvornår det blev udført"),
    field("answer", &render::TaskView::answer, "svaret, eller bemærkningen ved udførelsen"),
};

template <>
inline constexpr auto fields_of<render::AreaView> = Table{
    field("id", &render::AreaView::id, "id"),
    field("name", &render::AreaView::name, "navn og by"),
};

template <>
inline constexpr auto fields_of<render::IncidentView> = Table{
    field("id", &render::IncidentView::id, "hændelsens korte id"),
    field("name", &render::IncidentView::name, "mappens navn"),
    field("title", &render::IncidentView::title, "type og sted i én linje"),
    field("type", &render::IncidentView::type, "hændelsestypens id"),
    field("type_name", &render::IncidentView::type_name, "hændelsestypens navn"),
    field("area", &render::IncidentView::area, "boligområdernes id'er, med komma imellem"),
    field("area_name", &render::IncidentView::area_name,
          "boligområdernes navne og by, eller «uden for områderne»"),
    field("areas", &render::IncidentView::areas, "boligområderne; ingen, når det er uden for dem"),
    field("place", &render::IncidentView::place, "stedet"),
    field("text", &render::IncidentView::text, "hvad der er sket"),
    field("state", &render::IncidentView::state, "tilstanden"),
    field("state_text", &render::IncidentView::state_text, "tilstanden på dansk"),
    field("told", &render::IncidentView::told, "tilstanden, og om planen bruges, i én linje"),
    field("use", &render::IncidentView::use, "om planen er brugt"),
    field("absorbed", &render::IncidentView::absorbed, "hændelser, der er lagt sammen med denne"),
    field("open", &render::IncidentView::open, "ikke afsluttet"),
    field("exercise", &render::IncidentView::exercise, "øvelse"),
    field("unverified", &render::IncidentView::unverified, "type og område er ikke slået op"),
    field("at", &render::IncidentView::at, "hvornår det skete"),
    field("activated", &render::IncidentView::activated, "hvornår deltagerne blev kaldt sammen"),
    field("convener", &render::IncidentView::convener, "den, der indkalder nu"),
    field("convener_text", &render::IncidentView::convener_text, "det samme som en sætning"),
    field("convener_title", &render::IncidentView::convener_title, "hvad planen kalder vedkommende"),
    field("handed_over", &render::IncidentView::handed_over,
          "det er ikke planens tovholder, der indkalder"),
    field("contacts", &render::IncidentView::contacts, "ringelisten"),
    field("gone", &render::IncidentView::gone,
          "dem, der ikke er på listen mere, og som der ikke blev talt med"),
    field("gone_text", &render::IncidentView::gone_text, "det samme i én linje"),
    field("questions", &render::IncidentView::questions, "punkter til stillingtagen"),
    field("decisions", &render::IncidentView::decisions, "beslutninger uden for punkterne"),
    field("followups", &render::IncidentView::followups, "opfølgninger"),
    field("inquiries", &render::IncidentView::inquiries, "henvendelser"),
    field("timeline", &render::IncidentView::timeline, "notaterne efter, hvornår det skete"),
    field("evaluations", &render::IncidentView::evaluations, "evalueringer"),
    field("unreadable", &render::IncidentView::unreadable, "notater, hvis fil ikke kan læses"),
    field("level", &render::IncidentView::level, "kriseniveau eller aktiveringstrin"),
    field("alarm", &render::IncidentView::alarm, "alarmeringskæden"),
    field("tasks", &render::IncidentView::tasks, "planens opgaver"),
    field("cards", &render::IncidentView::cards, "actioncards, der gælder her"),
    field("staff", &render::IncidentView::staff, "bemandingen"),
    field("next_situation", &render::IncidentView::next_situation,
          "hvornår næste situationsbillede kommer"),
    field("next_situation_overdue", &render::IncidentView::next_situation_overdue,
          "det skulle være kommet"),
};

}  // namespace base
