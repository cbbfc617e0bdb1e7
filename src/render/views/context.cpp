#include "render/views/context.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "model/rules/people.hpp"

namespace render {

base::Instant here(const Context& context, const base::Instant& instant) {
  return context.zone != nullptr ? context.zone->shown(instant) : instant;
}

model::Office office(const Context& context) {
  return {context.participants, context.as_told.value_or(context.now.date())};
}

std::optional<model::Convener> convener(const Context& context) {
  return model::convener(nullptr, context.outside, context.plan, office(context), context.now);
}

std::string person_name(const Context& context, const model::PersonId& id) {
  const auto* person = model::find_person(context.participants, id);
  return person ? model::told_apart(*context.participants, *person) : id.str();
}

std::optional<std::string> person_name(const Context& context,
                                       const std::optional<model::PersonId>& id) {
  return id ? std::optional(person_name(context, *id)) : std::nullopt;
}

std::vector<std::string> person_names(const Context& context,
                                      const std::vector<model::PersonId>& ids) {
  return base::mapped(ids, [&](const auto& id) { return person_name(context, id); });
}

std::string area_name(const Context& context, const model::AreaId& id) {
  const auto* area = find_in(context.plan, &model::Plan::areas, id);
  return area ? area->display() : id.str();
}

std::string type_name(const Context& context, const model::TypeId& id) {
  return name_in(context.plan, &model::Plan::incident_types, id);
}

std::string coordinator_title(const Context& context, std::string_view otherwise) {
  const bool own = context.plan != nullptr && context.plan->coordinator_title;
  return own ? context.plan->coordinator_title->str() : std::string(otherwise);
}

std::string coordinator_word(const Context& context) {
  return base::lower_first(coordinator_title(context, "tovholderen"));
}

std::string convenes(const Context& context, std::string_view name) {
  const auto own = coordinator_title(context, "");
  return own.empty() ? fmt::format("{} indkalder", name) : fmt::format("{}: {}", own, name);
}

namespace {

std::string heading_in(const model::Document* document, const model::SectionId& id) {
  const auto* section = find_in(document, &model::Document::sections, id);
  return section && section->heading ? section->heading->str() : id.str();
}

}  // namespace

std::string section_heading(const Context& context, const model::SectionId& id) {
  return heading_in(context.document, id);
}

std::optional<std::string> section_heading(const Context& context,
                                           const std::optional<model::SectionId>& id) {
  return id ? std::optional(section_heading(context, *id)) : std::nullopt;
}

std::optional<std::string> section_heading(const Context& context, const model::Incident& incident,
                                           const std::optional<model::SectionId>& id) {
  const auto* then = id && context.document_of ? context.document_of(incident) : nullptr;
  return then != nullptr ? std::optional(heading_in(then, *id)) : section_heading(context, id);
}

AsTold::AsTold(const Context& context, const model::Incident& incident) : context_(context) {
  if (context.as_told) return;
  list_ = model::list_as_told(incident, context.participants);
  if (list_) context_.participants = &*list_;
  context_.as_told = model::day_of_people(incident, context.now);
}

}  // namespace render
