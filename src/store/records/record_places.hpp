// Where the entries of a workspace are: on the disk, and in which repositories. For what looks at
// all of them, whatever plan they are of.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/values/names.hpp"
#include "store/git/git_state.hpp"

namespace store {

// The id in an entry's file name.
std::string id_of(std::string_view path);

// The entries of a folder by their names, in their order. Throws Error(world) where it is there and
// cannot be read.
std::vector<model::Stem> stems_in(const std::filesystem::path& folder);

// All that lies below a folder, each folder looked into once, git's own aside: paths from the
// workspace's folder, sorted. Throws Error(world) where the disk fails.
struct Lying {
  struct Other {
    std::string path;
    bool is_file;
  };
  std::vector<std::string> entries;
  std::vector<Other> others;        // that are neither an entry nor a folder where entries belong
  std::vector<std::string> closed;  // folders that may not be looked into
};
Lying lying_below(const std::filesystem::path& root, const std::filesystem::path& folder);

// The entries among that.
std::vector<std::string> entries_on_disk(const std::filesystem::path& root,
                                         const std::filesystem::path& folder);

// The ids of the entries that erasures name, by names alone.
std::set<std::string> erased_ids(const std::vector<std::string>& entries);
std::set<std::string> erased_ids(const std::filesystem::path& root);

// Where repositories of entries may be: the workspace's, the records' own, a plan's own.
std::vector<std::filesystem::path> folders_of_records(const std::filesystem::path& root);

// The records, or the part of them that this one has, from its folder.
std::string records_in(const Repository& repository, const std::filesystem::path& root);

}  // namespace store
