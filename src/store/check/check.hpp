// `check`: every file of the workspace, every rule, every fault in one run.
#pragma once

#include <filesystem>
#include <functional>

#include "base/diagnostics.hpp"
#include "base/time.hpp"

namespace store {

// Faults of plans.yaml, of each plan's files and of all records; what a plan lacks as warnings.
// `reached` hears how many of the plans are done.
base::Diagnostics check_workspace(
    const std::filesystem::path& root, const base::Date& today,
    const std::function<void(std::size_t, std::size_t)>& reached = {});

}  // namespace store
