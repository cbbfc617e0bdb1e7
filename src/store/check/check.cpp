#include <fmt/format.h>

#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/error.hpp"
#include "base/meanwhile.hpp"
#include "base/text.hpp"
#include "store/check/checks.hpp"
#include "store/disk/descriptor.hpp"
#include "store/disk/disk_read.hpp"
#include "store/disk/record_paths.hpp"
#include "store/disk/workspace.hpp"
#include "store/plans/plan_files.hpp"
#include "store/records/record_places.hpp"
#include "store/records/records.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;
using base::Diagnostics;
using base::fault_at;
using base::Severity;

namespace {

// `participants` is null where the plan has none.
void check_records(const fs::path& root, const model::PlanId& plan,
                   const Loaded<model::Participants>* participants, const base::Instant& now,
                   const Records::TellOfChain& tell_of_chain, Diagnostics& diagnostics) {
  const Records records(root, plan, tell_of_chain);
  try {
    check_incidents(records, records.list(&diagnostics), diagnostics);
    const auto log = records.read_plan_log(diagnostics);
    const auto folder_of = [&](const model::Record& record) {
      return records.plan_folder(record.entry.logged);
    };
    check_items(log.items, log.unreadable, folder_of, diagnostics);
    if (participants != nullptr) {
      diagnostics.append(contacts_grown_old(*participants, log.items, now.date()));
      diagnostics.append(handed_to_who_left(*participants, log.items, now, folder_of));
      diagnostics.append(signatures_of_nobody(root, plan, records, log.items));
      diagnostics.append(changed_and_refused(root, plan,
                                             participants->value ? &*participants->value : nullptr,
                                             log.items, now.date()));
    }
  } catch (const base::Error& error) {
    // A folder that cannot be read does not keep the other plans from being checked.
    diagnostics.add(
        fault_of(error, root / records.relative(), records.relative().generic_string()));
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
  if (base::contains(known, wanted)) return;
  for (const auto& reference : plans.references) {
    if (reference.to != Refers::plan) continue;
    const auto meant = base::closest(wanted, known);
    std::string remedy = fmt::format("Planer her: {}.", base::join(known, ", "));
    if (known.empty())
      remedy = fmt::format("Hent den: beredskab restore. Eller læg dens filer i plans/{}.", wanted);
    if (meant) remedy = fmt::format("Mente du «{}»?", *meant);
    plans.diagnostics.add(plans.source->at(
        reference.offset,
        {Code::unknown_id, fmt::format("Der er ingen plan med id'et «{}».", wanted), remedy}));
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
                    const base::Instant& now, const Records::TellOfChain& tell_of_chain,
                    Diagnostics& diagnostics) {
  for (const auto& name : list_folder(root / "plans")) {
    if (!is_folder(root / "plans" / name) || model::PlanId::parse(name)) continue;
    const auto mistake = model::id_mistake(name);
    diagnostics.add(fault_at(Code::misplaced_file, fs::path("plans") / name,
                             "Mappen kan ikke være en plan: " + mistake.message, mistake.remedy,
                             Severity::warning));
  }
  for (const auto& name : list_folder(root / "records")) {
    const bool is_plan = base::contains(ids, name, &model::PlanId::str);
    if (is_plan || !is_folder(root / "records" / name)) continue;
    diagnostics.add(
        fault_at(Code::misplaced_file, fs::path("records") / name, "Der er ingen plan af det navn.",
                 "Hent planen: beredskab restore. Eller flyt notaterne.", Severity::warning));
    if (const auto id = model::PlanId::parse(name)) {
      check_records(root, *id, nullptr, now, tell_of_chain, diagnostics);
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

// The ids of all entries, wherever they lie. Listed once more: it is seldom asked, and they are
// many.
std::set<std::string> ids_below(const fs::path& root) {
  std::set<std::string> ids;
  try {
    for (const auto& path : lying_below(root, "records").entries)
      ids.emplace(stem_of(name_in(path))->id());
  } catch (const base::Error&) {
    // It is told already.
  }
  return ids;
}

// Of entries that are gone it is not said again.
void tell_of_chains(const fs::path& root, const std::vector<ChainFault>& faults,
                    const std::set<std::string>& gone, Diagnostics& diagnostics) {
  std::optional<std::set<std::string>> there;
  for (const auto& fault : faults) {
    const auto& id = fault.ids.front();
    if (fault.kind != ChainFault::Kind::aside && gone.contains(id)) continue;
    const bool removed = fault.kind == ChainFault::Kind::removed;
    if (removed && !there) there = ids_below(root);
    diagnostics.add(as_diagnostic(fault, removed && there->contains(id)));
  }
}

}  // namespace

Diagnostics check_workspace(const fs::path& root, const base::Instant& now,
                            const std::function<void(std::size_t, std::size_t)>& reached) {
  const auto today = now.date();
  Diagnostics diagnostics;
  auto plans = load_plans(root, Fallback::none);
  check_zone(plans);
  const auto ids = list_plans(root);
  check_default(ids, plans);
  diagnostics.append(impossible_numbers(plans));
  diagnostics.append(std::move(plans.diagnostics));
  // Git looks for itself meanwhile.
  auto comparing = base::meanwhile([&] { return compare_with_history(root); });
  Lying lying;
  try {
    lying = lying_below(root, "records");
  } catch (const base::Error& error) {
    diagnostics.add(fault_of(error, root / "records", "records"));
  }
  const auto erased = erased_ids(lying.entries);
  find_erased(lying.entries, erased, diagnostics);
  check_passed_on(root, lying.entries, erased, diagnostics);
  lying.entries.clear();  // they grow with what lies here
  lying.entries.shrink_to_fit();
  std::mutex telling;  // from all cores
  std::vector<ChainFault> chain_faults;
  const auto tell_of_chain = [&](const std::vector<ChainFault>& faults) {
    const std::lock_guard lock(telling);
    chain_faults.insert(chain_faults.end(), faults.begin(), faults.end());
  };
  std::size_t done = 0;
  for (const auto& id : ids) {
    if (reached) reached(done++, ids.size());
    auto folder = load_plan(root, id, today, Fallback::none);
    auto helhedsplan = load_helhedsplan(root, folder, Fallback::none);
    check_plan_folder(folder, today, diagnostics);
    diagnostics.append(seams_between(root, id, today));
    diagnostics.append(std::move(helhedsplan.diagnostics));
    diagnostics.append(impossible_figures(helhedsplan));
    check_records(root, id, &folder.participants, now, tell_of_chain, diagnostics);
  }
  find_strangers(root, ids, now, tell_of_chain, diagnostics);
  auto [told, gone] = comparing.get();
  gone.insert(erased.begin(), erased.end());
  tell_of_chains(root, chain_faults, gone, diagnostics);
  find_misplaced(lying, diagnostics);
  find_strays(root, lying, diagnostics);
  find_numbers_elsewhere(root, diagnostics);
  told.append(std::move(diagnostics));  // what git says of an entry comes first
  return std::move(told);
}

}  // namespace store
