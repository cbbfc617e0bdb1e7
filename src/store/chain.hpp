// The chain of a folder of entries: each names in `after` the latest ones that lay there when it was
// written, by id and digest. It is evidence of what lay on the writer's machine, and shows what was
// changed or removed since; the state of an incident never depends on it.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/link.hpp"
#include "model/names.hpp"

namespace store {

// The beginning of the SHA-256 of an entry's bytes, CR LF read as LF.
std::string chain_digest(std::string_view bytes);

// What the next entry of the folder is written after: those that no other names. Entries without
// `after` (all of version 1) are one chain in the order of their names. Only the ends of the files
// are read, and those that are named whole. What cannot be read is passed over: nothing here may
// stand in the way of a note.
std::vector<model::Link> heads_of(const std::filesystem::path& folder);

// What the entry says that it was written after; nothing where it cannot be read.
std::vector<model::Link> links_of(const std::filesystem::path& file);

// What the entries of a folder say of one another, and is not so (any more).
struct ChainFault {
  enum class Kind {
    changed,  // it is not what it was when `by` was written
    removed,  // it lay there when `by` was written
    aside,    // a remark: no later one names these; from another machine, or added afterwards
  };
  Kind kind;
  std::vector<std::string> ids;  // the entries; one, but for `aside`
  model::Stem by;                // who says so; of `aside`, the first of them
  std::filesystem::path file;    // where it is shown, from the workspace's folder
};
std::vector<ChainFault> chain_faults(const std::filesystem::path& root,
                                     const std::filesystem::path& folder);

// Likewise as diagnostics. `known` are the ids of entries that git knows to be changed or missing: it
// says so, and what was there.
// `folder` is shown in the diagnostics, and lies in `root`.
void check_chain(const std::filesystem::path& root, const std::filesystem::path& folder,
                 const std::set<std::string>& known, base::Diagnostics& diagnostics);

}  // namespace store
