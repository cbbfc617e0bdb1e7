// Which paths are entries, by their names alone: …/<year>/<incident or plan>/<entry>.yaml.
#pragma once

#include <filesystem>
#include <string_view>

namespace store {

// A path with slashes, from any folder above the year.
bool is_entry_path(std::string_view path);

// An ordinary file, no link to one.
bool is_plain_file(const std::filesystem::path& path);

}  // namespace store
