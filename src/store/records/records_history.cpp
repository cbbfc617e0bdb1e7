#include "store/records/records_history.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/cpr.hpp"
#include "base/error.hpp"
#include "base/meanwhile.hpp"
#include "base/text.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/git_process.hpp"
#include "store/git/git_state.hpp"
#include "store/records/entry_file.hpp"
#include "store/records/record_places.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// What git's status says of one path, its lines taken together.
struct Known {
  bool committed = false;  // in HEAD
  bool ignored = false;
  bool unsure = false;  // the index is other than HEAD, and so is the disk than the index
  bool closed = false;  // a folder that cannot be looked into
  bool staged = false;  // in the index, and in no commit
};

Known& operator+=(Known& known, const StatusLine& line) {
  if (line.index == 'x') {
    known.closed = true;
  } else if (line.index == '!') {
    known.ignored = true;
  } else if (line.index != '?') {
    known.committed = line.index != 'A' && line.work_tree != 'A';
    known.staged = !known.committed;
    known.unsure = line.index == 'D' || (line.index != ' ' && line.work_tree != ' ');
  }
  return known;
}

bool same_as_committed(const fs::path& file) {
  const auto before = bytes_in_commit(file, "HEAD");
  return before && has_same_lines(file, *before);
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
    if (any && new_to_git && !stands_beside(name_in(path))) history.strays.push_back(path);
  } else if (known.committed) {
    if (!there) {
      history.missing.push_back(path);
    } else if (!same_as_committed(root / path)) {
      history.changed.push_back(path);
    }
  } else if (there) {
    (known.ignored ? history.ignored : history.waiting).push_back(path);
  }
}

// A path of git's, from the workspace's folder; nothing where it lies beside what was asked for.
std::optional<std::string> from_root(const Repository& repository, const fs::path& root,
                                     const std::string& path) {
  if (!path.starts_with(repository.prefix)) return std::nullopt;
  auto below = path.substr(repository.prefix.size());
  if (below.ends_with('/')) below.pop_back();  // a repository of somebody's own
  return (repository.folder.lexically_relative(root) / below).lexically_normal().generic_string();
}

// Of those the entries that are indeed not here.
std::vector<std::string> entries_left_out(const Repository& repository, const fs::path& root,
                                          const std::vector<std::string>& paths) {
  std::vector<std::string> entries;
  for (const auto& path : paths) {
    auto name = from_root(repository, root, path);
    if (name && is_entry_path(*name) && !is_plain_file(root / *name))
      entries.push_back(*std::move(name));
  }
  return entries;
}

// Leaves out what no commit has: the index may know of it all the same (git add -N).
void leave_out_never_committed(const Repository& repository, const fs::path& root,
                               const std::string& rest, std::vector<std::string>& missing) {
  if (missing.empty()) return;
  const auto listed =
      git_read(repository.folder, {"ls-tree", "-r", "-z", "--name-only", "HEAD", rest});
  std::set<std::string> committed;
  for (const auto& name : base::split(listed.output, '\0')) {
    const auto path = repository.folder.lexically_relative(root) / name;
    committed.insert(path.lexically_normal().generic_string());
  }
  if (!listed.ok()) return;
  std::erase_if(missing, [&](const std::string& path) { return !committed.contains(path); });
}

}  // namespace

bool has_same_lines(const fs::path& file, const std::string& bytes) {
  try {
    return Source("", read_existing_text(file)).bytes() == Source("", bytes).bytes();
  } catch (const base::Error&) {
    return false;
  }
}

