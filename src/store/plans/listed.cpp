#include "store/plans/listed.hpp"

namespace store {

std::vector<Listed> listed_in(const Loaded<model::Participants>& participants) {
  std::vector<Listed> all;
  if (!participants.value || !participants.source) return all;
  for (const auto& declared : participants.declarations) {
    if (declared.to != Refers::person) continue;
    const auto id = model::PersonId::parse(declared.id);
    const auto* person = id ? participants.value->find(*id) : nullptr;
    if (person == nullptr) continue;
    if (!all.empty()) all.back().end = declared.offset;
    all.push_back({person, declared.offset, participants.source->bytes().size()});
  }
  return all;
}

base::Diagnostic at_person(const Source& source, const Listed& one, std::string_view text,
                           base::Mistake mistake, base::Severity severity) {
  const auto found = text.empty() ? std::string::npos : source.bytes().find(text, one.offset);
  return source.at(found < one.end ? found : one.offset, std::move(mistake), severity);
}

}  // namespace store
