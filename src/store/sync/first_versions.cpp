#include "store/sync/first_versions.hpp"

#include <set>
#include <system_error>
#include <utility>

#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/git/history_walk.hpp"
#include "store/records/record_places.hpp"
#include "store/records/records_history.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// Entries that were in no history yet: the stash alone has them.
void add_put_away(const Repository& repository, const fs::path& root,
                  const std::set<std::string>& known, FirstVersions& versions) {
  auto away = put_away(repository, root);
  std::erase_if(away, [&](const auto& one) { return known.contains(id_of(one.first)); });
  std::vector<std::string> names;
  for (const auto& [path, blob] : away) names.push_back(blob);
  const auto bytes = read_objects(repository, names);
  for (const auto& [path, blob] : away) {
    if (const auto found = bytes.find(blob); found != bytes.end())
      versions.lost.push_back({path, found->second});
  }
}

}  // namespace

OrFault<FirstVersions> first_versions(const fs::path& given) {
  std::error_code ignored;
  const fs::path root = fs::absolute(given, ignored).lexically_normal();
  FirstVersions versions;
  std::set<std::string> ids;  // that lie here, whatever they are called
  const auto entries = entries_on_disk(root, "records");
  for (const auto& path : entries) ids.insert(id_of(path));
  ids.merge(erased_ids(entries));
  for (const auto& repository : repositories_of(folders_of_records(root))) {
    const auto history = walk_entries(repository, records_in(repository, root));
    if (!history) return history.fault;
    std::vector<std::string> blobs;
    std::vector<std::pair<std::string, bool>> wanted;  // the path, and whether it is lost
    auto known = ids;
    for (const auto& entry : history->entries) {
      known.insert(id_of(entry.path));
      if (entry.changes.empty()) continue;
      const auto first = entry.changes.front().blob_after;
      const bool lost = entry.now.empty() && !ids.contains(id_of(entry.path));
      const bool altered = !entry.now.empty() && entry.now != first;
      if (!lost && !altered) continue;
      wanted.emplace_back((repository.top / entry.path).lexically_relative(root).generic_string(),
                          lost);
      blobs.emplace_back(first);
    }
    const auto bytes = read_objects(repository, blobs);
    if (is_partial(repository)) versions.partial = true;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const auto found = bytes.find(blobs[i]);
      if (found == bytes.end()) {
        versions.partial = true;
        continue;
      }
      (wanted[i].second ? versions.lost : versions.altered)
          .push_back({wanted[i].first, found->second});
    }
    add_put_away(repository, root, known, versions);
  }
  return versions;
}

}  // namespace store
