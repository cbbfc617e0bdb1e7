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

  static constexpr auto fields = Table{
      field<&HealthLine::topic>("hvad det handler om"),
      field<&HealthLine::text>("hvad der er at sige"),
      field<&HealthLine::command>("hvad man kan skrive"),
  };
};

struct RiskyDaysView {
  std::string id;
  std::string name;
  base::Date first;
  base::Date last;
  std::string text;  // «31. december – 1. januar»

  static constexpr auto fields = Table{
      field<&RiskyDaysView::id>("id i plan.yaml"),    field<&RiskyDaysView::name>("hvad de hedder"),
      field<&RiskyDaysView::first>("første dag"),     field<&RiskyDaysView::last>("sidste dag"),
      field<&RiskyDaysView::text>("dagene på dansk"),
  };
};

struct HealthView {
  std::vector<HealthLine> lines;
  std::optional<int> days_left;  // that the document is valid; absent where it is not, or not yet
  std::optional<When> next_meeting;
  std::optional<base::Date> last_exercise;
  std::optional<When> planned_exercise;   // may be past
  std::vector<std::string> duties;        // ids: missing for the part before, or nearly due
  std::vector<RiskyDaysView> risky_days;  // that have begun, or begin within two weeks
  int open_proposals = 0;                 // as in HealthFacts
  int unwritten_proposals = 0;

  static constexpr auto fields = Table{
      field<&HealthView::lines>("året på én side, linje for linje"),
      field<&HealthView::days_left>(
          "dage, som dokumentet gælder endnu; mangler, når det ikke er begyndt"),
      field<&HealthView::next_meeting>("det næste møde, der er indkaldt"),
      field<&HealthView::last_exercise>("den sidste øvelse"),
      field<&HealthView::planned_exercise>("den næste planlagte øvelse; dagen kan være forbi"),
      field<&HealthView::duties>(
          "pligter, der mangler for perioden før, eller som snart skal være gjort"),
      field<&HealthView::risky_days>("dage med større risiko: i gang, eller inden for to uger"),
      field<&HealthView::open_proposals>("åbne forslag til ændring af planen"),
      field<&HealthView::unwritten_proposals>(
          "vedtagne forslag, der ikke er skrevet ind i planen endnu"),
  };
};

// What was read for it beside the plan.
struct HealthFacts {
  const std::vector<model::Item>& entries;  // those outside incidents
  std::optional<LoggedExercise> logged;     // newer than any exercise among the entries
  std::vector<std::string> contacts;        // sentences on the contacts
  std::string plan_flag;                    // for the commands: «» or « --plan ID»
  std::optional<model::SignatureCount> signatures = {};  // of the document that rules
  bool next_is_ready = false;                            // the next document
  int open_proposals = 0;                                // to change the plan
  int unwritten_proposals = 0;                           // accepted, and not in the plan yet
};

HealthView health_view(const Context& context, const HealthFacts& facts);

}  // namespace render
