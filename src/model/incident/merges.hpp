// What was merged is one incident: of all its folders, along chains of merges. Which folders belong
// together is told by names as far as they can; the fold runs over all of their entries.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/incident/incident.hpp"

namespace model {

// An incident's folder, by the names in it.
struct IncidentFolder {
  IncidentName name;
  std::vector<Stem> stems;
  // Short ids of what it may have been merged into, and whether names alone say so: a merge of
  // version 1 does not name its target, and one may have been corrected.
  std::vector<std::string> into = {};
  bool into_by_name = true;

  // Whether an entry's name has the word.
  bool has(std::string_view word) const;
};

IncidentFolder named(IncidentName name, std::vector<Stem> stems);
// What it may have been merged into by its entries, where names do not tell.
void add_targets(IncidentFolder& folder, const std::vector<Record>& records);

// Folders that may be one incident.
using FolderGroup = std::vector<IncidentFolder>;

// Each folder is in one group; both are in the order in which they came.
std::vector<FolderGroup> grouped(std::vector<IncidentFolder> folders);
OpenByName open_by_names(const FolderGroup& group);
std::vector<Stem> all_stems(const FolderGroup& group);

struct FolderRecords {
  IncidentName name;
  std::vector<Record> records;
  std::vector<Stem> unreadable;
};

// One incident for each folder, in their order. What was merged into another is `merged`, and holds
// its own entries alone; the other holds those of all. Two that were merged into one another (on
// two machines) would both be gone: in such a cycle the one with the smallest name stays. What was
// merged into one that is not here, or an exercise into an event, is not merged.
std::vector<Incident> fold_merged(std::vector<FolderRecords> folders);

// The folder in which an entry of that body is written: that of the entry which it is about.
IncidentName folder_for(const Incident& incident, const Body& body);

}  // namespace model
