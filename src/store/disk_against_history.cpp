#include "store/disk_against_history.hpp"

#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk.hpp"
#include "store/git_process.hpp"
#include "store/hash.hpp"
#include "store/parallel.hpp"
#include "store/source.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

bool same_lines(const fs::path& file, const std::string& before) {
  try {
    const auto name = file.string();
    return Source(name, read_existing(file)).bytes() == Source(name, before).bytes();
  } catch (const base::Error&) {
    return false;
  }
}

void leave_out_sparse(const Repository& repository, std::set<std::string>& paths) {
  const auto sparse = run_git(repository.folder, {"config", "--bool", "core.sparseCheckout"},
                              {.limit = short_limit});
  if (base::trim(sparse.output) != "true") return;
  const auto listed = run_git(repository.top, {"ls-files", "-t", "-z"});
  for (const auto& line : base::split(listed.output, '\0')) {
    if (line.starts_with("S ")) paths.erase(line.substr(2));
  }
}

// Of those that are both there and in the last commit.
std::vector<std::string> changed_among(const Repository& repository,
                                       const EntriesInHistory& history,
                                       const std::vector<std::string>& paths) {
  std::vector<std::string> blobs(paths.size());
  in_parallel(paths.size(), [&](std::size_t i) {
    try {
      const auto digits = history.now.at(paths[i]).size();
      blobs[i] = blob_name(read_existing(repository.top / paths[i]), digits);
    } catch (const base::Error&) {
      // What cannot be read is not what was committed.
    }
  });
  std::vector<std::string> other, committed;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const auto& blob = history.now.at(paths[i]);
    const auto& first = history.changes.at(paths[i]).front().blob_after;
    if (blobs[i] == blob || blobs[i] == first) continue;
    other.push_back(paths[i]);
    committed.push_back(blob);
  }
  const auto bytes = read_objects(repository, committed);
  std::vector<std::string> changed;
  for (std::size_t i = 0; i < other.size(); ++i) {
    const auto before = bytes.find(committed[i]);
    if (before == bytes.end() || !same_lines(repository.top / other[i], before->second)) {
      changed.push_back(other[i]);
    }
  }
  return changed;
}

}  // namespace

DiskAgainstHistory compare_disk(const Repository& repository, const EntriesInHistory& history,
                                const fs::path& root, const std::vector<std::string>& disk) {
  DiskAgainstHistory compared;
  std::vector<std::string> both;
  std::set<std::string> missing;
  for (const auto& [top, blob] : history.now) missing.insert(top);
  for (const auto& path : disk) {
    const auto top = (root / path).lexically_relative(repository.top).generic_string();
    if (history.changes.contains(top)) {
      compared.in_history.push_back(path);
      if (history.now.contains(top)) both.push_back(top);
    }
    missing.erase(top);
  }
  compared.changed = changed_among(repository, history, both);
  if (!missing.empty()) leave_out_sparse(repository, missing);
  compared.missing.assign(missing.begin(), missing.end());
  return compared;
}

}  // namespace store
