#include "store/plans/plan_kinds.hpp"

#include "base/text.hpp"
#include "store/disk/record_paths.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {

namespace {

// What the program reads by a table of fields.
struct PlanFile {
  std::string_view format;  // today
  base::Diagnostics (*faults)(Source);
  bool (*has_value)(Source);
};
template <auto read>
constexpr PlanFile read_as(std::string_view format) {
  return {format, [](Source source) { return read(std::move(source)).diagnostics; },
          [](Source source) { return read(std::move(source)).value.has_value(); }};
}
constexpr auto plans_file = read_as<read_plans>(plans_format);
constexpr auto plan_file = read_as<read_plan>(plan_format);
constexpr auto list_file = read_as<read_participants>(participants_format);
constexpr auto document_file = read_as<read_document>(document_format);
constexpr auto helhedsplan_file = read_as<read_helhedsplan>(helhedsplan_format);
constexpr auto card_file = read_as<read_card>(card_format);

// By a path's last parts, from `plans` on; null where it is none.
const PlanFile* plan_file_at(std::string_view path) {
  const auto parts = base::split(path, '/');
  const auto is_at = [&](std::size_t from_end, std::string_view name) {
    return parts.size() > from_end && parts[parts.size() - 1 - from_end] == name;
  };
  const std::string& file = parts.back();
  if (is_at(1, "plans")) return file == "plans.yaml" ? &plans_file : nullptr;
  if (!file.ends_with(".yaml")) return nullptr;
  if (is_at(1, "cards") && is_at(3, "plans")) return &card_file;
  if (!is_at(2, "plans")) return nullptr;
  if (file == "plan.yaml") return &plan_file;
  if (file == "participants.yaml") return &list_file;
  if (file == "helhedsplan.yaml") return &helhedsplan_file;
  return file == "document.yaml" || file.starts_with("document-") ? &document_file : nullptr;
}

}  // namespace

bool is_plan_file(std::string_view path) { return plan_file_at(path) != nullptr; }

std::optional<std::string_view> format_of_plan_file(std::string_view path) {
  const auto* file = plan_file_at(path);
  return file == nullptr ? std::nullopt : std::optional(file->format);
}

bool is_workspace_file(std::string_view path) {
  if (is_plan_file(path)) return true;
  const auto parts = base::split(path, '/');
  const std::string& file = parts.back();
  if (stands_beside(file) && (parts.size() == 1 || parts[parts.size() - 2] == "records"))
    return true;
  if (parts.size() < 2) return false;
  const std::string& folder = parts[parts.size() - 2];
  if (folder == "templates") return file.ends_with(".mustache");
  return folder == "plans" && file.ends_with(".schema.json");
}

base::Diagnostics faults_of_plan_file(const std::string& path, std::string bytes) {
  return plan_file_at(path)->faults(Source(path, std::move(bytes)));
}

bool can_be_used(const std::string& path, std::string bytes) {
  return plan_file_at(path)->has_value(Source(path, std::move(bytes)));
}

}  // namespace store
