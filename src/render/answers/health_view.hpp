// The plan's year at a glance, as `status` shows it while no incident is open: what is due, what is
// missing, what comes. A line each, under a topic; the facts of it beside them, for programs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules/signatures.hpp"
#include "render/answers/exercises_view.hpp"

namespace render {

struct HealthLine {
  std::string topic;  // «Møder»
  std::string text;   // a sentence; where a command follows, up to the colon or the question mark
  std::optional<std::string> command;  // what to type about it
};

struct RiskyDaysView {
  std::string id;
  std::string name;
  base::Date first;
  base::Date last;
  std::string text;  // «31. december – 1. januar»
};

struct HealthView {
  std::vector<HealthLine> lines;
  std::optional<int> days_left;  // that the document is valid; absent where it is not
  std::optional<When> next_meeting;
  std::optional<base::Date> last_exercise;
  std::optional<When> planned_exercise;  // may be past
  std::vector<std::string> duties;       // ids: missing for the part before, or nearly due
  std::vector<RiskyDaysView> risky_days;  // that have begun, or begin within two weeks
  int open_proposals = 0;       // as in HealthFacts
  int unwritten_proposals = 0;
};

// What was read for it beside the plan.
struct HealthFacts {
  const std::vector<model::Item>& entries;  // those outside incidents
  std::optional<LoggedExercise> logged;     // newer than any exercise among the entries
  std::vector<std::string> contacts;        // sentences on the contacts
  std::string plan_flag;                    // for the commands: «» or « --plan ID»
  std::optional<model::SignatureCount> signatures = {};  // of the document that rules
  bool next_is_ready = false;                            // the next document
  int open_proposals = 0;       // to change the plan
  int unwritten_proposals = 0;  // accepted, and not in the plan yet
};

HealthView health_view(const Context& context, const HealthFacts& facts);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::HealthLine> = Table{
    field("topic", &render::HealthLine::topic, "hvad det handler om"),
    field("text", &render::HealthLine::text, "hvad der er at sige"),
    field("command", &render::HealthLine::command, "hvad man kan skrive"),
};

template <>
inline constexpr auto fields_of<render::RiskyDaysView> = Table{
    field("id", &render::RiskyDaysView::id, "id i plan.yaml"),
    field("name", &render::RiskyDaysView::name, "hvad de hedder"),
    field("first", &render::RiskyDaysView::first, "første dag"),
    field("last", &render::RiskyDaysView::last, "sidste dag"),
    field("text", &render::RiskyDaysView::text, "dagene på dansk"),
};

template <>
inline constexpr auto fields_of<render::HealthView> = Table{
    field("lines", &render::HealthView::lines, "året på én side, linje for linje"),
    field("days_left", &render::HealthView::days_left, "dage, som dokumentet gælder endnu"),
    field("next_meeting", &render::HealthView::next_meeting, "det næste møde, der er indkaldt"),
    field("last_exercise", &render::HealthView::last_exercise, "den sidste øvelse"),
    field("planned_exercise", &render::HealthView::planned_exercise,
          "den næste planlagte øvelse; dagen kan være forbi"),
    field("duties", &render::HealthView::duties,
          "pligter, der mangler for perioden før, eller som snart skal være gjort"),
    field("risky_days", &render::HealthView::risky_days,
          "dage med større risiko: i gang, eller inden for to uger"),
    field("open_proposals", &render::HealthView::open_proposals,
          "åbne forslag til ændring af planen"),
    field("unwritten_proposals", &render::HealthView::unwritten_proposals,
          "vedtagne forslag, der ikke er skrevet ind i planen endnu"),
};

}  // namespace base
