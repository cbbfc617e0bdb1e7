#include "store/disk/record_paths.hpp"

namespace store {

namespace fs = std::filesystem;

bool is_year(std::string_view folder) {
  return folder.size() == 4 && folder.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<model::Stem> stem_of(std::string_view file) {
  if (!file.ends_with(entry_suffix)) return std::nullopt;
  auto stem = model::Stem::parse(file.substr(0, file.size() - entry_suffix.size()));
  return stem ? std::optional(*std::move(stem)) : std::nullopt;
}

fs::path file_of(const fs::path& folder, const model::Stem& stem) {
  return folder / (stem.str() + std::string(entry_suffix));
}

std::string_view name_in(std::string_view path) { return path.substr(path.rfind('/') + 1); }

bool holds_entries(std::string_view folder) {
  const auto name = name_in(folder);
  if (name.size() == folder.size()) return false;
  const auto year = name_in(folder.substr(0, folder.size() - name.size() - 1));
  if (!is_year(year)) return false;
  if (name == plan_entries) return true;
  const auto incident = model::IncidentName::parse(name);
  return incident && incident->year() == year;
}

bool is_entry_path(std::string_view path) {
  const auto name = name_in(path);
  return name.size() < path.size() &&
         holds_entries(path.substr(0, path.size() - name.size() - 1)) && stem_of(name);
}

bool stands_beside(std::string_view name) {
  return name == ".gitattributes" || name == ".gitignore" || name == "README.md";
}

bool is_plain_file(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(fs::symlink_status(path, ignored));
}

}  // namespace store
