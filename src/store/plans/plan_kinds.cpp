#include "store/plans/plan_kinds.hpp"

#include <array>
#include <optional>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "model/values/scalars.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {

namespace {

enum class PlanFileKind { plans, plan, participants, document, helhedsplan, card };

// Of a path's last parts, from `plans` on.
std::optional<PlanFileKind> kind_of(std::string_view path) {
  const auto parts = base::split(path, '/');
  const auto is_at = [&](std::size_t from_end, std::string_view name) {
    return parts.size() > from_end && parts[parts.size() - 1 - from_end] == name;
  };
  const std::string& file = parts.back();
  if (is_at(1, "plans"))
    return file == "plans.yaml" ? std::optional(PlanFileKind::plans) : std::nullopt;
  if (!file.ends_with(".yaml")) return std::nullopt;
  if (is_at(1, "cards") && is_at(3, "plans")) return PlanFileKind::card;
  if (!is_at(2, "plans")) return std::nullopt;
  if (file == "plan.yaml") return PlanFileKind::plan;
  if (file == "participants.yaml") return PlanFileKind::participants;
  if (file == "helhedsplan.yaml") return PlanFileKind::helhedsplan;
  if (file == "document.yaml" || file.starts_with("document-")) return PlanFileKind::document;
  return std::nullopt;
}

}  // namespace

bool is_plan_file(std::string_view path) { return kind_of(path).has_value(); }

std::optional<std::string_view> format_of_plan_file(std::string_view path) {
  const auto kind = kind_of(path);
  if (!kind) return std::nullopt;
  switch (*kind) {
    case PlanFileKind::plans: return plans_format;
    case PlanFileKind::plan: return plan_format;
    case PlanFileKind::participants: return participants_format;
    case PlanFileKind::document: return document_format;
    case PlanFileKind::helhedsplan: return helhedsplan_format;
    case PlanFileKind::card: return card_format;
  }
  return std::nullopt;
}

bool is_workspace_file(std::string_view path) {
  if (is_plan_file(path)) return true;
  const auto parts = base::split(path, '/');
  const std::string& file = parts.back();
  constexpr std::array<std::string_view, 3> beside{".gitattributes", ".gitignore", "README.md"};
  const bool known = base::contains(beside, file);
  if (known && (parts.size() == 1 || parts[parts.size() - 2] == "records")) return true;
  if (parts.size() < 2) return false;
  const std::string& folder = parts[parts.size() - 2];
  if (folder == "templates") return file.ends_with(".mustache");
  return folder == "plans" && file.ends_with(".schema.json");
}

base::Diagnostics faults_of_plan_file(const std::string& path, std::string bytes) {
  Source source(path, std::move(bytes));
  switch (*kind_of(path)) {
    case PlanFileKind::plans: return read_plans(std::move(source)).diagnostics;
    case PlanFileKind::plan: return read_plan(std::move(source)).diagnostics;
    case PlanFileKind::participants: return read_participants(std::move(source)).diagnostics;
    case PlanFileKind::document: return read_document(std::move(source)).diagnostics;
    case PlanFileKind::helhedsplan: return read_helhedsplan(std::move(source)).diagnostics;
    case PlanFileKind::card: return read_card(std::move(source)).diagnostics;
  }
  return {};
}

}  // namespace store
