#include "store/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "store/check_plan.hpp"
#include "store/plan_files.hpp"
#include "store/records.hpp"

namespace store {

namespace fs = std::filesystem;
using base::Code;
using base::Diagnostics;
using base::Severity;

namespace {

// The entries that an entry refers to.
std::vector<model::Stem> references_of(const model::Body& body) {
  if (const auto* done = std::get_if<model::Done>(&body)) return {done->target};
  if (const auto* correction = std::get_if<model::Correction>(&body)) return {correction->corrects};
  if (const auto* closure = std::get_if<model::Closure>(&body)) return closure->closes;
  if (const auto* decision = std::get_if<model::Decision>(&body)) return decision->ends;
  return {};
}

void check_incident(const Records& records, const model::Incident& incident,
                    Diagnostics& diagnostics) {
  const fs::path folder = records.folder_of(incident.name);
  const auto add = [&](Code code, const fs::path& path, std::string message, std::string remedy) {
    diagnostics.add({code, Severity::error, path.generic_string(), 0, 0, std::move(message),
                     std::move(remedy), {}});
  };
  std::set<model::Stem> present(incident.unreadable.begin(), incident.unreadable.end());
  std::map<model::Stem, std::string_view> kinds;
  std::vector<const model::Record*> all;
  for (const auto& item : incident.items) {
    all.push_back(&item.record);
    for (const auto& correction : item.corrections) all.push_back(&correction);
  }
  for (const auto* record : all) {
    present.insert(record->stem);
    kinds[record->stem] = model::kind_of(record->entry.content.body);
  }
  for (const auto* record : all) {
    const fs::path file = folder / (record->stem.str() + ".yaml");
    for (const auto& stem : references_of(record->entry.content.body)) {
      if (present.count(stem) != 0) continue;
      add(Code::unknown_reference, file,
          fmt::format("Notatet henviser til {}, som ikke findes i hændelsen.", stem.str()),
          "Hent den manglende fil fra historikken (git).");
    }
  }
  if (!incident.type && incident.unreadable.empty()) {
    add(Code::no_start, folder, "Hændelsen har hverken registrering eller aktivering.",
        "Hent den manglende fil fra historikken (git).");
  }
}

}  // namespace

Diagnostics check_workspace(const fs::path& root, const base::Date& today) {
  Diagnostics diagnostics;
  auto plans = load_plans(root, Fallback::none);
  const auto ids = list_plans(root);
  if (plans.value) {
    const auto& wanted = plans.value->default_plan;
    if (std::find(ids.begin(), ids.end(), wanted) == ids.end()) {
      std::vector<std::string> known;
      for (const auto& id : ids) known.push_back(id.str());
      for (const auto& reference : plans.references) {
        if (reference.to != Refers::plan) continue;
        const auto meant = base::closest(wanted.str(), known);
        plans.diagnostics.add(plans.source->at(
            reference.offset,
            {Code::unknown_id, fmt::format("Der er ingen plan med id'et «{}».", wanted.str()),
             meant ? fmt::format("Mente du «{}»?", *meant)
                   : fmt::format("Planer her: {}.", base::join(known, ", "))}));
      }
    }
  }
  diagnostics.append(std::move(plans.diagnostics));
  for (const auto& id : ids) {
    auto folder = load_plan(root, id, today, Fallback::none);
    // A document may stand alone, before its plan is written; the tool works with it only then.
    const bool only_document = folder.plan.missing && folder.participants.missing;
    if (!only_document) {
      diagnostics.append(std::move(folder.plan.diagnostics));
      diagnostics.append(std::move(folder.participants.diagnostics));
    }
    diagnostics.append(std::move(folder.document.diagnostics));
    diagnostics.append(std::move(folder.other_documents));
    diagnostics.append(what_plan_lacks(folder, today));

    const Records records(root, id);
    for (const auto& incident : records.read_all(records.list(), diagnostics)) {
      check_incident(records, incident, diagnostics);
    }
    records.read_plan_entries(diagnostics);
    records.find_misplaced(diagnostics);
  }
  return diagnostics;
}

}  // namespace store
