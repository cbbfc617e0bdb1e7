// People who are drawn in for one incident: `call --ad-hoc "Navn, organisation" --phone NUMMER`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session/session.hpp"

namespace cli::commands {

// «Navn, organisation», with --phone and --scope.
model::AdHocPerson ad_hoc_person(Session& session, const std::string& words);

// Who is there already under that name: a participant, or somebody who was drawn in. Of another
// organisation it is another one; who has none may be either. Throws where several fit.
std::optional<model::PersonId> already_there(Session& session, const model::AdHocPerson& person,
                                             const std::vector<model::Incident>& incidents);

// Of somebody new, where the list has one who may be the same: «Tove» is perhaps Tove Prøve.
void warn_of_likeness(Session& session, const model::AdHocPerson& person);

// An ad hoc person of these incidents with another number, --phone; nothing where none is given,
// and for a participant: theirs stand in the list.
std::optional<model::AdHocPerson> with_new_number(Session& session, const model::PersonId& who,
                                                  const std::vector<model::Incident>& incidents);

// The new person's id: from the name, and not one that is in use.
model::PersonId new_person_id(Session& session, const std::string& name,
                              const std::vector<model::Incident>& incidents);

}  // namespace cli::commands
