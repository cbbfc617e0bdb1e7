#include "store/plans/plan_changes.hpp"

#include <set>

#include "base/cpr.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/git.hpp"
#include "store/git/git_state.hpp"
#include "store/plans/plan_kinds.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

void sort_in(const fs::path& root, const fs::path& folder, const std::string& path,
             PlanChanges& changes) {
  std::optional<std::string> now;
  try {
    if (is_plain_file(root / path)) now = read_existing_text(root / path);
  } catch (const base::Error&) {
    changes.faulty.push_back(path);  // too large, or not ours to read
    return;
  }
  auto before = bytes_in_commit(root / path, "HEAD");
  if (!now) {
    if (before) changes.missing.push_back(path);
    return;
  }
  if (now == before) return;
  if (base::line_with_cpr(path, *now)) {
    changes.with_cpr.push_back(path);
  } else if (is_plan_file(path) && faults_of_plan_file(path, *now).has_errors()) {
    changes.faulty.push_back(path);
  } else {
    changes.changed.push_back({folder, path, std::move(before), *std::move(now)});
  }
}

// The fault where git does not say.
GitFault look_in(const fs::path& root, const fs::path& folder,
                 const std::vector<std::string>& where, PlanChanges& changes) {
  const auto repository = locate(root / folder);
  if (repository.fault.kind == GitFault::Kind::no_repository) return {};
  if (!repository) return repository.fault;
  std::vector<std::string> words{"--"};
  words.insert(words.end(), where.begin(), where.end());
  const auto lines = git_status(repository->folder, words);
  if (!lines) return lines.fault;
  const std::string& prefix = repository->prefix;
  std::set<std::string> paths;
  for (const auto& line : *lines) {
    const bool plain = line.path.find('\n') == std::string::npos;
    if (!plain || !line.path.starts_with(prefix)) continue;
    const auto path = (folder / line.path.substr(prefix.size())).generic_string();
    const bool closed = line.index == 'x';
    if (!closed) paths.insert(path);
    else if (!path.starts_with("records/"))
      changes.faulty.push_back(path);  // those are the entries'
  }
  const auto [hidden, left_out] = looked_past(*repository, where);
  for (const auto* some : {&hidden, &left_out}) {
    for (const auto& path : *some) {
      if (path.starts_with(prefix) && is_plain_file(repository->top / path))
        paths.insert((folder / path.substr(prefix.size())).string());
    }
  }
  for (const auto& path : paths) {
    if (is_workspace_file(path)) {
      sort_in(root, folder, path, changes);
    } else if (is_plain_file(root / path) && !bytes_in_commit(root / path, "HEAD")) {
      changes.strays.push_back(path);
    }
  }
  return {};
}

bool is_of_its_own(const fs::path& root, const fs::path& folder) {
  const auto outer = locate(root);
  const auto inner = locate(root / folder);
  return inner && (!outer || outer->git != inner->git);
}

}  // namespace

OrFault<PlanChanges> plan_changes(const fs::path& root) {
  PlanChanges changes;
  auto fault = look_in(root, "",
                       {"plans", "templates", ".gitattributes", ".gitignore", "README.md",
                        "records/.gitattributes", "records/README.md"},
                       changes);
  if (!fault && is_of_its_own(root, "records"))
    fault = look_in(root, "records", {".gitattributes", ".gitignore", "README.md"}, changes);
  if (fault) return fault;
  return changes;
}

std::vector<FileToCommit> to_commit(const std::vector<PlanChange>& changes,
                                    const fs::path& folder) {
  std::vector<FileToCommit> files;
  for (const auto& change : changes) {
    if (change.folder != folder) continue;
    const auto path =
        folder.empty() ? fs::path(change.path) : fs::path(change.path).lexically_relative(folder);
    files.push_back({path.generic_string(), change.now, change.before});
  }
  return files;
}

}  // namespace store
