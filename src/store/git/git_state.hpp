// What state a repository is in: where its folders are, which branch it stands on, and why nothing
// may be committed to it just now. For the rooms of store/ that speak with git alone.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/git/git.hpp"

namespace store {

struct Repository {
  std::filesystem::path folder;  // where it was asked
  std::filesystem::path git;     // of this work tree: HEAD, the index, what is not finished
  std::filesystem::path common;  // shared by all work trees
  std::filesystem::path top;     // of the work tree
  std::string prefix;            // from `top` to `folder`: empty, or with a slash at its end
};

// The folder, or the nearest one above it that is there: where git is asked.
std::filesystem::path nearest(std::filesystem::path folder);

// The repository whose work tree the folder lies in; a fault where there is none.
OrFault<Repository> locate(const std::filesystem::path& folder);
// Those that the folders lie in, each once.
std::vector<Repository> repositories_of(const std::vector<std::filesystem::path>& folders);

struct Branch {
  std::string name;                // refs/heads/…
  std::optional<std::string> tip;  // the commit; none before the first
};

// A name of a branch that may stand in a command for somebody to paste.
bool is_plain_name(std::string_view name);

// Whether the work tree is to have only a part of the files.
bool is_sparse(const std::filesystem::path& folder);

// What git was told to look past (assume-unchanged, skip-worktree): its status says nothing of it.
// Paths from the top of the work tree.
struct LookedPast {
  std::vector<std::string> paths;
  std::vector<std::string> left_out;  // the work tree is to have only a part of the files
};
LookedPast looked_past(const Repository& repository, const std::vector<std::string>& where);

// The branch that HEAD is on, whatever is not finished. A fault where it is on none, and where that
// is broken, or had commits and is gone: that is no empty history.
OrFault<Branch> branch_of(const Repository& repository);

// The branch that may be committed to, or a fault. In an unfinished merge, rebase, cherry-pick,
// revert, series of patches or bisection, or away from all branches, an `--abort` would take along
// what is committed, or leave it nowhere.
OrFault<Branch> standing(const Repository& repository);

// A merge, rebase, … that was begun: its files tell, without git.
GitFault unfinished_work(const Repository& repository);

// Makes the folder a repository of its own, without a commit yet.
GitFault make_history(const std::filesystem::path& folder, std::string_view object_format = "sha1");

// The repository around the folder, which is one of its own, looks away from it (on this computer):
// what lies there is not committed to both by hand.
void hide_from_around(const std::filesystem::path& folder);

// What to do where git does not know who somebody is, or what it knows cannot be kept.
constexpr std::string_view name_for_git =
    "Skriv én gang:\n  git config --global user.name \"Dit Navn\"\n"
    "  git config --global user.email dig@eksempel.dk";

// Why git did not do it, where it is a common reason that lies on this computer.
std::optional<GitFault> common_fault(const GitResult& result, const std::filesystem::path& folder);
// Why git did not do it, in the coordinator's words where it is a common reason.
GitFault fault_of(const GitResult& result, const std::filesystem::path& folder);

}  // namespace store
