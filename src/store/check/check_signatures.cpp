#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "model/rules/renewal.hpp"
#include "model/rules/signatures.hpp"
#include "store/check/checks.hpp"
#include "store/disk/hash.hpp"
#include "store/disk/record_paths.hpp"
#include "store/plans/documents.hpp"

namespace store {

base::Diagnostics signatures_of_nobody(const std::filesystem::path& root, const model::PlanId& plan,
                                       const Records& records,
                                       const std::vector<model::Item>& entries) {
  base::Diagnostics found;
  const auto documents = documents_of(root, plan);
  const auto unread = [](const PlanDocument& document) { return !document.loaded.value; };
  if (std::ranges::any_of(documents, unread)) return found;
  for (const auto& item : entries) {
    const auto* signature = std::get_if<model::Signature>(&item.content.body);
    if (item.voided || signature == nullptr) continue;
    const auto has_it = [&](const PlanDocument& document) {
      return model::party_of(*document.loaded.value, *signature) != nullptr ||
             model::is_approval_of(*document.loaded.value, *signature);
    };
    if (std::ranges::any_of(documents, has_it)) continue;
    const auto file = file_of(records.plan_folder(item.record.entry.logged), item.record.stem);
    const auto& whose = signature->party ? *signature->party : *signature->approval;
    found.add(
        base::fault_at(base::Code::unknown_party, file,
                       fmt::format("Intet af planens dokumenter har «{}» som {}.", whose.str(),
                                   signature->party ? "part" : "den, der godkender"),
                       "Lad notatet udgå, eller ret dokumentet, hvis det er der, fejlen er.",
                       base::Severity::warning));
  }
  return found;
}

base::Diagnostics changed_and_refused(const std::filesystem::path& root, const model::PlanId& plan,
                                      const model::Participants* listed,
                                      const std::vector<model::Item>& entries,
                                      const base::Date& today) {
  base::Diagnostics found;
  for (const auto& there : documents_of(root, plan)) {
    const auto& file = there.file;
    const auto& loaded = there.loaded;
    if (!loaded.value || !loaded.source) continue;
    const auto& document = *loaded.value;
    const auto signatures =
        model::signatures_of(document, file, sha256(loaded.source->bytes()), entries);
    std::vector<std::string> changed;
    const auto look_at = [&](const model::Signed& one, const std::string& name) {
      if (one.state == model::SignedState::changed) changed.push_back(name);
      const bool over = document.valid && document.valid->to < today;
      if (one.state != model::SignedState::refused || over) return;
      const bool approves = one.signature->approval.has_value();
      found.add(loaded.source->whole(
          {base::Code::signature_refused,
           fmt::format("{} vil ikke {}: {}", name, approves ? "godkende" : "skrive under",
                       base::in_one_line(one.signature->refused->str())),
           fmt::format("Sker det alligevel, så skriv: beredskab plan sign --document {} {}", file,
                       approves ? fmt::format("--approval \"{}\"", name) : "--as NAVN")},
          base::Severity::warning));
    };
    for (const auto& party : signatures.parties) {
      look_at(party.signed_, model::party_name(document, party.party, listed));
    }
    if (signatures.approval) look_at(*signatures.approval, document.approval->str());
    if (changed.empty()) continue;
    found.add(loaded.source->whole(
        {base::Code::document_changed,
         fmt::format("Dokumentet er ændret, siden det blev underskrevet af {}.",
                     base::danish_list(changed)),
         "Se, hvad der er ændret: beredskab plan status. Skal det være sådan, så skriv under igen: "
         "beredskab plan sign --as NAVN"}));
  }
  return found;
}

base::Diagnostics seams_between(const std::filesystem::path& root, const model::PlanId& plan,
                                const base::Date& today) {
  auto documents = documents_of(root, plan);
  std::erase_if(documents, [](const PlanDocument& document) {
    return !document.loaded.value || !document.loaded.value->valid;
  });
  std::vector<model::Period> periods;
  for (const auto& document : documents) periods.push_back(*document.loaded.value->valid);
  base::Diagnostics found;
  for (const auto& seam : model::seams(periods)) {
    if (seam.days.to < today) continue;
    const auto& later = documents[seam.later];
    found.add(at_text(
        *later.loaded.source, periods[seam.later].from.iso(),
        {base::Code::bad_period,
         fmt::format("Fra den {} til den {} gælder {} {} og {}.",
                     base::danish_date_short(seam.days.from), base::danish_date_short(seam.days.to),
                     seam.both ? "to dokumenter:" : "intet dokument: det er mellem",
                     documents[seam.earlier].file, later.file),
         seam.both ? "Det, der gælder længst, bliver brugt. Ret perioden i det, som ingen har "
                     "skrevet under."
                   : "Det første bliver brugt så længe. Lad det næste begynde dagen efter, før "
                     "nogen skriver det under."}));
  }
  return found;
}

}  // namespace store
