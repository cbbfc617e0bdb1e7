// Entries in words: what the coordinator reads on the screen and in the report of the morning
// after.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/exercises.hpp"
#include "render/views/context.hpp"
#include "render/views/entry_folder.hpp"

namespace render {

// One line or several: what an entry says, with names instead of ids.
std::string describe(const Context& context, const EntryFolder& folder, const model::Content& content);
// The name of a participant or of one of the incident's ad hoc people.
std::string who_name(const Context& context, const EntryFolder& folder,
                     const model::PersonId& id);
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
// «Deltagerne kaldes sammen»; «Planen bringes i anvendelse» where that was decided, or is not asked.
std::string activation_words(const model::Activation& activation);
// With a full stop where the text ends without one.
std::string sentence(std::string_view text);
// «Besluttet: …» without the question, the people, and who disagrees.
std::string decision_text(const Context& context, const EntryFolder& folder,
                          const model::Decision& decision);
// What a follow-up or an inquiry is about, as short as it can be said.
std::string task_text(const Context& context, const EntryFolder& folder,
                      const model::Body& body);
// «Rie Prøve sendes ud: Prøvehallen.»
std::string staff_text(const Context& context, const EntryFolder& folder,
                       const model::Staff& staff);
// The question as it was asked that night, else as the plan asks it now; its id where neither
// knows.
std::string question_text(const Context& context, const EntryFolder& folder,
                          const model::QuestionId& id);

// «Situationsbillede nr. 2.» with what was said in it.
std::string situation_text(const Context& context, const model::Situation& situation);
// «Udmelding til beboerne: …»
std::string issued_text(const model::IssuedMessage& message);

// ---- entries outside incidents (describe_plan.cpp)

// «Kontaktoplysninger bekræftet den 20. november 2026: Tove Prøve.»
std::string verification_text(const Context& context, const model::Verification& verification);
std::string meeting_text(const Context& context, const model::Meeting& meeting);
std::string minutes_text(const Context& context, const model::Minutes& minutes);
// A decision of a meeting.
std::string resolution_text(const Context& context, const model::Decision& decision);
std::string signature_text(const Context& context, const model::Signature& signature);
std::string exercise_text(const Context& context, const model::Exercise& exercise);
std::string exercise_text(const Context& context, const model::ExerciseState& state);
std::string duty_text(const Context& context, const model::DutyDone& duty);
// «Bo Prøve står i stedet.», of somebody who is away on that day.
std::string stand_in_told(const Context& context, const model::PersonId& who, const base::Date& day);
// «Jens Eksempel er fraværende fra den … Bo Prøve står i stedet.»
std::string absence_told(const Context& context, const model::Absence& absence);

}  // namespace render
