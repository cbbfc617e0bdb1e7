#include "store/record_paths.hpp"

#include "base/text.hpp"

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

bool is_entry_path(std::string_view path) {
  const auto parts = base::split(std::string(path), '/');
  if (parts.size() < 3) return false;
  const std::string& folder = parts[parts.size() - 2];
  const std::string& year = parts[parts.size() - 3];
  const auto incident = model::IncidentName::parse(folder);
  const bool holds_entries = folder == plan_entries || (incident && incident->year() == year);
  return is_year(year) && holds_entries && stem_of(parts.back());
}

bool is_plain_file(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(fs::symlink_status(path, ignored));
}

}  // namespace store
