#include "store/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <mutex>
#include <set>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/meanwhile.hpp"
#include "base/text.hpp"
#include "store/check_helhedsplan.hpp"
#include "store/check_history.hpp"
#include "store/check_misplaced.hpp"
#include "store/check_numbers.hpp"
#include "store/check_people.hpp"
#include "store/check_plan.hpp"
#include "store/check_signatures.hpp"
#include "store/descriptor.hpp"
#include "store/disk.hpp"
#include "store/plan_files.hpp"
#include "store/record_paths.hpp"
#include "store/record_places.hpp"
#include "store/records.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;
using base::Diagnostics;
using base::Severity;

namespace {

base::Diagnostic fault_at(Code code, const fs::path& path, std::string message,
                          std::string remedy, Severity severity = Severity::error) {
  return {code, severity, path.generic_string(), 0, 0, std::move(message), std::move(remedy), {}};
}

// The name that the entry's file would be given by what stands in it.
model::Stem stem_for(const model::Record& record) {
  const auto& body = record.entry.content.body;
  const int version = record.entry.version;
  return model::Stem::make(record.entry.logged, model::name_word(body, version), record.stem.id(),
                           model::name_targets(body, version));
}

using FolderOf = std::function<fs::path(const model::Record&)>;

void check_record(const model::Record& record, const fs::path& folder,
                  const std::set<model::Stem>& present, Diagnostics& diagnostics) {
  const fs::path file = folder / (record.stem.str() + ".yaml");
  const auto& body = record.entry.content.body;
  for (const auto& stem : model::references_of(body)) {
    if (present.count(stem) != 0) continue;
    diagnostics.add(fault_at(Code::unknown_reference, file,
                             fmt::format("Notatet henviser til {}, som ikke findes her.",
                                         stem.str()),
                             "Hent den manglende fil: beredskab restore"));
  }
  // The names alone tell what is open, so they must not say something else than the entries.
  if (std::holds_alternative<model::Unknown>(body)) {
    if (record.stem.stamp() == record.entry.logged.utc_stamp()) return;
    diagnostics.add(fault_at(Code::misplaced_file, file,
                             "Filens navn passer ikke til notatet i den.",
                             fmt::format("Det er skrevet {}.", record.entry.logged.utc_stamp())));
    return;
  }
  if (const auto stem = stem_for(record); stem != record.stem) {
    diagnostics.add(fault_at(Code::misplaced_file, file,
                             "Filens navn passer ikke til notatet i den.",
                             fmt::format("Den skal hedde {}.yaml.", stem.str())));
  }
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
                             folder_of(correction) / (correction.stem.str() + ".yaml"),
                             fmt::format("Rettelsen er af slagsen «{}», men notatet, som den "
                                         "retter, er af slagsen «{}».", instead, kind),
                             "Lad notatet udgå, og skriv et nyt."));
  }
}

void check_items(const std::vector<model::Item>& items, const std::vector<model::Stem>& unreadable,
                 const FolderOf& folder_of, Diagnostics& diagnostics) {
  std::set<model::Stem> present(unreadable.begin(), unreadable.end());
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

Diagnostics check_incident(const Records& records, const model::Incident& incident,
                           const std::set<model::IncidentName>& names) {
  Diagnostics diagnostics;
  const fs::path folder = records.folder_of(incident.name);
  const auto folder_of = [&](const model::Record& record) {
    return records.folder_of(record.folder.value_or(incident.name));
  };
  // What was merged is checked with what it was merged into: their entries name one another.
  const bool merged = incident.state == model::State::merged;
  if (!merged) check_items(incident.items, incident.unreadable, folder_of, diagnostics);
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
    if (merged || merge == nullptr || names.count(merge->into) != 0) continue;
    diagnostics.add(fault_at(Code::unknown_reference,
                             folder_of(item.record) / (item.record.stem.str() + ".yaml"),
                             fmt::format("Hændelsen er lagt sammen med {}, som ikke findes.",
                                         merge->into.str()),
                             "Hent den manglende hændelse: beredskab restore"));
  }
  return diagnostics;
}

