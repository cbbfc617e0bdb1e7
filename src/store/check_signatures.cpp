#include "store/check_signatures.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "model/signatures.hpp"
#include "store/documents.hpp"

namespace store {

base::Diagnostics signatures_of_nobody(const std::filesystem::path& root, const model::PlanId& plan,
                                       const Records& records,
                                       const std::vector<model::Item>& entries) {
  base::Diagnostics found;
  const auto documents = documents_of(root, plan);
  const auto unread = [](const PlanDocument& document) { return !document.loaded.value; };
  if (std::any_of(documents.begin(), documents.end(), unread)) return found;
  for (const auto& item : entries) {
    const auto* signature = std::get_if<model::Signature>(&item.content.body);
    if (item.voided || signature == nullptr) continue;
    const auto has_it = [&](const PlanDocument& document) {
      return model::party_of(*document.loaded.value, *signature) != nullptr ||
             model::is_approval_of(*document.loaded.value, *signature);
    };
    if (std::any_of(documents.begin(), documents.end(), has_it)) continue;
    const auto file = records.plan_folder(item.record.entry.logged) /
                      (item.record.stem.str() + ".yaml");
    const auto& whose = signature->party ? *signature->party : *signature->approval;
    found.add({base::Code::unknown_party, base::Severity::warning, file.generic_string(), 0, 0,
               fmt::format("Intet af planens dokumenter har «{}» som {}.", whose.str(),
                           signature->party ? "part" : "den, der godkender"),
               "Lad notatet udgå, eller ret dokumentet, hvis det er der, fejlen er.", {}});
  }
  return found;
}

base::Diagnostics signed_and_changed(const std::filesystem::path& root, const model::PlanId& plan,
                                     const model::Participants* listed,
                                     const std::vector<model::Item>& entries) {
  base::Diagnostics found;
  for (const auto& [file, loaded] : documents_of(root, plan)) {
    if (!loaded.value || !loaded.source) continue;
    const auto signatures =
        model::signatures_of(*loaded.value, file, sha256(loaded.source->bytes()), entries);
    auto who = model::count_signatures(*loaded.value, signatures, listed).changed;
    if (signatures.approval && signatures.approval->state == model::SignedState::changed) {
      who.push_back(loaded.value->approval->str());
    }
    if (who.empty()) continue;
    found.add(loaded.source->whole(
        {base::Code::document_changed,
         fmt::format("Dokumentet er ændret, siden det blev underskrevet af {}.", base::danish_list(who)),
         "Se, hvad der er ændret: beredskab plan status. Skal det være sådan, så skriv under igen: "
         "beredskab plan sign --as NAVN"}));
  }
  return found;
}

}  // namespace store
