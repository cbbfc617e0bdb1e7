// The chain of a folder of entries: each names in `after` the latest ones that lay there when it was
// written, by id and digest. It is evidence of what lay on the writer's machine, and shows what was
// changed or removed since; the state of an incident never depends on it.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/link.hpp"

namespace store {

// The beginning of the SHA-256 of an entry's bytes, CR LF read as LF.
std::string chain_digest(std::string_view bytes);

// What the next entry of the folder is written after: those that no other names. Entries without
// `after` (all of version 1) are one chain in the order of their names. Only the ends of the files
// are read, and those that are named whole. What cannot be read is passed over: nothing here may
// stand in the way of a note.
std::vector<model::Link> heads_of(const std::filesystem::path& folder);

// Faults: an entry that another one names is gone, or is not what it was. A remark: entries that no
// later one names; they came from another machine, or were added afterwards.
// `folder` is shown in the diagnostics, and lies in `root`.
void check_chain(const std::filesystem::path& root, const std::filesystem::path& folder,
                 base::Diagnostics& diagnostics);

}  // namespace store
