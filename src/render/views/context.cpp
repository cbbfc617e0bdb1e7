#include "render/views/context.hpp"

#include <fmt/format.h>

namespace render {

base::Instant here(const Context& context, const base::Instant& instant) {
  if (context.zone != nullptr) return context.zone->here(instant);
  return {instant.utc_seconds(), context.now.offset_seconds()};
}

std::string person_name(const Context& context, const model::PersonId& id) {
  const auto* person = context.participants ? context.participants->find(id) : nullptr;
  return person ? person->display() : id.str();
}

std::string area_name(const Context& context, const model::AreaId& id) {
  const auto* area = context.plan ? model::find_item(context.plan->areas, id) : nullptr;
  if (area == nullptr) return id.str();
  return area->place ? fmt::format("{}, {}", area->name.str(), area->place->str())
                     : area->name.str();
}

std::string type_name(const Context& context, const model::TypeId& id) {
  const auto* type = context.plan ? model::find_item(context.plan->incident_types, id) : nullptr;
  return type ? type->name.str() : id.str();
}

std::string coordinator_title(const Context& context) {
  const auto* plan = context.plan;
  return plan != nullptr && plan->coordinator_title ? plan->coordinator_title->str() : "Tovholder";
}

std::string convenes(const Context& context, std::string_view name) {
  const auto* plan = context.plan;
  if (plan == nullptr || !plan->coordinator_title) return fmt::format("{} indkalder", name);
  return fmt::format("{}: {}", plan->coordinator_title->str(), name);
}

std::string section_heading(const Context& context, const model::SectionId& id) {
  const auto* section =
      context.document ? model::find_item(context.document->sections, id) : nullptr;
  return section && section->heading ? section->heading->str() : id.str();
}

}  // namespace render
