#include "store/records/record_places.hpp"

#include <algorithm>
#include <iterator>
#include <system_error>

#include "store/disk/disk_read.hpp"
#include "store/disk/parallel.hpp"
#include "store/disk/record_paths.hpp"

namespace store {

namespace fs = std::filesystem;

std::string id_of(std::string_view path) {
  const auto stem = stem_of(name_in(path));
  return stem ? std::string(stem->id()) : std::string();
}

std::vector<model::Stem> stems_in(const fs::path& folder) {
  std::vector<model::Stem> stems;
  for (const auto& name : list_folder(folder)) {
    if (auto stem = stem_of(name)) stems.push_back(*std::move(stem));
  }
  return stems;
}

namespace {

// What lies in one folder, and the folders in it.
struct Looked {
  Lying lying;
  std::vector<std::string> folders;
};

Looked look_at(const fs::path& root, const std::string& folder) {
  Looked looked;
  const bool of_entries = holds_entries(folder);
  auto items = look_into(root / folder);
  std::error_code ignored;
  if (!items && fs::is_directory(root / folder, ignored)) looked.lying.closed.push_back(folder);
  for (auto& item : items.value_or(std::vector<FolderItem>{})) {
    if (item.name == ".git") continue;
    auto path = folder + '/' + item.name;
    const bool is_file = item.kind == FolderItem::Kind::file;
    if (is_file && of_entries && stem_of(item.name)) {
      looked.lying.entries.push_back(std::move(path));
      continue;
    }
    const bool is_folder = item.kind == FolderItem::Kind::folder;
    if (is_folder) looked.folders.push_back(path);
    if (!is_folder || !holds_entries(path))
      looked.lying.others.push_back({std::move(path), is_file});
  }
  return looked;
}

}  // namespace

Lying lying_below(const fs::path& root, const fs::path& folder) {
  Lying all;
  std::vector<std::string> folders{folder.generic_string()};
  while (!folders.empty()) {  // those that are equally deep
    std::vector<Looked> looked(folders.size());
    in_parallel(folders.size(), [&](std::size_t i) { looked[i] = look_at(root, folders[i]); });
    folders.clear();
    for (auto& one : looked) {
      std::ranges::move(one.lying.entries, std::back_inserter(all.entries));
      std::ranges::move(one.lying.others, std::back_inserter(all.others));
      std::ranges::move(one.lying.closed, std::back_inserter(all.closed));
      std::ranges::move(one.folders, std::back_inserter(folders));
    }
  }
  std::ranges::sort(all.entries);
  std::ranges::sort(all.others, {}, &Lying::Other::path);
  return all;
}

std::vector<std::string> entries_on_disk(const fs::path& root, const fs::path& folder) {
  return lying_below(root, folder).entries;
}

std::set<std::string> erased_ids(const std::vector<std::string>& entries) {
  std::set<std::string> ids;
  for (const auto& path : entries) {
    const auto stem = stem_of(name_in(path));
    if (stem->word() != "erasure") continue;
    for (const auto id : stem->targets()) ids.emplace(id);
  }
  return ids;
}

std::set<std::string> erased_ids(const fs::path& root) {
  return erased_ids(entries_on_disk(root, "records"));
}

std::vector<fs::path> folders_of_records(const fs::path& root) {
  std::vector<fs::path> folders{root};
  const auto take = [&](const fs::path& folder) {
    std::error_code ignored;  // what cannot be looked into is none of git's either
    if (fs::exists(folder / ".git", ignored)) folders.push_back(folder);
  };
  take(root / "records");
  for (const auto& name : list_folder(root / "records")) take(root / "records" / name);
  return folders;
}

std::string records_in(const Repository& repository, const fs::path& root) {
  const auto below = (root / "records").lexically_relative(repository.folder).generic_string();
  return below.empty() || below.starts_with("..") ? "." : below;
}

}  // namespace store
