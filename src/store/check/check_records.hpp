// What `check` says of the records beyond the entries themselves: how they stand to git's history,
// and what lies among them.
#pragma once

#include <filesystem>
#include <set>
#include <string>

#include "base/diagnostics.hpp"
#include "store/records/record_places.hpp"

namespace store {

// Entries that are missing, changed or hidden from git; nothing where there is no repository.
struct ComparedWithHistory {
  base::Diagnostics diagnostics;
  std::set<std::string> known;  // the ids of those that are missing or changed
};
ComparedWithHistory compare_with_history(const std::filesystem::path& root);

// Files in the records that are no entries, hidden ones too: each is read for CPR numbers, since it
// is what git takes along when somebody says `git add`.
void find_strays(const std::filesystem::path& root, const Lying& lying,
                 base::Diagnostics& diagnostics);

// Of all files where plans and templates are: a CPR number in the name, or in what nobody reads
// else.
void find_numbers_elsewhere(const std::filesystem::path& root, base::Diagnostics& diagnostics);

// What lies there and is no entry, and folders that lie in the wrong place; of hidden files
// find_strays() speaks.
void find_misplaced(const Lying& lying, base::Diagnostics& diagnostics);

}  // namespace store
