// Reading the records: see records.hpp.
#include <algorithm>

#include "base/error.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/parallel.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/entry_file.hpp"
#include "store/records/record_places.hpp"
#include "store/records/records.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;
using base::Diagnostics;

std::optional<model::Entry> Records::read_entry(const model::IncidentName& incident,
                                                const model::Stem& stem) const {
  const fs::path file = file_of(folder_of(incident), stem);
  Diagnostics said_when_it_is_read;
  try {
    return store::read_entry(Source(file.generic_string(), read_existing_text(root_ / file)),
                             said_when_it_is_read);
  } catch (const base::Error&) {
    return std::nullopt;
  }
}

std::vector<model::Record> Records::read_folder(const fs::path& folder,
                                                std::vector<model::Stem> stems,
                                                std::vector<model::Stem>& unreadable,
                                                Diagnostics& diagnostics) const {
  std::vector<model::Record> records;
  try {
    if (stems.empty()) stems = stems_in(root_ / folder);
  } catch (const base::Error& error) {
    diagnostics.add(fault_of(error, root_ / folder, folder.generic_string()));
  }
  records.reserve(stems.size());
  Chain chain(folder);
  for (const auto& stem : stems) {
    const fs::path file = file_of(folder, stem);
    Diagnostics faults;
    std::optional<model::Entry> entry;
    try {
      auto bytes = read_existing_text(root_ / file);
      if (tell_of_chain_) chain.add(stem, bytes);
      const Source source(file.generic_string(), std::move(bytes));
      entry = store::read_entry(source, faults);
      if (source.from_windows()) {
        faults.add(source.whole({Code::carriage_return, "Linjerne ender som i Windows (CR LF).",
                                 "Notatet læses, som om de ikke gjorde. Er git sat til at ændre "
                                 "linjeskift (core.autocrlf), så læg en fil .gitattributes med "
                                 "linjen *.yaml -text i mappen."},
                                base::Severity::warning));
      }
    } catch (const base::Error& error) {
      chain.add_unread(stem);
      faults.add(fault_of(error, root_ / file, file.generic_string()));
    }
    diagnostics.append(std::move(faults));
    if (entry) {
      records.push_back({stem, *std::move(entry)});
    } else {
      unreadable.push_back(stem);
    }
  }
  if (tell_of_chain_) tell_of_chain_(chain.faults());
  return records;
}

std::vector<model::Incident> Records::read_group(const model::FolderGroup& group,
                                                 Diagnostics& diagnostics) const {
  std::vector<model::FolderRecords> all;
  for (const auto& folder : group) {
    std::vector<model::Stem> unreadable;
    auto records = read_folder(folder_of(folder.name), folder.stems, unreadable, diagnostics);
    all.push_back({folder.name, std::move(records), std::move(unreadable)});
  }
  return model::fold_merged(std::move(all));
}

void Records::in_batches(
    const std::vector<model::FolderGroup>& groups, Diagnostics& diagnostics,
    const std::function<void(std::size_t, std::vector<model::Incident>)>& reduce,
    const std::function<void(std::size_t)>& take) const {
  for (std::size_t begin = 0; begin < groups.size(); begin += batch) {
    const std::size_t count = std::min(batch, groups.size() - begin);
    std::vector<Diagnostics> found(count);
    in_parallel(count, [&](std::size_t i) { reduce(i, read_group(groups[begin + i], found[i])); });
    for (std::size_t i = 0; i < count; ++i) {
      diagnostics.append(std::move(found[i]));
      take(i);
    }
  }
}

std::vector<model::Incident> Records::read_all(const std::vector<model::FolderGroup>& groups,
                                               Diagnostics& diagnostics) const {
  std::vector<model::Incident> incidents;
  each(
      groups, diagnostics, [](model::Incident incident) { return incident; },
      [&](model::Incident incident) { incidents.push_back(std::move(incident)); });
  std::ranges::stable_sort(incidents, {}, &model::Incident::name);
  return incidents;
}

model::PlanLog Records::read_plan_log(Diagnostics& diagnostics) const {
  std::vector<model::Record> all;
  std::vector<model::Stem> unreadable;
  for (const auto& year : list_folder(root_ / relative())) {
    if (!is_year(year)) continue;
    auto records =
        read_folder(relative() / year / std::string(plan_entries), {}, unreadable, diagnostics);
    std::move(records.begin(), records.end(), std::back_inserter(all));
  }
  return model::fold_plan(std::move(all), std::move(unreadable));
}

}  // namespace store
