// Where the entries of a workspace are: on the disk, and in which repositories. For what looks at all
// of them, whatever plan they are of.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "store/git_state.hpp"

namespace store {

// The id in an entry's file name.
std::string id_of(const std::string& path);

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
