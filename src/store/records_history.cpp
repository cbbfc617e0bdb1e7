#include "store/records_history.hpp"

#include <algorithm>
#include <map>

#include "base/error.hpp"
#include "store/disk_read.hpp"
#include "store/git_process.hpp"
#include "store/git_state.hpp"
#include "store/record_paths.hpp"
#include "store/record_places.hpp"
#include "store/source.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// What git's status says of one path, its lines taken together.
struct Known {
  bool committed = false;  // in HEAD
  bool ignored = false;
  bool unsure = false;  // the index is other than HEAD, and so is the disk than the index
  bool closed = false;  // a folder that cannot be looked into
};

Known& operator+=(Known& known, const StatusLine& line) {
  if (line.index == 'x') {
    known.closed = true;
  } else if (line.index == '!') {
    known.ignored = true;
  } else if (line.index != '?') {
    known.committed = line.index != 'A';
    known.unsure = line.index == 'D' || (line.index != ' ' && line.work_tree != ' ');
  }
  return known;
}

// What people keep beside the entries on purpose.
bool belongs_there(const fs::path& path) {
  const auto name = path.filename();
  return name == ".gitattributes" || name == ".gitignore" || name == "README.md";
}

// Line ends of Windows are no change.
bool same_as_committed(const fs::path& root, const std::string& path) {
  const auto before = committed_bytes(root, path);
  try {
    const auto now = read_file(root / path);
    return before && now && Source(path, *now).bytes() == Source(path, *before).bytes();
  } catch (const base::Error&) {
    return false;
  }
}

void sort_in(const fs::path& root, const std::string& path, const Known& known,
             RecordsHistory& history) {
  const bool there = is_plain_file(root / path);
  if (known.closed || (there && is_entry_path(path) && !is_readable(root / path))) {
    history.unreadable.push_back(path);
  } else if (!is_entry_path(path)) {
    std::error_code ignored;
    const bool any = fs::exists(fs::symlink_status(root / path, ignored));
    const bool new_to_git = !known.committed && !known.ignored;
    if (any && new_to_git && !belongs_there(path)) history.strays.push_back(path);
  } else if (known.committed) {
    if (!there) {
      history.missing.push_back(path);
    } else if (!known.unsure || !same_as_committed(root, path)) {
      history.changed.push_back(path);
    }
  } else if (there) {
    (known.ignored ? history.ignored : history.waiting).push_back(path);
  }
}

}  // namespace

std::optional<std::string> committed_bytes(const fs::path& root, const std::string& path) {
  // By the nearest folder that is there: its own may be gone.
  const auto located = locate((root / path).parent_path());
  if (!located.repository) return std::nullopt;
  std::error_code ignored;
  const auto below = fs::absolute(root / path, ignored)
                         .lexically_normal()
                         .lexically_relative(
                             fs::absolute(located.repository->folder, ignored).lexically_normal());
  auto shown = git_read(located.repository->folder,
                        {"cat-file", "blob", "HEAD:./" + below.generic_string()});
  return shown.ok() ? std::optional(std::move(shown.output)) : std::nullopt;
}

std::optional<RecordsHistory> records_history(const fs::path& root, const fs::path& records,
                                              GitFault& fault) {
  const auto located = locate(root / records);
  if (!located.repository) {
    fault = located.fault;
    return std::nullopt;
  }
  // Where the folder is gone, git is asked in the nearest one that is there.
  const auto& repository = *located.repository;
  const auto from_root = repository.folder.lexically_relative(root);
  const auto rest = (root / records).lexically_relative(repository.folder);
  const auto lines = git_status(
      repository.folder,
      {"--ignored=traditional", "--", ":(literal)" + rest.generic_string()}, fault);
  if (!lines) return std::nullopt;
  std::map<std::string, Known> paths;
  for (const auto& line : *lines) {
    if (!line.path.starts_with(repository.prefix)) continue;
    auto below = line.path.substr(repository.prefix.size());
    if (below.ends_with('/')) below.pop_back();  // a repository of somebody's own
    paths[(from_root / below).lexically_normal().generic_string()] += line;
  }
  RecordsHistory history;
  for (const auto& [path, known] : paths) sort_in(root, path, known, history);
  if (!history.missing.empty()) {
    const auto erased = erased_ids(root);
    std::erase_if(history.missing, [&](const std::string& path) {
      if (!erased.contains(id_of(path))) return false;
      history.erased.push_back(path);
      return true;
    });
  }
  return history;
}

}  // namespace store
