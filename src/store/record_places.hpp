// Where the entries of a workspace are: on the disk, and in which repositories. For what looks at all
// of them, whatever plan they are of.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "model/names.hpp"
#include "store/git_state.hpp"

namespace store {

// The id in an entry's file name.
std::string id_of(const std::string& path);

// The entries of a folder by their names, in their order. Throws Error(world) where it is there and
// cannot be read.
std::vector<model::Stem> stems_in(const std::filesystem::path& folder);

// Every entry below the folder, sorted; both from the workspace's folder.
std::vector<std::string> entries_on_disk(const std::filesystem::path& root,
                                         const std::filesystem::path& folder);

// The ids of the entries that erasures on the disk name, by names alone.
std::set<std::string> erased_ids(const std::filesystem::path& root);

// Where repositories of entries may be: the workspace's, the records' own, a plan's own.
std::vector<std::filesystem::path> folders_of_records(const std::filesystem::path& root);

// The records, or the part of them that this one has, from its folder.
std::string records_in(const Repository& repository, const std::filesystem::path& root);

}  // namespace store
