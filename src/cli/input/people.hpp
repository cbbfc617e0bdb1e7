// Who is meant by what was typed. Whoever cannot be found is an Error(usage).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/input/named.hpp"
#include "cli/session/session.hpp"

namespace cli {

// People are named by id, by any unique part of their name, title or organisation, or by a
// telephone number of theirs; those of the incident's own ad hoc list too. An ambiguous one is
// asked about on a terminal. Where a day is meant that is still to come, those who are in office
// then may be named too.
model::PersonId person(Session& session, const std::string& words,
                       const std::vector<model::Incident>& incidents,
                       const std::optional<base::Date>& day = {});
// «all» or «alle».
bool means_all(std::string_view words);
// «Tove Prøve, Chef, Prøvekøbing Kommune».
std::string shown_as(const model::Participant& person);
// «12345602 er Jens Eksempel, Driftschef, Prøvebo.»; empty where it is no number, or nobody's.
std::string whose_number(Session& session, const std::string& words,
                         const std::vector<model::Incident>& incidents);
// Those that person() finds, by their ids and what is shown of them.
std::vector<Named> people_known(Session& session, const std::vector<model::Incident>& incidents);
// Somebody on the list itself: of those in office today, else of all that it has ever had. Of
// several that the words fit those among `rather`, where any are.
const model::Participant& listed_person(Session& session, const std::string& words,
                                        const model::Participants& list,
                                        const std::vector<model::PersonId>& rather = {});
std::optional<model::PersonId> person_option(Session& session, std::string_view option,
                                             const std::vector<model::Incident>& incidents,
                                             const std::optional<base::Date>& day = {});
// A comma-separated list; `all` or `alle` are the participants of today.
std::vector<model::PersonId> people_option(Session& session, std::string_view option,
                                           const std::vector<model::Incident>& incidents,
                                           const std::optional<base::Date>& day = {});
// Names that are kept as text, and may be of anybody: of who is on the list a part, the id, or a
// number is enough.
std::vector<model::Line> names_of_anybody(Session& session, const std::vector<std::string>& words,
                                          std::string_view where);
std::vector<model::PersonId> people(Session& session, const std::vector<std::string>& words,
                                    const std::vector<model::Incident>& incidents,
                                    const std::optional<base::Date>& day = {});
// Likewise, each of them as listed_person() has them; `all` or `alle` are `everybody`.
std::vector<model::PersonId> listed_people(Session& session, const std::vector<std::string>& words,
                                           const std::vector<model::PersonId>& everybody,
                                           const std::vector<model::PersonId>& rather = {});

}  // namespace cli
