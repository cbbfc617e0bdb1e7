#include "store/disk/workspace.hpp"

#include <fmt/format.h>

#include <system_error>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/disk_read.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// A folder that cannot be read is one too: it hides no other, and is told of when it is read.
bool holds_something(const fs::path& folder) {
  try {
    return !list_folder(folder).empty();
  } catch (const base::Error&) {
    return true;
  }
}

}  // namespace

std::vector<model::PlanId> list_plans(const fs::path& root) {
  std::vector<model::PlanId> plans;
  for (const auto& name : list_folder(root / "plans")) {
    auto id = model::PlanId::parse(name);
    if (id && holds_something(root / "plans" / name)) plans.push_back(*id);
  }
  return plans;
}

fs::path find_workspace(const std::optional<std::string>& given, const fs::path& current,
                        const std::optional<std::string>& fallback) {
  const auto is_workspace = [](const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(folder / "plans" / "plans.yaml", ignored);
  };
  const auto refuse = [](const std::string& message) {
    throw base::Error(base::Trouble::world, message,
                      "Gå til mappen med cd, nævn den med -C MAPPE, eller lav en ny: "
                      "beredskab init MAPPE");
  };
  if (given) {
    const fs::path folder = current / *given;
    if (!is_workspace(folder)) {
      refuse(fmt::format("Der er ingen plans/plans.yaml i {}.", base::visible(*given)));
    }
    return folder.lexically_normal();
  }
  for (fs::path folder = current;; folder = folder.parent_path()) {
    if (is_workspace(folder)) return folder;
    if (folder == folder.parent_path()) break;
  }
  if (fallback && is_workspace(*fallback)) return fs::path(*fallback).lexically_normal();
  refuse("Her er ingen beredskabsmappe: plans/plans.yaml findes hverken her eller i en mappe "
         "ovenover.");
  return {};
}

}  // namespace store
