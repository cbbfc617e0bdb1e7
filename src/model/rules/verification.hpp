// Contact details grow old: when was each person last asked whether theirs are right?
#pragma once

#include <optional>
#include <vector>

#include "model/incident/incident.hpp"

namespace model {

// The day of the last verification up to `today`, else the first day as a participant; nothing
// where neither is known. `entries` are those outside incidents.
std::optional<base::Date> last_verified(const Participant& participant,
                                        const std::vector<Item>& entries, const base::Date& today);

// Those in office who have a number or an address to ask about, and were not asked for over a year.
std::vector<Participant> unverified(const Participants& listed, const std::vector<Item>& entries,
                                    const base::Date& today);

}  // namespace model
