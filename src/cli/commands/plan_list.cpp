#include <fmt/format.h>

#include <algorithm>

#include "base/cpr.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/paper.hpp"
#include "render/answers/plans_view.hpp"
#include "store/disk/workspace.hpp"
#include "store/plans/documents.hpp"

namespace cli::commands {

namespace {

constexpr std::size_t widest_id = 24;
constexpr std::string_view usual_document = "document.yaml";

// Incidents are read only where the names of their entries say that they may be open.
render::PlanRow look_at(Session& of_plan) {
  const auto& document = of_plan.folder().document;
  auto context = of_plan.workspace_context();
  context.plan = of_plan.plan();
  context.document = of_plan.document();
  std::optional<std::string> file;
  if (document.source) file = store::file_of(document);
  auto row = render::plan_row(context, of_plan.plan_id(), file);
  row.id = base::mask_cpr(row.id);  // a folder's name; check says what is in it
  row.only_document = of_plan.only_document();
  try {
    render::count_open(row, of_plan.open_incidents());
  } catch (const Error& error) {
    of_plan.warn(error.what());
  }
  row.faults = of_plan.warnings();
  return row;
}

std::string validity(const render::PlanRow& row) {
  if (!row.title) return {};
  const auto& [from, to, valid, expired] = row.validity;
  std::string text = !valid    ? "Perioden står ikke i dokumentet"
                     : expired ? fmt::format("Udløb den {}", base::danish_date_short(*to))
                               : fmt::format("Gælder {}", *valid);
  if (row.document && *row.document != usual_document) text += fmt::format(" ({})", *row.document);
  return text + ".";
}

std::string open_text(const render::PlanRow& row) {
  std::vector<std::string> parts;
  if (row.open > 0) parts.push_back(base::counted(row.open, "åben hændelse", "åbne hændelser"));
  if (row.open_exercises > 0) {
    parts.push_back(base::counted(row.open_exercises, "åben ØVELSE", "åbne ØVELSER"));
  }
  return parts.empty() ? "" : base::danish_list(parts) + ".";
}

std::string line_of(const render::PlanRow& row) {
  std::vector<std::string> parts;
  if (row.name != row.id) parts.push_back(row.name + ".");
  if (const auto open = open_text(row); !open.empty()) parts.push_back(open);
  if (const auto valid = validity(row); !valid.empty()) parts.push_back(valid);
  if (row.only_document) parts.push_back("Har kun et dokument.");
  for (const auto& fault : row.faults) parts.push_back(fault);
  return base::join(parts, " ");
}

}  // namespace

Output plan_list(Session& session, const Arguments&) {
  render::PlansView view;
  for (const auto& id : store::list_plans(session.root())) {
    Session of_plan = session.of_plan(id);
    view.plans.push_back(look_at(of_plan));
  }
  std::size_t label = 0;
  for (const auto& row : view.plans)
    label = std::max(label, std::min(base::width(row.id), widest_id));
  Paper paper(session);
  for (const auto& row : view.plans) paper.row(row.id, label, line_of(row), 0);
  if (view.plans.empty()) {
    paper.line("Her er ingen planer endnu. Lav en: beredskab plan new ID");
    return {paper.take(), render::to_json(view)};
  }
  paper.blank();
  if (const auto* plans = session.plans()) {
    if (std::ranges::any_of(view.plans, [](const auto& row) { return !row.faults.empty(); }))
      paper.line("Hvad der er i vejen: beredskab check");
    paper.line(fmt::format("Nævnes ingen, gælder «{}». En anden: {}",
                           base::mask_cpr(plans->default_plan.str()), unbroken("--plan ID")));
  }
  return {paper.take(), render::to_json(view)};
}

}  // namespace cli::commands
