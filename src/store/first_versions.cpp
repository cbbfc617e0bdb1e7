#include "store/first_versions.hpp"

#include <set>
#include <system_error>
#include <utility>

#include "store/history_walk.hpp"
#include "store/record_places.hpp"
#include "store/sync.hpp"

namespace store {

namespace fs = std::filesystem;

FirstVersions first_versions(const fs::path& given) {
  std::error_code ignored;
  const fs::path root = fs::absolute(given, ignored).lexically_normal();
  FirstVersions versions;
  std::set<std::string> ids;  // that lie here, whatever they are called
  for (const auto& path : entries_on_disk(root, "records")) ids.insert(id_of(path));
  ids.merge(erased_ids(root));
  for (const auto& repository : repositories_of(folders_of_records(root))) {
    GitFault fault;
    const auto history = walk_entries(repository, records_in(repository, root), fault);
    if (!history) continue;
    std::vector<std::string> blobs;
    std::vector<std::pair<std::string, bool>> wanted;  // the path, and whether it is lost
    for (const auto& [top, changes] : history->changes) {
      const auto now = history->now.find(top);
      const bool lost = now == history->now.end() && !ids.contains(id_of(top));
      const bool altered = now != history->now.end() && now->second != changes.front().blob_after;
      if (!lost && !altered) continue;
      wanted.emplace_back((repository.top / top).lexically_relative(root).generic_string(), lost);
      blobs.push_back(changes.front().blob_after);
    }
    const auto bytes = read_objects(repository, blobs);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const auto found = bytes.find(blobs[i]);
      if (found == bytes.end()) continue;
      (wanted[i].second ? versions.lost : versions.altered).push_back({wanted[i].first, found->second});
    }
  }
  return versions;
}

}  // namespace store
