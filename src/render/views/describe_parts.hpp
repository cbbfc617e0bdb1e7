// The pieces that sentences about entries are made of.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/views/context.hpp"
#include "render/views/describe.hpp"
#include "render/views/person_view.hpp"

namespace render {

// The name of a participant or of one of the incident's ad hoc people.
std::string who_name(const Context& context, const EntryFolder& folder, const model::PersonId& id);
std::vector<std::string> who_names(const Context& context, const EntryFolder& folder,
                                   const std::vector<model::PersonId>& ids);
// «Vandskade i Parken, Prøvekøbing».
// The place is told of what happened outside all areas, where it is given.
std::string incident_title(const Context& context, const std::optional<model::TypeId>& type,
                           const std::vector<model::AreaId>& areas,
                           const std::optional<model::Line>& place);
std::string incident_title(const Context& context, const model::Incident& incident);
// «Parken og Prøvevej, Prøvekøbing», or «uden for områderne».
std::string area_names(const Context& context, const std::vector<model::AreaId>& areas);
// Without the place: for what leaves the house.
std::string public_title(const Context& context, const model::Incident& incident);
// «Deltagerne kaldes sammen»; «Planen bringes i anvendelse» where that was decided, or is not
// asked.
std::string activation_words(const model::Activation& activation);
// With a full stop where the text ends without one.
std::string sentence(std::string_view text);
// Likewise, with a space before it; nothing where there is none.
std::string also(const std::optional<model::Text>& text);
// « Sted: Prøvehallen.»; likewise nothing where it was not said.
std::string also(std::string_view label, const std::optional<std::string>& said);
template <class T>
std::string also(std::string_view label, const std::optional<T>& said) {
  return also(label, text_of(said));
}
// What went well, and what did not; what to change last.
std::vector<std::string> evaluation_lines(const model::Evaluation& evaluation);
// «Besluttet: …» without the question, the people, and who disagrees.
std::string decision_text(const Context& context, const EntryFolder& folder,
                          const model::Decision& decision);
// What a follow-up or an inquiry is about, as short as it can be said.
std::string task_text(const Context& context, const EntryFolder& folder, const model::Body& body);
// «Rie Prøve sendes ud: Prøvehallen.»
std::string staff_text(const Context& context, const EntryFolder& folder,
                       const model::Staff& staff);
// «Ja», «ja!», and no more.
bool is_bare_yes(std::string_view text);
// «Skal porten lukkes?», «Besked til naboerne:»: what is asked, before its answer.
std::string asked(std::string_view ask);
// The question as it was asked that night, else as the plan asks it now; its id where neither
// knows; as asked() has it.
std::string question_text(const Context& context, const EntryFolder& folder,
                          const model::QuestionId& id);

// «Situationsbillede nr. 2.» with what was said in it.
std::string situation_text(const Context& context, const model::Situation& situation,
                           const base::Instant& at);
// «Udmelding til beboerne: …»
std::string issued_text(const model::IssuedMessage& message);

}  // namespace render
