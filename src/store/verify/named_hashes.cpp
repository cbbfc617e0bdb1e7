#include "store/verify/named_hashes.hpp"

#include <fmt/format.h>

#include <optional>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/record_paths.hpp"
#include "store/git/commits.hpp"
#include "store/records/entry_file.hpp"
#include "store/records/record_places.hpp"

namespace store {

namespace fs = std::filesystem;

namespace {

struct Read {
  std::string path;
  std::string id;
  std::string plan;
  model::Signature signature;
  std::string asked;  // COMMIT:PATH; empty where it names no commit
};

std::optional<Read> read_signature(const SignatureFile& file, const std::string& prefix) {
  base::Diagnostics ignored;
  const auto entry = read_entry(Source(file.path, file.bytes), ignored);
  const auto* signature = entry ? std::get_if<model::Signature>(&entry->content.body) : nullptr;
  const auto stem = stem_of(fs::path(file.path).filename().string());
  const auto parts = base::split(file.path, '/');
  if (signature == nullptr || !stem || parts.size() < 2) return std::nullopt;
  Read read{file.path, std::string(stem->id()), parts[1], *signature, {}};
  if (signature->commit) {
    read.asked = fmt::format("{}:{}plans/{}/{}", signature->commit->str(), prefix, read.plan,
                             signature->file.str());
  }
  return read;
}

// What lies there now has those bytes: the history will have them, too.
bool is_on_disk(const fs::path& root, const Read& read) {
  try {
    const auto bytes = read_text(root / "plans" / read.plan / read.signature.file.str());
    return bytes && sha256(*bytes) == read.signature.document;
  } catch (const base::Error&) {
    return false;
  }
}

}  // namespace

std::vector<Finding> signature_findings(const fs::path& root,
                                        const std::vector<SignatureFile>& signatures) {
  std::vector<Finding> findings;
  const auto repository = locate(root / "plans");
  if (signatures.empty() || !repository) return findings;
  std::string prefix = repository->prefix;  // up to `plans/`
  if (prefix.ends_with("plans/")) prefix.resize(prefix.size() - std::string_view("plans/").size());
  std::vector<Read> all;
  std::vector<std::string> names;
  for (const auto& file : signatures) {
    auto read = read_signature(file, prefix);
    if (!read) continue;
    if (!read->asked.empty()) names.push_back(read->asked);
    all.push_back(*std::move(read));
  }
  const auto there = read_objects(*repository, names);
  std::optional<std::set<std::string>> ever;  // every version of every document
  for (const auto& read : all) {
    const auto found = there.find(read.asked);
    if (found != there.end() && sha256(found->second) == read.signature.document) continue;
    if (!ever) {
      ever.emplace();
      const auto blobs = blobs_ever(*repository, "*/document*.yaml");
      for (const auto& [blob, bytes] : read_objects(*repository, blobs)) {
        ever->insert(sha256(bytes).str());
      }
    }
    const bool known = ever->contains(read.signature.document.str());
    // It names none, or one that this history does not have, which is told by its own marks.
    if (known && found == there.end()) continue;
    if (!known && found == there.end() && (is_on_disk(root, read) || is_partial(*repository)))
      continue;
    findings.push_back({.kind = Finding::Kind::signature,
                        .ids = {read.id},
                        .path = read.path,
                        .by_path = {},
                        .commit = {}});
  }
  return findings;
}

Erasures read_erasures(const fs::path& root, const std::vector<std::string>& paths) {
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
