#include "store/record_places.hpp"

#include <algorithm>
#include <system_error>

#include "store/disk.hpp"
#include "store/record_paths.hpp"

namespace store {

namespace fs = std::filesystem;

std::string id_of(const std::string& path) {
  const auto stem = stem_of(fs::path(path).filename().string());
  return stem ? std::string(stem->id()) : std::string();
}

std::vector<model::Stem> stems_in(const fs::path& folder) {
  std::vector<model::Stem> stems;
  for (const auto& name : list_folder(folder)) {
    if (auto stem = stem_of(name)) stems.push_back(*std::move(stem));
  }
  return stems;
}

std::vector<std::string> entries_on_disk(const fs::path& root, const fs::path& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  auto at = fs::recursive_directory_iterator(
      root / folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    if (at->path().filename() == ".git") {
      at.disable_recursion_pending();
      continue;
    }
    // The folder told what it is: nothing is asked of the disk again.
    std::error_code gone;
    if (at->is_symlink(gone) || !at->is_regular_file(gone)) continue;
    auto path = at->path().lexically_relative(root).generic_string();
    if (is_entry_path(path)) paths.push_back(std::move(path));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::set<std::string> erased_ids(const fs::path& root) {
  std::set<std::string> ids;
  for (const auto& path : entries_on_disk(root, "records")) {
    const auto stem = stem_of(fs::path(path).filename().string());
    if (stem->word() != "erasure") continue;
    for (const auto id : stem->targets()) ids.emplace(id);
  }
  return ids;
}

std::vector<fs::path> folders_of_records(const fs::path& root) {
  std::vector<fs::path> folders{root, root / "records"};
  for (const auto& name : list_folder(root / "records")) folders.push_back(root / "records" / name);
  return folders;
}

std::string records_in(const Repository& repository, const fs::path& root) {
  const auto below = (root / "records").lexically_relative(repository.folder).generic_string();
  return below.empty() || below.starts_with("..") ? "." : below;
}

}  // namespace store
