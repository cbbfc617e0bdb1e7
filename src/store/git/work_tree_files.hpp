// The files of a work tree beside those of two commits: what lies there, and putting in place, one
// by one and whole, what shall lie there. For branch_move.cpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/git/git_state.hpp"

namespace store {

inline constexpr std::string_view nothing = "000000";

struct Change {
  std::string mode_before, mode_after;  // «000000» where it is not there
  std::string blob_before, blob_after;
  std::string path;  // from the top of the work tree
  bool is_there_after() const { return mode_after != nothing; }
};

// As git lists them with --raw -z: «:100644 100644 BLOB BLOB M», then the path.
std::vector<Change> raw_changes(std::string_view output);

// What differs between two commits, or a tree and a commit. Nothing, with `fault` set, where git
// does not say.
OrFault<std::vector<Change>> changes_between(const Repository& repository, const std::string& from,
                                             const std::string& to);
// By path: what the index has otherwise than the commit, as it has it.
std::map<std::string, std::string> staged(const Repository& repository, const std::string& commit);

// The tree without a file; made where it is not there.
std::optional<std::string> empty_tree(const Repository& repository);

// What another computer sends must stay within the folder, and is never a link out of it.
bool is_harmless(const Change& change);

struct OnDisk {
  std::optional<std::string> bytes;
  std::string blob;  // as git would name them
  bool odd = false;  // a folder, a link, …
};
OrFault<std::map<std::string, OnDisk>> look_at_disk(const Repository& repository,
                                                    const std::vector<Change>& changes);

// Puts every file in place that is not there as it shall be, and removes those that shall not be.
// `disk` is what was seen: what has become other since is left, with an error. Throws Error(world).
GitFault write_files(const Repository& repository, const std::vector<Change>& changes,
                     const std::map<std::string, OnDisk>& disk);

}  // namespace store
