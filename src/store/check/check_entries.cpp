#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/error.hpp"
#include "store/check/checks.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/records/entry_file.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;
using base::Diagnostics;
using base::fault_at;

namespace {

// The name that the entry's file would be given by what stands in it.
model::Stem stem_for(const model::Record& record) {
  const auto& body = record.entry.content.body;
  const int version = record.entry.version;
  return model::Stem::make(record.entry.logged, model::name_word(body, version), record.stem.id(),
                           model::name_targets(body, version));
}

base::Diagnostic unknown_reference(const fs::path& file, const model::Stem& stem) {
  return fault_at(Code::unknown_reference, file,
                  fmt::format("Notatet henviser til {}, som ikke findes her.", stem.str()),
                  "Hent den manglende fil: beredskab restore");
}

void check_record(const model::Record& record, const fs::path& folder,
                  const std::set<model::Stem>& present, Diagnostics& diagnostics) {
  const fs::path file = file_of(folder, record.stem);
  const auto& body = record.entry.content.body;
  // check_passed_on() looks for what was passed on.
  const bool of_its_own = !std::holds_alternative<model::Disclosure>(body);
  for (const auto& stem : model::references_of(body)) {
    if (!of_its_own || present.contains(stem)) continue;
    diagnostics.add(unknown_reference(file, stem));
  }
  // The names alone tell what is open, so they must not say something else than the entries.
  const auto stamp = record.entry.logged.utc_stamp();
  const bool unknown = std::holds_alternative<model::Unknown>(body);
  if (unknown ? record.stem.stamp() == stamp : record.stem == stem_for(record)) return;
  diagnostics.add(fault_at(Code::misplaced_file, file, "Filens navn passer ikke til notatet i den.",
                           unknown
                               ? fmt::format("Det er skrevet {}.", stamp)
                               : fmt::format("Den skal hedde {}.yaml.", stem_for(record).str())));
}

// `instead` is a complete content of the same kind as what it stands for.
void check_corrections(const model::Item& item, const FolderOf& folder_of,
                       Diagnostics& diagnostics) {
  const auto kind = model::kind_of(item.record.entry.content.body);
  for (const auto& correction : item.corrections) {
    const auto* body = std::get_if<model::Correction>(&correction.entry.content.body);
    if (body == nullptr || body->instead.empty()) continue;
    const auto instead = model::kind_of(body->instead.front().body);
    if (instead == kind) continue;
    diagnostics.add(fault_at(Code::unknown_reference,
                             file_of(folder_of(correction), correction.stem),
                             fmt::format("Rettelsen er af slagsen «{}», men notatet, som den "
                                         "retter, er af slagsen «{}».",
                                         instead, kind),
                             "Lad notatet udgå, og skriv et nyt."));
  }
}

// What lies beside an incident's own entries: in folders that it was merged with and parted from
// again, whose entries name one another still.
using Beside = std::map<model::IncidentName, std::vector<model::Stem>>;

Diagnostics check_incident(const Records& records, const model::Incident& incident,
                           const std::set<model::IncidentName>& names, const Beside& beside) {
  Diagnostics diagnostics;
  const fs::path folder = records.folder_of(incident.name);
  const auto folder_of = [&](const model::Record& record) {
    return records.folder_of(record.folder.value_or(incident.name));
  };
  // What was merged is checked with what it was merged into: their entries name one another.
  const bool merged = incident.state == model::State::merged;
  auto others = incident.unreadable;
  if (const auto found = beside.find(incident.name); found != beside.end())
    others.insert(others.end(), found->second.begin(), found->second.end());
  if (!merged) check_items(incident.items, others, folder_of, diagnostics);
  const bool erased = std::ranges::any_of(incident.items, [](const model::Item& item) {
    return std::holds_alternative<model::Erasure>(item.content.body);
  });
  if (!incident.type && incident.unreadable.empty() && !incident.items.empty() && !erased) {
    diagnostics.add(fault_at(Code::no_start, folder,
                             "Hændelsen har hverken registrering eller aktivering.",
                             "Hent den manglende fil: beredskab restore"));
  }
  for (const auto& item : incident.items) {
    const auto* merge = std::get_if<model::Merge>(&item.content.body);
    if (merged || merge == nullptr || names.contains(merge->into)) continue;
    diagnostics.add(fault_at(
        Code::unknown_reference, file_of(folder_of(item.record), item.record.stem),
        fmt::format("Hændelsen er lagt sammen med {}, som ikke findes.", merge->into.str()),
        "Hent den manglende hændelse: beredskab restore"));
  }
  return diagnostics;
}

}  // namespace

void check_items(const std::vector<model::Item>& items, const std::vector<model::Stem>& others,
                 const FolderOf& folder_of, Diagnostics& diagnostics) {
  std::set<model::Stem> present(others.begin(), others.end());
  std::vector<const model::Record*> all;
  for (const auto& item : items) {
    if (!item.erased) all.push_back(&item.record);  // else it is in no file
    for (const auto& correction : item.corrections) all.push_back(&correction);
  }
  for (const auto* record : all) {
    present.insert(record->stem);
    // What was erased is gone for a reason, which stands there.
    const auto* erasure = std::get_if<model::Erasure>(&record->entry.content.body);
    if (erasure != nullptr) present.insert(erasure->erased);
  }
  for (const auto* record : all) check_record(*record, folder_of(*record), present, diagnostics);
  for (const auto& item : items) check_corrections(item, folder_of, diagnostics);
}

void check_passed_on(const fs::path& root, const std::vector<std::string>& entries,
                     const std::set<std::string>& erased, Diagnostics& diagnostics) {
  std::set<std::string> known = erased;
  for (const auto& path : entries) {
    if (stem_of(name_in(path))->word() != "disclosure") continue;
    if (known.size() == erased.size()) {
      for (const auto& one : entries) known.insert(id_of(one));
    }
    Diagnostics told;  // where it is read with the others
    try {
      const auto entry = read_entry(Source(path, read_existing_text(root / path)), told);
      if (!entry) continue;
      for (const auto& stem : model::references_of(entry->content.body)) {
        if (!known.contains(std::string(stem.id()))) diagnostics.add(unknown_reference(path, stem));
      }
    } catch (const base::Error&) {
      continue;
    }
  }
}

void check_incidents(const Records& records, std::vector<model::IncidentFolder> folders,
                     Diagnostics& diagnostics) {
  std::set<model::IncidentName> names;
  for (const auto& folder : folders) names.insert(folder.name);
  const auto groups = model::grouped(std::move(folders));
  Beside beside;
  for (const auto& group : groups) {
    if (group.size() < 2) continue;
    for (const auto& folder : group) beside.emplace(folder.name, model::all_stems(group));
  }
  records.each(
      groups, diagnostics,
      [&](const model::Incident& incident) {
        return check_incident(records, incident, names, beside);
      },
      [&](Diagnostics found) { diagnostics.append(std::move(found)); });
}

}  // namespace store
