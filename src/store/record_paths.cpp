#include "store/record_paths.hpp"

#include "base/text.hpp"
#include "model/names.hpp"

namespace store {

namespace fs = std::filesystem;

bool is_entry_path(std::string_view path) {
  constexpr std::string_view suffix = ".yaml";
  const auto parts = base::split(std::string(path), '/');
  if (parts.size() < 3 || !path.ends_with(suffix)) return false;
  const std::string& file = parts[parts.size() - 1];
  const std::string& folder = parts[parts.size() - 2];
  const std::string& year = parts[parts.size() - 3];
  if (year.size() != 4 || year.find_first_not_of("0123456789") != std::string::npos) return false;
  const auto incident = model::IncidentName::parse(folder);
  if (folder != "plan" && (!incident || incident->year() != year)) return false;
  return bool(model::Stem::parse(file.substr(0, file.size() - suffix.size())));
}

bool is_plain_file(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(fs::symlink_status(path, ignored));
}

}  // namespace store
