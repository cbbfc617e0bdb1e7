// The first files of a workspace and of a plan: texts that lie in templates/init, valid as they
// stand, with comments that say what to fill in. They name nobody.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace cli {

// Of `name` (`plan.yaml`), for the plan with that id. Precondition: there is one of that name.
std::string first_version(std::string_view name, std::string_view plan_id);

// The id of a workspace's first plan, made of its name; `plan` where there is none.
std::string id_of_name(std::string_view name);

// .gitattributes of a workspace, and of its records.
inline constexpr std::string_view line_endings_stay = "*.yaml -text\n";

// Creates the file, durably; throws Error(usage) with `remedy` where it is there already.
void write_new(const std::filesystem::path& folder, const std::string& name, std::string_view text,
               std::string_view remedy);

}  // namespace cli
