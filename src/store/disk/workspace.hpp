// The folder that all is read from and written in, and the plans in it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/values/scalars.hpp"

namespace store {

// The plans that have a folder with a file in it, by id.
std::vector<model::PlanId> list_plans(const std::filesystem::path& root);

// The workspace's folder: `given` (-C), else the nearest one upward from `current`, else
// `fallback` (BEREDSKAB_DIR); where none has a plans.yaml, one that had. Throws Error(world) where
// there is none.
std::filesystem::path find_workspace(const std::optional<std::string>& given,
                                     const std::filesystem::path& current,
                                     const std::optional<std::string>& fallback);

}  // namespace store