void check_incidents(const Records& records, std::vector<model::IncidentFolder> folders,
                     Diagnostics& diagnostics) {
  std::set<model::IncidentName> names;
  for (const auto& folder : folders) names.insert(folder.name);
  records.each(
      model::grouped(std::move(folders)), diagnostics,
      [&](const model::Incident& incident) { return check_incident(records, incident, names); },
      [&](Diagnostics found) { diagnostics.append(std::move(found)); });
}

// What the chains of all folders say, from all cores.
class ChainFaults {
 public:
  void add(std::vector<ChainFault> faults) {
    const std::lock_guard lock(adding_);
    std::ranges::move(faults, std::back_inserter(faults_));
  }
  // But of entries that are `gone`: of those it is not said again.
  void tell(const std::set<std::string>& gone, Diagnostics& diagnostics) const {
    for (const auto& fault : faults_) {
      const bool said = fault.kind != ChainFault::Kind::aside && gone.contains(fault.ids.front());
      if (!said) diagnostics.add(as_diagnostic(fault));
    }
  }

 private:
  std::mutex adding_;
  std::vector<ChainFault> faults_;
};

// `participants` is null where the plan has none.
void check_records(const fs::path& root, const model::PlanId& plan,
                   const Loaded<model::Participants>* participants, const base::Date& today,
                   ChainFaults& chains, Diagnostics& diagnostics) {
  Records records(root, plan);
  records.look_at_chains([&](std::vector<ChainFault> faults) { chains.add(std::move(faults)); });
  try {
    check_incidents(records, records.list(&diagnostics), diagnostics);
    const auto log = records.read_plan_log(diagnostics);
    check_items(log.items, log.unreadable,
                [&](const model::Record& record) {
                  return records.plan_folder(record.entry.logged);
                },
                diagnostics);
    if (participants != nullptr) {
      diagnostics.append(contacts_grown_old(*participants, log.items, today));
      diagnostics.append(handed_to_who_left(
          *participants, log.items, today, [&](const model::Record& record) {
            return file_of(records.plan_folder(record.entry.logged), record.stem).generic_string();
          }));
      diagnostics.append(signatures_of_nobody(root, plan, records, log.items));
      diagnostics.append(changed_and_refused(
          root, plan, participants->value ? &*participants->value : nullptr, log.items, today));
    }
  } catch (const base::Error& error) {
    // A folder that cannot be read does not keep the other plans from being checked.
    diagnostics.add(fault_of(error, root / records.relative(), records.relative().generic_string()));
  }
}

void find_erased(const std::vector<std::string>& entries, const std::set<std::string>& erased,
                 Diagnostics& diagnostics) {
  if (erased.empty()) return;
  for (const auto& path : entries) {
    const auto stem = stem_of(name_in(path));
    if (!erased.contains(std::string(stem->id())) || stem->word() == "erasure") continue;
    diagnostics.add(fault_at(Code::entry_erased, path, "Notatet er slettet, men filen ligger her.",
                             fmt::format("Fjern den: beredskab erase {} --yes", stem->id())));
  }
}

void check_default(const std::vector<model::PlanId>& ids, Loaded<model::Plans>& plans) {
  if (!plans.value) return;
  const std::string wanted = plans.value->default_plan.str();
  std::vector<std::string> known;
  for (const auto& id : ids) known.push_back(id.str());
  if (std::find(known.begin(), known.end(), wanted) != known.end()) return;
  for (const auto& reference : plans.references) {
    if (reference.to != Refers::plan) continue;
    const auto meant = base::closest(wanted, known);
    std::string remedy = fmt::format("Planer her: {}.", base::join(known, ", "));
    if (known.empty()) remedy = fmt::format("Læg planens filer i plans/{}.", wanted);
    if (meant) remedy = fmt::format("Mente du «{}»?", *meant);
    plans.diagnostics.add(plans.source->at(
        reference.offset, {Code::unknown_id,
                           fmt::format("Der er ingen plan med id'et «{}».", wanted), remedy}));
  }
}

