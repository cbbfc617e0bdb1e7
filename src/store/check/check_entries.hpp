// What `check` says of the entries one by one and of an incident's beside each other: names that do
// not fit, references to what is not there, corrections of another kind.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "model/incident/entries.hpp"
#include "store/records/records.hpp"

namespace store {

// The folder that the record's file lies in, from the workspace's folder.
using FolderOf = std::function<std::filesystem::path(const model::Record&)>;

// Of entries that may refer to one another; `unreadable` are there too.
void check_items(const std::vector<model::Item>& items, const std::vector<model::Stem>& unreadable,
                 const FolderOf& folder_of, base::Diagnostics& diagnostics);

// Reads all of a plan's incidents, on all cores.
void check_incidents(const Records& records, std::vector<model::IncidentFolder> folders,
                     base::Diagnostics& diagnostics);

}  // namespace store
