// The first files of a workspace and of a plan: texts that lie beside the templates, valid as they
// stand, with comments that say what to fill in. They name nobody.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "cli/env.hpp"

namespace cli {

// Of `name` (`plan.yaml`), for the plan with that id. Throws Error(world) where it is not installed.
std::string first_version(const Env& env, const std::string& name, const std::string& plan_id);

// Creates the file, durably; throws Error(usage) with `remedy` where it is there already.
void write_new(const std::filesystem::path& folder, const std::string& name, std::string_view text,
               std::string_view remedy);

}  // namespace cli