void check_plan_folder(PlanFolder& folder, const base::Date& today, Diagnostics& diagnostics) {
  // A document may stand alone, before its plan is written; the tool works with it only then.
  const bool only_document =
      folder.plan.missing && folder.participants.missing && !folder.document.missing;
  if (!only_document) {
    diagnostics.append(std::move(folder.plan.diagnostics));
    diagnostics.append(std::move(folder.participants.diagnostics));
  }
  diagnostics.append(std::move(folder.document.diagnostics));
  diagnostics.append(std::move(folder.other_documents));
  for (auto& card : folder.cards) diagnostics.append(std::move(card.diagnostics));
  diagnostics.append(what_plan_lacks(folder, today));
}

// Folders of plans and of records that no plan has.
void find_strangers(const fs::path& root, const std::vector<model::PlanId>& ids,
                    const base::Date& today, ChainFaults& chains, Diagnostics& diagnostics) {
  for (const auto& name : list_folder(root / "plans")) {
    if (!is_folder(root / "plans" / name) || model::PlanId::parse(name)) continue;
    const auto mistake = model::id_mistake(name);
    diagnostics.add(fault_at(Code::misplaced_file, fs::path("plans") / name,
                             "Mappen kan ikke være en plan: " + mistake.message, mistake.remedy,
                             Severity::warning));
  }
  for (const auto& name : list_folder(root / "records")) {
    const bool is_plan = std::any_of(ids.begin(), ids.end(),
                                   [&](const model::PlanId& id) { return id.str() == name; });
    if (is_plan || !is_folder(root / "records" / name)) continue;
    diagnostics.add(fault_at(Code::misplaced_file, fs::path("records") / name,
                             "Der er ingen plan af det navn.",
                             "Hent planen fra historikken (git), eller flyt notaterne.",
                             Severity::warning));
    if (const auto id = model::PlanId::parse(name)) {
      check_records(root, *id, nullptr, today, chains, diagnostics);
    }
  }
}

// A zone that the computer does not know: the night goes on, and writes its times in UTC.
void check_zone(Loaded<model::Plans>& plans) {
  if (!plans.value) return;
  const std::string& name = plans.value->timezone.str();
  if (base::Zone(name).known()) return;
  plans.diagnostics.add(
      at_text(*plans.source, name,
              {Code::unknown_id,
               fmt::format("Tidszonen {} findes ikke på denne computer.", base::quoted(name)),
               "Skriv et navn som Europe/Copenhagen. Er navnet rigtigt, så installér pakken "
               "tzdata."},
              Severity::error));
}

}  // namespace

Diagnostics check_workspace(const fs::path& root, const base::Date& today,
                            const std::function<void(std::size_t, std::size_t)>& reached) {
  Diagnostics diagnostics;
  auto plans = load_plans(root, Fallback::none);
  check_zone(plans);
  const auto ids = list_plans(root);
  check_default(ids, plans);
  diagnostics.append(impossible_numbers(plans));
  diagnostics.append(std::move(plans.diagnostics));
  // Git looks for itself meanwhile.
  auto comparing = base::meanwhile([&] { return compare_with_history(root); });
  auto lying = lying_below(root, "records");
  const auto erased = erased_ids(lying.entries);
  find_erased(lying.entries, erased, diagnostics);
  std::exchange(lying.entries, {});  // they grow with what lies here
  ChainFaults chains;
  std::size_t done = 0;
  for (const auto& id : ids) {
    if (reached) reached(done++, ids.size());
    auto folder = load_plan(root, id, today, Fallback::none);
    auto helhedsplan = load_helhedsplan(root, folder, Fallback::none);
    check_plan_folder(folder, today, diagnostics);
    diagnostics.append(std::move(helhedsplan.diagnostics));
    diagnostics.append(impossible_figures(helhedsplan));
    check_records(root, id, &folder.participants, today, chains, diagnostics);
  }
  find_strangers(root, ids, today, chains, diagnostics);
  auto [told, gone] = comparing.get();
  gone.insert(erased.begin(), erased.end());
  chains.tell(gone, diagnostics);
  find_misplaced(lying, diagnostics);
  find_strays(root, lying, diagnostics);
  told.append(std::move(diagnostics));  // what git says of an entry comes first
  return std::move(told);
}

}  // namespace store
