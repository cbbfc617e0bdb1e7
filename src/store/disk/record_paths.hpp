// Which paths are entries, by their names alone: …/<year>/<incident or plan>/<entry>.yaml.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "model/values/names.hpp"

namespace store {

inline constexpr std::string_view entry_suffix = ".yaml";
inline constexpr std::string_view plan_entries = "plan";  // the folder of what is outside incidents

bool is_year(std::string_view folder);
// Of an entry's file; nothing where it is not called as one.
std::optional<model::Stem> stem_of(std::string_view file);
std::filesystem::path file_of(const std::filesystem::path& folder, const model::Stem& stem);

// These two: a path with slashes, from any folder above the year. Whether it is a folder where
// entries belong (of an incident, or of what is outside them), and whether an entry in such a one.
bool holds_entries(std::string_view folder);
bool is_entry_path(std::string_view path);
// What stands behind the last slash.
std::string_view name_in(std::string_view path);

// What people keep there on purpose, to be read by git and by people.
bool stands_beside(std::string_view name);

// An ordinary file, no link to one.
bool is_plain_file(const std::filesystem::path& path);

}  // namespace store
