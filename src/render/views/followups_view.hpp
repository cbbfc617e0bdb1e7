// Every open follow-up and inquiry, from incidents and from outside of them, by who is to do it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/context.hpp"
#include "render/views/describe.hpp"
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

  static constexpr auto fields = Table{
      field<&TaskView::id>("notatets korte id"),
      field<&TaskView::text>("hvad det gælder"),
      field<&TaskView::who>("hvem der henvendte sig"),
      field<&TaskView::responsible>("den ansvarlige"),
      field<&TaskView::due>("fristen"),
      field<&TaskView::overdue>("fristen er overskredet"),
      field<&TaskView::open>("hverken udført, besvaret eller afløst"),
      field<&TaskView::done>("udført eller besvaret"),
      field<&TaskView::replaced_by>("den beslutning, der har afløst den"),
      field<&TaskView::done_at>("hvornår det blev udført"),
      field<&TaskView::answer>("svaret, eller bemærkningen ved udførelsen"),
  };
};

TaskView task_view(const Context& context, const EntryFolder& folder, const model::Task& task);

struct FollowupRow {
  TaskView task;
  std::string kind;                    // `followup` or `inquiry`
  std::string from;                    // where it comes from: «Mødet den 1. december 2026»
  std::optional<std::string> from_id;  // the incident's or the meeting's id
  bool exercise = false;

  static constexpr auto fields = Table{
      field<&FollowupRow::task>("opfølgningen eller henvendelsen"),
      field<&FollowupRow::kind>("followup eller inquiry"),
      field<&FollowupRow::from>("hændelsen eller mødet, den kommer fra"),
      field<&FollowupRow::from_id>("hændelsens eller mødets id"),
      field<&FollowupRow::exercise>("hændelsen er en øvelse"),
  };
};

struct PersonFollowups {
  std::string id;                 // empty: nobody is responsible
  std::string name;               // likewise
  std::vector<FollowupRow> rows;  // those with a deadline first, the earliest first

  static constexpr auto fields = Table{
      field<&PersonFollowups::id>("den ansvarliges id; tomt, hvor ingen er ansvarlig"),
      field<&PersonFollowups::name>("den ansvarliges navn; tomt, hvor ingen er"),
      field<&PersonFollowups::rows>("det, der skal gøres, efter frist"),
  };
};

struct FollowupsView {
  When now;
  std::vector<PersonFollowups> people;  // as on the list of participants, then others, then nobody
  int open = 0;
  int overdue = 0;

  static constexpr auto fields = Table{
      field<&FollowupsView::now>("hvornår det er set"),
      field<&FollowupsView::people>("de ansvarlige; det, som ingen har, til sidst"),
      field<&FollowupsView::open>("antal åbne"),
      field<&FollowupsView::overdue>("antal, hvis frist er overskredet"),
  };
};

// Calls `take` with the entry of each that is open there, and its row.
void each_open(const Context& context, const EntryFolder& folder,
               const std::function<void(const model::Item&, FollowupRow)>& take);
// Orders by deadline: a day ends after its last clock time; what has no deadline comes last.
std::string due_order(const std::optional<When>& due);

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
