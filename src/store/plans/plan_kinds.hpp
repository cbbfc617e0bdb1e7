// The files of a workspace that people write, by their paths alone: what `sync` takes along beside
// the entries, and what must still be readable after a merge.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.hpp"

namespace store {

// `path` ends as one of a workspace's: `plans/…`, `templates/…`, and what stands at its top and at
// the top of its records to be read by git and by people.
bool is_workspace_file(std::string_view path);

// Those that the program reads by a table of fields.
bool is_plan_file(std::string_view path);

// What `format` says in such a file today: `beredskab-plan/1`; nothing for another file.
std::optional<std::string_view> format_of_plan_file(std::string_view path);

// The faults of such a file by itself. Precondition: is_plan_file(path).
base::Diagnostics faults_of_plan_file(const std::string& path, std::string bytes);

// Whether the night uses it as it stands, faults or not. Likewise.
bool can_be_used(const std::string& path, std::string bytes);

}  // namespace store
