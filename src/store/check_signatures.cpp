#include "store/check_signatures.hpp"

#include <fmt/format.h>

#include <algorithm>

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

}  // namespace store
