#include "store/plans/plan_references.hpp"

#include <fmt/format.h>

#include <set>

#include "base/closest.hpp"

namespace store {

namespace {

// What each file uses that the other one should declare. A file whose faults may hide a
// declaration is not held against those that refer to it.
template <class User, class Declarer>
void resolve(Loaded<User>& user, const Loaded<Declarer>& declarer, Refers kind,
             std::string_view what) {
  if (!declarer.declares_all || !user.source || user.from_date || declarer.from_date) return;
  std::vector<std::string> known;
  for (const auto& declaration : declarer.declarations) {
    if (declaration.to == kind) known.push_back(declaration.id);
  }
  const std::set<std::string> sorted(known.begin(), known.end());
  for (const auto& reference : user.references) {
    if (reference.to != kind || sorted.contains(reference.id)) continue;
    const auto meant = base::closest(reference.id, known);
    const bool longer = kind == Refers::person && base::few(reference.id, known).more > 0;
    user.diagnostics.add(user.source->at(
        reference.offset,
        {base::Code::unknown_id, fmt::format("Der er {} med id'et «{}».", what, reference.id),
         meant           ? fmt::format("Mente du «{}»?", *meant)
         : known.empty() ? "Der er slet ingen. Skriv det først, eller fjern det her."
                         : fmt::format("Her kan stå: {}{}.", base::few_text(reference.id, known),
                                       longer ? ": beredskab participant list" : "")}));
  }
}

}  // namespace

void resolve_references(PlanFolder& folder) {
  resolve(folder.plan, folder.document, Refers::section, "ikke noget afsnit");
  resolve(folder.plan, folder.participants, Refers::person, "ikke nogen deltager");
  resolve(folder.plan, folder.plan, Refers::question, "ikke noget punkt");
  resolve(folder.document, folder.participants, Refers::person, "ikke nogen deltager");
  resolve(folder.participants, folder.participants, Refers::person, "ikke nogen deltager");
  for (auto& card : folder.cards) {
    resolve(card, folder.document, Refers::section, "ikke noget afsnit");
    resolve(card, folder.participants, Refers::person, "ikke nogen deltager");
    resolve(card, folder.plan, Refers::type, "ikke nogen hændelsestype");
  }
}

void resolve_references(Loaded<model::Helhedsplan>& helhedsplan, const PlanFolder& folder) {
  resolve(helhedsplan, folder.plan, Refers::area, "ikke noget boligområde");
  resolve(helhedsplan, folder.plan, Refers::type, "ikke nogen hændelsestype");
  resolve(helhedsplan, helhedsplan, Refers::site, "ikke noget område");
  resolve(helhedsplan, helhedsplan, Refers::effort, "ikke noget indsatsområde");
}

}  // namespace store
