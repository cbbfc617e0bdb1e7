#include "store/verify/entries_read.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/parallel.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/git_state.hpp"
#include "store/records/records_history.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

// The stamp that the entry's own `logged` gives; nothing where it is not to be read so.
std::optional<std::string> stamp_in(std::string_view bytes) {
  constexpr std::string_view key = "\nlogged: ";
  const auto at = bytes.find(key);
  if (at == bytes.npos) return std::nullopt;
  auto words = bytes.substr(at + key.size());
  words = words.substr(0, words.find_first_of("\r\n"));
  const auto instant = base::Instant::parse(base::trim(words));
  return instant ? std::optional(instant->utc_stamp()) : std::nullopt;
}

// The paths folder by folder, each as where it begins and ends.
std::vector<std::pair<std::size_t, std::size_t>> by_folder(const std::vector<std::string>& paths) {
  const auto folder = [](std::string_view path) { return path.substr(0, path.rfind('/')); };
  std::vector<std::pair<std::size_t, std::size_t>> parts;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const bool same = i > 0 && folder(paths[i]) == folder(paths[i - 1]);
    if (!same) parts.emplace_back(i, i);
    parts.back().second = i + 1;
  }
  return parts;
}

struct FolderRead {
  std::vector<ChainFault> faults;
  std::vector<SignatureFile> signatures;
};

FolderRead read_folder(const fs::path& root, std::span<const std::string> paths,
                       std::span<ReadEntry> entries) {
  FolderRead read;
  Chain chain(fs::path(paths.front()).parent_path());
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::string& path = paths[i];
    const auto stem = *stem_of(name_in(path));
    try {
      auto bytes = read_existing_text(root / path);
      chain.add(stem, bytes);
      constexpr std::size_t sha1 = 40;
      entries[i].blob = blob_name(bytes, sha1);
      const auto stamp = stamp_in(bytes);
      entries[i].misnamed = stamp && *stamp != stem.stamp();
      if (stem.word() == "signature") read.signatures.push_back({path, std::move(bytes)});
    } catch (const base::Error&) {
      chain.add_unread(stem);
    }
  }
  read.faults = chain.faults();
  return read;
}

}  // namespace

EntriesRead read_entries(const fs::path& root, const std::vector<std::string>& paths) {
  EntriesRead all{std::vector<ReadEntry>(paths.size()), {}, {}};
  const auto parts = by_folder(paths);
  std::vector<FolderRead> folders(parts.size());
  in_parallel(parts.size(), [&](std::size_t i) {
    const auto [begin, end] = parts[i];
    folders[i] = read_folder(root, std::span(paths).subspan(begin, end - begin),
                             std::span(all.entries).subspan(begin, end - begin));
  });
  for (auto& folder : folders) {
    std::ranges::move(folder.faults, std::back_inserter(all.faults));
    std::ranges::move(folder.signatures, std::back_inserter(all.signatures));
  }
  return all;
}

namespace {

// Those that are taken out of the missing ones.
std::vector<std::string> leave_out_sparse(const Repository& repository,
                                          std::set<std::string>& missing) {
  auto left_out = looked_past(repository, {":/"}).left_out;
  std::erase_if(left_out, [&](const auto& path) { return missing.erase(path) == 0; });
  return left_out;
}

// An entry that is both there and in the last commit, and may have been changed since.
struct Suspect {
  const EntryHistory* entry;
  const std::string* path;  // on the disk, from the workspace's folder
};

// By its bytes; of a repository that names blobs by SHA-256 the file is read again.
bool as_committed(const EntryHistory& entry, const fs::path& file, const std::string& sha1) {
  std::string blob = sha1;
  try {
    if (entry.now.size() != sha1.size())
      blob = blob_name(read_existing_text(file), entry.now.size());
  } catch (const base::Error&) {
    return false;
  }
  return blob == entry.now || blob == entry.changes.front().blob_after;
}

std::vector<std::string> changed_among(const Repository& repository, const fs::path& root,
                                       const std::vector<Suspect>& suspects) {
  std::vector<std::string> committed, changed;
  for (const auto& one : suspects) committed.emplace_back(one.entry->now);
  const auto bytes = read_objects(repository, committed);
  for (const auto& one : suspects) {
    const auto before = bytes.find(std::string(one.entry->now));
    if (before != bytes.end() && has_same_lines(root / *one.path, before->second)) continue;
    changed.emplace_back(one.entry->path);
  }
  return changed;
}

}  // namespace

DiskAgainstHistory compare_disk(const Repository& repository, const EntriesInHistory& history,
                                const fs::path& root, const std::vector<std::string>& disk,
                                const std::vector<ReadEntry>& read) {
  DiskAgainstHistory compared;
  std::vector<Suspect> suspects;
  std::set<std::string> missing;
  // Both are sorted, and compared from the repository's folder on.
  const auto place = repository.folder.lexically_relative(root).generic_string();
  const std::string folder = place == "." ? "" : place + '/';
  auto entry = history.entries.begin();
  const auto name = [&] {
    return entry->path.substr(std::min(entry->path.size(), repository.prefix.size()));
  };
  const auto pass = [&] {
    if (!entry->now.empty()) missing.emplace(entry->path);
    ++entry;
  };
  for (std::size_t i = 0; i < disk.size(); ++i) {
    if (!disk[i].starts_with(folder)) continue;
    const auto wanted = std::string_view(disk[i]).substr(folder.size());
    while (entry != history.entries.end() && name() < wanted) pass();
    if (entry == history.entries.end() || name() != wanted) continue;
    if (!entry->changes.empty()) {
      compared.in_history.push_back(i);
      // One that was not read, for it is too large, is not what was committed.
      const bool both =
          !entry->now.empty() && (!read[i].blob.empty() || is_readable(root / disk[i]));
      if (both && !as_committed(*entry, root / disk[i], read[i].blob))
        suspects.push_back({&*entry, &disk[i]});
    }
    ++entry;
  }
  while (entry != history.entries.end()) pass();
  compared.changed = changed_among(repository, root, suspects);
  if (!missing.empty()) compared.left_out = leave_out_sparse(repository, missing);
  compared.missing.assign(missing.begin(), missing.end());
  return compared;
}

}  // namespace store
