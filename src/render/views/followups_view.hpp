// Every open follow-up and inquiry, from incidents and from outside of them, by who is to do it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/context.hpp"
#include "render/views/entry_folder.hpp"
#include "render/views/when.hpp"

namespace render {

// A follow-up or an inquiry, and how far it has come.
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

TaskView task_view(const Context& context, const EntryFolder& folder, const model::Task& task);

struct FollowupRow {
  TaskView task;
  std::string kind;                    // `followup` or `inquiry`
  std::string from;                    // where it comes from: «Mødet den 1. december 2026»
  std::optional<std::string> from_id;  // the incident's or the meeting's id
  bool exercise = false;
};

struct PersonFollowups {
  std::string id;                 // empty: nobody is responsible
  std::string name;               // likewise
  std::vector<FollowupRow> rows;  // those with a deadline first, the earliest first
};

struct FollowupsView {
  When now;
  std::vector<PersonFollowups> people;  // as on the list of participants, then others, then nobody
  int open = 0;
  int overdue = 0;
};

// Only what is open, also of the incidents given.
FollowupsView followups_view(const Context& context, const std::vector<model::Incident>& incidents,
                             const model::PlanLog& log);
// The same without what is not overdue.
FollowupsView only_overdue(FollowupsView view);
// With `open` and `overdue` as its rows are now: somebody may have been left out.
FollowupsView counted(FollowupsView view);
// Those outside incidents.
std::vector<FollowupRow> outside_followups(const Context& context, const model::PlanLog& log);

}  // namespace render

namespace base {

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
inline constexpr auto fields_of<render::FollowupRow> = Table{
    field("task", &render::FollowupRow::task, "opfølgningen eller henvendelsen"),
    field("kind", &render::FollowupRow::kind, "followup eller inquiry"),
    field("from", &render::FollowupRow::from, "hændelsen eller mødet, den kommer fra"),
    field("from_id", &render::FollowupRow::from_id, "hændelsens eller mødets id"),
    field("exercise", &render::FollowupRow::exercise, "hændelsen er en øvelse"),
};

template <>
inline constexpr auto fields_of<render::PersonFollowups> = Table{
    field("id", &render::PersonFollowups::id, "den ansvarliges id; tomt, hvor ingen er ansvarlig"),
    field("name", &render::PersonFollowups::name, "den ansvarliges navn; tomt, hvor ingen er"),
    field("rows", &render::PersonFollowups::rows, "det, der skal gøres, efter frist"),
};

template <>
inline constexpr auto fields_of<render::FollowupsView> = Table{
    field("now", &render::FollowupsView::now, "hvornår det er set"),
    field("people", &render::FollowupsView::people, "de ansvarlige; det, som ingen har, til sidst"),
    field("open", &render::FollowupsView::open, "antal åbne"),
    field("overdue", &render::FollowupsView::overdue, "antal, hvis frist er overskredet"),
};

}  // namespace base
