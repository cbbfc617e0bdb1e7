// What lies among the records and is no entry, and folders that lie in the wrong place.
#pragma once

#include <filesystem>

#include "base/diagnostics.hpp"

namespace store {

// Added as warnings. `records` is the folder of a plan's records, from the workspace's folder `root`.
void find_misplaced(const std::filesystem::path& root, const std::filesystem::path& records,
                    base::Diagnostics& diagnostics);

}  // namespace store
