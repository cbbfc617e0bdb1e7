#include "store/records/records.hpp"

#include <fmt/format.h>

#include <set>

#include "base/error.hpp"
#include "base/lists.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/parallel.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/entry_file.hpp"
#include "store/records/record_places.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Diagnostics;

namespace {

// Nothing where the folder cannot be read: that must not stand in the way of others.
std::optional<std::vector<model::Stem>> stems_or_nothing(const fs::path& folder) {
  try {
    return stems_in(folder);
  } catch (const base::Error&) {
    return std::nullopt;
  }
}

}  // namespace

fs::path Records::relative() const { return fs::path("records") / plan_.str(); }

fs::path Records::folder_of(const model::IncidentName& name) const {
  return relative() / std::string(name.year()) / name.str();
}

fs::path Records::plan_folder(const base::Instant& logged) const {
  return relative() / fmt::format("{:04}", logged.date().year()) / std::string(plan_entries);
}

std::vector<model::IncidentFolder> Records::list(Diagnostics* faults) const {
  const auto all = names(faults);
  std::vector<std::optional<model::IncidentFolder>> found(all.size());
  in_parallel(all.size(), [&](std::size_t i) { found[i] = folder(all[i]); });
  std::vector<model::IncidentFolder> folders;
  for (auto& one : found) {
    if (one) folders.push_back(*std::move(one));
  }
  return folders;
}

std::vector<model::IncidentName> Records::names(Diagnostics* faults) const {
  std::vector<model::IncidentName> all;
  for (const auto& year : list_folder(root_ / relative())) {
    if (!is_year(year)) continue;
    for (const auto& name : names_in_year(relative() / year, faults)) {
      auto incident = model::IncidentName::parse(name);
      if (incident && incident->year() == year) all.push_back(*std::move(incident));
    }
  }
  return all;
}

std::optional<model::IncidentFolder> Records::folder(const model::IncidentName& name) const {
  auto stems = stems_or_nothing(root_ / folder_of(name));
  if (!stems) return model::IncidentFolder{name, {}};
  if (stems->empty()) return std::nullopt;
  auto found = model::named(name, *std::move(stems));
  if (!found.into_by_name) {
    std::vector<model::Stem> unreadable;
    Diagnostics said_when_it_is_read;
    model::add_targets(found,
                       read_folder(folder_of(name), found.stems, unreadable, said_when_it_is_read));
  }
  return found;
}

std::vector<std::string> Records::names_in_year(const fs::path& year, Diagnostics* faults) const {
  try {
    return list_folder(root_ / year);
  } catch (const base::Error& error) {
    if (faults != nullptr) faults->add(fault_of(error, root_ / year, year.generic_string()));
    return {};
  }
}

void Records::sweep() const {
  for (const auto& name : list_folder(root_ / "plans")) {
    std::error_code ignored;
    if (fs::is_directory(root_ / "plans" / name, ignored))
      sweep_temporaries(root_ / "plans" / name);
  }
  for (const auto& year : list_folder(root_ / relative())) {
    if (!is_year(year)) continue;
    for (const auto& name : names_in_year(relative() / year, nullptr)) {
      const fs::path folder = root_ / relative() / year / name;
      const bool incident = bool(model::IncidentName::parse(name));
      if (!incident && name != plan_entries) continue;
      sweep_temporaries(folder);
      if (incident) sweep_if_empty(folder);
    }
  }
}

Written Records::append_in(const fs::path& folder, const model::Entry& entry,
                           base::RandomIds& ids) const {
  std::set<std::string, std::less<>> used;
  std::string last;  // of those that were logged in the same second: this one sorts behind it
  for (const auto& stem : stems_or_nothing(root_ / folder).value_or(std::vector<model::Stem>{})) {
    used.emplace(stem.id());
    if (stem.stamp() == entry.logged.utc_stamp()) last = std::max(last, std::string(stem.id()));
  }
  // An entry must not be taken for its incident either.
  if (const auto name = model::IncidentName::parse(folder.filename().string())) {
    used.emplace(name->id());
  }
  std::optional<model::Stem> stem;
  const auto next_name = [&] {
    const auto draw = [&] { return last.empty() ? ids.next() : ids.next_after(last); };
    std::string id = draw();
    while (!used.insert(id).second) id = draw();
    stem = model::Stem::make(entry.logged, model::name_word(entry.content.body), id,
                             model::name_targets(entry.content.body));
    return stem->str() + std::string(entry_suffix);
  };
  auto chained = entry;
  chained.after = heads_of(root_ / folder);
  // What the removed entry was written after stays named when it is gone.
  if (const auto* erasure = std::get_if<model::Erasure>(&entry.content.body)) {
    for (auto& link : links_of(root_ / file_of(folder, erasure->erased)))
      base::add_new(chained.after, std::move(link));
  }
  const std::string text = write_entry(chained);
  // Nothing that can fail comes after the entry is there: it would be said not to be.
  fs::path path;
  append_file(root_ / folder, text, [&] {
    std::string name = next_name();
    path = folder / name;
    return name;
  });
  return {std::move(path), *std::move(stem)};
}

std::pair<model::IncidentName, Written> Records::create(const base::Instant& local,
                                                        std::string_view area,
                                                        const model::Entry& entry,
                                                        base::RandomIds& ids) const {
  write_entry(entry);  // before there is a folder: what cannot be written leaves none
  std::set<std::string, std::less<>> used;
  try {
    for (const auto& name : names()) used.emplace(name.id());
  } catch (const base::Error&) {
    // A year that cannot be read must not stand in the way: the folder's whole name is new.
  }
  while (true) {
    std::string id = ids.next();
    while (!used.insert(id).second) id = ids.next();
    auto name = model::IncidentName::make(local, area, id);
    const fs::path folder = folder_of(name);
    if (!make_folder(root_ / folder.parent_path(), name.str())) continue;
    try {
      auto written = append_in(folder, entry, ids);
      return {std::move(name), std::move(written)};
    } catch (...) {
      std::error_code ignored;  // an empty folder is no incident; the failure itself is what counts
      fs::remove(root_ / folder, ignored);
      throw;
    }
  }
}

}  // namespace store
