// Whom an entry names, and who somebody was. An open incident follows the list of participants; of
// one that is over people stand as its entries tell of them, whatever has become of the list.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/incident/incident.hpp"
#include "model/values/plan.hpp"

namespace model {

// Their name, and what their namesakes do not have too: the organisation, else the title, else the
// id.
std::string told_apart(const Participants& list, const Participant& person);

// Everybody whom an entry names by the id of the list, each once. (Staff have ids of the incident's
// own.)
std::vector<PersonId> people_named(const Body& body);

// Those of `named` whom the list knows and no entry of `items` tells of, as they are now.
// `participants` may be null.
std::vector<PersonThen> people_to_tell(const std::vector<PersonId>& named,
                                       const std::vector<Item>& items,
                                       const Participants* participants);

// The list as it must be read for an incident that is over: whom its entries tell of stand in it as
// they told. Numbers and addresses follow the list only where it still says the same of who it is.
// Nothing for an open incident, and where no entry tells of anybody: then the list is right.
std::optional<Participants> list_as_told(const Incident& incident,
                                         const Participants* participants);

}  // namespace model
