#include "render/answers/plans_view.hpp"

namespace render {

PlanRow plan_row(const Context& context, const model::PlanId& id,
                 const std::optional<std::string>& document) {
  PlanRow row;
  row.id = id.str();
  row.name = context.plan != nullptr ? context.plan->name.str() : row.id;
  row.standard = context.plans != nullptr && context.plans->default_plan == id;
  if (context.document == nullptr) return row;
  row.title = context.document->title.str();
  row.document = document;
  row.validity = validity_view(context, *context.document);
  return row;
}

void count_open(PlanRow& row, const std::vector<model::Incident>& open) {
  for (const auto& incident : open) ++(incident.exercise ? row.open_exercises : row.open);
}

}  // namespace render
