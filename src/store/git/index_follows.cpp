#include "store/git/index_follows.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include "base/text.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/git_process.hpp"
#include "store/git/work_tree_files.hpp"

namespace store {

namespace fs = std::filesystem;

OrFault<std::vector<IndexLine>> lacking_in_index(const Repository& repository,
                                                 const std::string& commit) {
  const auto listed =
      run_git(repository.top, {"diff-index", "--cached", "--raw", "-z", "--no-renames",
                               "--no-abbrev", "--diff-filter=D", commit});
  if (!listed.ok()) return fault_of(listed, repository.folder);
  std::vector<IndexLine> candidates, lines;
  std::string names;
  for (const auto& change : raw_changes(listed.output)) {
    const auto& path = change.path;
    const fs::path file = repository.top / path;
    const bool plain = path.find('\n') == std::string::npos;
    if (!plain || !is_entry_path(path) || !is_plain_file(file)) continue;
    candidates.push_back({change.blob_before, path, "100644"});
    names += file.string() + '\n';
  }
  if (candidates.empty()) return lines;
  const auto hashed =
      run_git(repository.top, {"hash-object", "--no-filters", "--stdin-paths"}, {.input = names});
  const auto blobs = base::split(hashed.output, '\n');
  for (std::size_t i = 0; i < candidates.size() && i < blobs.size(); ++i) {
    if (blobs[i] == candidates[i].blob) lines.push_back(candidates[i]);
  }
  return lines;
}

GitFault follow(const Repository& repository, const IndexLock& lock,
                const std::vector<IndexLine>& lines) {
  if (lines.empty()) return {};
  // By its own name: a git of a run that was cut short may still be writing another.
  const fs::path copy = repository.git / fmt::format("{}-{}", index_copy, ::getpid());
  std::error_code error;
  fs::remove(copy, error);
  // A repository without a first commit may have no index yet.
  if (fs::exists(lock.index(), error)) {
    fs::copy_file(lock.index(), copy, error);
    // By the index's own time git knows which files it must compare byte by byte: those that were
    // changed in the second in which it was written.
    if (!error) fs::last_write_time(copy, fs::last_write_time(lock.index(), error), error);
  }
  if (error) return GitFault::not_writable();
  std::string input, there;
  for (const auto& line : lines) {
    input += fmt::format("{} {} 0\t{}", line.mode, line.blob, line.path) + '\0';
    if (line.mode != "0") there += ":(literal)" + line.path + '\0';
  }
  const auto updated = run_git(repository.top, {"update-index", "-z", "--index-info"},
                               {.input = input, .index = copy});
  // Their times too, or git would take them for changed where it looks at nothing else.
  if (updated.ok() && !there.empty()) {
    run_git(repository.top, {"add", "--refresh", "--pathspec-from-file=-", "--pathspec-file-nul"},
            {.input = there, .index = copy});
  }
  GitFault fault;
  if (!updated.ok()) {
    fault = fault_of(updated, repository.folder);
  } else if (!lock.put_index(copy)) {
    fault = GitFault::not_writable();
  }
  if (fault) fs::remove(copy, error);
  return fault;
}

}  // namespace store
