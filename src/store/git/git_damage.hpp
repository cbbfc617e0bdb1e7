// What is wrong with a history that is there, and that git takes for none or for an empty one: a
// power cut, a lost disk, rights. For git_state.cpp.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "store/git/git_state.hpp"

namespace store {

inline constexpr std::string_view fetch_it_elsewhere =
    "Har en anden af jer mappen, så hent den i en ny: beredskab init MAPPE --remote ADRESSE";

// A `.git` from the folder upwards, below `end`, that git passed over.
GitFault fault_on_the_way(std::filesystem::path folder, const std::filesystem::path& end);
// Where git says that the folder is in none (`none`): whether there is one all the same.
GitFault why_none(const std::filesystem::path& folder, GitFault none);
// A folder that the repository around has as another one's (a submodule), and that was not fetched:
// what is written there would come into no history.
GitFault unfetched_submodule(const Repository& around, const std::filesystem::path& folder);

// As HEAD's file has it, where git names none.
std::string branch_named_by_head(const Repository& repository);
// Of a branch that names no commit: nothing where it never did.
GitFault broken_branch(const Repository& repository, const std::string& branch);

}  // namespace store
