// `check`: every file of the workspace, every rule, every fault in one run.
#pragma once

#include <filesystem>

#include "base/diagnostics.hpp"
#include "base/time.hpp"

namespace store {

// Faults of plans.yaml, of each plan's files and of all records; what a plan lacks as warnings.
base::Diagnostics check_workspace(const std::filesystem::path& root, const base::Date& today);

}  // namespace store
