#include "store/verify/verify_erasures.hpp"

#include "base/error.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/entry_file.hpp"
#include "store/records/record_places.hpp"

namespace store {

Erasures read_erasures(const std::filesystem::path& root, const std::vector<std::string>& paths) {
  Erasures erased;
  for (const auto& path : paths) {
    if (stem_of(name_in(path))->word() != "erasure") continue;
    base::Diagnostics ignored;
    try {
      const auto entry = read_entry(Source(path, read_existing_text(root / path)), ignored);
      if (!entry) continue;
      const auto* erasure = std::get_if<model::Erasure>(&entry->content.body);
      if (erasure == nullptr) continue;
      erased.try_emplace(std::string(erasure->erased.id()), Erased{path, erasure->sha256.str()});
    } catch (const base::Error&) {
      // `check` says so
    }
  }
  return erased;
}

std::vector<Finding> false_erasures(const Repository& repository, const EntriesInHistory& history,
                                    const Erasures& erased) {
  std::vector<Finding> found;
  if (erased.empty()) return found;
  std::map<std::string, std::string> blobs;  // by id
  std::vector<std::string> names;
  for (const auto& entry : history.entries) {
    if (entry.changes.empty() || !erased.contains(id_of(entry.path))) continue;
    names.emplace_back(entry.changes.front().blob_after);
    blobs.emplace(id_of(entry.path), names.back());
  }
  const auto bytes = read_objects(repository, names);
  for (const auto& [id, blob] : blobs) {
    const auto there = bytes.find(blob);
    const auto& erasure = erased.at(id);
    if (there == bytes.end() || sha256(there->second).str() == erasure.sha256) continue;
    found.push_back({.kind = Finding::Kind::false_erasure, .ids = {id}, .path = erasure.path});
  }
  return found;
}

}  // namespace store
