#include "cli/subjects/first_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "cli/table/command.hpp"
#include "model/values/new_id.hpp"
#include "render/engine/shipped_templates.hpp"
#include "store/disk/disk.hpp"

namespace cli {

namespace fs = std::filesystem;

std::string first_version(std::string_view name, std::string_view plan_id) {
  const auto found = std::ranges::find(render::shipped_files(), fmt::format("init/{}", name),
                                       &render::ShippedFile::name);
  std::string text(found->text);
  constexpr std::string_view placeholder = "@PLAN@";
  for (auto at = text.find(placeholder); at != text.npos; at = text.find(placeholder)) {
    text.replace(at, placeholder.size(), plan_id);
  }
  return text;
}

std::string id_of_name(std::string_view name) {
  if (name.empty()) return "plan";
  return model::new_id<model::PlanId>(name, "plan", [](const auto&) { return false; }).str();
}

void write_new(const fs::path& folder, const std::string& name, std::string_view text,
               std::string_view remedy) {
  if (store::write_new(folder / name, text)) return;
  throw UsageError(fmt::format("{} findes allerede.", base::visible((folder / name).string())),
                   std::string(remedy));
}

}  // namespace cli
