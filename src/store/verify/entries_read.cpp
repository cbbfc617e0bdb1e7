#include "store/verify/entries_read.hpp"

#include <iterator>
#include <optional>
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

}  // namespace store
