#include "store/sync/seen.hpp"

#include <fmt/format.h>

#include <map>

#include "base/text.hpp"
#include "store/git/commits.hpp"
#include "store/git/git_process.hpp"

namespace store {

namespace fs = std::filesystem;

std::string short_ref(const Remote& remote) {
  return remote.tracking.substr(std::string_view("refs/remotes/").size());
}

std::vector<std::string> not_there(const Repository& repository, const std::string& tip,
                                   const std::optional<std::string>& there) {
  if (tip == there) return {};
  return changed_paths(repository, there ? shared_commit(repository, tip, *there) : std::nullopt,
                       tip);
}

std::optional<Unsent> unsent(const fs::path& folder) {
  const auto repository = locate(folder);
  if (!repository) return std::nullopt;
  const auto branch = standing(*repository);
  if (!branch) return std::nullopt;
  auto remote = remote_of(*repository, *branch);
  if (!remote) return std::nullopt;
  std::vector<std::string> paths;
  if (branch->tip) {
    paths = not_there(*repository, *branch->tip, commit_at(*repository, remote->tracking));
  }
  return Unsent{*std::move(remote), std::move(paths)};
}

std::vector<RewrittenRemote> look_at_seen(const Repository& repository) {
  std::vector<RewrittenRemote> found;
  constexpr std::string_view tracking = "refs/remotes/";
  constexpr std::string_view seen = "refs/beredskab/seen/";
  const auto listed =
      run_git(repository.folder, {"for-each-ref", "--format=%(objectname) %(refname)",
                                  std::string(tracking), std::string(seen)});
  std::map<std::string, std::string> there, remembered;
  for (const auto& line : base::split(listed.output, '\n')) {
    const auto words = base::split(line, ' ');
    if (words.size() != 2) continue;
    if (words[1].starts_with(tracking)) there[words[1].substr(tracking.size())] = words[0];
    if (words[1].starts_with(seen)) remembered[words[1].substr(seen.size())] = words[0];
  }
  // Other branches than the one that is shared are no concern of ours.
  if (const auto branch = standing(repository)) {
    const auto remote = remote_of(repository, *branch);
    if (remote && there.contains(short_ref(*remote))) {
      remembered.try_emplace(short_ref(*remote), there.at(short_ref(*remote)));
    }
  }
  for (const auto& [name, known] : remembered) {
    const auto tip = there.find(name);
    if (tip == there.end()) continue;
    if (!is_ancestor(repository, known, tip->second)) {
      found.push_back({name, known, tip->second});
    } else {
      ask_git(repository.folder, {"update-ref", fmt::format("{}{}", seen, name), tip->second});
    }
  }
  return found;
}

}  // namespace store
