#include "render/views/plans_view.hpp"

#include "render/views/page_view.hpp"

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
  if (const auto& valid = context.document->valid) {
    row.from = valid->from;
    row.to = valid->to;
    row.valid = period_text(*valid);
    row.expired = valid->to < context.now.date();
  }
  return row;
}

void count_open(PlanRow& row, const std::vector<model::Incident>& open) {
  for (const auto& incident : open) ++(incident.exercise ? row.open_exercises : row.open);
}

}  // namespace render
