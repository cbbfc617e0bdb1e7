#include "store/verify_names.hpp"

#include <optional>
#include <string_view>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "store/disk.hpp"
#include "store/parallel.hpp"
#include "store/record_paths.hpp"

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

}  // namespace

ToldByEntries told_by_entries(const fs::path& root, const std::vector<std::string>& paths) {
  struct Seen {
    bool misnamed = false;
    std::optional<std::string> signature;
  };
  std::vector<Seen> seen(paths.size());
  in_parallel(paths.size(), [&](std::size_t i) {
    const auto stem = stem_of(fs::path(paths[i]).filename().string());
    try {
      auto bytes = read_existing_text(root / paths[i]);
      const auto stamp = stamp_in(bytes);
      seen[i].misnamed = stamp && *stamp != stem->stamp();
      if (stem->word() == "signature") seen[i].signature = std::move(bytes);
    } catch (const base::Error&) {
      // Left out.
    }
  });
  ToldByEntries told;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    if (seen[i].misnamed) told.misnamed.push_back(paths[i]);
    if (seen[i].signature) told.signatures.push_back({paths[i], *std::move(seen[i].signature)});
  }
  return told;
}

}  // namespace store