OrFault<RecordsHistory> records_history(const fs::path& root, const fs::path& records) {
  const auto located = locate(root / records);
  if (!located) return located.fault;
  // Where the folder is gone, git is asked in the nearest one that is there.
  const auto& repository = *located;
  const auto rest = (root / records).lexically_relative(repository.folder).generic_string();
  auto asking = base::meanwhile([&] { return looked_past(repository, {":(literal)" + rest}); });
  const auto lines =
      git_status(repository.folder, {"--ignored=traditional", "--", ":(literal)" + rest});
  const auto hidden = asking.get();
  if (!lines) return lines.fault;
  std::map<std::string, Known> paths;
  for (const auto& line : *lines) {
    if (const auto path = from_root(repository, root, line.path)) paths[*path] += line;
  }
  for (const auto& path : hidden.paths) {
    if (auto name = from_root(repository, root, path))
      paths.try_emplace(*std::move(name), Known{.committed = true, .unsure = true});
  }
  RecordsHistory history;
  history.left_out = entries_left_out(repository, root, hidden.left_out);
  for (const auto& [path, known] : paths) sort_in(root, path, known, history);
  leave_out_never_committed(repository, root, rest, history.missing);
  for (const auto& [path, blob] : put_away(repository, root)) {
    if (path.starts_with(records.generic_string() + '/')) history.put_away.push_back(path);
  }
  const auto is_left_in_index = [&](const auto& one) {
    return one.second.staged && is_entry_path(one.first) && !is_plain_file(root / one.first);
  };
  const bool any_left = std::ranges::any_of(paths, is_left_in_index);
  if (!history.missing.empty() || any_left) {
    const auto erased = erased_ids(root);
    for (const auto& one : paths) {
      if (is_left_in_index(one) && erased.contains(id_of(one.first)))
        history.erased.push_back(one.first);
    }
    std::erase_if(history.missing, [&](const std::string& path) {
      if (!erased.contains(id_of(path))) return false;
      history.erased.push_back(path);
      return true;
    });
  }
  return history;
}

NotHere not_here(const fs::path& root, const fs::path& records) {
  const auto repository = locate(root / records);
  if (!repository) return {};
  NotHere found{.put_away = put_away(*repository, root).size()};
  if (!is_sparse(repository->folder)) return found;
  const auto rest = (root / records).lexically_relative(repository->folder).generic_string();
  const auto hidden = looked_past(*repository, {":(literal)" + rest});
  found.left_out = entries_left_out(*repository, root, hidden.left_out).size();
  return found;
}

// What is new to git stands in the third parent of what is in the stash.
std::map<std::string, std::string> put_away(const Repository& repository, const fs::path& given) {
  std::map<std::string, std::string> blobs;
  std::error_code ignored;
  if (!fs::exists(repository.common / "logs/refs/stash", ignored)) return blobs;
  const auto root = fs::absolute(given, ignored).lexically_normal();
  const auto entries = entries_on_disk(root, "records");
  auto here = erased_ids(entries);
  for (const auto& path : entries) here.insert(id_of(path));
  const auto stashes = ask_git(repository.folder, {"rev-list", "-g", "refs/stash", "--"});
  for (const auto& stash : base::split(stashes.ok() ? stashes.output : "", '\n')) {
    const auto tree =
        stash.empty() ? GitResult()
                      : ask_git(repository.folder, {"ls-tree", "-r", "-z", "--full-tree",
                                                    stash + "^3", records_in(repository, root)});
    for (const auto& line : base::split(tree.output, '\0')) {  // «MODE blob NAME\tPATH»
      const auto tab = line.find('\t');
      if (tab == line.npos) continue;
      const auto path = (repository.top / line.substr(tab + 1)).lexically_relative(root);
      const auto name = line.substr(0, tab);
      if (is_entry_path(path.generic_string()) && !here.contains(id_of(path.generic_string())))
        blobs.emplace(path.generic_string(), name.substr(name.rfind(' ') + 1));
    }
  }
  return blobs;
}

EntriesToCommit entries_to_commit(const fs::path& root, const fs::path& records,
                                  const std::vector<std::string>& waiting) {
  EntriesToCommit found;
  for (const auto& path : waiting) {
    base::Diagnostics faults;
    std::string bytes;
    bool entry = false;
    try {
      bytes = read_existing_text(root / path);
      entry = read_entry(Source(path, bytes), faults).has_value();
    } catch (const base::Error&) {
      // said where it is read
    }
    const bool in_a_field = std::ranges::any_of(
        faults, [](const auto& fault) { return fault.code == base::Code::cpr_number; });
    if (in_a_field || base::line_with_cpr(bytes)) {
      found.with_cpr.push_back(path);
    } else if (!entry) {
      found.unreadable.push_back(path);
    } else {
      found.files.push_back(
          {fs::path(path).lexically_relative(records).generic_string(), std::move(bytes), {}});
    }
  }
  return found;
}

}  // namespace store
