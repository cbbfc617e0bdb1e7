#include "store/plans/documents.hpp"

#include "base/error.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/hash.hpp"
#include "store/plans/plan_files.hpp"

namespace store {

namespace fs = std::filesystem;

std::vector<PlanDocument> documents_of(const fs::path& root, const model::PlanId& id) {
  std::vector<PlanDocument> found;
  const fs::path folder = fs::path("plans") / id.str();
  std::vector<std::string> names;
  try {
    names = document_files(root / folder);
  } catch (const base::Error&) {
    return found;  // whoever reads the folder itself says why
  }
  for (const auto& name : names) {
    const std::string path = (folder / name).generic_string();
    PlanDocument document{name, {}};
    try {
      document.loaded = read_document(Source(path, read_existing_text(root / path)));
    } catch (const base::Error& error) {
      document.loaded.diagnostics.add(fault_of(error, root / path, path));
    }
    found.push_back(std::move(document));
  }
  return found;
}

std::string file_of(const Loaded<model::Document>& document) {
  return fs::path(document.source->name()).filename().string();
}

OrFault<Loaded<model::Document>> document_at(const fs::path& root, const model::PlanId& id,
                                             const std::string& file, const base::Instant& then) {
  const fs::path path = fs::path("plans") / id.str() / file;
  auto version = committed_version_at(root / path, then);
  if (!version) return version.fault;
  auto loaded = read_document(Source(path.generic_string(), std::move(version->bytes)));
  if (!loaded.value) return std::nullopt;
  return loaded;
}

std::optional<model::Document> document_as_signed(const fs::path& root, const model::PlanId& id,
                                                  const model::Signature& signature) {
  if (!signature.commit) return std::nullopt;
  const fs::path path = fs::path("plans") / id.str() / fs::path(signature.file.str()).filename();
  auto bytes = bytes_in_commit(root / path, signature.commit->str());
  if (!bytes || sha256(*bytes) != signature.document) return std::nullopt;
  return read_document(Source(path.generic_string(), *std::move(bytes))).value;
}

}  // namespace store
