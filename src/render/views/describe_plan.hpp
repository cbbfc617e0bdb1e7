// The entries outside incidents, in words: an overload for each kind that needs the context alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules/exercises.hpp"
#include "model/rules/meetings.hpp"
#include "render/views/context.hpp"

namespace render {

// «Kontaktoplysninger bekræftet den 20. november 2026: Tove Prøve.»
std::string plan_entry_text(const Context& context, const model::Verification& verification);
std::string plan_entry_text(const Context& context, const model::Meeting& meeting);
// «mødet den 16. marts 2027», among the entries outside incidents; with its time where another is
// on that day, and (ØVELSE) where it is of one.
std::string meeting_told(const Context& context, const std::vector<model::Item>& entries,
                         const model::Stem& stem);
std::string minutes_text(const Context& context, const std::vector<model::Item>& entries,
                         const model::Minutes& minutes);
// A decision of a meeting.
std::string resolution_text(const Context& context, const model::Decision& decision);
// «Om mødet den 16. december 2026 er der også skrevet, hver for sig: … Skriv, hvad der gælder»;
// the command follows. Nothing where it is past, or nothing was.
std::optional<std::string> also_written(const Context& context,
                                        const std::vector<model::Item>& entries,
                                        const model::MeetingState& state);
std::optional<std::string> also_written(const Context& context,
                                        const std::vector<model::Item>& entries,
                                        const model::ExerciseState& state);
// Of an absence: «Hver for sig er der også skrevet, at fraværet er slut (…). Skriv, hvad der
// gælder»
std::optional<std::string> also_written(const Context& context,
                                        const std::vector<model::Item>& entries,
                                        const model::Item& absence);
std::string plan_entry_text(const Context& context, const model::Signature& signature);
std::string plan_entry_text(const Context& context, const model::Exercise& exercise);
std::string plan_entry_text(const Context& context, const model::ExerciseState& state);
std::string plan_entry_text(const Context& context, const model::DutyDone& duty);
// «Brande, Parken, 2025: 20 tilfælde. Kilde: Brandvæsenet.»
std::string plan_entry_text(const Context& context, const model::Measurement& measurement);
// «Bo Prøve står i stedet.», of somebody who is away on that day.
std::string stand_in_told(const Context& context, const model::PersonId& who,
                          const base::Date& day);
// «Jens Eksempel er fraværende fra den … Bo Prøve står i stedet.»
std::string plan_entry_text(const Context& context, const model::Absence& absence);

}  // namespace render
