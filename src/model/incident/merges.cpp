#include "model/incident/merges.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "model/incident/counting.hpp"
#include "model/incident/state.hpp"

namespace model {

namespace {

using Targets = std::map<IncidentName, IncidentName>;

using ByName = std::map<IncidentName, const Incident*>;

// What it was merged into: by the last merge in time; one into itself says nothing. Of a broken one
// the name tells.
const Incident* merged_into(const Incident& incident, const ByName& all) {
  std::optional<IncidentName> into;
  for (const auto& item : incident.items) {
    const auto* merge = counting<Merge>(item);
    if (merge != nullptr && merge->into != incident.name) into = merge->into;
  }
  if (into) {
    const auto found = all.find(*into);
    return found == all.end() ? nullptr : found->second;
  }
  for (const auto& stem : incident.unreadable) {
    if (stem.word() != "merge" || is_taken_back(incident, stem)) continue;
    for (const auto& [name, other] : all) {
      if (contains(stem.targets(), name.id()) && other != &incident) return other;
    }
  }
  return nullptr;
}

// Where the chain of merges that begins at `name` ends; in a cycle its smallest name.
IncidentName end_of(const Targets& into, const IncidentName& name) {
  std::vector<IncidentName> way{name};
  for (auto next = into.find(name); next != into.end(); next = into.find(way.back())) {
    const auto again = std::ranges::find(way, next->second);
    if (again != way.end()) return *std::min_element(again, way.end());
    way.push_back(next->second);
  }
  return way.back();
}

Targets targets_of(std::vector<Incident>& incidents) {
  ByName all;
  for (const auto& incident : incidents) all.emplace(incident.name, &incident);
  Targets into;
  for (auto& incident : incidents) {
    const auto* target = merged_into(incident, all);
    if (target == nullptr) continue;
    if (target->exercise == incident.exercise) into.emplace(incident.name, target->name);
    else incident.parted_from = target->name;
  }
  return into;
}

// A group that names describe wholly: each folder has one merge at most, none leads in a circle,
// and all are events or all exercises.
bool is_plain(const FolderGroup& group) {
  std::size_t merges = 0;
  std::set<std::string_view> words;
  for (const auto& folder : group) {
    if (!folder.into_by_name || folder.into.size() > 1) return false;
    merges += folder.into.size();
    bool activated = false;
    for (const auto& stem : folder.stems) {
      if (!stem.is_activation()) continue;
      words.insert(stem.word());
      activated = true;
    }
    if (!activated) return false;
  }
  return words.size() == 1 && merges + 1 == group.size();
}

}  // namespace

bool IncidentFolder::has(std::string_view word) const { return contains(stems, word, &Stem::word); }

IncidentFolder named(IncidentName name, std::vector<Stem> stems) {
  IncidentFolder folder{std::move(name), std::move(stems)};
  bool merges = false;
  bool corrects = false;
  for (const auto& stem : folder.stems) {
    corrects = corrects || stem.word() == "correction";
    if (stem.word() != "merge") continue;
    merges = true;
    const auto targets = stem.targets();
    folder.into.insert(folder.into.end(), targets.begin(), targets.end());
    folder.into_by_name = folder.into_by_name && !targets.empty();
  }
  folder.into_by_name =
      folder.into_by_name && !(merges && corrects) && !has_erased_but_corrected(folder.stems);
  return folder;
}

void add_targets(IncidentFolder& folder, const std::vector<Record>& records) {
  const auto take = [&](const Content& content) {
    const auto* merge = std::get_if<Merge>(&content.body);
    if (merge != nullptr) folder.into.emplace_back(merge->into.id());
  };
  for (const auto& record : records) {
    take(record.entry.content);
    const auto* correction = std::get_if<Correction>(&record.entry.content.body);
    if (correction != nullptr) std::ranges::for_each(correction->instead, take);
  }
}

std::vector<FolderGroup> grouped(std::vector<IncidentFolder> folders) {
  const bool any_merge = std::ranges::any_of(
      folders, [](const IncidentFolder& folder) { return !folder.into.empty(); });
  std::map<std::string_view, std::size_t> by_id;
  for (std::size_t i = 0; any_merge && i < folders.size(); ++i)
    by_id.emplace(folders[i].name.id(), i);
  std::vector<std::size_t> leader(folders.size());
  for (std::size_t i = 0; i < leader.size(); ++i) leader[i] = i;
  const auto find = [&](std::size_t i) {
    while (leader[i] != i) i = leader[i];
    return i;
  };
  for (std::size_t i = 0; i < folders.size(); ++i) {
    for (const auto& id : folders[i].into) {
      const auto target = by_id.find(id);
      if (target == by_id.end()) continue;
      const auto [first, second] = std::minmax({find(i), find(target->second)});
      leader[second] = first;
    }
  }
  std::vector<FolderGroup> groups;
  groups.reserve(folders.size());
  std::vector<std::size_t> group_of(folders.size());
  for (std::size_t i = 0; i < folders.size(); ++i) {
    const std::size_t first = find(i);  // the smallest of the group
    if (first == i) {
      group_of[i] = groups.size();
      groups.emplace_back();
    }
    groups[group_of[first]].push_back(std::move(folders[i]));
  }
  return groups;
}

std::vector<Stem> all_stems(const FolderGroup& group) {
  std::vector<Stem> all;
  for (const auto& folder : group) all.insert(all.end(), folder.stems.begin(), folder.stems.end());
  return all;
}

OpenByName open_by_names(const FolderGroup& group) {
  auto stems = all_stems(group);
  if (group.size() == 1) return open_by_names(stems);
  if (!is_plain(group)) return OpenByName::unclear;
  std::erase_if(stems, [](const Stem& stem) { return stem.word() == "merge"; });
  return open_by_names(stems);
}

std::vector<Incident> fold_merged(std::vector<FolderRecords> folders) {
  std::vector<Incident> incidents;
  for (auto& folder : folders) {
    for (auto& record : folder.records) record.folder = folder.name;
    // Nearly every group is one folder: then nothing is folded again.
    if (folders.size() == 1) {
      incidents.push_back(
          fold(folder.name, std::move(folder.records), std::move(folder.unreadable)));
      return incidents;
    }
    incidents.push_back(fold(folder.name, folder.records, folder.unreadable));
  }
  const auto into = targets_of(incidents);
  std::map<IncidentName, std::vector<std::size_t>> absorbed;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    auto& incident = incidents[i];
    const auto end = end_of(into, incident.name);
    if (end == incident.name) continue;
    incident.merged_into = end;
    incident.state = State::merged;
    absorbed[end].push_back(i);
  }
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    const auto found = absorbed.find(incidents[i].name);
    if (found == absorbed.end()) continue;
    auto [name, records, unreadable] = folders[i];
    std::vector<Absorbed> parts;
    for (const auto index : found->second) {
      const auto& folder = folders[index];
      records.insert(records.end(), folder.records.begin(), folder.records.end());
      unreadable.insert(unreadable.end(), folder.unreadable.begin(), folder.unreadable.end());
      const auto& part = incidents[index];
      parts.push_back({part.name, part.type, part.areas, part.place});
    }
    incidents[i] = fold(name, std::move(records), std::move(unreadable));
    incidents[i].absorbed = std::move(parts);
  }
  return incidents;
}

IncidentName folder_for(const Incident& incident, const Body& body) {
  std::optional<Stem> target;
  if (const auto* correction = std::get_if<Correction>(&body)) target = correction->corrects;
  if (const auto* done = std::get_if<Done>(&body)) target = done->target;
  if (const auto* erasure = std::get_if<Erasure>(&body)) target = erasure->erased;
  if (!target) return incident.name;
  for (const auto& item : incident.items) {
    const auto has = [&](const Record& record) { return record.stem == *target; };
    if (has(item.record)) return item.record.folder.value_or(incident.name);
    const auto found = std::ranges::find_if(item.corrections, has);
    if (found != item.corrections.end()) return found->folder.value_or(incident.name);
  }
  return incident.name;
}

}  // namespace model
