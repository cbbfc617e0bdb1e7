#include "model/incident/situation.hpp"

#include <algorithm>
#include <map>

#include "model/incident/counting.hpp"
#include "model/incident/merges.hpp"
#include "model/incident/twins.hpp"

namespace model {

std::vector<Issued> issued_situations(const Incident& incident) {
  std::vector<Issued> all;
  for (const auto& item : incident.items) {
    if (const auto* situation = counting<Situation>(item)) all.push_back({&item, situation});
  }
  std::stable_sort(all.begin(), all.end(), [](const Issued& a, const Issued& b) {
    if (a.situation->number != b.situation->number) {
      return a.situation->number < b.situation->number;
    }
    return a.item->record.stem.logged_before(b.item->record.stem);
  });
  return all;
}

std::optional<base::Instant> next_situation(const Incident& incident) {
  const auto issued = issued_situations(incident);
  return incident.open() && !issued.empty() ? issued.back().situation->next : std::nullopt;
}

Incident as_logged_by(const Incident& incident, const Stem& last) {
  auto written_in = incident.name;
  std::map<IncidentName, FolderRecords> folders;
  const auto folder = [&](const IncidentName& name) -> FolderRecords& {
    return folders.try_emplace(name, FolderRecords{name, {}, {}}).first->second;
  };
  const auto take = [&](const Record& record) {
    const auto& name = record.folder.value_or(incident.name);
    if (record.stem == last) written_in = name;
    if (!last.logged_before(record.stem)) folder(name).records.push_back(record);
  };
  for (const auto& item : incident.items) {
    take(item.record);
    for (const auto& correction : item.corrections) take(correction);
  }
  for (const auto& stem : incident.unreadable) {
    if (!last.logged_before(stem)) folder(incident.name).unreadable.push_back(stem);
  }
  std::vector<FolderRecords> apart;
  for (auto& [name, records] : folders) apart.push_back(std::move(records));
  const auto all = fold_merged(std::move(apart));
  const auto named = [&](const IncidentName& name) {
    return std::ranges::find(all, name, &Incident::name);
  };
  const auto own = named(written_in);
  return own->merged_into ? *named(*own->merged_into) : *own;
}

std::vector<const Item*> logged_since(const Incident& incident, const std::optional<Stem>& last) {
  std::vector<IncidentName> before;  // the folders that it was of then
  if (last) {
    const auto then = as_logged_by(incident, *last);
    before.push_back(then.name);
    for (const auto& part : then.absorbed) before.push_back(part.name);
  }
  std::vector<const Item*> news;
  const auto is_new = [&](const Record& record) {
    return !last || last->logged_before(record.stem) ||
           !contains(before, record.folder.value_or(incident.name));
  };
  for (const auto& item : incident.items) {
    if (item.twin_of || std::holds_alternative<Situation>(item.content.body)) continue;
    const bool written = std::ranges::all_of(with_twins(incident, item),
                                             [&](const Item* one) { return is_new(one->record); });
    if (written || std::ranges::any_of(item.corrections, is_new)) news.push_back(&item);
  }
  return news;
}

}  // namespace model
