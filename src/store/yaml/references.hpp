// What an id refers to, where it does not declare it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/values/scalars.hpp"

namespace store {

// clang-format off
enum class Refers {
  plan, section, area, type, question, person, level, task, role, card, item, site, effort,
  indicator
};
template <class T> inline constexpr std::optional<Refers> refers_to{};
template <> inline constexpr std::optional<Refers> refers_to<model::PlanId> = Refers::plan;
template <> inline constexpr std::optional<Refers> refers_to<model::SectionId> = Refers::section;
template <> inline constexpr std::optional<Refers> refers_to<model::AreaId> = Refers::area;
template <> inline constexpr std::optional<Refers> refers_to<model::TypeId> = Refers::type;
template <> inline constexpr std::optional<Refers> refers_to<model::QuestionId> = Refers::question;
template <> inline constexpr std::optional<Refers> refers_to<model::PersonId> = Refers::person;
template <> inline constexpr std::optional<Refers> refers_to<model::LevelId> = Refers::level;
template <> inline constexpr std::optional<Refers> refers_to<model::TaskId> = Refers::task;
template <> inline constexpr std::optional<Refers> refers_to<model::RoleId> = Refers::role;
template <> inline constexpr std::optional<Refers> refers_to<model::CardId> = Refers::card;
template <> inline constexpr std::optional<Refers> refers_to<model::ItemId> = Refers::item;
template <> inline constexpr std::optional<Refers> refers_to<model::SiteId> = Refers::site;
template <> inline constexpr std::optional<Refers> refers_to<model::EffortId> = Refers::effort;
template <>
inline constexpr std::optional<Refers> refers_to<model::IndicatorId> = Refers::indicator;
// clang-format on

// An id that names something declared elsewhere; resolved when all files are read.
struct Reference {
  Refers to;
  std::string id;
  std::size_t offset;
};

// `id` declares; every other key refers.
template <class M>
constexpr bool is_declaration(std::string_view key) {
  return refers_to<M>.has_value() && key == "id";
}

}  // namespace store
