#include "store/plans/plan_readers.hpp"

#include <utility>

#include "model/values/helhedsplan_fields.hpp"
#include "model/values/plan_fields.hpp"

namespace store {

namespace {

enum class Faults { refused, forgiven };

template <base::Structure T>
// NOLINTNEXTLINE(performance-unnecessary-value-param): it is moved
Loaded<T> read_file_of(Source source, std::string_view format, Faults faults = Faults::refused) {
  Loaded<T> loaded;
  loaded.source = std::move(source);
  const auto root = parse_tree(*loaded.source, EndMarker::forbidden, loaded.diagnostics);
  if (!root) return loaded;
  const bool tree_is_sound = loaded.diagnostics.empty();
  Reader reader(*loaded.source, loaded.diagnostics);
  if (faults == Faults::forgiven) reader.forgive();
  if (reader.expect_format(*root, format)) {
    loaded.value = reader.read_struct<T>(*root);
    loaded.declares_all = tree_is_sound && reader.declares_all();
  }
  if (loaded.diagnostics.has_errors()) {
    loaded.partly = faults == Faults::forgiven;
    if (!loaded.partly) loaded.value.reset();
  }
  loaded.references = reader.references();
  loaded.declarations = reader.declarations();
  return loaded;
}

}  // namespace

Loaded<model::Plans> read_plans(Source source) {
  return read_file_of<model::Plans>(std::move(source), plans_format);
}
Loaded<model::Plan> read_plan(Source source) {
  return read_file_of<model::Plan>(std::move(source), plan_format);
}
Loaded<model::Participants> read_participants(Source source) {
  return read_file_of<model::Participants>(std::move(source), participants_format);
}
Loaded<model::Participants> read_participants_in_part(Source source) {
  return read_file_of<model::Participants>(std::move(source), participants_format,
                                           Faults::forgiven);
}
Loaded<model::Document> read_document(Source source) {
  return read_file_of<model::Document>(std::move(source), document_format);
}

Loaded<model::Card> read_card(Source source) {
  return read_file_of<model::Card>(std::move(source), card_format);
}

Loaded<model::Helhedsplan> read_helhedsplan(Source source) {
  return read_file_of<model::Helhedsplan>(std::move(source), helhedsplan_format);
}

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
