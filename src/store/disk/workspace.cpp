#include "store/disk/workspace.hpp"

#include <fmt/format.h>

#include <system_error>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"

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

template <class Fits>
bool any_in(const fs::path& folder, const Fits& fits) {
  std::error_code error;
  for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
       at.increment(error)) {
    if (fits(at->path())) return true;
  }
  return false;
}

bool is_workspace(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(folder / "plans" / "plans.yaml", ignored);
}

// One whose plans.yaml is gone: a plan or a year of notes is left; the history may have the rest.
bool was_workspace(const fs::path& folder) {
  const auto is_plan = [](const fs::path& plan) {
    std::error_code ignored;
    return fs::exists(plan / "plan.yaml", ignored);
  };
  const auto has_year = [](const fs::path& plan) {
    return any_in(plan, [](const fs::path& year) { return is_year(year.filename().string()); });
  };
  return any_in(folder / "plans", is_plan) || any_in(folder / "records", has_year);
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
  const auto refuse = [](const std::string& message) {
    throw base::WorldError(message,
                           "Gå til mappen med cd, nævn den med -C MAPPE, eller lav en ny: "
                           "beredskab init MAPPE");
  };
  if (given) {
    const fs::path folder = current / *given;
    if (!is_workspace(folder) && !was_workspace(folder)) {
      refuse(fmt::format("Der er ingen plans/plans.yaml i {}.", base::visible(*given)));
    }
    return folder.lexically_normal();
  }
  for (const auto& fits : {is_workspace, was_workspace}) {
    for (fs::path folder = current;; folder = folder.parent_path()) {
      if (fits(folder)) return folder;
      if (folder == folder.parent_path()) break;
    }
    if (fallback && fits(*fallback)) return fs::path(*fallback).lexically_normal();
  }
  refuse(
      "Her er ingen beredskabsmappe: plans/plans.yaml findes hverken her eller i en mappe "
      "ovenover.");
  return {};
}

}  // namespace store
