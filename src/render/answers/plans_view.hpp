// What `plan list` answers: every plan of the workspace, a row each; and what `plan new`, `import`
// and `renew` do: the files that they made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "render/views/page_view.hpp"

namespace render {

struct PlanRow {
  std::string id;
  std::string name;                     // the id, where no plan could be read
  bool standard = false;                // counts where no plan is named
  std::optional<std::string> title;     // of the document that rules today
  std::optional<std::string> document;  // its file
  ValidityView validity;
  bool only_document = false;  // nothing to work with yet
  int open = 0;                // incidents, exercises not among them
  int open_exercises = 0;
  std::vector<std::string> faults;  // what of it cannot be read, and what is used instead

  static constexpr auto fields = Table{
      field<&PlanRow::id>("planens id: det, som --plan tager"),
      field<&PlanRow::name>("planens navn; id'et, når planen ikke kan læses"),
      field("default", &PlanRow::standard, "den plan, der gælder, når ingen er nævnt"),
      field<&PlanRow::title>("det gældende dokuments titel"),
      field<&PlanRow::document>("det gældende dokuments fil"),
      embedded(&PlanRow::validity),
      field<&PlanRow::only_document>("der er kun et dokument: planen kan ikke bruges endnu"),
      field<&PlanRow::open>("åbne hændelser; øvelser tælles ikke med"),
      field<&PlanRow::open_exercises>("åbne øvelser"),
      field<&PlanRow::faults>("hvad der ikke kan læses"),
  };
};

struct PlansView {
  std::vector<PlanRow> plans;

  static constexpr auto fields = Table{field<&PlansView::plans>("planerne efter id")};
};

// What can be told from the plan's files. `document` is the ruling one's file.
PlanRow plan_row(const Context& context, const model::PlanId& id,
                 const std::optional<std::string>& document);
void count_open(PlanRow& row, const std::vector<model::Incident>& open);

struct FilesView {
  std::optional<std::string> plan;  // its id; absent for a file outside plans/
  std::vector<std::string> files;   // in the order in which they were written
  std::vector<std::string> next;    // what to do now, a line each

  static constexpr auto fields = Table{
      field<&FilesView::plan>("planens id"),
      field<&FilesView::files>("de filer, der er skrevet"),
      field<&FilesView::next>("hvad der nu skal gøres"),
  };
};

// The next document, and what in it must be looked at by hand.
struct RenewedView {
  std::string file;  // from the workspace's folder
  std::string valid;
  std::vector<std::string> parties;    // their lines
  std::vector<std::string> look_at;    // a sentence each, with line numbers
  std::vector<std::string> proposals;  // that are open, or not written in yet, with their ids
  std::vector<std::string> next;       // what to do now, a line each

  static constexpr auto fields = Table{
      field<&RenewedView::file>("filen, fra beredskabsmappen"),
      field<&RenewedView::valid>("perioden"),
      field<&RenewedView::parties>("parternes linjer"),
      field<&RenewedView::look_at>("det, der skal ses efter i hånden"),
      field<&RenewedView::proposals>("forslag, der er åbne, eller vedtaget og ikke skrevet ind"),
      field<&RenewedView::next>("hvad der nu skal gøres"),
  };
};

}  // namespace render
