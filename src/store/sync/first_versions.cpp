#include "store/sync/first_versions.hpp"

#include <map>
#include <set>
#include <system_error>
#include <utility>

#include "base/text.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"
#include "store/git/history_walk.hpp"
#include "store/records/record_places.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// Entries that were in no history yet and were put away with what else git had not kept (`git stash
// -u`, as programs do it that change branches): the third parent of what is in the stash has them.
void add_put_away(const Repository& repository, const fs::path& root,
                  const std::set<std::string>& known, FirstVersions& versions) {
  const auto stashes = ask_git(repository.folder, {"rev-list", "-g", "refs/stash", "--"});
  if (!stashes.ok()) return;
  std::map<std::string, std::string> blobs;  // by path
  for (const auto& stash : base::split(stashes.output, '\n')) {
    const auto tree =
        stash.empty() ? GitResult()
                      : ask_git(repository.folder, {"ls-tree", "-r", "-z", "--full-tree",
                                                    stash + "^3", records_in(repository, root)});
    for (const auto& line : base::split(tree.output, '\0')) {  // «MODE blob NAME\tPATH»
      const auto tab = line.find('\t');
      if (tab == line.npos) continue;
      const auto path = line.substr(tab + 1);
      const auto name = line.substr(0, tab);
      if (is_entry_path(path) && !known.contains(id_of(path)))
        blobs.emplace(path, name.substr(name.rfind(' ') + 1));
    }
  }
  std::vector<std::string> names;
  for (const auto& [path, blob] : blobs) names.push_back(blob);
  const auto bytes = read_objects(repository, names);
  for (const auto& [path, blob] : blobs) {
    const auto found = bytes.find(blob);
    if (found == bytes.end()) continue;
    versions.lost.push_back(
        {(repository.top / path).lexically_relative(root).generic_string(), found->second});
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
