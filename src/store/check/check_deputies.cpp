#include <fmt/format.h>

#include <map>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "model/rules/office.hpp"
#include "model/rules/people.hpp"
#include "model/rules/people_to_call.hpp"
#include "store/check/checks.hpp"

namespace store {

using base::Code;
using base::Severity;

namespace {

using People = std::map<model::PersonId, const Listed*>;

// Whoever has left is neither: they still stand in the list, but nobody looks for them.
std::vector<Listed> not_ended(const PlanFolder& folder, const base::Date& today) {
  auto all = listed_in(folder.participants);
  std::erase_if(all, [&](const Listed& one) { return !model::in_force(*one.person, today); });
  return all;
}

// From somebody to their deputy and on, as far as it goes; it ends with the one that it meets
// again.
std::vector<const Listed*> line_from(const Listed& first, const People& people) {
  std::vector<const Listed*> line{&first};
  while (line.back()->person->deputy) {
    const auto next = people.find(*line.back()->person->deputy);
    if (next == people.end()) break;
    const bool met = base::contains(line, next->second);
    line.push_back(next->second);
    if (met) break;
  }
  return line;
}

base::Diagnostic ring(const Source& source, const std::vector<const Listed*>& line) {
  const auto& first = *line.front();
  std::vector<std::string> names;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) names.push_back(line[i]->person->display());
  const bool pair =
      names.size() == 2 && !first.person->only_deputy && !line[1]->person->only_deputy;
  const std::string remedy =
      pair ? "Det kan være meningen: begge står på ringelisten. Ellers giv den ene en anden "
             "stedfortræder "
             "(deputy)."
           : "Giv en af dem en stedfortræder uden for kredsen, eller fjern deputy hos den sidste.";
  return at_person(
      source, first, "deputy: " + first.person->deputy->str(),
      {Code::deputy_ring,
       fmt::format("{} er stedfortrædere for hinanden{}. Svarer ingen af dem, er der ikke "
                   "flere.",
                   base::danish_list(names), pair ? "" : " i ring"),
       remedy},
      pair ? Severity::warning : Severity::error);
}

void find_rings(const PlanFolder& folder, const base::Date& today, base::Diagnostics& found) {
  const auto all = not_ended(folder, today);
  const auto& source = *folder.participants.source;
  People people;
  for (const auto& one : all) people.emplace(one.person->id, &one);
  std::set<model::PersonId> told;
  for (const auto& one : all) {
    if (!one.person->deputy) continue;
    const auto deputy = people.find(*one.person->deputy);
    if (deputy == people.end()) continue;
    if (deputy->second == &one || model::is_same_person(*deputy->second->person, *one.person)) {
      found.add(at_person(
          source, one, "deputy: " + one.person->deputy->str(),
          {Code::own_deputy, fmt::format("{} er sin egen stedfortræder.", one.person->display()),
           "Skriv id'et på en anden ved deputy, eller fjern linjen."},
          Severity::error));
      told.insert({one.person->id, deputy->first});
      continue;
    }
    const auto line = line_from(one, people);
    // Who leads into a ring is not in it.
    if (line.size() < 3 || line.back() != &one || told.contains(one.person->id)) continue;
    for (const auto* member : line) told.insert(member->person->id);
    found.add(ring(source, line));
  }
}

void find_nobodys(const PlanFolder& folder, const base::Date& today, base::Diagnostics& found) {
  const auto& list = *folder.participants.value;
  const auto ids =
      model::deputies_of_nobody(folder.plan.value ? &*folder.plan.value : nullptr, list, today);
  for (const auto& one : listed_in(folder.participants)) {
    const auto& person = *one.person;
    if (!base::contains(ids, person.id)) continue;
    found.add(at_person(
        *folder.participants.source, one, "only_deputy",
        {Code::deputy_of_nobody,
         fmt::format("{} er kun stedfortræder (only_deputy), men ikke for nogen, og bliver "
                     "aldrig ringet op.",
                     model::told_apart(list, person)),
         fmt::format("Skriv «deputy: {}» ved den, det gælder, eller fjern only_deputy.",
                     person.id.str())},
        Severity::error));
  }
}

}  // namespace

base::Diagnostics deputies_of_nobody(const PlanFolder& folder, const base::Date& today) {
  base::Diagnostics found;
  if (!folder.participants.value || !folder.participants.source) return found;
  find_rings(folder, today, found);
  find_nobodys(folder, today, found);
  return found;
}

}  // namespace store
