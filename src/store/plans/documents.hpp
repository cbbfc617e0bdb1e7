// A plan's documents one by one, as they lie on disk, and as they were when they were signed. The
// one that rules today is in the plan's folder, see plan_files.hpp.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/values/plan_entries.hpp"
#include "store/git/git.hpp"
#include "store/plans/plan_readers.hpp"

namespace store {

struct PlanDocument {
  std::string file;  // its name in the plan's folder
  Loaded<model::Document> loaded;
};

// By their names. One that cannot be read has no value.
std::vector<PlanDocument> documents_of(const std::filesystem::path& root, const model::PlanId& id);

// The name of the file that it was read from, in the plan's folder. Precondition: it has a source.
std::string file_of(const Loaded<model::Document>& document);

// The file as it stood then, by the history: the version that was committed last before it. Nothing
// where there is none, or it cannot be read; `fault` where git does not say.
OrFault<Loaded<model::Document>> document_at(const std::filesystem::path& root,
                                             const model::PlanId& id, const std::string& file,
                                             const base::Instant& then);

// What the signature is of: the bytes that its commit has, proved by its hash. Nothing where the
// history does not have them, or they cannot be read.
std::optional<model::Document> document_as_signed(const std::filesystem::path& root,
                                                  const model::PlanId& id,
                                                  const model::Signature& signature);

}  // namespace store
